/** What a PDF carries beside its pages: scripts, programs to launch, files. Found in its raw objects, never run. */
import { Unzlib } from 'fflate'
import type { Finding } from '#un'
import { aboutFile } from '../reader.ts'
import type { ExtractCode } from '../transcription.ts'

/** Each with how the finding names it. Source: ISO 32000-2, 12.6.4 (actions), 7.11.4 (embedded files), 12.7.8 (XFA). */
const ACTIVE: readonly (readonly [RegExp, string])[] = [
  [/\/S\s*\/JavaScript\b|\/JavaScript\s*(?:<<|\d+\s+\d+\s+R)|\/JS\s*(?:\(|<|\d+\s+\d+\s+R)/, 'scripts'],
  [/\/S\s*\/Launch\b/, 'an action that launches a program'],
  [/\/S\s*\/(?:SubmitForm|ImportData|GoToE)\b/, 'an action that sends or fetches data'],
  [
    /\/(?:RichMedia|Movie|Screen|3D)\s*(?:<<|\/|\d+\s+\d+\s+R)|\/Subtype\s*\/(?:RichMedia|Screen)\b/,
    'media players',
  ],
  [/\/XFA\s*(?:\[|\d+\s+\d+\s+R)/, 'a dynamic form (XFA)'],
]
const EMBEDDED = /\/Type\s*\/EmbeddedFile\b|\/EF\s*<</

/** Finds `active-content`, `attachment-not-read`. Takes the bytes; never throws; unpacks at most `MOST_UNPACKED`. */
export function carriedByPdf(bytes: Uint8Array): Finding<ExtractCode>[] {
  const objects = plainNames(objectText(bytes))
  const active = ACTIVE.filter(([pattern]) => pattern.test(objects)).map(([, what]) => what)
  const findings: Finding<ExtractCode>[] = []
  if (active.length > 0)
    findings.push(
      aboutFile(
        'active-content',
        `The PDF carries ${active.join(', ')}; nothing of it was run or fetched.`,
        false,
        'Do not open the original in a program that runs such things.',
      ),
    )
  if (EMBEDDED.test(objects))
    findings.push(
      aboutFile(
        'attachment-not-read',
        'Files are attached inside the PDF and were not read.',
        true,
        'Save them from a PDF program into the folder of replies, or ask the sender for them.',
      ),
    )
  return findings
}

/** "/J#61vaScript" is "/JavaScript". Source: ISO 32000-2, 7.3.5. */
function plainNames(text: string): string {
  return text.replace(/#([0-9A-Fa-f]{2})/g, (_all, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  )
}

const DICTIONARY_BEFORE = 1_000
const MOST_UNPACKED = 16_000_000

/** The file without its streams, and after it what its object streams hold. */
function objectText(bytes: Uint8Array): string {
  const raw = new TextDecoder('latin1').decode(bytes)
  const kept: string[] = []
  let unpacked = 0
  let at = 0
  for (;;) {
    const begins = raw.indexOf('stream', at)
    if (begins === -1) break
    kept.push(raw.slice(at, begins))
    const ends = raw.indexOf('endstream', begins + 6)
    if (ends === -1) break
    const dictionary = raw.slice(Math.max(at, begins - DICTIONARY_BEFORE), begins)
    if (/\/Type\s*\/ObjStm\b/.test(dictionary) && unpacked < MOST_UNPACKED) {
      const from = begins + (raw[begins + 6] === '\r' ? 8 : 7)
      const inner = inflateSome(bytes.subarray(from, ends), MOST_UNPACKED - unpacked)
      unpacked += inner.length
      kept.push(inner)
    }
    at = ends + 9
  }
  kept.push(raw.slice(at))
  return kept.join('\n')
}

const PIECE_BYTES = 4_096

/** As much of a deflated stream as can be had, up to a limit; empty for another filter. */
function inflateSome(packed: Uint8Array, most: number): string {
  const latin1 = new TextDecoder('latin1')
  const found: string[] = []
  let length = 0
  const stream = new Unzlib((chunk) => {
    length += chunk.length
    found.push(latin1.decode(chunk))
  })
  try {
    for (let at = 0; at < packed.length && length < most; at += PIECE_BYTES)
      stream.push(packed.subarray(at, at + PIECE_BYTES), at + PIECE_BYTES >= packed.length)
  } catch {
    // What was unpacked before the damage is looked at.
  }
  return found.join('').slice(0, most)
}
