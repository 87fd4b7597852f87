/** Who stands where in the annex: respondents by regional group, then those in none, then the other groups. */
import { REGIONAL_GROUPS, RESPONDENT_GROUPS, type RespondentGroup } from '#un'
import type { AnnexGroup } from './annex.ts'
import type { ReplySection } from './reply-section.ts'
import type { ReportContext } from './report-context.ts'
import { namesOfCodes, respondentRow } from './respondents.ts'

/** The groups of the annex, late respondents in their places; a late one has no anchor in the report itself. */
export function annexGroups(
  context: ReportContext,
  sections: readonly ReplySection[],
  isLate: (section: ReplySection) => boolean,
): AnnexGroup[] {
  const rows = sections.map((section) => ({
    ...respondentRow(section.submission, isLate(section) ? null : section.anchor, context),
    submission: section.submission.id,
  }))
  const regional = REGIONAL_GROUPS.flatMap((group): AnnexGroup[] => {
    const region = context.counts.byRegion.find((candidate) => candidate.group === group) ?? null
    if (region === null || region.members === 0) return []
    const title = context.formulae.regionalGroup(group)
    return [
      {
        title,
        rows: rows.filter((row) => row.group === 'member-state' && row.regionalGroup === title),
        represented: namesOfCodes(region.represented, context),
        region,
      },
    ]
  })
  const others = RESPONDENT_GROUPS.flatMap((group: RespondentGroup): AnnexGroup[] => {
    const own = rows.filter(
      (row) => row.group === group && (group !== 'member-state' || row.regionalGroup === null),
    )
    return own.length === 0
      ? []
      : [{ title: context.formulae.groupTitles[group], rows: own, represented: [], region: null }]
  })
  return [...regional, ...others]
}
