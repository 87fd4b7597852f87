/** A Word document → draft blocks, by walking document.xml as Word shows it. */
import type { Finding } from '#un'
import { cellInline } from '../cell-text.ts'
import type { DraftBlock, DraftPage } from '../draft.ts'
import { childNamed, elementsOf, TOO_MANY_TAGS, type XmlElement } from '../read-xml.ts'
import { aboutBlock, aboutFile, type Drafted } from '../reader.ts'
import { DOCX_READER } from '../readers.ts'
import type { ExtractCode } from '../transcription.ts'
import { BlockCount, TOO_MANY_BLOCKS } from '../within-limit.ts'
import { readNumbering } from './numbering.ts'
import { type DocxParts, openDocx } from './parts.ts'
import { readBlocks } from './read-blocks.ts'
import type { NoteUse, Story } from './story.ts'
import { readStyles } from './styles.ts'

/**
 * Reads a DOCX. Takes its bytes; gives headers, the body, notes in order of reference, footers. Never throws.
 *
 * The text is what a reader sees with all changes accepted and comments closed: hidden text, field codes, deleted text
 * and prompts of empty controls are left out. Page numbers are those of the last printing, where the file keeps them.
 * Finds `tracked-changes`, `comments-ignored`, `hidden-text`, `figure-not-read`, `characters-lost`, `file-damaged`,
 * `limit-exceeded`, `file-encrypted`, `attachment-not-read`, `footnote-unanchored`.
 */
export function readDocx(bytes: Uint8Array): Drafted {
  const parts = openDocx(bytes)
  const body = childNamed(parts.document, 'w:body')
  if (parts.document === null || body === null) {
    const known = partFindings(parts)
    const bare = aboutFile('file-damaged', 'The document has no body that can be read.', true, ASK_AGAIN)
    return { reader: DOCX_READER, blocks: [], pages: [], findings: known.length > 0 ? known : [bare] }
  }
  const story = newStory(parts)
  const main = readBlocks(body, story)
  const pageCount = story.page
  const notes = story.notes.flatMap((use) => readNote(use, story))
  const around = readFurniture(body, story)
  return {
    reader: DOCX_READER,
    blocks: [...around.headers, ...main, ...notes, ...around.footers],
    pages: pagesOf(pageCount),
    properties: parts.title === '' ? {} : { title: parts.title },
    findings: [...partFindings(parts), ...storyFindings(story)],
  }
}

const ASK_AGAIN = 'Open it in a word processor, save it again, or ask the sender for another copy.'

function newStory(parts: DocxParts): Story {
  return {
    parts,
    styles: readStyles(parts.styles),
    numbering: readNumbering(parts.numbering),
    met: { trackedChanges: 0, hiddenCharacters: 0, lostSymbols: 0, foreignChunks: 0 },
    notes: [],
    fields: [],
    bookmarks: new Map(),
    page: 1,
    pending: null,
    isInTable: false,
    count: new BlockCount(),
    noteFormats: {
      footnote: noteFormat(parts.settings, 'w:footnotePr') ?? 'decimal',
      endnote: noteFormat(parts.settings, 'w:endnotePr') ?? 'lowerRoman',
    },
  }
}

function noteFormat(settings: XmlElement | null, name: string): string | null {
  return childNamed(childNamed(settings, name), 'w:numFmt')?.attributes['w:val'] ?? null
}

/** A note as one block; the writer's own mark at its beginning is the marker, not text. */
function readNote(use: NoteUse, story: Story): DraftBlock[] {
  const root = use.kind === 'footnote' ? story.parts.footnotes : story.parts.endnotes
  const note = elementsOf(root ?? NOTHING).find((element) => element.attributes['w:id'] === use.id)
  if (note === undefined) {
    const message = `Note ${use.mark} on page ${use.page} is referred to but is not in the file.`
    return [
      {
        type: 'footnote',
        text: '[…]',
        marker: use.mark,
        page: use.page,
        findings: [aboutBlock('footnote-unanchored', message, true)],
      },
    ]
  }
  const blocks = readBlocks(note, story)
  const inline = cellInline(blocks)
  const lead = use.isCustom && inline.text.startsWith(use.mark) ? use.mark.length : 0
  const skipped = lead + (/^\s*/.exec(inline.text.slice(lead))?.[0].length ?? 0)
  const marks = inline.marks
    .map((mark) => ({ ...mark, start: Math.max(0, mark.start - skipped), end: mark.end - skipped }))
    .filter((mark) => mark.end > mark.start)
  const figures = blocks.filter((block) => block.type === 'figure')
  return [
    { type: 'footnote', text: inline.text.slice(skipped), marker: use.mark, page: use.page, marks },
    ...figures,
  ]
}

