import { expect, test } from 'vitest'
import type { CallFacts } from '#call'
import type { Language } from '#un'
import { buildReport } from './build-report.ts'
import type { Report, ReportDocument } from './report.ts'
import { SAMPLE_CALL, type SampleReply, sampleInput } from './sample-record.ts'

/** Every block on a line: type, then its words; notes are `^`. */
function printed(document: ReportDocument | undefined): string[] {
  const words = (
    inlines: readonly { runs: readonly ({ type: 'text'; text: string } | { type: 'note' })[] }[],
  ): string =>
    inlines
      .map((inline) => inline.runs.map((run) => (run.type === 'text' ? run.text : '^')).join(''))
      .join('')
  return (document?.official.body ?? []).map((block) => {
    if (block.type === 'table')
      return `table ${block.rows.map((row) => row.map((cell) => words(cell.inlines)).join(' | ')).join(' / ')}`
    return block.type === 'page-break' ? 'page-break' : `${block.type} ${words(block.inlines)}`
  })
}

async function build(replies: readonly SampleReply[], call = SAMPLE_CALL): Promise<Report> {
  return buildReport(await sampleInput(replies, call))
}

/** The codes of what was found; that the wording of the annex on limits was not seen is found in every report. */
const codes = (report: Report): string[] =>
  [...new Set(report.findings.map((finding) => finding.code))]
    .filter((code) => code !== 'wording-not-seen')
    .sort()

const ARVENIA = { state: 'XAR', text: 'Arvenia lacks trained investigators. It asks for training.' }
const DALMERE = { state: 'XDA', text: 'Dalmere reports 40 cases.' }

test('replies stand in order under their names, each sentence a statement that cites its place', async () => {
  const report = await build([DALMERE, { state: 'XCE', text: 'Célune agrees.' }, ARVENIA])
  const lines = printed(report.documents[0])
  const names = lines.filter((line) =>
    ['heading Arvenia', 'heading Célune', 'heading Dalmere'].includes(line),
  )
  expect(names).toEqual(['heading Arvenia', 'heading Célune', 'heading Dalmere'])
  expect(lines).toContain('paragraph [Original: English]')
  expect(lines).toContain('paragraph [20 May 2019]')
  expect(lines).toContain('paragraph Arvenia lacks trained investigators. It asks for training.')
  const said = report.documents[0]?.statements.filter((statement) => statement.kind === 'reproduction') ?? []
  expect(said.map((statement) => statement.text)).toEqual([
    'Arvenia lacks trained investigators.',
    'It asks for training.',
    'Célune agrees.',
    'Dalmere reports 40 cases.',
  ])
  expect(said[1]?.citations[0]).toMatchObject({
    memberState: 'XAR',
    file: 'XAR-0.txt',
    selector: { textQuote: { exact: 'It asks for training.' }, textPosition: { start: 37, end: 58 } },
  })
})

test('a translation whose original is elsewhere names the language of the original', async () => {
  const input = await sampleInput([ARVENIA])
  const submissions = input.submissions.map((submission) => ({
    ...submission,
    files: submission.files.map((file) => ({
      ...file,
      role: 'translation' as const,
      translation: 'official' as const,
      translatedFrom: 'ru',
    })),
  }))
  const report = buildReport({ ...input, submissions })
  expect(printed(report.documents[0]).find((line) => line.includes('[Original'))).toContain('Russian')
  expect(report.counts.byLanguage).toEqual([{ language: 'ru', count: 1 }])
})

test('the introduction is written from the record, bound to its fields', async () => {
  const report = await build([ARVENIA, DALMERE, { state: 'XOB', text: 'Observa agrees.' }])
  expect(printed(report.documents[0]).slice(0, 6)).toEqual([
    'heading Introduction',
    'paragraph In paragraph 1 of its resolution 73/187, entitled “Countering the use of information and communications technologies for criminal purposes”, the General Assembly requested “the Secretary-General to seek the views of Member States on the challenges that they face and to present a report based on those views”.',
    'paragraph Pursuant to that request, a note verbale (SPECIMEN/1) dated 14 February 2019 was sent to Member States, inviting them to submit their views by 31 May 2019.',
    'paragraph As at 30 July 2019, three replies had been received: from two Member States and one observer State. Replies were received from two of the four Member States. The replies were received in English (3).',
    'paragraph By regional group, replies were received from one of two African States and one of two Western European and other States. At least one reply was received from each regional group.',
    'paragraph The replies are reproduced in sections II and III below. A reply in a language other than English is reproduced from the translation submitted by the State or from an official translation, and marked accordingly; where there is none, it is reproduced in the language in which it was received, pending translation. Additional replies received will be issued as addenda to the present report.',
  ])
  const counts = report.documents[0]?.statements.filter((statement) => statement.kind === 'count') ?? []
  expect(counts.every((statement) => statement.bindings.length > 0)).toBe(true)
})

test('a silent region is named', async () => {
  const report = await build([ARVENIA])
  expect(printed(report.documents[0]).join('\n')).toContain(
    'No reply was received from any of the Western European and other States.',
  )
})

