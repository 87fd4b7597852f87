/** The child process of the bench: reads a PDF whole, without OCR, or only has the engine read its characters. */
import { serve } from '#platform/pool'
import { loadLanguageOf } from '../src/extract/language.ts'
import { openEngine, withDocument, withPage } from '../src/extract/pdf/pdfium.ts'
import { readPdf } from '../src/extract/pdf/read-pdf.ts'
import type { Transcription } from '../src/extract/transcription.ts'

interface ToRead {
  readonly bytes: Uint8Array
}

async function read({ bytes }: ToRead): Promise<Transcription> {
  return readPdf(bytes, { languageOf: await languageOf() })
}

let loaded: ReturnType<typeof loadLanguageOf> | null = null

function languageOf(): ReturnType<typeof loadLanguageOf> {
  loaded ??= loadLanguageOf()
  return loaded
}

/** Opens every page and asks for the box of every character, as little as a reader with boxes can do; gives the pages. */
async function bare({ bytes }: ToRead): Promise<number> {
  const engine = await openEngine()
  const { c, at } = engine
  const outcome = withDocument(engine, bytes, (document) => {
    const pages = c._FPDF_GetPageCount(document)
    for (let index = 0; index < pages; index++)
      withPage(engine, document, index, (page) => {
        const text = c._FPDFText_LoadPage(page)
        const count = c._FPDFText_CountChars(text)
        for (let i = 0; i < count; i++) {
          c._FPDFText_GetUnicode(text, i)
          c._FPDFText_GetLooseCharBox(text, i, at)
        }
        c._FPDFText_ClosePage(text)
      })
    return pages
  })
  return outcome.opened ? outcome.result : 0
}

serve({ read, bare })
