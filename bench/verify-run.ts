/** The child process of (e): verifies so many statements over so many passages, and searches naively beside it. */
import { readFileSync } from 'node:fs'
import type { Statement } from '../src/report/statement.ts'
import type { ProofContext } from '../src/report/verify/verification.ts'
import { verifyStatement } from '../src/report/verify/verify-statement.ts'
import { readStates } from '../src/un/index.ts'
import { recordOf, renewed, type Samples, statementsOf } from './verify-record.ts'

/** What one run gives; times in milliseconds, memory in bytes. */
export interface VerifyRun {
  readonly ms: number
  readonly found: number
  /** For every kind alone, a statement. */
  readonly ofKind: Readonly<Record<string, number>>
  /** A statement of every kind in turn, where no text was ever read before. */
  readonly newMs: number
  /** The first false quotation, for which the record's passages are put in order; and each after it. */
  readonly firstAlteredMs: number
  readonly alteredMs: number
  /** A statement's words sought in every passage, mean of some. */
  readonly naiveMs: number
  readonly peakBytes: number
}

/** Statements put to the rules first and not measured, over another record: the engine compiles what is called often. */
const WARMING = 1000
const NAIVE = 100
const ALTERED = 200
const OF_KIND = 1000

const [path = '', statementCount = '', passageCount = ''] = process.argv.slice(2)
const { samples, table }: Samples = JSON.parse(readFileSync(path, 'utf8'))
const states = readStates(table).value
const warming = recordOf(samples, samples.length, states)
timed(statementsOf(samples, warming, WARMING), warming)

const count = Number(statementCount)
const fresh = (): ProofContext => recordOf(samples, Number(passageCount), states)
const context = fresh()
const statements = statementsOf(samples, context, count)
const { ms, found } = timed(statements, context)
const ofKind = Object.fromEntries(
  (['reproduction', 'quotation', 'paraphrase', 'count'] as const).map((kind) => {
    const record = fresh()
    return [kind, timed(statementsOf(samples, record, OF_KIND, kind), record).ms / OF_KIND]
  }),
)
const neverRead = renewed(statementsOf(samples, context, OF_KIND), fresh())
const newMs = timed(neverRead.statements, neverRead.context).ms / OF_KIND
const [first, ...altered] = statementsOf(samples, context, ALTERED + 1, 'altered')
const firstAlteredMs = timed(first === undefined ? [] : [first], context).ms
const alteredMs = timed(altered, context).ms / altered.length
const run: VerifyRun = {
  ...{ ms, found, ofKind, newMs, firstAlteredMs, alteredMs, naiveMs: naively(statements, context) },
  peakBytes: process.resourceUsage().maxRSS * 1024,
}
console.log(JSON.stringify(run))

function timed(asked: readonly Statement[], record: ProofContext): { ms: number; found: number } {
  const from = performance.now()
  let found = 0
  for (const statement of asked) found += verifyStatement(statement, record).length
  return { ms: performance.now() - from, found }
}

/** What a program without an index or citations does: the words cited looked for in every passage. */
function naively(asked: readonly Statement[], { passages }: ProofContext): number {
  const cited = asked.filter(({ citations }) => citations.length > 0).slice(0, NAIVE)
  const from = performance.now()
  let holders = 0
  for (const { citations } of cited)
    for (const { text } of passages.values())
      if (text.includes(citations[0]?.selector.textQuote.exact ?? '')) holders++
  if (holders < cited.length) throw new Error('words cited stand in no passage')
  return (performance.now() - from) / cited.length
}
