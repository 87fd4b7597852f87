/** The passages of one transcription: its content blocks with stable ids, sentences, parts and questions. */

import type { Block, Transcription } from '#extract'
import { sha256 } from '#platform/files'
import { partsOf } from './parts.ts'
import type { Passage, PassageType, Sentence } from './passage.ts'
import { questionsOf } from './questions.ts'
import { sentencesOf } from './sentences.ts'

/** What is known from outside the reply. */
export interface PassageContext {
  /** The questions the call put, as printed; helps to find them repeated in a reply. */
  readonly questions?: readonly string[]
}

type ContentBlock = Block & { readonly type: PassageType }

const SHA_IN_ID = 12
const READER_IN_ID = 6

/**
 * Cuts a transcription into passages.
 *
 * Takes the submission's id, the transcription of one of its files and what the call asked; gives a passage for every
 * block but running heads and feet, in reading order, numbered from 1. The same bytes and the same reader version give
 * the same ids, whatever the submission. Nothing is left out: letterhead and courtesies are passages too (`part`).
 */
export function passagesOf(
  submission: string,
  transcription: Transcription,
  context: PassageContext = {},
): readonly Passage[] {
  const blocks = transcription.blocks.filter(isContent)
  const parts = partsOf(blocks)
  const questions = questionsOf(blocks, context.questions ?? [])
  const stem = idStem(transcription)
  return blocks.map((block, index) => ({
    id: `${stem}-${index + 1}`,
    submission,
    fileSha256: transcription.sha256,
    reader: transcription.reader,
    textSha256: transcription.textSha256,
    type: block.type,
    part: parts[index] ?? 'body',
    text: block.text,
    start: block.start,
    end: block.end,
    page: block.page,
    box: block.box,
    pageStarts: block.pageStarts ?? [],
    language: block.language,
    sentences: sentencesIn(block),
    question: parts[index] === 'body' ? (questions[index] ?? null) : null,
    level: block.level ?? null,
    marker: block.marker ?? null,
    rows: block.rows ?? null,
    marks: block.marks ?? [],
  }))
}

/** The passages of the views themselves, without letterhead, courtesies and signature; all of them where that leaves none. */
export function bodyPassages(passages: readonly Passage[]): readonly Passage[] {
  const body = passages.filter((passage) => passage.part === 'body')
  return body.length === 0 ? passages : body
}

function isContent(block: Block): block is ContentBlock {
  return block.type !== 'header' && block.type !== 'footer'
}

function idStem({ sha256: file, reader }: Transcription): string {
  const version = sha256(`${reader.name}@${reader.version}`)
  return `${file.slice(0, SHA_IN_ID)}-${version.slice(0, READER_IN_ID)}`
}

/** Sentences with positions in the transcription: of the paragraph, or of each cell of a table; none of a figure. */
function sentencesIn(block: ContentBlock): readonly Sentence[] {
  if (block.type === 'figure') return []
  if (block.type === 'table' && block.rows !== undefined)
    return block.rows.flat().flatMap((cell) => sentencesAt(cell.text, cell.start, block.language))
  return sentencesAt(block.text, block.start, block.language)
}

function sentencesAt(text: string, offset: number, language: string): readonly Sentence[] {
  return sentencesOf(text, language).map(({ start, end }) => ({
    start: start + offset,
    end: end + offset,
    text: text.slice(start, end),
  }))
}
