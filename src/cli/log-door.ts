/** The log of a record as the commands of `audit` read it: opened here, or through the server that holds it. */
import { type EntryProof, proveConsistency, proveEntry, signHead, verifierKey } from '#audit'
import type { Registry } from '#registry'
import {
  auditConsistency,
  auditEntries,
  auditHead,
  auditProof,
  signAuditHead,
} from '../api/audit/contract.ts'
import { verifyAuditLog } from '../api/record/contract.ts'
import type { Outcome } from '../worker/outcome.ts'
import { verifyRecord } from '../worker/tend-record.ts'
import { CliRefusal } from './exit-codes.ts'
import { asKind } from './served-record.ts'
import type { ServerAsked } from './server-asked.ts'
import type { Session } from './session.ts'

/** An entry as it is given to an auditor. `payload` is its canonical text; null where it was destroyed. */
export interface EntryShown {
  readonly entry: EntryProof['entry']
  readonly payload: string | null
}

export interface LogDoor {
  verify(notes: readonly string[]): Promise<Extract<Outcome, { readonly kind: 'verification' }>>
  /** The signed head now, and the key that signed it. Refuses `no-such-entry` where nothing is logged yet. */
  signedHead(): Promise<{ readonly note: string; readonly key: string }>
  /** Null where there is no such entry. */
  proof(sequence: number, size: number): Promise<EntryProof | null>
  /** Null where the log never had so many entries. */
  consistency(older: number, newer: number): Promise<readonly string[] | null>
  size(): Promise<number>
  /** All entries, some at a time. */
  entries(): AsyncIterable<readonly EntryShown[]>
}

/** The log of a record that this process has opened. */
export function openedLog(session: Session, registry: Registry): LogDoor {
  const { book, origin, key } = registry
  return {
    verify: (notes) => verifyRecord(session, registry, notes),
    async signedHead() {
      const note = await signHead(book.log, origin, key)
      if (note === null) throw emptyLog()
      return { note, key: verifierKey(origin, key) }
    },
    proof: (sequence, size) => proveEntry(book.log, sequence, size),
    consistency: (older, newer) => proveConsistency(book.log, older, newer),
    size: () => book.log.size(),
    entries: () => entriesIn(book),
  }
}

async function* entriesIn({ log }: Registry['book']): AsyncIterable<readonly EntryShown[]> {
  for (let next = 1; ; next += ENTRIES_AT_ONCE) {
    const entries = await log.entriesFrom(next, ENTRIES_AT_ONCE)
    if (entries.length === 0) return
    yield entries.map(({ entry, payload }) => ({ entry, payload: payload?.text ?? null }))
  }
}

/** The log of a record that a server holds. */
export function servedLog(server: ServerAsked): LogDoor {
  return {
    async verify(notes) {
      const { job } = await server.ask(verifyAuditLog, { body: { notes: [...notes] } })
      return asKind('verification', await server.outcomeOf(job))
    },
    signedHead: async () => {
      const head = await server.askUnless('not-found', signAuditHead, { body: {} })
      if (head === null) throw emptyLog()
      return head
    },
    proof: (sequence, size) =>
      server.askUnless('not-found', auditProof, { params: { sequence }, query: { size } }),
    consistency: async (older, newer) =>
      (await server.askUnless('not-found', auditConsistency, { query: { older, newer } }))?.proof ?? null,
    size: async () => (await server.ask(auditHead, {})).size,
    entries: () => entriesAt(server),
  }
}

async function* entriesAt(server: ServerAsked): AsyncIterable<readonly EntryShown[]> {
  for await (const items of server.pages((query) => server.ask(auditEntries, { query })))
    yield items.map(({ entry, payload }) => ({ entry, payload: payload?.text ?? null }))
}

const ENTRIES_AT_ONCE = 1_000

function emptyLog(): CliRefusal {
  return new CliRefusal('no-such-entry', 'The log is empty: there is nothing to sign.')
}
