/** The PDF: every statement is read back from what the pages show, and nothing a reply holds can stop or steer it. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { packageRoot } from '#platform/files'
import { openPool, type Pool } from '#platform/pool'
import type { DocumentBlock, Inline, OfficialDocument } from './document.ts'
import { foldSpace } from './issued.ts'
import { openPdf } from './issued-pdf/open-pdf.ts'
import { directPool } from './pdf/direct-pool.ts'
import { readIssuedPdf } from './read-issued-pdf.ts'
import { type PdfOptions, renderPdf } from './render-pdf.ts'
import { arbitraryDocument } from './sample-arbitrary.ts'
import { arabicSample, sampleDocument } from './sample-document.ts'
import { longDocument } from './sample-long-document.ts'
import { statementsOf } from './statements-of.ts'

const BANNER = 'SPECIMEN – invented States – not a United Nations document'
/** The one sentence of the sample with letters no font has. */
const WITHOUT_GLYPHS = /[𠮷𨭎𝒮]/u

function render(document: OfficialDocument, options: Partial<PdfOptions> = {}) {
  return renderPdf(document, { pool: directPool, ...options })
}

async function bytesOf(document: OfficialDocument): Promise<Uint8Array> {
  return (await render(document)).files[0]?.bytes ?? new Uint8Array()
}

async function visiblePages(bytes: Uint8Array): Promise<string[]> {
  const pdf = await openPdf(bytes)
  return (pdf?.pages ?? []).map((glyphs) => glyphs.map((glyph) => glyph.character).join(''))
}

function paragraph(text: string, language = 'en'): DocumentBlock {
  const inline: Inline = { statement: 's-odd', language, runs: [{ type: 'text', text }] }
  return { type: 'paragraph', id: 'odd', number: null, inlines: [inline], look: 'body', language }
}

describe('reading back', () => {
  for (const [edition, document] of [
    ['English', sampleDocument()],
    ['Arabic', arabicSample()],
  ] as const) {
    test(`every statement of the ${edition} edition, in six languages, letter by letter`, async () => {
      const { value, findings } = await readIssuedPdf(await bytesOf(document))
      expect(findings).toEqual([])
      expect(value.manifest).toEqual(document.manifest)
      const read = new Map(value.statements.map(({ id, text }) => [id, foldSpace(text)]))
      for (const { id, text } of statementsOf(document)) {
        if (!WITHOUT_GLYPHS.test(text)) expect(read.get(id)).toBe(foldSpace(text))
      }
    })
  }

  test('a file that is no PDF, and a PDF of another hand', async () => {
    expect((await readIssuedPdf(new TextEncoder().encode('%PDF-nothing'))).findings[0]?.code).toBe(
      'file-unreadable',
    )
    const bytes = await bytesOf(sampleDocument())
    const stripped = new TextEncoder().encode(
      new TextDecoder('latin1').decode(bytes).replaceAll('manifest.json', 'manifest.jsox'),
    )
    expect((await readIssuedPdf(stripped)).value.manifest).toBeNull()
  })
})

describe('the file', () => {
  test('the same document gives the same bytes, here and in a child process', async () => {
    const once = await bytesOf(sampleDocument())
    expect(Buffer.compare(once, await bytesOf(sampleDocument()))).toBe(0)
    const pool = openPool(`${packageRoot()}/dist/worker.js`, {
      processCount: 1,
      taskMs: 120_000,
      residentBytes: 2_000_000_000,
      tasksPerProcess: 10,
    })
    const { files } = await render(sampleDocument(), { pool })
    await pool.close()
    expect(Buffer.compare(once, files[0]?.bytes ?? new Uint8Array())).toBe(0)
  })

  test('says it is PDF/UA-1, in which language, when and by no person', async () => {
    const source = new TextDecoder('latin1').decode(await bytesOf(sampleDocument()))
    expect(source).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(source).toContain('/Lang (en)')
    expect(source).toContain('<xmp:CreateDate>2019-07-30T00:00:00Z</xmp:CreateDate>')
    expect(source).toContain('/Author (United Nations)')
    expect(source).toContain('/DisplayDocTitle true')
  })

  test('every page carries the banner and its number', async () => {
    const pages = await visiblePages(await bytesOf(sampleDocument()))
    expect(pages.length).toBeGreaterThan(4)
    pages.forEach((page, index) => {
      expect(page).toContain(BANNER)
      if (index > 0) expect(page).toContain(`${index + 1}/${pages.length}`)
    })
  })

  test('a cleared document carries no banner', async () => {
    const pages = await visiblePages(await bytesOf(sampleDocument({ banner: null })))
    for (const page of pages) expect(page).not.toContain('SPECIMEN')
  })

  test('headings know their pages, and the contents print them', async () => {
    const { pageOf, pageCount, files } = await render(sampleDocument())
    const pages = await visiblePages(files[0]?.bytes ?? new Uint8Array())
    expect(pages.length).toBe(pageCount)
    for (const [id, name] of [
      ['reply-xaa', 'Ardesia'],
      ['reply-xaf', 'Zahrania'],
    ] as const) {
      const page = pageOf.get(id) ?? 0
      expect(pages[page - 1]).toContain(name)
      expect(pages[1]).toMatch(new RegExp(`${name}[ .]+${page}`))
    }
  })
})

