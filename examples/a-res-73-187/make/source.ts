/** The content of one reply as its `source/*.yaml` file holds it, before it becomes a file of some kind. */
import { parse } from 'yaml'
import { z } from 'zod'

const figure = z.strictObject({
  caption: z.string(),
  unit: z.string(),
  /** Heights of the bars, in the order of the labels. */
  values: z.array(z.number()),
  labels: z.array(z.string()),
})

const table = z.strictObject({
  caption: z.string(),
  header: z.array(z.string()),
  rows: z.array(z.array(z.string())),
})

/** One block; its single key says what it is. Text may hold `*italic*` and `[^a footnote]`. */
const block = z.union([
  z.strictObject({ letterhead: z.array(z.string()) }),
  z.strictObject({ reference: z.string() }),
  z.strictObject({ date: z.string() }),
  z.strictObject({ title: z.string() }),
  z.strictObject({ h1: z.string() }),
  z.strictObject({ question: z.string() }),
  z.strictObject({ p: z.string() }),
  z.strictObject({ items: z.array(z.string()) }),
  z.strictObject({ table }),
  z.strictObject({ figure }),
  /** PDF and scans: a round stamp with these words, and a signature across it. */
  z.strictObject({ stamp: z.array(z.string()) }),
])

const mail = z.strictObject({
  from: z.string(),
  to: z.string(),
  subject: z.string(),
  date: z.string(),
  transfer: z.enum(['7bit', 'quoted-printable', 'base64']).default('7bit'),
  /** Key of another source whose file is attached. */
  attach: z.string().optional(),
})

const scan = z.strictObject({
  into: z.enum(['pdf', 'tiff']),
  /** Dots an inch. */
  dpi: z.number().int(),
  tone: z.enum(['grey', 'black and white']),
  /** Degrees, clockwise, by which the first sheet lies askew. */
  skew: z.number(),
})

const source = z.strictObject({
  file: z.string(),
  /** A second name under which the same bytes lie in the folder. */
  copy: z.string().optional(),
  /** False for a source that exists only as an attachment. */
  standalone: z.boolean().default(true),
  kind: z.enum(['docx', 'odt', 'pdf', 'scan', 'text', 'html', 'eml']),
  language: z.enum(['ar', 'zh', 'en', 'fr', 'ru', 'es']),
  encoding: z.enum(['utf-8', 'windows-1251', 'windows-1252', 'gb18030']).default('utf-8'),
  /** Text and e-mail: whether lines are folded, as simple editors do; Chinese never is. */
  folded: z.boolean().default(true),
  columns: z.number().int().default(1),
  mail: mail.optional(),
  /** How a reply of the kind `scan` was scanned. */
  scan: scan.optional(),
  blocks: z.array(block),
})

export type Block = z.infer<typeof block>
export type Figure = z.infer<typeof figure>
export type Table = z.infer<typeof table>
export type Scan = z.infer<typeof scan>
export type Source = z.infer<typeof source>

/** Reads one source; a mistake in it is thrown, since its author is at hand. */
export function readSource(yaml: string): Source {
  return source.parse(parse(yaml))
}

/** A run of text, or a footnote at its place. */
export type Run =
  | { readonly type: 'text'; readonly text: string; readonly italic: boolean }
  | { readonly type: 'note'; readonly text: string }

/** Splits text into runs at `*…*` and `[^…]`. */
export function runsOf(text: string): Run[] {
  return text
    .split(/(\*[^*]+\*|\[\^[^\]]+\])/)
    .filter((part) => part !== '')
    .map((part): Run => {
      if (part.startsWith('[^')) return { type: 'note', text: part.slice(2, -1) }
      if (part.startsWith('*')) return { type: 'text', text: part.slice(1, -1), italic: true }
      return { type: 'text', text: part, italic: false }
    })
}

/** The words of a text without its marks, footnotes left out. */
export function plain(text: string): string {
  return runsOf(text)
    .map((run) => (run.type === 'text' ? run.text : ''))
    .join('')
}
