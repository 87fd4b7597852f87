/** Holds the States that a statement names against the States whose replies it cites. */
import { isOfficialLanguage, type Language, type StateInText, shortNameOn } from '#un'
import { matchesIn } from '../facts/matches.ts'
import { blanked } from '../facts/quantity.ts'
import type { Statement } from '../statement.ts'
import { passagesCited } from './cited-passages.ts'
import { exchangedViews } from './exchanged-views.ts'
import { found } from './found.ts'
import { namedTogether, speakersOf, statesNamedIn, statesOfPassage } from './named-states.ts'
import { quotedSpans } from './quotation/quoted-spans.ts'
import type { PassageUnderProof, ProofContext, VerificationFinding } from './verification.ts'
import { ACTED_BY, ANONYMOUS, FORMER_AFTER, FORMER_BEFORE, UNNAMED } from './words/attribution-words.ts'

const ATTRIBUTED: ReadonlySet<Statement['kind']> = new Set(['paraphrase', 'quotation'])

/** Titles, which name whom they name. */
const TITLES = /《[^》]*》/gu

/** Groups of States that send replies of their own. Codes of respondents.yaml. */
const GROUPS: ReadonlySet<string> = new Set(
  'EUU AU ASEAN CARICOM AOSIS PIF G77 NONALIGNED LAS ARABGROUP AFRICANGROUP OIC GCC OAS CIS SCO CSTO CELAC ECOWAS SADC'.split(
    ' ',
  ),
)

interface Attribution {
  readonly statement: Statement
  readonly context: ProofContext
  readonly passages: readonly PassageUnderProof[]
  /** The statement's words with its quotations blanked. */
  readonly text: string
  readonly names: readonly StateInText[]
  readonly speakers: ReadonlySet<string>
  readonly language: Language
}

/**
 * States named = States cited.
 *
 * Finds `state-extra` (a State is named that neither sent a cited passage nor is named in one), `state-missing` (some of
 * those cited are named, another is not), `misattributed` (a State is made to say what another said),
 * `name-not-valid-on-date`. A reply on behalf of others speaks for them, one of a group for its members. Where respondents
 * are not named ("several States", "the Government") nothing is missing: that is for the rules of counting. Limits: who
 * speaks in a sentence is read from its clause's head and set phrases, not from a full analysis.
 */
export function verifyAttribution(
  statement: Statement,
  context: ProofContext,
): readonly VerificationFinding[] {
  if (!ATTRIBUTED.has(statement.kind)) return []
  const passages = passagesCited(statement, context)
  const text = withoutQuotations(statement.text)
  const names = statesNamedIn(text, statement.language, context)
  const language: Language = isOfficialLanguage(statement.language) ? statement.language : 'en'
  const speakers = new Set(passages.flatMap((passage) => [...speakersOf(passage, context)]))
  const attribution = { statement, context, passages, text, names, speakers, language }
  const outdated = outdatedNames(attribution)
  if (passages.length === 0) return outdated
  if (names.length === 0) return anonymous(attribution)
  const another = misattributed(attribution)
  return [
    ...(another.length > 0 ? another : exchanged(attribution)),
    ...extra(attribution),
    ...missing(attribution),
    ...outdated,
  ]
}

/** A mark of quotation that stands for an apostrophe, as some PDF files have it ("the nation‟s"). */
const APOSTROPHE = /(?<=\p{L})[‟‛](?=\p{L})/gu
const MAY_BE_APOSTROPHE = /[‟‛]/u

/** The attribution stands outside the words quoted; all places are kept. */
function withoutQuotations(text: string): string {
  const plain = MAY_BE_APOSTROPHE.test(text) ? text.replace(APOSTROPHE, '’') : text
  const quoted = quotedSpans(plain).map(({ outerStart, outerEnd }) => ({
    start: outerStart,
    end: outerEnd,
  }))
  const titles = matchesIn(text, TITLES).map(({ 0: title, index }) => ({
    start: index,
    end: index + title.length,
  }))
  return blanked(text, [...quoted, ...titles])
}

function outdatedNames(attribution: Attribution): VerificationFinding[] {
  const { statement, context, names } = attribution
  return names
    .filter((name) => name.validOn === false && name.certain && !isSaidToBeFormer(name, attribution))
    .map((name) => {
      const now = isOfficialLanguage(statement.language)
        ? shortNameOn(name.entry, context.on, statement.language)
        : name.entry.code
      const message = `“${name.written}” was not the name of this State on ${context.on}; it was “${now}”.`
      return found(statement, 'name-not-valid-on-date', {
        message,
        hint: `Print “${now}”, or quote the old name.`,
        at: placeOf(name),
      })
    })
}

