/** Bags that are not what they say: each ends in its finding, nothing outside the folder is opened, nothing throws. */
import { appendFile, mkdir, rm, symlink, writeFile } from 'node:fs/promises'
import { posix } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { makeTemporaryFolder, readText, remove, sha256 } from '#platform/files'
import { checkPack } from './check-pack.ts'
import { formatManifest, readManifest, whyUnsafe } from './manifest-lines.ts'
import type { PackEntry } from './pack.ts'
import { provenanceOf } from './provenance.ts'
import { writePack } from './write-pack.ts'

const folder = await makeTemporaryFolder('check-pack')
afterAll(() => remove(folder))
const OPTIONS = { signal: new AbortController().signal, onProgress: () => undefined }

/** Two words beyond the basic plane stand before what is cited: positions are code points. */
const TEXT = '𠮷𨭎 We support\nthe work.1 It is late.'
const CITED = 'We support\nthe work.1'

interface Cited {
  readonly text?: string
  readonly exact?: string
  readonly start?: number
  readonly file?: string
  readonly kind?: string
  readonly translationOf?: string | null
  readonly source?: string
}

function manifestWith(cited: Cited): string {
  const { exact = CITED, start = 3, file = 'reply.txt' } = cited
  const end = start + [...exact].length
  const selector = { textQuote: { exact, prefix: '', suffix: '' }, textPosition: { start, end } }
  return JSON.stringify({
    type: 'rapporteur-manifest',
    statements: [
      {
        id: 's-1',
        kind: cited.kind ?? 'reproduction',
        text: cited.text ?? 'We support the work.',
        translationOf: cited.translationOf ?? null,
        citations: [{ file, textSha256: sha256(TEXT), selector }],
        edits: [{ type: 'note-mark', at: CITED.length - 1, removed: '1' }],
      },
    ],
  })
}

let count = 0
/** A small pack of one source and one statement; gives its folder. */
async function packed(cited: Cited = {}): Promise<string> {
  const at = `${folder}/bag-${++count}`
  const entry = (path: string, text: string): PackEntry => {
    return { path, part: 'record', content: { text }, sha256: null, madeBy: 'a test', madeFrom: [] }
  }
  const text = 'data/transcriptions/0001-reply.txt.txt'
  const source = {
    ...{ number: 1, name: 'reply.txt', sha256: sha256('x'), sizeBytes: 1, inside: null, keptAs: null },
    ...{ whyNotKept: null, transcription: null, text, textSha256: sha256(TEXT), reader: null, kind: 'text' },
    ...{ language: 'en', obtained: 'markup', submission: 'XAA', memberState: 'XAA', role: 'original' },
  }
  const about = { generator: { name: 'test', version: '1' }, report: null, resolution: null }
  await writePack(
    {
      entries: [entry(text, cited.source ?? TEXT), entry('data/manifest/report.json', manifestWith(cited))],
      info: [],
      readme: 'Read me.\n',
    },
    {
      ...OPTIONS,
      folder: at,
      provenance: (written) => provenanceOf({ ...about, sources: [source], written }),
    },
  )
  return at
}

async function check(at: string, codes: readonly string[]): Promise<void> {
  const { findings } = await checkPack(at, OPTIONS)
  expect([...new Set(findings.map(({ code }) => code))].sort()).toEqual([...codes].sort())
}

async function addLine(at: string, line: string, manifests = ['manifest-sha256.txt', 'manifest-sha512.txt']) {
  for (const name of manifests) await appendFile(`${at}/${name}`, line)
}

test('a pack as made has no finding, and says what was compared', async () => {
  expect(await checkPack(await packed(), OPTIONS)).toMatchObject({
    fileCount: 3,
    citationCount: 1,
    statementCount: 1,
    algorithms: ['sha256', 'sha512'],
    findings: [],
  })
})

describe('the trace', () => {
  const cases: readonly (readonly [string, Cited, readonly string[]])[] = [
    ['other words printed', { text: 'We oppose the work.' }, ['statement-differs']],
    ['a statement of ours cites as well', { text: 'One reply.', kind: 'procedural' }, []],
    ['a translation is compared by its citation alone', { text: 'Otro.', translationOf: 's-0' }, []],
    ['a place one letter off', { start: 4 }, ['span-differs']],
    ['a place beyond the text', { start: 9_000_000_000_000 }, ['span-differs']],
    ['words that are not there', { exact: 'We oppose\nthe work.1' }, ['span-differs', 'statement-differs']],
    ['another reading of the file', { source: `${TEXT} ` }, ['transcription-differs']],
    ['a source that is not there', { file: 'other.txt' }, ['transcription-missing']],
  ]
  test.each(cases)('%s', async (_name, cited, codes) => check(await packed(cited), codes))
})

