/** Reads how far each verb of a text is done: still to come, under way, past or done, with what says so. */
import { rememberedAt } from '../../facts/remember.ts'
import type { Hedge } from '../words/hedge-words.ts'
import type { ModalKind } from '../words/modal-words.ts'
import { ARTICLES, NOUN_OF } from '../words/small-words.ts'
import { NEVER, VERB_FORMS } from '../words/status-words.ts'
import { HOLDING, type Status, type Statuses } from './step.ts'
import { taggedByForms } from './verb-forms.ts'
import { taggedArabic, taggedChinese } from './verb-marks.ts'
import { clauseAt, type Wording } from './wording.ts'

/** What is planned or asked for is no more than that, though the plan is made: “has committed $45 million”. */
const OVERRIDING: ReadonlySet<ModalKind | Hedge> = new Set<ModalKind | Hedge>([
  ...(['advised', 'wanted', 'planned', 'commit', 'needed', 'called', 'demanded', 'considered'] as const),
])

/** The statuses of the verbs of a text, by unit. Worked out once a text. */
export const statusesOf = rememberedAt(
  ({ units }: Wording) => units,
  (wording): readonly (Status | undefined)[] => withHolding(wording, tagged(wording)),
)

/**
 * The status of what stands at a unit: its own, else that of the verb before it in its clause, else, where it is the name of
 * something, of the one behind.
 */
export function statusAt(wording: Wording, unit: number, isNamed: boolean): Status | undefined {
  const tags = statusesOf(wording)
  for (let at = unit; at >= 0; at = before(wording, at)) if (tags[at] !== undefined) return tags[at]
  if (!isNamed) return undefined
  const { to } = wording.clauses[clauseAt(wording, unit)] ?? { to: unit + 1 }
  const isCrossing = VERB_FORMS[wording.language].underway !== NEVER
  for (let at = unit + 1; at < wording.units.length; at++) {
    if (isCrossing ? wording.units[at]?.type === 'stop' : at >= to) break
    if (tags[at]?.isFinite === true) return tags[at]
  }
  return undefined
}

/** The unit before in the same clause; over a short aside between commas; -1 where the clause begins. */
function before({ units, clauseOfUnit }: Wording, unit: number): number {
  const last = unit - 1
  if (clauseOfUnit[last] === clauseOfUnit[unit] && units[last]?.type !== 'stop') return last
  if (!/^[,،，]$/u.test(units[last]?.text ?? '')) return -1
  for (let at = last - 1; at >= Math.max(0, last - ASIDE_WITHIN); at--)
    if (units[at]?.type === 'stop') return /^[,،，]$/u.test(units[at]?.text ?? '') ? at - 1 : -1
  return -1
}
const ASIDE_WITHIN = 6

function withHolding(wording: Wording, tags: Statuses): Statuses {
  if (wording.language === 'zh') return tags
  for (const { kind, from, to } of [...wording.modals, ...wording.hedges])
    if (HOLDING.has(kind))
      for (let at = from; at < to; at++)
        if (!UNDERTAKEN.test(wording.units[at]?.text ?? ''))
          tags[at] = heldBy(kind, from, tags[at], isNoun(wording, from))
  for (const { from, to } of wording.conditions)
    for (let at = from; at < to; at++) tags[at] ??= { step: 'held', by: from, isFinite: false }
  return tags
}

/** “Was undertaken” says that it was done. */
const UNDERTAKEN = /^undert[ao]/u

/** "Of the commitments", “des besoins”: what is acted on, and no verb of the sentence. */
function isNoun({ units }: Wording, unit: number): boolean {
  const [one = '', two = ''] = [units[unit - 1]?.text, units[unit - 2]?.text]
  return NOUN_OF.has(one) || (NOUN_OF.has(two) && ARTICLES.has(one))
}
function heldBy(kind: ModalKind | Hedge, by: number, tag: Status | undefined, isNoun: boolean): Status {
  if (tag !== undefined && !OVERRIDING.has(kind)) return tag
  return { step: 'held', by, isFinite: !isNoun, ...(tag === undefined ? {} : { own: tag.step }) }
}

function tagged(wording: Wording): Statuses {
  switch (wording.language) {
    case 'zh':
      return taggedChinese(wording)
    case 'ar':
      return taggedArabic(wording)
    default:
      return taggedByForms(wording, VERB_FORMS[wording.language])
  }
}
