/** The tables of transcriptions, passages and codings; no other file names them. */
import { sql } from 'kysely'
import type { Store } from '#platform/database'
import { fromHex, toHex } from '#platform/hex'
import type { KeptCoding, KeptPassage, KeptTranscription } from './kept-transcription.ts'
import { type FoundAsked, type FoundPassage, foundPassages } from './store/found-passages.ts'
import { indexMissing, insertWords, markIndexed } from './store/passage-words.ts'

type PassageTables = {
  passage_transcription: {
    id: string
    file_sha256: Uint8Array
    readers: string
    reader_name: string
    reader_version: string
    kind: KeptTranscription['kind']
    language: string
    page_count: number
    text_sha256: Uint8Array
    blob_sha256: Uint8Array
    carrier: string | null
    read_at: string
    read_by: string
  }
  passage_set: {
    id: string
    transcription: string
    questions_sha256: Uint8Array
    passage_count: number
    cut_at: string
    cut_by: string
  }
  passage_passage: {
    set: string
    number: number
    id: string
    type: string
    part: string
    language: string
    page: number
    starts: number
    ends: number
    question: string | null
    text: string
  }
  passage_coding: {
    passage: string
    scheme: string
    issue: string
    number: number
    is_coded: boolean
    recorded_at: string
    recorded_by: string
  }
}

type By = { readonly at: string; readonly by: string }

/** The passages of one transcription, cut with the questions of a call in mind. */
export interface PassageSet {
  readonly id: string
  readonly transcription: string
  readonly questionsSha256: string
  readonly passageCount: number
}

/** Rows that are inserted by one statement; their columns travel as one JSON text. */
const ROWS_AT_ONCE = 5_000

/** Transcriptions, passages and codings over a store. */
export class PassageStore {
  constructor(readonly store: Store) {}

