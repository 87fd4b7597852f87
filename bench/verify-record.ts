/** Makes a record of any size, and statements of every kind about it, by repeating the replies of the example. */
import type { Passage } from '#passage'
import { answerQuery } from '../src/report/answer-query.ts'
import type { CountQuery } from '../src/report/count-query.ts'
import type { RepliesRecord } from '../src/report/replies-record.ts'
import type { Citation, Statement, StatementKind } from '../src/report/statement.ts'
import type { PassageUnderProof, ProofContext } from '../src/report/verify/verification.ts'
import type { StateTable } from '../src/un/index.ts'

/** A passage of a reply with the words of statements about it. */
export interface Sample {
  readonly state: string
  readonly behalf: readonly string[]
  readonly language: string
  readonly type: Passage['type']
  readonly text: string
  readonly told: readonly Told[]
}

/** What the child process is given: the samples, and the text of the table of States. */
export interface Samples {
  readonly samples: readonly Sample[]
  readonly table: string
}

/** One sentence as a report may give it; `altered` is a quotation with a word changed. */
export interface Told {
  readonly exact: string
  readonly quotation: string
  readonly paraphrase: string
  readonly altered: string
}

/** A record of so many passages: the samples over and over, each time as another file of the same replies. */
export function recordOf(samples: readonly Sample[], count: number, states: StateTable): ProofContext {
  const passages = new Map<string, PassageUnderProof>()
  let start = 0
  for (let at = 0; at < count; at++) {
    const sample = samples[at % samples.length]
    if (sample === undefined) break
    const { state, behalf, language, type, text } = sample
    const file = `${state}-${Math.floor(at / samples.length)}`
    const end = start + [...text].length
    passages.set(idOf(at), {
      ...{ id: idOf(at), submission: state, memberState: state, onBehalfOf: behalf, fileSha256: file },
      ...{ type, page: 1, language, text, start, end },
      ...{ translation: null, translationOf: null, isWithheld: false },
    })
    start = end + 1
  }
  return { passages, states, on: null, fields: new Map(), replies: repliesOf(samples) }
}

function repliesOf(samples: readonly Sample[]): RepliesRecord {
  const first = new Map(samples.toReversed().map((sample) => [sample.state, sample]))
  return {
    replies: [...first.values()].map(({ state, behalf, language }) => ({
      ...{ id: state, memberState: state, onBehalfOf: [...behalf], language },
      ...{ respondents: 'member-state' as const, status: 'views' as const, late: false },
    })),
    members: [...first.keys()].map((code) => ({ code, region: null })),
    leftOut: [],
    codings: [],
  }
}

function idOf(at: number): string {
  return `p${at}`
}

const KINDS: readonly StatementKind[] = ['reproduction', 'quotation', 'paraphrase', 'count']

/** So many statements spread over the whole record: of one kind, or of every kind in turn. */
export function statementsOf(
  samples: readonly Sample[],
  context: ProofContext,
  count: number,
  only?: StatementKind | 'altered',
): Statement[] {
  const quotable = [...samples.keys()].filter((at) => (samples[at]?.told.length ?? 0) > 0)
  const copies = Math.max(1, Math.floor(context.passages.size / samples.length))
  return Array.from({ length: count }, (_, number) => {
    const kind = only ?? KINDS[number % KINDS.length] ?? 'reproduction'
    if (kind === 'count') return countStatement(number, context)
    const at = quotable[number % quotable.length] ?? 0
    const copy = Math.floor((number * copies) / count)
    return aboutPassage(number, kind, samples[at], context.passages.get(idOf(copy * samples.length + at)))
  })
}

function aboutPassage(
  number: number,
  kind: StatementKind | 'altered',
  sample: Sample | undefined,
  passage: PassageUnderProof | undefined,
): Statement {
  const told = sample?.told[number % sample.told.length]
  if (told === undefined || passage === undefined) throw new Error('the record is smaller than the samples')
  const words: Readonly<Record<string, string>> = { ...told, reproduction: told.exact.replace(/\s+/gu, ' ') }
  return {
    ...plain(number, kind === 'altered' ? 'quotation' : kind, passage.language, words[kind] ?? ''),
    citations: [citationOf(passage, told.exact)],
  }
}

function citationOf(passage: PassageUnderProof, exact: string): Citation {
  const { submission, memberState, fileSha256, id, language } = passage
  const start = passage.start + [...passage.text.slice(0, passage.text.indexOf(exact))].length
  return {
    ...{ submission, memberState, file: `${submission}.txt`, fileSha256, passage: id, language },
    ...{ reader: { name: 'bench', version: '1' }, textSha256: '', page: 1, box: null },
    selector: {
      textQuote: { exact, prefix: '', suffix: '' },
      textPosition: { start, end: start + [...exact].length },
    },
    ...{ translation: null, translationOf: null },
  }
}

/** White space that the rules pass over, a digit each: no two texts end in the same. */
const BLANKS = [' ', '\u00a0', '\n', '\t']
const BLANKS_EACH = 10

function mark(number: number): string {
  const digits = Array.from({ length: BLANKS_EACH }, (_, at) => Math.floor(number / BLANKS.length ** at))
  return digits.map((digit) => BLANKS[digit % BLANKS.length]).join('')
}

/** The same statements about the same passages, each text and each passage cited made one that was never read before. */
export function renewed(
  statements: readonly Statement[],
  context: ProofContext,
): { readonly statements: Statement[]; readonly context: ProofContext } {
  const passages = new Map(context.passages)
  for (const [number, { citations }] of statements.entries())
    for (const { passage: id } of citations) {
      const passage = context.passages.get(id)
      if (passage !== undefined) passages.set(id, { ...passage, text: passage.text + mark(number) })
    }
  return {
    statements: statements.map((each, number) => ({ ...each, text: each.text + mark(number) })),
    context: { ...context, passages },
  }
}

const ASKED: readonly (readonly [string, CountQuery])[] = [
  ['Member States replied.', { count: 'member-states', where: {} }],
  ['replies were received in French.', { count: 'replies', where: { language: 'fr' } }],
]

function countStatement(number: number, context: ProofContext): Statement {
  const [words, query] = ASKED[number % ASKED.length] ?? ['', { count: 'replies', where: {} }]
  const { replies, passages } = context
  if (replies === undefined) throw new Error('a record that is counted has replies')
  const submissionOf = (passage: string): string | null => passages.get(passage)?.submission ?? null
  const { count } = answerQuery(query, { record: replies, submissionOf })
  return { ...plain(number, 'count', 'en', `${count} ${words}`), query: [query] }
}

function plain(number: number, kind: StatementKind, language: string, text: string): Statement {
  return {
    ...{ id: `s-${number}`, kind, language, text, translationOf: null },
    ...{ citations: [], bindings: [], edits: [] },
  }
}
