/** Finds a State to whom a statement gives the view of another: by the words that only the other's passage has. */
import type { Language, StateInText } from '#un'
import { stemOf } from '../facts/facts.ts'
import type { NamedTogether } from './named-states.ts'
import { speakersOf } from './named-states.ts'
import type { PassageUnderProof, ProofContext } from './verification.ts'

/** A State of the statement, and the State whose words stand beside it. */
export interface ExchangedView {
  readonly name: StateInText
  readonly whose: string
}

/** A stretch of the statement and those it is said of. */
interface Share {
  readonly group: NamedTogether
  readonly words: ReadonlySet<string>
}

/** So many words must be the other's alone; Chinese is counted in pairs of characters. */
const FEWEST_WORDS = 3
const FEWEST_PAIRS = 5
/** Two States that are said to share a view need not share words: only a stretch taken from one alone tells. */
const JOINT_WORDS = 4
const JOINT_SHARE = 0.75

/**
 * Reads who is given which words in "Arvenia supported a convention, whereas Bolmar found the instruments sufficient".
 *
 * Takes the statement's text, its enumerations of speakers and the passages in its own language. Finds a State beside
 * whose name stand several words of another cited State's passage and not one of its own. Limits: within one language; a
 * view in words that neither passage has is not judged.
 */
export function exchangedViews(
  text: string,
  language: Language,
  speakers: readonly NamedTogether[],
  passages: readonly PassageUnderProof[],
  context: ProofContext,
): ExchangedView[] {
  const theirs = wordsByState(passages.filter((passage) => passage.language === language))
  if (theirs.size < 2) return []
  const carried = passages.flatMap((passage) =>
    passage.language === language ? [{ passage, codes: speakersOf(passage, context) }] : [],
  )
  return sharesOf(text, speakers).flatMap((share) =>
    share.group.names.flatMap((name) => {
      const senders = carried.flatMap(({ passage, codes }) =>
        codes.has(name.entry.code) ? (passage.memberState ?? []) : [],
      )
      const whose = rivalOf(share, new Set(senders), theirs, language)
      return whose === null ? [] : [{ name, whose }]
    }),
  )
}

/** The sender whose words these are instead of the senders' own; null where they may be theirs. */
function rivalOf(
  { group, words }: Share,
  senders: ReadonlySet<string>,
  theirs: ReadonlyMap<string, ReadonlySet<string>>,
  language: Language,
): string | null {
  if (senders.size === 0 || ![...senders].every((sender) => theirs.has(sender))) return null
  const own = new Set([...senders].flatMap((sender) => [...(theirs.get(sender) ?? [])]))
  const isJoint = group.names.length > 1
  for (const [sender, there] of theirs) {
    if (senders.has(sender)) continue
    const foreign = [...words].filter((word) => there.has(word) && !own.has(word)).length
    const mine = [...words].filter((word) => own.has(word) && (isJoint || !there.has(word))).length
    const fewest = language === 'zh' ? FEWEST_PAIRS : isJoint ? JOINT_WORDS : FEWEST_WORDS
    const isTaken = !isJoint || foreign >= words.size * JOINT_SHARE
    if (mine === 0 && foreign >= fewest && isTaken) return sender
  }
  return null
}

const BOUNDARY = /[;.,:!?。；，：！？؛،]/gu

/** Each speaker's stretch of the sentence: from the clause that names it to the clause that names the next. */
function sharesOf(text: string, speakers: readonly NamedTogether[]): Share[] {
  const bounds = [...text.matchAll(BOUNDARY)].map(({ index }) => index)
  const starts = speakers.map(({ start }, index) => {
    if (index === 0) return 0
    const before = speakers[index - 1]?.end ?? 0
    return bounds.findLast((bound) => bound < start && bound >= before) ?? start
  })
  return speakers.map((group, index) => {
    const stretch = text.slice(starts[index], starts[index + 1] ?? text.length)
    const rest = group.names.reduce((left, { written }) => left.replaceAll(written, ' '), stretch)
    return { group, words: contentOf(rest) }
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
