/** PDF/A-3a as its structure shows it: what the standard demands is looked up in the file's own objects. */
import { unzlibSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readIssuedPdf } from '../read-issued-pdf.ts'
import { renderPdf } from '../render-pdf.ts'
import { arabicSample, sampleDocument } from '../sample-document.ts'
import { directPool } from './direct-pool.ts'

/** The objects of a PDF whose objects stand in plain sight (no object streams), by number. */
interface Objects {
  readonly bodies: readonly string[]
  /** Data of every stream that draws: pages and forms, without their compression. */
  readonly drawings: readonly string[]
}

function objectsOf(bytes: Uint8Array): Objects {
  const source = Buffer.from(bytes).toString('latin1')
  const found = [...source.matchAll(/^\d+ 0 obj\n(.*?)\nendobj$/gms)].map(([, body]) => body ?? '')
  const bodies = found.map((body) => body.split('\nstream\n')[0] ?? '')
  const drawings = found.flatMap((body) => {
    const [head = '', data] = body.split(/\nstream\n/)
    if (data === undefined || /\/Subtype|\/Type |\/N \d|\/Length1/.test(head)) return []
    const stored = Buffer.from(data.replace(/\nendstream$/, ''), 'latin1')
    const plain = head.includes('/FlateDecode') ? Buffer.from(unzlibSync(stored)) : stored
    return [plain.toString('latin1')]
  })
  return { bodies, drawings: drawings.filter((data) => /\bBT\b/.test(data)) }
}

async function archived(document = sampleDocument()): Promise<Uint8Array> {
  const { files, findings } = await renderPdf(document, { pool: directPool, standard: 'a-3a' })
  expect(findings.filter(({ code }) => code === 'renderer-failed')).toEqual([])
  return files[0]?.bytes ?? new Uint8Array()
}

describe.each([
  ['English', 'United Nations', sampleDocument()],
  ['Arabic', 'الأمم المتحدة', arabicSample()],
] as const)('the %s sample as PDF/A-3a', (_edition, author, document) => {
  test('says so in its XMP metadata, with the same title, language and date as its information', async () => {
    const source = Buffer.from(await archived(document)).toString('utf8')
    expect(source).toContain('<pdfaid:part>3</pdfaid:part>')
    expect(source).toContain('<pdfaid:conformance>A</pdfaid:conformance>')
    expect(source).toContain(`<rdf:li>${document.language}</rdf:li>`)
    expect(source).toContain(document.title.title)
    expect(source).toContain('<xmp:CreateDate>2019-07-30T00:00:00Z</xmp:CreateDate>')
    expect(source).toContain('/CreationDate (D:20190730000000Z)')
    expect(source).toContain(`<dc:creator><rdf:Seq><rdf:li>${author}</rdf:li></rdf:Seq></dc:creator>`)
  })

  test('has an output intent, tags, a language, an identifier, and nothing encrypted or active', async () => {
    const bytes = await archived(document)
    const source = Buffer.from(bytes).toString('latin1')
    const { bodies } = objectsOf(bytes)
    const catalog = bodies.find((body) => body.includes('/Type /Catalog')) ?? ''
    for (const entry of ['/OutputIntents', '/Metadata', '/StructTreeRoot', '/Marked true', '/AF ', '/Lang ('])
      expect(catalog).toContain(entry)
    const intent = bodies.find((body) => body.includes('/Type /OutputIntent')) ?? ''
    expect(intent).toContain('/S /GTS_PDFA1')
    expect(intent).toMatch(/\/DestOutputProfile \d+ 0 R/)
    expect(source).toMatch(/\/ID \[/)
    expect(bodies.length).toBeGreaterThan(100)
    for (const body of bodies)
      expect(body).not.toMatch(
        /\/(?:Encrypt|JavaScript|JS|Launch|OpenAction|AA|SMask \d|LZWDecode|OCProperties)\b/,
      )
  })

  test('every font is inside the file and says which letters its shapes are', async () => {
    const { bodies } = objectsOf(await archived(document))
    const descriptors = bodies.filter((body) => body.includes('/Type /FontDescriptor'))
    const composite = bodies.filter((body) => body.includes('/Subtype /Type0'))
    expect(descriptors.length).toBeGreaterThan(3)
    for (const descriptor of descriptors) expect(descriptor).toMatch(/\/FontFile[23] \d+ 0 R/)
    expect(composite).toHaveLength(descriptors.length)
    for (const font of composite) expect(font).toMatch(/\/ToUnicode \d+ 0 R/)
  })

  test('no page uses printing inks without a profile', async () => {
    const { drawings } = objectsOf(await archived(document))
    expect(drawings.length).toBeGreaterThan(2)
    for (const drawing of drawings) expect(drawing).not.toMatch(/^(?:[\d.]+ ){4}[kK]$/m)
  })

  test('the manifest is attached as data, and everything is read back', async () => {
    const bytes = await archived(document)
    const relations = objectsOf(bytes).bodies.filter((body) => body.includes('/Type /Filespec'))
    expect(relations.map((body) => /\/AFRelationship \/(\w+)/.exec(body)?.[1]).sort()).toEqual([
      'Data',
      'Supplement',
    ])
    const { value, findings } = await readIssuedPdf(bytes)
    expect(findings).toEqual([])
    expect(value.manifest).toEqual(document.manifest)
  })
})

test('the same document gives the same bytes, other ones than PDF/UA-1', async () => {
  const once = await archived()
  expect(Buffer.compare(once, await archived())).toBe(0)
  const { files } = await renderPdf(sampleDocument(), { pool: directPool })
  expect(Buffer.compare(once, files[0]?.bytes ?? new Uint8Array())).not.toBe(0)
})
