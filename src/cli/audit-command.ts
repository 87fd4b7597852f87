/** `rapporteur audit`: the log of acts read back, proved to others, and signed for others to keep. */
import {
  type AuditEntry,
  checkProof,
  type ProofCheck,
  type ProofFile,
  proofContract,
  proveConsistency,
  proveEntry,
  readCheckpoint,
  signHead,
  toProofFile,
  verifierKey,
  verifyLog,
} from '#audit'
import { readText, writeWhole } from '#platform/files'
import { type CheckingKey, readCheckingKey } from '#platform/signing'
import type { Registry } from '#registry'
import { CliRefusal, EXIT } from './exit-codes.ts'
import { describeFindings } from './output.ts'
import { needsPerson } from './read-command.ts'
import { withRecord } from './record-at.ts'
import type { Session } from './session.ts'

/** Reads the whole log, and holds it against heads that others kept. */
export async function auditVerifyCommand(
  session: Session,
  store: string,
  options: { readonly witness?: readonly string[] },
): Promise<number> {
  const notes = await Promise.all((options.witness ?? []).map(textAt))
  return withRecord(session, store, async ({ book, keys }) => {
    session.progress.stage('reading the log')
    const check = await verifyLog(book.log, { keys, notes })
    session.progress.end()
    const { size, root, destroyedPayloads, findings } = check
    if (session.isJson) session.print(JSON.stringify({ schemaVersion: 1, ...check }, null, 2))
    else if (findings.length > 0) session.print(describeFindings(findings, true))
    else
      session.print(
        `The log holds: ${size} entries, ${destroyedPayloads} payloads destroyed by authority, ${notes.length} heads of others. Root ${root}.`,
      )
    return needsPerson(findings)
  })
}

/** Signs the head of the log: a file for another office to keep. */
export function auditCheckpointCommand(
  session: Session,
  store: string,
  options: { readonly out?: string },
): Promise<number> {
  return withRecord(session, store, async (registry) => {
    const note = await signedHead(registry)
    if (options.out !== undefined) await writeWhole(options.out, note)
    const key = verifierKey(registry.origin, registry.key)
    if (session.isJson) session.print(JSON.stringify({ schemaVersion: 1, checkpoint: note, key }, null, 2))
    else
      session.print(options.out === undefined ? note.trimEnd() : `${options.out} holds the head of the log.`)
    tellKey(session, registry)
    return EXIT.done
  })
}

export interface ProveOptions {
  readonly entry?: number
  readonly since?: string
  readonly withoutPayload?: boolean
  readonly out?: string
}

/** Proves one entry, or that an older head is the beginning of the log. */
export async function auditProveCommand(
  session: Session,
  store: string,
  { entry, since, withoutPayload, out }: ProveOptions,
): Promise<number> {
  if ((entry === undefined) === (since === undefined))
    throw new CliRefusal(
      'nothing-given',
      'Give --entry with its number, or --since with an older checkpoint.',
    )
  const older = since === undefined ? null : await textAt(since)
  return withRecord(session, store, async (registry) => {
    const proof =
      older === null
        ? await entryProof(registry, entry ?? 0, withoutPayload === true)
        : await consistency(registry, older, since ?? '')
    const text = `${JSON.stringify(proof, null, 2)}\n`
    if (out === undefined) session.print(text.trimEnd())
    else {
      await writeWhole(out, text)
      session.note(`The proof is in ${out}. Anybody can check it: rapporteur audit check ${out} --key KEY`)
      tellKey(session, registry)
    }
    return EXIT.done
  })
}

async function entryProof(registry: Registry, sequence: number, isBare: boolean): Promise<ProofFile> {
  const { log } = registry.book
  const checkpoint = await signedHead(registry)
  const size = readCheckpoint(checkpoint)?.size ?? 0
  const proof = await proveEntry(log, sequence, size)
  if (proof === null)
    throw new CliRefusal('no-such-entry', `The log has no entry ${sequence}; it has entries 1 to ${size}.`)
  return toProofFile(isBare ? { ...proof, payload: null } : proof, checkpoint)
}

async function consistency(registry: Registry, older: string, name: string) {
  const before = readCheckpoint(older)
  if (before === null) throw new CliRefusal('proof-unreadable', `${name} is no checkpoint of a log.`)
  const checkpoint = await signedHead(registry)
  const size = readCheckpoint(checkpoint)?.size ?? 0
  const path = await proveConsistency(registry.book.log, before.size, size)
  if (path === null)
    throw new CliRefusal(
      'no-such-entry',
      `${name} tells of ${before.size} entries; this log has ${size}: it is another log, or some of it is gone.`,
    )
  return { schemaVersion: 1, older, path, checkpoint }
}

