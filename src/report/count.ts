/** Who answered and who did not: the numbers the introduction prints and `report.json` carries. */
import type { ReplyFile, Submission } from '#submission'
import {
  groupOn,
  type LanguageTag,
  REGIONAL_GROUPS,
  type RegionalGroup,
  type RespondentGroup,
  type StateEntry,
} from '#un'

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
 * Counts the submissions; `leftOut` are files a person left out, whose senders are not silent. A State counts as having replied when a submission is its own; one named only in another's
 * "on behalf of" is counted apart, as represented. Languages are those received (`languageReceived`) from
 * respondents that are known.
 */
export function countRespondents(
  submissions: readonly Submission[],
  states: readonly StateEntry[],
  on: string | null,
  leftOut: readonly { readonly memberState: string | null }[] = [],
): RespondentCounts {
  const members = states.filter((state) => state.status === 'member-state')
  const replied = new Set(submissions.flatMap((submission) => submission.memberState ?? []))
  const sentAnything = new Set(leftOut.flatMap(({ memberState }) => memberState ?? []))
  const spokenFor = new Set(submissions.flatMap((submission) => submission.onBehalfOf))
  const byRegion = REGIONAL_GROUPS.map((group): RegionCount => {
    const inGroup = members.filter((state) => groupOn(state, on) === group)
    const without = inGroup.filter((state) => !replied.has(state.code)).map((state) => state.code)
    const represented = without.filter((code) => spokenFor.has(code))
    const silent = without.filter((code) => !spokenFor.has(code) && !sentAnything.has(code))
    return { group, members: inGroup.length, replied: inGroup.length - without.length, represented, silent }
  })
  return {
    submissions: submissions.length,
    byGroup: {
      'member-state': countOf(submissions, 'member-state'),
      observer: countOf(submissions, 'observer'),
      organization: countOf(submissions, 'organization'),
      other: countOf(submissions, 'other'),
      undecided: countOf(submissions, 'undecided'),
    },
    byStatus: tally(submissions.map((submission) => submission.status)),
    late: submissions.filter((submission) => submission.late === true).length,
    byLanguage: languagesOf(submissions),
    byRegion,
    memberStates: members.length,
    memberStatesReplied: members.filter((state) => replied.has(state.code)).length,
    memberStatesRepresented: members.filter((state) => !replied.has(state.code) && spokenFor.has(state.code))
      .length,
    silentRegions: byRegion
      .filter((region) => region.members > 0 && region.replied + region.represented.length === 0)
      .map((region) => region.group),
  }
}

/**
 * The language a submission was received in: of its chosen text, or, where nothing could be read, of its original as far
 * as the index or the file says; null where nothing says it.
 */
export function languageReceived(submission: Submission): LanguageTag | null {
  const chosen = submission.files.find((file) => file.path === submission.chosenFile)
  const file = chosen ?? submission.files.find(({ role }) => role === 'original') ?? submission.files[0]
  const language = file === undefined ? 'und' : originalLanguage(file)
  return language === 'und' ? null : language
}

/** The language a file's reply was written in: of a translation, its original's where that is said. */
export function originalLanguage(file: ReplyFile): LanguageTag {
  return file.translatedFrom ?? file.language
}

function countOf(submissions: readonly Submission[], group: RespondentGroup | 'undecided'): number {
  return submissions.filter((submission) => submission.group === group).length
}

function languagesOf(submissions: readonly Submission[]): { language: LanguageTag; count: number }[] {
  const attributed = submissions.filter((submission) => submission.group !== 'undecided')
  const counts = tally(attributed.flatMap((submission) => languageReceived(submission) ?? []))
  return Object.entries(counts)
    .map(([language, count]) => ({ language, count }))
    .sort((a, b) => b.count - a.count || (a.language < b.language ? -1 : 1))
}

function tally(words: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1
  return counts
}
