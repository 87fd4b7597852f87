/** An Outlook message → draft blocks of its body, its sender, date and subject, and its attachments each read in turn. */
import type { Finding } from '#un'
import { readCompound, type Storage } from '../compound/read-compound.ts'
import { type Folder, writeCompound } from '../compound/write-compound.ts'
import { decodeText } from '../decode-text.ts'
import type { DraftBlock } from '../draft.ts'
import { aboutBlock, aboutFile, type Drafted } from '../reader.ts'
import { MSG_READER } from '../readers.ts'
import { readRtf } from '../rtf/read-rtf.ts'
import { unpackRtf } from '../rtf/unpack.ts'
import { pageByNumber } from '../rtf/words.ts'
import type { ExtractCode, FileProperties } from '../transcription.ts'
import { type MailAids, type MailFile, readAttachments } from './attachments.ts'
import { type Body, bodyOf, calendarDate, lostCharacters } from './body.ts'
import { type MessageProperties, openProperties } from './message-properties.ts'
import { isForward, markQuotes } from './quotes.ts'

/** Numbers of properties. Source: MS-OXPROPS. */
const P = {
  messageClass: 0x001a,
  subject: 0x0037,
  submitted: 0x0039,
  representedName: 0x0042,
  representedAddress: 0x0065,
  headers: 0x007d,
  senderName: 0x0c1a,
  senderAddress: 0x0c1f,
  recipientType: 0x0c15,
  delivered: 0x0e06,
  displayTo: 0x0e04,
  body: 0x1000,
  packedRtf: 0x1009,
  html: 0x1013,
  displayName: 0x3001,
  address: 0x3003,
  content: 0x3701,
  shortName: 0x3704,
  longName: 0x3707,
  mimeType: 0x370e,
  contentId: 0x3712,
  smtp: 0x39fe,
  page: 0x3fde,
  senderSmtp: 0x5d01,
  representedSmtp: 0x5d02,
} as const
const TO = 1

/**
 * Reads a MSG. Takes its bytes; gives what `readEml` gives of an e-mail: the body (plain, HTML or RTF, the one that
 * says most) with earlier messages and the signature marked by `role`, and every attachment with its own
 * transcription; a message inside is an attachment. Never throws. Finds `attachment-read`, `attachment-not-read`,
 * `figure-not-read`, `characters-lost`, `file-encrypted`, `file-damaged`, `limit-exceeded`. Source: MS-OXMSG.
 */
export async function readMsg(bytes: Uint8Array, aids: MailAids): Promise<Drafted> {
  const root = readCompound(bytes)
  if (root === null || !root.streams.has('__properties_version1.0')) return unopened()
  const message = openProperties(root, 32, null)
  const body = messageBody(message, root, aids)
  const forward = isForward(message.text(P.subject), body.blocks)
  const parts = filesOf(root, message)
  const inline = parts.filter((part) => isInlinePicture(part, body))
  const inside = await readAttachments(
    parts.filter((part) => !inline.includes(part)),
    aids,
  )
  const objects = childrenNamed(root, ATTACHMENT).length - parts.length
  return {
    reader: MSG_READER,
    blocks: [...markQuotes(body.blocks, forward), ...(body.isHtml ? [] : inline.map(pictureBlock))],
    attachments: inside.attachments,
    properties: propertiesOf(message, root),
    findings: [
      ...lostCharacters(body.blocks),
      ...body.findings,
      ...secrecy(message, parts),
      ...(objects > 0 ? [unopenedObjects(objects)] : []),
      ...inside.findings,
    ],
  }
}

function unopened(): Drafted {
  const message = 'The message is damaged or cut off and cannot be taken apart.'
  const hint = 'Open it in the mail program and save it as EML, or ask the sender for another copy.'
  return { reader: MSG_READER, blocks: [], findings: [aboutFile('file-damaged', message, true, hint)] }
}

function unopenedObjects(count: number): Finding<ExtractCode> {
  const message = `${count} embedded objects or files kept elsewhere are not in the message as files and were not read.`
  return aboutFile('attachment-not-read', message, true, 'Ask the sender for them as files.')
}

/** The body that says most; packed RTF only where there is no other. */
function messageBody(message: MessageProperties, root: Storage, aids: MailAids): Body {
  const html = htmlOf(message)
  const text = message.text(P.body)
  if (html !== '' || text.trim() !== '') return bodyOf({ text, html }, aids.languageOf)
  const rtf = unpackRtf(root.streams.get('__substg1.0_10090102')?.() ?? new Uint8Array())
  if (rtf === null) return { blocks: [], isHtml: false, findings: [] }
  const { blocks, findings = [] } = readRtf(rtf, aids)
  return { blocks, isHtml: true, findings }
}