  get #tables() {
    return this.store.tables<PassageTables>()
  }

  async insertTranscriptions(transcriptions: readonly KeptTranscription[], { at, by }: By): Promise<void> {
    await this.#tables
      .insertInto('passage_transcription')
      .values(
        transcriptions.map(({ id, readers, kind, language, carrier, reader, ...rest }) => ({
          ...{ id, readers, kind, language, carrier },
          file_sha256: fromHex(rest.fileSha256),
          reader_name: reader.name,
          reader_version: reader.version,
          page_count: rest.pageCount,
          text_sha256: fromHex(rest.textSha256),
          blob_sha256: fromHex(rest.blobSha256),
          ...{ read_at: at, read_by: by },
        })),
      )
      .execute()
  }

  /** What these readers read from a file; null where they have not. */
  async transcription(fileSha256: string, readers: string): Promise<KeptTranscription | null> {
    const row = await this.#tables
      .selectFrom('passage_transcription')
      .selectAll()
      .where('file_sha256', '=', fromHex(fileSha256))
      .where('readers', '=', readers)
      .where('carrier', 'is', null)
      .executeTakeFirst()
    return row === undefined ? null : kept(row)
  }

  /** Of these files, those that these readers have read. */
  async filesRead(hashes: readonly string[], readers: string): Promise<string[]> {
    if (hashes.length === 0) return []
    const rows = await this.#tables
      .selectFrom('passage_transcription')
      .select('file_sha256')
      .where('file_sha256', 'in', hashes.map(fromHex))
      .where('readers', '=', readers)
      .where('carrier', 'is', null)
      .execute()
    return rows.map(({ file_sha256 }) => toHex(file_sha256))
  }

  /** Every reading of a file by whichever readers, oldest first; as a file of its own and inside others. */
  async transcriptionsOf(fileSha256: string): Promise<KeptTranscription[]> {
    const rows = await this.#tables
      .selectFrom('passage_transcription')
      .selectAll()
      .where('file_sha256', '=', fromHex(fileSha256))
      .orderBy('read_at')
      .orderBy('id')
      .execute()
    return rows.map(kept)
  }

  /** The readings of files inside the files so read. */
  async inside(carriers: readonly string[]): Promise<KeptTranscription[]> {
    if (carriers.length === 0) return []
    const rows = await this.#tables
      .selectFrom('passage_transcription')
      .selectAll()
      .where('carrier', 'in', carriers)
      .orderBy('id')
      .execute()
    return rows.map(kept)
  }

  async hasTranscription(id: string): Promise<boolean> {
    const row = await this.#tables
      .selectFrom('passage_transcription')
      .select('id')
      .where('id', '=', id)
      .executeTakeFirst()
    return row !== undefined
  }

  /** The set of a transcription cut with these questions; null where it was not cut. */
  async set(transcription: string, questionsSha256: string): Promise<PassageSet | null> {
    const row = await this.#tables
      .selectFrom('passage_set')
      .selectAll()
      .where('transcription', '=', transcription)
      .where('questions_sha256', '=', fromHex(questionsSha256))
      .executeTakeFirst()
    return row === undefined ? null : keptSet(row)
  }

  /** Inserts a set with its passages: some thousands by one statement, their columns as one JSON text. */
  async insertSet(set: PassageSet, passages: readonly KeptPassage[], { at, by }: By): Promise<void> {
    await this.#tables
      .insertInto('passage_set')
      .values({
        id: set.id,
        transcription: set.transcription,
        questions_sha256: fromHex(set.questionsSha256),
        passage_count: set.passageCount,
        ...{ cut_at: at, cut_by: by },
      })
      .execute()
    for (let from = 0; from < passages.length; from += ROWS_AT_ONCE) {
      const part = passages.slice(from, from + ROWS_AT_ONCE)
      await this.#insertPassages(set.id, part)
      await insertWords(this.store, set.id, part)
    }
    await markIndexed(this.store, set.id)
  }

  async #insertPassages(set: string, passages: readonly KeptPassage[]): Promise<void> {
    const rows = JSON.stringify(
      passages.map(({ start, end, ...rest }) => ({ ...rest, starts: start, ends: end })),
    )
    await sql`insert into passage_passage
      (set, number, id, type, part, language, page, starts, ends, question, text)
      select ${set}, number, id, type, part, language, page, starts, ends, question, text
      from json_to_recordset(${rows}::json) as r(number integer, id text, type text, part text, language text,
        page integer, starts integer, ends integer, question text, text text)`.execute(this.#tables)
  }

  /** Passages of a set from a number on, in reading order. */
  async passages(set: string, { from = 1, most }: { from?: number; most: number }): Promise<KeptPassage[]> {
    const rows = await this.#tables
      .selectFrom('passage_passage')
      .selectAll()
      .where('set', '=', set)
      .where('number', '>=', from)
      .orderBy('number')
      .limit(most)
      .execute()
    return rows.map(keptPassage)
  }

  /** A passage by its id, from whichever set; null where there is none, or it was destroyed. */
  async passage(id: string): Promise<KeptPassage | null> {
    const row = await this.#tables
      .selectFrom('passage_passage')
      .selectAll()
      .where('id', '=', id)
      .orderBy('set')
      .limit(1)
      .executeTakeFirst()
    return row === undefined ? null : keptPassage(row)
  }

  /** Passages of files somebody may see, all or those with certain words; see `FoundAsked`. */
  search(asked: FoundAsked): Promise<FoundPassage[]> {
    return foundPassages(this.store, asked)
  }

  /** Indexes the words of passages that stand here without them; gives of how many sets. */
  indexMissing(signal?: AbortSignal): Promise<number> {
    return indexMissing(this.store, signal)
  }

  async insertCoding({ passage, scheme, issue, number, holds, at, by }: KeptCoding): Promise<void> {
    await this.#tables
      .insertInto('passage_coding')
      .values({ passage, scheme, issue, number, is_coded: holds, recorded_at: at, recorded_by: by })
      .execute()
  }

  /** Every coding of a passage, oldest first of each issue; the last of an issue counts. */
  async codings(passage: string): Promise<KeptCoding[]> {
    const rows = await this.#tables
      .selectFrom('passage_coding')
      .selectAll()
      .where('passage', '=', passage)
      .orderBy('scheme')
      .orderBy('issue')
      .orderBy('number')
      .execute()
    return rows.map(({ is_coded, recorded_at, recorded_by, ...row }) => ({
      ...row,
      holds: is_coded,
      at: recorded_at,
      by: recorded_by,
    }))
  }

  /** The passages that speak to an issue now, in the order of their ids. */
  async coded(scheme: string, issue: string): Promise<string[]> {
    const rows = await this.#tables
      .selectFrom('passage_coding')
      .distinctOn('passage')
      .select(['passage', 'is_coded'])
      .where('scheme', '=', scheme)
      .where('issue', '=', issue)
      .orderBy('passage')
      .orderBy('number', 'desc')
      .execute()
    return rows.filter(({ is_coded }) => is_coded).map(({ passage }) => passage)
  }

  /** Takes away the passages of these transcriptions; only in the transaction of an authorised destruction. Gives how many. */
  async destroyPassages(transcriptions: readonly string[]): Promise<number> {
    if (transcriptions.length === 0) return 0
    const { numDeletedRows } = await this.#tables
      .deleteFrom('passage_passage')
      .where('set', 'in', (of) =>
        of.selectFrom('passage_set').select('id').where('transcription', 'in', transcriptions),
      )
      .executeTakeFirstOrThrow()
    return Number(numDeletedRows)
  }

  /** The bytes of every transcription, with the file that it was read from. */
  async blobs(): Promise<{ readonly blob: string; readonly file: string }[]> {
    const rows = await this.#tables
      .selectFrom('passage_transcription')
      .distinct()
      .select(['blob_sha256', 'file_sha256'])
      .where('carrier', 'is', null)
      .execute()
    return rows.map(({ blob_sha256, file_sha256 }) => ({
      blob: toHex(blob_sha256),
      file: toHex(file_sha256),
    }))
  }

  /** Of these hashes, those of bytes that a transcription names, each with the files that it was read from. */
  async blobsNamed(hashes: readonly string[]): Promise<{ readonly blob: string; readonly file: string }[]> {
    if (hashes.length === 0) return []
    const rows = await this.#tables
      .selectFrom('passage_transcription')
      .distinct()
      .select(['blob_sha256', 'file_sha256'])
      .where('blob_sha256', 'in', hashes.map(fromHex))
      .where('carrier', 'is', null)
      .execute()
    return rows.map(({ blob_sha256, file_sha256 }) => ({
      blob: toHex(blob_sha256),
      file: toHex(file_sha256),
    }))
  }
}

function kept(row: PassageTables['passage_transcription']): KeptTranscription {
  const { id, readers, kind, language, carrier } = row
  return {
    ...{ id, readers, kind, language, carrier },
    fileSha256: toHex(row.file_sha256),
    reader: { name: row.reader_name, version: row.reader_version },
    pageCount: row.page_count,
    textSha256: toHex(row.text_sha256),
    blobSha256: toHex(row.blob_sha256),
  }
}

function keptSet(row: PassageTables['passage_set']): PassageSet {
  const { id, transcription, questions_sha256, passage_count } = row
  return { id, transcription, questionsSha256: toHex(questions_sha256), passageCount: passage_count }
}

function keptPassage(row: PassageTables['passage_passage']): KeptPassage {
  const { starts, ends, set: _set, ...rest } = row
  return { ...rest, start: starts, end: ends }
}
