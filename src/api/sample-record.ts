/** A record for tests of who may see what: two States that sent something, one of which nobody else may see. */
import { openCall, recordCallFacts } from '#call'
import { keepResolution } from '#mandate'
import { PassageStore } from '#passage'
import { sha256 } from '#platform/files'
import { type Jobs, openJobs } from '#platform/jobs'
import { type RecordAtWork, type Registry, RegistryStore } from '#registry'
import { ReportStore } from '#report'
import { permitPublication, receiveSubmission } from '#submission'
import { enqueueReading, QUEUES } from '../worker/queues.ts'

/** Words that stand in what XAA sent, and in nothing else. */
export const HIDDEN_WORDS = 'quorvath'
/** Words that stand in the report, which is the office's. */
export const OFFICE_WORDS = 'draftish'

/** What is in the record, by what addresses call it. `hidden` is XAA's, `open` is XAB's, which permitted publication. */
export interface SampleRecord {
  readonly resolution: string
  readonly call: string
  readonly submission: string
  readonly openSubmission: string
  readonly file: string
  readonly passage: string
  readonly report: string
  readonly version: string
  readonly name: string
  readonly statement: string
  readonly job: string
  readonly intake: string
}

const BY = { at: '2026-01-02T03:04:05.000Z', by: 'person-sample' }
const ACTOR = 'person-sample'

async function* bytes(text: string): AsyncIterable<Uint8Array> {
  yield Buffer.from(text)
}

/** Opens the jobs of a record; whoever opens them stops them. */
export function openSampleJobs({ book }: Registry): Promise<Jobs> {
  return openJobs(book.store, { queues: QUEUES, id: book.means.id, notice: () => undefined })
}

/** Fills a record. */
export async function fillSampleRecord({ book, blobs }: Registry, jobs: Jobs): Promise<SampleRecord> {
  const copy = { ...(await blobs.put(bytes('a resolution'))), name: 'a.txt', mediaType: 'text/plain' }
  const { resolution } = await keepResolution(book, blobs, ACTOR, { resolution: null, witnesses: [copy] })
  const call = await openCall(book, ACTOR, { resolution })
  await recordCallFacts(book, ACTOR, {
    call,
    facts: { title: 'A call', noteVerbale: { date: '2026-01-01', deadline: '2026-05-01' } },
  })
  const receive = async (memberState: string, words: string) =>
    receiveSubmission(book, blobs, ACTOR, {
      ...{ call, submission: null, isWhole: false, way: 'portal', receivedOn: null },
      files: [{ ...(await blobs.put(bytes(words))), path: `${words}.txt`, mediaType: 'text/plain' }],
      sender: { memberState, group: 'member-state' },
    })
  const hidden = await receive('XAA', HIDDEN_WORDS)
  const open = await receive('XAB', 'seen by all')
  await permitPublication(book, ACTOR, { submission: open.submission, mayPublish: true, ground: 'letter' })
  const passage = await keepPassage(book, hidden.files[0]?.sha256 ?? '')
  const { id: job } = await enqueueReading(jobs, hidden.files[0]?.sha256 ?? '')
  const report = await keepReport({ book, blobs }, call)
  return {
    ...{ resolution, call, passage, job, report, version: '1', name: 'report.html', statement: 's1' },
    submission: hidden.submission,
    openSubmission: open.submission,
    file: hidden.files[0]?.id ?? '',
    intake: await keepIntake({ book, blobs }, { job, call }),
  }
}

/** A submission of XAA's to a call of its own, with one file of these words; gives its id. */
export async function receiveSample({ book, blobs }: RecordAtWork, words: string): Promise<string> {
  const call = await openCall(book, ACTOR, { resolution: null })
  const { submission } = await receiveSubmission(book, blobs, ACTOR, {
    ...{ call, submission: null, isWhole: false, way: 'portal', receivedOn: null },
    files: [{ ...(await blobs.put(bytes(words))), path: `${words}.txt`, mediaType: 'text/plain' }],
    sender: { memberState: 'XAA', group: 'member-state' },
  })
  return submission
}

/** An intake with a reply, and an outcome of the job. */
async function keepIntake(
  { book, blobs }: RecordAtWork,
  of: { readonly job: string; readonly call: string },
) {
  const tables = new RegistryStore(book.store)
  const { at, by } = BY
  await tables.insertIntake('intake-1', at, by)
  await tables.putFile('intake-1', { kind: 'reply', path: 'XAA.txt', ...(await blobs.put(bytes('sent'))) })
  await keepSampleOutcome({ book }, of)
  return 'intake-1'
}

/** What the job gave; every destruction takes it away. */
export async function keepSampleOutcome(
  { book }: Pick<RecordAtWork, 'book'>,
  { job, call }: Pick<SampleRecord, 'job' | 'call'>,
): Promise<void> {
  const notes = [{ code: 'only-in-record', path: OFFICE_WORDS }]
  const outcome = JSON.stringify({ kind: 'intake', call, received: 1, notes, replies: null })
  await new RegistryStore(book.store).putOutcome(job, BY.at, outcome)
}

async function keepPassage({ store }: Registry['book'], fileSha256: string): Promise<string> {
  const tables = new PassageStore(store)
  const reading = {
    ...{
      id: 'reading-1',
      fileSha256,
      readers: 'r',
      reader: { name: 'r', version: '1' },
      kind: 'text' as const,
      language: 'en',
    },
    ...{ pageCount: 1, textSha256: sha256('t'), blobSha256: fileSha256, carrier: null },
  } as const
  await tables.insertTranscriptions([reading], BY)
  const set = { id: 'set-1', transcription: reading.id, questionsSha256: sha256('[]'), passageCount: 1 }
  const passage = {
    id: 'p-1',
    number: 1,
    type: 'paragraph',
    part: 'body',
    language: 'en',
    page: 1,
    start: 0,
    end: 8,
  }
  await tables.insertSet(set, [{ ...passage, question: null, text: HIDDEN_WORDS }], BY)
  return passage.id
}

async function keepReport({ book, blobs }: Pick<Registry, 'book' | 'blobs'>, call: string): Promise<string> {
  const tables = new ReportStore(book.store)
  const page = `<meta http-equiv="Content-Security-Policy" content="script-src &#39;none&#39;"><p>${OFFICE_WORDS}</p>`
  const file = { ...(await blobs.put(bytes(page))), position: 1, name: 'report.html', mediaType: 'text/html' }
  const id = book.means.id()
  await tables.insertReport(id, call, BY)
  const made = { number: 1, language: 'en', generator: 'sample', sourceSha256: sha256('s') }
  await tables.insertVersion(id, { ...made, statementCount: 0, openCount: 0, ...BY })
  await tables.insertFiles(id, 1, [file])
  return id
}