describe('a bag that was changed', () => {
  test('a file changed', async () => {
    const at = await packed()
    await appendFile(`${at}/data/transcriptions/0001-reply.txt.txt`, ' ')
    await check(at, ['hash-differs', 'size-differs', 'transcription-differs'])
  })

  test('a file taken away', async () => {
    const at = await packed()
    await rm(`${at}/data/provenance.json`)
    await check(at, ['file-missing', 'size-differs', 'trace-missing'])
  })

  test('a file added', async () => {
    const at = await packed()
    await writeFile(`${at}/data/extra\nname.txt`, 'x')
    await check(at, ['file-unlisted', 'size-differs'])
  })

  test('a line taken out of one manifest', async () => {
    const at = await packed()
    const whole = (await readText(`${at}/manifest-sha512.txt`)) ?? ''
    await writeFile(`${at}/manifest-sha512.txt`, whole.replace(/^.*provenance\.json\n/m, ''))
    await check(at, ['file-unlisted', 'hash-differs'])
  })

  test('a tag file changed', async () => {
    const at = await packed()
    await appendFile(`${at}/README.txt`, 'Trust this.')
    await check(at, ['hash-differs'])
  })

  test('names with line ends and percent signs are read as they are encoded', async () => {
    const at = await packed()
    await writeFile(`${at}/data/50% \r\n.txt`, 'x')
    await addLine(at, `${sha256('x')}  data/50%25 %0D%0a.txt\n`, ['manifest-sha256.txt'])
    await rm(`${at}/manifest-sha512.txt`)
    await rm(`${at}/tagmanifest-sha256.txt`)
    await rm(`${at}/tagmanifest-sha512.txt`)
    await check(at, ['size-differs'])
  })
})

describe('a hostile bag', () => {
  const hash = sha256('secret')
  const unsafe = [
    '../secret',
    '/etc/passwd',
    'data/../../secret',
    '~/x',
    'C:\\x',
    'data\\..\\x',
    'data/./x',
    'bagit.txt',
  ]

  test.each(unsafe)('the path %j is not followed', async (path) => {
    await writeFile(`${folder}/secret`, 'secret')
    const at = await packed()
    await addLine(at, `${hash}  ${path}\n`)
    await check(at, ['path-unsafe', 'hash-differs'])
  })

  test('a path listed twice, also in another composition of letters', async () => {
    const at = await packed()
    const name = 'data/réponse.txt'
    await writeFile(`${at}/${name.normalize('NFC')}`, 'secret')
    await addLine(at, `${hash}  ${name.normalize('NFD')}\n${hash}  ${name.normalize('NFC')}\n`, [
      'manifest-sha256.txt',
    ])
    await check(at, ['listed-twice', 'hash-differs', 'file-unlisted', 'size-differs'])
  })

  test('links are not followed, to files or folders', async () => {
    const at = await packed()
    await mkdir(`${folder}/elsewhere`, { recursive: true })
    await writeFile(`${folder}/elsewhere/secret`, 'secret')
    await symlink(`${folder}/elsewhere`, `${at}/data/out`)
    await symlink(`${folder}/elsewhere/secret`, `${at}/data/link`)
    await addLine(at, `${hash}  data/out/secret\n${hash}  data/link\n`, ['manifest-sha256.txt'])
    await check(at, ['not-a-file', 'file-missing', 'hash-differs'])
  })

  test('lines that are none, hash functions nobody knows, files elsewhere', async () => {
    const at = await packed()
    await addLine(at, 'nonsense\n\0\n', ['manifest-sha256.txt'])
    await writeFile(`${at}/manifest-snake128.txt`, '')
    await writeFile(`${at}/fetch.txt`, 'https://example.org/x 5 data/x\n')
    await check(at, ['manifest-odd-line', 'hash-unknown', 'fetch-listed', 'hash-differs'])
  })

  test('manifests that are no text', async () => {
    const at = await packed()
    for (const name of ['sha256', 'sha512'])
      await writeFile(`${at}/manifest-${name}.txt`, new Uint8Array([0xff, 0xfe, 0xff]))
    await check(at, ['manifest-unreadable', 'manifest-missing', 'hash-differs'])
  })

  test('a folder that is no bag, and one of another version', async () => {
    await mkdir(`${folder}/empty`)
    await check(`${folder}/empty`, ['not-a-bag', 'manifest-missing', 'trace-missing'])
    const at = await packed()
    await writeFile(`${at}/bagit.txt`, 'BagIt-Version: 0.97\nTag-File-Character-Encoding: UTF-8\n')
    await check(at, ['bag-version', 'hash-differs'])
  })

  test('a million odd lines are told in a few', async () => {
    const at = await packed()
    await addLine(at, 'odd\n'.repeat(1_000_000), ['manifest-sha256.txt'])
    const { findings } = await checkPack(at, OPTIONS)
    expect(findings.length).toBeLessThan(200)
  })

  test('a trace of any shape', async () => {
    const at = await packed()
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), fc.jsonValue(), async (statements, provenance) => {
        const manifest = { type: 'rapporteur-manifest', statements }
        await writeFile(`${at}/data/manifest/report.json`, JSON.stringify(manifest))
        await writeFile(`${at}/data/provenance.json`, JSON.stringify(provenance))
        const { findings } = await checkPack(at, OPTIONS)
        expect(findings.map(({ code }) => code)).toContain('hash-differs')
      }),
      { numRuns: 30 },
    )
  })
})

test('manifest lines: any path comes back, none of them leads outside', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ unit: 'binary', minLength: 1 }), { maxLength: 5 }), (names) => {
      const lines = names.map((name) => ({
        path: `data/${name.replace(/[\u2028\u2029]/gu, '_')}`,
        hash: sha256(name),
      }))
      const read = readManifest(formatManifest(lines))
      expect(read.odd).toEqual([])
      expect(read.lines.map(({ path }) => path).sort()).toEqual(lines.map(({ path }) => path).sort())
    }),
  )
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('.', '/', '\\', 'a', ':', '~') }), (path) => {
      if (whyUnsafe(path) === null) expect(posix.resolve('/bag', path).startsWith('/bag')).toBe(true)
    }),
  )
})
