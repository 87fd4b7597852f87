/** Replies as legacy programs save them (DOC, RTF, MSG, Word 95) through the command line, and what is left when it is killed. */
import { spawn } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { afterAll, expect, test } from 'vitest'
import { listFiles, listNames, makeTemporaryFolder, readText, remove } from '#platform/files'
import { openOffice } from '#platform/office'
import { reportContract } from '#report'
import { repliesContract } from '#submission'
import { writeCompound } from '../../src/extract/compound/write-compound.ts'
import { wordBinary } from '../../src/extract/doc/fixtures.ts'
import { wordOf95 } from '../../src/extract/doc/sample-word-95.ts'
import { rapporteur, root } from './run-command.ts'

const EXAMPLE = 'examples/a-res-73-187'
const folder = await makeTemporaryFolder('legacy')
afterAll(() => remove(folder))
const office = openOffice(null, { taskMs: 60_000, residentBytes: 2_000_000_000 })
const hasOffice = (await office.version()) !== null
if (!hasOffice) console.log('skipped: no LibreOffice (soffice) here; the reply of Word 95 stays unread')

const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'))
const wide = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le'))
const VIEW = (name: string): string =>
  `The Government of ${name} holds that cooperation against the use of information technologies for criminal purposes should be strengthened, and that all States should take part in it.`
const title = (name: string): string => `Reply of the Government of ${name}`

/** One reply a kind; the names of the files say nothing of the sender. */
async function writeReplies(place: string): Promise<void> {
  await mkdir(place, { recursive: true })
  const paragraphs = (name: string) =>
    [title(name), VIEW(name)].map((text, index) => ({ runs: [{ text }], style: index === 0 ? 1 : 0 }))
  await writeFile(`${place}/1.doc`, wordBinary({ body: paragraphs('Arvenia') }))
  await writeFile(
    `${place}/2.rtf`,
    bytesOf(`{\\rtf1\\ansi {\\b ${title('Anshuo')}\\par}${VIEW('Anshuo')}\\par}`),
  )
  const message = {
    '__properties_version1.0': new Uint8Array(32),
    '__substg1.0_0037001F': wide(title('Pelgoria')),
    '__substg1.0_0C1A001F': wide('Permanent Mission of Pelgoria'),
    '__substg1.0_1000001F': wide(`${title('Pelgoria')}\r\n\r\n${VIEW('Pelgoria')}`),
  }
  await writeFile(`${place}/3.msg`, writeCompound(message))
  await writeFile(`${place}/4.doc`, wordOf95([title('Marvona'), VIEW('Marvona')]))
}

test('replies and report of a folder of DOC, RTF, MSG and Word 95', { timeout: 240_000 }, async () => {
  const [replies, out, cache] = ['replies', 'out', 'cache'].map((name) => `${folder}/${name}`) as [
    string,
    string,
    string,
  ]
  await writeReplies(replies)
  const shared = ['--call', `${EXAMPLE}/call.yaml`, '--states', `${EXAMPLE}/states.yaml`]
  const told = await rapporteur(['replies', replies, ...shared, '--json'], { cache })
  const { submissions, findings } = repliesContract.parse(JSON.parse(told.out))
  const senders = ['XAR 1.doc', 'XAN 2.rtf', 'XPG 3.msg', ...(hasOffice ? ['XMV 4.doc'] : [])]
  const found = submissions.map(({ memberState, files }) => `${memberState} ${files[0]?.path}`)
  expect(found).toEqual(expect.arrayContaining(senders))
  expect(findings.map(({ code }) => code)).toContain(hasOffice ? 'office-read' : 'office-missing')
  const seeds = ['--resolution', `${EXAMPLE}/resolution.txt`, '--replies', replies, '--out', out]
  const run = await rapporteur(['report', ...seeds, ...shared, '--formats', 'html,json'], { cache })
  expect([0, 3]).toContain(run.status)
  const report = reportContract.parse(JSON.parse((await readText(`${out}/report.json`)) ?? ''))
  const printed = report.documents.flatMap(({ statements }) => statements.map(({ text }) => text)).join('\n')
  for (const name of ['Arvenia', 'Anshuo', 'Pelgoria', ...(hasOffice ? ['Marvona'] : [])])
    expect(printed).toContain(`The Government of ${name} holds that cooperation`)
  expect(await listFiles(replies)).toEqual(['1.doc', '2.rtf', '3.msg', '4.doc'])
})

test.skipIf(!hasOffice || process.platform !== 'linux')(
  'killed in the midst of a conversion, LibreOffice and its folder go as well',
  { timeout: 120_000 },
  async () => {
    const temporary = `${folder}/tmp`
    await mkdir(temporary, { recursive: true })
    await writeFile(`${folder}/old.doc`, wordOf95([VIEW('Marvona')]))
    const child = spawn(process.execPath, ['dist/rapporteur.js', 'extract', `${folder}/old.doc`], {
      cwd: root,
      env: {
        ...process.env,
        TMPDIR: temporary,
        RAPPORTEUR_CACHE: `${folder}/other`,
        RAPPORTEUR_PROCESSES: '1',
      },
      stdio: 'ignore',
    })
    const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
    // A folder may go while it is looked into: then nothing is in it.
    const isAtWork = async (): Promise<boolean> => {
      const folders = await listNames(temporary)
      const inside = await Promise.all(folders.map((name) => listNames(`${temporary}/${name}`)))
      return inside.some((names) => names.includes('received.doc'))
    }
    await until(isAtWork)
    child.kill('SIGKILL')
    await ended
    await until(async () => (await listNames(temporary)).length === 0)
    expect(await listNames(temporary)).toEqual([])
  },
)

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (const end = performance.now() + 40_000; performance.now() < end; ) {
    if (await holds()) return
    await new Promise((resolve) => setTimeout(resolve, 30))
  }
}
