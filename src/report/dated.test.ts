/** Where nobody knows when a reply came, a document prints the date of its letter as that, in every language. */
import { expect, test } from 'vitest'
import { inlinesOf, type OfficialDocument, renderHtml } from '#official-document'
import type { Language } from '#un'
import { buildReport } from './build-report.ts'
import { SAMPLE_CALL, type SampleReply, sampleInput } from './sample-record.ts'

const REPLIES: readonly SampleReply[] = [
  { state: 'XAR', text: 'Arvenia agrees.', with: { receivedOn: null, datedOn: '2019-05-03', late: null } },
  { state: 'XDA', text: 'Dalmere agrees.', with: { receivedOn: null, datedOn: '2019-06-20', late: true } },
]

/** The words of a document, place by place. */
function said(document: OfficialDocument | undefined): string[] {
  return (document?.body ?? []).flatMap((block) =>
    inlinesOf(block).map(({ runs }) =>
      runs.map((run) => (run.type === 'text' ? run.text.replaceAll('\u00a0', ' ') : '')).join(''),
    ),
  )
}

test.each<[Language, string[], string[]]>([
  [
    'en',
    ['[Dated 3 May 2019]', 'dated 3 May 2019', 'dated 20 June 2019; reproduced in A/74/XXX/Add.1'],
    ['[Dated 20 June 2019]'],
  ],
  [
    'fr',
    ['[Datée du 3 mai 2019]', 'datée du 3 mai 2019', 'datée du 20 juin 2019 ; voir A/74/XXX/Add.1'],
    ['[Datée du 20 juin 2019]'],
  ],
  [
    'es',
    [
      '[De fecha 3 de mayo de 2019]',
      'de fecha 3 de mayo de 2019',
      'de fecha 20 de junio de 2019; véase A/74/XXX/Add.1',
    ],
    ['[De fecha 20 de junio de 2019]'],
  ],
  [
    'ru',
    [
      '[Датирован 3 мая 2019 года]',
      'датирован 3 мая 2019 года',
      'датирован 20 июня 2019 года; см. A/74/XXX/Add.1',
    ],
    ['[Датирован 20 июня 2019 года]'],
  ],
  [
    'zh',
    ['[日期为2019年5月3日]', '日期为2019年5月3日', '日期为2019年6月20日；载于A/74/XXX/Add.1'],
    ['[日期为2019年6月20日]'],
  ],
  [
    'ar',
    ['[مؤرخ 3 أيار/مايو 2019]', 'مؤرخ 3 أيار/مايو 2019', 'مؤرخ 20 حزيران/يونيه 2019؛ انظر A/74/XXX/Add.1'],
    ['[مؤرخ 20 حزيران/يونيه 2019]'],
  ],
])('%s', async (language, inReport, inAddendum) => {
  const { documents } = buildReport(await sampleInput(REPLIES, SAMPLE_CALL, language))
  const [report, addendum] = documents.map(({ official }) => official)
  expect(said(report)).toEqual(expect.arrayContaining([...inReport]))
  expect(said(addendum)).toEqual(expect.arrayContaining(inAddendum))
})

test('on the page, and with the remark of a late one', async () => {
  const call = { ...SAMPLE_CALL, lateReplies: 'report' as const }
  const { documents } = buildReport(await sampleInput(REPLIES, call))
  const [page] = await Promise.all(
    documents.map(async ({ official }) => (await renderHtml(official)).files[0]),
  )
  const text = new TextDecoder().decode(page?.bytes)
  expect(text).toContain('<td>dated 2019-05-03</td>')
  expect(text).toContain('<td>late; dated after the deadline</td>')
})
