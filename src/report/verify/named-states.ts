/** The States that a text names, and the part each has in the sentence. */
import { isOfficialLanguage, type Language, type LanguageTag, type StateInText, type StateTable } from '#un'
import { rememberedBy, rememberedFor, rememberedTexts } from '../facts/remember.ts'
import type { PassageUnderProof, ProofContext } from './verification.ts'
import { ENUMERATES, GIVES_SPEAKER, HEADS_CLAUSE, OWNS_AFTER, UNLIKE } from './words/attribution-words.ts'

/** Names of States in one enumeration ("Arvenia, Bolmar and Dalmere"). */
export interface NamedTogether {
  readonly names: readonly StateInText[]
  readonly start: number
  readonly end: number
  /** True where the sentence gives what follows as said or done by them. */
  readonly areSpeakers: boolean
}

/** The names of States in a text, in the forms of its language first. */
export function statesNamedIn(
  text: string,
  language: LanguageTag,
  { states, on }: Pick<ProofContext, 'states' | 'on'>,
): readonly StateInText[] {
  return readerOf(states)(on ?? ALWAYS)(text, language)
}

const ALWAYS = ''
const DAYS_KEPT = 20

/** By table of States and day. */
const readerOf = rememberedFor((states: StateTable) =>
  rememberedBy(
    (on: string) => on,
    (on) =>
      rememberedTexts((text, language) =>
        readNames(text, language, { states, on: on === ALWAYS ? null : on }),
      ),
    DAYS_KEPT,
  ),
)

function readNames(
  text: string,
  language: LanguageTag,
  { states, on }: Pick<ProofContext, 'states' | 'on'>,
): readonly StateInText[] {
  return states
    .findAllIn(text, {
      ...(isOfficialLanguage(language) ? { language } : {}),
      ...(on === null ? {} : { on }),
    })
    .filter((name) => !isMoney(text, name))
}

/** "US $5 million", "dollars US", “долларов США”: a currency, no State. */
function isMoney(text: string, { start, end, written }: StateInText): boolean {
  if (DOLLARS_OF.test(text.slice(Math.max(0, start - LOOKBACK), start))) return true
  if (!/^U\.?S\.?A?\.?$/u.test(written)) return false
  return (
    /^\s?\$|^\s+dollars?/iu.test(text.slice(end)) ||
    /\$\s?$|dollars?\s$|dólares\s$/iu.test(text.slice(0, start))
  )
}

/** Before the name of the State whose money it is. */
const DOLLARS_OF =
  /(?:dollars (?:of the|des )|dólares (?:de los )?|доллар\p{L}{0,3} |دولارات? |دولار من دولارات )$/iu

/** The enumerations of names in a text. */
export function namedTogether(
  text: string,
  language: LanguageTag,
  names: readonly StateInText[],
): NamedTogether[] {
  const tongue: Language = isOfficialLanguage(language) ? language : 'en'
  const groups: StateInText[][] = []
  for (const name of names) {
    const last = groups.at(-1)
    const before = last?.at(-1)
    const isNext =
      before !== undefined &&
      ENUMERATES[tongue].test(text.slice(before.end, name.start)) &&
      !isContrasted(text, last?.[0]?.start ?? 0, before.end, tongue)
    if (isNext) last?.push(name)
    else groups.push([name])
  }
  return groups.flatMap((group) => {
    const [first] = group
    const end = group.at(-1)?.end
    if (first === undefined || end === undefined) return []
    return [
      { names: group, start: first.start, end, areSpeakers: areSpeakers(text, first.start, end, tongue) },
    ]
  })
}

/** "Unlike Arvenia, Bolmar": two, and not one enumeration. */
function isContrasted(text: string, start: number, end: number, language: Language): boolean {
  return (
    UNLIKE[language].test(text.slice(Math.max(0, start - LOOKBACK), start)) &&
    /^\s*[,،，]/u.test(text.slice(end))
  )
}

const LOOKBACK = 80

function areSpeakers(text: string, start: number, end: number, language: Language): boolean {
  if (OWNS_AFTER.test(text.slice(end))) return false
  const before = text.slice(Math.max(0, start - LOOKBACK), start)
  return HEADS_CLAUSE[language].test(before) || GIVES_SPEAKER[language].test(before)
}

/** The names of States in a passage, on whatever day it was written. */
export function namesInPassage(
  { text, language }: PassageUnderProof,
  { states }: Pick<ProofContext, 'states'>,
): readonly StateInText[] {
  return statesNamedIn(text, language, { states, on: null })
}

/** Codes of the States that a passage itself names. */
export function statesOfPassage(passage: PassageUnderProof, context: ProofContext): ReadonlySet<string> {
  return new Set(namesInPassage(passage, context).map(({ entry }) => entry.code))
}

/**
 * Codes for which a passage speaks: its sender's, those on whose behalf, and the members of groups among them; where the
 * date is not known, all who ever were.
 */
export function speakersOf(passage: PassageUnderProof, { states, on }: ProofContext): ReadonlySet<string> {
  const own = [...(passage.memberState === null ? [] : [passage.memberState]), ...passage.onBehalfOf]
  return new Set([...own, ...own.flatMap((code) => states.membersOf(code, on ?? 'ever') ?? [])])
}
