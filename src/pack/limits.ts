/** What the pack and the report in it do not hold, in words for people. */
import type { Finding } from '#un'
import { isInsideKept, type PackSource } from './source.ts'

interface LimitsInput {
  readonly report: {
    readonly omissions: readonly {
      readonly submission: string
      readonly file: string
      readonly passage: string | null
      readonly reason: string
    }[]
    readonly findings: readonly Finding[]
  }
  readonly sources: readonly PackSource[]
}

/** Writes limits.txt: files not kept, what was received and not printed, what needs a person. */
export function limitsOf({ report, sources }: LimitsInput): string {
  const notKept = sources.filter((source) => source.whyNotKept !== null && !isInsideKept(source, sources))
  const notRead = sources.filter(
    ({ text, whyNotKept }) => text === null && !whyNotKept?.startsWith('a person'),
  )
  const open = report.findings.filter(({ needsPerson }) => needsPerson)
  return [
    'LIMITS',
    '',
    'Absence of a view here is not evidence that a State holds none.',
    ...section(
      'Files received that are not in this pack as received',
      notKept.map(({ name, whyNotKept }) => `${name}: ${whyNotKept}`),
    ),
    ...section(
      'Files received of which no text was read',
      notRead.map(({ name }) => name),
    ),
    ...section('Received and not printed in the report', countedReasons(report.omissions)),
    ...section(
      'Findings of the report that need a person',
      open.map(
        ({ code, message, subject }) => `${code}${subject === undefined ? '' : ` (${subject})`}: ${message}`,
      ),
    ),
    '',
    'Every omission, passage by passage, is in report/report.json; every finding in',
    'record/findings.json.',
    '',
  ].join('\n')
}

function section(title: string, lines: readonly string[]): string[] {
  return [
    '',
    `${title}: ${lines.length === 0 ? 'none.' : lines.length}`,
    ...lines.map((line) => `  - ${oneLine(line)}`),
  ]
}

/** Names and words from files stand on one line each. */
function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim()
}

function countedReasons(omissions: LimitsInput['report']['omissions']): string[] {
  const counts = new Map<string, number>()
  for (const { file, passage, reason } of omissions) {
    const line = `${file}: ${reason}${passage === null ? ' (the whole file)' : ''}`
    counts.set(line, (counts.get(line) ?? 0) + 1)
  }
  return [...counts].map(([line, count]) => (count === 1 ? line : `${line} (${count} passages)`))
}
