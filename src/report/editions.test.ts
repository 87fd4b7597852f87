import { expect, test } from 'vitest'
import { LANGUAGES, type Language } from '#un'
import { buildReport } from './build-report.ts'
import type { ReportDocument } from './report.ts'
import { SAMPLE_CALL, SAMPLE_RESOLUTION, type SampleReply, sampleInput } from './sample-record.ts'

/** Replies in a language of no edition, one unreadable, one late, and a State that is silent. */
const REPLIES: readonly SampleReply[] = [
  { state: 'XDA', language: 'pt', text: 'Dalmera relata 40 casos. Pede formação.' },
  { state: 'XAR', language: 'pt', text: 'Arvenia carece de meios.' },
  { state: 'XCE', language: 'pt', text: '', with: { status: 'unreadable', wordCount: null } },
  { state: 'XOB', language: 'pt', text: 'Observa agradece.', with: { late: true } },
]

async function documentsOf(language: Language): Promise<readonly ReportDocument[]> {
  const input = await sampleInput(REPLIES, SAMPLE_CALL, language)
  return buildReport({ ...input, resolution: { ...SAMPLE_RESOLUTION, language: 'pt' } }).documents
}

const headings = (document: ReportDocument | undefined): string[] =>
  (document?.official.body ?? []).flatMap((block) => {
    if (block.type !== 'heading' || block.level > 2) return []
    const words = block.inlines.flatMap(({ runs }) =>
      runs.map((run) => (run.type === 'text' ? run.text : '')),
    )
    return [`${block.number === null ? '' : `${block.number} `}${words.join('')}`]
  })

test('the six editions hold the same statements: the same ids, of the same kinds, bound to the same fields', async () => {
  const english = await documentsOf('en')
  const shape = (documents: readonly ReportDocument[]): string[] =>
    documents.flatMap(({ name, statements }) =>
      statements
        .map(
          ({ id, kind, bindings }) => `${name} ${id} ${kind} ${bindings.map(({ field }) => field).join(' ')}`,
        )
        .sort(),
    )
  for (const language of LANGUAGES) expect(shape(await documentsOf(language))).toEqual(shape(english))
})

test('ids of blocks are the same too, so that a link into one edition leads to its place in another', async () => {
  const ids = (documents: readonly ReportDocument[]): string[][] =>
    documents.map(({ official }) => [...official.summary, ...official.body].map(({ id }) => id).sort())
  const english = ids(await documentsOf('en'))
  for (const language of LANGUAGES) expect(ids(await documentsOf(language))).toEqual(english)
})

test('an edition that quotes the resolution has one sentence more, and the others keep their ids', async () => {
  const idsOf = async (language: Language): Promise<Set<string>> => {
    const report = buildReport(await sampleInput(REPLIES, SAMPLE_CALL, language))
    return new Set(report.documents.flatMap(({ statements }) => statements.map(({ id }) => id)))
  }
  const english = await idsOf('en')
  const french = await idsOf('fr')
  expect([...french].filter((id) => !english.has(id))).toEqual([])
  expect([...english].filter((id) => !french.has(id))).toHaveLength(1)
})

/** Sections and annexes are numbered, and States ordered, as the edition does. Source: A/74/130, A/71/1007, A/59/100. */
test.each<[Language, readonly string[]]>([
  ['en', ['I. Introduction', 'II. Replies', 'Arvenia', 'Célune', 'Dalmere', 'Annex I: ', 'Annex II: ']],
  ['fr', ['I. Introduction', 'II. Réponses', 'Arvénie', 'Célune', 'Dalmère', 'Annexe I', 'Annexe II']],
  ['es', ['I. Introducción', 'II. Respuestas', 'Arvenia', 'Celuna', 'Dalmera', 'Anexo I: ', 'Anexo II: ']],
  ['ru', ['I. Введение', 'II. Ответы', 'Арвения', 'Далмера', 'Селюна', 'Приложение I: ', 'Приложение II: ']],
  ['zh', ['一. 导言', '二. 从各国政府', '阿文尼亚', '塞卢纳', '达尔梅拉', '附件一：', '附件二：']],
  ['ar', ['أولا - مقدمة', 'ثانيا - ', 'أرفينيا', 'دالميرا', 'سيلونا', 'المرفق الأول: ', 'المرفق الثاني: ']],
])('numbers and order of the edition in %s', async (language, expected) => {
  const [report] = await documentsOf(language)
  const found = headings(report)
  expect(found.map((heading, index) => heading.slice(0, expected[index]?.length))).toEqual(expected)
})
