/** Cover page and prefaces: masthead, banner, session and item, titles, summary, contents. */
import { headingsInContents, textOfRuns } from '../statements-of.ts'
import { element, escapeText } from '../xml.ts'
import type { AknWriter } from './akn-writer.ts'
import { blockElements, type FlatBlock } from './blocks.ts'
import { lines } from './inlines.ts'
import { mastheadNoteId } from './metadata.ts'
import { dateOf, partAttributes } from './vocabulary.ts'

/** `coverPage`: the masthead, the banner first. */
export function coverPage(writer: AknWriter): string {
  const { masthead, banner, language } = writer.document
  const line = (name: string, text: string): string =>
    text === '' ? '' : element('p', {}, element('inline', { name }, lines(text)))
  return element(
    'coverPage',
    partAttributes(language),
    bannerLine(banner),
    element(
      'p',
      {},
      element('docAuthority', { refersTo: '#un' }, lines(masthead.organization)),
      ' ',
      element('docNumber', {}, lines(masthead.symbol)),
    ),
    element('p', {}, element('docAuthority', { refersTo: '#organ' }, lines(masthead.organ))),
    line('distribution', masthead.distribution),
    element('p', {}, element('docDate', { date: dateOf(writer.document) }, lines(masthead.date))),
    line('language', masthead.languageLine ?? ''),
    line('originalLanguage', masthead.original),
  )
}

function bannerLine(banner: string | null): string {
  return banner === null ? '' : element('p', { class: 'banner' }, element('b', {}, lines(banner)))
}

/** `preface` of the publication: session, item with its note, item title, title, author. */
export function publicationPreface(writer: AknWriter): string {
  const { masthead, title, language } = writer.document
  const agenda = masthead.agendaNote
  const firstNote = agenda === null ? 1 : 2
  const mark = (place: number, marker: string): string =>
    element('noteRef', { href: `#${mastheadNoteId(place)}`, marker })
  const agendaMark = agenda === null ? '' : mark(1, agenda.mark)
  const marks = masthead.notes.map((note, index) => mark(firstNote + index, note.mark)).join('')
  return element(
    'preface',
    partAttributes(language),
    element('p', {}, element('session', {}, lines(masthead.session))),
    element('p', {}, lines(masthead.agendaLine), agendaMark),
    masthead.agendaTitle === '' ? '' : element('p', { class: 'agendaTitle' }, lines(masthead.agendaTitle)),
    element('p', {}, element('docTitle', {}, lines(title.title))),
    title.subtitle === null ? '' : element('p', { class: 'subtitle' }, lines(title.subtitle)),
    element('p', {}, element('docType', {}, lines(title.author)), marks),
  )
}

/** `preface` of the report: banner, summary, contents; nothing where it has none of them. */
export function reportPreface(writer: AknWriter, summary: string, contents: string): string {
  const { banner, language } = writer.document
  const warning =
    banner === null ? '' : element('container', { name: 'banner', eId: 'banner_1' }, bannerLine(banner))
  const content = [warning, summary, contents].join('')
  return content === '' ? '' : element('preface', partAttributes(language), content)
}

/** The summary as a container; written before the body, so that its notes come first. */
export function summary(writer: AknWriter): string {
  const { summary: blocks, words, language } = writer.document
  if (blocks.length === 0) return ''
  const title = element('p', { class: 'summaryTitle' }, lines(words.summary))
  const text = blockElements(blocks.flatMap(flat), language, 'summary', writer)
  return element('container', { name: 'summary', eId: 'summary_1' }, title, text)
}

/** A heading inside a summary is printed as a paragraph: a container of a preface holds no sections. */
function flat(block: AknWriter['document']['summary'][number]): readonly FlatBlock[] {
  if (block.type === 'page-break') return []
  if (block.type !== 'heading') return [block]
  return [{ ...block, type: 'paragraph', look: 'body' }]
}

/** The contents as a container; written after the body, which gives the sections their ids. */
export function contents(writer: AknWriter): string {
  const items = headingsInContents(writer.document).map((heading) => {
    const words = textOfRuns(heading.inlines.flatMap((inline) => inline.runs)).replace(/\s+/gu, ' ')
    const text = heading.number === null ? words : `${heading.number} ${words}`
    const href = `#${writer.sections.get(heading.id) ?? ''}`
    return element('tocItem', { href, level: heading.level }, escapeText(text))
  })
  if (items.length === 0) return ''
  const list = element('toc', { eId: 'toc_1' }, ...items)
  return element(
    'container',
    { name: 'contents', eId: 'contents_1' },
    element('p', {}, lines(writer.document.words.contents)),
    list,
  )
}
