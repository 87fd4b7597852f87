/** An issued report in its four formats, and what the check says of one of them after something was done to it. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import {
  type IssuedFormat,
  readVisible,
  renderAkomaNtoso,
  renderDocx,
  renderHtml,
  renderPdf,
  type VisibleFile,
} from '../../../src/official-document/index.ts'
import { directPool } from '../../../src/official-document/pdf/direct-pool.ts'
import { buildReport } from '../../../src/report/build-report.ts'
import { SAMPLE_CALL, sampleInput, sampleStates } from '../../../src/report/sample-record.ts'
import { checkIssued } from '../../../src/report/verify/issued/check-issued.ts'
import type { IssuedCheck } from '../../../src/report/verify/issued/issued-check.ts'

export interface IssuedBase {
  readonly files: Readonly<Record<IssuedFormat, Uint8Array>>
  /** As read; a file drawn again from its manifest is the same to the byte, so that this is what is compared with. */
  readonly drawn: Readonly<Record<IssuedFormat, VisibleFile>>
  /** Of the program that made the files. */
  readonly version: string
}

/** Replies of invented States, with words that markup could take for its own. */
const REPLIES = [
  {
    state: 'XAR',
    text: 'Arvenia supports cooperation in 2021.\n\nIt does not support a new </script> instrument & <b>has</b> 14 units.\n',
  },
  { state: 'XCE', text: 'Célune may consider a protocol (in part).\n\nIts budget is 5 million.\n' },
  { state: 'XDA', text: 'Dalmere refused 12 requests.\n' },
]

export async function issueReport(): Promise<IssuedBase> {
  const input = await sampleInput(REPLIES, { ...SAMPLE_CALL, lateSubmissionReason: 'late replies' })
  const report = buildReport(input)
  const official = report.documents[0]?.official
  if (official === undefined) throw new Error('the sample has a report')
  const bytesOf = ({ files }: { files: readonly { bytes: Uint8Array }[] }): Uint8Array =>
    files[0]?.bytes ?? new Uint8Array()
  const files = {
    docx: bytesOf(renderDocx(official)),
    html: bytesOf(await renderHtml(official)),
    xml: bytesOf(renderAkomaNtoso(official)),
    pdf: bytesOf(await renderPdf(official, { pool: directPool })),
  }
  const drawn = {
    docx: await seen(files.docx),
    html: await seen(files.html),
    xml: await seen(files.xml),
    pdf: await seen(files.pdf),
  }
  return { files, drawn, version: input.generator.version }
}

async function seen(bytes: Uint8Array): Promise<VisibleFile> {
  const file = await readVisible(bytes, { closely: true })
  if (file === null) throw new Error('an issued file can be read')
  return file
}

/** The check of a file that was made of the one of this format. */
export async function checkAttacked(
  base: IssuedBase,
  format: IssuedFormat,
  bytes: Uint8Array,
): Promise<IssuedCheck> {
  const file = await readVisible(bytes, { closely: true })
  const drawn = base.drawn[format]
  return checkIssued({
    ...{ file, unreadable: null, drawn, sources: null, key: null },
    ...{ states: sampleStates(), version: base.version },
  })
}

/** One part of a Word file written otherwise; the others as they are. */
export function withPart(docx: Uint8Array, name: string, edit: (text: string) => string): Uint8Array {
  const parts = unzipSync(docx)
  const part = parts[name]
  return zipSync({ ...parts, [name]: strToU8(edit(part === undefined ? '' : strFromU8(part))) })
}

export function withText(file: Uint8Array, edit: (text: string) => string): Uint8Array {
  return strToU8(edit(strFromU8(file)))
}

/** Puts other words for the last place of these, which is on the page and not in the manifest before it. */
export function onPage(text: string, from: string, to: string): string {
  const at = text.lastIndexOf(from)
  if (at === -1) throw new Error(`nothing to attack: “${from}” is not in the file`)
  return text.slice(0, at) + to + text.slice(at + from.length)
}

export const beforeLast = (text: string, mark: string, words: string): string =>
  onPage(text, mark, words + mark)
