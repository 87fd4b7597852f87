/** An e-mail → draft blocks of its body, its headers, and its attachments each read in turn. */
import PostalMime, { type Email, type Attachment as MailPart } from 'postal-mime'
import type { Finding } from '#un'
import { decodeText } from '../decode-text.ts'
import type { DraftBlock } from '../draft.ts'
import { aboutBlock, aboutFile, type Drafted } from '../reader.ts'
import { EML_READER } from '../readers.ts'
import type { ExtractCode, FileProperties } from '../transcription.ts'
import { type MailAids, type MailFile, readAttachments } from './attachments.ts'
import { bodyOf, calendarDate, lostCharacters } from './body.ts'
import { withinLines } from './lines-of-text.ts'
import { isForward, markQuotes } from './quotes.ts'

/**
 * Reads an e-mail. Takes its bytes; gives the body (the plain text, or the HTML where that says more), with earlier
 * messages and the signature marked by `role`, and every attachment with its own transcription; a message inside is an
 * attachment. Never throws. Finds `attachment-read`, `attachment-not-read`, `figure-not-read`, `encoding-guessed`,
 * `characters-lost`, `file-encrypted`, `limit-exceeded`, `file-damaged`.
 */
export async function readEml(whole: Uint8Array, aids: MailAids): Promise<Drafted> {
  const { bytes, findings: cut } = withinLines(whole)
  const guessed = withGuessedEncoding(bytes)
  const email = await parsed(guessed?.text ?? bytes)
  if (email === null)
    return {
      reader: EML_READER,
      blocks: [],
      findings: [...cut, aboutFile('file-damaged', 'The message cannot be taken apart.', true)],
    }
  const body = bodyOf(email, aids.languageOf)
  const forward = isForward(email.subject ?? '', body.blocks)
  const inline = email.attachments.filter(isInlinePicture)
  const inside = await readAttachments(
    email.attachments.filter((part) => !isInlinePicture(part)).map(fileOf),
    aids,
  )
  return {
    reader: EML_READER,
    blocks: [...markQuotes(body.blocks, forward), ...(body.isHtml ? [] : inline.map(pictureBlock))],
    attachments: inside.attachments,
    properties: propertiesOf(email),
    findings: [
      ...cut,
      ...encodingFindings(guessed?.encoding ?? null),
      ...lostCharacters(body.blocks),
      ...body.findings,
      ...secrecy(email),
      ...inside.findings,
    ],
  }
}

async function parsed(message: string | Uint8Array): Promise<Email | null> {
  try {
    return await PostalMime.parse(message, { forceRfc822Attachments: true })
  } catch {
    return null
  }
}

/** A message with raw letters of an encoding that no header names is decoded by its words first. */
function withGuessedEncoding(bytes: Uint8Array): { text: string; encoding: string } | null {
  const raw = new TextDecoder('latin1').decode(bytes)
  if (/charset\s*=/i.test(raw)) return null
  const decoded = decodeText(bytes)
  return decoded === null || decoded.encoding === 'utf-8'
    ? null
    : { text: decoded.text, encoding: decoded.encoding }
}

function encodingFindings(encoding: string | null): Finding<ExtractCode>[] {
  if (encoding === null) return []
  return [
    aboutFile(
      'encoding-guessed',
      `The message names no encoding; it was read as ${encoding} by its words.`,
      false,
    ),
  ]
}

function propertiesOf(email: Email): FileProperties {
  const written = email.headers.find((header) => header.key === 'date')?.value ?? ''
  const entries = {
    from: email.from === undefined ? '' : addressText(email.from),
    to: (email.to ?? []).map(addressText).join(', '),
    subject: email.subject?.trim().slice(0, LONGEST_SUBJECT) ?? '',
    date: calendarDate(written) ?? '',
  }
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== ''))
}

/** In characters; no subject seen has a fifth of it. */
const LONGEST_SUBJECT = 1_000

function addressText(address: NonNullable<Email['from']>): string {
  if (address.group !== undefined) return address.name
  return address.name === '' ? (address.address ?? '') : `${address.name} <${address.address ?? ''}>`
}

function isInlinePicture(part: MailPart): boolean {
  return (
    part.mimeType.startsWith('image/') &&
    (part.related === true || (part.disposition === 'inline' && part.contentId !== undefined))
  )
}

function pictureBlock(part: MailPart): DraftBlock {
  const message = `The picture ${part.filename ?? 'inside the message'} is not read; what it shows is not in the text.`
  return { type: 'figure', text: '', findings: [aboutBlock('figure-not-read', message, true)] }
}

/** A message that is wholly encrypted has nothing to read. */
function secrecy(email: Email): Finding<ExtractCode>[] {
  const type = email.headers.find((header) => header.key === 'content-type')?.value ?? ''
  if (!/multipart\/encrypted|pkcs7-mime/i.test(type)) return []
  return [
    aboutFile(
      'file-encrypted',
      'The message is encrypted.',
      true,
      'Ask the sender to send it without encryption.',
    ),
  ]
}

function fileOf(part: MailPart, index: number): MailFile {
  return { name: part.filename ?? nameless(part, index), mimeType: part.mimeType, bytes: bytesOf(part) }
}

function bytesOf(part: MailPart): Uint8Array {
  if (typeof part.content === 'string') return new TextEncoder().encode(part.content)
  return part.content instanceof Uint8Array ? part.content : new Uint8Array(part.content)
}

function nameless(part: MailPart, index: number): string {
  return part.mimeType === 'message/rfc822' ? `message-${index + 1}.eml` : `attachment-${index + 1}`
}
