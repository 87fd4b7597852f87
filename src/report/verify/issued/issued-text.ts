/** The result of a check in plain words, for an editor at a terminal. */
import { type IssuedCheck, type IssuedFinding, REACHES, type Reach } from './issued-check.ts'

/** Findings listed at once; --json and --html have them all. */
const MOST_LISTED = 40

export const REACH_WORDS: Readonly<Record<Reach, string>> = {
  'bytes-identical': 'in the very file, read alike',
  're-read-identical': 'in the very file; a newer reader gives the same words there',
  're-anchored': 'in the very file, found again at another place',
  'transcription-only':
    'in the transcription only (read from a picture, or the file itself is not there): look at the page',
  none: 'not proved',
}

/** The three results, how far the citations are proved, then what was found, blocking first. */
export function issuedText(check: IssuedCheck): string {
  const { document, authentic, unchanged, faithful } = check
  const lines = [
    document === null ? 'No report of ours that can be checked.' : `${document.symbol}  ${document.title}`,
    '',
    `authentic  ${authentic.verdict}: ${authentic.says}`,
    `unchanged  ${unchanged.verdict}: ${unchanged.says}`,
    `faithful   ${faithful.verdict}: ${faithful.says}`,
    ...(check.citations.length === 0 ? [] : ['', ...reachLines(check)]),
    ...findingLines(check.findings),
  ]
  return lines.join('\n')
}

/** One line for each kind of proof there is. */
export function reachCounts({ citations }: IssuedCheck): readonly (readonly [Reach, number])[] {
  return REACHES.map(
    (reach) => [reach, citations.filter((each) => each.reach === reach).length] as const,
  ).filter(([, count]) => count > 0)
}

function reachLines(check: IssuedCheck): string[] {
  return [
    `${check.citations.length} citations:`,
    ...reachCounts(check).map(([reach, count]) => `  ${count} ${REACH_WORDS[reach]} (${reach})`),
  ]
}

function findingLines(findings: readonly IssuedFinding[]): string[] {
  const sorted = ['blocking', 'to-confirm', 'to-know'].flatMap((severity) =>
    findings.filter((finding) => finding.severity === severity),
  )
  if (sorted.length === 0) return ['', 'Nothing was found against it.']
  const listed = sorted.slice(0, MOST_LISTED)
  return [
    '',
    `${sorted.length} finding(s):`,
    ...listed.map(
      ({ code, severity, message, hint }) =>
        `  ${code} (${severity}): ${message}${hint === undefined ? '' : ` ${hint}`}`,
    ),
    ...(listed.length < sorted.length
      ? [`  … and ${sorted.length - listed.length} more (--json, --html)`]
      : []),
  ]
}
