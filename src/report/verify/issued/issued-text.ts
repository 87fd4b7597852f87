/** The result of a check in plain words, for an editor at a terminal. */
import { type IssuedCheck, REACHES, type Reach, type StatementVerdict } from './issued-check.ts'

/** Findings listed at once; --json and --html have them all. */
const MOST_LISTED = 40

/** Where the words cited stand: the passages, whatever the sentence makes of them. */
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
    ...findingLines(check),
    ...trustLines(check),
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

function findingLines({ findings, statements }: IssuedCheck): string[] {
  const sorted = ['blocking', 'to-confirm', 'to-know'].flatMap((severity) =>
    findings.filter((finding) => finding.severity === severity),
  )
  if (sorted.length === 0) return ['', 'Nothing was found against it.']
  const listed = sorted.slice(0, MOST_LISTED)
  const sentences = new Map(statements.map((statement) => [statement.id, statement]))
  return [
    '',
    `${sorted.length} finding(s):`,
    ...listed.flatMap(({ code, severity, message, hint, statement }) => [
      `  ${code} (${severity}): ${message}${hint === undefined ? '' : ` ${hint}`}`,
      ...sentenceLine(statement === null ? undefined : sentences.get(statement)),
    ]),
    ...(listed.length < sorted.length
      ? [`  … and ${sorted.length - listed.length} more (--json, --html)`]
      : []),
  ]
}

/** Which sentence a finding is about: its place, whose it is, how it begins. */
function sentenceLine(sentence: StatementVerdict | undefined): string[] {
  if (sentence === undefined) return []
  const { id, text, respondent, place } = sentence
  const whose = respondent === null ? '' : `, ${respondent}`
  return [`    in ${place ?? 'no paragraph of the layout'}${whose}: “${beginning(text)}” (${id})`]
}

const MOST_LETTERS = 120

function beginning(text: string): string {
  const letters = [...text]
  return letters.length <= MOST_LETTERS ? text : `${letters.slice(0, MOST_LETTERS).join('')}…`
}

/** What neither the manifest nor the files prove. */
function trustLines({ onTrust, authentic }: IssuedCheck): string[] {
  if (onTrust.length === 0) return []
  const by =
    authentic.verdict === 'signed'
      ? 'Vouched for by the signature, and by nothing else in the file or its sources:'
      : 'Not proved by the file or its sources; only a signature of the office, or the office itself, vouches for it:'
  return ['', by, ...onTrust.map(({ says }) => `  ${says}`)]
}
