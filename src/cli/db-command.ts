/** `rapporteur db`: a whole record into a backup, out of one, into another store; and the check of each. */
import { verifyLog } from '#audit'
import { type CopyResult, checkBackup, readFacts, tableSums, writeBackup } from '#platform/backup'
import { listNames } from '#platform/files'
import { machineMeans } from '#platform/means'
import {
  backupAsSource,
  checkBytes,
  DESTRUCTION_REASONS,
  type DestructionGiven,
  destroySubmission,
  putRecord,
  recordSource,
  sweepBlobs,
  type WrongBytes,
} from '#registry'
import { SubmissionRefusal } from '#submission'
import { COMMAND_LINE } from './chain-record.ts'
import { CliRefusal, EXIT } from './exit-codes.ts'
import { describeTable } from './output.ts'
import { asTold, recordOptions, withRecord } from './record-at.ts'
import type { Session } from './session.ts'

/** Writes a record into a new folder. */
export function backupCommand(session: Session, store: string, folder: string): Promise<number> {
  return withRecord(session, store, async ({ book, blobs }) => {
    if ((await listNames(folder)).length > 0)
      throw new CliRefusal('out-not-empty', `${folder} is not empty. Give a new folder for each backup.`)
    session.progress.stage('writing the backup')
    const facts = await writeBackup(book.store, blobs, folder, machineMeans().now(), progressOf(session))
    session.progress.end()
    if (session.isJson) session.print(JSON.stringify({ schemaVersion: 1, backup: folder, ...facts }, null, 2))
    else
      session.print(
        `${rowsIn(facts.tables)} rows and ${facts.blobs.count} files are in ${folder}. The office's key is not: keep it apart, as a secret.`,
      )
    return EXIT.done
  })
}

/** Puts a backup into a new store. */
export async function restoreCommand(session: Session, folder: string, store: string): Promise<number> {
  session.progress.stage('putting the backup in')
  const options = recordOptions(session, store)
  const result = await asTold(async () =>
    putRecord(await backupAsSource(folder), options, progressOf(session)),
  )
  return told(session, result, store)
}

/** Copies a record into a new store; the old one stays as it is. */
export function moveCommand(session: Session, from: string, to: string): Promise<number> {
  return withRecord(session, from, async (registry) => {
    session.progress.stage('copying the record')
    const options = recordOptions(session, to)
    const result = await asTold(async () =>
      putRecord(await recordSource(registry), options, progressOf(session)),
    )
    return told(session, result, to)
  })
}

/** Reads all of a record, or of a backup, and says what does not hold. */
export async function checkCommand(session: Session, place: string): Promise<number> {
  const facts = await readFacts(place)
  session.progress.stage(facts === null ? 'reading the record' : 'reading the backup')
  if (facts !== null)
    return checked(session, facts.tables, facts.blobs.count, await checkBackup(place, facts))
  return withRecord(session, place, async (registry) => {
    const { book, blobs, keys } = registry
    const tables = Object.fromEntries(await tableSums(book.store))
    const names = await blobs.names()
    const { findings } = await verifyLog(book.log, { keys, notes: [] })
    const bytes = (await checkBytes(registry)).map(wrongInWords)
    return checked(session, tables, names.length, [...findings.map(({ message }) => message), ...bytes])
  })
}

function wrongInWords({ sha256, is, of }: WrongBytes): string {
  const whose = of.length === 0 ? 'no row names them' : `of ${of.join(', ')}`
  return `the bytes ${sha256} are ${is} (${whose})`
}

/** Removes bytes that no row names and that came more than a day ago. */
export function sweepCommand(session: Session, store: string): Promise<number> {
  return withRecord(session, store, async (registry) => {
    const { kept, removed } = await sweepBlobs(registry, COMMAND_LINE, { isCautious: false })
    if (session.isJson) session.print(JSON.stringify({ schemaVersion: 1, kept, removed }, null, 2))
    else session.print(`${removed.length} files that nothing names were removed; ${kept} stay.`)
    return EXIT.done
  })
}

export interface DestroyOptions extends Pick<DestructionGiven, 'reports'> {
  readonly reason: string
}

/** Destroys what a respondent sent, by authority. It cannot be undone. */
export async function destroyCommand(
  session: Session,
  store: string,
  submission: string,
  { reason: given, reports }: DestroyOptions,
): Promise<number> {
  const reason = DESTRUCTION_REASONS.find((each) => each === given)
  if (reason === undefined)
    throw new CliRefusal(
      'nothing-given',
      `--reason ${given}: expected one of ${DESTRUCTION_REASONS.join(', ')}.`,
    )
  return withRecord(session, store, async (registry) => {
    const done = await asDestroyed(submission, () =>
      destroySubmission(registry, COMMAND_LINE, { submission, reason, reports }),
    )
    const { entry, files, passages, statements, blobs } = done
    if (session.isJson) session.print(JSON.stringify({ schemaVersion: 1, submission, ...done }, null, 2))
    else
      session.print(
        `${files} files, ${passages} passages and the words of ${statements} statements are destroyed; ${blobs.length} files of bytes are gone. Hashes, reason and tombstones stay. Entry ${entry} of the log authorises it.`,
      )
    return EXIT.done
  })
}

async function asDestroyed<Result>(submission: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (refusal) {
    if (!(refusal instanceof SubmissionRefusal)) throw refusal
    throw new CliRefusal(
      'record-refused',
      refusal.code === 'destroyed'
        ? `The submission ${submission} is destroyed already.`
        : `The record has no submission ${submission}. Its ids stand in: rapporteur audit export STORE --out FILE`,
    )
  }
}

type Sums = Readonly<Record<string, { readonly rows: number }>>

function checked(session: Session, tables: Sums, files: number, wrong: readonly string[]): number {
  session.progress.end()
  if (session.isJson) session.print(JSON.stringify({ schemaVersion: 1, tables, files, wrong }, null, 2))
  else {
    const counts = Object.entries(tables).map(([name, { rows }]) => [name, String(rows)])
    session.print(describeTable([['table', 'rows'], ...counts, ['files', String(files)]]))
    session.print(wrong.length === 0 ? 'All of it holds.' : `Does not hold:\n  ${wrong.join('\n  ')}`)
  }
  return wrong.length === 0 ? EXIT.done : EXIT.needsPerson
}

function told(session: Session, { tables, blobs, differing }: CopyResult, store: string): number {
  session.progress.end()
  const sums = Object.fromEntries(tables)
  if (session.isJson)
    session.print(JSON.stringify({ schemaVersion: 1, tables: sums, blobs, differing }, null, 2))
  else if (differing.length === 0)
    session.print(
      `${rowsIn(sums)} rows and ${blobs.count} files were put in and read back: both sides are the same.`,
    )
  else
    session.print(
      `These tables came out otherwise than they went in: ${differing.join(', ')}. Do not use the new store${store.includes('://') ? '' : ` in ${store}`}; the old one is as it was.`,
    )
  return differing.length === 0 ? EXIT.done : EXIT.fault
}

function rowsIn(tables: Sums): number {
  return Object.values(tables).reduce((sum, { rows }) => sum + rows, 0)
}

function progressOf(session: Session): (what: string) => void {
  return (what) => {
    session.signal.throwIfAborted()
    session.progress.step(0, what)
  }
}
