import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Folder, writeCompound } from '../compound/write-compound.ts'
import { wordFile, wordParagraph } from '../fixtures.ts'
import { outlineOf } from '../outline.ts'
import { readFileBytes } from '../read-file.ts'

const wide = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le'))
const narrow = (text: string): Uint8Array => new TextEncoder().encode(text)

/** Fixed properties after as many bytes as their place asks for. */
function fixed(lead: number, values: readonly (readonly [number, bigint])[]): Uint8Array {
  const bytes = new Uint8Array(lead + values.length * 16)
  const view = new DataView(bytes.buffer)
  for (const [index, [number, value]] of values.entries()) {
    view.setUint16(lead + index * 16 + 2, number, true)
    view.setBigUint64(lead + index * 16 + 8, value, true)
  }
  return bytes
}

/** 5 March 2019, 23:30 UTC, in units of 100 ns since 1601. */
const SENT = BigInt(Date.UTC(2019, 2, 5, 23, 30) + 11_644_473_600_000) * 10_000n

/** The streams of a message; `lead` is 32 in a file of its own, 24 inside another. */
function message(own: Folder, lead = 32, more: readonly (readonly [number, bigint])[] = []): Folder {
  return {
    '__properties_version1.0': fixed(lead, [[0x0039, SENT], ...more]),
    '__substg1.0_0037001F': wide('Ответ'),
    '__substg1.0_0C1A001F': wide('Permanent Mission of Xandria'),
    '__substg1.0_5D01001F': wide('xaa@example.org'),
    '__recip_version1.0_#00000000': {
      '__properties_version1.0': fixed(8, [[0x0c15, 1n]]),
      '__substg1.0_3001001F': wide('Views'),
      '__substg1.0_39FE001F': wide('views@example.org'),
    },
    ...own,
  }
}

const attachment = (name: string, content: Uint8Array | Folder, more: Folder = {}): Folder => ({
  '__properties_version1.0': fixed(8, []),
  '__substg1.0_3707001F': wide(name),
  [content instanceof Uint8Array ? '__substg1.0_37010102' : '__substg1.0_3701000D']: content,
  ...more,
})
const read = (folder: Folder) => readFileBytes(writeCompound(folder), 'xaa.msg')

test('sender, day, addressee and subject as of an e-mail', async () => {
  const { kind, properties, text } = await read(message({ '__substg1.0_1000001F': wide('The reply.') }))
  expect([kind, text]).toEqual(['msg', 'The reply.'])
  expect(properties).toEqual({
    from: 'Permanent Mission of Xandria <xaa@example.org>',
    to: 'Views <views@example.org>',
    subject: 'Ответ',
    date: '2019-03-05',
  })
})

test('the day of the sender’s own clock, where the message kept its headers', async () => {
  const headers = wide('Received: by x\r\nDate: Wed, 6 Mar 2019 04:30:00 +0500\r\n')
  const { properties } = await read(
    message({ '__substg1.0_007D001F': headers, '__substg1.0_1000001F': wide('x') }),
  )
  expect(properties.date).toBe('2019-03-06')
})

/** RTF as Outlook stores it, without packing. */
function stored(rtf: string): Uint8Array {
  const bytes = new Uint8Array(16 + rtf.length)
  const view = new DataView(bytes.buffer)
  view.setUint32(4, rtf.length, true)
  view.setUint32(8, 0x414c454d, true)
  bytes.set(narrow(rtf), 16)
  return bytes
}

/** The example of MS-OXRTFCP, 3.1: "{\rtf1\ansi\ansicpg1252\pard hello world}" and a line end, packed. */
const PACKED = Uint8Array.from(
  Buffer.from(
    '2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c090020627705b06c647d0a800fa0',
    'hex',
  ),
)

