/** The files inside a message, each read in its turn. */
import { sha256 } from '#platform/files'
import type { Finding } from '#un'
import type { LanguageOf } from '../draft.ts'
import { LIMITS } from '../limits.ts'
import { aboutFile } from '../reader.ts'
import type { Attachment, ExtractCode, Transcription } from '../transcription.ts'

export interface MailAids {
  readonly languageOf: LanguageOf
  /** Reads a file found inside; null where it lies too deep. */
  readonly readInside: (bytes: Uint8Array, name: string) => Promise<Transcription | null>
}

/** A file inside a message. */
export interface MailFile {
  readonly name: string
  readonly mimeType: string
  readonly bytes: Uint8Array
}

/** Parts that prove who sent the message; they hold no words. */
const SIGNATURE_TYPES = /pkcs7-signature|pgp-signature/i

/** What stands inside a message, read, and what to tell of it. */
export interface Inside {
  readonly attachments: Attachment[]
  readonly findings: Finding<ExtractCode>[]
}

/** Reads the files of a message, each in turn. */
export async function readAttachments(parts: readonly MailFile[], aids: MailAids): Promise<Inside> {
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
  for (const part of parts.slice(0, LIMITS.attachments)) {
    if (SIGNATURE_TYPES.test(part.mimeType)) continue
    const { bytes, name } = part
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
