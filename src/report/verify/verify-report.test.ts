/** Documents as their manifests carry them, true and with one thing done to them: what the rules of the whole find. */
import { describe, expect, test } from 'vitest'
import { documentOf } from '#official-document'
import { isCalendarDate, type Language } from '#un'
import { buildReport } from '../build-report.ts'
import { SAMPLE_CALL, type SampleReply, sampleInput, sampleStates } from '../sample-record.ts'
import type { DocumentUnderProof } from './document/document-under-proof.ts'
import { issuedDocument } from './issued/issued-document.ts'
import { readIssuedRecord } from './issued/issued-record.ts'
import { verifyReport } from './verify-report.ts'

const REPLIES: SampleReply[] = [
  { state: 'XCE', text: 'Célune may consider a protocol.\n' },
  { state: 'XAR', text: 'Arvenia supports cooperation.\n\nIt has no law.\n' },
  { state: 'XOB', text: 'Observa takes note.\n' },
  { state: 'XDA', text: 'Dalmere agrees.\n', with: { late: true, receivedOn: '2019-06-20' } },
]

const ON = '2019-07-30'

/** A document of the sample report, read back from its manifest alone. */
async function documentNamed(
  name: string,
  language: Language = 'en',
  call = SAMPLE_CALL,
  replies = REPLIES,
): Promise<DocumentUnderProof> {
  const { documents } = buildReport(await sampleInput(replies, call, language))
  const manifest = documents.find((document) => document.name === name)?.official.manifest
  const reading = manifest === undefined ? null : readIssuedRecord(JSON.parse(JSON.stringify(manifest)))
  const official = manifest === undefined ? null : documentOf(manifest)
  const document = reading?.is === 'known' ? issuedDocument(reading.record, official) : null
  if (document === null) throw new Error(`${name} can be read from its manifest`)
  return document
}

function check(document: DocumentUnderProof, codes: string[]): void {
  const found = verifyReport(document, { states: sampleStates(), on: isCalendarDate(ON) ? ON : null })
  expect([...new Set(found.map(({ code }) => code))].sort()).toEqual(codes)
}

const report = await documentNamed('report')
const addendum = await documentNamed('addendum-1')
const russian = await documentNamed('report', 'ru', { ...SAMPLE_CALL, lateReplies: 'report' })
const together = await documentNamed('report', 'en', { ...SAMPLE_CALL, lateReplies: 'report' })
const dated = await documentNamed(
  'report',
  'en',
  { ...SAMPLE_CALL, lateReplies: 'report' },
  REPLIES.map((reply) =>
    reply.state === 'XDA'
      ? { ...reply, with: { late: true, receivedOn: null, datedOn: '2019-06-20' } }
      : reply,
  ),
)

describe('true documents', () => {
  test.each(['ar', 'zh', 'en', 'fr', 'ru', 'es'] as const)('%s: report and addendum', async (language) => {
    check(await documentNamed('report', language), [])
    check(await documentNamed('addendum-1', language), [])
  })
  test('late replies among the others, with their remark', () => check(together, []))
  test('a letter dated after the deadline, with its own remark', () => check(dated, []))
  test('a reply that could not be read has its notice', async () => {
    const unread = { state: 'XBO', text: '', with: { status: 'unreadable' as const } }
    check(await documentNamed('report', 'en', SAMPLE_CALL, [...REPLIES, unread]), [])
  })
  test('a report of no replies', async () => {
    check(await documentNamed('report', 'en', SAMPLE_CALL, []), [])
  })
  test('a longer report with a waiver', () => {
    check({ ...report, edition: { ...report.edition, reportWords: 5, waiver: 'granted' } }, [])
  })
})

type Place = DocumentUnderProof['printed'][number]

/** The places of one respondent's part, heading and all. */
function partOf({ printed, statements }: DocumentUnderProof, state: string): Place[] {
  const named = (id: string): boolean =>
    statements.some(
      (each) =>
        each.id === id && each.bindings.some(({ field }) => field === `submission.${state}.respondent`),
    )
  const from = printed.findIndex(({ statement, heading }) => heading !== null && named(statement))
  const rest = printed.slice(from + 1)
  const to = rest.findIndex(({ heading }) => heading !== null && heading <= 2)
  return printed.slice(from, to === -1 ? undefined : from + 1 + to)
}

