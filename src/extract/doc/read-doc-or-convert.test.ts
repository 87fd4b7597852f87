import { createHash } from 'node:crypto'
import { afterAll, expect, test } from 'vitest'
import { listNames, makeTemporaryFolder, remove } from '#platform/files'
import { type Office, type OfficeEnd, openOffice, type WordForm } from '#platform/office'
import { writeCompound } from '../compound/write-compound.ts'
import { type Conversion, Conversions } from '../conversions.ts'
import { outlineOf } from '../outline.ts'
import { readFileBytes } from '../read-file.ts'
import { DOC_READER } from '../readers.ts'
import { wordBinary } from './fixtures.ts'
import { wordOf95 } from './sample-word-95.ts'

const place = await makeTemporaryFolder('office-test')
process.env.TMPDIR = place
const LIMITS = { taskMs: 120_000, residentBytes: 2_000_000_000 }
const office = openOffice(null, LIMITS)
const version = await office.version()
if (version === null) console.log('skipped: no LibreOffice (soffice) here; nothing is converted')
afterAll(async () => {
  await office.close()
  await remove(place)
})

const SENTENCE = 'The Government of Xandria supports the work of the Organization and of its bodies.'
const OLD = wordOf95(['Views of Xandria', SENTENCE, 'Résumé: été.'])

async function convert(bytes: Uint8Array, form: WordForm, by: Office): Promise<Conversion> {
  const end = await by.toDocx(bytes, form)
  if (end.ended === 'cancelled') throw new Error('cancelled')
  const hash = createHash('sha256').update(bytes).digest('hex')
  return { sha256: hash, end, version: version ?? 'none' }
}

async function check(
  bytes: Uint8Array,
  known: readonly Conversion[],
  expected: readonly string[],
  codes: readonly string[],
): Promise<string> {
  const read = await readFileBytes(bytes, 'xaa.doc', new Conversions(known))
  expect(outlineOf(read)).toEqual(expected)
  expect(read.findings.map(({ code }) => code)).toEqual(codes)
  return `${read.reader.name} ${read.reader.version}; ${read.findings.map(({ message }) => message).join(' ')}`
}

test.skipIf(version === null)(
  'Word 95 is read by way of LibreOffice, which is named',
  { timeout: 120_000 },
  async () => {
    const conversion = await convert(OLD, 'word-95', office)
    const said = await check(
      OLD,
      [conversion],
      ['p Views of Xandria', `p ${SENTENCE}`, 'p Résumé: été.'],
      ['office-read'],
    )
    expect(said).toContain(`rapporteur-doc-by-libreoffice ${DOC_READER.version}+libreoffice-${version}+docx-`)
    expect(said).toContain(`by way of LibreOffice ${version}`)
  },
)

test.skipIf(version === null)(
  'what is no document of Word is not read as something else; nothing is left behind',
  { timeout: 120_000 },
  async () => {
    const bare = writeCompound({ WordDocument: new TextEncoder().encode(SENTENCE.repeat(20)) })
    const conversion = await convert(bare, 'word-97', office)
    expect(conversion.end).toEqual({ ended: 'failed', message: 'it found no document in the file' })
    await check(bare, [conversion], [], ['file-damaged', 'reader-crashed'])
    expect(await listNames(place)).toEqual([])
  },
)

test.skipIf(version === null).each<[string, Partial<typeof LIMITS>, OfficeEnd['ended']]>([
  ['time', { taskMs: 300 }, 'timeout'],
  ['memory', { residentBytes: 10_000_000 }, 'out-of-memory'],
])('a conversion ends at its limit of %s', { timeout: 120_000 }, async (_, limit, ended) => {
  const { end } = await convert(OLD, 'word-95', openOffice(null, { ...LIMITS, ...limit }))
  expect(end.ended).toBe(ended)
})

test('closing ends what runs and what waits', { timeout: 120_000 }, async () => {
  const closed = openOffice(null, LIMITS)
  const ends = [closed.toDocx(OLD, 'word-95'), closed.toDocx(OLD, 'word-95')]
  await closed.close()
  const expected = version === null ? 'absent' : 'cancelled'
  expect((await Promise.all(ends)).map(({ ended }) => ended)).toEqual([expected, expected])
})

test('switched off, absent, not where it is said to be', async () => {
  const off = await convert(OLD, 'word-95', openOffice('off', LIMITS))
  expect(await check(OLD, [off], [], ['kind-not-read', 'office-missing'])).toContain('RAPPORTEUR_OFFICE')
  const nowhere = await convert(OLD, 'word-95', openOffice(`${place}/soffice`, LIMITS))
  expect(nowhere.end.ended).toBe('failed')
  await check(OLD, [nowhere], [], ['kind-not-read', 'reader-crashed'])
  expect(await check(OLD, [], [], ['kind-not-read', 'office-missing'])).toContain('was not found here')
})

const document = (text: string, more = {}): Uint8Array =>
  wordBinary({ body: [{ runs: [{ text }] }], ...more })

test('a document of halves and one without known words are doubted, their words kept', async () => {
  await check(document(SENTENCE, { pieceChange: 0x0108 }), [], [`p ${SENTENCE}`], ['office-missing'])
  const noWords = 'qwrt zxcv plmk jhgf '.repeat(20).trim()
  await check(document(noWords), [], [`p ${noWords}`], ['office-missing'])
  const lao = 'ລັດຖະບານ ສະໜັບສະໜູນ '.repeat(40).trim()
  await check(document(lao), [], [`p ${lao}`], [])
})

test('a file inside an e-mail is asked for as well', async () => {
  const mail = [
    'From: mission@xandria.example',
    'MIME-Version: 1.0',
    'Content-Type: application/msword; name="views.doc"',
    'Content-Transfer-Encoding: base64',
    'Content-Disposition: attachment; filename="views.doc"',
    '',
    Buffer.from(OLD).toString('base64'),
  ].join('\r\n')
  const conversions = new Conversions([])
  await readFileBytes(new TextEncoder().encode(mail), 'xaa.eml', conversions)
  expect([...conversions.asked.values()].map(({ form }) => form)).toEqual(['word-95'])
})
