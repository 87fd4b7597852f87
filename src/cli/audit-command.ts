/** `rapporteur audit`: the log of acts read back, proved to others, and signed for others to keep. */
import {
  type AuditEntry,
  checkProof,
  type ProofCheck,
  type ProofFile,
  proofContract,
  readCheckpoint,
  toProofFile,
} from '#audit'
import { readText, writeWhole } from '#platform/files'
import { type CheckingKey, readCheckingKey } from '#platform/signing'
import { findingsOf } from '../worker/outcome.ts'
import { CliRefusal, EXIT } from './exit-codes.ts'
import { type LogDoor, openedLog, servedLog } from './log-door.ts'
import { describeFindings } from './output.ts'
import { needsPerson } from './read-command.ts'
import { onRecord } from './record-at.ts'
import type { Session } from './session.ts'

/** Works on the log of a record, opened here or through the server that holds it. */
function onLog<Result>(
  session: Session,
  store: string,
  work: (log: LogDoor) => Promise<Result>,
): Promise<Result> {
  return onRecord(session, store, {
    isMade: false,
    here: (registry) => work(openedLog(session, registry)),
    there: (server) => work(servedLog(server)),
  })
}

/** Reads the whole log, and holds it against heads that others kept. */
export async function auditVerifyCommand(
  session: Session,
  store: string,
  options: { readonly witness?: readonly string[] },
): Promise<number> {
  const notes = await Promise.all((options.witness ?? []).map(textAt))
  return onLog(session, store, async (log) => {
    const { kind: _kind, ...check } = await log.verify(notes)
    const { size, root, destroyedPayloads } = check
    const findings = findingsOf(check.findings)
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
  return onLog(session, store, async (log) => {
    const { note, key } = await log.signedHead()
    if (options.out !== undefined) await writeWhole(options.out, note)
    if (session.isJson) session.print(JSON.stringify({ schemaVersion: 1, checkpoint: note, key }, null, 2))
    else
      session.print(options.out === undefined ? note.trimEnd() : `${options.out} holds the head of the log.`)
    tellKey(session, key)
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
  return onLog(session, store, async (log) => {
    const { note, key } = await log.signedHead()
    const proof =
      older === null
        ? await entryProof(log, note, entry ?? 0, withoutPayload === true)
        : await consistency(log, note, older, since ?? '')
    const text = `${JSON.stringify(proof, null, 2)}\n`
    if (out === undefined) session.print(text.trimEnd())
    else {
      await writeWhole(out, text)
      session.note(`The proof is in ${out}. Anybody can check it: rapporteur audit check ${out} --key KEY`)
      tellKey(session, key)
    }
    return EXIT.done
  })
}

async function entryProof(
  log: LogDoor,
  checkpoint: string,
  sequence: number,
  isBare: boolean,
): Promise<ProofFile> {
  const size = readCheckpoint(checkpoint)?.size ?? 0
  const proof = await log.proof(sequence, size)
  if (proof === null)
    throw new CliRefusal('no-such-entry', `The log has no entry ${sequence}; it has entries 1 to ${size}.`)
  return toProofFile(isBare ? { ...proof, payload: null } : proof, checkpoint)
}

async function consistency(log: LogDoor, checkpoint: string, older: string, name: string) {
  const before = readCheckpoint(older)
  if (before === null) throw new CliRefusal('proof-unreadable', `${name} is no checkpoint of a log.`)
  const size = readCheckpoint(checkpoint)?.size ?? 0
  const path = await log.consistency(before.size, size)
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

/** Writes the log for an auditor, an entry a line, payloads as they are kept. */
export function auditExportCommand(
  session: Session,
  store: string,
  options: { readonly out: string },
): Promise<number> {
  return onLog(session, store, async (log) => {
    session.progress.stage('writing the log', await log.size())
    const lines: string[] = []
    for await (const entries of log.entries()) {
      session.signal.throwIfAborted()
      for (const { entry, payload } of entries)
        lines.push(
          `${JSON.stringify({ ...entry, payload: payload === null ? null : JSON.parse(payload) })}\n`,
        )
      session.progress.step(lines.length, '')
    }
    await writeWhole(options.out, lines.join(''))
    session.progress.end()
    const { length } = lines
    if (session.isJson)
      session.print(JSON.stringify({ schemaVersion: 1, out: options.out, entries: length }, null, 2))
    else session.print(`${length} entries are in ${options.out}.`)
    return EXIT.done
  })
}

function tellKey(session: Session, key: string): void {
  if (!session.isJson) session.note(`The key that signed it: ${key}`)
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