function htmlOf(message: MessageProperties): string {
  const bytes = message.bytes(P.html)
  if (bytes === null) return message.text(P.html)
  return decodeText(bytes, pageByNumber(message.number(P.page) ?? 0))?.text ?? ''
}

function propertiesOf(message: MessageProperties, root: Storage): FileProperties {
  const sender = [P.senderSmtp, P.representedSmtp, P.senderAddress, P.representedAddress]
  const written = /^date:\s*(.+)$/im.exec(message.text(P.headers))?.[1] ?? ''
  const entries = {
    from: named(message.text(P.senderName) || message.text(P.representedName), addressIn(sender, message)),
    to: recipientsOf(root).join(', ') || message.text(P.displayTo),
    subject: message.text(P.subject).trim(),
    date: calendarDate(written) ?? message.day(P.submitted) ?? message.day(P.delivered) ?? '',
  }
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== ''))
}

/** The first that is an address of the Internet; those of an organization's own directory say nothing outside it. */
function addressIn(numbers: readonly number[], properties: MessageProperties): string {
  return numbers.map((number) => properties.text(number)).find((text) => text.includes('@')) ?? ''
}

function named(name: string, address: string): string {
  if (address === '' || name === '' || name === address) return address || name
  return `${name} <${address}>`
}

function recipientsOf(root: Storage): string[] {
  return childrenNamed(root, /^__recip_version1\.0_/)
    .map((storage) => openProperties(storage, 8, null))
    .filter((recipient) => (recipient.number(P.recipientType) ?? TO) === TO)
    .map((recipient) => named(recipient.text(P.displayName), addressIn([P.smtp, P.address], recipient)))
    .filter((text) => text !== '')
}

const ATTACHMENT = /^__attach_version1\.0_/

function childrenNamed(root: Storage, name: RegExp): Storage[] {
  return [...root.storages]
    .filter(([own]) => name.test(own))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, storage]) => storage)
}

interface MessageFile extends MailFile {
  readonly contentId: string
}

function filesOf(root: Storage, message: MessageProperties): MessageFile[] {
  const page = pageByNumber(message.number(P.page) ?? 0)
  return childrenNamed(root, ATTACHMENT).flatMap((storage, index) => {
    const file = openProperties(storage, 8, page)
    const inner = storage.storages.get('__substg1.0_3701000D')
    const isMessage = inner?.streams.has('__properties_version1.0') === true
    const bytes = isMessage && inner !== undefined ? messageFile(inner) : file.bytes(P.content)
    if (bytes === null) return []
    const name = file.text(P.longName) || file.text(P.shortName) || file.text(P.displayName)
    return {
      name: isMessage ? messageName(name, index) : name || `attachment-${index + 1}`,
      mimeType: file.text(P.mimeType),
      bytes,
      contentId: file.text(P.contentId),
    }
  })
}

function messageName(name: string, index: number): string {
  if (name === '') return `message-${index + 1}.msg`
  return /\.msg$/i.test(name) ? name : `${name}.msg`
}

/** A message inside another as a file of its own: what stands before its properties is eight bytes longer there. */
function messageFile(inner: Storage): Uint8Array | null {
  const folder = folderOf(inner)
  const own = inner.streams.get('__properties_version1.0')?.() ?? new Uint8Array()
  const properties = new Uint8Array(own.length + 8)
  properties.set(own.subarray(0, 24))
  properties.set(own.subarray(24), 32)
  return writeCompound({ ...folder, '__properties_version1.0': properties })
}

function folderOf(storage: Storage): Folder {
  return Object.fromEntries([
    ...[...storage.streams].map(([name, read]) => [name, read()] as const),
    ...[...storage.storages].map(([name, inner]) => [name, folderOf(inner)] as const),
  ])
}

function isInlinePicture({ mimeType, name, contentId }: MessageFile, body: Body): boolean {
  const isPicture = mimeType.startsWith('image/') || /\.(?:png|jpe?g|gif|bmp)$/i.test(name)
  return isPicture && contentId !== '' && body.isHtml
}

function pictureBlock(part: MailFile): DraftBlock {
  const message = `The picture ${part.name} is not read; what it shows is not in the text.`
  return { type: 'figure', text: '', findings: [aboutBlock('figure-not-read', message, true)] }
}

/** Messages whose words stand only in an encrypted part. */
function secrecy(message: MessageProperties, parts: readonly MailFile[]): Finding<ExtractCode>[] {
  const kind = message.text(P.messageClass)
  const isSigned = /SMIME\.MultipartSigned/i.test(kind)
  const isProtected = parts.some((part) => /\.rpmsg$/i.test(part.name))
  if (!isProtected && (isSigned || !/SMIME/i.test(kind))) return []
  const hint = 'Ask the sender to send it without encryption.'
  return [aboutFile('file-encrypted', 'The message is encrypted.', true, hint)]
}
