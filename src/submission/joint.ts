/** For whom a reply speaks, who aligns with it, and with whom it aligns itself. */
import type { StateInText, StateTable } from '#un'
import { ARTICLE_BETWEEN } from './author-phrases.ts'
import { ALIGNS, NAMED_GROUP, ON_BEHALF, THIS_REPLY } from './joint-phrases.ts'
import { flatSpaces, listFrom, mentionsIn } from './mentions.ts'
import { representedIn } from './represented.ts'

/** Codes of the table, or names as written where the table has none. */
export interface Joint {
  readonly onBehalfOf: readonly string[]
  readonly alignedWith: readonly string[]
  readonly alignsWith: readonly string[]
}

/** What a text says, and the groups that speak in it with member States the table does not know. */
export interface JointReading extends Joint {
  readonly membersUnknown: readonly string[]
}

const FRONT_CHARACTERS = 3_000
const BACK_CHARACTERS = 2_500
const SENTENCE_END = /(?<=[.。!?؟]["”»)]*)\s+|\n+/u

/**
 * Reads the formulas of joint replies: "on behalf of", "aligns itself with the statement of", "… align themselves with
 * this statement".
 *
 * Takes the text, its author's code (itself never listed) and the day it was sent. Only the front of the text is read for
 * "on behalf of", front and end for alignments: deeper in the text the words are about others. States that a text lists as
 * its own and the member States of a group that speaks are added (`representedIn`).
 */
export function jointOf(
  text: string,
  author: string | null,
  states: StateTable,
  on: string | null,
): JointReading {
  const flat = flatSpaces(text)
  const front = flat.slice(0, FRONT_CHARACTERS)
  const back = flat.slice(Math.max(FRONT_CHARACTERS, text.length - BACK_CHARACTERS))
  const alignments = [front, back].flatMap((part) => alignmentsIn(part, author, states, on))
  const { codes, membersUnknown } = representedIn(text, author, states, on)
  return {
    onBehalfOf: unique([...spokenFor(text, author, states, on), ...codes]),
    membersUnknown,
    alignedWith: unique(alignments.filter(({ inward }) => inward).flatMap(({ codes }) => codes)),
    alignsWith: unique(alignments.filter(({ inward }) => !inward).flatMap(({ codes }) => codes)),
  }
}

/** Those named after "on behalf of" at the front of a text, its author left out. */
export function spokenFor(
  text: string,
  author: string | null,
  states: StateTable,
  on: string | null,
): readonly string[] {
  const front = flatSpaces(text.slice(0, FRONT_CHARACTERS))
  const mentions = mentionsIn(front, states, on)
  const named = ON_BEHALF.flatMap((pattern) =>
    [...front.matchAll(pattern)].flatMap((match) => {
      const end = match.index + match[0].length
      const hit = mentions.find((each) => each.end > end && each.start >= match.index)
      const follows = hit !== undefined && ARTICLE_BETWEEN.test(front.slice(end, Math.max(end, hit.start)))
      return follows ? codesOf(listFrom(front, mentions, hit)) : groupNamed(front.slice(end))
    }),
  )
  return unique(named).filter((code) => code !== author)
}

/** A group the table does not have, by its name as written: "Like-Minded Group of …". */
function groupNamed(rest: string): readonly string[] {
  const name = NAMED_GROUP.exec(rest)?.[1]
  return name === undefined ? [] : [name]
}

interface Alignment {
  /** True where others align with this reply. */
  readonly inward: boolean
  readonly codes: readonly string[]
}

function alignmentsIn(
  part: string,
  author: string | null,
  states: StateTable,
  on: string | null,
): Alignment[] {
  return part.split(SENTENCE_END).flatMap((sentence) => {
    const verb = ALIGNS.map((pattern) => pattern.exec(sentence)).find((match) => match !== null)
    if (verb === undefined || verb === null) return []
    const mentions = mentionsIn(sentence, states, on)
    const inward = THIS_REPLY.test(sentence)
    const object = inward ? mentions : mentions.filter((hit) => hit.start >= verb.index)
    const codes = codesOf(object).filter((code) => code !== author)
    return codes.length === 0 ? [] : [{ inward, codes }]
  })
}

function codesOf(hits: readonly StateInText[]): readonly string[] {
  return unique(hits.map((hit) => hit.entry.code))
}

function unique(codes: readonly string[]): readonly string[] {
  return [...new Set(codes)]
}
