/** `rapporteur db`: a whole record into a backup, out of one, into another store; and the check of each. */
import { resolve } from 'node:path'
import { type CopyResult, type CopySource, checkBackup, readFacts } from '#platform/backup'
import { remove } from '#platform/files'
import {
  backupAsSource,
  DESTRUCTION_REASONS,
  type Destroyed,
  type DestructionGiven,
  destroySubmission,
  putRecord,
  recordSource,
} from '#registry'
import { refusalOf } from '../api/core/outcome.ts'
import {
  backUpRecord as askBackUp,
  checkRecord as askCheck,
  sweepRecord as askSweep,
  destroyAsOwner,
} from '../api/record/contract.ts'
import { backUpRecord, checkRecord, sweepRecord } from '../worker/tend-record.ts'
import { COMMAND_LINE } from './chain-record.ts'
import { CliRefusal, EXIT } from './exit-codes.ts'
import { describeTable } from './output.ts'
import { asTold, onRecord, recordOptions } from './record-at.ts'
import { asKind } from './served-record.ts'
import { ServedRefusal, type ServerAsked } from './server-asked.ts'
import type { Session } from './session.ts'

/** Writes a record into a new folder. */
export async function backupCommand(session: Session, store: string, folder: string): Promise<number> {
  const facts = await onRecord(session, store, {
    isMade: false,
    here: (registry) => backUpRecord(session, registry, folder),
    async there(server) {
      const { job } = await server.ask(askBackUp, { body: { folder: resolve(folder) } })
      return asKind('backup', await server.outcomeOf(job))
    },
  })
  const { kind: _kind, ...told } = facts
  if (session.isJson) session.print(JSON.stringify({ schemaVersion: 1, backup: folder, ...told }, null, 2))
  else
    session.print(
      `${rowsIn(facts.tables)} rows and ${facts.blobs.count} files are in ${folder}. The office's key is not: keep it apart, as a secret.`,
    )
  return EXIT.done
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
export async function moveCommand(session: Session, from: string, to: string): Promise<number> {
  const options = recordOptions(session, to)
  const put = (source: CopySource): Promise<CopyResult> => {
    session.progress.stage('copying the record')
    return asTold(() => putRecord(source, options, progressOf(session)))
  }
  const result = await onRecord(session, from, {
    isMade: false,
    here: async (registry) => put(await recordSource(registry)),
    there: (server) => putServed(session, server, from, put),
  })
  return told(session, result, to)
}

/**
 * Copies a record that a server holds: by way of a backup which the server writes into the folder itself, where both reach
 * it whatever else they share. It is removed whatever happens. Where the record goes, and its keys, the server never hears.
 */
async function putServed(
  session: Session,
  server: ServerAsked,
  from: string,
  put: (source: CopySource) => Promise<CopyResult>,
): Promise<CopyResult> {
  const folder = resolve(from, `moving-${process.pid}`)
  try {
    const { job } = await server.ask(askBackUp, { body: { folder } })
    asKind('backup', await server.outcomeOf(job))
    const result = await put(await backupAsSource(folder))
    session.note(
      `rapporteur: the server at ${server.url} goes on with ${from}: what it takes in from now on is not in the new store. Stop it before people work there.`,
    )
    return result
  } finally {
    await remove(folder)
  }
}

/** Reads all of a record, or of a backup, and says what does not hold. */
export async function checkCommand(session: Session, place: string): Promise<number> {
  const facts = await readFacts(place)
  if (facts !== null) {
    session.progress.stage('reading the backup')
    return checked(session, facts.tables, facts.blobs.count, await checkBackup(place, facts))
  }
  const { tables, files, wrong } = await onRecord(session, place, {
    isMade: false,
    here: (registry) => checkRecord(session, registry),
    async there(server) {
      const { job } = await server.ask(askCheck, { body: {} })
      return asKind('check', await server.outcomeOf(job))
    },
  })
  return checked(session, tables, files, wrong)
}

/** Removes bytes that no row names and that came more than a day ago. */
export async function sweepCommand(session: Session, store: string): Promise<number> {
  const { kept, removed } = await onRecord(session, store, {
    isMade: false,
    here: (registry) => sweepRecord(registry, COMMAND_LINE),
    async there(server) {
      const { job } = await server.ask(askSweep, { body: {} })
      return asKind('sweep', await server.outcomeOf(job))
    },
  })
  if (session.isJson) session.print(JSON.stringify({ schemaVersion: 1, kept, removed }, null, 2))
  else session.print(`${removed.length} files that nothing names were removed; ${kept} stay.`)
  return EXIT.done
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
  const order = { submission, reason, reports }
  const done = await asDestroyed(submission, () =>
    onRecord<Destroyed>(session, store, {
      isMade: false,
      here: (registry) => destroySubmission(registry, COMMAND_LINE, order),
      there: (server) => server.ask(destroyAsOwner, { body: order }),
    }),
  )
  const { entry, files, passages, statements, blobs } = done
  if (session.isJson) session.print(JSON.stringify({ schemaVersion: 1, submission, ...done }, null, 2))
  else
    session.print(
      `${files} files, ${passages} passages and the words of ${statements} statements are destroyed; ${blobs.length} files of bytes are gone. Hashes, reason and tombstones stay. Entry ${entry} of the log authorises it.`,
    )
  return EXIT.done
}

async function asDestroyed<Result>(submission: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (refusal) {
    const key = refusal instanceof ServedRefusal ? refusal.key : refusalOf(refusal)?.key
    if (key !== 'submission/destroyed' && key !== 'submission/no-such-submission') throw refusal
    throw new CliRefusal(
      'record-refused',
      key === 'submission/destroyed'
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
