/** Takes a resolution and what an office has beside the replies into the record, and finds the call they belong to. */
import {
  type CallFacts,
  CallStore,
  keepOfficeFiles,
  type OfficeFile,
  type OfficeFileKind,
  openCall,
  recordCallFacts,
} from '#call'
import { keepResolution, type MandateReading, MandateStore, recordResolutionReading } from '#mandate'
import { bytesOf, sha256 } from '#platform/files'
import { holdSubject } from '#platform/hold'
import type { Resolution } from '#resolution'
import type { RecordAtWork } from './open-registry.ts'
import { RegistryRefusal } from './registry-refusal.ts'

/** A file of the resolution as it was read. */
export interface WitnessRead {
  readonly path: string
  readonly name: string
  readonly sha256: string
  readonly textSha256: string
  readonly mediaType: string
}

export interface ResolutionGiven {
  readonly witnesses: readonly WitnessRead[]
  readonly resolution: Resolution
  readonly mandates: MandateReading
  /** The program and its version. */
  readonly reader: string
}

/** Keeps the copies of a resolution, with what was read from them; gives its id in the record. */
export async function takeInResolution(
  { book, blobs }: RecordAtWork,
  actor: string,
  { witnesses, resolution, mandates, reader }: ResolutionGiven,
): Promise<string> {
  const kept = []
  for (const { path, name, mediaType } of witnesses)
    kept.push({ ...(await blobs.put(bytesOf(path))), name, mediaType })
  const tables = new MandateStore(book.store)
  const known =
    (await tables.resolutionOfBytes(kept.map((witness) => witness.sha256))) ??
    (resolution.symbol === null ? null : await tables.resolutionOfSymbol(resolution.symbol))
  const { resolution: id } = await keepResolution(book, blobs, actor, { resolution: known, witnesses: kept })
  const sourceSha256 = sha256(JSON.stringify(witnesses.map((each) => [each.sha256, each.textSha256])))
  await recordResolutionReading(book, actor, {
    ...{ resolution: id, reader, sourceSha256, read: resolution, mandates },
  })
  return id
}

/** Calls that are opened where there is none are opened one after another. */
const OPENING = 'call:opening'

/** The call that rests on a resolution: the one there is, else a new one. */
export function callOfResolution({ book }: RecordAtWork, actor: string, resolution: string): Promise<string> {
  return book.store.transact(async () => {
    await holdSubject(book.store, OPENING)
    const [first] = await new CallStore(book.store).calls(resolution)
    return first?.id ?? openCall(book, actor, { resolution })
  })
}

/**
 * The call of a record that has one only; a new one, resting on nothing, where there is none.
 * Refuses `several-calls`.
 */
export function onlyCall({ book }: RecordAtWork, actor: string): Promise<string> {
  return book.store.transact(async () => {
    await holdSubject(book.store, OPENING)
    const [first, second] = await new CallStore(book.store).calls()
    if (second !== undefined) throw new RegistryRefusal('several-calls', { place: 'the record' })
    return first?.id ?? openCall(book, actor, { resolution: null })
  })
}

/** A file of the office's by where it lies. */
export interface OfficeFileGiven {
  readonly kind: OfficeFileKind
  /** What it is called beside the others. */
  readonly name: string
  readonly path: string
}

/** Makes these the office's files of the kinds named, and records the facts of the call where they are among the kinds. */
export async function takeInOffice(
  { book, blobs }: RecordAtWork,
  actor: string,
  given: {
    readonly call: string
    readonly facts: CallFacts
    readonly kinds: readonly OfficeFileKind[]
    readonly files: readonly OfficeFileGiven[]
  },
): Promise<void> {
  const { call, facts, kinds } = given
  const files: OfficeFile[] = []
  for (const { kind, name, path } of given.files)
    files.push({ kind, name, ...(await blobs.put(bytesOf(path))) })
  await keepOfficeFiles(book, blobs, actor, { call, kinds, files })
  if (kinds.includes('facts')) await recordCallFacts(book, actor, { call, facts })
}
