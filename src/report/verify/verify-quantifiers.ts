/** Holds words that count respondents ("several States") against the passages cited or the statement's queries. */
import { answerQuery } from '../answer-query.ts'
import { carries, type QuantifierLevel, type QuantifierScale } from '../quantifier-scale.ts'
import type { Statement } from '../statement.ts'
import { askedRecord } from './asked-record.ts'
import { passagesCited } from './cited-passages.ts'
import { withoutQuotations } from './counted-words.ts'
import { found } from './found.ts'
import { statesNamedIn } from './named-states.ts'
import { type QuantifiedNoun, quantifiedNouns } from './quantified-nouns.ts'
import type { ProofContext, VerificationFinding } from './verification.ts'
import { ENUMERATES, GIVES_SPEAKER, HEADS_CLAUSE } from './words/attribution-words.ts'
import { CONSENSUS, ORGANS } from './words/claim-words.ts'
import { MEMBER_STATES } from './words/respondent-nouns.ts'
import { tongueOf } from './words/word-units.ts'

/** A number that may carry a word; the whole is null where no record says how many there are. */
interface Carrying {
  readonly count: number
  readonly whole: number | null
}

/** Who is counted: all who answered, or the Member States among them. */
type Counted = 'respondents' | 'Member States'
/** In some languages "Member" stands behind the noun. */
const BEHIND_THE_NOUN = 12

/**
 * "Several States", "most replies" at the head of a clause are ours: a query of the statement, or the number of respondents
 * whose passages it cites, must carry the word on the published scale; so must words of agreement ("unanimous", "broad support").
 * "Member States" are counted among themselves, without observers and organizations. Finds `quantifier-unproved`.
 *
 * Limits: behind the name of a State the word is taken for that State's own, as it is where a cited passage has it too; both
 * are left to the rules of wording.
 */
export function verifyQuantifiers(statement: Statement, context: ProofContext): VerificationFinding[] {
  const { scale } = context
  if (scale === undefined) return []
  const text = withoutQuotations(statement.text)
  const ours = [
    ...quantifiedNouns(text, statement.language, scale).filter((noun) =>
      isOurs(text, noun, statement, context),
    ),
    ...agreements(text, scale, statement, context),
  ]
  return ours.flatMap(({ start, end, written, level }) => {
    const after = text.slice(start, end + BEHIND_THE_NOUN)
    const counted = MEMBER_STATES[tongueOf(statement.language)].test(after) ? 'Member States' : 'respondents'
    const numbers = numbersOf(statement, context, counted)
    if (numbers.some((number) => isCarried(level, number))) return []
    const told = numbers.map((number, index) => inWords(number, index, counted)).join('; ')
    return [
      found(statement, 'quantifier-unproved', {
        message: `“${written}” is not proved: ${told}. On the published scale no such number carries the word.`,
        hint: 'Cite a passage of everyone who says it, give the sentence a query, or write the word that the number carries.',
        at: { start, end },
      }),
    ]
  })
}

function isOurs(
  text: string,
  { start, level }: QuantifiedNoun,
  statement: Statement,
  context: ProofContext,
): boolean {
  const tongue = tongueOf(statement.language)
  const before = text.slice(0, start)
  const lastName = statesNamedIn(before, statement.language, context).at(-1)
  if (lastName !== undefined) return ENUMERATES[tongue].test(before.slice(lastName.end))
  if (!HEADS_CLAUSE[tongue].test(before) && !GIVES_SPEAKER[tongue].test(before)) return false
  return !passagesCited(statement, context).some((passage) =>
    quantifiedNouns(
      passage.text,
      passage.language,
      context.scale ?? { source: '', levels: [], notWords: {} },
    ).some((noun) => noun.level.level === level.level),
  )
}

/** "General agreement", "unanimous" where no State is named before it, no body, and no passage cited has such a word. */
function agreements(
  text: string,
  { levels }: QuantifierScale,
  statement: Statement,
  context: ProofContext,
): QuantifiedNoun[] {
  const tongue = tongueOf(statement.language)
  const isTheirs = passagesCited(statement, context).some((passage) =>
    Object.values(CONSENSUS[tongueOf(passage.language)]).some((words) => words.test(passage.text)),
  )
  if (isTheirs) return []
  return (['all', 'majority'] as const).flatMap((name) => {
    const match = CONSENSUS[tongue][name].exec(text)
    const level = levels.find((each) => each.level === name)
    if (match === null || level === undefined) return []
    const before = text.slice(0, match.index)
    if (ORGANS[tongue].test(before) || statesNamedIn(before, statement.language, context).length > 0)
      return []
    return [{ start: match.index, end: match.index + match[0].length, written: match[0], level }]
  })
}

/** Those whose passages are cited, of all who are counted; and what the queries answer. */
function numbersOf(statement: Statement, context: ProofContext, counted: Counted): Carrying[] {
  const senders = new Set(passagesCited(statement, context).map(({ submission }) => submission))
  const asked = askedRecord(context)
  if (asked === null) return [{ count: senders.size, whole: null }]
  const replies = asked.record.replies.filter(({ respondents }) =>
    counted === 'Member States' ? respondents === 'member-state' : respondents !== 'undecided',
  )
  const among = replies.filter(({ id }) => senders.has(id))
  const answers = (statement.query ?? []).map((query) => answerQuery(query, asked))
  return [{ count: among.length, whole: replies.length }, ...answers]
}

/** Without a whole only the words that stand for a number, not for a share, can be proved. */
function isCarried(level: QuantifierLevel, { count, whole }: Carrying): boolean {
  if (whole !== null) return carries(level, { count, whole })
  const isOfShare = level.fromPercent !== undefined || level.toPercent !== undefined
  return !isOfShare && carries(level, { count, whole: Math.max(1, count) })
}

function inWords({ count, whole }: Carrying, index: number, counted: Counted): string {
  const ofWhole = whole === null ? '' : ` of ${whole}`
  return index === 0
    ? `the passages cited are of ${count}${ofWhole} ${counted}`
    : `a query gives ${count}${ofWhole}`
}
