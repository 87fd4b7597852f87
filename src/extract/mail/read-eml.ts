/** An e-mail → draft blocks of its body, its headers, and its attachments each read in turn. */
import PostalMime, { type Email, type Attachment as MailPart } from 'postal-mime'
import { sha256 } from '#platform/files'
import type { Finding } from '#un'
import type { DraftBlock, LanguageOf } from '../assemble.ts'
import { decodeText } from '../decode-text.ts'
import { readPage } from '../html/read-html.ts'
import { LIMITS } from '../limits.ts'
import { aboutBlock, aboutFile, type Drafted } from '../reader.ts'
import { readLines } from '../text/read-lines.ts'
import type { Attachment, ExtractCode, FileProperties, Transcription } from '../transcription.ts'
import { isForward, markQuotes } from './quotes.ts'

export const EML_READER = { name: 'rapporteur-eml', version: '1' } as const

export interface MailAids {
  readonly languageOf: LanguageOf
  /** Reads a file found inside; null where it lies too deep. */
  readonly readInside: (bytes: Uint8Array, name: string) => Promise<Transcription | null>
}

/**
 * Reads an e-mail. Takes its bytes; gives the body (the plain text, or the HTML where that says more), with earlier
 * messages and the signature marked by `role`, and every attachment with its own transcription; a message inside is an
 * attachment. Never throws. Finds `attachment-read`, `attachment-not-read`, `figure-not-read`, `encoding-guessed`,
 * `characters-lost`, `file-encrypted`, `limit-exceeded`, `file-damaged`.
 */
