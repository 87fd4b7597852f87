/** Writes replies.yaml: one entry a file, the undecided first, with what was found and how to correct it. */
import { entryOf, type IgnoredFile, leadingFile, type ReplyEntry } from './overrides.ts'
import {
  FILE_ROLES,
  type ReplyFile,
  SUBMISSION_STATUSES,
  type Submission,
  TRANSLATION_MAKERS,
} from './submission.ts'

const GUIDE = `# Who sent which file, as it was understood. Correct what is wrong, save this file as replies.yaml in the folder of
# replies (or give its path), and run again: what you wrote is obeyed. Entries you do not change may stay or go.
#
#   party       code of the State or organization (such as FRA), or the name of a respondent that has none; empty: undecided
#   group       only for a name without a code: member-state, observer, organization, other
#   role        ${FILE_ROLES.join(', ')}
#   translation who made a translation: ${TRANSLATION_MAKERS.join(', ')}; empty: not known
#   translatedFrom   language of its original, where that is not among the files
#   language    code of the language (en, fr, es, ru, ar, zh, pt …)
#   receivedOn  the day it came, YYYY-MM-DD, empty where it is not known
#   datedOn     the date its letter bears, printed as such where nobody knows when it came
#   chosen      true for the file whose text the report reproduces
#   status      ${SUBMISSION_STATUSES.join(', ')}
#   onBehalfOf, alignedWith, alignsWith   lists of codes or names: [FRA, DEU]; nobody: []
#   ignore      why the file is left out of the report
`

/**
 * Formats what was found as YAML a person can correct and `readRepliesYaml` reads back.
 *
 * Takes the submissions and the files left out by an earlier correction. The same input gives the same text; read back
 * unedited it changes nothing.
 */
export function formatRepliesYaml(
  submissions: readonly Submission[],
  ignored: readonly IgnoredFile[] = [],
): string {
  const undecided = submissions.filter((submission) => submission.group === 'undecided')
  const decided = submissions.filter((submission) => submission.group !== 'undecided')
  const entries = [...undecided, ...decided].flatMap(formatSubmission)
  const left = ignored.map(({ path, reason }) => `  - file: ${quoted(path)}\n    ignore: ${quoted(reason)}\n`)
  const all = [...entries, ...left]
  return `${GUIDE}\nreplies:${all.length === 0 ? ' []' : ''}\n${all.join('\n')}`
}

function formatSubmission(submission: Submission): string[] {
  const lead = leadingFile(submission)
  const files = [...submission.files].sort((a, b) => Number(b === lead) - Number(a === lead))
  return files.map((file) => formatEntry(entryOf(file, submission), file, submission))
}

function formatEntry(entry: ReplyEntry, file: ReplyFile, submission: Submission): string {
  const isLead = leadingFile(submission) === file
  const asked = submission.group === 'undecided' ? '    # TO BE DECIDED: who sent this?\n' : ''
  const why = [
    `    # sender by: ${file.attributedBy}${file.evidence === null ? '' : ` (${oneLine(file.evidence)})`}`,
    ...(isLead ? [`    # text: ${oneLine(submission.reason)}`] : []),
  ].join('\n')
  const lines = Object.entries(entry).flatMap(([field, value]) =>
    isWorthALine(field, value) ? [`    ${field}:${written(value)}`] : [],
  )
  return `  -${lines.join('\n').slice(3)}\n${asked}${why}\n`
}

/** Empty lists and a "chosen: false" are what a missing line says as well. */
function isWorthALine(field: string, value: unknown): boolean {
  return (
    value !== undefined &&
    !(Array.isArray(value) && value.length === 0) &&
    !(field === 'chosen' && value === false)
  )
}

function written(value: unknown): string {
  if (value === null) return ''
  if (Array.isArray(value)) return ` [${value.map((each) => quoted(String(each))).join(', ')}]`
  return ` ${typeof value === 'string' ? quoted(value) : String(value)}`
}

/** Plain where YAML reads it back as the same string, else as JSON, which is YAML too. */
function quoted(text: string): string {
  const plain =
    /^[A-Za-z][A-Za-z-]*$/u.test(text) && !/^(?:y|n|yes|no|true|false|on|off|null|none)$/iu.test(text)
  return plain || /^\d{4}-\d{2}-\d{2}$/u.test(text) ? text : JSON.stringify(text)
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}
