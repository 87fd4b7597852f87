/** Reads from YAML who is a member of which group of States, and joins it to a table of States. */
import { LineCounter, parseDocument } from 'yaml'
import { z } from 'zod'
import { plainYaml } from '#platform/plain-yaml'
import type { Finding, Reading } from './finding.ts'
import { type Membership, type StateTable, withMembers } from './state-table.ts'

/** What the reader of group members finds. */
export type GroupMembersFindingCode =
  | 'yaml-broken'
  | 'groups-missing'
  | 'source-missing'
  | 'group-invalid'
  | 'group-repeated'
  | 'member-unknown'

const words = z.string().trim().min(1)
const date = z.iso.date().nullable().default(null)
const groupSchema = z.strictObject({
  code: words,
  source: words,
  members: z.array(z.strictObject({ from: date, to: date, codes: z.array(words).min(1) })).min(1),
})
const fileSchema = z.object({ source: words.optional().catch(undefined), groups: z.array(z.unknown()) })

/**
 * Joins dated memberships to a table of States.
 *
 * Takes a YAML text with `source` and `groups` (code, source, members: sets of codes with `from` and `to`), and the table
 * whose codes it speaks of; gives that table, which then answers `membersOf`. Finds: `yaml-broken`, `groups-missing`,
 * `source-missing`, `group-invalid` and `group-repeated` (the group is left out), `member-unknown` (a code the table
 * does not have; the group is left out, since a list with gaps would call a member silent). Never throws.
 */
export function readGroupMembers(
  yamlText: string,
  states: StateTable,
): Reading<StateTable, GroupMembersFindingCode> {
  const findings: Finding<GroupMembersFindingCode>[] = []
  const groups = new Map<string, readonly Membership[]>()
  for (const raw of groupsIn(yamlText, findings)) {
    const group = groupSchema.safeParse(raw)
    if (!group.success) {
      const issue = group.error.issues[0]
      const where = issue?.path.map(String).join('.') || 'group'
      findings.push(found('group-invalid', `${where}: ${issue?.message ?? ''}; the group is left out`))
      continue
    }
    const { code, members } = group.data
    const unknown = [code, ...members.flatMap(({ codes }) => codes)].filter((each) => !states.byCode(each))
    if (unknown.length > 0)
      findings.push(
        found(
          'member-unknown',
          `${code}: the table of States has no ${unknown.join(', ')}; the group is left out`,
        ),
      )
    else if (groups.has(code))
      findings.push(found('group-repeated', `${code} stands twice; make one list of it`))
    else groups.set(code, members)
  }
  return { value: withMembers(states, groups), findings }
}

function groupsIn(text: string, findings: Finding<GroupMembersFindingCode>[]): readonly unknown[] {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'silent' })
  const broken = document.errors[0]
  if (broken !== undefined) {
    const { line } = lines.linePos(broken.pos[0])
    findings.push(found('yaml-broken', `line ${line}: ${broken.message.split('\n')[0]}; mend the YAML`))
    return []
  }
  const file = fileSchema.safeParse(plainYaml(document)?.value)
  if (!file.success) {
    findings.push(found('groups-missing', 'there is no list `groups:`; write `source:` and `groups:`'))
    return []
  }
  if (file.data.source === undefined)
    findings.push(found('source-missing', 'say in `source:` where the memberships come from'))
  return file.data.groups
}

function found(code: GroupMembersFindingCode, message: string): Finding<GroupMembersFindingCode> {
  return { code, message, needsPerson: true }
}
