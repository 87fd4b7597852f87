/** `rapporteur revise`: an editor's copy of a report is read in again, and what must be confirmed is told. */
import { compareDocx, readEditedDocx } from '#official-document'
import { readText } from '#platform/files'
import {
  type Confirmation,
  type Revision,
  readConfirmations,
  revise,
  summaryHtml,
  summaryOfRevision,
  summaryText,
  toRevisionContract,
} from '#report'
import { type Finding, toFindingContract } from '#un'
import { type OutputFile, writtenRecord } from '../worker/output-file.ts'
import { statesFor } from '../worker/read-input.ts'
import { CliRefusal } from './exit-codes.ts'
import { issuedDocx } from './issued-file.ts'
import { writeOutputs } from './outputs.ts'
import { needsPerson } from './read-command.ts'
import type { Session } from './session.ts'

export interface ReviseOptions {
  readonly of: string
  readonly out: string
  readonly confirmed?: string
  readonly states?: string
}

/** Reads the edited file against the issued one and writes revision.json, revision.html and changes.docx. */
export async function reviseCommand(session: Session, path: string, options: ReviseOptions): Promise<number> {
  const edited = await issuedDocx(path)
  const issued = await issuedDocx(options.of)
  const states = await statesFor(options.states)
  const confirmations = await confirmationsFor(options.confirmed)
  session.progress.stage('reading the edited report')
  const { value, findings } = revise({
    issued: readEditedDocx(issued.bytes),
    edited: readEditedDocx(edited.bytes),
    states,
    confirmations,
  })
  if (value === null) throw refused(path, findings)
  const tracked = compareDocx(issued.bytes, edited.bytes).value
  const contract = toRevisionContract(
    value,
    toFindingContract(findings, () => null),
  )
  const json = JSON.stringify(contract, null, 2)
  const made: OutputFile[] = [
    { name: 'revision.json', content: `${json}\n` },
    { name: 'revision.html', content: summaryHtml(summaryOfRevision(value)) },
    ...(tracked === null ? [] : [{ name: 'changes.docx', content: tracked.bytes }]),
  ]
  session.signal.throwIfAborted()
  const record = JSON.stringify(
    { schemaVersion: 1, written: writtenRecord(made), findings: contract.findings },
    null,
    1,
  )
  const written = await writeOutputs(options.out, [
    ...made,
    { name: 'findings.json', content: `${record}\n` },
  ])
  session.progress.end()
  if (session.isJson) session.print(json)
  else tell(session, value, written.paths, options.out)
  return needsPerson([...findings, ...written.findings])
}

/** The first finding says why the file cannot be taken in; most often it is no copy of the report it is given for. */
function refused(path: string, findings: readonly Finding[]): CliRefusal {
  const why = findings.find((finding) => finding.needsPerson)?.message ?? 'it cannot be read'
  return new CliRefusal('report-unreadable', `${path}: ${why}.`)
}

async function confirmationsFor(path: string | undefined): Promise<readonly Confirmation[]> {
  if (path === undefined) return []
  const text = await readText(path)
  if (text === null) throw new CliRefusal('no-such-file', `${path}: no such file. Check the path.`)
  const confirmations = readConfirmations(text)
  if (confirmations !== null) return confirmations
  throw new CliRefusal(
    'report-unreadable',
    `${path}: not a list of confirmations. Each has change, by and reason (docs/editing.md).`,
  )
}

function tell(session: Session, revision: Revision, paths: readonly string[], out: string): void {
  session.print(summaryText(summaryOfRevision(revision)))
  session.print(`\nWritten to ${out}:\n${paths.map((each) => `  ${each}`).join('\n')}`)
  const { untraced } = revision.counts
  const open = revision.changes.filter((change) => change.confirmed === null).length
  session.print(
    untraced + open === 0
      ? '\nNothing is left to confirm.'
      : `\n${open} change(s) to confirm (--confirmed, docs/editing.md), ${untraced} sentence(s) without a source.`,
  )
}
