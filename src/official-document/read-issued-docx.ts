/** Reads a DOCX of ours back, as issued or as saved again by a word processor: manifest and visible words. */
import { unzipSync } from 'fflate'
import type { Finding } from '#un'
import { type Hiding, hidingOf, isHidden, property, styleHiding } from './docx/hiding.ts'
import { OpenFields } from './docx/open-fields.ts'
import { AnchoredWords, type IssuedCode, type IssuedReading } from './issued.ts'
import { MANIFEST_NAMESPACE, readManifestWords } from './manifest-xml.ts'
import { elementsIn, type Markup, readMarkup, textIn } from './read-markup.ts'
import type { Carried } from './seal.ts'

type Parts = Readonly<Record<string, Uint8Array>>

/** A part larger than this, unpacked, is not read, in bytes. */
const LARGEST_PART = 512_000_000
const WANTED = /^(?:word\/(?:document|footnotes|styles)\.xml|customXml\/item\d+\.xml)$/

/**
 * The manifest and the statements of a DOCX.
 *
 * Never throws. Words deleted under track changes, hidden, white or too small to read are not visible and are left out,
 * with `tracked-change` or `hidden-text`. Bookmarks of anybody else are returned as well: the manifest tells which are
 * statements.
 */
export function readIssuedDocx(bytes: Uint8Array): IssuedReading {
  const parts = unpack(bytes)
  const body = parts['word/document.xml']
  const root = body === undefined ? null : readMarkup(body)
  if (root === null) return unreadable()
  const findings: Finding<IssuedCode>[] = []
  const styles = parts['word/styles.xml']
  const walk = new DocxWalk(styleHiding(styles === undefined ? null : readMarkup(styles)))
  walk.element(root)
  const footnotes = parts['word/footnotes.xml']
  const notes = footnotes === undefined ? null : readMarkup(footnotes)
  if (notes !== null) walk.element(notes)
  const carried = manifestOf(parts, findings)
  return {
    value: {
      manifest: carried?.manifest ?? null,
      envelope: carried?.envelope ?? null,
      statements: walk.words.statements.filter(({ id }) => !id.startsWith('_')),
    },
    findings: [...findings, ...walk.findings()],
  }
}

function unreadable(): IssuedReading {
  return {
    value: { manifest: null, envelope: null, statements: [] },
    findings: [
      {
        code: 'file-unreadable',
        message: 'The file is no DOCX that can be read: its main text is missing or is not well-formed XML',
        needsPerson: true,
      },
    ],
  }
}

function unpack(bytes: Uint8Array): Parts {
  try {
    return unzipSync(bytes, {
      filter: (part) => WANTED.test(part.name) && part.originalSize <= LARGEST_PART,
    })
  } catch {
    return {}
  }
}

function manifestOf(parts: Parts, findings: Finding<IssuedCode>[]): Carried | null {
  for (const [name, bytes] of Object.entries(parts)) {
    if (!name.startsWith('customXml/')) continue
    const root = readMarkup(bytes)
    if (root?.namespace !== MANIFEST_NAMESPACE) continue
    const carried = readManifestWords(textIn(root))
    if (carried === null) findings.push(badManifest(name))
    return carried
  }
  findings.push({
    code: 'manifest-missing',
    message: 'The file carries no manifest: it was not made by Rapporteur, or the manifest was taken out',
    needsPerson: true,
  })
  return null
}

function badManifest(name: string): Finding<IssuedCode> {
  return {
    code: 'manifest-unreadable',
    message: `${name} is no JSON object`,
    needsPerson: true,
    subject: name,
  }
}

/** Elements whose text is not on the page: code of fields, deletions, the second copy of a drawing. */
const UNSEEN = new Set([
  'instrText',
  'delText',
  'delInstrText',
  'del',
  'moveFrom',
  'Fallback',
  'rPr',
  'pPr',
  'sectPr',
])
const CHARACTERS: Readonly<Record<string, string>> = {
  tab: '\t',
  ptab: '\t',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '\u2011',
  softHyphen: '\u00AD',
}
function wordsOf(markup: Markup): string | undefined {
  if (markup.name === 't') return textIn(markup)
  if (markup.name !== 'sym') return CHARACTERS[markup.name]
  return String.fromCharCode(Number.parseInt(markup.attributes.char ?? 'FFFD', 16))
}

/** Word's default style where a paragraph names none. */
const DEFAULT_STYLE = 'Normal'

function styleOf(paragraph: Markup): string {
  return property(property(paragraph, 'pPr'), 'pStyle')?.attributes.val ?? DEFAULT_STYLE
}

/** Results of these fields are marks of notes, not words. */
const NOTE_FIELD = /^\s*NOTEREF\b/

class DocxWalk {
  readonly words = new AnchoredWords()
  readonly #names = new Map<string, string>()
  readonly #fields = new OpenFields()
  readonly #hidden = new Set<string>()
  #deletions = 0
  #paragraphStyle = ''

  constructor(readonly styles: ReadonlyMap<string, Hiding>) {}

  element(markup: Markup): void {
    if (markup.name === 'p') this.#paragraphStyle = styleOf(markup)
    if (markup.name === 'del' || markup.name === 'moveFrom') this.#deletions++
    if (markup.name === 'instrText') this.#fields.addCode(markup)
    if (UNSEEN.has(markup.name)) return
    if (markup.name === 'fldSimple' && NOTE_FIELD.test(markup.attributes.instr ?? '')) return
    if (markup.name === 'bookmarkStart') this.#start(markup)
    else if (markup.name === 'bookmarkEnd') this.#end(markup)
    else if (markup.name === 'fldChar') this.#fields.take(markup)
    else if (markup.name === 'r') this.#run(markup)
    else for (const child of elementsIn(markup)) this.element(child)
    if (markup.name === 'p') this.words.add('\n')
  }

  #start(markup: Markup): void {
    const { id, name } = markup.attributes
    if (id === undefined || name === undefined) return
    this.#names.set(id, name)
    this.words.open(name)
  }

  #end(markup: Markup): void {
    const name = this.#names.get(markup.attributes.id ?? '')
    if (name !== undefined) this.words.close(name)
  }

  #run(run: Markup): void {
    const look = property(run, 'rPr')
    const style = property(look, 'rStyle')?.attributes.val ?? ''
    const unseen = isHidden(this.styles.get(this.#paragraphStyle), this.styles.get(style), hidingOf(look))
    for (const child of elementsIn(run)) {
      const text = wordsOf(child)
      if (text === undefined) this.element(child)
      else if (unseen) this.#hide(text)
      else if (!this.#fields.isSilent(NOTE_FIELD)) this.words.add(text)
    }
  }

  #hide(text: string): void {
    if (this.words.isInside && text.trim() !== '') this.#hidden.add(text.trim().slice(0, 60))
  }

  findings(): readonly Finding<IssuedCode>[] {
    const unclosed = this.words.unclosed.map((anchor) => ({
      code: 'anchor-unclosed' as const,
      message: `The bookmark ${anchor} has a beginning and no end; its words run to the end of the file`,
      needsPerson: true,
      subject: anchor,
    }))
    const hidden = [...this.#hidden].map((text) => ({
      code: 'hidden-text' as const,
      message: `Inside a statement stand words nobody sees: “${text}”`,
      needsPerson: true,
    }))
    const tracked = {
      code: 'tracked-change' as const,
      message: `${this.#deletions} deletion(s) under track changes were left out, insertions read as text`,
      needsPerson: true,
    }
    return [...unclosed, ...hidden, ...(this.#deletions > 0 ? [tracked] : [])]
  }
}