export async function readEml(bytes: Uint8Array, aids: MailAids): Promise<Drafted> {
  const guessed = withGuessedEncoding(bytes)
  const email = await parsed(guessed?.text ?? bytes)
  if (email === null)
    return {
      reader: EML_READER,
      blocks: [],
      findings: [aboutFile('file-damaged', 'The message cannot be taken apart.', true)],
    }
  const body = bodyOf(email, aids.languageOf)
  const forward = isForward(email.subject ?? '', body.blocks)
  const inline = email.attachments.filter(isInlinePicture)
  const inside = await readAttachments(
    email.attachments.filter((part) => !isInlinePicture(part)),
    aids,
  )
  return {
    reader: EML_READER,
    blocks: [...markQuotes(body.blocks, forward), ...(body.isHtml ? [] : inline.map(pictureBlock))],
    attachments: inside.attachments,
    properties: propertiesOf(email),
    findings: [
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

function lostCharacters(blocks: readonly DraftBlock[]): Finding<ExtractCode>[] {
  const count = blocks.reduce((sum, block) => sum + (block.text.match(/\uFFFD/g)?.length ?? 0), 0)
  if (count === 0) return []
  return [aboutFile('characters-lost', `${count} characters of the message could not be decoded.`, true)]
}

interface Body {
  readonly blocks: readonly DraftBlock[]
  readonly isHtml: boolean
  readonly findings: readonly Finding<ExtractCode>[]
}

/** The plain text, unless it is missing, holds much less, or lacks the tables and lists of the HTML. */
function bodyOf(email: Email, languageOf: LanguageOf): Body {
  const plain = readLines(email.text ?? '')
  if ((email.html ?? '') === '') return { blocks: plain, isHtml: false, findings: [] }
  const page = readPage(email.html ?? '', languageOf)
  const isPoor =
    lettersOf(plain) < lettersOf(page.blocks) * 0.6 || structureOf(plain) < structureOf(page.blocks)
  return isPoor
    ? { blocks: page.blocks, isHtml: true, findings: page.findings }
    : { blocks: plain, isHtml: false, findings: [] }
}

function lettersOf(blocks: readonly DraftBlock[]): number {
  const texts = blocks.map((block) =>
    block.rows === undefined
      ? block.text
      : block.rows
          .flat()
          .map((cell) => cell.text)
          .join(' '),
  )
  return texts.join(' ').match(/\p{L}/gu)?.length ?? 0
}

function structureOf(blocks: readonly DraftBlock[]): number {
  return blocks.filter((block) => block.type === 'table' || block.type === 'list-item').length
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

function propertiesOf(email: Email): FileProperties {
  const written = email.headers.find((header) => header.key === 'date')?.value ?? ''
  const entries = {
    from: email.from === undefined ? '' : addressText(email.from),
    to: (email.to ?? []).map(addressText).join(', '),
    subject: email.subject?.trim() ?? '',
    date: calendarDate(written) ?? '',
  }
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== ''))
}

function addressText(address: NonNullable<Email['from']>): string {
  if (address.group !== undefined) return address.name
  return address.name === '' ? (address.address ?? '') : `${address.name} <${address.address ?? ''}>`
}

/** The day as the sender's clock had it: "Tue, 5 Mar 2019 23:30:00 -0500" is 2019-03-05. */
function calendarDate(header: string): string | null {
  const [, day, name, year] = /(\d{1,2})\s+([A-Za-z]{3})[a-z]*\.?\s+(\d{4})/.exec(header) ?? []
  const month = MONTHS.indexOf(name?.toLowerCase() ?? '') + 1
  if (day === undefined || year === undefined || month === 0)
    return /^\d{4}-\d\d-\d\d/.exec(header)?.[0] ?? null
  return `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`
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

/** Parts that prove who sent the message; they hold no words. */
const SIGNATURE_TYPES = /pkcs7-signature|pgp-signature/i

interface Inside {
  readonly attachments: Attachment[]
  readonly findings: Finding<ExtractCode>[]
}

async function readAttachments(parts: readonly MailPart[], aids: MailAids): Promise<Inside> {
  const attachments: Attachment[] = []
  const findings: Finding<ExtractCode>[] = []
  if (parts.length > LIMITS.attachments)
    findings.push(
      aboutFile(
        'limit-exceeded',
        `The message has ${parts.length} attachments; ${LIMITS.attachments} were read.`,
        true,
      ),
    )
  for (const [index, part] of parts.slice(0, LIMITS.attachments).entries()) {
    if (SIGNATURE_TYPES.test(part.mimeType)) continue
    const bytes = bytesOf(part)
    const name = part.filename ?? nameless(part, index)
    const transcription = await aids.readInside(bytes, name)
    const isRead = transcription !== null && transcription.text !== ''
    attachments.push({
      name,
      sha256: sha256(bytes),
      sizeBytes: bytes.length,
      kind: transcription?.kind ?? 'unknown',
      transcription: isRead ? transcription : null,
    })
    findings.push(isRead ? read(name, transcription) : notRead(name, transcription))
  }
  return { attachments, findings }
}

function bytesOf(part: MailPart): Uint8Array {
  if (typeof part.content === 'string') return new TextEncoder().encode(part.content)
  return part.content instanceof Uint8Array ? part.content : new Uint8Array(part.content)
}

function nameless(part: MailPart, index: number): string {
  return part.mimeType === 'message/rfc822' ? `message-${index + 1}.eml` : `attachment-${index + 1}`
}

function read(name: string, transcription: Transcription): Finding<ExtractCode> {
  return {
    ...aboutFile(
      'attachment-read',
      `The attachment ${name} (${transcription.kind}) was read as a file of its own.`,
      false,
    ),
    subject: name,
  }
}

function notRead(name: string, transcription: Transcription | null): Finding<ExtractCode> {
  const why = transcription?.findings.find((finding) => finding.needsPerson) ?? transcription?.findings[0]
  const reason =
    transcription === null ? 'It lies too deep inside other messages.' : (why?.message ?? 'It holds no text.')
  return {
    ...aboutFile(
      'attachment-not-read',
      `The attachment ${name} was not read. ${reason}`,
      true,
      why?.hint ?? 'Save it apart and put it into the folder of replies.',
    ),
    subject: name,
  }
}
