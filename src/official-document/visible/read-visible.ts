/** Opens an issued file of any format: what its reader sees, what it carries, and what could deceive that reader. */
import { readFileBytes } from '#extract'
import { sha256 } from '#platform/files'
import { property } from '../docx/hiding.ts'
import type { Issued, IssuedReading } from '../issued.ts'
import { readEditedDocx } from '../read-edited-docx.ts'
import { readIssuedAkomaNtoso } from '../read-issued-akn.ts'
import { readIssuedDocx } from '../read-issued-docx.ts'
import { readIssuedHtml } from '../read-issued-html.ts'
import { readIssuedPdf } from '../read-issued-pdf.ts'
import { elementsIn, type Markup, readMarkup, textIn } from '../read-markup.ts'
import { MAIN_PART, openParts } from '../tracked/word-package.ts'
import { readAkomaNtosoText } from './akoma-ntoso-text.ts'
import { docxProperties } from './docx-properties.ts'
import { docxSigns } from './docx-signs.ts'
import { readHtmlPage } from './html-page.ts'
import { readPdfPages } from './pdf-pages.ts'
import type { IssuedFormat, Sign, VisibleFile } from './visible.ts'

export interface VisibleOptions {
  /** Also a picture of every page of a PDF, and what our reader of received files thinks of the file. */
  readonly closely: boolean
}

/** Longer words of a sign are told by their beginning and their hash. */
const LONGEST_SIGN = 400
/** Findings of the reader of received files that speak of deceit; others are none of an issued file. */
const DECEIVING = new Set([
  'hidden-text',
  'direction-controls',
  'invisible-characters',
  'mixed-scripts',
  'text-layer-poor',
  'active-content',
])

/** What a file is, by its bytes; null where it is of no format a report is issued in. */
export function issuedFormat(bytes: Uint8Array): IssuedFormat | null {
  const head = new TextDecoder('latin1')
    .decode(bytes.subarray(0, 4096))
    .replace(/^(?:\u00ef\u00bb\u00bf)?\s*/, '')
  if (head.startsWith('PK')) return 'docx'
  if (head.includes('%PDF-')) return 'pdf'
  if (/^<\?xml/.test(head) && !/<html[\s>]/i.test(head)) return 'xml'
  if (/^<(?:!doctype|html|!--)/i.test(head)) return 'html'
  return head.startsWith('<') ? 'xml' : null
}

/** Reads the file; null where it is of no such format. Never throws for what is in it; hold it to limits outside. */
export async function readVisible(bytes: Uint8Array, options: VisibleOptions): Promise<VisibleFile | null> {
  const format = issuedFormat(bytes)
  if (format === null) return null
  const read = await READERS[format](bytes, options.closely)
  const doubts = options.closely ? await doubtsOf(bytes, format) : []
  const areWordsTold = read.signs.some(({ kind }) => kind === 'hidden-words')
  const more = areWordsTold ? doubts.filter(({ what }) => !what.startsWith('hidden-text:')) : doubts
  return { ...read, format, signs: [...read.signs, ...more].map(shortened) }
}

type Read = Omit<VisibleFile, 'format'>

const READERS: Readonly<Record<IssuedFormat, (bytes: Uint8Array, closely: boolean) => Promise<Read>>> = {
  docx: async (bytes) => readDocx(bytes),
  pdf: async (bytes, closely) => ({
    ...carriedBy(await readIssuedPdf(bytes)),
    ...(await readPdfPages(bytes, closely)),
  }),
  html: async (bytes) => ({ ...carriedBy(readIssuedHtml(bytes)), ...readHtmlPage(bytes) }),
  xml: async (bytes) => ({ ...carriedBy(readIssuedAkomaNtoso(bytes)), ...readAkomaNtosoText(bytes) }),
}

/** Words that a file hides are told as signs: those of the file as drawn are not counted against it. */
function carriedBy({ value, findings }: IssuedReading): Pick<Issued, 'manifest' | 'envelope'> &
  typeof NOTHING_MORE & {
    readonly findings: IssuedReading['findings']
  } {
  const { manifest, envelope } = value
  return {
    manifest,
    envelope,
    ...NOTHING_MORE,
    findings: findings.filter(({ code }) => code !== 'hidden-text'),
  }
}

const NOTHING_MORE = {
  comments: [],
  open: { insertions: 0, deletions: 0, looks: 0 },
  printedPages: [],
  pictures: [],
  isArchival: false,
} satisfies Partial<VisibleFile>

function readDocx(bytes: Uint8Array): Read {
  const carried = carriedBy(readIssuedDocx(bytes))
  const { value, findings } = readEditedDocx(bytes)
  const parts = openParts(bytes)
  if (value === null || parts === null) return { ...carried, blocks: [], signs: [] }
  const hidden = findings.flatMap(({ code, subject }): Sign[] =>
    code === 'hidden-text' && subject !== undefined ? [{ kind: 'hidden-words', what: subject }] : [],
  )
  const root = readMarkup(parts[MAIN_PART] ?? new Uint8Array())
  return {
    ...carried,
    blocks: value.blocks,
    comments: value.comments,
    open: value.open,
    signs: [...hidden, ...docxSigns(parts), ...docxProperties(parts)],
    printedPages: root === null ? [] : printedPages(root),
  }
}

/** The answers of PAGEREF fields in the contents, in order; null for one that no number was known for. */
function printedPages(root: Markup): (number | null)[] {
  const cells = elementsNamed(root, 'tc').filter((cell) =>
    elementsNamed(cell, 'instrText').some((code) => /^\s*PAGEREF\b/.test(textIn(code))),
  )
  return cells.map((cell) => {
    const words = elementsNamed(cell, 'r')
      .map((run) => property(run, 't'))
      .map((text) => (text === undefined ? '' : textIn(text)))
      .join('')
    return /^\d+$/.test(words.trim()) ? Number(words) : null
  })
}

function elementsNamed(markup: Markup, name: string): Markup[] {
  return elementsIn(markup).flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...elementsNamed(child, name),
  ])
}

/** What the reader of received files finds deceiving in it, without the numbers that differ with every layout. */
async function doubtsOf(bytes: Uint8Array, format: IssuedFormat): Promise<Sign[]> {
  const { findings } = await readFileBytes(bytes, `issued.${format}`)
  return findings
    .filter(({ code }) => DECEIVING.has(code))
    .map(({ code, message }) => ({ kind: 'doubtful-reading', what: `${code}: ${message}` }))
}

function shortened({ kind, what }: Sign): Sign {
  if (what.length <= LONGEST_SIGN) return { kind, what }
  return { kind, what: `${what.slice(0, LONGEST_SIGN)}… (${sha256(what).slice(0, 12)})` }
}
