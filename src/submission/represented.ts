/** For which States a joint reply speaks: those it lists, and the members of a group it names with its member States. */
import type { StateInText, StateTable } from '#un'
import { ARTICLE_BETWEEN, PHRASES_BEFORE_NAME, PHRASES_BEHIND_NAME } from './author-phrases.ts'
import { NAMED_GROUP, ON_BEHALF, THIS_REPLY } from './joint-phrases.ts'
import { flatSpaces, mentionsIn } from './mentions.ts'
import {
  ACTING_JOINTLY,
  AND_ITS_MEMBERS,
  FOLLOWING_STATES,
  HANDS_IN,
  MEMBERS_OF,
  SPEAKS_BEHIND,
} from './represented-phrases.ts'

export interface Represented {
  /** Codes, those listed before the members of groups; the author is not among them. */
  readonly codes: readonly string[]
  /** Codes or names of groups that speak with their member States, whose members the table does not know. */
  readonly membersUnknown: readonly string[]
}

const READ_CHARACTERS = 60_000
const FRONT_CHARACTERS = 3_000
const NOBODY: Represented = { codes: [], membersUnknown: [] }

interface Scene {
  readonly text: string
  readonly mentions: readonly StateInText[]
  readonly author: string | null
}

/**
 * Reads for whom a text speaks beside its author.
 *
 * Takes the text, its author's code and the day it was sent (null: not known). A group's member States are meant where
 * its own reply, or one on its behalf, says "X and its member States"; where the text lists them in brackets the list is
 * believed, else the table's members on that day. Lists are read at the front, those "acting jointly" anywhere. Being
 * mentioned, or welcomed, is not enough.
 */
export function representedIn(
  text: string,
  author: string | null,
  states: StateTable,
  on: string | null,
): Represented {
  const flat = flatSpaces(text.slice(0, READ_CHARACTERS))
  const scene: Scene = { text: flat, mentions: mentionsIn(flat, states, on), author }
  const groups = groupsSpeaking(scene)
  const listed = [...jointLists(scene, groups), ...followingLists(scene), ...behalfLists(scene)]
  const byList = new Set(groups.filter((group) => group.listed.length > 0).map((group) => group.name))
  const silent = [...new Set(groups.map((group) => group.name))].filter((name) => !byList.has(name))
  const members = silent.map((name) => ({ name, codes: states.membersOf(name, on) }))
  const codes = [
    ...listed,
    ...groups.flatMap((group) => group.listed),
    ...members.flatMap((group) => group.codes ?? []),
  ].filter((code) => code !== author)
  if (codes.length === 0 && silent.length === 0) return NOBODY
  const isKnown = codes.length > 0
  return {
    codes: [...new Set(codes)],
    membersUnknown: members.flatMap((group) => (group.codes === null && !isKnown ? [group.name] : [])),
  }
}

interface SpeakingGroup {
  /** Its code, or its name as written where the table does not have it. */
  readonly name: string
  /** Codes in the brackets behind "and its member States". */
  readonly listed: readonly string[]
}

function groupsSpeaking(scene: Scene): SpeakingGroup[] {
  const inTable = scene.mentions
    .filter((hit) => hit.entry.status !== 'member-state')
    .flatMap((hit) => {
      const end = membersEnd(scene.text, hit)
      if (end === null) return []
      const listed = bracketed(scene, end)
      const speaks = hit.start < FRONT_CHARACTERS && groupSpeaks(scene, hit, end)
      const acts = listed.length > 1 && scene.author === hit.entry.code
      return speaks || acts ? [{ name: hit.entry.code, listed }] : []
    })
  return [...inTable, ...groupsNotInTable(scene)]
}

/** Where "… and its member States" ends; null where the name stands without it. */
function membersEnd(text: string, hit: StateInText): number | null {
  const inName = /\s(?=and |et |y |и )/u.exec(hit.written)?.index ?? hit.written.length
  const before = text.slice(Math.max(0, hit.start - 60), hit.start)
  for (const from of [hit.start + inName, hit.end]) {
    const match = firstOf(AND_ITS_MEMBERS, text.slice(from, from + 90))
    if (match !== null) return from + match.length
  }
  return MEMBERS_OF.some((pattern) => pattern.test(before)) ? hit.end : null
}

function firstOf(patterns: readonly RegExp[], text: string): string | null {
  for (const pattern of patterns) {
    const match = pattern.exec(text)
    if (match !== null) return match[0]
  }
  return null
}

/** On its behalf for any author; in its own reply also as the author of the paper, or as the subject of the sentence. */
function groupSpeaks({ text, author }: Scene, hit: StateInText, end: number): boolean {
  const isDirect = (pattern: RegExp): boolean =>
    [...text.slice(0, hit.start + 1).matchAll(pattern)].some((match) =>
      ARTICLE_BETWEEN.test(text.slice(Math.min(hit.start, match.index + match[0].length), hit.start)),
    )
  if (ON_BEHALF.some(isDirect)) return true
  if (author !== hit.entry.code) return false
  const behind = text.slice(end, end + 90)
  return (
    PHRASES_BEFORE_NAME.some(({ pattern }) => isDirect(pattern)) ||
    PHRASES_BEHIND_NAME.some(({ pattern }) => pattern.test(behind)) ||
    SPEAKS_BEHIND.test(behind) ||
    ACTING_JOINTLY.test(behind)
  )
}