/** "Sohouna (formerly Upper Azoue)": the sentence itself says that it is a former name. */
function isSaidToBeFormer({ start, end }: StateInText, { text, language }: Attribution): boolean {
  return (
    FORMER_BEFORE[language].test(text.slice(Math.max(0, start - 60), start)) ||
    FORMER_AFTER[language].test(text.slice(end, end + 60))
  )
}

/** "One State proposed …": nobody is named, and the words are not those of the passage itself. */
function anonymous(attribution: Attribution): VerificationFinding[] {
  const { statement, passages, text, language } = attribution
  const [said] = ANONYMOUS[language].exec(text) ?? []
  const words = said?.replace(/^[^\p{L}]+/u, '').toLowerCase()
  const codes = [...new Set(passages.flatMap(({ memberState }) => memberState ?? []))]
  const isTheirs = passages.some(
    (passage) => passage.language !== statement.language || passage.text.toLowerCase().includes(words ?? ''),
  )
  if (words === undefined || codes.length === 0 || isTheirs || statement.kind !== 'paraphrase') return []
  const message = `The statement gives this to “${words}”; the passages cited are from ${sendersOf(passages, attribution)}.`
  return [
    found(statement, 'state-missing', {
      message,
      hint: 'Name every State whose passage is cited; where respondents are counted, let a count say so.',
    }),
  ]
}

function misattributed(attribution: Attribution): VerificationFinding[] {
  const { statement, text, names, passages } = attribution
  if (isActedBySpeaker(attribution) || isOwnSentence(attribution)) return []
  return namedTogether(text, statement.language, names)
    .filter((group) => group.areSpeakers)
    .flatMap((group) => group.names.filter((name) => isAnothersSubject(name, group.start, attribution)))
    .slice(0, 1)
    .map((name) => {
      const senders = sendersOf(passages, attribution)
      const message = `The statement makes “${name.written}” say this; the passages cited are from ${senders}.`
      return found(statement, 'misattributed', {
        message,
        hint: 'Name the State that says it, or cite the passage of the State named.',
        at: placeOf(name),
      })
    })
}

/** "Arvenia supported it, whereas Bolmar did not", where Bolmar did. */
function exchanged(attribution: Attribution): VerificationFinding[] {
  const { statement, context, passages, text, names, language } = attribution
  const speakers = namedTogether(text, statement.language, names).filter(({ areSpeakers }) => areSpeakers)
  return exchangedViews(text, language, speakers, names, passages, context)
    .slice(0, 1)
    .map(({ name, whose }) =>
      found(statement, 'misattributed', {
        message: `What is said of “${name.written}” stands in the reply of ${nameOf(whose, attribution)}, and its own passage has none of it.`,
        hint: 'Put each view beside the State that holds it.',
        at: placeOf(name),
      }),
    )
}

/**
 * A State that is made to speak, and is no sender of the passages cited. One that a passage names may rightly head a
 * clause inside the sentence; not the sentence.
 */
function isAnothersSubject(name: StateInText, groupStart: number, attribution: Attribution): boolean {
  const { speakers, context, passages, text } = attribution
  if (speakers.has(name.entry.code) || !isState(name)) return false
  const inText = passages.some((passage) => statesOfPassage(passage, context).has(name.entry.code))
  if (!inText) return name.certain || groupStart === 0
  if (isAfterSpeaker(groupStart, attribution)) return false
  return (
    name.certain &&
    !/[\p{L}\p{N}][^.;!?。；！？؛؟]*[,،，、]\s*(?:\p{Ll}+\s+){0,2}$/u.test(text.slice(0, groupStart))
  )
}

/** "Arvenia commented on the exercise; Bolmar had taken part": Arvenia, whose passage names Bolmar, still says it. */
function isAfterSpeaker(at: number, { text, statement, names, speakers }: Attribution): boolean {
  const [first] = namedTogether(text, statement.language, names).filter(({ areSpeakers }) => areSpeakers)
  return first !== undefined && first.end <= at && first.names.every(({ entry }) => speakers.has(entry.code))
}

/** A Member State or observer, or a group that can send a reply; another body is a name like any other. */
function isState({ entry }: StateInText): boolean {
  return entry.status !== 'organization' || GROUPS.has(entry.code)
}

