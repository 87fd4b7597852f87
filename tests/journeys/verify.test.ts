/** An issued report checked as an outsider would: all formats, a pack, themes, a signature, files that are none, nothing written. */
import { spawnSync } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { copyFile, mkdir } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { listFiles, makeTemporaryFolder, readBytes, readText, remove, writeWhole } from '#platform/files'
import { issuedCheckContract } from '#report'
import { EXAMPLE } from '../example-report.ts'
import { type Run, rapporteur } from './run-command.ts'

const REPLIES = ['FW_ Caldwyre - A_RES_73_187.eml', 'XSM_Sumelang_Reply_Chinese.txt', 'رد نسميرة.docx']
const STATES = ['--states', `${EXAMPLE}/states.yaml`]
const folder = await makeTemporaryFolder('verify')
const cache = inject('exampleCache')
const replies = `${folder}/replies`
const pack = `${folder}/pack`
const issued = `${pack}/data/report`
/** A sentence of each kind that is proved, the paraphrase as `rapporteur confirm` leaves it. */
const THEMES = `type: hybrid
sections:
  - heading: Evidence
    paragraphs:
      - statements:
          - kind: count
            text: '{count} replies were received.'
            query: { count: replies }
          - kind: quotation
            text: In Caldwyre, “[o]fficers carry the evidence by ferry. […] The problem is neither legal nor technical in a strict sense”.
            cites: [ { from: Caldwyre, words: Officers carry the evidence by ferry } ]
          - kind: paraphrase
            text: Sumelang had sent 45 requests for judicial assistance in 2018 and had received 13 answers.
            cites: [ { from: Sumelang, words: 发出司法协助请求45件 } ]
            confirmation:
              by: A. Reader (invented)
              at: 2019-07-12
              reason: read beside the reply
              of: 561ed3882ef00b2d81170ac5c230b54214022298f82d07fb05ccd98e796ec3ef
`

async function verify(
  file: string,
  ...more: string[]
): Promise<{ run: Run; check: ReturnType<typeof issuedCheckContract.parse> }> {
  const run = await rapporteur(['verify', '--quiet', '--json', ...STATES, file, ...more], { cache })
  return { run, check: issuedCheckContract.parse(JSON.parse(run.out)) }
}

beforeAll(async () => {
  await mkdir(replies)
  for (const name of REPLIES) await copyFile(`${EXAMPLE}/replies/${name}`, `${replies}/${name}`)
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  await writeWhole(`${folder}/private.pem`, privateKey.export({ type: 'pkcs8', format: 'pem' }))
  await writeWhole(`${folder}/public.pem`, publicKey.export({ type: 'spki', format: 'pem' }))
  const args = [
    '--resolution',
    `${EXAMPLE}/resolution.txt`,
    '--replies',
    replies,
    '--call',
    `${EXAMPLE}/call.yaml`,
  ]
  await writeWhole(`${folder}/themes.yaml`, THEMES)
  const signed = ['--themes', `${folder}/themes.yaml`, '--sign-key', `${folder}/private.pem`, '--out', pack]
  const run = await rapporteur(['pack', '--quiet', ...args, ...STATES, ...signed], { cache })
  expect([run.status, run.err]).toEqual([3, ''])
})
afterAll(() => remove(folder))