test.each([
  [
    'plain',
    { '__substg1.0_1000001F': wide('Our views.\r\n\r\n-----Original Message-----\r\n\r\nPlease send.') },
    ['p Our views.', '> p -----Original Message-----', '> p Please send.'],
  ],
  [
    'HTML in the code page named',
    { '__substg1.0_10130102': Uint8Array.from([0x3c, 0x70, 0x3e, 0xc4, 0xe0, 0x3c, 0x2f, 0x70, 0x3e]) },
    ['p Да'],
  ],
  ['RTF', { '__substg1.0_10090102': stored('{\\rtf1\\ansi\\pard Our {\\b views}.\\par}') }, ['p Our views.']],
  ['packed RTF', { '__substg1.0_10090102': PACKED }, ['p hello world']],
  [
    'HTML inside RTF',
    {
      '__substg1.0_10090102': stored(
        '{\\rtf1\\ansi\\fromhtml1{\\*\\htmltag64 <p>}Our views.{\\*\\htmltag72 </p>}}',
      ),
    },
    ['p Our views.'],
  ],
  ['letters of one byte', { '__substg1.0_1000001E': Uint8Array.from([0xc4, 0xe0]) }, ['p Да']],
  ['nothing', {}, []],
])('the body: %s', async (_, own, expected) => {
  const reading = await read(message(own, 32, [[0x3fde, 1251n]]))
  expect(outlineOf(reading)).toEqual(expected)
  expect(reading.findings.map(({ code }) => code)).toEqual(expected.length === 0 ? ['no-text-layer'] : [])
})

test('attachments are read in turn; a message inside is one of them, with its own', async () => {
  const inner = message(
    {
      '__substg1.0_1000001F': wide('An earlier letter.'),
      '__attach_version1.0_#00000000': attachment('annex.txt', narrow('Annex')),
    },
    24,
  )
  const letter = await read(
    message({
      '__substg1.0_1000001F': wide('Please find the reply attached.'),
      '__attach_version1.0_#00000000': attachment(
        'reply.docx',
        wordFile(wordParagraph('The views of Xandria.')),
      ),
      '__attach_version1.0_#00000001': attachment('Earlier', inner),
      '__attach_version1.0_#00000002': attachment('empty.bin', new Uint8Array([1, 2, 0, 3])),
      '__attach_version1.0_#00000003': { '__properties_version1.0': fixed(8, []) },
    }),
  )
  expect(
    letter.attachments.map(({ name, kind, transcription }) => [name, kind, transcription?.text]),
  ).toEqual([
    ['reply.docx', 'docx', 'The views of Xandria.'],
    ['Earlier.msg', 'msg', 'An earlier letter.'],
    ['empty.bin', 'unknown', undefined],
  ])
  expect(letter.attachments[1]?.transcription?.properties.date).toBe('2019-03-05')
  expect(letter.attachments[1]?.transcription?.attachments[0]?.transcription?.text).toBe('Annex')
  expect(letter.findings.map(({ code }) => code)).toEqual([
    'attachment-not-read',
    'attachment-read',
    'attachment-read',
    'attachment-not-read',
  ])
})

test('an encrypted message says so', async () => {
  const kind = { '__substg1.0_001A001F': wide('IPM.Note.SMIME'), '__substg1.0_1000001F': wide(' ') }
  const { findings } = await read(message(kind))
  expect(findings.map(({ code }) => code)).toEqual(['file-encrypted'])
})

test('a message of many megabytes inside another is read whole', async () => {
  const inner = message(
    {
      '__substg1.0_1000001F': wide('Inside.'),
      '__attach_version1.0_#00000000': attachment('long.txt', new Uint8Array(6_000_000).fill(0x61)),
    },
    24,
  )
  const { attachments } = await read(message({ '__attach_version1.0_#00000000': attachment('m', inner) }))
  expect(attachments[0]?.transcription?.attachments[0]?.sizeBytes).toBe(6_000_000)
})

test('messages with bytes changed or cut off never throw and end', async () => {
  const whole = writeCompound(
    message({
      '__substg1.0_1000001F': wide('The reply.'),
      '__attach_version1.0_#00000000': attachment('a.txt', narrow('Annex')),
    }),
  )
  const change = fc.tuple(fc.nat({ max: whole.length - 1 }), fc.integer({ min: 0, max: 255 }))
  await fc.assert(
    fc.asyncProperty(
      fc.array(change, { maxLength: 12 }),
      fc.nat({ max: whole.length }),
      async (changes, cut) => {
        const bytes = Uint8Array.from(whole)
        for (const [at, byte] of changes) bytes[at] = byte
        const { findings } = await readFileBytes(cut % 3 === 0 ? bytes.subarray(0, cut) : bytes, 'x.msg')
        expect(findings.filter(({ code }) => code === 'reader-crashed')).toEqual([])
      },
    ),
    { numRuns: 200 },
  )
})
