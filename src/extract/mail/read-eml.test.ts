import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import { wordFile, wordParagraph } from '../fixtures.ts'
import { outlineOf } from '../outline.ts'
import { readFileBytes } from '../read-file.ts'

const HEAD = `From: "Permanent Mission of Xandria" <xaa@example.org>
To: views@example.org
Subject: =?utf-8?B?${Buffer.from('Ответ').toString('base64')}?=
Date: Tue, 5 Mar 2019 23:30:00 -0500
MIME-Version: 1.0
`
const part = (type: string, content: string, more = ''): string =>
  `--B\nContent-Type: ${type}\n${more}\n${content}\n`
const multipart = (kind: string, ...parts: string[]): string =>
  `Content-Type: multipart/${kind}; boundary="B"\n\n${parts.join('')}--B--\n`
const attached = (type: string, name: string, bytes: Uint8Array): string =>
  part(
    type,
    Buffer.from(bytes).toString('base64'),
    `Content-Disposition: attachment; filename="${name}"\nContent-Transfer-Encoding: base64\n`,
  )
const plain = (text: string): string => part('text/plain; charset=utf-8', text)
const read = (rest: string, head = HEAD) => readFileBytes(new TextEncoder().encode(head + rest), 'xaa.eml')

test('headers: names decoded, the day as the sender’s clock had it', async () => {
  const { properties, kind } = await read('Content-Type: text/plain\n\nThe reply.')
  expect(kind).toBe('eml')
  expect(properties).toEqual({
    from: 'Permanent Mission of Xandria <xaa@example.org>',
    to: 'views@example.org',
    subject: 'Ответ',
    date: '2019-03-05',
  })
})

test.each([
  ['On Mon, 4 Mar 2019 at 10:00, The Office <o@example.org> wrote:'],
  ['Le 4 mars 2019 à 10:00, Le Bureau <o@example.org> a écrit :'],
  ['El 4 mar 2019, a las 10:00, La Oficina <o@example.org> escribió:'],
  ['4 марта 2019 г., 10:00, Управление <o@example.org> написал:'],
  ['في 4 مارس 2019، كتب المكتب <o@example.org>:'],
  ['2019年3月4日 10:00，办公室 <o@example.org> 写道：'],
  ['-----Original Message-----'],
  ['发件人: 办公室\n发送时间: 2019年3月4日'],
])('an earlier message below “%s” is marked', async (line) => {
  const { blocks } = await read(
    `Content-Type: text/plain; charset=utf-8\n\nOur reply is attached.\n\n-- \nName\n\n${line}\n\nPlease send your views.`,
  )
  const lines = outlineOf({ blocks })
  expect(lines.slice(0, 2)).toEqual(['p Our reply is attached.', '-- p Name'])
  expect(lines.slice(2).every((quoted) => quoted.startsWith('> '))).toBe(true)
  expect(lines.at(-1)).toBe('> p Please send your views.')
})

test('what is passed on is the reply', async () => {
  const { blocks } = await read(
    'Content-Type: text/plain; charset=utf-8\n\nFor action.\n\n---------- Forwarded message ---------\nFrom: The Ministry\nDate: 4 March 2019\n\nThe Government supports the work.',
  )
  expect(blocks.every((block) => block.role === undefined)).toBe(true)
})

test('the HTML is taken where the plain text is poorer', async () => {
  const html = part(
    'text/html; charset=utf-8',
    '<p>The views:</p><table><tr><td>2017<td>12<tr><td>2018<td>40</table>',
  )
  const withTable = await read(multipart('alternative', plain('The views: 2017 12 2018 40'), html))
  expect(outlineOf(withTable)).toEqual(['p The views:', 'table 2017 | 12 / 2018 | 40'])
  const same = await read(
    multipart(
      'alternative',
      plain('The views of Xandria.'),
      part('text/html', '<p>The views of Xandria.</p>'),
    ),
  )
  expect(outlineOf(same)).toEqual(['p The views of Xandria.'])
})

test('attachments are read in turn; a picture is not; a message inside is one of them', async () => {
  const inner = `${HEAD.replace('2019', '2018')}Content-Type: text/plain\n\nAn earlier letter.`
  const letter = await read(
    multipart(
      'mixed',
      plain('Please find the reply attached.'),
      attached('application/octet-stream', 'reply.docx', wordFile(wordParagraph('The views of Xandria.'))),
      attached(
        'image/png',
        'scan.png',
        Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 73, 72, 68, 82),
      ),
      part('message/rfc822', inner),
      part('application/pkcs7-signature', 'x'),
    ),
  )
  expect(letter.text).toBe('Please find the reply attached.')
  expect(
    letter.attachments.map(({ name, kind, transcription }) => [name, kind, transcription?.text]),
  ).toEqual([
    ['reply.docx', 'docx', 'The views of Xandria.'],
    ['scan.png', 'image', undefined],
    ['message-3.eml', 'eml', 'An earlier letter.'],
  ])
  expect(letter.findings.map(({ code, subject }) => [code, subject])).toEqual([
    ['attachment-read', 'reply.docx'],
    ['attachment-not-read', 'scan.png'],
    ['attachment-read', 'message-3.eml'],
  ])
})

test('messages inside messages end at the limit', async () => {
  let message = `${HEAD}Content-Type: text/plain\n\ninnermost`
  for (let depth = 0; depth < 7; depth++)
    message = `${HEAD}${multipart('mixed', plain(`level ${depth}`), attached('message/rfc822', 'in.eml', new TextEncoder().encode(message)))}`
  let at = await readFileBytes(new TextEncoder().encode(message), 'xaa.eml')
  let depth = 0
  for (
    let inner = at.attachments[0]?.transcription;
    inner !== null && inner !== undefined;
    inner = inner.attachments[0]?.transcription
  ) {
    at = inner
    depth++
  }
  expect(depth).toBe(4)
  expect(at.findings.map((finding) => finding.code)).toEqual(['attachment-not-read'])
})

test('letters of an encoding that no header names are read by their words', async () => {
  const sentence =
    'Правительство поддерживает работу Организации и её комитетов, а также сотрудничество между государствами.'
  const bytes = iconv.encode(`${HEAD}\n${sentence}`, 'koi8-r')
  const letter = await readFileBytes(bytes, 'xaa.eml')
  expect(letter.text).toBe(sentence)
  expect(letter.findings.map((finding) => finding.code)).toEqual(['encoding-guessed'])
})

test('pictures inside the text are figures, not attachments', async () => {
  const letter = await read(
    multipart(
      'related',
      part('text/html', '<p>See <img src="cid:chart"> below.</p>'),
      part(
        'image/png',
        'iVBORw0KGgo=',
        'Content-ID: <chart>\nContent-Disposition: inline\nContent-Transfer-Encoding: base64\n',
      ),
    ),
  )
  expect(outlineOf(letter)).toEqual(['p See below.', 'figure'])
  expect(letter.attachments).toEqual([])
})
