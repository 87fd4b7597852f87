/** Who answered and who did not: the numbers the introduction prints and `report.json` carries. */
import type { Submission } from '#submission'
import {
  type LanguageTag,
  REGIONAL_GROUPS,
  type RegionalGroup,
  type RespondentGroup,
  type StateEntry,
} from '#un'
import { type RepliesRecord, repliesRecordOf } from './replies-record.ts'

/** Replies and members of one regional group. */
export interface RegionCount {
  readonly group: RegionalGroup
  readonly members: number
  readonly replied: number
  /** Codes of the members that sent nothing themselves and are spoken for in another's reply. */
  readonly represented: readonly string[]
  /** Codes of the members that sent nothing and for whom nobody spoke, in the table's order. */
  readonly silent: readonly string[]
}

export interface RespondentCounts {
  readonly submissions: number
  readonly byGroup: Readonly<Record<RespondentGroup | 'undecided', number>>
  readonly byStatus: Readonly<Record<string, number>>
  readonly late: number
  readonly byLanguage: readonly { readonly language: LanguageTag; readonly count: number }[]
  readonly byRegion: readonly RegionCount[]
  readonly memberStates: number
  readonly memberStatesReplied: number
  /** Member States that sent nothing themselves and are spoken for in another's reply. */
  readonly memberStatesRepresented: number
  /** Regional groups none of whose members replied. */
  readonly silentRegions: readonly RegionalGroup[]
}

/**
 * Counts the submissions; `leftOut` are files a person left out, whose senders are not silent. A State counts as having replied
 * when a submission is its own; one named only in another's "on behalf of" is counted apart, as represented. Languages are those
 * received (`languageReceived`) from respondents that are known.
 */
export function countRespondents(
  submissions: readonly Submission[],
  states: readonly StateEntry[],
  on: string | null,
  leftOut: readonly { readonly memberState: string | null }[] = [],
): RespondentCounts {
  return countRecord(repliesRecordOf({ submissions, states, on, leftOut, codings: [] }))
}

/** The same counts from the record that a manifest carries. */
export function countRecord({ replies, members, leftOut }: RepliesRecord): RespondentCounts {
  const replied = new Set(replies.flatMap(({ memberState }) => memberState ?? []))
  const sentAnything = new Set(leftOut)
  const spokenFor = new Set(replies.flatMap(({ onBehalfOf }) => onBehalfOf))
  const byRegion = REGIONAL_GROUPS.map((group): RegionCount => {
    const inGroup = members.filter(({ region }) => region === group).map(({ code }) => code)
    const without = inGroup.filter((code) => !replied.has(code))
    const represented = without.filter((code) => spokenFor.has(code))
    const silent = without.filter((code) => !spokenFor.has(code) && !sentAnything.has(code))
    return { group, members: inGroup.length, replied: inGroup.length - without.length, represented, silent }
  })
  const ofGroup = (group: RespondentGroup | 'undecided'): number =>
    replies.filter(({ respondents }) => respondents === group).length
  return {
    submissions: replies.length,
    byGroup: {
      'member-state': ofGroup('member-state'),
      observer: ofGroup('observer'),
      organization: ofGroup('organization'),
      other: ofGroup('other'),
      undecided: ofGroup('undecided'),
    },
    byStatus: tally(replies.map(({ status }) => status)),
    late: replies.filter(({ late }) => late === true).length,
    byLanguage: languagesOf(replies),
    byRegion,
    memberStates: members.length,
    memberStatesReplied: members.filter(({ code }) => replied.has(code)).length,
    memberStatesRepresented: members.filter(({ code }) => !replied.has(code) && spokenFor.has(code)).length,
    silentRegions: byRegion
      .filter((region) => region.members > 0 && region.replied + region.represented.length === 0)
      .map((region) => region.group),
  }
}

function languagesOf(replies: RepliesRecord['replies']): { language: LanguageTag; count: number }[] {
  const attributed = replies.filter(({ respondents }) => respondents !== 'undecided')
  const counts = tally(attributed.flatMap(({ language }) => language ?? []))
  return Object.entries(counts)
    .map(([language, count]) => ({ language, count }))
    .sort((a, b) => b.count - a.count || (a.language < b.language ? -1 : 1))
}

function tally(words: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1
  return counts
}
