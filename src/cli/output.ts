/** What commands print: findings for people, JSON for programs. */
import type { Finding } from '#un'

/** Most findings listed for a person at once; `findings.json` has them all. */
const MOST_LISTED = 40

/** Files a person wrote: every finding about them is told by itself. */
const ALWAYS_LISTED: ReadonlySet<string> = new Set(['call.yaml', 'replies.yaml'])

/** Findings that need a person first, like ones of one file together; the rest counted by code. */
export function describeFindings(findings: readonly Finding[], all: boolean): string {
  const needing = findings.filter((finding) => finding.needsPerson)
  const others = findings.filter((finding) => !finding.needsPerson)
  const groups = [...groupAlike(needing).values()]
  const listed = all ? groups : groups.slice(0, MOST_LISTED)
  const head = `${needing.length} ${needing.length === 1 ? 'finding needs' : 'findings need'} a person:`
  return [
    ...(needing.length === 0 ? [] : [head]),
    ...listed.map(describeGroup),
    ...(listed.length < groups.length
      ? [`  … and ${groups.length - listed.length} more kinds (see findings.json or --json)`]
      : []),
    ...(others.length === 0 ? [] : [`${others.length} to know: ${tally(others)}`]),
  ].join('\n')
}

/** Findings of one code about one file, in the order first met. */
function groupAlike(findings: readonly Finding[]): Map<string, Finding[]> {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) {
    const key = `${finding.code} ${finding.subject ?? ''}${ALWAYS_LISTED.has(finding.subject ?? '') ? finding.message : ''}`
    groups.set(key, [...(groups.get(key) ?? []), finding])
  }
  return groups
}

function describeGroup(group: readonly Finding[]): string {
  const [first] = group
  if (first === undefined) return ''
  const about =
    first.subject === undefined || first.message.includes(first.subject) ? '' : `${first.subject}: `
  const hint = first.hint === undefined ? '' : ` ${first.hint}`
  const more = group.length === 1 ? '' : ` (and ${group.length - 1} more like it)`
  return `  ${first.code}: ${about}${first.message}${more}${hint}`
}

function tally(findings: readonly Finding[]): string {
  const counts = new Map<string, number>()
  for (const { code } of findings) counts.set(code, (counts.get(code) ?? 0) + 1)
  return [...counts].map(([code, count]) => `${code} ${count}`).join(', ')
}

/** A table of plain text: columns padded to their widest cell, the last one left as it is. */
export function describeTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_cell, column) =>
    Math.max(...rows.map((row) => displayWidth(row[column] ?? ''))),
  )
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === row.length - 1 ? cell : cell + ' '.repeat((widths[column] ?? 0) - displayWidth(cell)),
        )
        .join('  '),
    )
    .join('\n')
}

/** Columns a text takes on a terminal: two for each East Asian wide character. */
function displayWidth(text: string): number {
  let width = 0
  for (const character of text)
    width +=
      /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/u.test(
        character,
      )
        ? 2
        : 1
  return width
}
