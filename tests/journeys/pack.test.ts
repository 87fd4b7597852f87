/** The sources of a report, packed through the command line and checked by the command and by tools that know nothing of us. */
import { execFileSync } from 'node:child_process'
import { copyFile, mkdir } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { readIssuedPdf } from '#official-document'
import {
  listFiles,
  makeTemporaryFolder,
  readBytes,
  readText,
  remove,
  sha256,
  writeWhole,
} from '#platform/files'
import { EXAMPLE, hashes } from '../example-report.ts'
import { type Run, rapporteur } from './run-command.ts'

const REPLIES = [
  'FW_ Caldwyre - A_RES_73_187.eml',
  'XQL_Quillaro_Reply_Spanish.html',
  'Quillaro (copia).html',
  'XSM_Sumelang_Reply_Chinese.txt',
  'رد نسميرة.docx',
  'XTE_Telmavia_Reply_Russian.txt',
]
const folder = await makeTemporaryFolder('pack')
const cache = inject('exampleCache')
const replies = `${folder}/replies`
const ARGS = [
  ...['pack', '--quiet', '--resolution', `${EXAMPLE}/resolution.txt`, '--replies', replies],
  ...['--call', `${EXAMPLE}/call.yaml`, '--states', `${EXAMPLE}/states.yaml`],
]

beforeAll(async () => {
  await mkdir(replies)
  for (const name of REPLIES) await copyFile(`${EXAMPLE}/replies/${name}`, `${replies}/${name}`)
  await writeWhole(
    `${replies}/replies.yaml`,
    'replies:\n- file: XTE_Telmavia_Reply_Russian.txt\n  ignore: withdrawn by the State\n',
  )
})
afterAll(() => remove(folder))

async function checked(
  at: string,
): Promise<{ run: Run; told: { findings: { code: string }[] } & Record<string, unknown> }> {
  const run = await rapporteur(['pack', '--check', at, '--json', '--quiet'], { cache })
  return { run, told: JSON.parse(run.out) }
}

