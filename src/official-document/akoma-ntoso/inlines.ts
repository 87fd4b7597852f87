/** Inlines → Akoma Ntoso: a span with an id for each statement, notes where their mark stands. */
import type { LanguageTag } from '#un'
import type { DocumentNote, Inline, Run } from '../document.ts'
import { element, escapeText } from '../xml.ts'
import type { AknWriter } from './akn-writer.ts'
import { languageAttributes } from './vocabulary.ts'

/** All inlines of a block in the language of what surrounds them. */
export function inlineContent(inlines: readonly Inline[], around: LanguageTag, writer: AknWriter): string {
  return inlines
    .map((inline) => {
      const content = inline.runs.map((run) => runContent(run, writer)).join('')
      const language = languageAttributes(inline.language, around)
      if (inline.statement !== null) {
        return element('span', { eId: writer.anchor(inline.statement), ...language }, content)
      }
      const hasOwn = Object.keys(language).length > 0 && content.trim() !== ''
      return hasOwn ? element('span', language, content) : content
    })
    .join('')
}

function runContent(run: Run, writer: AknWriter): string {
  if (run.type === 'note') return noteMark(run.note, writer)
  const words = lines(run.text)
  const raised = run.superscript === true ? element('sup', {}, words) : words
  const slanted = run.italic === true ? element('i', {}, raised) : raised
  return run.bold === true ? element('b', {}, slanted) : slanted
}

/** Words with `eol` where a line ends. */
export function lines(text: string): string {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map(escapeText)
    .join(element('eol'))
}

/** The note itself at its first mark, a reference to it at later ones. */
function noteMark(key: string, writer: AknWriter): string {
  const found = writer.note(key)
  if (found === undefined) return ''
  const eId = `fn_${found.number}`
  if (!found.isFirst) return element('noteRef', { href: `#${eId}`, marker: found.number })
  return element(
    'authorialNote',
    {
      eId,
      marker: found.number,
      placement: 'bottom',
      ...languageAttributes(found.note.language, writer.document.language),
    },
    element('p', {}, noteWords(found.note, writer)),
  )
}

function noteWords(note: DocumentNote, writer: AknWriter): string {
  const inlines = note.inlines.map((inline) => ({
    ...inline,
    runs: inline.runs.filter((run) => run.type === 'text'),
  }))
  return inlineContent(inlines, note.language, writer)
}
