/** Hostile pages, XML and messages: entities, endless depth, scripts, parts in parts. */
import { type HostileFile, SENTENCE, utf8 } from './hostile-file.ts'
import { word } from './packages.ts'

const ODF = 'urn:oasis:names:tc:opendocument:xmlns'
const LAUGHS = `<!DOCTYPE lolz [<!ENTITY a0 "ha">${Array.from(
  { length: 12 },
  (_, level) => `<!ENTITY a${level + 1} "${`&a${level};`.repeat(10)}">`,
).join('')}]>`
const OUTSIDE = '<!DOCTYPE w [<!ENTITY secret SYSTEM "file:///etc/passwd">]>'
/** Quadratic: one long entity, named often. */
const LONG = `<!DOCTYPE w [<!ENTITY long "${'x'.repeat(100_000)}">]>`

const flat = (text: string, prolog = ''): Uint8Array =>
  utf8(
    `<?xml version="1.0"?>${prolog}<office:document xmlns:office="${ODF}:office:1.0" xmlns:text="${ODF}:text:1.0"><office:body><office:text><text:p>${SENTENCE}</text:p>${text}</office:text></office:body></office:document>`,
  )

const mail = (type: string, body: string): string =>
  `From: clerk@example.org\r\nSubject: Views\r\nMIME-Version: 1.0\r\nContent-Type: ${type}\r\n\r\n${body}\r\n`

/** Multiparts in multiparts, in text. */
function multiparts(depth: number): Uint8Array {
  const begins = Array.from({ length: depth }, (_, level) => {
    const type = level === depth - 1 ? 'text/plain' : `multipart/mixed; boundary="b${level + 1}"`
    return `--b${level}\r\nContent-Type: ${type}\r\n\r\n`
  })
  const ends = Array.from({ length: depth }, (_, level) => `--b${depth - 1 - level}--\r\n`)
  return utf8(mail('multipart/mixed; boundary="b0"', `${begins.join('')}${SENTENCE}\r\n${ends.join('')}`))
}

/** A message in a message in a message. */
function messages(depth: number): Uint8Array {
  let inner = mail('text/plain', SENTENCE)
  for (let level = 0; level < depth; level++)
    inner = mail(
      `multipart/mixed; boundary="m${level}"`,
      `--m${level}\r\nContent-Type: text/plain\r\n\r\n${SENTENCE}\r\n--m${level}\r\nContent-Type: message/rfc822\r\nContent-Disposition: attachment; filename="inner.eml"\r\n\r\n${inner}\r\n--m${level}--\r\n`,
    )
  return utf8(inner)
}

function withAttachments(count: number, name: string, bytes: Uint8Array): Uint8Array {
  const content = Buffer.from(bytes).toString('base64')
  const part = `--b\r\nContent-Type: application/octet-stream\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename="${name}"\r\n\r\n${content}\r\n`
  return utf8(
    mail(
      'multipart/mixed; boundary="b"',
      `--b\r\nContent-Type: text/plain\r\n\r\n${SENTENCE}\r\n${part.repeat(count)}--b--\r\n`,
    ),
  )
}

export const MARKUP: readonly HostileFile[] = [
  {
    what: 'entities that unfold a billion times in a flat ODT',
    name: 'laughs.fodt',
    make: () => flat('<text:p>&a12;</text:p>', LAUGHS),
    codes: ['kind-not-read'],
    holds: (read) => read.text.length < 10_000,
  },
  {
    what: 'an entity that names a file of the machine',
    name: 'outside.fodt',
    make: () => flat('<text:p>&secret;</text:p>', OUTSIDE),
    codes: ['kind-not-read'],
    holds: (read) => !/root:/.test(read.text),
  },
  {
    what: 'a long entity named often',
    name: 'quadratic.fodt',
    make: () => flat(`<text:p>${'&long;'.repeat(20_000)}</text:p>`, LONG),
    codes: ['kind-not-read'],
    holds: (read) => read.text.length < 1_000_000,
  },
  {
    what: 'a page of 100,000 elements in each other',
    name: 'deep.html',
    make: () => utf8(`<html><body><p>${SENTENCE}</p>${'<div>'.repeat(100_000)}x</body></html>`),
    codes: ['limit-exceeded'],
    text: /Xandria/,
  },
  {
    what: 'a page of 30,000 lists in each other',
    name: 'lists.html',
    make: () => utf8(`<html><body><p>${SENTENCE}</p>${'<ul><li>'.repeat(30_000)}x</body></html>`),
    codes: ['limit-exceeded'],
    text: /Xandria/,
  },
  {
    what: 'a page of unclosed formatting',
    name: 'format.html',
    make: () => utf8(`<html><body><p>${SENTENCE}</p>${'<p><b><i><u>'.repeat(2_000)}x</body></html>`),
    codes: [],
    text: new RegExp(`^${SENTENCE}\n\nx$`),
  },
  {
    what: 'a page with scripts that would fetch',
    name: 'script.html',
    make: () =>
      utf8(
        `<html><body onload="x()"><script>document.body.innerHTML='forged'</script><p>${SENTENCE}</p><img src="http://127.0.0.1:9/x"><iframe src="file:///etc/passwd"></iframe></body></html>`,
      ),
    codes: ['active-content', 'figure-not-read'],
    text: /Xandria/,
    holds: (read) => !/forged|root:/.test(read.text),
  },
  {
    what: 'lists of numbers a million deep in a text',
    name: 'deep.txt',
    make: () => utf8(`${SENTENCE}\n\n${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}`),
    codes: [],
    text: /Xandria/,
    holds: (read) => read.text.length === SENTENCE.length + 2 + 2_000_000,
  },
  {
    what: '3,000 multiparts in each other',
    name: 'multiparts.eml',
    make: () => multiparts(3_000),
    codes: ['file-damaged'],
  },
  {
    what: '12 messages in each other',
    name: 'messages.eml',
    make: () => messages(12),
    codes: ['attachment-read'],
    text: /Xandria/,
    holds: (read) => JSON.stringify(read).includes('too deep'),
  },
  {
    what: 'a message with 300 attachments',
    name: 'many.eml',
    make: () => withAttachments(300, 'a.txt', utf8(SENTENCE)),
    codes: ['limit-exceeded', 'attachment-read'],
    text: /Xandria/,
  },
  {
    what: 'a message with an attachment whose name leads out',
    name: 'paths.eml',
    make: () => withAttachments(1, '../../etc/cron.d/x.docx', word()),
    codes: ['attachment-read'],
    text: /Xandria/,
  },
  {
    what: 'a message without an end to its header',
    name: 'header.eml',
    make: () =>
      utf8(
        `MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="b"\r\nSubject: ${'x'.repeat(5_000_000)}`,
      ),
    codes: ['file-damaged'],
    text: 'none',
  },
]
