/** Checks the whole log: every entry, the chain, the tree, the payloads that are kept, and the signed heads. */
import type { CheckingKey } from '#platform/signing'
import type { Finding } from '#un'
import { isSigned, readCheckpoint } from './checkpoint.ts'
import { entryHash, hexOf, NO_PREVIOUS, payloadHash } from './entry.ts'
import { bytesOfEdge, edgeOf } from './log-edge.ts'
import { equal, rootHash } from './merkle-tree.ts'
import type { AuditStore, StoredEntry } from './store.ts'
import { parentsOf } from './tree-levels.ts'
import { KeyWork } from './verify-keys.ts'

export type AuditCode =
  | 'entry-missing'
  | 'entry-changed'
  | 'chain-broken'
  | 'payload-changed'
  | 'payload-missing'
  | 'tree-changed'
  | 'head-wrong'
  | 'key-changed'
  | 'checkpoint-unreadable'
  | 'checkpoint-unsigned'
  | 'checkpoint-contradicts'

export interface LogCheck {
  readonly size: number
  /** The root over all entries, hexadecimal. */
  readonly root: string
  readonly destroyedPayloads: number
  readonly findings: readonly Finding<AuditCode>[]
}

/** What the log is held against besides itself. */
export interface LogWitness {
  /** The office's keys, those of before included; null: signatures are not checked. */
  readonly keys: readonly CheckingKey[] | null
  /** Checkpoints that others kept, each a signed note. */
  readonly notes: readonly string[]
}

const PART = 1_000
/** The act that takes payloads away, naming them by number in its own payload. */
export const DESTRUCTION = 'destruction-authorised'

/**
 * Reads the log once and says what does not hold. Never throws for what it finds.
 *
 * Finds: see `AuditCode`. Limits: whoever rewrites the whole log and signs it with the office's key is found only by a
 * checkpoint that somebody else kept.
 */
export async function verifyLog(log: AuditStore, { keys, notes }: LogWitness): Promise<LogCheck> {
  const work = new LogWork()
  const keyWork = new KeyWork()
  const { size, edge } = await log.head()
  for (let next = 1; ; ) {
    const part = await log.entriesFrom(next, PART)
    if (part.length === 0) break
    const leaves = await log.nodesOf(0, next - 1, PART)
    for (const [place, stored] of part.entries()) {
      work.entry(stored, leaves[place]?.hash ?? null)
      keyWork.entry(stored)
    }
    next = (part.at(-1)?.entry.sequence ?? next) + 1
  }
  work.end(size, await log.counts())
  for (const message of keyWork.wrong(await log.keys())) work.find('key-changed', 'keys', message)
  const kept = await log.withNodes((at) => bytesOfEdge(edgeOf(size, at)))
  if (!equal(kept, edge))
    work.find('head-wrong', 'head', "The end of the log that is kept with its length is not the tree's.")
  for (const message of await parentsOf(log, size, PART)) work.find('tree-changed', 'tree', message)
  const own = await log.checkpoints()
  for (const { size: at, note } of own) await checkNote(log, work, { note, at, size, keys })
  for (const note of notes) await checkNote(log, work, { note, at: null, size, keys })
  const root = hexOf(await log.withNodes((at) => rootHash(size, at)))
  return { size, root, destroyedPayloads: work.destroyed.size, findings: work.findings }
}

class LogWork {
  readonly findings: Finding<AuditCode>[] = []
  /** Numbers of entries whose payload is gone, and of those whose destruction was authorised. */
  readonly destroyed = new Set<number>()
  readonly #authorised = new Set<number>()
  #count = 0
  #previous = NO_PREVIOUS

  find(code: AuditCode, subject: string, message: string): void {
    this.findings.push({ code, message, needsPerson: true, subject })
  }

