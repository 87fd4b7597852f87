/** An HTML page → draft blocks: what a browser would show without running or fetching anything. */
import type { Finding } from '#un'
import { decodeText } from '../decode-text.ts'
import type { DraftBlock, LanguageOf } from '../draft.ts'
import { LIMITS } from '../limits.ts'
import { aboutFile, type Drafted } from '../reader.ts'
import { HTML_READER } from '../readers.ts'
import { encodingFindings } from '../text/read-text.ts'
import type { ExtractCode } from '../transcription.ts'
import { BlockCount, TOO_MANY_BLOCKS } from '../within-limit.ts'
import { findNotes, plainText } from './notes.ts'
import { parsePage } from './parse-page.ts'
import { type HtmlElement, type HtmlNode, hidingRules, isElement } from './visible.ts'
import { walkHtml } from './walk.ts'

/**
 * Reads an HTML page. Takes its bytes; gives the visible text. Never throws; scripts are not run, nothing is fetched.
 * Finds `hidden-text`, `figure-not-read`, `encoding-guessed`, `characters-lost`, `limit-exceeded`.
 */
export function readHtml(bytes: Uint8Array, { languageOf }: { readonly languageOf: LanguageOf }): Drafted {
  const decoded = decodeText(bytes, declaredEncoding(bytes))
  if (decoded === null)
    return {
      reader: HTML_READER,
      blocks: [],
      findings: [aboutFile('file-damaged', 'The page is no text.', true)],
    }
  const { blocks, title, findings } = readPage(decoded.text, languageOf)
  return {
    reader: HTML_READER,
    blocks,
    properties: title === '' ? {} : { title },
    findings: [...encodingFindings(decoded), ...findings],
  }
}

export interface PageReading {
  readonly blocks: readonly DraftBlock[]
  readonly title: string
  readonly findings: readonly Finding<ExtractCode>[]
}

/** Reads a page that is already text (the HTML part of an e-mail). */
export function readPage(html: string, languageOf: LanguageOf): PageReading {
  const { document, isCut } = parsePage(html)
  const root = document.childNodes.find((node) => isElement(node)) ?? null
  if (root === null) return { blocks: [], title: '', findings: [] }
  const cutCharacters = cutDeep(root)
  const page = {
    rules: hidingRules(textOfAll(root, 'style')),
    notes: findNotes(root),
    languageOf,
    hiddenCharacters: 0,
    count: new BlockCount(),
  }
  const blocks = walkHtml(root, page)
  const tooDeep = `${cutCharacters} characters stand in more than ${LIMITS.htmlDepth} elements inside each other and were not read.`
  const message = `${page.hiddenCharacters} characters are hidden on the page and were not read.`
  return {
    blocks,
    title: textOfAll(root, 'title').trim(),
    findings: [
      ...(page.hiddenCharacters === 0 ? [] : [aboutFile('hidden-text', message, true)]),
      ...(isCut ? [TOO_MANY] : []),
      ...(page.count.isOver ? [TOO_MANY_BLOCKS] : []),
      ...(cutCharacters === 0 ? [] : [aboutFile('limit-exceeded', tooDeep, true)]),
    ],
  }
}

const TOO_MANY = aboutFile(
  'limit-exceeded',
  `The page has more than ${LIMITS.htmlElements} elements; what stands after them is not read.`,
  true,
  'Ask the sender for the reply as a document, or in several files.',
)

/** Empties elements at the limit of depth, so that the walks below may recurse; gives the characters lost so. */
function cutDeep(root: HtmlElement): number {
  let lost = 0
  let level: HtmlElement[] = [root]
  for (let depth = 0; level.length > 0; depth++) {
    const next = level.flatMap((element) => element.childNodes.filter(isElement))
    if (depth >= LIMITS.htmlDepth) for (const element of level) lost += directText(element).trim().length
    if (depth === LIMITS.htmlDepth) for (const element of level) element.childNodes = []
    level = next
  }
  return lost
}

function directText(element: HtmlElement): string {
  return element.childNodes.map((child) => (isElement(child) ? '' : plainText(child))).join('')
}

function textOfAll(node: HtmlNode, tagName: string): string {
  if (!isElement(node)) return ''
  if (node.tagName === tagName) return plainText(node)
  return node.childNodes
    .map((child) => textOfAll(child, tagName))
    .filter((text) => text !== '')
    .join('\n')
}

const HEAD_BYTES = 4_096

/** The encoding that a meta element or XML declaration near the top names. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES))
  return (
    /<meta[^>]+charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(head)?.[1] ??
    /^<\?xml[^>]+encoding\s*=\s*["']([\w:.-]+)/i.exec(head)?.[1] ??
    null
  )
}
