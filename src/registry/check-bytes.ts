/** Reads every file that a row of the record names, and says which are gone or not what they were, and whose they are. */
import { CallStore } from '#call'
import { MandateStore } from '#mandate'
import { PassageStore } from '#passage'
import { BlobDamaged, type Blobs } from '#platform/blobs'
import { ReportStore } from '#report'
import { SubmissionStore } from '#submission'
import type { Registry } from './open-registry.ts'

/** Bytes that are not as a row says. */
export interface WrongBytes {
  readonly sha256: string
  readonly is: 'missing' | 'changed'
  /** What names them: `submission:<id>`, `reading of submission:<id>`, `resolution:<id>`, `call:<id>`, `report:<id>`. */
  readonly of: readonly string[]
}

/** What the rows say is there: each hash with what names it. Bytes that were destroyed are named by nobody. */
async function namesOfBytes({ book: { store } }: Pick<Registry, 'book'>): Promise<Map<string, string[]>> {
  const named = new Map<string, string[]>()
  const add = (sha256: string, of: string): void => {
    const there = named.get(sha256) ?? []
    if (!there.includes(of)) named.set(sha256, [...there, of])
  }
  for (const { sha256, resolution } of await new MandateStore(store).blobs())
    add(sha256, `resolution:${resolution}`)
  for (const { sha256, call } of await new CallStore(store).blobs()) add(sha256, `call:${call}`)
  for (const { sha256, report } of await new ReportStore(store).blobs()) add(sha256, `report:${report}`)
  const submissions = new Map<string, string[]>()
  for (const { sha256, submission } of await new SubmissionStore(store).blobs()) {
    add(sha256, `submission:${submission}`)
    submissions.set(sha256, [...(submissions.get(sha256) ?? []), submission])
  }
  const readings = await new PassageStore(store).blobs()
  const destroyed = new Set(
    await new SubmissionStore(store).blobsDestroyed([...new Set(readings.map(({ file }) => file))]),
  )
  for (const { blob, file } of readings) {
    if (destroyed.has(file)) continue
    const of = submissions.get(file)
    for (const submission of of ?? []) add(blob, `reading of submission:${submission}`)
    if (of === undefined) add(blob, `reading of file:${file}`)
  }
  return named
}

/** Reads all bytes that rows name, and all that stand there besides; gives those that are gone or changed. */
export async function checkBytes(registry: Pick<Registry, 'book' | 'blobs'>): Promise<readonly WrongBytes[]> {
  const named = await namesOfBytes(registry)
  const all = new Set([...named.keys(), ...(await registry.blobs.names())])
  const wrong: WrongBytes[] = []
  for (const sha256 of [...all].sort()) {
    const is = await damageOf(registry.blobs, sha256)
    if (is !== null) wrong.push({ sha256, is, of: named.get(sha256) ?? [] })
  }
  return wrong
}

async function damageOf(blobs: Blobs, sha256: string): Promise<WrongBytes['is'] | null> {
  try {
    for await (const part of blobs.read(sha256)) void part
    return null
  } catch (fault) {
    if (fault instanceof BlobDamaged) return fault.is
    throw fault
  }
}
