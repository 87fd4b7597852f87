/** The results of a run in Markdown: by class and language, by hand and generated, and beside two simple rules. */
import { isAlike, isSubstring, type PlainClaim } from '../../bench/simple-rules.ts'
import { classOf, rateOf, rowOf, rowsOf, tableOf } from './rates.ts'
import type { Outcome } from './run-attacks.ts'

export function isGenerated({ attack: { id } }: Outcome): boolean {
  return /^(?:clean\/)?generated\//.test(id)
}

/** False accepts, then alarms; each with what was written by hand, generated, and kept aside. */
export function resultsText(outcomes: readonly Outcome[]): string {
  const attacks = outcomes.filter(({ attack }) => attack.expected.length > 0)
  const clean = outcomes.filter(({ attack }) => attack.expected.length === 0)
  return [
    ...(attacks.length === 0 ? [] : [partText('False accepts: accepted / attacks', 'code', attacks)]),
    ...(clean.length === 0 ? [] : [partText('Alarms: alarmed / true statements', 'beside', clean)]),
  ].join('\n\n')
}

function partText(title: string, head: string, all: readonly Outcome[]): string {
  const parts = [
    ['by hand', all.filter((each) => !isGenerated(each))],
    ['generated', all.filter(isGenerated)],
    ['seen while rules were mended', all.filter(({ attack }) => !attack.held)],
    ['kept aside', all.filter(({ attack }) => attack.held)],
    ['all', all],
  ] as const
  const shown = parts.filter(([, own]) => own.length > 0)
  const rows = [...rowsOf(all), ...shown.map(([name, own]) => rowOf(`**${name}**`, own))]
  return `**${title}**\n\n${tableOf(head, rows)}`
}

/** Quotations and reproductions put to our rules and to the two; of paraphrases the two have nothing to say. */
export function comparisonText(outcomes: readonly Outcome[]): string {
  const quoting = outcomes.filter(({ attack: { statement } }) => KINDS.has(statement.kind))
  const names = [...new Set(quoting.map(nameOf))].sort()
  const lines = names.map((name) => {
    const own = quoting.filter((each) => nameOf(each) === name)
    const cell = (wrong: number): string => `${wrong} / ${own.length}`
    const isClean = name.startsWith('true')
    const wrongBy = (rule: (claim: PlainClaim) => boolean): number =>
      own.filter((each) => rule(claimOf(each)) !== isClean).length
    return `| ${name} | ${cell(rateOf(own).wrong)} | ${cell(wrongBy(isSubstring))} | ${cell(wrongBy(isAlike))} |`
  })
  return [
    '**Beside two simple rules** (quotations and reproductions): accepted / attacks; in the last row alarmed / true',
    '',
    '| code | ours | substring, white space folded | ratio ≥ 0.92 |',
    '| --- | --- | --- | --- |',
    ...lines,
  ].join('\n')
}

const KINDS = new Set(['quotation', 'reproduction'])
const nameOf = (outcome: Outcome): string =>
  outcome.attack.expected.length === 0 ? 'true statements' : classOf(outcome)

/** The words between the outermost quotation marks, or all, and the passages cited. */
function claimOf({ attack: { statement, passages } }: Outcome): PlainClaim {
  const [, quoted] = /[“«„「"](.*)[”»“」"]/su.exec(statement.text) ?? []
  const cited = new Set(
    (statement.cites ?? passages.map(({ id }) => ({ passage: id }))).map(({ passage }) => passage),
  )
  return {
    words: quoted ?? statement.text,
    sources: passages.filter(({ id }) => cited.has(id)).map(({ text }) => text),
  }
}
