/** Finds the passages that an editor cites: by id, or by a respondent and words of its reply. */
import type { Submission } from '#submission'
import type { Finding } from '#un'
import type { ReportInput } from '../report-input.ts'
import { placesOf } from '../verify/quotation/find-words.ts'
import { foldPrinting } from '../verify/quotation/fold-printing.ts'
import { foldedPassage } from '../verify/quotation/passage-runs.ts'
import type { AuthoredCite } from './authoring.ts'
import type { RecordPassage } from './record-passages.ts'

export type CitingCode = 'passage-not-found' | 'passage-not-unique'

/** A passage cited, and the stretch of it that is meant (UTF-16 positions in its text); null means the whole. */
export interface CitedPassage {
  readonly cited: RecordPassage
  readonly stretch: { readonly start: number; readonly end: number } | null
}

/** Where passages are looked for. */
export interface CitingRecord {
  readonly passages: ReadonlyMap<string, RecordPassage>
  readonly input: Pick<ReportInput, 'submissions' | 'states'>
}

export type Citing =
  | { readonly found: CitedPassage; readonly finding: null }
  | { readonly found: null; readonly finding: Finding<CitingCode> }

/** The passage an editor means, or why it is not known: no such passage, or several. `where` is the place in the file. */
export function findCited(cite: AuthoredCite, record: CitingRecord, where: string): Citing {
  if (typeof cite === 'string') return byId(cite, null, record, where)
  if ('passage' in cite) return byId(cite.passage, cite.words ?? null, record, where)
  return byWords(cite.from, cite.words, record, where)
}

function byId(id: string, words: string | null, { passages }: CitingRecord, where: string): Citing {
  const cited = passages.get(id)
  if (cited === undefined)
    return missing(where, `there is no passage ${id}. \`rapporteur passages\` lists those there are`)
  if (words === null) return { found: { cited, stretch: null }, finding: null }
  const stretch = stretchIn(cited, words)
  if (stretch === null) return missing(where, `passage ${id} does not have the words “${words}”`)
  return { found: { cited, stretch }, finding: null }
}

function byWords(from: string, words: string, record: CitingRecord, where: string): Citing {
  const senders = new Set(respondents(from, record).map(({ id }) => id))
  if (senders.size === 0)
    return missing(where, `no reply is from “${from}”. Give a code, a name, or the id of a submission`)
  const places = [...record.passages.values()]
    .filter(({ submission }) => senders.has(submission.id))
    .flatMap((cited): CitedPassage[] => {
      const stretch = stretchIn(cited, words)
      return stretch === null ? [] : [{ cited, stretch }]
    })
  const [found, ...others] = preferred(places)
  if (found === undefined) return missing(where, `no passage of ${from} has the words “${words}”`)
  if (others.length === 0) return { found, finding: null }
  const ids = [found, ...others].map(({ cited }) => cited.passage.id)
  const message = `${where}: ${ids.length} passages of ${from} have the words “${words}”: ${ids.join(', ')}. Give more of the words, or the id of the one you mean.`
  return { found: null, finding: { code: 'passage-not-unique', message, needsPerson: true } }
}

/** Where the chosen text has the words, other files that repeat them do not count; nor do headings beside paragraphs. */
function preferred(places: readonly CitedPassage[]): readonly CitedPassage[] {
  const chosen = places.filter(({ cited }) => cited.file.path === cited.submission.chosenFile)
  const among = chosen.length === 0 ? places : chosen
  const running = among.filter(({ cited }) => cited.passage.type !== 'heading')
  return running.length === 0 ? among : running
}

/** Submissions of a respondent named by code, name in any language, or id. */
export function respondents(from: string, { input }: Pick<CitingRecord, 'input'>): Submission[] {
  const entry = input.states.byCode(from) ?? input.states.find(from)?.entry ?? null
  return input.submissions.filter(
    ({ id, memberState, respondent }) =>
      id === from || (entry !== null && memberState === entry.code) || respondent === from,
  )
}

/** The stretch of the source's own characters that are these words, however they are spaced and quoted. */
function stretchIn({ underProof }: RecordPassage, words: string): CitedPassage['stretch'] {
  const folded = foldedPassage(underProof)
  const [place] = placesOf(foldPrinting(words).text, folded)
  if (place === undefined) return null
  return { start: folded.starts[place.start] ?? 0, end: folded.ends[place.end - 1] ?? underProof.text.length }
}

function missing(where: string, what: string): Citing {
  return {
    found: null,
    finding: { code: 'passage-not-found', message: `${where}: ${what}.`, needsPerson: true },
  }
}