test('late replies stand in an addendum, with its own symbol', async () => {
  const report = await build([ARVENIA, { ...DALMERE, with: { late: true } }])
  expect(
    report.documents.map((document) => [
      document.name,
      document.official.masthead.symbol,
      document.submissions,
    ]),
  ).toEqual([
    ['report', 'A/74/XXX', ['XAR']],
    ['addendum-1', 'A/74/XXX/Add.1', ['XDA']],
  ])
  expect(printed(report.documents[0]).join('\n')).toContain(
    'The addendum to the present report (A/74/XXX/Add.1) contains one reply received after the deadline.',
  )
  expect(
    (await build([{ ...DALMERE, with: { late: true } }], { ...SAMPLE_CALL, lateReplies: 'report' }))
      .documents,
  ).toHaveLength(1)
})

test('a State’s own translation is printed and marked; without one the original, with a finding', async () => {
  const french = { state: 'XCE', language: 'fr', text: 'La Célune manque de moyens.' }
  const translated = await build([
    { ...french, more: [{ role: 'translation', language: 'en', text: 'Célune lacks means.' }] },
  ])
  expect(printed(translated.documents[0])).toContain(
    'paragraph [Original: French; translation submitted by the State]',
  )
  expect(
    translated.documents[0]?.statements.find((statement) => statement.text === 'Célune lacks means.')
      ?.citations[0],
  ).toMatchObject({ translation: 'by-the-state' })
  expect(translated.omissions).toEqual([
    {
      submission: 'XCE',
      file: 'XCE-0.txt',
      passage: null,
      reason: 'another file of the same respondent is printed as its text',
    },
  ])
  const pending = await build([french])
  expect(codes(pending)).toEqual(['translation-pending'])
  expect(printed(pending.documents[0])).toContain(
    'paragraph [Reproduced in French, the language in which it was received; translation pending.]',
  )
})

test('nothing received disappears: unreadable and undecided replies are found', async () => {
  const report = await build([
    { state: 'XAR', text: '', with: { status: 'unreadable', wordCount: null } },
    { ...DALMERE, with: { group: 'undecided', memberState: null } },
  ])
  expect(printed(report.documents[0]).join('\n')).toContain(
    'The reply was received but its text could not be read',
  )
  expect(
    report.findings
      .filter((finding) => finding.code === 'reply-not-reflected')
      .map((finding) => finding.subject),
  ).toEqual(['XDA', 'XAR'])
})

test('what nobody gave prints in brackets with a finding', async () => {
  const report = await build([ARVENIA], {})
  const { masthead } = report.documents[0]?.official ?? {}
  expect([masthead?.symbol, masthead?.date, masthead?.session, masthead?.agendaLine]).toEqual([
    '[symbol]',
    '[date]',
    '[session]',
    'Item [item] of the provisional agenda',
  ])
  expect(codes(report)).toEqual(['value-missing'])
  expect(report.documents[0]?.official.banner).toBe('DRAFT – not cleared')
})

test('texts of the call are those of the edition; a missing one is found', async () => {
  const call: CallFacts = {
    ...SAMPLE_CALL,
    title: { en: 'Views on cybercrime', fr: 'Vues sur la cybercriminalité' },
    noteVerbale: { ...SAMPLE_CALL.noteVerbale, reference: { fr: 'SPÉCIMEN/1' } },
  }
  const edition = async (language: Language) => buildReport(await sampleInput([ARVENIA], call, language))
  const french = await edition('fr')
  expect(french.documents[0]?.official.title.title).toBe('Vues sur la cybercriminalité')
  expect(printed(french.documents[0]).join('\n')).toContain('SPÉCIMEN/1')
  const spanish = await edition('es')
  expect(spanish.documents[0]?.official.title.title).toBe('Views on cybercrime')
  expect(
    spanish.findings.filter((found) => found.code === 'value-missing').map((found) => found.message),
  ).toEqual([
    'call.yaml gives title in en, fr, not in the language of the edition (es); this is printed: Views on cybercrime',
    'call.yaml gives noteVerbale.reference in fr, not in the language of the edition (es); this is printed: SPÉCIMEN/1',
  ])
})

test('a State whose reply the office left out is not said to be silent', async () => {
  const input = await sampleInput([ARVENIA])
  const report = buildReport({
    ...input,
    leftOut: [{ path: 'bolmar.pdf', reason: 'withdrawn', memberState: 'XBO' }],
  })
  expect(report.counts.byRegion.find((region) => region.group === 'african')?.silent).toEqual([])
  expect(report.omissions.map((omission) => omission.reason)).toContain('left out by the office: withdrawn')
})

test('limits are found with how much', async () => {
  const report = await build([ARVENIA], { ...SAMPLE_CALL, limits: { replyWords: 5, reportWords: 100 } })
  expect(codes(report)).toEqual(['reply-over-limit', 'word-limit-exceeded'])
  expect(report.findings.find((finding) => finding.code === 'reply-over-limit')?.message).toContain(
    '8 words, 3 above',
  )
})

test('the same record gives the same report, and ids do not depend on other replies', async () => {
  const alone = await build([ARVENIA])
  const together = await build([DALMERE, ARVENIA])
  expect(JSON.stringify(await build([ARVENIA]))).toBe(JSON.stringify(alone))
  const ids = (report: Report): string[] =>
    (report.documents[0]?.statements ?? [])
      .filter(
        (statement) => statement.kind === 'reproduction' && statement.citations[0]?.memberState === 'XAR',
      )
      .map((statement) => statement.id)
  expect(ids(together)).toEqual(ids(alone))
})

test('no mandate and no replies are findings, and a document is still made', async () => {
  const input = await sampleInput([])
  const report = buildReport({ ...input, mandates: [] })
  expect(codes(report)).toEqual(['mandate-missing', 'no-replies'])
  expect(report.documents).toHaveLength(1)
})
