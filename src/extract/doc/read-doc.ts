/** A Word 97–2003 document → draft blocks. */
import type { Finding } from '#un'
import { cellInline } from '../cell-text.ts'
import { readCompound, type Storage } from '../compound/read-compound.ts'
import type { DraftBlock } from '../draft.ts'
import { leftOutFindings, objectFindings } from '../left-out.ts'
import { aboutFile, type Drafted } from '../reader.ts'
import { DOC_READER } from '../readers.ts'
import type { ExtractCode } from '../transcription.ts'
import { TOO_MANY_BLOCKS } from '../within-limit.ts'
import { type Note, readNotes } from './notes.ts'
import { DocWalk } from './walk.ts'
import { openWordFile, PARTS, type Trouble, type WordFile } from './word-file.ts'

/** Why a document should be read in another way; null: it need not. */
export type DocDoubt = 'old-word' | 'damaged' | 'fast-saved'

export interface DocReading {
  readonly draft: Drafted
  readonly doubt: DocDoubt | null
}

/**
 * Reads a DOC of Word 97 to 2003. Takes its bytes; gives heads, the body, text boxes, notes in order of reference,
 * feet; and whether another way of reading should be tried. Never throws.
 *
 * Deleted text of tracked changes, comments, hidden and white text are not read; pictures and embedded objects are not
 * opened; macros are not run. The text has no page numbers: the file records none. Finds `tracked-changes`,
 * `comments-ignored`, `hidden-text`, `figure-not-read`, `attachment-not-read`, `active-content`, `characters-lost`,
 * `marks-not-read`, `file-damaged`, `file-encrypted`, `kind-not-read` (Word 6, Word 95). Source: MS-DOC, MS-CFB.
 */
export function readDoc(bytes: Uint8Array): DocReading {
  const storage = readCompound(bytes)
  const file = storage === null ? 'damaged' : openWordFile(storage)
  if (storage === null || typeof file === 'string') {
    const trouble = file === 'old-word' || file === 'encrypted' ? file : 'damaged'
    const draft = { reader: DOC_READER, blocks: [], findings: [unopened(trouble)] }
    return { draft, doubt: trouble === 'encrypted' ? null : trouble }
  }
  const notes = readNotes(file)
  const walk = new DocWalk(file, new Map(notes.map(({ at, mark }) => [at, mark])))
  const { body, footnotes, heads, comments, endnotes, boxes } = file.extents
  const boxesAt = body + footnotes + heads + comments + endnotes
  const main = walk.read(0, body, false)
  const boxed = boxes > 0 ? walk.read(boxesAt, boxesAt + boxes, false) : []
  const furniture = readFurniture(file, walk)
  const blocks = [
    ...furniture.filter(({ type }) => type === 'header'),
    ...main,
    ...boxed,
    ...notes.map((note) => noteBlock(note, walk)),
    ...furniture.filter(({ type }) => type === 'footer'),
  ]
  const findings = [...fileFindings(file, storage), ...textFindings(walk)]
  return {
    draft: { reader: DOC_READER, blocks, findings },
    doubt: doubtOf(file),
  }
}

function doubtOf(file: WordFile): DocDoubt | null {
  if (isCut(file)) return 'damaged'
  return file.pieces.some(({ isChanged }) => isChanged) ? 'fast-saved' : null
}

function isCut({ pieces, extents }: WordFile): boolean {
  return pieces.reduce((sum, piece) => sum + piece.text.length, 0) < extents.body
}

const UNOPENED: Readonly<Record<Trouble, readonly [ExtractCode, string, string]>> = {
  'old-word': [
    'kind-not-read',
    'Not read: a document of Word 6 or Word 95.',
    'Open it in a word processor and save it as DOCX.',
  ],
  encrypted: [
    'file-encrypted',
    'The document is under a password.',
    'Ask the sender for a copy without a password.',
  ],
  damaged: [
    'file-damaged',
    'The document is damaged or cut off; its text cannot be found.',
    'Open it in a word processor and save it as DOCX, or ask the sender for another copy.',
  ],
}

function unopened(trouble: Trouble): Finding<ExtractCode> {
  const [code, message, hint] = UNOPENED[trouble]
  return aboutFile(code, message, true, hint)
}

/** A note as one block; a mark that the writer typed is the marker, not text. */
function noteBlock(note: Note, walk: DocWalk): DraftBlock {
  const inline = cellInline(walk.read(note.start, note.end, true))
  const lead = note.isTyped ? (/^\S{1,2}\s+/.exec(inline.text)?.[0].length ?? 0) : 0
  const marks = inline.marks
    .map((mark) => ({ ...mark, start: Math.max(0, mark.start - lead), end: mark.end - lead }))
    .filter((mark) => mark.end > mark.start)
  return { type: 'footnote', text: inline.text.slice(lead), marker: note.mark, marks }
}

const SEPARATORS = 6
const HEADS: ReadonlySet<number> = new Set([0, 1, 4])

/** Heads and feet by section, six a section, after the lines between text and notes; each once. */
function readFurniture({ part, extents }: WordFile, walk: DocWalk): DraftBlock[] {
  const places = part(PARTS.heads)
  const first = extents.body + extents.footnotes
  const seen = new Set<string>()
  const found: DraftBlock[] = []
  for (let at = SEPARATORS; (at + 2) * 4 <= places.byteLength; at++) {
    const start = first + places.getUint32(at * 4, true)
    const end = Math.min(first + extents.heads, first + places.getUint32((at + 1) * 4, true))
    const type = HEADS.has(at % 6) ? 'header' : 'footer'
    if (start >= end) continue
    for (const block of walk.read(start, end, true)) {
      const { text, marks } = cellInline([block])
      if (text !== '' && !seen.has(type + text)) found.push({ type, text, marks })
      seen.add(type + text)
    }
  }
  return found
}

function fileFindings(file: WordFile, storage: Storage): Finding<ExtractCode>[] {
  const findings: Finding<ExtractCode>[] = []
  if (isCut(file)) {
    const message = 'The file is damaged or cut off; what could be read was read.'
    findings.push(aboutFile('file-damaged', message, true, UNOPENED.damaged[2]))
  }
  if (storage.storages.has('Macros')) {
    const message = 'The file carries macros; nothing of it was run or fetched.'
    const hint = 'Do not open the original in a program that runs such things.'
    findings.push(aboutFile('active-content', message, false, hint))
  }
  return [...findings, ...objectFindings(storage.storages.get('ObjectPool')?.storages.size ?? 0)]
}

function textFindings({ met, count }: DocWalk): Finding<ExtractCode>[] {
  const findings = [...(count.isOver ? [TOO_MANY_BLOCKS] : []), ...leftOutFindings(met)]
  if (met.lostSigns > 0) {
    const message = `${met.lostSigns} signs of a symbol font are not known and stand as \uFFFD.`
    findings.push(aboutFile('characters-lost', message, true))
  }
  if (met.formFields > 0) {
    const message = `${met.formFields} check boxes or lists of a form were not read; whether they are ticked is not in the text.`
    findings.push(
      aboutFile('marks-not-read', message, true, 'Open it in a word processor and save it as DOCX.'),
    )
  }
  return findings
}
