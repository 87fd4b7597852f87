/** Finds a State to whom a statement gives the view of another: by the words that only the other's passage has. */
import { isOfficialLanguage, type Language, type LanguageTag, type StateInText } from '#un'
import { stemOf } from '../facts/facts.ts'
import { matchesIn } from '../facts/matches.ts'
import type { NamedTogether } from './named-states.ts'
import { speakersOf } from './named-states.ts'
import type { PassageUnderProof, ProofContext } from './verification.ts'
import { findConcepts } from './words/concept-words.ts'
import { isContentWord } from './words/content-words.ts'
import { STANCES } from './words/stance-words.ts'
import { unitsOf } from './words/word-units.ts'

/** A State of the statement, and the State whose words stand beside it. */
export interface ExchangedView {
  readonly name: StateInText
  readonly whose: string
}

/** A stretch of the statement and those it is said of. */
interface Share {
  readonly group: NamedTogether
  readonly text: string
  readonly words: ReadonlySet<string>
}

/** So many words must be the other's alone; Chinese is counted in pairs of characters. */
const FEWEST_WORDS = 3
const FEWEST_PAIRS = 5
/** Two States that are said to share a view need not share words, but meanings: so many of the others', and none of one's own. */
const JOINT_MEANINGS = 3

/**
 * Reads who is given which words in "Arvenia supported a convention, whereas Bolmar found the instruments sufficient".
 *
 * Takes the statement's text, its enumerations of speakers and the passages cited. Finds a State beside whose name stand
 * several words of another cited State's passage and not one of its own; one of several said to share a view, whose passage
 * has no word and no meaning of it; one that is for a new instrument here and against it there, or the reverse. Limits:
 * words are compared within one language, meanings and stances across them; a view in words that neither passage has is not
 * judged.
 */
export function exchangedViews(
  text: string,
  language: Language,
  speakers: readonly NamedTogether[],
  named: readonly StateInText[],
  passages: readonly PassageUnderProof[],
  context: ProofContext,
): ExchangedView[] {
  if (new Set(passages.map(({ memberState }) => memberState)).size < 2) return []
  const theirs = wordsByState(passages.filter((passage) => passage.language === language))
  const carried = passages.map((passage) => ({ passage, codes: speakersOf(passage, context) }))
  return sharesOf(text, speakers, named).flatMap((share) =>
    share.group.names.flatMap((name) => {
      const own = carried.filter(({ codes }) => codes.has(name.entry.code)).map(({ passage }) => passage)
      const others = passages.filter((passage) => !own.includes(passage))
      const senders = own.flatMap(({ memberState }) => memberState ?? [])
      const isHome = own.every((passage) => passage.language === language)
      const whose =
        contrary(share, own, others, language) ??
        (share.group.names.length > 1
          ? unshared(share, own, others, language)
          : isHome
            ? rivalOf(share, new Set(senders), theirs, language)
            : null)
      return whose === null ? [] : [{ name, whose }]
    }),
  )
}

type Stance = 'for' | 'against' | null

/** For a new instrument, or against one; null where a text speaks of none, or for and against. */
function stanceOf(text: string, language: Language): Stance {
  const stances = new Set(text.split(CLAUSE_END).map((clause) => stanceOfClause(clause, language)))
  if (stances.has('both') || stances.has('for') === stances.has('against')) return null
  return stances.has('for') ? 'for' : 'against'
}

const CLAUSE_END = /[,;.:!?，；。：、،؛؟]/u

function stanceOfClause(clause: string, language: Language): Stance | 'both' {
  const { about, against, urges, inFavour } = STANCES[language]
  if (!about.test(clause)) return null
  const rest = clause.replace(against, ' ')
  if (rest !== clause) return urges.test(rest) ? 'both' : 'against'
  return inFavour.test(clause) ? 'for' : null
}

/** The other State whose stance this is, where every passage of the one named has the contrary stance. */
function contrary(
  share: Share,
  own: readonly PassageUnderProof[],
  others: readonly PassageUnderProof[],
  language: Language,
): string | null {
  const said = stanceOf(share.text, language)
  if (said === null || own.length === 0) return null
  const stance = (passage: PassageUnderProof): Stance =>
    isOfficialLanguage(passage.language) ? stanceOf(passage.text, passage.language) : null
  if (!own.every((passage) => ![null, said].includes(stance(passage)))) return null
  return others.find((passage) => stance(passage) === said)?.memberState ?? null
}