/** Checks a proof by itself: no record is needed. */
export async function auditCheckCommand(
  session: Session,
  path: string,
  options: { readonly key?: string },
): Promise<number> {
  const key = options.key === undefined ? null : await keyFrom(options.key)
  const parsed = proofContract.safeParse(jsonOf(await textAt(path)))
  if (!parsed.success) throw new CliRefusal('proof-unreadable', `${path} is no proof of an entry of a log.`)
  const check = checkProof(parsed.data, key === null ? null : [key])
  if (session.isJson) session.print(JSON.stringify({ schemaVersion: 1, ...check }, null, 2))
  else session.print(inWords(parsed.data.entry, check))
  const { isIncluded, isHead, isPayload, isSigned } = check
  return isIncluded && isHead && isPayload !== false && isSigned === true ? EXIT.done : EXIT.needsPerson
}

function inWords({ sequence, at, actor, act, subject }: AuditEntry, check: ProofCheck): string {
  return [
    `Entry ${sequence}: ${act}, ${subject}, by ${actor}, at ${at}`,
    check.isIncluded ? 'is in the log of that head.' : 'IS NOT in the log of that head.',
    check.isHead ? 'The head is the one of the checkpoint.' : 'The checkpoint is of ANOTHER head.',
    check.isPayload === null
      ? 'What was done in detail is not in this file.'
      : check.isPayload
        ? 'What was done in detail is what the entry names.'
        : 'What was done in detail was CHANGED.',
    check.isSigned === null
      ? 'Nobody vouches for it here: give the office’s key with --key.'
      : check.isSigned
        ? 'The office signed it.'
        : 'The office with this key did NOT sign it.',
  ].join('\n')
}

const ENTRIES_AT_ONCE = 1_000

/** Writes the log for an auditor, an entry a line, payloads as they are kept. */
export function auditExportCommand(
  session: Session,
  store: string,
  options: { readonly out: string },
): Promise<number> {
  return withRecord(session, store, async ({ book }) => {
    const size = await book.log.size()
    session.progress.stage('writing the log', size)
    const lines: string[] = []
    for (let next = 1; next <= size; next += ENTRIES_AT_ONCE) {
      session.signal.throwIfAborted()
      for (const { entry, payload } of await book.log.entriesFrom(next, ENTRIES_AT_ONCE))
        lines.push(
          `${JSON.stringify({ ...entry, payload: payload === null ? null : JSON.parse(payload.text) })}\n`,
        )
      session.progress.step(Math.min(size, next + ENTRIES_AT_ONCE - 1), '')
    }
    await writeWhole(options.out, lines.join(''))
    session.progress.end()
    if (session.isJson)
      session.print(JSON.stringify({ schemaVersion: 1, out: options.out, entries: size }, null, 2))
    else session.print(`${size} entries are in ${options.out}.`)
    return EXIT.done
  })
}

function tellKey(session: Session, { origin, key }: Registry): void {
  if (!session.isJson) session.note(`The key that signed it: ${verifierKey(origin, key)}`)
}

async function signedHead({ book, origin, key }: Registry): Promise<string> {
  const note = await signHead(book.log, origin, key)
  if (note === null) throw new CliRefusal('no-such-entry', 'The log is empty: there is nothing to sign.')
  return note
}

async function textAt(path: string): Promise<string> {
  const text = await readText(path)
  if (text === null) throw new CliRefusal('no-such-file', `${path}: no such file. Check the path.`)
  return text
}

/** A public key: a PEM file, base64, or the line that `audit checkpoint` prints. */
async function keyFrom(given: string): Promise<CheckingKey> {
  const text = ((await readText(given)) ?? given).trim()
  const [, line] = /^[^\s+]+\+[0-9a-f]{8}\+([A-Za-z0-9+/]+={0,2})$/u.exec(text) ?? []
  const bytes = line === undefined ? text : Buffer.from(line, 'base64').subarray(1).toString('base64')
  const key = readCheckingKey(bytes)
  if (key !== null) return key
  throw new CliRefusal(
    'key-unreadable',
    `--key ${given}: no Ed25519 public key. Give a PEM file, base64, or the line that "rapporteur audit checkpoint" prints.`,
  )
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
