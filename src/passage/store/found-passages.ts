/** Passages that are looked for: in the files that somebody may see, by their words, in one order that pages can go on in. */
import { type RawBuilder, sql } from 'kysely'
import type { Store } from '#platform/database'
import type { FilesCounting } from '#submission'
import type { KeptPassage } from '../kept-transcription.ts'
import { queryText, type WantedPhrase } from '../search/word-query.ts'

/** The place of a passage in the order: submission, version and position of its file, set, number. */
export type FoundPlace = readonly [string, number, number, string, number]

/** What is looked for; null filters nothing. */
export interface FoundAsked {
  /** The files in whose passages is looked: those that whoever asks may see. */
  readonly files: FilesCounting
  /** All of them must stand in a passage; none: every passage. */
  readonly words: readonly WantedPhrase[]
  /** The hash of the questions that each call asks now: passages cut with those go before others. */
  readonly questions: ReadonlyMap<string, string>
  readonly language: string | null
  /** The question that it answers, as asked. */
  readonly question: string | null
  /** The issue of a scheme to which it is judged to speak now; null: any of the scheme. */
  readonly coding: { readonly scheme: string; readonly issue: string | null } | null
  /** One passage, by its id. */
  readonly passage: string | null
  readonly after: FoundPlace | null
  readonly most: number
}

/** A passage with whose it is. */
export interface FoundPassage extends KeptPassage {
  readonly submission: string
  readonly call: string
  readonly memberState: string | null
  /** The received file that it came with. */
  readonly file: string
  /** It stands in something that came inside that file: an attachment, an archive's entry. */
  readonly isInside: boolean
  readonly place: FoundPlace
}

/**
 * Passages as the newest reading of each file gives them that was cut: with the call's present questions where there is
 * such a set. The same bytes twice in a submission count once, with the first file of that name.
 */
export async function foundPassages(store: Store, asked: FoundAsked): Promise<FoundPassage[]> {
  const { words, language, question, coding, passage, after, most } = asked
  const conditions = [
    ...(words.length === 0 ? [] : [sql`w.words @@ ${queryText(words)}::tsquery`]),
    ...(language === null ? [] : [sql`p.language = ${language}`]),
    ...(question === null ? [] : [sql`p.question = ${question}`]),
    ...(coding === null ? [] : [sql`p.id in (${codedPassages(coding.scheme, coding.issue)})`]),
    ...(passage === null ? [] : [sql`p.id = ${passage}`]),
    ...(after === null
      ? []
      : [sql`(c.submission, c.version, c.position, c.set, p.number) > (${sql.join(after)})`]),
  ]
  const found =
    words.length === 0 ? sql`` : sql`join passage_words w on w.set = p.set and w.number = p.number`
  const where = conditions.length === 0 ? sql`` : sql`where ${sql.join(conditions, sql` and `)}`
  const { rows } = await sql<FoundRow>`
    with counting as materialized (${setsCounting(asked)})
    select c.*, p.number, p.id, p.type, p.part, p.language, p.page, p.starts, p.ends, p.question, p.text
    from counting c join passage_passage p on p.set = c.set ${found} ${where}
    order by c.submission, c.version, c.position, c.set, p.number limit ${most}`.execute(store.tables())
  return rows.map(foundOf)
}

/** The set that counts of every file, and of everything that came inside it. */
function setsCounting({ files, questions }: FoundAsked): RawBuilder<unknown> {
  const asked = JSON.stringify([...questions].map(([call, sha256]) => ({ call, sha256 })))
  return sql`select distinct on (f.submission, f.sha256, t.file_sha256)
      f.submission, f.call, f.member_state, f.file, f.version, f.position, t.carrier is not null as is_inside, s.id as set
    from (${files.query}) f
      join passage_transcription r on r.file_sha256 = f.sha256 and r.carrier is null
      cross join lateral (
        select r.id, r.carrier, r.file_sha256
        union all
        select i.id, i.carrier, i.file_sha256 from passage_transcription i where i.carrier = r.id) t
      join passage_set s on s.transcription = t.id
      left join json_to_recordset(${asked}::json) as q(call text, sha256 text)
        on q.call = f.call and decode(q.sha256, 'hex') = s.questions_sha256
    order by f.submission, f.sha256, t.file_sha256, r.read_at desc, r.id desc, q.call is null, s.cut_at desc, s.id,
      f.version, f.position`
}

/** The passages that speak to an issue now. */
function codedPassages(scheme: string, issue: string | null): RawBuilder<unknown> {
  const ofIssue = issue === null ? sql`` : sql`and issue = ${issue}`
  return sql`select passage from (
      select distinct on (passage, issue) passage, is_coded from passage_coding
      where scheme = ${scheme} ${ofIssue} order by passage, issue, number desc) coded
    where is_coded`
}

interface FoundRow {
  readonly submission: string
  readonly call: string
  readonly member_state: string | null
  readonly file: string
  readonly version: number
  readonly position: number
  readonly is_inside: boolean
  readonly set: string
  readonly number: number
  readonly id: string
  readonly type: string
  readonly part: string
  readonly language: string
  readonly page: number
  readonly starts: number
  readonly ends: number
  readonly question: string | null
  readonly text: string
}

function foundOf(row: FoundRow): FoundPassage {
  const { submission, call, file, number, id, type, part, language, page, question, text } = row
  return {
    ...{ submission, call, file, number, id, type, part, language, page, question, text },
    memberState: row.member_state,
    isInside: row.is_inside,
    start: row.starts,
    end: row.ends,
    place: [submission, row.version, row.position, row.set, number],
  }
}
