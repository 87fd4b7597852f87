/** The tables of a report's files: what was written for a version, and what of it was destroyed. */
import type { Store } from '#platform/database'
import { fromHex, toHex } from '#platform/hex'
import type { KeptReportFile } from '../kept-report.ts'

type Place = { report: string; version: number; position: number }
type FileTables = {
  report_file: Place & { name: string; media_type: string; sha256: Uint8Array; size_bytes: bigint }
  report_file_tombstone: Place & { entry: bigint }
}

export async function insertFiles(
  store: Store,
  report: string,
  version: number,
  files: readonly Omit<KeptReportFile, 'isDestroyed'>[],
): Promise<void> {
  if (files.length === 0) return
  await store
    .tables<FileTables>()
    .insertInto('report_file')
    .values(
      files.map(({ position, name, mediaType, sha256, sizeBytes }) => ({
        ...{ report, version, position, name },
        media_type: mediaType,
        sha256: fromHex(sha256),
        size_bytes: BigInt(sizeBytes),
      })),
    )
    .execute()
}

/** The files of a version in the order in which they were written. */
export async function filesOf(store: Store, report: string, version: number): Promise<KeptReportFile[]> {
  const rows = await filesWithTombstones(store)
    .selectAll('f')
    .select('t.entry')
    .where('f.report', '=', report)
    .where('f.version', '=', version)
    .orderBy('f.position')
    .execute()
  return rows.map(({ position, name, media_type, sha256, size_bytes, entry }) => ({
    ...{ position, name },
    mediaType: media_type,
    sha256: toHex(sha256),
    sizeBytes: Number(size_bytes),
    isDestroyed: entry !== null,
  }))
}

/** Marks what stands of a version's files as destroyed by an entry of the log; gives their hashes. */
export async function entomb(
  store: Store,
  { report, version }: Pick<Place, 'report' | 'version'>,
  entry: number,
): Promise<string[]> {
  const standing = (await filesOf(store, report, version)).filter(({ isDestroyed }) => !isDestroyed)
  const rows = standing.map(({ position }) => ({ report, version, position, entry: BigInt(entry) }))
  if (rows.length > 0)
    await store.tables<FileTables>().insertInto('report_file_tombstone').values(rows).execute()
  return standing.map(({ sha256 }) => sha256)
}

/** The bytes of every file of a version that was not destroyed, with its report. */
export async function standingBlobs(
  store: Store,
): Promise<{ readonly sha256: string; readonly report: string }[]> {
  const rows = await filesWithTombstones(store)
    .distinct()
    .select(['f.sha256', 'f.report'])
    .where('t.entry', 'is', null)
    .execute()
  return rows.map(({ sha256, report }) => ({ sha256: toHex(sha256), report }))
}

/** Of these hashes, those of bytes that a file which was not destroyed names. */
export async function standingAmong(store: Store, hashes: readonly string[]): Promise<string[]> {
  if (hashes.length === 0) return []
  const rows = await filesWithTombstones(store)
    .distinct()
    .select('f.sha256')
    .where('f.sha256', 'in', hashes.map(fromHex))
    .where('t.entry', 'is', null)
    .execute()
  return rows.map(({ sha256 }) => toHex(sha256))
}

function filesWithTombstones(store: Store) {
  return store
    .tables<FileTables>()
    .selectFrom('report_file as f')
    .leftJoin('report_file_tombstone as t', (join) =>
      join
        .onRef('t.report', '=', 'f.report')
        .onRef('t.version', '=', 'f.version')
        .onRef('t.position', '=', 'f.position'),
    )
}
