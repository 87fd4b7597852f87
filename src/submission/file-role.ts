/** What a file seems to be by its name, the index and its own first lines, before it is compared with its neighbours. */
import { translationMaker } from './index-words.ts'
import { opensNoteVerbale, transmits } from './letter-phrases.ts'
import type { IndexRow } from './read-index.ts'
import { bareName, carrierOf, type ReceivedFile } from './received-file.ts'
import { HEADING_ROLES, NAME_ROLES, TRANSLATION_WORDS } from './role-words.ts'
import type { FileRole, ReplyFile } from './submission.ts'

export interface RoleGuess {
  readonly role: FileRole | null
  readonly why: string | null
  readonly translation: ReplyFile['translation']
  readonly fixed: boolean
}

const FRONT_CHARACTERS = 800
const BACK_CHARACTERS = 300
const NOTE_WORDS = 350
const SUMMARY_WORDS = 1_500
const HEADING_BLOCKS = 4
/** Kinds that carry no text of a reply unless they are all there is. */
const SIDE_KINDS: ReadonlySet<string> = new Set(['image', 'spreadsheet', 'presentation', 'zip'])

/** Guesses the role; a row's kind is taken as said, all else may be overruled by the comparison. */
export function guessRole(file: ReceivedFile, row: IndexRow | null, words: number): RoleGuess {
  const name = [bareName(file.path), row?.originalName ?? '']
    .join(' ')
    .replace(/[_.,+()[\]-]+/gu, ' ')
    .toLowerCase()
  const maker = translationMaker([row?.type ?? '', name, ends(file)].join(' '))
  if (row?.role !== null && row?.role !== undefined)
    return guess(row.role, `the index says “${row.type ?? ''}”`, makerOf(row.role, maker), true)
  if (TRANSLATION_WORDS.test(ends(file)))
    return guess('translation', 'its text says it is a translation', maker ?? 'by-the-state', false)
  if (file.transcription !== null && SIDE_KINDS.has(file.transcription.kind))
    return guess('attachment', `it is a ${file.transcription.kind} file`, null, false)
  const named = NAME_ROLES.find(([pattern]) => pattern.test(name))?.[1] ?? null
  if (named !== null && fitsLength(named, words))
    return guess(named, 'its name says so', makerOf(named, maker), false)
  return byContent(file, words)
}

function guess(
  role: FileRole | null,
  why: string | null,
  translation: ReplyFile['translation'],
  fixed: boolean,
): RoleGuess {
  return { role, why, translation, fixed }
}

function makerOf(role: FileRole, maker: ReplyFile['translation']): ReplyFile['translation'] {
  return role === 'translation' ? (maker ?? 'by-the-state') : null
}

/** A long "letter" or "summary" is a paper whose name only mentions one. */
function fitsLength(role: FileRole, words: number): boolean {
  if (role === 'covering-note') return words <= NOTE_WORDS
  return role !== 'executive-summary' || words <= SUMMARY_WORDS
}

function byContent(file: ReceivedFile, words: number): RoleGuess {
  const blocks = file.transcription?.blocks ?? []
  for (const block of blocks.slice(0, HEADING_BLOCKS)) {
    const role = HEADING_ROLES.find(([pattern]) => pattern.test(block.text))?.[1]
    if (role !== undefined && fitsLength(role, words))
      return guess(role, `it is headed “${block.text.trim()}”`, null, false)
  }
  if (words > 0 && words <= NOTE_WORDS && isNote(file))
    return guess('covering-note', 'a short note that transmits', null, false)
  return guess(null, null, null, false)
}

function isNote(file: ReceivedFile): boolean {
  const text = file.transcription?.text ?? ''
  const carries = (file.transcription?.attachments.length ?? 0) > 0 && carrierOf(file.path) === null
  return transmits(text) || (opensNoteVerbale(text) && carries) || carries
}

function ends(file: ReceivedFile): string {
  const text = file.transcription?.text ?? ''
  return `${text.slice(0, FRONT_CHARACTERS)}\n${text.slice(Math.max(FRONT_CHARACTERS, text.length - BACK_CHARACTERS))}`
}