/** "Dalmere’s draft is supported by Arvenia": the State cited acts, whoever stands first. */
function isActedBySpeaker({ text, names, speakers, language }: Attribution): boolean {
  return names.some(
    ({ entry, start }) =>
      speakers.has(entry.code) && ACTED_BY[language].test(text.slice(Math.max(0, start - 40), start)),
  )
}

/** A sentence taken over whole from the passage names whom the State named, as long as it names the State too. */
function isOwnSentence({ statement, passages, names, speakers }: Attribution): boolean {
  return (
    names.some(({ entry }) => speakers.has(entry.code)) &&
    passages.some(({ text }) => text.includes(statement.text.trim()))
  )
}

function extra(attribution: Attribution): VerificationFinding[] {
  const { statement, context, passages, names, speakers } = attribution
  const inText = new Set(passages.flatMap((passage) => [...statesOfPassage(passage, context)]))
  const strangers = names.filter(
    (name) =>
      !speakers.has(name.entry.code) && !inText.has(name.entry.code) && isSurelyNamed(name, attribution),
  )
  return onceEach(strangers).map((name) => {
    const message = `The statement names “${name.written}”; the passages cited are from ${sendersOf(passages, attribution)} and do not name it.`
    const code = isState(name) || isSpeaker(name.entry.code, attribution) ? 'state-extra' : 'name-changed'
    return found(statement, code, {
      message,
      hint: 'Take the name out, or cite a passage that has it.',
      at: placeOf(name),
    })
  })
}

/** A name that is also a word counts where case or place shows it to be a name. */
function isSurelyNamed(name: StateInText, { text, language, statement }: Attribution): boolean {
  if (name.certain) return true
  if (language === 'ar' || (language === 'ru' && name.start === 0))
    return (
      namedTogether(text, statement.language, [name]).some(({ areSpeakers }) => areSpeakers) && name.start > 0
    )
  return true
}

function missing(attribution: Attribution): VerificationFinding[] {
  const { context, passages, names, speakers, language, text } = attribution
  const named = new Set(names.map(({ entry }) => entry.code))
  const isAttributed = names.some(({ entry }) => speakers.has(entry.code))
  const isExchanged = namedTogether(text, attribution.statement.language, names).some(
    (group) =>
      group.areSpeakers && group.names.some((name) => isAnothersSubject(name, group.start, attribution)),
  )
  if (!isExchanged && (!isAttributed || UNNAMED[language].test(text))) return []
  return missingOf(named, passages, context).map((code) => missingFinding(code, attribution))
}

/** Senders of cited passages of whom neither they nor those they speak for are named. */
function missingOf(
  named: ReadonlySet<string>,
  passages: readonly PassageUnderProof[],
  context: ProofContext,
): string[] {
  const unnamed = passages.filter(
    (passage) =>
      passage.memberState !== null && ![...speakersOf(passage, context)].some((code) => named.has(code)),
  )
  return [...new Set(unnamed.flatMap(({ memberState }) => memberState ?? []))]
}

function missingFinding(code: string, attribution: Attribution): VerificationFinding {
  const written = attribution.names.map((name) => `“${name.written}”`).join(', ')
  const message = `A passage of ${nameOf(code, attribution)} is cited, and the statement does not name it; it names ${written}.`
  return found(attribution.statement, 'state-missing', {
    message,
    hint: 'Name every State whose passage is cited, or drop the citation.',
  })
}

function isSpeaker(code: string, { text, statement, names }: Attribution): boolean {
  return namedTogether(text, statement.language, names).some(
    (group) => group.areSpeakers && group.names.some(({ entry }) => entry.code === code),
  )
}

function onceEach(names: readonly StateInText[]): StateInText[] {
  return names.filter(
    (name, index) => names.findIndex(({ entry }) => entry.code === name.entry.code) === index,
  )
}

function sendersOf(passages: readonly PassageUnderProof[], attribution: Attribution): string {
  const codes = new Set(passages.map(({ memberState, submission }) => memberState ?? submission))
  return [...codes].map((code) => nameOf(code, attribution)).join(', ')
}

function nameOf(code: string, { context, language }: Attribution): string {
  const entry = context.states.byCode(code)
  return entry === null ? code : shortNameOn(entry, context.on, language)
}

function placeOf({ start, end }: StateInText): { readonly start: number; readonly end: number } {
  return { start, end }
}
