/** The queues of the house: what each job is about, how often it is tried, and when it is given up. */
import { z } from 'zod'
import { OFFICE_FILE_KINDS } from '#call'
import { READERS_VERSION } from '#extract'
import { sha256 as hashOf } from '#platform/files'
import type { Enqueued, Jobs, Queue } from '#platform/jobs'
import { LANGUAGES } from '#un'
import { FORMATS } from './formats.ts'

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

const by = z.string().min(1)
const language = z.enum(LANGUAGES).nullable()
const order = z.object({
  ...{ call: z.string(), by, language },
  formats: z.array(z.enum(FORMATS)),
  summaries: z.boolean(),
  pdfA: z.boolean(),
  seal: z
    .object({ key: z.string(), signatures: z.array(z.string()) })
    .nullable()
    .default(null),
  /** Only what is to be signed elsewhere. */
  isToBeSigned: z.boolean().default(false),
})
const intake = z.object({
  ...{ intake: z.string(), by, language },
  call: z.string().nullable(),
  kinds: z.array(z.enum(OFFICE_FILE_KINDS)),
  shows: z.boolean(),
})
const ofCall = z.object({ call: z.string(), by })

/** A report to be made of what the record holds, and who asked for it. */
export type ReportToBeMade = z.output<typeof order>
/** An intake to be taken in; `shows`: then also who answered what. */
export type IntakeToBeTaken = z.output<typeof intake>
export type CallToBeRederived = z.output<typeof ofCall>

/** The main thread renders, and may be silent for long; a killed worker is missed after two minutes. */
const CHAIN = { tries: 3, backoffSeconds: 5, leaseSeconds: 120, parkedTo: null }

/** Making a report: minutes, where hundreds of replies are long. */
export const RENDER_REPORT: Queue<ReportToBeMade> = {
  name: 'render-report',
  read: (data) => order.parse(data),
  ...{ ...CHAIN, limitSeconds: 3_600 },
}

/** Taking a folder in: hours, where hundreds of scans are read for the first time. */
export const TAKE_IN: Queue<IntakeToBeTaken> = {
  name: 'take-in',
  read: (data) => intake.parse(data),
  ...{ ...CHAIN, limitSeconds: 21_600 },
}

/** Reading a call anew. */
export const REDERIVE: Queue<CallToBeRederived> = {
  name: 'rederive',
  read: (data) => ofCall.parse(data),
  ...{ ...CHAIN, limitSeconds: 21_600 },
}

const tending = z.discriminatedUnion('work', [
  z.object({ work: z.literal('verify-log'), by, notes: z.array(z.string()) }),
  z.object({ work: z.literal('check'), by }),
  z.object({ work: z.literal('sweep'), by }),
  z.object({ work: z.literal('back-up'), by, folder: z.string() }),
])

/** Work on the record as a whole. */
export type RecordToBeTended = z.output<typeof tending>

/** Done by the process that has the record's keys: the server. A copy may hold the tables for its whole time. */
export const TEND_RECORD: Queue<RecordToBeTended> = {
  name: 'tend-record',
  read: (data) => tending.parse(data),
  ...{ tries: 1, backoffSeconds: 5, leaseSeconds: 21_600, limitSeconds: 21_600, parkedTo: null },
}

/** Every queue; whoever opens jobs names these. */
export const QUEUES: readonly Queue<unknown>[] = [
  READ_FILE,
  READ_FILE_PARKED,
  RENDER_REPORT,
  TAKE_IN,
  REDERIVE,
  TEND_RECORD,
]

const READERS = hashOf(READERS_VERSION).slice(0, 16)

/** Asks for a file to be read, in the transaction of the act that received it; once for the same readers. */
export function enqueueReading(jobs: Pick<Jobs, 'enqueue'>, sha256: string): Promise<Enqueued> {
  return jobs.enqueue(READ_FILE, { sha256 }, { key: `${sha256} ${READERS}` })
}
