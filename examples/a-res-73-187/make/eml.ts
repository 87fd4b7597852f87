/** A reply as an e-mail: encoded headers, the body in the transfer encoding of its sender, perhaps one attachment. */
import { Buffer } from 'node:buffer'
import type { Source } from './source.ts'
import { textOf } from './text.ts'

const CRLF = '\r\n'
const BOUNDARY = 'part-of-a-specimen'
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** Writes the e-mail; `attachment` is the file to send along, by name, or null. */
export function toEml(
  source: Source,
  attachment: { readonly name: string; readonly bytes: Uint8Array } | null,
): Uint8Array {
  const { mail } = source
  if (mail === undefined) throw new RangeError(`${source.file}: an e-mail needs its mail headers`)
  const headers = [
    `From: ${address(mail.from)}`,
    `To: ${address(mail.to)}`,
    `Subject: ${encodedWords(mail.subject)}`,
    `Date: ${mail.date}`,
    'MIME-Version: 1.0',
  ]
  const parts = attachment === null ? bodyPart(source) : mixed(source, attachment)
  return new TextEncoder().encode([...headers, ...parts].join(CRLF) + CRLF)
}

function bodyPart(source: Source): string[] {
  const transfer = source.mail?.transfer ?? '7bit'
  const text = `${textOf(source)}\n`.replace(/\n/g, CRLF)
  const encode = { '7bit': (it: string) => it, 'quoted-printable': quotedPrintable, base64 }[transfer]
  return [
    'Content-Type: text/plain; charset=utf-8',
    `Content-Transfer-Encoding: ${transfer}`,
    '',
    encode(text),
  ]
}

function mixed(source: Source, attachment: { readonly name: string; readonly bytes: Uint8Array }): string[] {
  return [
    `Content-Type: multipart/mixed; boundary="${BOUNDARY}"`,
    '',
    `--${BOUNDARY}`,
    ...bodyPart(source),
    `--${BOUNDARY}`,
    `Content-Type: ${DOCX}; name="${attachment.name}"`,
    'Content-Transfer-Encoding: base64',
    `Content-Disposition: attachment; filename="${attachment.name}"`,
    '',
    base64(attachment.bytes),
    `--${BOUNDARY}--`,
  ]
}

function base64(content: string | Uint8Array): string {
  const whole = Buffer.from(content as Uint8Array).toString('base64')
  return whole.replace(/.{76}/g, `$&${CRLF}`)
}

/** Source: RFC 2045, 6.7; lines of at most 76 characters. */
function quotedPrintable(text: string): string {
  return text
    .split(CRLF)
    .map((line) => {
      const tokens = [...Buffer.from(line)].map((byte, index, all) =>
        quotedByte(byte, index === all.length - 1),
      )
      return softBreaks(tokens)
    })
    .join(CRLF)
}

function quotedByte(byte: number, last: boolean): string {
  const plain = (byte >= 33 && byte <= 126 && byte !== 61) || (byte === 32 && !last)
  return plain ? String.fromCharCode(byte) : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
}

function softBreaks(tokens: readonly string[]): string {
  let out = ''
  let width = 0
  for (const token of tokens) {
    if (width + token.length > 75) {
      out += `=${CRLF}`
      width = 0
    }
    out += token
    width += token.length
  }
  return out
}

function address(text: string): string {
  const [, name = '', mailbox = ''] = /^(.*) (<.*>)$/.exec(text) ?? []
  return `${encodedWords(name)} ${mailbox}`
}

/** Source: RFC 2047, encoded words of at most 75 characters, folded. */
function encodedWords(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text
  const words: string[] = []
  let piece = ''
  for (const character of text) {
    if (Buffer.byteLength(piece + character) > 42) {
      words.push(piece)
      piece = ''
    }
    piece += character
  }
  return [...words, piece]
    .map((word) => `=?UTF-8?B?${Buffer.from(word).toString('base64')}?=`)
    .join(`${CRLF} `)
}
