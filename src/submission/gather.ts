/** Gathers a folder of read files into submissions: who sent what, which file is the text, what is doubtful. */
import { type Finding, foldName, type StateTable } from '#un'
import { assign } from './assign.ts'
import type { AssignedFile } from './assigned.ts'
import { buildSubmission } from './build-submission.ts'
import { effectiveEntries, type IgnoredFile, type ReplyEntry } from './overrides.ts'
import { type IndexRow, rowFor } from './read-index.ts'
import { type CallDates, carrierOf, type ReceivedFile, withAttachments } from './received-file.ts'
import type { Submission, SubmissionCode } from './submission.ts'

export interface GatherInput {
  /** The files of the folder; their attachments are taken out of them here. */
  readonly files: readonly ReceivedFile[]
  /** Null where there is no index. */
  readonly index: readonly IndexRow[] | null
  /** What a person corrected. */
  readonly entries: readonly ReplyEntry[]
  readonly states: StateTable
  readonly call: CallDates
}

export interface Gathered {
  /** By id; undecided ones last. */
  readonly submissions: readonly Submission[]
  readonly ignored: readonly IgnoredFile[]
  /** About the folder, the index and the corrections; findings about a reply stand in its submission. */
  readonly findings: readonly Finding<SubmissionCode>[]
}

/**
 * Gathers files into submissions.
 *
 * Every file is in exactly one submission, or among the ignored ones with a person's reason. The files of one respondent
 * make one submission; a file whose sender is not known makes one of its own. Corrections are obeyed where they differ
 * from what is found without them. Finds, beside the submissions' own: `index-row-without-file` (one summary),
 * `overrides-unmatched`, `file-ignored`.
 */
export function gatherSubmissions(input: GatherInput): Gathered {
  const found = gatherOnce(input, [])
  if (input.entries.length === 0) return found
  const { effective, unmatched } = effectiveEntries(input.entries, found.submissions)
  const corrected = effective.length === 0 ? found : gatherOnce(input, effective)
  return { ...corrected, findings: [...corrected.findings, ...unmatched.map(unmatchedFinding)] }
}

function gatherOnce(input: GatherInput, entries: readonly ReplyEntry[]): Gathered {
  const byPath = new Map(entries.map((entry) => [entry.file, entry]))
  const all = input.files.flatMap(withAttachments)
  const files = new Map(all.map((file) => [file.path, file]))
  const left = all.filter((file) => byPath.get(file.path)?.ignore === undefined)
  const context = { states: input.states, index: input.index, call: input.call, entries: byPath, files }
  const ignored = all.flatMap((file): IgnoredFile[] => {
    const reason = byPath.get(file.path)?.ignore
    if (reason === undefined) return []
    const { party } = assign(file, context)
    return [{ path: file.path, reason, memberState: party.known === 'code' ? party.code : null }]
  })
  const assigned = withCarriers(left.map((file) => assign(file, context)))
  const submissions = groupsOf(assigned).map((group) => buildSubmission(group, context))
  return {
    submissions: distinct(submissions).sort(bySender),
    ignored,
    findings: [...rowFindings(all, input.index), ...ignored.map(ignoredFinding)],
  }
}

/** A mail and what came in it have one sender: an undecided part takes the other's, if all that are known agree. */
function withCarriers(files: readonly AssignedFile[]): readonly AssignedFile[] {
  return files.map((file) => {
    if (file.party.known !== 'nobody' || file.findings.some((finding) => finding.code === 'party-conflict'))
      return file
    const mail = carrierOf(file.file.path) ?? file.file.path
    const family = files.filter(
      (other) => other !== file && other.file.path.startsWith(mail) && belongs(other, mail),
    )
    const known = family.filter((other) => other.party.known !== 'nobody')
    const first = known[0]
    if (first === undefined || known.some((other) => keyOf(other) !== keyOf(first))) return file
    const findings = file.findings.filter((finding) => finding.code !== 'party-undecided')
    return { ...file, party: first.party, by: 'e-mail', evidence: `came with ${first.file.path}`, findings }
  })
}

function belongs(file: AssignedFile, mail: string): boolean {
  return file.file.path === mail || file.file.path.startsWith(`${mail}!`)
}

function groupsOf(files: readonly AssignedFile[]): readonly (readonly AssignedFile[])[] {
  const groups = new Map<string, AssignedFile[]>()
  for (const file of files) groups.set(keyOf(file), [...(groups.get(keyOf(file)) ?? []), file])
  return [...groups.values()]
}

function keyOf({ party, file }: AssignedFile): string {
  if (party.known === 'code') return `code ${party.code}`
  return party.known === 'name' ? `name ${foldName(party.name)}` : `nobody ${file.sha256}`
}

/** Ids that happen to be equal (a name like a code) are told apart: "-2", "-3". */
function distinct(submissions: readonly Submission[]): Submission[] {
  return submissions.map((submission, index) => {
    const before = submissions.slice(0, index).filter((other) => other.id === submission.id).length
    return before === 0 ? submission : { ...submission, id: `${submission.id}-${before + 1}` }
  })
}

function bySender(one: Submission, other: Submission): number {
  const undecided = Number(one.group === 'undecided') - Number(other.group === 'undecided')
  return undecided || (one.id < other.id ? -1 : 1)
}

function rowFindings(
  files: readonly ReceivedFile[],
  index: readonly IndexRow[] | null,
): Finding<SubmissionCode>[] {
  if (index === null) return []
  const used = new Set(files.map((file) => rowFor(file.path, index)))
  const without = index.filter((row) => !used.has(row))
  if (without.length === 0) return []
  const some = without
    .slice(0, 3)
    .map((row) => row.file)
    .join(', ')
  const message = `${without.length} of ${index.length} rows of the index name files that are not in the folder (${some}${without.length > 3 ? ', …' : ''}); they are passed over.`
  return [{ code: 'index-row-without-file', message, needsPerson: false }]
}

function unmatchedFinding(path: string): Finding<SubmissionCode> {
  const message = `replies.yaml names ${path}, which is not among the files; correct the path or take the entry out.`
  return { code: 'overrides-unmatched', message, needsPerson: true, subject: path }
}

function ignoredFinding({ path, reason }: IgnoredFile): Finding<SubmissionCode> {
  return {
    code: 'file-ignored',
    message: `${path}: left out as replies.yaml says: ${reason}`,
    needsPerson: false,
    subject: path,
  }
}