describe('what replies hold', () => {
  test('markup is words', async () => {
    const attack = '#panic("x") $x^2$ *b* _i_ `c` <label> @ref // no \\ #{1} #read("/etc/passwd") ~ --- "q"'
    const { files, findings } = await render(sampleDocument({ body: [paragraph(attack)] }))
    expect(findings).toEqual([])
    const { value } = await readIssuedPdf(files[0]?.bytes ?? new Uint8Array())
    expect(value.statements.find(({ id }) => id === 's-odd')?.text).toBe(attack)
  })

  test('a letter no font has is a visible mark and a finding', async () => {
    const { files, findings } = await render(sampleDocument({ body: [paragraph('ก and 😀 and \u{f0b7}')] }))
    expect(findings.map(({ code, subject }) => [code, subject])).toEqual([['glyph-missing', 's-odd']])
    expect(findings[0]?.message).toContain('U+0E01, U+1F600')
    const { value } = await readIssuedPdf(files[0]?.bytes ?? new Uint8Array())
    expect(value.statements.find(({ id }) => id === 's-odd')?.text).toBe('[U+0E01] and [U+1F600] and •')
  })

  test('no document at all stops the renderer', { timeout: 240_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryDocument, async (document) => {
        const { findings, files } = await render(document)
        expect(findings.filter(({ code }) => code === 'renderer-failed')).toEqual([])
        expect(files.length).toBe(1)
      }),
      { numRuns: 25 },
    )
  })
})

describe('long documents', () => {
  test('are split, their pages counted through, their statements all there', async () => {
    const document = longDocument(60)
    const whole = await render(document)
    const { files, findings, pageOf, pageCount } = await render(document, { pagesPerPart: 4 })
    expect(files.map(({ name }) => name)).toEqual(files.map((_, index) => `report-part-${index + 1}.pdf`))
    expect(files.length).toBeGreaterThan(1)
    expect(findings.map(({ code }) => code)).toContain('document-split')
    expect([...pageOf.keys()]).toEqual([...whole.pageOf.keys()])
    const read = await Promise.all(files.map(({ bytes }) => readIssuedPdf(bytes)))
    const texts = new Map(
      read.flatMap(({ value }) => value.statements.map(({ id, text }) => [id, foldSpace(text)])),
    )
    for (const { id, text } of statementsOf(document)) {
      if (!WITHOUT_GLYPHS.test(text)) expect(texts.get(id), id).toBe(foldSpace(text))
    }
    const last = await visiblePages(files.at(-1)?.bytes ?? new Uint8Array())
    expect(last.at(-1)).toContain(`${pageCount}/${pageCount}`)
  })
})

describe('a child process that fails', () => {
  test('for want of memory is given smaller parts', async () => {
    let whole = 0
    const pool: Pick<Pool, 'run'> = {
      run(task, job) {
        const size = JSON.stringify(job).length
        whole ||= size
        if (size > whole * 0.9) return Promise.resolve({ ended: 'out-of-memory', residentBytes: 1 })
        return directPool.run(task, job)
      },
    }
    const { files, findings } = await render(longDocument(200), { pool })
    expect(files.length).toBeGreaterThan(1)
    expect(findings.map(({ code }) => code)).not.toContain('renderer-failed')
  })

  const ends = {
    timeout: { ended: 'timeout', afterMs: 5 },
    crashed: { ended: 'crashed', message: 'exit 7' },
  } as const
  for (const [name, end] of Object.entries(ends)) {
    test(`${name} is a finding`, async () => {
      const pool: Pick<Pool, 'run'> = { run: () => Promise.resolve(end) }
      const { files, findings } = await render(sampleDocument(), { pool })
      expect(files).toEqual([])
      expect(findings.at(-1)?.code).toBe('renderer-failed')
    })
  }
})
