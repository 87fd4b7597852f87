/** The tables of submissions; no other file names them. */
import { sql } from 'kysely'
import type { Store } from '#platform/database'
import { fromHex, toHex } from '#platform/hex'
import type { RespondentGroup } from '#un'
import type {
  By,
  KeptAttribution,
  KeptDecision,
  KeptFile,
  KeptVersion,
  SenderSource,
  SubmissionListed,
  Tombstone,
  Way,
} from './kept-submission.ts'
import type { ReplyEntry } from './overrides.ts'
import type { SubmissionStatus } from './submission.ts'

type Recorded = { recorded_at: string; recorded_by: string }
type Decision = Recorded & { submission: string; number: number; ground: string }
type SubmissionTables = {
  submission_submission: { id: string; call: string; opened_at: string; opened_by: string }
  submission_version: {
    submission: string
    number: number
    is_whole: boolean
    way: Way
    received_on: string | null
    dated_on: string | null
    received_at: string
    received_by: string
  }
  submission_file: {
    id: string
    submission: string
    version: number
    position: number
    sha256: Uint8Array
    size_bytes: bigint
    media_type: string
  }
  submission_file_name: { file: string; path: string }
  submission_attribution: Recorded & {
    submission: string
    number: number
    source: SenderSource
    member_state: string | null
    reply_group: RespondentGroup | 'undecided'
    status: SubmissionStatus
    is_late: boolean | null
    reader: string | null
  }
  submission_attribution_words: { submission: string; number: number; words: string }
  submission_correction: Recorded & { file: string; number: number }
  submission_correction_words: { file: string; number: number; entry: string }
  submission_withdrawal: Decision & { is_withdrawn: boolean }
  submission_permission: Decision & { may_publish: boolean }
  submission_tombstone: {
    file: string
    entry: bigint
    reason: string
    destroyed_at: string
    destroyed_by: string
  }
}

/** Which submissions a list asks for. */
export interface SubmissionsAsked {
  readonly call: string
  /** Those after this id, in the order of ids. */
  readonly after?: string
  readonly most: number
  /** Only those of one State. */
  readonly memberState?: string
}

/** Submissions over a store. */
export class SubmissionStore {
  constructor(readonly store: Store) {}

