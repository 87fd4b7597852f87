/** The notes at the foot of the pages, as Word footnotes with their statements' bookmarks. */
import { directionOf } from '#un'
import type { DocumentNote } from '../document.ts'
import { notesInOrder } from '../statements-of.ts'
import { element } from '../xml.ts'
import type { DocxWriter } from './docx-writer.ts'
import { TEXT_ROOT } from './namespaces.ts'
import { direction, paragraph, TAB } from './paragraph.ts'
import { runProperties } from './properties.ts'
import { inlineRuns } from './runs.ts'

/** The root of word/footnotes.xml. */
export function footnotesPart(writer: DocxWriter): string {
  const notes = notesInOrder(writer.document).flatMap((key) => {
    const note = writer.document.notes.find((candidate) => candidate.key === key)
    return note === undefined ? [] : [note]
  })
  return element(
    'w:footnotes',
    TEXT_ROOT,
    separator(-1, 'separator'),
    separator(0, 'continuationSeparator'),
    ...notes.map((note, index) => footnote(note, index + 1, writer)),
  )
}

function separator(id: number, kind: 'separator' | 'continuationSeparator'): string {
  const line = element('w:r', {}, element(`w:${kind}`))
  return element('w:footnote', { 'w:type': kind, 'w:id': id }, paragraph({ after: 0, line: 'auto' }, line))
}

function footnote(note: DocumentNote, number: number, writer: DocxWriter): string {
  const look = {
    style: 'FootnoteReference',
    ...(directionOf(note.language) === 'rtl' ? { rightToLeft: true } : {}),
  }
  const mark = element('w:r', {}, runProperties(look), element('w:footnoteRef'))
  const words = note.inlines.map((inline) => ({
    ...inline,
    runs: inline.runs.filter((run) => run.type === 'text'),
  }))
  const content = paragraph(
    { style: 'FootnoteText', ...direction(note.language) },
    TAB,
    mark,
    TAB,
    inlineRuns(words, writer),
  )
  return element('w:footnote', { 'w:id': number }, content)
}