/** "on behalf of the Group of Harbours and its member States", of which the table has nothing. */
function groupsNotInTable({ text, mentions }: Scene): SpeakingGroup[] {
  const front = text.slice(0, FRONT_CHARACTERS)
  return ON_BEHALF.flatMap((pattern) =>
    [...front.matchAll(pattern)].flatMap((match) => {
      const at = match.index + match[0].length
      if (mentions.some((hit) => hit.start <= at && at < hit.end)) return []
      const rest = front.slice(at)
      const name = NAMED_GROUP.exec(rest)?.[1]
      if (name === undefined || firstOf(AND_ITS_MEMBERS, rest.slice(name.length)) === null) return []
      return [{ name, listed: [] }]
    }),
  )
}

const BRACKETS = /^[^\S\n]*(?:فيه|فيها)?\s*[(（]((?:[^()（）]|\([^()]{0,60}\)){3,2500})[)）]/u

/** Codes named in the brackets that open at a position. */
function bracketed({ text, mentions }: Scene, at: number): readonly string[] {
  const match = BRACKETS.exec(text.slice(at, at + 2_600))
  if (match === null) return []
  return mentions
    .filter((hit) => hit.start >= at && hit.end <= at + match[0].length)
    .map((hit) => hit.entry.code)
}

const UP_TO_BRACKET = /^[^.。()（）\n]{0,140}?(?=[(（])/u
const FEWEST_LISTED = 2

/** "on behalf of the island States of the south (A, B and C)": the brackets name the members of a group of no table. */
function behalfLists(scene: Scene): readonly string[] {
  const front = scene.text.slice(0, FRONT_CHARACTERS)
  return ON_BEHALF.flatMap((pattern) =>
    [...front.matchAll(pattern)].flatMap((match) => {
      const at = match.index + match[0].length
      const name = UP_TO_BRACKET.exec(scene.text.slice(at, at + 200))
      const codes = name === null ? [] : bracketed(scene, at + name[0].length)
      return codes.length < FEWEST_LISTED ? [] : codes
    }),
  )
}

/** "A, B and C, acting jointly": anywhere, where the author is one of them or a group that speaks. */
function jointLists(scene: Scene, groups: readonly SpeakingGroup[]): string[] {
  const { text, mentions, author } = scene
  const last = mentions.filter((hit) => ACTING_JOINTLY.test(text.slice(hit.end, hit.end + 60)))
  return last.flatMap((hit) => {
    const codes = runUpTo(scene, hit).map((each) => each.entry.code)
    const isOwn = author !== null && (codes.includes(author) || groups.some(({ name }) => name === author))
    return codes.length > 1 && isOwn ? codes : []
  })
}

/** What may stand between the names of a list, also one a line: commas, "and", articles, bullets, numbers. */
const BETWEEN_LISTED =
  /^(?:[\s,،，、;；:：•·▪◦*–—-]|\(?\p{Nd}{1,2}[.)]|\band\b|\bthe\b|\bas well as\b|\bet\b|\bdes?\b|\bla\b|\bles?\b|\bdu\b|\b[dl]['’]|\by\b|\be\b|\bel\b|\blos\b|\blas\b|\bdel\b|(?<!\p{L})[ив](?!\p{L})|(?<!\p{L})و|[和及与]|以及|&|\([^)]{1,30}\))*$/iu
const BETWEEN_CHARACTERS = 60

function isListed(text: string, one: StateInText, next: StateInText): boolean {
  const between = text.slice(one.end, next.start)
  return between.length <= BETWEEN_CHARACTERS && BETWEEN_LISTED.test(between)
}

function runUpTo({ text, mentions }: Scene, last: StateInText): StateInText[] {
  const run = [last]
  for (const hit of mentions.slice(0, mentions.indexOf(last)).toReversed()) {
    const first = run[0] ?? last
    if (!isListed(text, hit, first)) break
    run.unshift(hit)
  }
  return run
}

/** "This reply is submitted on behalf of the following States: A, B, C", also one a line. */
function followingLists(scene: Scene): string[] {
  const { text, mentions } = scene
  const front = text.slice(0, FRONT_CHARACTERS)
  return FOLLOWING_STATES.flatMap((pattern) =>
    [...front.matchAll(pattern)].flatMap((match) => {
      const end = match.index + match[0].length
      const first = mentions.findIndex((hit) => hit.start >= end)
      const start = mentions[first]
      if (start === undefined || !/^[^.。؟?!]{0,100}$/u.test(text.slice(end, start.start))) return []
      const list = [start]
      for (const hit of mentions.slice(first + 1)) {
        if (!isListed(text, list.at(-1) ?? start, hit)) break
        list.push(hit)
      }
      return handsIn(text, match.index, list.at(-1)?.end ?? end) ? list.map((hit) => hit.entry.code) : []
    }),
  )
}

/** Whether the sentence around a list hands in a reply or says on whose behalf it is. */
function handsIn(text: string, from: number, to: number): boolean {
  const before =
    text
      .slice(0, from)
      .split(/(?<=[.。؟?!])\s*|\n\n/u)
      .at(-1) ?? ''
  const behind = text.slice(to).split(/[.。؟?!]|\n\n/u)[0] ?? ''
  const sentence = `${before}${text.slice(from, to)}${behind}`
  return (
    THIS_REPLY.test(sentence) ||
    HANDS_IN.some((pattern) => pattern.test(sentence)) ||
    ON_BEHALF.some((pattern) => [...sentence.matchAll(pattern)].length > 0)
  )
}
