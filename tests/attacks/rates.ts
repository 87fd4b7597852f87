/** Counts outcomes by class and language, as the table of the README prints them. */
import type { Outcome } from './run-attacks.ts'

/** Languages in the order in which the United Nations lists them in English. */
const LANGUAGES = ['ar', 'zh', 'en', 'fr', 'ru', 'es']

export interface Rate {
  readonly count: number
  /** False accepts of attacks, or alarms on true statements. */
  readonly wrong: number
}

export interface Row {
  readonly name: string
  readonly byLanguage: ReadonlyMap<string, Rate>
  readonly total: Rate
}

/** The class of an attack: the first code expected; of a true statement, the code it was written beside. */
export function classOf({ attack: { expected, id } }: Outcome): string {
  if (expected[0] !== undefined) return expected[0]
  const [, beside = 'clean'] = /^clean\/(?:generated\/)?([a-z-]+)\//.exec(id) ?? []
  return beside
}

/** One row a name, names sorted. */
export function rowsOf(
  outcomes: readonly Outcome[],
  nameOf: (outcome: Outcome) => string = classOf,
): readonly Row[] {
  const named = new Map<string, Outcome[]>()
  for (const outcome of outcomes) named.set(nameOf(outcome), [...(named.get(nameOf(outcome)) ?? []), outcome])
  return [...named]
    .map(([name, own]) => rowOf(name, own))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
}

export function rowOf(name: string, outcomes: readonly Outcome[]): Row {
  const byLanguage = new Map(
    languagesOf(outcomes).map((language) => [
      language,
      rateOf(outcomes.filter(({ attack }) => attack.language === language)),
    ]),
  )
  return { name, byLanguage, total: rateOf(outcomes) }
}

export function rateOf(outcomes: readonly Outcome[]): Rate {
  const wrong = outcomes.filter(({ outcome }) => outcome === 'accepted' || outcome === 'alarm').length
  return { count: outcomes.length, wrong }
}

/** The six languages, then any other there is. */
export function languagesOf(outcomes: readonly Outcome[]): readonly string[] {
  const others = new Set(outcomes.map(({ attack }) => attack.language))
  return [...new Set([...LANGUAGES, ...[...others].sort()])]
}

/** A table in Markdown: wrong of all, by language; a dot where there is none. */
export function tableOf(head: string, rows: readonly Row[]): string {
  const languages = [...new Set(rows.flatMap(({ byLanguage }) => [...byLanguage.keys()]))]
  const cell = (rate: Rate | undefined): string =>
    rate === undefined || rate.count === 0 ? '·' : `${rate.wrong} / ${rate.count}`
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [
    line([head, ...languages, 'all']),
    line(['---', ...languages.map(() => '---'), '---']),
    ...rows.map(({ name, byLanguage, total }) =>
      line([name, ...languages.map((language) => cell(byLanguage.get(language))), cell(total)]),
    ),
  ].join('\n')
}