  entry({ entry, leaf, payload }: StoredEntry, node: Uint8Array | null): void {
    const subject = `entry ${entry.sequence}`
    this.#count += 1
    if (entry.sequence !== this.#count) {
      this.find('entry-missing', subject, `Entries ${this.#count} to ${entry.sequence - 1} are missing.`)
      this.#count = entry.sequence
    }
    const hash = entryHash(entry)
    if (!equal(hash, leaf))
      this.find(
        'entry-changed',
        subject,
        `Entry ${entry.sequence} is not what was written: its hash differs.`,
      )
    if (node === null || !equal(node, hash))
      this.find('tree-changed', subject, `The tree's leaf of entry ${entry.sequence} is missing or differs.`)
    if (entry.previousSha256 !== this.#previous)
      this.find('chain-broken', subject, `Entry ${entry.sequence} does not name the entry before it.`)
    this.#previous = hexOf(hash)
    this.#payload({ entry, leaf, payload }, subject)
  }

  #payload({ entry, payload }: StoredEntry, subject: string): void {
    if (payload === null) {
      this.destroyed.add(entry.sequence)
      return
    }
    if (payloadHash(payload.salt, payload.text) !== entry.payloadSha256)
      this.find('payload-changed', subject, `The payload of entry ${entry.sequence} is not what was written.`)
    else if (entry.act === DESTRUCTION)
      for (const number of sequencesIn(payload.text)) this.#authorised.add(number)
  }

  end(
    size: number,
    counts: { readonly entries: number; readonly nodes: number; readonly payloads: number },
  ): void {
    if (size !== this.#count)
      this.find('head-wrong', 'head', `The log says that it has ${size} entries; it has ${this.#count}.`)
    const nodes = nodeCount(this.#count)
    if (counts.nodes !== nodes)
      this.find(
        'tree-changed',
        'tree',
        `The tree has ${counts.nodes} nodes; ${nodes} are complete at this length.`,
      )
    for (const number of this.destroyed)
      if (!this.#authorised.has(number))
        this.find(
          'payload-missing',
          `entry ${number}`,
          `The payload of entry ${number} is gone, and no entry authorises that.`,
        )
  }
}

/** Numbers of the entries whose payloads a destruction names. */
function sequencesIn(text: string): number[] {
  const payload: unknown = JSON.parse(text)
  if (typeof payload !== 'object' || payload === null || !('entries' in payload)) return []
  return Array.isArray(payload.entries) ? payload.entries.filter((each) => typeof each === 'number') : []
}

/** How many nodes are complete over so many leaves. */
function nodeCount(size: number): number {
  let count = 0
  for (let width = size; width > 0; width = Math.floor(width / 2)) count += width
  return count
}

interface NoteUnderCheck {
  readonly note: string
  /** The length the log keeps it under; null for one that somebody else kept. */
  readonly at: number | null
  readonly size: number
  readonly keys: readonly CheckingKey[] | null
}

async function checkNote(
  log: AuditStore,
  work: LogWork,
  { note, at, size, keys }: NoteUnderCheck,
): Promise<void> {
  const whose = at === null ? 'A checkpoint kept elsewhere' : `The checkpoint at ${at}`
  const subject = at === null ? 'witness' : `checkpoint ${at}`
  const checkpoint = readCheckpoint(note)
  if (checkpoint === null || (at !== null && checkpoint.size !== at)) {
    work.find('checkpoint-unreadable', subject, `${whose} is not one, or not of that length.`)
    return
  }
  if (keys !== null && !keys.some((key) => isSigned(checkpoint, key)))
    work.find('checkpoint-unsigned', subject, `${whose} is signed by no key of the office.`)
  if (checkpoint.size > size) {
    work.find(
      'checkpoint-contradicts',
      subject,
      `${whose} speaks of ${checkpoint.size} entries; the log has ${size}: its end was cut off.`,
    )
    return
  }
  const root = await log.withNodes((node) => rootHash(checkpoint.size, node))
  if (!equal(root, checkpoint.root))
    work.find(
      'checkpoint-contradicts',
      subject,
      `${whose} has another root over ${checkpoint.size} entries: what was written before it was changed.`,
    )
}
