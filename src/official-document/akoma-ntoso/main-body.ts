/** The body of the report: sections by heading, a container a reply, numbered paragraphs, text. */
import type { LanguageTag } from '#un'
import { element } from '../xml.ts'
import type { AknWriter } from './akn-writer.ts'
import { blockElements, type FlatBlock, slug } from './blocks.ts'
import { inlineContent, lines } from './inlines.ts'
import { type Heading, outline, type Section } from './outline.ts'
import { languageAttributes, partAttributes } from './vocabulary.ts'

/** `mainBody`. Source of the structure: un-practice 3 and the sample of A/74/130. */
export function mainBody(writer: AknWriter): string {
  const { language } = writer.document
  const root = outline(writer.document.body)
  const content = [
    ...hierarchy(root.blocks, language, 'body', writer),
    ...root.sections.map((section) => sectionElement(section, language, null, writer)),
  ].join('')
  return element('mainBody', partAttributes(language), content === '' ? element('p') : content)
}

/** Elements of the levels: sections, subsections, and containers named after their depth. */
function sectionElement(
  section: Section,
  around: LanguageTag,
  parent: string | null,
  writer: AknWriter,
): string {
  const { heading } = section
  if (heading === null) return ''
  const kind = kindOf(heading, writer)
  const eId = writer.id(`${parent === null ? '' : `${parent}__`}${kind.prefix}_${idOf(heading, writer)}`)
  writer.sections.set(heading.id, eId)
  const language = kind.name === 'reply' ? replyLanguage(section, heading) : heading.language
  const head = [
    heading.number === null ? '' : element('num', {}, lines(heading.number)),
    element(
      'heading',
      languageAttributes(heading.language, language),
      inlineContent(heading.inlines, heading.language, writer),
    ),
  ]
  const attributes = { name: kind.name, eId, ...languageAttributes(language, around) }
  return element(kind.element, attributes, ...head, sectionContent(section, language, eId, writer))
}

function kindOf(
  heading: Heading,
  writer: AknWriter,
): { readonly element: string; readonly name?: string; readonly prefix: string } {
  if (writer.replies.has(heading.id)) return { element: 'hcontainer', name: 'reply', prefix: 'hcontainer' }
  if (heading.level === 1) return { element: 'section', prefix: 'sec' }
  if (heading.level === 2) return { element: 'subsection', prefix: 'subsec' }
  return { element: 'hcontainer', name: `heading${heading.level}`, prefix: 'hcontainer' }
}

/** After the number where there is one; replies after their heading's id, others in order. */
function idOf(heading: Heading, writer: AknWriter): string {
  if (writer.replies.has(heading.id)) return heading.id.replace(/^reply-/, '')
  return heading.number === null ? '1' : slug(heading.number)
}

/** The language of a reply is that of its first block of text. */
function replyLanguage(section: Section, heading: Heading): LanguageTag {
  const own = section.blocks.find((block) => block.type !== 'paragraph' || block.look !== 'bracketed-right')
  return own?.language ?? section.sections[0]?.heading?.language ?? heading.language
}

/** One content where a section is nothing but text; else its parts one after another. */
function sectionContent(section: Section, around: LanguageTag, parent: string, writer: AknWriter): string {
  const isFlat = section.sections.length === 0 && section.blocks.every((block) => !isNumbered(block))
  if (isFlat) return contentElement(section.blocks, around, parent, writer)
  return [
    ...hierarchy(section.blocks, around, parent, writer),
    ...section.sections.map((inner) => sectionElement(inner, around, parent, writer)),
  ].join('')
}

function contentElement(
  blocks: readonly FlatBlock[],
  around: LanguageTag,
  parent: string,
  writer: AknWriter,
): string {
  const content = blockElements(blocks, around, parent, writer)
  return element('content', {}, content === '' ? element('p') : content)
}

function isNumbered(block: FlatBlock): boolean {
  return block.type === 'paragraph' && block.number !== null
}

/** Each numbered paragraph is an element of its own; what stands between them is text. */
function hierarchy(
  blocks: readonly FlatBlock[],
  around: LanguageTag,
  parent: string,
  writer: AknWriter,
): readonly string[] {
  const written: string[] = []
  for (let from = 0; from < blocks.length; ) {
    const block = blocks[from]
    if (block === undefined) break
    if (block.type === 'paragraph' && block.number !== null) {
      const eId = writer.id(`${parent}__para_${slug(block.number)}`)
      const num = element('num', {}, lines(block.number))
      written.push(element('paragraph', { eId }, num, contentElement([block], around, eId, writer)))
      from++
      continue
    }
    const next = blocks.slice(from).findIndex(isNumbered)
    const until = next === -1 ? blocks.length : from + next
    const eId = writer.id(`${parent}__text_1`)
    const text = contentElement(blocks.slice(from, until), around, eId, writer)
    written.push(element('hcontainer', { name: 'text', eId }, text))
    from = until
  }
  return written
}
