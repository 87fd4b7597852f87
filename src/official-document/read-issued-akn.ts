/** Reads an Akoma Ntoso file of ours back: manifest and the visible words of each statement. */
import type { Finding } from '#un'
import { AKN } from './akoma-ntoso/vocabulary.ts'
import { AnchoredWords, type IssuedCode, type IssuedReading } from './issued.ts'
import { MANIFEST_NAMESPACE, readManifestWords } from './manifest-xml.ts'
import { findElement, type Markup, readMarkup, textIn } from './read-markup.ts'

/**
 * The manifest and the statements of an Akoma Ntoso file.
 *
 * Never throws. A statement is a `span` with an eId; the words of a note are not those of the sentence its mark stands
 * in. Words hidden by a style are left out with `hidden-text`.
 */
export function readIssuedAkomaNtoso(bytes: Uint8Array): IssuedReading {
  const root = readMarkup(bytes)
  if (root === null || root.namespace !== AKN) return unreadable()
  const findings: Finding<IssuedCode>[] = []
  const gathered = new AnchoredWords()
  walk(root, gathered, findings)
  const carrier = findElement(root, 'manifest', MANIFEST_NAMESPACE)
  const carried = carrier === null ? null : readManifestWords(textIn(carrier))
  if (carried === null) findings.push(withoutManifest(carrier !== null))
  return {
    value: {
      manifest: carried?.manifest ?? null,
      envelope: carried?.envelope ?? null,
      statements: gathered.statements,
    },
    findings,
  }
}

function unreadable(): IssuedReading {
  return {
    value: { manifest: null, envelope: null, statements: [] },
    findings: [
      {
        code: 'file-unreadable',
        message: 'The file is no well-formed Akoma Ntoso 3.0, or declares a document type',
        needsPerson: true,
      },
    ],
  }
}

function withoutManifest(isPresent: boolean): Finding<IssuedCode> {
  return isPresent
    ? { code: 'manifest-unreadable', message: 'The manifest is no JSON object', needsPerson: true }
    : {
        code: 'manifest-missing',
        message: 'The file carries no manifest: it was not made by Rapporteur, or the manifest was taken out',
        needsPerson: true,
      }
}

/** Elements that hold no words of the page. */
const UNSEEN = new Set(['meta', 'toc'])
const HIDING =
  /display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0|opacity\s*:\s*0(?:\.0*)?\s*(?:;|$)/i

function walk(markup: Markup, words: AnchoredWords, findings: Finding<IssuedCode>[]): void {
  if (markup.namespace !== AKN || UNSEEN.has(markup.name)) return
  if (HIDING.test(markup.attributes.style ?? '')) {
    findings.push(hidden(textIn(markup)))
    return
  }
  if (markup.name === 'authorialNote') {
    words.apart(() => children(markup, words, findings))
    return
  }
  const { eId } = markup.attributes
  const isStatement = markup.name === 'span' && eId !== undefined
  if (isStatement) words.open(eId)
  if (markup.name === 'eol') words.add('\n')
  children(markup, words, findings)
  if (isStatement) words.close(eId)
}

function children(markup: Markup, words: AnchoredWords, findings: Finding<IssuedCode>[]): void {
  for (const child of markup.children) {
    if (typeof child === 'string') words.add(child)
    else walk(child, words, findings)
  }
}

function hidden(text: string): Finding<IssuedCode> {
  return {
    code: 'hidden-text',
    message: `The file holds words that its own style hides: “${text.trim().slice(0, 60)}”`,
    needsPerson: true,
  }
}
