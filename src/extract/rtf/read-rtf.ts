/** An RTF file → draft blocks. */
import type { Finding } from '#un'
import { decodeText } from '../decode-text.ts'
import type { LanguageOf } from '../draft.ts'
import { readPage } from '../html/read-html.ts'
import { leftOutFindings, objectFindings } from '../left-out.ts'
import { LIMITS } from '../limits.ts'
import { aboutFile, type Drafted } from '../reader.ts'
import { RTF_READER } from '../readers.ts'
import type { ExtractCode } from '../transcription.ts'
import { TOO_MANY_BLOCKS } from '../within-limit.ts'
import { CONTROL_WORDS } from './control-words.ts'
import { Fonts } from './fonts.ts'
import { OPENINGS } from './openings.ts'
import { pageInRtf } from './page.ts'
import { tokensOf } from './tokens.ts'
import { RtfWalk } from './walk.ts'

/**
 * Reads RTF. Takes its bytes; gives heads, the body, notes in order of reference, feet; of a page that a mail program
 * wrapped in RTF, what the page shows. Never throws.
 *
 * Deleted text of tracked changes, comments, hidden and white text are not read; pictures and embedded objects are not
 * opened. The text has no page numbers: the file records none. Finds `tracked-changes`, `comments-ignored`,
 * `hidden-text`, `figure-not-read`, `attachment-not-read`, `encoding-guessed`, `characters-lost`, `file-damaged`,
 * `limit-exceeded`. Source: RTF Specification 1.9.1.
 */
export function readRtf(bytes: Uint8Array, { languageOf }: { readonly languageOf: LanguageOf }): Drafted {
  const first = walkRtf(bytes, null)
  const page = first.walk.met.isHtml ? pageInRtf(bytes) : null
  if (page !== null) {
    const { blocks, title, findings } = readPage(page, languageOf)
    return { reader: RTF_READER, blocks, properties: title === '' ? {} : { title }, findings }
  }
  const guessed = guessedPage(first.walk.fonts)
  const { walk, isCut } = guessed === null ? first : walkRtf(bytes, guessed)
  const title = walk.title.trim()
  const once = new Set<string>()
  const furniture = walk.furniture.filter(({ text }) => !once.has(text) && once.add(text))
  return {
    reader: RTF_READER,
    blocks: [
      ...furniture.filter(({ type }) => type === 'header'),
      ...walk.body.finish(),
      ...walk.notes,
      ...furniture.filter(({ type }) => type === 'footer'),
    ],
    properties: title === '' ? {} : { title },
    findings: [...fileFindings(walk, isCut, guessed), ...textFindings(walk)],
  }
}

function walkRtf(bytes: Uint8Array, page: string | null): { walk: RtfWalk; isCut: boolean } {
  const fonts = new Fonts()
  if (page !== null) fonts.documentPage = page
  const walk = new RtfWalk(fonts, OPENINGS, CONTROL_WORDS)
  for (const token of tokensOf(bytes)) if (!walk.take(token) || walk.count.isOver) break
  const isOpen = walk.finish()
  return { walk, isCut: isOpen && !walk.count.isOver }
}

/** A text whose letters are mostly beyond ASCII is not in the code page that is meant where none is named. */
const FOREIGN_SHARE = 0.3

/** The code page that the words show, where letters beyond ASCII stand in none that is named. */
function guessedPage({ isPageNamed, sample }: Fonts): string | null {
  const foreign = sample.filter((byte) => byte >= 0x80).length
  const latin = sample.filter((byte) => /[A-Za-z]/.test(String.fromCharCode(byte))).length
  if (isPageNamed || foreign < (foreign + latin) * FOREIGN_SHARE) return null
  const decoded = foreign === 0 ? null : decodeText(Uint8Array.from(sample))
  return decoded?.confidence !== 'guessed' || decoded.encoding === 'windows-1252' ? null : decoded.encoding
}

function fileFindings(walk: RtfWalk, isCut: boolean, guessed: string | null): Finding<ExtractCode>[] {
  const findings: Finding<ExtractCode>[] = []
  const ask = 'Open it in a word processor, save it again, or ask the sender for another copy.'
  if (isCut) {
    const message = 'The file breaks off before its end; what could be read was read.'
    findings.push(aboutFile('file-damaged', message, true, ask))
  }
  if (walk.met.isTooDeep) {
    const message = `Parts of the file stand in more than ${LIMITS.rtfDepth} groups inside each other and were not read.`
    findings.push(aboutFile('limit-exceeded', message, true, ask))
  }
  if (guessed !== null) {
    const message = `The file names no code page; it was read as ${guessed} by its words.`
    findings.push(aboutFile('encoding-guessed', message, false))
  }
  if (walk.fonts.lostCount > 0) {
    const message = `${walk.fonts.lostCount} characters could not be decoded and stand as \uFFFD.`
    findings.push(aboutFile('characters-lost', message, true))
  }
  return findings
}

function textFindings({ met, count }: RtfWalk): Finding<ExtractCode>[] {
  return [...(count.isOver ? [TOO_MANY_BLOCKS] : []), ...leftOutFindings(met), ...objectFindings(met.objects)]
}
