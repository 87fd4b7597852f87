/** Passages by the hundred thousand of many States, and how long it takes to find some among them. */
import { CallStore } from '../src/call/index.ts'
import { type FoundAsked, PassageStore, questionsHash, wantedOf } from '../src/passage/index.ts'
import type { Store } from '../src/platform/database.ts'
import { sha256 } from '../src/platform/files.ts'
import { type FilesReach, filesCounting, SubmissionStore } from '../src/submission/index.ts'

const BY = { at: '2026-11-22T00:00:00.000Z', by: 'person:bench' }
const PAGE = 50
/** Passages of one submission. */
const OF_ONE = 100
const STATES = 193
/** A word stands in one passage of so many. */
const RARE = 5_000
const SENTENCES = [
  'The Government recalls that security in the use of such technologies rests on the Charter and on international law.',
  'Le Gouvernement rappelle que la sécurité des technologies repose sur la Charte et sur le droit international.',
  'El Gobierno recuerda que la seguridad de esas tecnologías se basa en la Carta y en el derecho internacional.',
  'Правительство напоминает, что безопасность таких технологий основана на Уставе и международном праве.',
  '政府回顾,使用这些技术的安全以《宪章》和国际法为基础。',
  'تذكّر الحكومة بأن أمن هذه التكنولوجيات يقوم على الميثاق وعلى القانون الدولي.',
] as const
const LANGUAGES = ['en', 'fr', 'es', 'ru', 'zh', 'ar'] as const

/** Puts so many passages in, a hundred a submission, in six languages. */
export async function fillSearched(store: Store, count: number): Promise<void> {
  await new CallStore(store).insertCall('search-call', null, BY)
  for (let from = 0; from < count; from += OF_ONE) await store.transact(() => fillOne(store, from / OF_ONE))
}

async function fillOne(store: Store, number: number): Promise<void> {
  const submissions = new SubmissionStore(store)
  const tables = new PassageStore(store)
  const submission = `search-${String(number).padStart(7, '0')}`
  const hash = sha256(submission)
  const memberState = stateOf(number % STATES)
  await submissions.insertSubmission(submission, 'search-call', BY)
  await submissions.insertVersion(submission, {
    ...{ number: 1, isWhole: true, way: 'portal', receivedOn: null, datedOn: null },
    ...BY,
  })
  await submissions.insertAttribution(submission, {
    ...{ number: 1, source: 'sign-in', memberState, group: 'member-state', status: 'undecided' },
    ...{ isLate: null, reader: null, words: null },
    ...BY,
  })
  await submissions.insertFiles([
    {
      ...{ id: `${submission}-file`, submission, version: 1, position: 1, sha256: hash, sizeBytes: 1 },
      ...{ mediaType: 'text/plain', path: 'reply.txt', tombstone: null },
    },
  ])
  const reading = {
    ...{ id: `${submission}-reading`, fileSha256: hash, readers: 'bench', language: 'en' },
    kind: 'text' as const,
    reader: { name: 'bench', version: '1' },
    ...{ pageCount: 1, textSha256: hash, blobSha256: hash, carrier: null },
  }
  await tables.insertTranscriptions([reading], BY)
  const set = { id: `${submission}-set`, transcription: reading.id, questionsSha256: questionsHash([]) }
  const passages = Array.from({ length: OF_ONE }, (_none, each) => passageOf(number * OF_ONE + each, each))
  await tables.insertSet({ ...set, passageCount: OF_ONE }, passages, BY)
}

function passageOf(of: number, each: number) {
  const at = of % SENTENCES.length
  const rare = of % RARE === 0 ? ' Rarissimum.' : ''
  const text = `${SENTENCES[at]} ${of} ${SENTENCES[(at + 1) % SENTENCES.length]}${rare}`
  return {
    ...{ id: `search-${of}`, number: each + 1, type: 'paragraph', part: 'body', page: 1 },
    ...{ language: LANGUAGES[at] ?? 'en', start: 0, end: text.length, question: null, text },
  }
}

function stateOf(number: number): string {
  return `X${String.fromCharCode(65 + Math.floor(number / 26))}${String.fromCharCode(65 + (number % 26))}`
}

/** What is looked for. */
export const SEARCHES = {
  'a rare word': 'rarissimum',
  'a word of a third of all': 'security',
  'two words': 'charter gobierno',
  Chinese: '国际法',
  'a phrase': '"international law"',
  'no words': '',
} as const

const OFFICE: FilesReach = { all: true, memberStates: [] }
const MISSION: FilesReach = { all: false, memberStates: ['XAB'] }

/** Milliseconds of one page for the office, of the page that goes on from it, and of one for a mission. */
export async function searchMs(store: Store, words: string): Promise<readonly [number, number, number]> {
  const first = await timed(store, words, OFFICE, null)
  const next = await timed(store, words, OFFICE, first.last)
  const own = await timed(store, words, MISSION, null)
  return [first.ms, next.ms, own.ms]
}

async function timed(store: Store, words: string, reach: FilesReach, after: FoundAsked['after']) {
  const which = { reach, calls: null, submission: null, memberState: null, withWithdrawn: false }
  const asked: FoundAsked = {
    ...{ files: filesCounting(which), words: wantedOf(words), questions: new Map(), after, most: PAGE + 1 },
    ...{ language: null, question: null, coding: null, passage: null },
  }
  const begun = performance.now()
  const found = await new PassageStore(store).search(asked)
  return { ms: performance.now() - begun, last: found.at(PAGE - 1)?.place ?? null }
}