const NOTHING: XmlElement = { name: '', attributes: {}, children: [] }

/** Headers and footers, each text once, in the order the sections name them. */
function readFurniture(body: XmlElement, story: Story): { headers: DraftBlock[]; footers: DraftBlock[] } {
  const references = sectionsOf(body).flatMap((section) => elementsOf(section))
  const read = (name: string, type: 'header' | 'footer'): DraftBlock[] => {
    const ids = [
      ...new Set(
        references
          .filter((element) => element.name === name)
          .map((element) => element.attributes['r:id'] ?? ''),
      ),
    ]
    const seen = new Set<string>()
    return ids.flatMap((id) => {
      const root = story.parts.header(id)
      story.page = 1
      const blocks = root === null ? [] : readBlocks(root, story).filter((block) => block.type !== 'figure')
      return blocks
        .map((block) => asFurniture(block, type))
        .filter((block) => block.text !== '' && !seen.has(block.text) && seen.add(block.text))
    })
  }
  return { headers: read('w:headerReference', 'header'), footers: read('w:footerReference', 'footer') }
}

function sectionsOf(element: XmlElement): XmlElement[] {
  return elementsOf(element).flatMap((child) => {
    if (child.name === 'w:sectPr') return [child]
    return child.name === 'w:p' ||
      child.name === 'w:pPr' ||
      child.name === 'w:sdt' ||
      child.name === 'w:sdtContent'
      ? sectionsOf(child)
      : []
  })
}

function asFurniture(block: DraftBlock, type: 'header' | 'footer'): DraftBlock {
  const { text, marks } = cellInline([block])
  return { type, text, page: 1, marks }
}

function pagesOf(count: number): DraftPage[] {
  return Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    width: null,
    height: null,
    obtained: 'markup' as const,
  }))
}

/** What the package itself gave to notice. */
function partFindings(parts: DocxParts): Finding<ExtractCode>[] {
  const findings: Finding<ExtractCode>[] = []
  if (parts.isDamaged || parts.troubles.has('damaged'))
    findings.push(
      aboutFile(
        'file-damaged',
        'Parts of the file are damaged; what could be read was read.',
        true,
        ASK_AGAIN,
      ),
    )
  if (parts.troubles.has('too-big'))
    findings.push(
      aboutFile('limit-exceeded', 'A part of the file unpacks to more than is read.', true, ASK_AGAIN),
    )
  if (parts.isCut) findings.push(aboutFile('limit-exceeded', TOO_MANY_TAGS, true, ASK_AGAIN))
  if (parts.troubles.has('encrypted'))
    findings.push(
      aboutFile(
        'file-encrypted',
        'Parts of the file are under a password.',
        true,
        'Ask the sender for a copy without a password.',
      ),
    )
  return findings
}

function storyFindings({ met, parts, count }: Story): Finding<ExtractCode>[] {
  const findings: Finding<ExtractCode>[] = count.isOver ? [TOO_MANY_BLOCKS] : []
  if (met.trackedChanges > 0)
    findings.push(
      aboutFile(
        'tracked-changes',
        `${met.trackedChanges} tracked changes are open; the text was read with all of them accepted.`,
        true,
        'Ask the sender which text is meant, or accept the changes in a copy.',
      ),
    )
  if (parts.commentCount > 0)
    findings.push(
      aboutFile('comments-ignored', `${parts.commentCount} comments in the margin were not read.`, false),
    )
  if (met.hiddenCharacters > 0)
    findings.push(
      aboutFile(
        'hidden-text',
        `${met.hiddenCharacters} characters cannot be seen (hidden, white or tiny) and were not read.`,
        true,
      ),
    )
  if (met.lostSymbols > 0)
    findings.push(
      aboutFile(
        'characters-lost',
        `${met.lostSymbols} signs of a symbol font are not known and stand as \uFFFD.`,
        true,
      ),
    )
  if (met.foreignChunks > 0)
    findings.push(
      aboutFile(
        'attachment-not-read',
        `${met.foreignChunks} files are embedded as text and were not read.`,
        true,
      ),
    )
  return findings
}
