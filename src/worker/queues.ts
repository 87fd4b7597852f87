/** The queues of the house: what each job is about, how often it is tried, and when it is given up. */
import { z } from 'zod'
import { READERS_VERSION } from '#extract'
import { sha256 as hashOf } from '#platform/files'
import type { Enqueued, Jobs, Queue } from '#platform/jobs'

const file = z.object({ sha256: z.string().regex(/^[0-9a-f]{64}$/) })

/** A file among the bytes that is to be read. */
export type FileToBeRead = z.output<typeof file>

/** Told of a file that no try has read. */
export const READ_FILE_PARKED: Queue<FileToBeRead> = {
  name: 'read-file-parked',
  read: (data) => file.parse(data),
  ...{ tries: 10, backoffSeconds: 5, leaseSeconds: 30, limitSeconds: 60, parkedTo: null },
}

/** Reading a file: a scan of hundreds of pages takes minutes, a killed worker is missed after half of one. */
export const READ_FILE: Queue<FileToBeRead> = {
  name: 'read-file',
  read: (data) => file.parse(data),
  ...{ tries: 3, backoffSeconds: 5, leaseSeconds: 30, limitSeconds: 1_800, parkedTo: READ_FILE_PARKED.name },
}

/** Every queue; whoever opens jobs names these. */
export const QUEUES: readonly Queue<unknown>[] = [READ_FILE, READ_FILE_PARKED]

const READERS = hashOf(READERS_VERSION).slice(0, 16)

/** Asks for a file to be read, in the transaction of the act that received it; once for the same readers. */
export function enqueueReading(jobs: Pick<Jobs, 'enqueue'>, sha256: string): Promise<Enqueued> {
  return jobs.enqueue(READ_FILE, { sha256 }, { key: `${sha256} ${READERS}` })
}
