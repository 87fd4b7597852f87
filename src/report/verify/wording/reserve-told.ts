/** Words that look like a reserve the statement leaves out, and are none, or are told otherwise. */

import { ADVOCATED, FIELDS_OF_WORK, IN_STAGE } from '../words/attribute-words.ts'
import { MANNER } from '../words/small-words.ts'
import { FUTURE_WORDS } from '../words/status-words.ts'
import { unitsOfContents } from './parts.ts'
import type { Region } from './regions.ts'
import { isOfOneSense } from './senses.ts'
import type { Weakener } from './weakeners.ts'
import type { Wording } from './wording.ts'

/** True where nothing is missed: another word of the same sense tells it, the other language needs none, or it is no reserve. */
export function isReserveTold(each: Weakener, region: Region, statement: Wording, source: Wording): boolean {
  if (each.group === 'condition') return false
  return (
    isOfOneSense(each, source, statement, region.together.statement) ||
    isInAspect(each, statement, source) ||
    isThing(each, source) ||
    isPersonOrField(each, source) ||
    isOfManner(each, source)
  )
}

/** A "will" told in Russian, where the future may be no word of its own. */
function isInAspect({ group, from, to }: Weakener, statement: Wording, source: Wording): boolean {
  return (
    statement.language === 'ru' &&
    source.language !== 'ru' &&
    group === 'stage' &&
    to === from + 1 &&
    FUTURE_WORDS.test(source.units[from]?.text ?? '')
  )
}

/** "Agriculture potential", “城市规划”, “относительно сценария”, "an intended contribution": things and relations. */
function isThing({ from, to }: Weakener, { units, language }: Wording): boolean {
  const word = units[to - 1]?.text ?? ''
  const next = units[to]
  const isEnd = next === undefined || next.type === 'stop'
  switch (language) {
    case 'en':
      return (
        /^promot(?:e|es|ed)$/u.test(word) ||
        (word === 'potential' && (isEnd || FUNCTION_WORDS.has(next?.text ?? '')))
      )
    case 'fr':
    case 'es':
      return /^potenc?[it]el|^potencial$/u.test(word) && DETERMINERS.has(units[from - 1]?.text ?? '')
    case 'ru':
      return (
        (word === 'относительно' && !isEnd && !ADJECTIVE.test(next?.text ?? '')) ||
        /^рекомендаци(?:й|ям|ями|ях)$/u.test(word) ||
        (/^предполагаем/u.test(word) && /^(?:национально|определяем)/u.test(next?.text ?? ''))
      )
    case 'zh':
      return (
        (units[from]?.text === '规' && (isEnd || /^[和及与的纲、]$/u.test(next?.text ?? ''))) ||
        (units[from]?.text === '主' &&
          !isEnd &&
          !/^[是由在依靠用来为集以采从通包针因涉取]$/u.test(next?.text ?? ''))
      )
    default:
      return false
  }
}

/** "Civil society advocates", "strategic planning", “en planificación”: people, a field of work; what is "in planning" is planned. */
function isPersonOrField({ from, to }: Weakener, { units, language }: Wording): boolean {
  const [word = '', before = '', next = ''] = [units[to - 1], units[from - 1], units[to]].map(
    (each) => each?.text,
  )
  if (word === 'advocates') return FUNCTION_WORDS.has(next) && !ADVOCATED.has(next)
  return FIELDS_OF_WORK[language].test(word) && !IN_STAGE.has(before) && !/^(?:to|on|a|the)$/u.test(next)
}
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  'and or of for to in is are was were has have by at as but which that on from'.split(' '),
)
const DETERMINERS: ReadonlySet<string> = new Set(
  "le du un ce son leur au notre el del al su sus nuestro gran grand fort l'".split(' '),
)
const ADJECTIVE = /(?:ый|ий|ой|ая|яя|ое|ее|ые|ие|ых|их|ым|им|ыми|ими|ую|юю|ого|его|ому|ему|о)$/u

/** "How small States can measure": that it can be done is taken for granted. */
function isOfManner({ group, from }: Weakener, source: Wording): boolean {
  const before = source.units.slice(Math.max(0, from - MANNER_WITHIN), from)
  const start = before.map(({ type }) => type).lastIndexOf('stop') + 1
  return (
    group === 'chance' &&
    before
      .slice(start)
      .some(
        ({ text }, at, own) =>
          MANNER.test(text) && !/^(?:much|many|far|ever)$/u.test(own[at + 1]?.text ?? ''),
      )
  )
}
const MANNER_WITHIN = 6

/** So much of a clause of a Chinese list must be told for its verb to be asked for in another language. */
const CLAUSE_TOLD = 0.6

/** In Chinese each clause between commas has a verb of its own, but for the first, which may govern all. */
export function isOfOtherClause(
  { from, group }: Weakener,
  region: Region,
  statement: Wording,
  source: Wording,
): boolean {
  if (group === 'condition' || source.language !== 'zh' || statement.language === 'zh') return false
  const clause = source.clauseOfUnit[from] ?? 0
  const sentence = source.clauses[clause]?.sentence
  if (clause === 0 || source.clauses[clause - 1]?.sentence !== sentence) return false
  const own = unitsOfContents(source.contents.filter((each) => each.clause === clause))
  const keys = new Set(
    statement.contents.flatMap(({ key, unit }) => (region.together.statement.units.has(unit) ? [key] : [])),
  )
  const told = new Set(
    source.contents.flatMap((each) => (each.clause === clause && keys.has(each.key) ? [each.unit] : [])),
  )
  return own.length > 0 && told.size < CLAUSE_TOLD * own.length
}
