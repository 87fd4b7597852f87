/** A small record of invented States for this room's tests: replies are written in a line, read by the real reader. */
import type { CallFacts } from '#call'
import { readFileBytes } from '#extract'
import type { Mandate } from '#mandate'
import { pageReadings, passagesOf } from '#passage'
import type { Submission } from '#submission'
import { type Language, type StateEntry, type StateTable, stateTable } from '#un'
import { formulaeOf } from './formulae-of.ts'
import type { ReportInput } from './report-input.ts'
import type { SourceText } from './source-text.ts'

/** One reply: who, the text of its file, and what is special about it. */
export interface SampleReply {
  readonly state: string
  readonly text: string
  readonly language?: string
  readonly with?: Partial<Submission>
  /** Further files by role. */
  readonly more?: readonly {
    readonly role: Submission['files'][number]['role']
    readonly language: string
    readonly text: string
  }[]
}

/** Code, names in English, French, Spanish, Russian, Chinese and Arabic, status, group. */
const INVENTED: readonly (readonly [string, string, StateEntry['status'], 'african' | 'weog' | null])[] = [
  ['XAR', 'Arvenia Arvénie Arvenia Арвения 阿文尼亚 أرفينيا', 'member-state', 'african'],
  ['XBO', 'Bolmar Bolmar Bolmar Болмар 博尔马 بولمار', 'member-state', 'african'],
  ['XCE', 'Célune Célune Celuna Селюна 塞卢纳 سيلونا', 'member-state', 'weog'],
  ['XDA', 'Dalmere Dalmère Dalmera Далмера 达尔梅拉 دالميرا', 'member-state', 'weog'],
  ['XOB', 'Observa Observa Observa Обсерва 奥布泽瓦 أوبزرفا', 'observer', null],
]

/** Four invented Member States in two groups, and an observer. */
export function sampleStates(): StateTable {
  return stateTable(
    INVENTED.map(([code, written, status, group]) => ({
      code,
      status,
      names: [
        {
          from: null,
          to: null,
          short: inSixLanguages(written),
          formal: sixTimes(null),
          article: { fr: null, es: null, en: null },
          source: 'invented',
        },
      ],
      groups: [{ group, from: null, to: null, source: 'invented' }],
      aliases: [],
    })),
  )
}

function inSixLanguages(written: string): Record<Language, string> {
  const [en = '', fr = '', es = '', ru = '', zh = '', ar = ''] = written.split(' ')
  return { ar, zh, en, fr, ru, es }
}

function sixTimes<Value>(value: Value): Record<Language, Value> {
  return { ar: value, zh: value, en: value, fr: value, ru: value, es: value }
}

export const SAMPLE_CALL: CallFacts = {
  symbol: 'A/74/XXX',
  session: 74,
  reportDate: '2019-07-30',
  agenda: { item: '109', document: 'A/74/150', stage: 'provisional-agenda' },
  noteVerbale: { reference: 'SPECIMEN/1', date: '2019-02-14', deadline: '2019-05-31' },
  specimen: true,
}

const SEEK =
  'the Secretary-General to seek the views of Member States on the challenges that they face and to present a report based on those views'

export const SAMPLE_RESOLUTION: ReportInput['resolution'] = {
  symbol: 'A/RES/73/187',
  title: 'Countering the use of information and communications technologies for criminal purposes',
  language: 'en',
  adoptedOn: '2018-12-17',
  operative: [{ number: '1', verb: 'Requests', text: `Requests ${SEEK};` }],
}

export const SAMPLE_MANDATE: Mandate = {
  id: 'op1.seek-views',
  paragraph: '1',
  kind: 'seek-views',
  kindReason: 'to seek the views',
  actors: ['Secretary-General'],
  verb: 'to seek',
  what: SEEK,
  subject: null,
  organ: 'General Assembly',
  addressees: ['Member States'],
  deadline: null,
  condition: null,
  funding: null,
  recurrence: null,
  span: { witness: 'w1', start: 0, end: 1 },
}

/** The input of a report made of these replies. */
export async function sampleInput(
  replies: readonly SampleReply[],
  call: CallFacts = SAMPLE_CALL,
  language: Language = 'en',
): Promise<ReportInput> {
  const sources = new Map<string, SourceText>()
  const submissions = await Promise.all(replies.map((reply) => submissionOf(reply, sources)))
  return {
    resolution: SAMPLE_RESOLUTION,
    mandates: [SAMPLE_MANDATE],
    call,
    states: sampleStates(),
    submissions,
    leftOut: [],
    folderFindings: [],
    sources,
    translations: [],
    language,
    formulae: formulaeOf(language),
    generator: { name: 'rapporteur', version: '0' },
  }
}

async function submissionOf(reply: SampleReply, sources: Map<string, SourceText>): Promise<Submission> {
  const texts = [
    { role: 'original' as const, language: reply.language ?? 'en', text: reply.text },
    ...(reply.more ?? []),
  ]
  const files = await Promise.all(
    texts.map(async ({ role, language, text }, index) => {
      const path = `${reply.state}-${index}.txt`
      const transcription = await readFileBytes(new TextEncoder().encode(text), path)
      const { sha256, reader, textSha256 } = transcription
      sources.set(path, {
        path,
        sha256,
        reader,
        text: transcription.text,
        textSha256,
        passages: passagesOf(reply.state, transcription),
        unreadPages: [],
        pages: pageReadings(transcription),
        findings: transcription.findings,
      })
      return {
        path,
        sha256,
        role,
        kind: 'text' as const,
        language,
        obtained: text === '' ? ('none' as const) : ('markup' as const),
        translation: role === 'translation' ? ('by-the-state' as const) : null,
        attributedBy: 'index' as const,
        evidence: null,
        translatedFrom: null,
      }
    }),
  )
  const isObserver = reply.state === 'XOB'
  return {
    id: reply.state,
    memberState: reply.state,
    respondent: null,
    onBehalfOf: [],
    alignedWith: [],
    alignsWith: [],
    group: isObserver ? 'observer' : 'member-state',
    files,
    chosenFile: reply.text === '' ? null : `${reply.state}-0.txt`,
    reason: 'the only text',
    receivedOn: '2019-05-20',
    datedOn: null,
    late: false,
    wordCount: reply.text.split(/\s+/).length,
    status: 'views',
    findings: [],
    ...reply.with,
  }
}
