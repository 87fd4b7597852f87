/** Rows by the hundred thousand for the measurements of a store: a log that holds, submissions, passages. */
import { sql } from 'kysely'
import { entryHash, hexOf, NO_PREVIOUS, payloadHash } from '../src/audit/entry.ts'
import type { AuditStore } from '../src/audit/index.ts'
import { bytesOfEdge, edgeAfter } from '../src/audit/log-edge.ts'
import { type FrozenNode, nodesCompleted } from '../src/audit/merkle-tree.ts'
import { CallStore } from '../src/call/index.ts'
import { PassageStore } from '../src/passage/index.ts'
import type { Store } from '../src/platform/database.ts'
import { sha256 } from '../src/platform/files.ts'
import { SubmissionStore } from '../src/submission/index.ts'

const AT_ONCE = 5_000
const PAGE = 100
const BY = { at: '2026-11-22T00:00:00.000Z', by: 'person:bench' }
const SALT = new Uint8Array(32)
const WORDS =
  'The Government recalls that security in the use of such technologies rests on the Charter and on international law. '

/** Makes the log so long, as `append` would, thousands at a time. */
export async function fillLog(log: AuditStore, length: number): Promise<void> {
  for (let size = await log.size(); size < length; size += AT_ONCE)
    await log.store.transact(() => fillPart(log, Math.min(AT_ONCE, length - size)))
}

async function fillPart(log: AuditStore, count: number): Promise<void> {
  let edge = await log.lockEdge()
  const entries: object[] = []
  const nodes: object[] = []
  for (let each = 0; each < count; each++) {
    const text = `{"each":${edge.size}}`
    const entry = {
      ...{
        sequence: edge.size + 1,
        at: BY.at,
        actor: BY.by,
        act: 'bench-filled',
        subject: `bench:${edge.size % 10_000}`,
      },
      ...{
        payloadSha256: payloadHash(SALT, text),
        previousSha256: edge.last === null ? NO_PREVIOUS : hexOf(edge.last),
      },
    }
    const leaf = entryHash(entry)
    const { peaks } = edge
    const completed = nodesCompleted(edge.size, leaf, (level) => peaks.get(level) ?? SALT)
    entries.push({ ...entry, leaf: hexOf(leaf), text })
    nodes.push(
      ...completed.map(({ level, index, hash }: FrozenNode) => ({ level, index, hash: hexOf(hash) })),
    )
    edge = edgeAfter(edge, completed)
  }
  const tables = log.store.tables()
  await sql`insert into audit_entry (sequence, at, actor, act, subject, payload_sha256, previous_sha256, leaf_sha256)
    select sequence, at, actor, act, subject, decode("payloadSha256", 'hex'), decode("previousSha256", 'hex'), decode(leaf, 'hex')
    from json_to_recordset(${JSON.stringify(entries)}::json) as r(sequence bigint, at timestamptz, actor text, act text, subject text,
      "payloadSha256" text, "previousSha256" text, leaf text)`.execute(tables)
  await sql`insert into audit_payload (sequence, salt, payload) select sequence, ${SALT}::bytea, text
    from json_to_recordset(${JSON.stringify(entries)}::json) as r(sequence bigint, text text)`.execute(tables)
  await sql`insert into audit_node (level, index, hash) select level, index, decode(hash, 'hex')
    from json_to_recordset(${JSON.stringify(nodes)}::json) as r(level smallint, index bigint, hash text)`.execute(
    tables,
  )
  await sql`update audit_head set size = ${edge.size}::bigint, edge = ${bytesOfEdge(edge)}::bytea`.execute(
    tables,
  )
}

/** So many submissions of one call, each with a file and what was read of its sender. */
export async function fillSubmissions(store: Store, count: number): Promise<void> {
  await new CallStore(store).insertCall('bench-call', null, BY)
  const tables = new SubmissionStore(store)
  for (let from = 0; from < count; from += AT_ONCE)
    await store.transact(async () => {
      for (let each = from; each < Math.min(count, from + AT_ONCE); each++) {
        const submission = `submission-${String(each).padStart(8, '0')}`
        await tables.insertSubmission(submission, 'bench-call', BY)
        await tables.insertVersion(submission, {
          ...{ number: 1, isWhole: true, way: 'portal', receivedOn: null, datedOn: null },
          ...BY,
        })
        await tables.insertAttribution(submission, {
          ...{ number: 1, source: 'sign-in', memberState: 'XAA', group: 'member-state', status: 'undecided' },
          ...{ isLate: null, reader: null, words: null },
          ...BY,
        })
      }
    })
}

/** Reads the whole list as the pages of a person would. */
export async function listAll(store: Store, count: number): Promise<void> {
  const tables = new SubmissionStore(store)
  let listed = 0
  for (let after: string | null = null; ; ) {
    const page = await tables.submissions({
      call: 'bench-call',
      most: PAGE,
      ...(after === null ? {} : { after }),
    })
    listed += page.length
    after = page.at(-1)?.id ?? null
    if (page.length < PAGE) break
  }
  if (listed !== count) throw new Error(`listed ${listed} of ${count} submissions`)
}

/** So many passages in sets of five thousand, each set with its transcription. */
export async function fillPassages(store: Store, count: number): Promise<void> {
  const tables = new PassageStore(store)
  for (let from = 0; from < count; from += AT_ONCE) {
    const id = `transcription-${from}`
    const hash = sha256(id)
    const reading = {
      fileSha256: hash,
      readers: 'bench',
      reader: { name: 'bench', version: '1' },
      kind: 'text',
      language: 'en',
    } as const
    const passages = Array.from({ length: Math.min(AT_ONCE, count - from) }, (_, at) => ({
      ...{ id: `p-${from + at}`, number: at + 1, type: 'body', part: 'body', language: 'en', page: 1 },
      ...{ start: at * WORDS.length, end: (at + 1) * WORDS.length, question: null, text: WORDS },
    }))
    await store.transact(async () => {
      await tables.insertTranscriptions(
        [{ id, ...reading, pageCount: 1, textSha256: hash, blobSha256: hash, carrier: null }],
        BY,
      )
      await tables.insertSet(
        { id: `set-${from}`, transcription: id, questionsSha256: hash, passageCount: passages.length },
        passages,
        BY,
      )
    })
  }
}
