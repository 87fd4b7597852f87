/** Pages of the PDF as pictures: the first page, the contents, an Arabic and a Chinese reply, the Arabic edition. */
import { beforeAll, expect, test } from 'vitest'
import { renderPdf } from '#official-document'
import { renderPdfPage } from '../src/extract/pdf/render-page.ts'
import { directPool } from '../src/official-document/pdf/direct-pool.ts'
import type { PdfRendering } from '../src/official-document/render-pdf.ts'
import { arabicSample, sampleDocument } from '../src/official-document/sample-document.ts'
import { checkPicture } from './golden.ts'

/** Dots per inch: enough to see a wrong letter. */
const DPI = 80

let english: PdfRendering
let arabic: PdfRendering

beforeAll(async () => {
  english = await renderPdf(sampleDocument(), { pool: directPool })
  arabic = await renderPdf(arabicSample(), { pool: directPool })
})

async function check(name: string, rendering: PdfRendering, page: number): Promise<void> {
  const bytes = rendering.files[0]?.bytes ?? new Uint8Array()
  const picture = await renderPdfPage(bytes, page, DPI)
  expect(picture).not.toBeNull()
  if (picture !== null) await checkPicture(`official-document/${name}`, picture)
}

test('the first page', () => check('first-page', english, 1))
test('the contents', () => check('contents', english, 2))
test('headings, lists, a table, notes', () => check('introduction', english, 3))
test('a Chinese reply', () => check('chinese-reply', english, english.pageOf.get('reply-xae') ?? 0))
test('an Arabic reply', () => check('arabic-reply', english, english.pageOf.get('reply-xaf') ?? 0))
test('the first page of the Arabic edition', () => check('arabic-first-page', arabic, 1))
