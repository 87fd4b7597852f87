/** `rapporteur split`: a compiled report of the Secretary-General back into a folder of replies. */
import { whyNotWritable } from '#platform/files'
import { type NamedReply, readCompiledReport, repliesFolder, toSplitContract } from '#submission'
import { toFindingContract } from '#un'
import { writtenRecord } from '../worker/output-file.ts'
import { fileFindingsOf, readFiles, statesFor } from '../worker/read-input.ts'
import { CliRefusal } from './exit-codes.ts'
import { describeFindings, describeTable } from './output.ts'
import { foreignNames, writeOutputs } from './outputs.ts'
import { needsPerson } from './read-command.ts'
import type { Session } from './session.ts'
import { withHouse } from './with-house.ts'

export interface SplitOptions {
  readonly out: string
  readonly states?: string
}

/** Takes the report apart and writes a page a respondent, index.csv, replies.yaml and findings.json. */
export async function splitCommand(session: Session, path: string, options: SplitOptions): Promise<number> {
  await requireOwnFolder(options.out)
  const states = await statesFor(options.states)
  return withHouse(session, async (house) => {
    const files = await readFiles(session, house, [path])
    for (const file of files) {
      session.progress.stage('taking the report apart')
      const { value: report, findings } = readCompiledReport(file.transcription, states)
      if (report.replies.length === 0)
        throw new CliRefusal(
          'not-a-compiled-report',
          `${path}: ${findings[0]?.message ?? 'no reply was found.'} “rapporteur extract” shows what was read of it.`,
        )
      const folder = await repliesFolder(report, file.name)
      const all = [...fileFindingsOf(file), ...findings, ...folder.findings]
      const outside = toFindingContract(all, (witness) =>
        witness === file.transcription.sha256 ? file.transcription.text : null,
      )
      const { files: made, replies } = folder.value
      const record = JSON.stringify(
        { schemaVersion: 1, written: writtenRecord(made), findings: outside },
        null,
        2,
      )
      session.progress.stage('writing', made.length)
      await writeOutputs(options.out, [...made, { name: 'findings.json', content: `${record}\n` }])
      session.progress.end()
      if (session.isJson) session.print(JSON.stringify(toSplitContract(report, replies, outside), null, 2))
      else {
        session.print(describeSplit(replies))
        session.print(
          `\n${replies.length} replies in ${options.out}, with index.csv and replies.yaml; what is no State’s words is in secretariat-text.html.`,
        )
        const told = describeFindings(all, true)
        if (told !== '') session.print(`\n${told}`)
      }
      return needsPerson(all)
    }
    return needsPerson([])
  })
}

/** What stands in the folder would be taken for replies, so nothing else may. */
async function requireOwnFolder(out: string): Promise<void> {
  const fault = await whyNotWritable(out)
  if (fault !== null)
    throw new CliRefusal(
      'out-not-writable',
      `--out ${out}: nothing can be written there (${fault}). Choose another folder.`,
    )
  const foreign = await foreignNames(out)
  if (foreign.length === 0) return
  const some = foreign.slice(0, 3).join(', ')
  throw new CliRefusal(
    'out-not-empty',
    `--out ${out} holds files that this command did not write, or that were changed since (${some}${foreign.length > 3 ? ', …' : ''}); they would be taken for replies, or lost. Choose an empty folder.`,
  )
}

function describeSplit(replies: readonly NamedReply[]): string {
  const rows = replies.map(({ reply, file }) => [
    reply.code ?? '–',
    reply.name,
    reply.originals.join(', ') || '–',
    reply.receivedOn ?? (reply.datedOn === null ? '–' : `dated ${reply.datedOn}`),
    `${reply.pages.first}–${reply.pages.last}`,
    file,
  ])
  return describeTable([['code', 'respondent', 'original', 'received', 'pages', 'file'], ...rows])
}
