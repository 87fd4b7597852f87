/** `rapporteur compare`: two versions of a report as one Word file with tracked changes, and what changed for whom. */
import { compareDocx, readIssuedDocx } from '#official-document'
import { writeWhole } from '#platform/files'
import {
  compareVersions,
  editedStatements,
  summaryHtml,
  summaryOfVersions,
  summaryText,
  toComparisonContract,
  type VersionComparison,
} from '#report'
import { type Finding, toFindingContract } from '#un'
import { statesFor } from '../worker/read-input.ts'
import { CliRefusal } from './exit-codes.ts'
import { type IssuedFile, issuedDocx } from './issued-file.ts'
import { describeFindings } from './output.ts'
import { needsPerson } from './read-command.ts'
import type { Session } from './session.ts'

export interface CompareOptions {
  readonly out: string
  readonly states?: string
}

/** Compares and writes the Word file, and beside it the same name with .json and .html. */
export async function compareCommand(
  session: Session,
  old: string,
  fresh: string,
  options: CompareOptions,
): Promise<number> {
  if (!/\.docx$/i.test(options.out))
    throw new CliRefusal(
      'unknown-format',
      `--out ${options.out}: a Word file is written; end the name in .docx.`,
    )
  const files = { old: await issuedDocx(old), new: await issuedDocx(fresh) }
  const states = await statesFor(options.states)
  session.progress.stage('comparing')
  const comparison = compareVersions(manifestOf(files.old), manifestOf(files.new), states)
  if (comparison === null) throw notAReport(files)
  const { value, findings: found } = compareDocx(files.old.bytes, files.new.bytes)
  if (value === null) throw notAReport(files)
  const findings: Finding[] = [...found, ...editedSince(files.old), ...editedSince(files.new)]
  session.signal.throwIfAborted()
  const written = await write(options.out, value.bytes, comparison, findings)
  session.progress.end()
  if (session.isJson) session.print(written.json)
  else tell(session, comparison, findings, written.paths)
  return needsPerson(findings)
}

function manifestOf({ bytes }: IssuedFile): ReturnType<typeof readIssuedDocx>['value']['manifest'] {
  return readIssuedDocx(bytes).value.manifest
}

/** The summary goes by the manifests; a file whose words are no longer those of its manifest is for `revise`. */
function editedSince({ path, bytes }: IssuedFile): Finding[] {
  const { manifest, statements } = readIssuedDocx(bytes).value
  const differing = editedStatements(manifest, statements)
  if (differing.length === 0) return []
  return [
    {
      code: 'text-differs',
      message: `${path}: ${differing.length} statement(s) were edited after the report was made; the Word file shows them, the summary does not. Use “rapporteur revise” for an edited copy.`,
      needsPerson: true,
      subject: path,
    },
  ]
}

function notAReport(files: { readonly old: IssuedFile; readonly new: IssuedFile }): CliRefusal {
  const bad = [files.old, files.new].filter((file) => manifestOf(file) === null).map((file) => file.path)
  const which = bad.length === 0 ? `${files.old.path}, ${files.new.path}` : bad.join(', ')
  return new CliRefusal(
    'report-unreadable',
    `${which}: no Word report of this program, or its manifest was taken out. Give files that “rapporteur report” wrote.`,
  )
}

async function write(
  out: string,
  docx: Uint8Array,
  comparison: VersionComparison,
  findings: readonly Finding[],
): Promise<{ readonly paths: readonly string[]; readonly json: string }> {
  const stem = out.replace(/\.docx$/i, '')
  const json = JSON.stringify(
    toComparisonContract(
      comparison,
      toFindingContract(findings, () => null),
    ),
    null,
    2,
  )
  const html = summaryHtml(summaryOfVersions(comparison))
  const files = [
    [out, docx],
    [`${stem}.json`, `${json}\n`],
    [`${stem}.html`, html],
  ] as const
  for (const [path, content] of files) await writeWhole(path, content)
  return { paths: files.map(([path]) => path), json }
}

function tell(
  session: Session,
  comparison: VersionComparison,
  findings: readonly Finding[],
  paths: readonly string[],
): void {
  session.print(summaryText(summaryOfVersions(comparison)))
  session.print(`\nWritten:\n${paths.map((path) => `  ${path}`).join('\n')}`)
  const told = describeFindings(findings, false)
  if (told !== '') session.print(`\n${told}`)
}