/** The other State whose words and meanings these are, where those of the one named have none of them. */
function unshared(
  share: Share,
  own: readonly PassageUnderProof[],
  others: readonly PassageUnderProof[],
  language: Language,
): string | null {
  const said = keysOf(share.text, language)
  const has = (passage: PassageUnderProof): number => {
    const there = keysOf(passage.text, passage.language)
    return [...said].filter((key) => there.has(key)).length
  }
  const isAbout = (text: string, tongue: LanguageTag): boolean =>
    isOfficialLanguage(tongue) && STANCES[tongue].about.test(text)
  const isOfOne = own.some(
    (passage) =>
      has(passage) > 0 || (isAbout(share.text, language) && isAbout(passage.text, passage.language)),
  )
  if (own.length === 0 || isOfOne) return null
  return others.find((passage) => has(passage) >= JOINT_MEANINGS)?.memberState ?? null
}

/** The stems of a text's words that carry matter, and its known meanings, which are the same in every language. */
function keysOf(text: string, language: LanguageTag): Set<string> {
  const meanings = findConcepts(unitsOf(text, language), language).map(({ kind }) => `#${kind}`)
  const tongue = isOfficialLanguage(language) ? language : 'en'
  const words = [...text.matchAll(/(?:(?!\p{Script=Han})[\p{L}\p{M}])+/gu)]
    .map(([word]) => word)
    .filter((word) => isContentWord(word, tongue))
    .map(stemOf)
    .filter((stem) => stem.length >= SHORTEST)
  return new Set([...meanings, ...words])
}

/** The sender whose words these are instead of the senders' own; null where they may be theirs. */
function rivalOf(
  { words }: Share,
  senders: ReadonlySet<string>,
  theirs: ReadonlyMap<string, ReadonlySet<string>>,
  language: Language,
): string | null {
  if (senders.size === 0 || ![...senders].every((sender) => theirs.has(sender))) return null
  const own = new Set([...senders].flatMap((sender) => [...(theirs.get(sender) ?? [])]))
  for (const [sender, there] of theirs) {
    if (senders.has(sender)) continue
    const foreign = [...words].filter((word) => there.has(word) && !own.has(word)).length
    const mine = [...words].filter((word) => own.has(word) && !there.has(word)).length
    if (mine === 0 && foreign >= (language === 'zh' ? FEWEST_PAIRS : FEWEST_WORDS)) return sender
  }
  return null
}

const BOUNDARY = /[;.,:!?。；，：！？؛،]/gu

/** Each speaker's stretch of the sentence: from the clause that names it to the clause that names the next. */
function sharesOf(text: string, speakers: readonly NamedTogether[], named: readonly StateInText[]): Share[] {
  const bounds = matchesIn(text, BOUNDARY).map(({ index }) => index)
  const starts = speakers.map(({ start }, index) => {
    const isFirstNamed = named.every((name) => name.start >= start)
    if (index === 0 && isFirstNamed) return 0
    const before = speakers[index - 1]?.end ?? 0
    return bounds.findLast((bound) => bound < start && bound >= before) ?? start
  })
  return speakers.map((group, index) => {
    const next = named.find((name) => name.start >= group.end)
    const end = Math.min(starts[index + 1] ?? text.length, next?.start ?? text.length)
    const stretch = text.slice(starts[index], Math.max(end, group.end))
    const rest = group.names.reduce((left, { written }) => left.replaceAll(written, ' '), stretch)
    return { group, text: rest, words: contentOf(rest) }
  })
}

function wordsByState(passages: readonly PassageUnderProof[]): Map<string, Set<string>> {
  const words = new Map<string, Set<string>>()
  for (const { memberState, text } of passages) {
    if (memberState === null) continue
    words.set(memberState, new Set([...(words.get(memberState) ?? []), ...contentOf(text)]))
  }
  return words
}

const SHORTEST = 4

/** Stems of the longer words; of Chinese, every two characters that follow each other. */
function contentOf(text: string): Set<string> {
  const pairs = [...text.matchAll(/(?=(\p{Script=Han}{2}))/gu)].map(([, pair = '']) => pair)
  const words = [...text.matchAll(/(?:(?!\p{Script=Han})[\p{L}\p{M}])+/gu)]
    .map(([word]) => stemOf(word))
    .filter((stem) => stem.length >= SHORTEST)
  return new Set([...pairs, ...words])
}