describe('a signed report', () => {
  test.each(['docx', 'pdf', 'html', 'xml'])(
    '%s: the three results, against the replies and against the pack',
    async (format) => {
      const key = ['--key', `${folder}/public.pem`]
      for (const sources of format === 'docx' ? [replies, pack] : [replies]) {
        const { run, check } = await verify(`${issued}/report.${format}`, '--sources', sources, ...key)
        expect([run.status, check.findings, run.err]).toEqual([0, [], ''])
        const { authentic, unchanged, faithful, citations } = check
        expect([authentic.verdict, unchanged.verdict, faithful.verdict]).toEqual([
          'signed',
          'bytes-identical',
          'proved',
        ])
        expect(new Set(citations.map(({ reach }) => reach))).toEqual(new Set(['bytes-identical']))
        expect(citations.length).toBeGreaterThan(20)
        expect(check.statements.map(({ kind }) => kind)).toEqual(
          expect.arrayContaining(['count', 'quotation', 'paraphrase', 'reproduction']),
        )
      }
    },
  )

  test('its pack holds the thematic sections as given, and its check finds nothing', async () => {
    expect(await readText(`${pack}/data/inputs/0004-themes.yaml`)).toBe(THEMES)
    const run = await rapporteur(['pack', '--check', pack, '--quiet', '--json'], { cache })
    expect([run.status, run.err, (JSON.parse(run.out) as { findings: unknown }).findings]).toEqual([
      0,
      '',
      [],
    ])
  })

  test.for(['--qdf', '--linearize'])(
    'a PDF saved again by qpdf %s has the same words and looks',
    async (how, context) => {
      const resaved = `${folder}/resaved${how}.pdf`
      if (spawnSync('qpdf', [how, `${issued}/report.pdf`, resaved]).status !== 0)
        context.skip('qpdf is not installed')
      const { run, check } = await verify(resaved)
      expect([run.status, check.unchanged.verdict, check.findings]).toEqual([0, 'words-identical', []])
    },
  )

  test('a DOCX opened and saved by LibreOffice has the same words', async (context) => {
    const args = [
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      '--convert-to',
      'docx:MS Word 2007 XML',
    ]
    const done = spawnSync('soffice', [...args, '--outdir', `${folder}/resaved`, `${issued}/report.docx`], {
      timeout: 120_000,
    })
    if (done.status !== 0) context.skip('LibreOffice is not installed, or did not convert')
    const { run, check } = await verify(`${folder}/resaved/report.docx`, '--sources', replies)
    expect([run.status, check.unchanged.verdict, check.findings]).toEqual([0, 'words-identical', []])
    expect(check.authentic.verdict).toBe('key-not-given')
  })
})

test('what is no report is said plainly, with nothing written', async () => {
  await writeWhole(
    `${folder}/odd/large.pdf`,
    Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(100_000_000, 'x')]),
  )
  await writeWhole(`${folder}/odd/none.docx`, 'PK but no archive')
  await writeWhole(`${folder}/odd/text.html`, '<!doctype html><p>Bolmar objects.</p>')
  await writeWhole(`${folder}/odd/empty.xml`, '')
  const before = await listFiles(`${folder}/odd`)
  for (const name of before) {
    const { run, check } = await verify(`${folder}/odd/${name}`)
    expect([name, run.status, run.err, check.document]).toEqual([name, 3, '', null])
    expect(check.findings.length).toBeGreaterThan(0)
  }
  expect(await listFiles(`${folder}/odd`)).toEqual(before)
})

test('wrong use is told; a page is written where one is asked for', async () => {
  const check = async (args: string[], words: string): Promise<void> => {
    const run = await rapporteur(['verify', '--quiet', ...STATES, ...args], { cache })
    expect([run.status, run.err.includes(words)]).toEqual([2, true])
  }
  await check([`${folder}/nothing.docx`], 'no such file')
  await check([issued], 'is a folder. Give one report in it')
  await check([`${issued}/report.xml`, '--key', 'no key'], 'no Ed25519 public key')
  await check([`${issued}/report.xml`, '--key', 'nokey.pem'], '--key nokey.pem: no such file')
  await check([`${issued}/report.xml`, '--states', 'none.yaml'], '--states none.yaml: no such file. Check')
  await check([`${issued}/report.xml`, '--html', `${folder}/themes.yaml`], 'is there already')
  await check([`${issued}/report.xml`, '--sources', `${folder}/nothing`], 'no such folder')
  const page = `${folder}/check.html`
  const { run } = await verify(`${issued}/report.xml`, '--html', page)
  expect(run.status).toBe(0)
  expect(Buffer.from((await readBytes(page)) ?? '').toString('utf8')).toContain(
    'Three results, each by itself',
  )
})
