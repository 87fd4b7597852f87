/** A whole document of invented States, with everything a renderer must draw; the fixture of this room's tests. */
import type { LanguageTag } from '#un'
import type {
  DocumentBlock,
  DocumentLimits,
  DocumentNote,
  Inline,
  OfficialDocument,
  Run,
  StatementDetail,
  TableCell,
} from './document.ts'
import { SAMPLE_REPLIES, type SampleReply } from './sample-replies.ts'

type Words = string | readonly Run[]

/** Hands out statement and block ids in order and keeps what each statement says for the manifest. */
class SampleBuilder {
  readonly details: Record<string, StatementDetail> = {}
  readonly statements: { readonly id: string; readonly language: LanguageTag; readonly text: string }[] = []
  #blocks = 0

  statement(language: LanguageTag, words: Words, reply?: SampleReply): Inline {
    const runs = toRuns(words)
    const id = `s-${this.statements.length + 1}`
    const text = runs.map((run) => (run.type === 'text' ? run.text : '')).join('')
    this.statements.push({ id, language, text })
    this.details[id] = detailOf(id, text, language, reply)
    return { statement: id, language, runs }
  }

  blockId(): string {
    this.#blocks++
    return `b-${this.#blocks}`
  }

  paragraph(
    language: LanguageTag,
    sentences: readonly Words[],
    more: {
      readonly number?: string
      readonly look?: 'body' | 'bracketed-right' | 'indented' | 'centred' | 'notice'
      readonly reply?: SampleReply
    } = {},
  ): DocumentBlock {
    const inlines = sentences.flatMap((sentence, index) => {
      const statement = this.statement(language, sentence, more.reply)
      return index === 0 || language === 'zh' ? [statement] : [spaceIn(language), statement]
    })
    return {
      type: 'paragraph',
      id: this.blockId(),
      number: more.number ?? null,
      inlines,
      look: more.look ?? 'body',
      language,
    }
  }

  heading(level: 1 | 2 | 3 | 4 | 5, number: string | null, title: string, id?: string): DocumentBlock {
    const inlines = [this.statement('en', title)]
    return {
      type: 'heading',
      id: id ?? this.blockId(),
      level,
      number,
      inlines,
      inContents: level <= 3,
      language: 'en',
    }
  }

  item(reply: SampleReply, depth: number, marker: string, words: string): DocumentBlock {
    const inlines = [this.statement(reply.language, words, reply)]
    return { type: 'list-item', id: this.blockId(), depth, marker, inlines, language: reply.language }
  }

  cell(language: LanguageTag, words: string, more: Partial<TableCell> = {}, reply?: SampleReply): TableCell {
    const inlines = words === '' ? [] : [this.statement(language, words, reply)]
    return { inlines, header: false, colSpan: 1, rowSpan: 1, ...more }
  }
}

function toRuns(words: Words): readonly Run[] {
  return typeof words === 'string' ? [{ type: 'text', text: words }] : words
}

/** Sentences of one paragraph are parted by a space of ours, except in Chinese. */
function spaceIn(language: LanguageTag): Inline {
  return { statement: null, language, runs: [{ type: 'text', text: ' ' }] }
}

function detailOf(
  id: string,
  text: string,
  language: LanguageTag,
  reply: SampleReply | undefined,
): StatementDetail {
  if (reply === undefined) {
    return {
      kind: 'editorial',
      respondent: null,
      file: null,
      sha256: null,
      page: null,
      passage: null,
      passageText: null,
      passageLanguage: null,
      href: null,
    }
  }
  const passage = `${reply.code.toLowerCase()}-p-${id.slice(2)}`
  return {
    kind: 'reproduction',
    respondent: reply.name,
    file: `replies/${reply.code}.docx`,
    sha256: reply.code
      .toLowerCase()
      .repeat(22)
      .slice(0, 64)
      .replaceAll(/[^a-f0-9]/g, '7'),
    page: 1,
    passage,
    passageText: text,
    passageLanguage: language,
    href: `/akn/un/doc/communication/${reply.code.toLowerCase()}/2019-05-14/reply/${reply.iso639}@/!main#${passage}`,
  }
}

