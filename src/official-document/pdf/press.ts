/** Has the parts of a document compiled and counts their pages through. */
import type { Pool } from '#platform/pool'
import type { OfficialDocument, RenderedFile } from '../document.ts'
import { toCarry } from '../seal.ts'
import type { PdfStandard, TypstJob, TypstResult } from './compile-typst.ts'
import { fontFolders } from './fonts.ts'

/** Ten minutes and 3.5 GB: more than 700 pages full of tables need. */
const LIMITS = { taskMs: 600_000, residentBytes: 3_500_000_000 }

/** A document ready for print: what each part prints, and where it is compiled. */
export interface Press {
  readonly document: OfficialDocument
  readonly parts: readonly Record<string, unknown>[]
  readonly template: Readonly<Record<string, string>>
  readonly pool: Pick<Pool, 'run'>
  readonly standard: PdfStandard
}

/** Numbers that a part cannot know by itself: where its pages begin, how many there are, where headings stand. */
interface Paging {
  readonly firstPage: number
  readonly pageCount: number | null
  readonly pages: Readonly<Record<string, number>> | null
}

/** What came out of the press. `tooLarge` is true where smaller parts may succeed. */
export type Printed =
  | {
      readonly ended: 'printed'
      readonly files: readonly RenderedFile[]
      readonly pageOf: ReadonlyMap<string, number>
      readonly pageCount: number
    }
  | { readonly ended: 'failed'; readonly message: string; readonly tooLarge: boolean }

/** Prints a document of one part or of many. */
export function print(press: Press): Promise<Printed> {
  return press.parts.length === 1 ? printWhole(press) : printParts(press)
}

async function printWhole(press: Press): Promise<Printed> {
  const result = await compile(press, 0, { firstPage: 1, pageCount: null, pages: null }, true)
  if (!result.compiled) return result.failure
  const files = fileOf(`${press.document.id}.pdf`, result.pdf)
  return { ended: 'printed', files, pageOf: new Map(result.headings), pageCount: result.pageCount }
}

/** Twice through: first to learn the pages, then to print them in the contents and the feet. */
async function printParts(press: Press): Promise<Printed> {
  const pages: Record<string, number> = {}
  const starts: number[] = []
  let pageCount = 0
  const unknown = Object.fromEntries(
    press.document.body.flatMap((block) => (block.type === 'heading' ? [[block.id, 0]] : [])),
  )
  for (const index of press.parts.keys()) {
    const paging = { firstPage: pageCount + 1, pageCount: 1, pages: unknown }
    const result = await compile(press, index, paging, false)
    if (!result.compiled) return result.failure
    starts.push(pageCount + 1)
    for (const [id, page] of result.headings) pages[id] = page
    pageCount += result.pageCount
  }
  const files: RenderedFile[] = []
  for (const [index, firstPage] of starts.entries()) {
    const result = await compile(press, index, { firstPage, pageCount, pages }, true)
    if (!result.compiled) return result.failure
    files.push(...fileOf(`${press.document.id}-part-${index + 1}.pdf`, result.pdf))
  }
  return { ended: 'printed', files, pageOf: new Map(Object.entries(pages)), pageCount }
}

type Compiled =
  | Extract<TypstResult, { compiled: true }>
  | { readonly compiled: false; readonly failure: Extract<Printed, { ended: 'failed' }> }

function failure(message: string, tooLarge: boolean): Extract<Compiled, { compiled: false }> {
  return { compiled: false, failure: { ended: 'failed', message, tooLarge } }
}

async function compile(press: Press, index: number, paging: Paging, withFile: boolean): Promise<Compiled> {
  const attachments = {
    manifest: 'What each statement of the document says and where it comes from',
    statements:
      'Where each statement stands on the pages: statement, begins 0 or ends 1, directions of the line and of the statement, page, x, y',
  }
  const job: TypstJob = {
    template: press.template,
    fontFolders: fontFolders(),
    data: JSON.stringify({ ...press.parts[index], ...paging, attachments: withFile ? attachments : null }),
    manifest: withFile ? JSON.stringify(toCarry(press.document.manifest, press.document.signatures)) : null,
    standard: press.standard,
  }
  const end = await press.pool.run<TypstResult>('compile-typst', job, LIMITS)
  if (end.ended === 'done') return end.output.compiled ? end.output : failure(end.output.message, false)
  const message = 'message' in end ? end.message : end.ended
  return failure(message, end.ended === 'out-of-memory')
}

function fileOf(name: string, bytes: Uint8Array | null): RenderedFile[] {
  return bytes === null ? [] : [{ name, bytes }]
}
