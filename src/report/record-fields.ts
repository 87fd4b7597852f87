/** The counts of the record by the names that statements are bound to: made by the report, made again by the verifier. */
import { countRecord } from './count.ts'
import { rememberedFor } from './facts/remember.ts'
import type { RepliesRecord } from './replies-record.ts'

/** `counts.…` as the introduction and the annexes print them, counted once for a record. */
export const countFields: (record: RepliesRecord) => ReadonlyMap<string, number> = rememberedFor(fieldsOf)

function fieldsOf(record: RepliesRecord): ReadonlyMap<string, number> {
  const counts = countRecord(record)
  const silent = counts.byRegion.flatMap((region) => region.silent).length
  return new Map<string, number>([
    ['counts.submissions', counts.submissions - counts.byGroup.undecided],
    ['counts.late', counts.late],
    ['counts.memberStates', counts.memberStates],
    ['counts.memberStatesReplied', counts.memberStatesReplied],
    ['counts.memberStatesRepresented', counts.memberStatesRepresented],
    ['counts.silentRegions', counts.silentRegions.length],
    ['counts.silent', silent],
    ...Object.entries(counts.byGroup).map(([group, count]) => [`counts.byGroup.${group}`, count] as const),
    ...counts.byLanguage.map(({ language, count }) => [`counts.byLanguage.${language}`, count] as const),
    ...counts.byRegion.flatMap(({ group, replied, members, represented }) => [
      [`counts.byRegion.${group}`, replied] as const,
      [`counts.membersOf.${group}`, members] as const,
      [`counts.represented.${group}`, represented.length] as const,
    ]),
  ])
}