/** The document with a respondent's part put before another's. */
function moved(document: DocumentUnderProof, state: string, before: string): DocumentUnderProof {
  const part = partOf(document, state)
  const rest = document.printed.filter((place) => !part.includes(place))
  const [target] = partOf(document, before)
  const at = target === undefined ? 0 : rest.indexOf(target)
  return { ...document, printed: [...rest.slice(0, at), ...part, ...rest.slice(at)] }
}

/** The document without the places whose statement is as asked. */
function without(document: DocumentUnderProof, text: RegExp): DocumentUnderProof {
  const gone = document.statements.filter((each) => text.test(each.text)).map(({ id }) => id)
  expect(gone.length).toBeGreaterThan(0)
  return {
    ...document,
    statements: document.statements.filter(({ id }) => !gone.includes(id)),
    printed: document.printed.filter(({ statement }) => !gone.includes(statement)),
  }
}

function withEdition(
  document: DocumentUnderProof,
  edition: Partial<DocumentUnderProof['edition']>,
): DocumentUnderProof {
  return { ...document, edition: { ...document.edition, ...edition } }
}

const lastLineOf = (state: string): Place[] => partOf(report, state).slice(-1)
const inTime = report.replies.map((reply) => (reply.id === 'XDA' ? { ...reply, late: null } : reply))

//  what was done, the document, what is found
const ATTACKS: readonly (readonly [string, DocumentUnderProof, string[]])[] = [
  ['two States change places', moved(report, 'XCE', 'XAR'), ['order-wrong']],
  ['an observer stands among the States', moved(report, 'XOB', 'XCE'), ['order-wrong']],
  [
    'the Russian order in an edition of English order',
    withEdition(russian, { order: 'by-english' }),
    ['order-wrong'],
  ],
  [
    'a reply is printed twice',
    { ...report, printed: [...report.printed, ...partOf(report, 'XAR')] },
    ['order-wrong'],
  ],
  [
    'words stand under another State',
    {
      ...report,
      printed: report.printed
        .filter((place) => !lastLineOf('XCE').includes(place))
        .flatMap((place) => (lastLineOf('XAR').includes(place) ? [place, ...lastLineOf('XCE')] : [place])),
    },
    ['misattributed'],
  ],
  [
    'a reply’s words are gone, its name stands',
    without(report, /Observa takes note/),
    ['reply-not-reflected'],
  ],
  [
    'a reply is passed over without a reason',
    withEdition(report, { unprinted: [{ submission: 'XDA', reason: ' ' }] }),
    ['reply-not-reflected'],
  ],
  [
    'the remark on a late reply is gone',
    without(together, /^Late$|^late$|[Rr]eceived after/),
    ['late-note-missing'],
  ],
  ['that a letter is dated late is gone', without(dated, /dated after/), ['late-note-missing']],
  [
    'a letter dated late among those in time',
    withEdition(dated, { lateReplies: 'addendum' }),
    ['late-note-missing'],
  ],
  [
    'a late reply among those in time',
    withEdition(together, { lateReplies: 'addendum' }),
    ['late-note-missing'],
  ],
  [
    'the record calls a late reply in time',
    withEdition({ ...together, replies: inTime }, { lateReplies: 'addendum' }),
    ['late-note-missing'],
  ],
  ['an addendum that does not say what it is', without(addendum, /31 May 2019/), ['late-note-missing']],
  ['a report after its day', withEdition(report, { submissionDue: '2019-07-01' }), ['late-note-missing']],
  [
    'a reason that is not printed',
    withEdition(report, { lateSubmissionReason: 'a flood' }),
    ['late-note-missing'],
  ],
  ['too many words', withEdition(report, { reportWords: 20 }), ['word-limit-exceeded']],
  ['a real symbol on a specimen', { ...report, symbol: 'A/74/130' }, ['symbol-invalid']],
  ['a placeholder on a real report', withEdition(report, { specimen: false }), ['symbol-invalid']],
  ['an addendum under the report’s symbol', { ...addendum, symbol: 'A/74/XXX' }, ['symbol-invalid']],
  ['no symbol', { ...report, symbol: '[symbol]' }, ['symbol-invalid']],
]

test.each(ATTACKS)('%s', (_what, document, codes) => {
  check(document, codes)
})

test('the one that moved is named, and where it belongs', () => {
  const found = verifyReport(moved(report, 'XCE', 'XAR'), { states: sampleStates(), on: null })
  expect(found.map(({ message }) => message)).toEqual([
    expect.stringMatching(/^(Célune .* behind Arvenia|Arvenia .* before Célune)\.$/),
  ])
})
