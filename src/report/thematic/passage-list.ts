/** Every passage of the replies with its id, for editors who look for what to cite; written beside the report. */
import { z } from 'zod'
import type { ReportInput } from '../report-input.ts'
import { nameOf } from '../respondents.ts'
import { foldPrinting } from '../verify/quotation/fold-printing.ts'
import { recordPassages } from './record-passages.ts'

const PASSAGES_VERSION = 1

/** The shape of `passages.json`. `late` and `part` are as in the record; pages count from 1. */
export const passageListContract = z.strictObject({
  schemaVersion: z.literal(PASSAGES_VERSION),
  passages: z.array(
    z.strictObject({
      id: z.string(),
      submission: z.string(),
      memberState: z.string().nullable(),
      respondent: z.string(),
      file: z.string(),
      page: z.int().positive(),
      type: z.string(),
      part: z.string(),
      language: z.string(),
      translation: z.string().nullable(),
      late: z.boolean(),
      text: z.string(),
    }),
  ),
})

export type PassageList = z.infer<typeof passageListContract>

/** The passages of a report's replies, in the order of submissions and files; figures and empty ones left out. */
export function passageListOf(
  input: Pick<ReportInput, 'submissions' | 'sources' | 'states' | 'call' | 'language'>,
): PassageList {
  const passages = [...recordPassages(input).values()]
    .filter(({ passage }) => passage.type !== 'figure' && passage.text.trim() !== '')
    .map(({ passage, submission, source, underProof }) => ({
      id: passage.id,
      submission: submission.id,
      memberState: submission.memberState,
      respondent: nameOf(submission, input),
      file: source.path,
      page: passage.page,
      type: passage.type,
      part: passage.part,
      language: passage.language,
      translation: underProof.translation,
      late: submission.late === true,
      text: passage.text,
    }))
  return { schemaVersion: PASSAGES_VERSION, passages }
}

export interface PassageSearch {
  /** A code, the id of a submission, or a part of the respondent's name. */
  readonly state?: string | undefined
  readonly language?: string | undefined
  /** Words that must all stand in the passage, in any order; case and marks of printing do not count. */
  readonly search?: string | undefined
}

/** The passages that a search asks for. */
export function selectPassages(
  { passages }: PassageList,
  { state, language, search }: PassageSearch,
): PassageList['passages'] {
  const words =
    search === undefined
      ? []
      : folded(search)
          .split(' ')
          .filter((word) => word !== '')
  const wanted = state?.toLowerCase()
  return passages.filter(
    (passage) =>
      (wanted === undefined ||
        passage.memberState?.toLowerCase() === wanted ||
        passage.submission.toLowerCase() === wanted ||
        passage.respondent.toLowerCase().includes(wanted)) &&
      (language === undefined || passage.language === language) &&
      hasWords(folded(passage.text), words),
  )
}

/** A word with "*" stands for any ending; all must be there. */
export function hasWords(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word.endsWith('*') ? word.slice(0, -1) : word))
}

/** Words as they are searched: small letters, marks of printing folded. */
export function folded(text: string): string {
  return foldPrinting(text).text.toLowerCase().replace(/\s+/gu, ' ').trim()
}

/** Names so like the one asked for that it may be a slip, the likest first; `asked` is a name or a part of one. */
export function namesNear({ passages }: PassageList, asked: string): string[] {
  const wanted = pairsOf(asked)
  return [...new Set(passages.map(({ respondent }) => respondent))]
    .map((name) => ({ name, share: likeness(wanted, pairsOf(name)) }))
    .filter(({ share }) => share >= LEAST_LIKE)
    .sort((one, other) => other.share - one.share)
    .slice(0, 3)
    .map(({ name }) => name)
}

const LEAST_LIKE = 0.4

/** The pairs of letters next to each other. */
function pairsOf(name: string): ReadonlySet<string> {
  const letters = [...folded(name)]
  return new Set(letters.slice(1).map((letter, index) => `${letters[index]}${letter}`))
}

/** The share of pairs that two names have in common (Dice). */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((pair) => other.has(pair)).length
  return one.size + other.size === 0 ? 0 : (2 * shared) / (one.size + other.size)
}
