/** A whole report of invented States in each of the six languages, and its formulae for every kind of number. */
import { test } from 'vitest'
import type { DocumentBlock, OfficialDocument } from '#official-document'
import { LANGUAGES, type Language } from '#un'
import { buildReport } from '../src/report/build-report.ts'
import type { Formulae } from '../src/report/formulae.ts'
import { formulaeOf } from '../src/report/formulae-of.ts'
import { quoteMandate } from '../src/report/quoted-mandate.ts'
import { SAMPLE_CALL, SAMPLE_MANDATE, type SampleReply, sampleInput } from '../src/report/sample-record.ts'
import { checkText } from './golden.ts'

const REPLIES: readonly SampleReply[] = [
  {
    state: 'XAR',
    text: 'Arvenia lacks investigators. It asks for training.',
    with: { alignedWith: ['XDA'] },
  },
  {
    state: 'XBO',
    language: 'pt',
    text: 'Bolmar carece de meios.',
    more: [{ role: 'translation', language: 'en', text: 'Bolmar lacks means.' }],
  },
  { state: 'XDA', text: 'Dalmere reports 40 cases.', with: { late: true, alignsWith: ['XAR'] } },
  { state: 'XOB', text: '', with: { status: 'unreadable', wordCount: null } },
  {
    state: 'UNION',
    language: 'fr',
    text: 'L’Union propose un registre commun.',
    with: {
      memberState: null,
      respondent: 'Union of Invented States',
      group: 'organization',
      onBehalfOf: ['XCE', 'XDA'],
    },
  },
  { state: 'UNKNOWN', text: 'Nobody signed this.', with: { memberState: null, group: 'undecided' } },
]

/** The opening of paragraph 1 of resolution 73/187, and its title, as each language version has them. */
const MANDATES: Readonly<Record<Language, readonly [verb: string, words: string, title: string]>> = {
  en: [
    'Requests',
    'the Secretary-General to seek the views of Member States',
    'Countering the use of information and communications technologies for criminal purposes',
  ],
  fr: [
    'Prie',
    'le Secrétaire général de solliciter les vues des États Membres',
    'Lutte contre l’utilisation des technologies de l’information et des communications à des fins criminelles',
  ],
  es: [
    'Solicita',
    'al Secretario General que recabe las opiniones de los Estados Miembros',
    'Lucha contra la utilización de las tecnologías de la información y las comunicaciones con fines delictivos',
  ],
  ru: [
    'просит',
    'Генерального секретаря запросить мнения государств-членов',
    'Противодействие использованию информационно-коммуникационных технологий в преступных целях',
  ],
  zh: ['请', '秘书长征求会员国的意见', '打击为犯罪目的使用信息和通信技术行为'],
  ar: [
    'تطلب',
    'إلى الأمين العام أن يلتمس آراء الدول الأعضاء',
    'مكافحة استخدام تكنولوجيات المعلومات والاتصالات للأغراض الإجرامية',
  ],
}

const COUNTS = [0, 1, 2, 3, 5, 10, 11, 21, 24, 100, 103]

test.each(LANGUAGES)('the report in %s', async (language) => {
  const call = { ...SAMPLE_CALL, lateSubmissionReason: '…', originalLanguage: 'en' as const }
  const report = buildReport(await sampleInput(REPLIES, call, language))
  const documents = report.documents.map((document) => documentLines(document.official).join('\n'))
  await checkText(
    `report/report-${language}.txt`,
    `${[...documents, formulaLines(formulaeOf(language)).join('\n')].join('\n\n')}\n`,
  )
})

