import { expect, test } from 'vitest'
import type { ExtractCode } from '#extract'
import type { Finding } from '#un'
import { LANGUAGES } from '#un'
import { buildReport } from './build-report.ts'
import { toReportContract } from './contract.ts'
import { formulaeOf } from './formulae-of.ts'
import { LIMIT_KINDS, LIMIT_REASONS } from './limit.ts'
import { pageRanges } from './limits-annex.ts'
import { TOLD_CODES } from './reading-limits.ts'
import type { Report } from './report.ts'
import type { ReportInput } from './report-input.ts'
import { SAMPLE_CALL, type SampleReply, sampleInput } from './sample-record.ts'
import type { SourceText } from './source-text.ts'

const ARVENIA: SampleReply = { state: 'XAR', text: 'Arvenia lacks trained investigators.' }
const SILENT = { state: 'XBO', text: '', with: { status: 'unreadable' as const, wordCount: null } }

/** The record of these replies, the file of the first read as given. */
async function inputOf(
  replies: readonly SampleReply[],
  read: Partial<SourceText> = {},
  more: Partial<ReportInput> = {},
): Promise<ReportInput> {
  const input = await sampleInput(replies)
  const first = `${replies[0]?.state ?? ''}-0.txt`
  const sources = new Map(
    [...input.sources].map(([path, source]) => [path, path === first ? { ...source, ...read } : source]),
  )
  return { ...input, sources, ...more }
}

/** The limits of a document, a line each: kind, respondent, file, pages, words. */
function lines(report: Report, at = 0): string[] {
  return (report.documents[at]?.limits ?? []).map(({ kind, name, file, pages, says }) =>
    [kind, name, file ?? '', pageRanges(pages), says].join(' | '),
  )
}

async function check(input: ReportInput | Promise<ReportInput>, ...expected: string[]): Promise<void> {
  expect(lines(buildReport(await input))).toEqual(expected)
}

const finding = (code: string, subject: string): Finding => ({
  code,
  message: '',
  needsPerson: true,
  subject,
})

test('what was read with doubt, in part or not at all is listed with file, page and reason', async () => {
  const page = { isPoor: false, words: 0, doubtfulWords: 0 }
  const pages = [
    { ...page, number: 1, obtained: 'ocr' as const, words: 90, doubtfulWords: 4 },
    { ...page, number: 2, obtained: 'ocr' as const, words: 10, doubtfulWords: 1 },
    { ...page, number: 3, obtained: 'none' as const },
    { ...page, number: 4, obtained: 'text-layer' as const, isPoor: true },
  ]
  const findings = [finding('characters-lost', 'XAR-0.txt'), finding('attachment-not-read', 'XAR-0.txt')]
  await check(
    inputOf([ARVENIA, SILENT], { pages, unreadPages: [3], findings }),
    'not-opened | Arvenia | XAR-0.txt |  | an attachment could not be opened',
    'unreadable | Bolmar | XBO-0.txt |  | the file is empty',
    'page-unread | Arvenia | XAR-0.txt | 3 | no text could be read',
    'partly-read | Arvenia | XAR-0.txt |  | some characters could not be read',
    'ocr | Arvenia | XAR-0.txt | 1–2 | recognized from a picture of the page; 5 of 100 words with low confidence',
    'uncertain-text | Arvenia | XAR-0.txt | 4 | the characters in the file may not be those shown on the page',
  )
})

test('what the folder holds and nobody could take, and what the office left out, is listed', async () => {
  const folderFindings = ['link-not-followed', 'not-a-file', 'file-not-opened'].map((code) =>
    finding(code, `${code}.pdf`),
  )
  const leftOut = [{ path: 'old.pdf', reason: 'answers another call', memberState: 'XCE' }]
  await check(
    inputOf([ARVENIA], {}, { folderFindings, leftOut }),
    'not-opened |  | link-not-followed.pdf |  | a link to another place, which was not followed',
    'not-opened |  | not-a-file.pdf |  | not a file',
    'not-opened |  | file-not-opened.pdf |  | the file could not be opened',
    'not-reproduced | Célune | old.pdf |  | left out by the office',
  )
})