  get #tables() {
    return this.store.tables<SubmissionTables>()
  }

  async insertSubmission(id: string, call: string, { at, by }: By): Promise<void> {
    await this.#tables
      .insertInto('submission_submission')
      .values({ id, call, opened_at: at, opened_by: by })
      .execute()
  }

  /** The call that a submission answers; null where there is no such submission. */
  async callOf(id: string): Promise<string | null> {
    const row = await this.#tables
      .selectFrom('submission_submission')
      .select('call')
      .where('id', '=', id)
      .executeTakeFirst()
    return row?.call ?? null
  }

  async insertVersion(submission: string, version: KeptVersion): Promise<void> {
    const { number, isWhole, way, receivedOn, datedOn, at, by } = version
    await this.#tables
      .insertInto('submission_version')
      .values({
        ...{ submission, number, way },
        is_whole: isWhole,
        received_on: receivedOn,
        dated_on: datedOn,
        received_at: at,
        received_by: by,
      })
      .execute()
  }

  /** Every sending, oldest first. */
  async versions(submission: string): Promise<KeptVersion[]> {
    const rows = await this.#tables
      .selectFrom('submission_version')
      .selectAll()
      .where('submission', '=', submission)
      .orderBy('number')
      .execute()
    return rows.map((row) => ({
      number: row.number,
      isWhole: row.is_whole,
      way: row.way,
      receivedOn: row.received_on,
      datedOn: row.dated_on,
      at: row.received_at,
      by: row.received_by,
    }))
  }

  async insertFiles(files: readonly KeptFile[]): Promise<void> {
    await this.#tables
      .insertInto('submission_file')
      .values(
        files.map(({ id, submission, version, position, sha256, sizeBytes, mediaType }) => ({
          ...{ id, submission, version, position },
          sha256: fromHex(sha256),
          size_bytes: BigInt(sizeBytes),
          media_type: mediaType,
        })),
      )
      .execute()
    const named = files.flatMap(({ id, path }) => (path === null ? [] : [{ file: id, path }]))
    if (named.length > 0) await this.#tables.insertInto('submission_file_name').values(named).execute()
  }

  /** Every file of a submission in the order received, destroyed ones with their tombstones. */
  async files(submission: string): Promise<KeptFile[]> {
    return (await this.#filesQuery().where('f.submission', '=', submission).execute()).map(keptFile)
  }

  /** Every file of a call's submissions. */
  async filesOfCall(call: string): Promise<KeptFile[]> {
    const rows = await this.#filesQuery()
      .innerJoin('submission_submission as s', 's.id', 'f.submission')
      .where('s.call', '=', call)
      .execute()
    return rows.map(keptFile)
  }

  /** One file; null where there is none. */
  async file(id: string): Promise<KeptFile | null> {
    const row = await this.#filesQuery().where('f.id', '=', id).executeTakeFirst()
    return row === undefined ? null : keptFile(row)
  }

  /** Every file with these bytes, of any call. */
  async filesOfBytes(sha256: string): Promise<KeptFile[]> {
    return (await this.#filesQuery().where('f.sha256', '=', fromHex(sha256)).execute()).map(keptFile)
  }

  /** Hashes of files that were not destroyed, each once, in their order, after one. */
  async hashes({ after, most }: { readonly after: string | null; readonly most: number }): Promise<string[]> {
    const rows = await this.#tables
      .selectFrom('submission_file as f')
      .leftJoin('submission_tombstone as t', 't.file', 'f.id')
      .distinct()
      .select('f.sha256')
      .where('t.file', 'is', null)
      .where('f.sha256', '>', fromHex(after ?? ''))
      .orderBy('f.sha256')
      .limit(most)
      .execute()
    return rows.map(({ sha256 }) => toHex(sha256))
  }

  #filesQuery() {
    return this.#tables
      .selectFrom('submission_file as f')
      .leftJoin('submission_file_name as n', 'n.file', 'f.id')
      .leftJoin('submission_tombstone as t', 't.file', 'f.id')
      .selectAll('f')
      .select(['n.path', 't.entry', 't.reason', 't.destroyed_at', 't.destroyed_by'])
      .orderBy('f.submission')
      .orderBy('f.version')
      .orderBy('f.position')
  }

  /** Every sending of a call's submissions, by submission. */
  async versionsOfCall(call: string): Promise<Map<string, KeptVersion[]>> {
    const rows = await this.#tables
      .selectFrom('submission_version as v')
      .innerJoin('submission_submission as s', 's.id', 'v.submission')
      .selectAll('v')
      .where('s.call', '=', call)
      .orderBy('v.submission')
      .orderBy('v.number')
      .execute()
    const versions = new Map<string, KeptVersion[]>()
    for (const row of rows) {
      const { number, is_whole, way, received_on, dated_on, received_at, received_by } = row
      const version = {
        number,
        isWhole: is_whole,
        way,
        receivedOn: received_on,
        datedOn: dated_on,
        at: received_at,
        by: received_by,
      }
      versions.set(row.submission, [...(versions.get(row.submission) ?? []), version])
    }
    return versions
  }

  /** How many versions and attributions there are in a call: other as soon as anything was received or found. */
  async countReceived(call: string): Promise<string> {
    const { rows } = await sql<{ versions: bigint; attributions: bigint }>`select
        (select count(*) from submission_version v
          join submission_submission s on s.id = v.submission where s.call = ${call}) as versions,
        (select count(*) from submission_attribution a
          join submission_submission s on s.id = a.submission where s.call = ${call}) as attributions`.execute(
      this.#tables,
    )
    return rows.map(({ versions, attributions }) => `${versions} ${attributions}`).join()
  }

  async insertAttribution(submission: string, attribution: KeptAttribution): Promise<void> {
    const { number, source, memberState, group, status, isLate, reader, words, at, by } = attribution
    await this.#tables
      .insertInto('submission_attribution')
      .values({
        ...{ submission, number, source, status, reader },
        member_state: memberState,
        reply_group: group,
        is_late: isLate,
        ...{ recorded_at: at, recorded_by: by },
      })
      .execute()
    if (words !== null)
      await this.#tables
        .insertInto('submission_attribution_words')
        .values({ submission, number, words })
        .execute()
  }

  /** Every attribution of a submission, oldest first; the last counts. */
  async attributions(submission: string): Promise<KeptAttribution[]> {
    const rows = await this.#tables
      .selectFrom('submission_attribution as a')
      .leftJoin('submission_attribution_words as w', (join) =>
        join.onRef('w.submission', '=', 'a.submission').onRef('w.number', '=', 'a.number'),
      )
      .selectAll('a')
      .select('w.words')
      .where('a.submission', '=', submission)
      .orderBy('a.number')
      .execute()
    return rows.map((row) => ({
      number: row.number,
      source: row.source,
      memberState: row.member_state,
      group: row.reply_group,
      status: row.status,
      isLate: row.is_late,
      reader: row.reader,
      words: row.words,
      at: row.recorded_at,
      by: row.recorded_by,
    }))
  }

  /** The submission of a State in a call, by what is known of senders now; the oldest where there are several. */
  async submissionOfState(call: string, memberState: string): Promise<string | null> {
    const [first] = await this.submissions({ call, memberState, most: 1 })
    return first?.id ?? null
  }

  /** Submissions with what is known of them now, in the order of ids. */
  async submissions({ call, after, most, memberState }: SubmissionsAsked): Promise<SubmissionListed[]> {
    const later = after === undefined ? sql`` : sql`and s.id > ${after}`
    const ofState = memberState === undefined ? sql`` : sql`and a.member_state = ${memberState}`
    const { rows } = await sql<ListRow>`${LIST} where s.call = ${call} ${later} ${ofState}
      order by s.id limit ${most}`.execute(this.#tables)
    return rows.map(listed)
  }

  /** One submission as a list shows it; null where there is none. */
  async submission(id: string): Promise<SubmissionListed | null> {
    const { rows } = await sql<ListRow>`${LIST} where s.id = ${id}`.execute(this.#tables)
    const [row] = rows
    return row === undefined ? null : listed(row)
  }

  async insertCorrection(
    file: string,
    number: number,
    entry: Omit<ReplyEntry, 'file'>,
    { at, by }: By,
  ): Promise<void> {
    await this.#tables
      .insertInto('submission_correction')
      .values({ file, number, recorded_at: at, recorded_by: by })
      .execute()
    await this.#tables
      .insertInto('submission_correction_words')
      .values({ file, number, entry: JSON.stringify(entry) })
      .execute()
  }

  /** How often a file was corrected. */
  async correctionCount(file: string): Promise<number> {
    const { count } = await this.#tables
      .selectFrom('submission_correction')
      .select(({ fn }) => fn.countAll<bigint>().as('count'))
      .where('file', '=', file)
      .executeTakeFirstOrThrow()
    return Number(count)
  }

  /** The last correction of each file of a call, by the file's id. */
  async corrections(call: string): Promise<Map<string, Omit<ReplyEntry, 'file'>>> {
    const rows = await this.#tables
      .selectFrom('submission_correction_words as w')
      .innerJoin('submission_file as f', 'f.id', 'w.file')
      .innerJoin('submission_submission as s', 's.id', 'f.submission')
      .distinctOn('w.file')
      .select(['w.file', 'w.entry'])
      .where('s.call', '=', call)
      .orderBy('w.file')
      .orderBy('w.number', 'desc')
      .execute()
    return new Map(rows.map(({ file, entry }) => [file, JSON.parse(entry) as Omit<ReplyEntry, 'file'>]))
  }

  async insertWithdrawal(submission: string, { number, holds, ground, at, by }: KeptDecision): Promise<void> {
    await this.#tables
      .insertInto('submission_withdrawal')
      .values({ submission, number, is_withdrawn: holds, ground, recorded_at: at, recorded_by: by })
      .execute()
  }

  /** Every withdrawal and return, oldest first; the last counts. */
  async withdrawals(submission: string): Promise<KeptDecision[]> {
    const rows = await this.#tables
      .selectFrom('submission_withdrawal')
      .selectAll()
      .where('submission', '=', submission)
      .orderBy('number')
      .execute()
    return rows.map((row) => ({ ...decisionOf(row), holds: row.is_withdrawn }))
  }

  async insertPermission(submission: string, { number, holds, ground, at, by }: KeptDecision): Promise<void> {
    await this.#tables
      .insertInto('submission_permission')
      .values({ submission, number, may_publish: holds, ground, recorded_at: at, recorded_by: by })
      .execute()
  }

  /** Every permission to publish given or taken back, oldest first; the last counts. */
  async permissions(submission: string): Promise<KeptDecision[]> {
    const rows = await this.#tables
      .selectFrom('submission_permission')
      .selectAll()
      .where('submission', '=', submission)
      .orderBy('number')
      .execute()
    return rows.map((row) => ({ ...decisionOf(row), holds: row.may_publish }))
  }

  /**
   * Takes away the words kept with these files and puts tombstones: names, corrections, and what was read of their senders.
   * Only in the transaction of an authorised destruction.
   */
  async destroyWords(files: readonly KeptFile[], { entry, reason, at, by }: Tombstone): Promise<void> {
    const ids = files.map(({ id }) => id)
    const submissions = [...new Set(files.map(({ submission }) => submission))]
    await this.#tables.deleteFrom('submission_file_name').where('file', 'in', ids).execute()
    await this.#tables.deleteFrom('submission_correction_words').where('file', 'in', ids).execute()
    await this.#tables
      .deleteFrom('submission_attribution_words')
      .where('submission', 'in', submissions)
      .execute()
    await this.#tables
      .insertInto('submission_tombstone')
      .values(ids.map((file) => ({ file, entry: BigInt(entry), reason, destroyed_at: at, destroyed_by: by })))
      .execute()
  }

  /** The bytes of every file that was not destroyed, with its submission. */
  async blobs(): Promise<{ readonly sha256: string; readonly submission: string }[]> {
    const rows = await this.#tables
      .selectFrom('submission_file as f')
      .leftJoin('submission_tombstone as t', 't.file', 'f.id')
      .distinct()
      .select(['f.sha256', 'f.submission'])
      .where('t.file', 'is', null)
      .execute()
    return rows.map(({ sha256, submission }) => ({ sha256: toHex(sha256), submission }))
  }

  /** Of these hashes, those of bytes that a file which was not destroyed names. */
  async blobsNamed(hashes: readonly string[]): Promise<string[]> {
    if (hashes.length === 0) return []
    const rows = await this.#tables
      .selectFrom('submission_file as f')
      .leftJoin('submission_tombstone as t', 't.file', 'f.id')
      .distinct()
      .select('f.sha256')
      .where('f.sha256', 'in', hashes.map(fromHex))
      .where('t.file', 'is', null)
      .execute()
    return rows.map(({ sha256 }) => toHex(sha256))
  }

  /** Of these hashes, those of bytes that were destroyed and that no other file names. */
  async blobsDestroyed(hashes: readonly string[]): Promise<string[]> {
    if (hashes.length === 0) return []
    const rows = await this.#tables
      .selectFrom('submission_file')
      .distinct()
      .select('sha256')
      .where('sha256', 'in', hashes.map(fromHex))
      .execute()
    const named = new Set(await this.blobsNamed(hashes))
    return rows.map(({ sha256 }) => toHex(sha256)).filter((hash) => !named.has(hash))
  }
}

/** Each submission with its latest rows: one look into an index for each. */
const LIST = sql`
  select s.id, s.call, s.opened_at, v.number as version_count, a.member_state, a.reply_group, a.status, a.is_late,
    w.is_withdrawn, p.may_publish
  from submission_submission s
    left join lateral (select number from submission_version
      where submission = s.id order by number desc limit 1) v on true
    left join lateral (select member_state, reply_group, status, is_late from submission_attribution
      where submission = s.id order by number desc limit 1) a on true
    left join lateral (select is_withdrawn from submission_withdrawal
      where submission = s.id order by number desc limit 1) w on true
    left join lateral (select may_publish from submission_permission
      where submission = s.id order by number desc limit 1) p on true`

interface FileRow {
  readonly id: string
  readonly submission: string
  readonly version: number
  readonly position: number
  readonly sha256: Uint8Array
  readonly size_bytes: bigint
  readonly media_type: string
  readonly path: string | null
  readonly entry: bigint | null
  readonly reason: string | null
  readonly destroyed_at: string | null
  readonly destroyed_by: string | null
}

function keptFile({ id, submission, version, position, path, ...row }: FileRow): KeptFile {
  const { entry, reason, destroyed_at, destroyed_by } = row
  const isWhole = entry !== null && reason !== null && destroyed_at !== null && destroyed_by !== null
  return {
    ...{ id, submission, version, position, path },
    sha256: toHex(row.sha256),
    sizeBytes: Number(row.size_bytes),
    mediaType: row.media_type,
    tombstone: isWhole ? { entry: Number(entry), reason, at: destroyed_at, by: destroyed_by } : null,
  }
}

interface ListRow {
  readonly id: string
  readonly call: string
  readonly opened_at: string
  readonly version_count: number | null
  readonly member_state: string | null
  readonly reply_group: RespondentGroup | 'undecided' | null
  readonly status: SubmissionStatus | null
  readonly is_late: boolean | null
  readonly is_withdrawn: boolean | null
  readonly may_publish: boolean | null
}

function listed(row: ListRow): SubmissionListed {
  return {
    id: row.id,
    call: row.call,
    openedAt: row.opened_at,
    versionCount: row.version_count ?? 0,
    memberState: row.member_state,
    group: row.reply_group ?? 'undecided',
    status: row.status ?? 'undecided',
    isLate: row.is_late,
    isWithdrawn: row.is_withdrawn ?? false,
    mayPublish: row.may_publish,
  }
}

function decisionOf({ number, ground, recorded_at, recorded_by }: Decision): Omit<KeptDecision, 'holds'> {
  return { number, ground, at: recorded_at, by: recorded_by }
}