function documentLines(document: OfficialDocument): string[] {
  const { masthead, title, words } = document
  return [
    `=== ${document.id}`,
    ...[masthead.organization, masthead.organ, masthead.symbol, masthead.distribution, masthead.date],
    ...[masthead.languageLine ?? '', masthead.original, masthead.session],
    `${masthead.agendaLine}${masthead.agendaNote?.mark ?? ''}`,
    masthead.agendaTitle,
    title.title,
    title.author,
    ...[masthead.agendaNote, ...masthead.notes].map((note) => `${note?.mark ?? ''} ${note?.text ?? ''}`),
    `--- ${words.summary} / ${words.contents} / ${words.page}`,
    ...[...document.summary, ...document.body].flatMap(blockLines),
  ]
}

function blockLines(block: DocumentBlock): string[] {
  if (block.type === 'page-break') return ['page-break']
  if (block.type === 'table')
    return block.rows.map((row) => `| ${row.map((cell) => wordsOf(cell.inlines)).join(' | ')}`)
  const number = 'number' in block && block.number !== null ? `${block.number} ` : ''
  return [`${block.type}: ${number}${wordsOf(block.inlines)}`]
}

function wordsOf(inlines: readonly Printed[]): string {
  return inlines
    .map((inline) => inline.runs.map((run) => (run.type === 'text' ? run.text : '^')).join(''))
    .join('')
}

interface Printed {
  readonly runs: readonly ({ readonly type: 'text'; readonly text: string } | { readonly type: 'note' })[]
}

function formulaLines(formulae: Formulae): string[] {
  const { introduction, counted, language, date } = formulae
  const [verb, words, title] = MANDATES[language]
  const own = quoteMandate(
    {
      symbol: 'A/RES/73/187',
      title,
      language,
      adoptedOn: null,
      operative: [{ number: '1', verb, text: `${verb} ${words}` }],
    },
    SAMPLE_MANDATE,
  )
  const groups = ['african', 'eastern-european', 'weog'] as const
  return [
    '=== formulae',
    ...(own === null ? [] : [introduction.mandate(own), ...introduction.summary(own)]),
    ...COUNTS.flatMap((count) => [
      `--- ${count}`,
      introduction.received(date('2019-07-01'), count, [], Math.min(count, 1)),
      introduction.received(
        date('2019-07-30'),
        count,
        count === 0
          ? []
          : [
              counted.memberStates(count),
              counted.observers(count),
              counted.organizations(count),
              counted.others(count),
            ],
        count,
      ),
      introduction.membership(count, 193, count),
      ...(count === 0 ? [] : [introduction.undecided(count), introduction.addendum('A/74/130/Add.1', count)]),
    ]),
    '--- lists',
    introduction.silentRegions(groups.slice(0, 1)),
    introduction.silentRegions(groups.slice(0, 2)),
    introduction.silentRegions(groups),
    introduction.noSilentRegion,
    introduction.reproduced([2].map(formulae.sectionName), 'summaries'),
    introduction.reproduced([2, 3, 4].map(formulae.sectionName), 'full'),
    introduction.languages([{ language: 'en', count: 1 }]),
    introduction.noLate,
    formulae.onBehalfNotice(['X', 'Y', 'Z']),
    formulae.alignsNotice(['X', 'Y']),
    formulae.alignedNotice(['X', 'Y', 'Z']),
    formulae.translationPendingNotice('pt'),
    formulae.figureNotReproduced(3),
    formulae.originalNotice('ar', null, null),
    ...(['official', 'by-the-state', 'by-a-person', 'by-a-machine'] as const).map((origin) =>
      formulae.originalNotice('es', origin, null),
    ),
    formulae.addendumHeading(1),
    formulae.addendumHeading(2),
    formulae.addendumIntroduction('A/74/130', null),
    formulae.agendaLine('66 (b)', 'agenda'),
    formulae.distribution('Limited'),
    formulae.remarks.onBehalfOf(['X', 'Y']),
    Object.values(formulae.groupTitles).join(' / '),
    Object.values(formulae.sectionTitles.replies).join(' / '),
    (['symbol', 'date', 'item', 'session', 'title', 'reference', 'deadline', 'document'] as const)
      .map(formulae.missing)
      .join(' '),
  ]
}