test('roles of files: duplicates, addenda, attachments; an original printed in translation is no limit', async () => {
  const more = (role: 'duplicate' | 'addendum' | 'attachment', text: string) => ({
    role,
    language: 'en',
    text,
  })
  await check(
    inputOf([
      {
        ...ARVENIA,
        more: [more('duplicate', 'Same.'), more('addendum', 'More.'), more('attachment', 'A law.')],
      },
      {
        state: 'XCE',
        language: 'fr',
        text: 'Manque de moyens.',
        more: [{ role: 'translation', language: 'en', text: 'No means.' }],
      },
    ]),
    'not-reproduced | Arvenia | XAR-3.txt |  | attachment that is not the reply',
    'duplicate | Arvenia | XAR-1.txt |  | the same as another file',
    'addendum | Arvenia | XAR-2.txt |  | received in addition to the reply',
  )
})

test('a late reply is listed in the report and in its addendum, its other limits in the addendum only', async () => {
  const late = { state: 'XCE', language: 'fr', text: 'Manque de moyens.', with: { late: true } }
  const report = buildReport(await inputOf([ARVENIA, late]))
  expect(lines(report)).toEqual([
    'late | Célune |  |  | received on 20 May 2019; reproduced in A/74/XXX/Add.1',
  ])
  expect(lines(report, 1)).toEqual([
    'late | Célune |  |  | received on 20 May 2019',
    'translation-pending | Célune | XCE-0.txt |  | reproduced in French',
  ])
})

test('who did not reply stands as one list a group, by count and names, in the report and not in its addendum', async () => {
  const late = { state: 'XDA', text: 'Late.', with: { late: true } }
  const report = buildReport(await inputOf([ARVENIA, late]))
  const silence = (at: number): (string | undefined)[] => {
    const texts = report.documents[at]?.statements.map(({ text }) => text) ?? []
    const from = texts.findIndex((text) => text.startsWith('Member States from which'))
    return from === -1 ? [] : texts.slice(from, from + 5)
  }
  expect(silence(0)).toEqual([
    'Member States from which no reply was received: 2 of 4',
    'African States: 1 of 2',
    'Bolmar',
    'Western European and other States: 1 of 2',
    'Célune',
  ])
  expect(silence(1)).toEqual([])
})

test('every edition says that silence is no evidence, first, in words bound to nothing; counts are bound', async () => {
  for (const language of LANGUAGES) {
    const report = buildReport(await sampleInput([ARVENIA, SILENT], SAMPLE_CALL, language))
    const statements = report.documents[0]?.statements ?? []
    const { limits } = formulaeOf(language)
    for (const sentence of limits.absence) expect(statements.map(({ text }) => text)).toContain(sentence)
    expect(statements.filter(({ bindings }) => bindings[0]?.field === 'limits.unreadable')).toMatchObject([
      { kind: 'count', text: expect.stringContaining('1'), bindings: [{ value: 1 }] },
    ])
    expect(Object.keys(limits.kinds).sort()).toEqual([...LIMIT_KINDS].sort())
    const plain = LIMIT_REASONS.filter((reason) => reason !== 'late' && reason !== 'pending')
    expect(Object.keys(limits.reasons).sort()).toEqual([...plain].sort())
  }
})

test('a record without limits says so; the JSON holds what the annex prints', async () => {
  const report = buildReport(await inputOf([ARVENIA]))
  const [document] = toReportContract(report, [], []).documents
  expect(document?.limits).toEqual([])
  expect(document?.statements.map(({ text }) => text)).toContain(formulaeOf('en').limits.nothing)
  const limited = toReportContract(buildReport(await inputOf([SILENT])), [], [])
  expect(limited.documents[0]?.limits).toMatchObject([
    { kind: 'unreadable', reason: 'empty', memberState: 'XBO', file: 'XBO-0.txt', says: 'the file is empty' },
  ])
})

test('pages are printed as ranges', () => {
  expect(pageRanges([1, 2, 3, 7, 9, 10])).toBe('1–3, 7, 9–10')
  expect(pageRanges([])).toBe('')
})

test('every code told of is a code of the readers', () => {
  const codes: readonly ExtractCode[] = [
    'file-encrypted',
    'empty-file',
    'ocr-data-missing',
    'no-text-layer',
    'kind-not-read',
    'limit-exceeded',
    'reader-timeout',
    'reader-out-of-memory',
    'reader-crashed',
    'file-damaged',
    'marks-not-read',
    'characters-lost',
    'encoding-guessed',
    'tracked-changes',
    'attachment-not-read',
  ]
  expect([...TOLD_CODES].sort()).toEqual([...codes].sort())
})
