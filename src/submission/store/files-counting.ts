/** The files that count, as a part of a question to the store: so that other rooms can join what they keep of files. */
import { type RawBuilder, sql } from 'kysely'

/** How far somebody reaches: everything, or what is public and what these States sent. */
export interface FilesReach {
  readonly all: boolean
  readonly memberStates: readonly string[]
}

/** Which files are asked for; null filters nothing. */
export interface FilesAsked {
  readonly reach: FilesReach
  readonly calls: readonly string[] | null
  readonly submission: string | null
  readonly memberState: string | null
  /** Also those of submissions that were withdrawn. */
  readonly withWithdrawn: boolean
}

/**
 * A subquery with the columns submission, call, member_state, file, version, position, sha256: from the last whole version
 * on, of each path the newest, without destroyed ones (as `currentFiles` does), as far as somebody may see them.
 */
export interface FilesCounting {
  readonly query: RawBuilder<unknown>
}

/** Asks for files that count. What is public: permitted by its sender and not withdrawn. */
export function filesCounting({
  reach,
  calls,
  submission,
  memberState,
  withWithdrawn,
}: FilesAsked): FilesCounting {
  const conditions = [
    sql`t.file is null`,
    sql`f.version >= coalesce((select max(v.number) from submission_version v where v.submission = s.id and v.is_whole), 1)`,
    sql`not exists (${newerOfPath})`,
    ...(reach.all ? [] : [seenBy(reach.memberStates)]),
    ...(calls === null ? [] : [sql`s.call = any(${[...calls]}::text[])`]),
    ...(submission === null ? [] : [sql`s.id = ${submission}`]),
    ...(memberState === null ? [] : [sql`a.member_state = ${memberState}`]),
    ...(withWithdrawn ? [] : [sql`w.is_withdrawn is not true`]),
  ]
  return {
    query: sql`select s.id as submission, s.call, a.member_state, f.id as file, f.version, f.position, f.sha256
      from submission_submission s
        join submission_file f on f.submission = s.id
        left join submission_file_name n on n.file = f.id
        left join submission_tombstone t on t.file = f.id
        left join lateral (select member_state from submission_attribution
          where submission = s.id order by number desc limit 1) a on true
        left join lateral (select is_withdrawn from submission_withdrawal
          where submission = s.id order by number desc limit 1) w on true
        left join lateral (select may_publish from submission_permission
          where submission = s.id order by number desc limit 1) p on true
      where ${sql.join(conditions, sql` and `)}`,
  }
}

/** A later version of the same submission has a file of that path which was not destroyed. */
const newerOfPath = sql`select 1 from submission_file f2
    join submission_file_name n2 on n2.file = f2.id
    left join submission_tombstone t2 on t2.file = f2.id
  where f2.submission = f.submission and f2.version > f.version and n2.path = n.path and t2.file is null`

function seenBy(memberStates: readonly string[]): RawBuilder<unknown> {
  return sql`(a.member_state = any(${[...memberStates]}::text[]) or (p.may_publish is true and w.is_withdrawn is not true))`
}
