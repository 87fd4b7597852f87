/** The work on a record as a whole: its log verified, all of it checked, what nobody names swept, a backup written. */
import { verifyLog } from '#audit'
import { tableSums, writeBackup } from '#platform/backup'
import { listNames } from '#platform/files'
import { checkBytes, type Registry, sweepBlobs, type WrongBytes } from '#registry'
import { toFindingContract } from '#un'
import type { Outcome } from './outcome.ts'
import { type Work, WorkRefusal } from './work.ts'

type Kind<Name extends Outcome['kind']> = Extract<Outcome, { readonly kind: Name }>

/** A record with its keys. */
export type RecordToTend = Pick<Registry, 'book' | 'blobs' | 'keys'>

/** Reads the whole log, and holds it against heads that others kept. */
export async function verifyRecord(
  { progress }: Work,
  { book, keys }: RecordToTend,
  notes: readonly string[],
): Promise<Kind<'verification'>> {
  progress.stage('reading the log')
  const { findings, ...check } = await verifyLog(book.log, { keys, notes })
  progress.end()
  return { kind: 'verification', ...check, findings: toFindingContract(findings, () => null) }
}

/** Reads all of a record: rows, files, log; and says what does not hold. */
export async function checkRecord(
  { progress }: Work,
  { book, blobs, keys }: RecordToTend,
): Promise<Kind<'check'>> {
  progress.stage('reading the record')
  const tables = Object.fromEntries(await tableSums(book.store))
  const names = await blobs.names()
  const { findings } = await verifyLog(book.log, { keys, notes: [] })
  const bytes = (await checkBytes({ book, blobs })).map(wrongInWords)
  const wrong = [...findings.map(({ message }) => message), ...bytes]
  progress.end()
  return { kind: 'check', tables, files: names.length, wrong }
}

function wrongInWords({ sha256, is, of }: WrongBytes): string {
  const whose = of.length === 0 ? 'no row names them' : `of ${of.join(', ')}`
  return `the bytes ${sha256} are ${is} (${whose})`
}

/** Removes bytes that no row names and that came more than a day ago. */
export async function sweepRecord(record: RecordToTend, actor: string): Promise<Kind<'sweep'>> {
  const { kept, removed } = await sweepBlobs(record, actor, { isCautious: false })
  return { kind: 'sweep', kept, removed: [...removed] }
}

/** Writes a record into a new folder. Refuses `out-not-empty`. */
export async function backUpRecord(
  { progress, signal }: Work,
  { book, blobs }: RecordToTend,
  folder: string,
): Promise<Kind<'backup'>> {
  if ((await listNames(folder)).length > 0)
    throw new WorkRefusal('out-not-empty', `${folder} is not empty. Give a new folder for each backup.`)
  progress.stage('writing the backup')
  const facts = await writeBackup(book.store, blobs, folder, book.means.now(), (what) => {
    signal.throwIfAborted()
    progress.step(0, what)
  })
  progress.end()
  return { kind: 'backup', ...facts }
}