/** One reply as a compilation report prints it: the State, two lines in brackets, then its text. */
function replyBlocks(build: SampleBuilder, reply: SampleReply): DocumentBlock[] {
  const blocks: DocumentBlock[] = [
    build.heading(2, null, reply.name, `reply-${reply.code.toLowerCase()}`),
    build.paragraph('en', [`[Original: ${reply.original}]`], { look: 'bracketed-right' }),
    build.paragraph('en', [`[${reply.date}]`], { look: 'bracketed-right' }),
  ]
  for (const part of reply.parts) {
    if (part.kind === 'paragraph')
      blocks.push(build.paragraph(reply.language, part.sentences, { reply, look: part.look ?? 'body' }))
    if (part.kind === 'heading')
      blocks.push({
        type: 'heading',
        id: build.blockId(),
        level: 3,
        number: part.number,
        inlines: [build.statement(reply.language, part.text, reply)],
        inContents: part.inContents,
        language: reply.language,
      })
    if (part.kind === 'item') blocks.push(build.item(reply, part.depth, part.marker, part.text))
    if (part.kind === 'table') blocks.push(replyTable(build, reply, part.caption, part.rows))
    if (part.kind === 'figure') {
      blocks.push({
        type: 'figure-notice',
        id: build.blockId(),
        inlines: [build.statement('en', part.text)],
        language: 'en',
      })
    }
  }
  return blocks
}

function replyTable(
  build: SampleBuilder,
  reply: SampleReply,
  caption: string,
  rows: readonly (readonly {
    readonly text: string
    readonly colSpan?: number
    readonly rowSpan?: number
  }[])[],
): DocumentBlock {
  return {
    type: 'table',
    id: build.blockId(),
    caption: [build.statement(reply.language, caption, reply)],
    rows: rows.map((row, index) =>
      row.map((cell) =>
        build.cell(
          reply.language,
          cell.text,
          { header: index === 0, colSpan: cell.colSpan ?? 1, rowSpan: cell.rowSpan ?? 1 },
          reply,
        ),
      ),
    ),
    language: reply.language,
  }
}

function introduction(build: SampleBuilder): DocumentBlock[] {
  const note: Run = { type: 'note', note: 'late' }
  return [
    build.heading(1, 'I.', 'Introduction'),
    build.paragraph(
      'en',
      [
        'In paragraph 1 of its resolution 73/187 of 17 December 2018, the General Assembly requested the Secretary-General to seek the views of Member States on the challenges that they faced in countering the use of information and communications technologies for criminal purposes and to present a report based on those views for consideration by the Assembly at its seventy-fourth session.',
      ],
      { number: '1.' },
    ),
    build.paragraph(
      'en',
      [
        'Pursuant to that request, on 15 March 2019 a note verbale was sent to Member States inviting them to provide their views by 31 May 2019.',
        [
          {
            type: 'text',
            text: 'The replies received, in six languages, are reproduced in section II below.',
          },
          note,
        ],
        'Additional replies received will be issued as addenda to the present report.',
      ],
      { number: '2.' },
    ),
    build.heading(2, 'A.', 'Replies by language'),
    build.heading(3, '1.', 'Official languages of the United Nations'),
    build.heading(4, '(a)', 'Languages written from right to left'),
    build.heading(5, '(i)', 'Arabic'),
    build.paragraph('en', ['One reply was received in Arabic; it is reproduced as received.'], {
      number: '3.',
    }),
  ]
}

function annex(build: SampleBuilder): DocumentBlock[] {
  const head = { header: true }
  const total = { colSpan: 2 }
  const rows = SAMPLE_REPLIES.map((reply) => [
    build.cell('en', reply.name),
    build.cell('en', reply.original),
    build.cell('en', reply.date),
  ])
  return [
    { type: 'page-break', id: build.blockId() },
    build.heading(1, null, 'Annex'),
    build.paragraph('en', ['Respondents in the order of the present report'], { look: 'centred' }),
    {
      type: 'table',
      id: build.blockId(),
      caption: [],
      language: 'en',
      rows: [
        [
          build.cell('en', 'Member State', head),
          build.cell('en', 'Original language', head),
          build.cell('en', 'Date', head),
        ],
        ...rows,
        [build.cell('en', 'Total', total), build.cell('en', String(SAMPLE_REPLIES.length))],
      ],
    },
  ]
}

function summary(build: SampleBuilder): DocumentBlock[] {
  return [
    build.paragraph('en', [
      'The present report has been prepared pursuant to General Assembly resolution 73/187, entitled “Countering the use of information and communications technologies for criminal purposes”.',
      'In that resolution, the General Assembly requested the Secretary-General to seek the views of Member States on the challenges that they faced.',
    ]),
    build.paragraph('en', [
      'The report contains information on the views of six invented Member States submitted pursuant to the aforementioned resolution.',
    ]),
  ]
}

