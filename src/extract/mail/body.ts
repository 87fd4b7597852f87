/** The body of a message, plain or HTML, and what was lost in it. */
import type { Finding } from '#un'
import type { DraftBlock, LanguageOf } from '../draft.ts'
import { readPage } from '../html/read-html.ts'
import { aboutFile } from '../reader.ts'
import { firstLines } from '../text/first-lines.ts'
import { readLines } from '../text/read-lines.ts'
import type { ExtractCode } from '../transcription.ts'

/** The body as a message holds it; either may be missing. */
export interface WrittenBody {
  readonly text?: string | undefined
  readonly html?: string | undefined
}

export interface Body {
  readonly blocks: readonly DraftBlock[]
  readonly isHtml: boolean
  readonly findings: readonly Finding<ExtractCode>[]
}

/** The plain text, unless it is missing, holds much less, or lacks the tables and lists of the HTML. */
export function bodyOf(written: WrittenBody, languageOf: LanguageOf): Body {
  const first = firstLines(written.text ?? '')
  const plain = readLines(first.text)
  if ((written.html ?? '') === '') return { blocks: plain, isHtml: false, findings: first.findings }
  const page = readPage(written.html ?? '', languageOf)
  const isPoor =
    lettersOf(plain) < lettersOf(page.blocks) * 0.6 || structureOf(plain) < structureOf(page.blocks)
  return isPoor
    ? { blocks: page.blocks, isHtml: true, findings: page.findings }
    : { blocks: plain, isHtml: false, findings: first.findings }
}

function lettersOf(blocks: readonly DraftBlock[]): number {
  const texts = blocks.map((block) =>
    block.rows === undefined
      ? block.text
      : block.rows
          .flat()
          .map((cell) => cell.text)
          .join(' '),
  )
  return texts.join(' ').match(/\p{L}/gu)?.length ?? 0
}

function structureOf(blocks: readonly DraftBlock[]): number {
  return blocks.filter((block) => block.type === 'table' || block.type === 'list-item').length
}

/** Tells of characters that could not be decoded. */
export function lostCharacters(blocks: readonly DraftBlock[]): Finding<ExtractCode>[] {
  const count = blocks.reduce((sum, block) => sum + (block.text.match(/\uFFFD/g)?.length ?? 0), 0)
  if (count === 0) return []
  return [aboutFile('characters-lost', `${count} characters of the message could not be decoded.`, true)]
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** The day as the sender's clock had it: "Tue, 5 Mar 2019 23:30:00 -0500" is 2019-03-05. */
export function calendarDate(header: string): string | null {
  const [, day, name, year] = /(\d{1,2})\s+([A-Za-z]{3})[a-z]*\.?\s+(\d{4})/.exec(header) ?? []
  const month = MONTHS.indexOf(name?.toLowerCase() ?? '') + 1
  if (day === undefined || year === undefined || month === 0)
    return /^\d{4}-\d\d-\d\d/.exec(header)?.[0] ?? null
  return `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`
}