describe('a pack', () => {
  const out = `${folder}/whole`
  let run: Run
  beforeAll(async () => {
    const about = ['--organization', 'Ministry of Tests', '--date', '2026-11-21']
    run = await rapporteur([...ARGS, ...about, '--out', out], { cache })
  })

  test('is written whole, and its check finds nothing', async () => {
    expect([run.status, run.err]).toEqual([3, ''])
    const { run: check, told } = await checked(out)
    expect(told.findings).toEqual([])
    expect(told.citationCount).toBeGreaterThan(50)
    expect(check.status).toBe(0)
    const info = (await readText(`${out}/bag-info.txt`)) ?? ''
    expect(info).toContain('Source-Organization: Ministry of Tests\nBagging-Date: 2026-11-21\n')
  })

  test('holds what was received byte for byte, equal bytes once; what was withdrawn is not in it', async () => {
    const received = await hashes(replies)
    const kept = Object.entries(await hashes(`${out}/data/originals`))
    const withdrawn = received['XTE_Telmavia_Reply_Russian.txt']
    const expected = REPLIES.map((name) => received[name]).filter((hash) => hash !== withdrawn)
    expect(kept.map(([, hash]) => hash).sort()).toEqual([...new Set(expected)].sort())
    const all = await hashes(out)
    expect(Object.values(all)).not.toContain(withdrawn)
    expect(Object.keys(all).filter((path) => path.includes('Telmavia'))).toEqual([])
    const limits = (await readText(`${out}/data/record/limits.txt`)) ?? ''
    expect(limits).toContain('XTE_Telmavia_Reply_Russian.txt: a person left it out: withdrawn by the State')
    expect(await readText(`${out}/data/provenance.json`)).toContain(String(withdrawn))
  })

  test('says of every file what it was made from, and its text is what the citations name', async () => {
    const provenance = JSON.parse((await readText(`${out}/data/provenance.json`)) ?? '{}') as {
      sources: { text: string | null; textSha256: string | null }[]
      entities: { entity: string; sha256: string; wasDerivedFrom: string[] }[]
    }
    const all = await hashes(out)
    const listed = provenance.entities.map(({ entity }) => entity)
    const payload = Object.keys(all).filter((path) => path.startsWith('data/'))
    expect([...listed, 'data/provenance.json'].sort()).toEqual(payload.sort())
    for (const { entity, sha256: hash, wasDerivedFrom } of provenance.entities) {
      expect(hash).toBe(all[entity])
      for (const from of wasDerivedFrom) expect(from.startsWith('sha256:') || from in all).toBe(true)
    }
    for (const { text, textSha256 } of provenance.sources)
      if (text !== null) expect(all[text]).toBe(textSha256)
  })

  test('holds the report as PDF/A-3a, which still reads back', async () => {
    const bytes = (await readBytes(`${out}/data/report/report.pdf`)) ?? new Uint8Array()
    expect(Buffer.from(bytes).toString('latin1')).toContain('<pdfaid:part>3</pdfaid:part>')
    const { value } = await readIssuedPdf(bytes)
    expect(value.manifest).toEqual(JSON.parse((await readText(`${out}/data/manifest/report.json`)) ?? ''))
  })

  test('names no place of this machine', async () => {
    for (const path of await listFiles(out)) {
      if (/\.(?:txt|json|csv|yaml|xml|html)$/.test(path))
        expect((await readText(`${out}/${path}`))?.includes(folder), path).toBe(false)
    }
  })

  test('is the same the second time, and without originals holds none of their bytes', async () => {
    const about = ['--organization', 'Ministry of Tests', '--date', '2026-11-21']
    await rapporteur([...ARGS, ...about, '--out', `${folder}/again`], { cache })
    expect(await hashes(`${folder}/again`)).toEqual(await hashes(out))
    const bare = `${folder}/bare`
    await rapporteur([...ARGS, '--without-originals', '--out', bare], { cache })
    const received = Object.values(await hashes(replies))
    const held = await hashes(bare)
    const corrections = sha256((await readBytes(`${replies}/replies.yaml`)) ?? '')
    const raw = received.filter((hash) => hash !== corrections && Object.values(held).includes(hash))
    expect(raw).toEqual([])
    expect((await checked(bare)).told.findings).toEqual([])
  })

  test('proves who sent the replies of its report, and says so where they are not in it', async () => {
    const check = async (sources: string): Promise<{ codes: string[]; onTrust: string[] }> => {
      const args = ['--states', `${EXAMPLE}/states.yaml`, '--json', '--quiet']
      const issued = `${out}/data/report/report.xml`
      const { out: json } = await rapporteur(['verify', issued, '--sources', sources, ...args], { cache })
      const { findings, onTrust } = JSON.parse(json)
      const told = findings.filter(({ severity }: { severity: string }) => severity !== 'to-know')
      return {
        codes: told.map(({ code, subject }: Record<string, string>) => `${code} ${subject}`),
        onTrust: onTrust.map(({ id }: { id: string }) => id),
      }
    }
    const whole = await check(out)
    expect(whole.codes).toEqual([])
    expect(whole.onTrust).not.toContain('senders')
    expect((await check(`${folder}/bare`)).onTrust).toContain('senders')
    const [corrections] = (await listFiles(`${out}/data/inputs`)).filter((path) =>
      path.includes('replies.yaml'),
    )
    const forged = `${folder}/again`
    const forgedFile = `${forged}/data/inputs/${corrections}`
    const before = (await readText(forgedFile)) ?? ''
    await writeWhole(
      forgedFile,
      'replies:\n- { file: XTE_Telmavia_Reply_Russian.txt, ignore: x }\n- { file: XSM_Sumelang_Reply_Chinese.txt, party: XAR }\n',
    )
    const found = await check(forged)
    await writeWhole(forgedFile, before)
    expect(found.codes).toEqual(expect.arrayContaining(['manifest-edited XSM', 'manifest-edited XAR']))
    expect(found.onTrust).toContain('senders')
  })

  test('is never written over, nor made of nothing, nor inside the replies', async () => {
    const before = await hashes(out)
    for (const [args, words] of [
      [[...ARGS, '--out', out], 'something is there already'],
      [['pack', '--out', `${folder}/x`], 'needs --resolution, --replies and --out'],
      [[...ARGS, '--out', `${replies}/pack`], 'inside the replies folder'],
      [[...ARGS, '--out', `${folder}/x`, '--date', 'yesterday'], 'calendar date'],
      [['pack', '--check', `${folder}/nothing`], 'no such folder'],
    ] as const) {
      const { status, err } = await rapporteur(args, { cache })
      expect(status).toBe(2)
      expect(err).toContain(words)
    }
    expect(await hashes(out)).toEqual(before)
  })

  test('a changed one is found', async () => {
    const copy = `${folder}/again`
    await writeWhole(`${copy}/data/report/report.html`, 'other words')
    const { run: check, told } = await checked(copy)
    expect(check.status).toBe(3)
    expect(told.findings.map(({ code }) => code).sort()).toEqual(['hash-differs', 'size-differs'])
  })
})

test('an interrupted pack leaves nothing', async () => {
  const out = `${folder}/stopped`
  const run = await rapporteur([...ARGS.filter((arg) => arg !== '--quiet'), '--out', out], {
    cache,
    interruptAt: 'building the report',
  })
  expect(run.status).toBe(130)
  expect((await listFiles(folder)).filter((path) => path.includes('stopped'))).toEqual([])
})

test('sha256sum alone verifies it', async ({ skip }) => {
  try {
    execFileSync('sha256sum', ['--version'])
  } catch {
    skip('sha256sum is not on this machine')
  }
  const lists = ['manifest-sha256.txt', 'tagmanifest-sha256.txt']
  const told = execFileSync('sha256sum', ['-c', ...lists], { cwd: `${folder}/whole`, encoding: 'utf8' })
  expect(told).not.toMatch(/FAILED/)
  expect(told.trim().split('\n').length).toBeGreaterThan(40)
})