function sampleNotes(build: SampleBuilder): DocumentNote[] {
  const own: DocumentNote = {
    key: 'late',
    language: 'en',
    inlines: [build.statement('en', 'Replies received after 31 May 2019 will be issued as addenda.')],
  }
  const theirs = SAMPLE_REPLIES.flatMap((reply) =>
    reply.notes.map((note) => ({
      key: note.key,
      language: reply.language,
      inlines: [build.statement(reply.language, note.text, reply)],
    })),
  )
  return [own, ...theirs]
}

/**
 * Builds the sample document; every call gives an equal one.
 *
 * Takes what a test wants different. Six invented States answer in the six official languages; the document has all
 * block types, all looks, all five heading levels, tables with spans, notes, and letters outside the basic plane.
 */
export function sampleDocument(changes: Partial<OfficialDocument> = {}): OfficialDocument {
  const build = new SampleBuilder()
  const summaryBlocks = summary(build)
  const body = [
    ...introduction(build),
    build.heading(1, 'II.', 'Replies received from Governments'),
    ...SAMPLE_REPLIES.flatMap((reply) => replyBlocks(build, reply)),
    ...annex(build),
  ]
  const notes = sampleNotes(build)
  return {
    id: 'report',
    language: 'en',
    masthead: {
      organization: 'United Nations',
      organ: 'General Assembly',
      symbol: 'A/74/XXX',
      distribution: 'Distr.: General',
      date: '30 July 2019',
      original: 'Original: Arabic/Chinese/English/French/Russian/Spanish',
      languageLine: null,
      session: 'Seventy-fourth session',
      agendaLine: 'Item 109 of the provisional agenda',
      agendaNote: { mark: '*', text: 'A/74/150.' },
      agendaTitle: 'Countering the use of information and communications technologies for criminal purposes',
      notes: [
        {
          mark: '**',
          text: 'The present report was submitted for processing after the deadline for technical reasons beyond the control of the submitting office.',
        },
      ],
      jobNumber: null,
    },
    title: {
      title: 'Countering the use of information and communications technologies for criminal purposes',
      subtitle: null,
      author: 'Report of the Secretary-General',
    },
    banner: 'SPECIMEN – invented States – not a United Nations document',
    words: { contents: 'Contents', page: 'Page', summary: 'Summary' },
    summary: summaryBlocks,
    hasContents: true,
    body,
    notes,
    properties: {
      Symbol1: 'A/74/XXX',
      Session1: 'Seventy-fourth session',
      Language: 'English',
      DocType: 'F',
    },
    stampedAt: '2019-07-30T00:00:00Z',
    manifest: { schemaVersion: '1', statements: build.statements },
    details: build.details,
    respondents: SAMPLE_REPLIES.map((reply, index) => ({
      name: reply.name,
      group: 'Member States',
      regionalGroup: ['African', 'Asia-Pacific', 'Eastern European', null][index % 4] ?? null,
      original: reply.original,
      receivedOn: '2019-05-14',
      datedOn: null,
      wordCount: 240 + index,
      late: false,
      anchor: `reply-${reply.code.toLowerCase()}`,
      remark: null,
    })),
    limits: SAMPLE_LIMITS,
    ...changes,
  }
}

const SAMPLE_LIMITS: DocumentLimits = {
  title: 'Limits of the present document',
  anchor: 'reply-xaf',
  absence: ['The absence of a view from the present document is not evidence that a State holds none.'],
  groups: [
    {
      title: 'Pages without readable text: 1',
      statement: 's-78',
      rows: [{ cells: ['Zahrania', 'replies/XAF.docx', '3', 'no text could be read'], anchor: 'reply-xaf' }],
    },
  ],
}

/** The sample as the Arabic edition prints it: masthead, titles and words in Arabic, the body as before. */
export function arabicSample(): OfficialDocument {
  const english = sampleDocument()
  return {
    ...english,
    language: 'ar',
    masthead: {
      ...english.masthead,
      organization: 'الأمم المتحدة',
      organ: 'الجمعية العامة',
      original: 'Original: English',
      languageLine: 'Arabic',
      session: 'الدورة الرابعة والسبعون',
      agendaLine: 'البند 109 من جدول الأعمال المؤقت',
      agendaTitle: 'مكافحة استخدام تكنولوجيات المعلومات والاتصالات للأغراض الإجرامية',
    },
    title: {
      title: 'مكافحة استخدام تكنولوجيات المعلومات والاتصالات للأغراض الإجرامية',
      subtitle: null,
      author: 'تقرير الأمين العام',
    },
    words: { contents: 'المحتويات', page: 'الصفحة', summary: 'موجز' },
  }
}
