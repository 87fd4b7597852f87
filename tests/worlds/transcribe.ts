/** A transcription written by hand for a test: "# heading", "* item", "| a | b |" rows, "[^1] note", blank lines between. */

import type {
  Attachment,
  Block,
  BlockType,
  Cell,
  FileKind,
  FileProperties,
  Mark,
  Transcription,
} from '#extract'
import { sha256 } from '#platform/files'

export interface Written {
  readonly language?: string
  readonly kind?: FileKind
  readonly reader?: Transcription['reader']
  readonly obtained?: 'text-layer' | 'markup' | 'ocr' | 'none'
  readonly properties?: FileProperties
  readonly attachments?: readonly Attachment[]
}

const SIGNS: readonly (readonly [RegExp, BlockType])[] = [
  [/^# /, 'heading'],
  [/^\* /, 'list-item'],
  [/^~ /, 'header'],
  [/^!(?: |$)/, 'figure'],
]
const NOTE = /^\[\^(.+?)\] /
const LABEL = /^(\(\w+\)|\d+\.) /

/** Gives the transcription of the written paragraphs; `**bold**` at both ends makes a paragraph bold. */
export function transcribe(written: string, facts: Written = {}): Transcription {
  const language = facts.language ?? 'en'
  const blocks: Block[] = []
  let at = 0
  for (const part of written.trim().split(/\n\s*\n/)) {
    const block = blockOf(part.trim().replace(/\n\s+/g, '\n'), at, language)
    if (block.text === '' && block.type !== 'figure') continue
    blocks.push(block)
    at = block.end + 2
  }
  const text = blocks.map((block) => block.text).join('\n\n')
  return {
    sha256: sha256(`file of ${written}`),
    kind: facts.kind ?? 'docx',
    reader: facts.reader ?? { name: 'test', version: '1' },
    language: text === '' ? 'und' : language,
    text,
    textSha256: sha256(text),
    pages: [
      {
        number: 1,
        width: null,
        height: null,
        start: 0,
        end: text.length,
        obtained: facts.obtained ?? 'markup',
      },
    ],
    blocks,
    attachments: facts.attachments ?? [],
    properties: facts.properties ?? {},
    findings: [],
  }
}

function blockOf(part: string, start: number, language: string): Block {
  const common = { start, page: 1, box: null, confidence: 1, language }
  if (part.startsWith('|')) return tableOf(part, common)
  const note = NOTE.exec(part)
  if (note !== null) return plain('footnote', part.slice(note[0].length), common, { marker: note[1] ?? '' })
  const sign = SIGNS.find(([pattern]) => pattern.test(part))
  const type = sign?.[1] ?? 'paragraph'
  const rest = sign === undefined ? part : part.slice(2)
  if (type === 'heading') return plain(type, rest, common, { level: 1 })
  if (type !== 'list-item') return plain(type, rest, common, {})
  const label = LABEL.exec(rest)
  return plain(type, label === null ? rest : rest.slice(label[0].length), common, {
    level: 1,
    marker: label?.[1] ?? '•',
  })
}

type Common = Pick<Block, 'start' | 'page' | 'box' | 'confidence' | 'language'>

function plain(type: BlockType, written: string, common: Common, extra: Partial<Block>): Block {
  const bold = /^\*\*(.+)\*\*$/s.exec(written)
  const text = bold?.[1] ?? written
  const end = common.start + text.length
  const marks: Mark[] = bold === null ? [] : [{ type: 'bold', start: common.start, end }]
  return { ...common, type, text, end, ...extra, ...(marks.length === 0 ? {} : { marks }) }
}

function tableOf(part: string, common: Common): Block {
  const rows = part.split('\n').map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )
  const text = rows.map((row) => row.join('\t')).join('\n')
  let at = common.start
  const cells = rows.map((row, index) =>
    row.map((cell): Cell => {
      const start = at
      at += cell.length + 1
      return { start, end: start + cell.length, text: cell, header: index === 0, colSpan: 1, rowSpan: 1 }
    }),
  )
  return { ...common, type: 'table', text, end: common.start + text.length, rows: cells }
}
