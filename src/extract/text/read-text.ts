/** A plain text file in any encoding → draft blocks. */

import type { Finding } from '#un'
import { type Decoded, decodeText } from '../decode-text.ts'
import { aboutFile, type Drafted } from '../reader.ts'
import { TEXT_READER } from '../readers.ts'
import type { ExtractCode } from '../transcription.ts'
import { firstLines } from './first-lines.ts'
import { readLines } from './read-lines.ts'

/**
 * Reads a text file. Takes its bytes; gives blocks on one page. Never throws.
 * Finds `encoding-guessed` (chosen by the words; needs a person where the words do not prove it), `characters-lost`,
 * `limit-exceeded`.
 */
export function readText(bytes: Uint8Array): Drafted {
  const decoded = decodeText(bytes)
  if (decoded === null)
    return {
      reader: TEXT_READER,
      blocks: [],
      findings: [aboutFile('file-damaged', 'The bytes are no text in any encoding known here.', true)],
    }
  const { text, findings } = firstLines(decoded.text)
  return {
    reader: TEXT_READER,
    blocks: readLines(text),
    findings: [...encodingFindings(decoded), ...findings],
  }
}

/** What to say about how a text was decoded; also used by the readers of HTML. */
export function encodingFindings(decoded: Decoded): Finding<ExtractCode>[] {
  const findings: Finding<ExtractCode>[] = []
  if (decoded.confidence === 'guessed')
    findings.push(
      aboutFile('encoding-guessed', `Read as ${decoded.encoding}: its words are words of a language.`, false),
    )
  if (decoded.confidence === 'doubtful')
    findings.push(
      aboutFile(
        'encoding-guessed',
        `Read as ${decoded.encoding}, but the words do not prove it.`,
        true,
        'Look at the text; if it is unreadable, ask the sender for the file in UTF-8 or DOCX.',
      ),
    )
  if (decoded.lostCount > 0)
    findings.push(
      aboutFile(
        'characters-lost',
        `${decoded.lostCount} characters could not be decoded and stand as \uFFFD.`,
        true,
      ),
    )
  return findings
}
