/** The first page and the metadata of the PDF, as the Typst template reads them. */
import type { DocumentBlock, Inline, OfficialDocument } from '../document.ts'
import { textOfRuns } from '../statements-of.ts'
import type { Glyphs } from './glyphs.ts'
import { isEmpty, primaryTag } from './print-data.ts'

type Heading = Extract<DocumentBlock, { type: 'heading' }>

const BOLD = { bold: true, italic: false }
const ITALIC = { bold: false, italic: true }

/** Keys are the template's; `contents` has a line for each heading, by its id. */
export interface FrontMatter {
  readonly [key: string]: unknown
  readonly contents: Readonly<Record<string, unknown>>
}

/** Everything printed before the body: masthead, titles, notes of the first page, contents. */
export function frontMatter(document: OfficialDocument, glyphs: Glyphs): FrontMatter {
  const { masthead, title } = document
  const say = (text: string, look?: { bold: boolean; italic: boolean }) =>
    glyphs.print(text, 'first page', look)
  const [first = '', ...rest] = [...say(masthead.symbol)]
  const notes = [...(masthead.agendaNote === null ? [] : [masthead.agendaNote]), ...masthead.notes]
  return {
    language: document.language,
    metadata: metadataOf(document),
    organization: say(masthead.organization),
    organ: say(masthead.organ, BOLD),
    symbol: { first, rest: rest.join(''), whole: say(masthead.symbol, BOLD) },
    distribution: say(masthead.distribution),
    date: say(masthead.date),
    languageLine: masthead.languageLine === null ? null : say(masthead.languageLine),
    original: say(masthead.original),
    session: say(masthead.session, BOLD),
    agendaLine: say(masthead.agendaLine),
    agendaMark: masthead.agendaNote === null ? null : say(masthead.agendaNote.mark),
    agendaTitle: say(masthead.agendaTitle, BOLD),
    firstPageNotes: notes.map((note) => ({ mark: say(note.mark), text: say(note.text) })),
    title: say(title.title, BOLD),
    subtitle: title.subtitle === null ? null : say(title.subtitle, BOLD),
    author: say(title.author, BOLD),
    banner: document.banner === null ? null : say(document.banner, BOLD),
    bannerLanguage: bannerLanguage(document),
    jobNumber: masthead.jobNumber === null ? null : say(masthead.jobNumber),
    words: {
      contents: say(document.words.contents),
      page: say(document.words.page, ITALIC),
      summary: say(document.words.summary, ITALIC),
    },
    contents: document.hasContents ? contentsOf(document, glyphs) : {},
  }
}

/** One line a heading, by the heading's id. */
function contentsOf(document: OfficialDocument, glyphs: Glyphs): Record<string, unknown> {
  const headings = [...document.summary, ...document.body].filter(
    (block): block is Heading => block.type === 'heading' && block.inContents && !isEmpty(block.inlines),
  )
  return Object.fromEntries(
    headings.map((heading) => [
      heading.id,
      {
        level: heading.level,
        language: primaryTag(heading.language),
        number: heading.number === null ? null : glyphs.print(heading.number, heading.id),
        title: glyphs.print(titleOf(heading.inlines), heading.id),
      },
    ]),
  )
}

function titleOf(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => textOfRuns(inline.runs))
    .join('')
    .trim()
}

/** The banner may stand in Latin letters in any edition; it is set in the script it is written in. */
function bannerLanguage(document: OfficialDocument): string {
  return /\p{Script=Latin}/u.test(document.banner ?? '') ? 'en' : document.language
}

/** No person and no clock: the organization, and the instant stamped on the document. */
function metadataOf(document: OfficialDocument): Record<string, unknown> {
  const [year, month, day, hour, minute, second] = document.stampedAt.split(/[^0-9]/u).map(Number)
  return {
    title: `${document.masthead.symbol}: ${document.title.title}`,
    author: document.masthead.organization,
    description: document.banner,
    date: { year, month, day, hour: hour ?? 0, minute: minute ?? 0, second: second ?? 0 },
  }
}
