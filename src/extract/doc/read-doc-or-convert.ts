/** A Word document by our own reader or, where that one cannot or is in doubt, by way of LibreOffice and our DOCX reader. */
import type { Finding } from '#un'
import type { Conversion, Conversions } from '../conversions.ts'
import { readDocx } from '../docx/read-docx.ts'
import { scriptShares } from '../language.ts'
import { aboutFile, type Drafted } from '../reader.ts'
import { DOC_READER, DOCX_READER } from '../readers.ts'
import { faultOfText, type TextFault } from '../text/reads-well.ts'
import type { ExtractCode } from '../transcription.ts'
import { type DocDoubt, readDoc } from './read-doc.ts'

type Doubt = DocDoubt | TextFault

const WHY: Readonly<Record<Doubt, string>> = {
  'old-word': 'our own reader does not know Word 6 and Word 95',
  damaged: 'the file is damaged or cut off',
  'fast-saved': 'the file was saved by halves, and what was struck out or hidden last is not certain',
  characters: 'our own reader finds characters without a meaning in it',
  scripts: 'our own reader finds words that mix scripts in it',
  language: 'what our own reader finds in it reads like no known language',
}

/**
 * Reads a DOC. Takes its bytes and the conversions at hand; gives our own reading where nothing speaks against it, else
 * the converted one if it has words and reads better; and always says which. Never throws.
 *
 * Finds what the two readers find; `office-read` (read by way of LibreOffice, and why), `office-missing` (it would be
 * needed and is absent or off), `reader-timeout`, `reader-out-of-memory`, `reader-crashed` (the conversion ended so).
 */
export function readDocOrConvert(bytes: Uint8Array, conversions: Conversions): Drafted {
  const { draft, doubt: ownDoubt } = readDoc(bytes)
  const doubt = ownDoubt ?? textDoubt(textOf(draft))
  if (doubt === null) return draft
  const conversion = conversions.of(bytes, doubt === 'old-word' ? 'word-95' : 'word-97')
  if (conversion === null) return withFinding(draft, absent(doubt))
  if (conversion.end.ended !== 'done') return withFinding(draft, whyNot(doubt, conversion.end))
  return better(draft, doubt, readDocx(conversion.end.docx), conversion)
}

/** The languages known are written in four scripts; a text in another one is not doubted for its words. */
function textDoubt(text: string): TextFault | null {
  const fault = faultOfText(text)
  return fault === 'language' && scriptShares(text)[0]?.script === 'Other' ? null : fault
}

function textOf({ blocks }: Drafted): string {
  return blocks
    .flatMap(({ text, rows }) => [text, ...(rows ?? []).flatMap((row) => row.map((cell) => cell.text))])
    .join('\n')
}

function withFinding(draft: Drafted, finding: Finding<ExtractCode>): Drafted {
  return { ...draft, findings: [...(draft.findings ?? []), finding] }
}

/** LibreOffice's reading where it has words that are not worse than ours; of a cut file, where it has more of them. */
function better(own: Drafted, doubt: Doubt, converted: Drafted, { version }: Conversion): Drafted {
  const [ours, theirs] = [textOf(own), textOf(converted)]
  const isWorse =
    theirs.trim() === '' ||
    (faultOfText(theirs) !== null && ours.trim() !== '') ||
    (doubt === 'damaged' && theirs.length < ours.length)
  if (isWorse) {
    const message = `LibreOffice ${version} was tried because ${WHY[doubt]}; it read no better, and our own reading was kept.`
    return withFinding(own, aboutFile('office-read', message, ours.trim() !== '', COMPARE))
  }
  const message = `Read by way of LibreOffice ${version}, which turned it into DOCX, because ${WHY[doubt]}.`
  return {
    ...converted,
    reader: {
      name: `${DOC_READER.name}-by-libreoffice`,
      version: `${DOC_READER.version}+libreoffice-${version}+docx-${DOCX_READER.version}`,
    },
    findings: [
      ...(own.findings ?? []).filter(({ code }) => !replaced(code, converted)),
      ...(converted.findings ?? []),
      aboutFile('office-read', message, doubt !== 'old-word', COMPARE),
    ],
  }
}

const COMPARE = 'Compare it with the original in a word processor.'

/** What only our own reader could not do, or what both found. */
function replaced(code: ExtractCode, converted: Drafted): boolean {
  const isOwn = code === 'kind-not-read' || code === 'characters-lost' || code === 'marks-not-read'
  return isOwn || (converted.findings ?? []).some((finding) => finding.code === code)
}

const INSTALL =
  'Install LibreOffice (Debian and Ubuntu: apt-get install libreoffice-writer) and run this again, or open it in a word processor and save it as DOCX.'

function absent(doubt: Doubt): Finding<ExtractCode> {
  const message = `LibreOffice should read this file, because ${WHY[doubt]}; it was not found here.`
  return aboutFile('office-missing', message, true, INSTALL)
}

function whyNot(
  doubt: Doubt,
  end: Exclude<Conversion['end'], { readonly ended: 'done' }>,
): Finding<ExtractCode> {
  const asked = `LibreOffice was asked to read this file, because ${WHY[doubt]}`
  switch (end.ended) {
    case 'absent':
      return absent(doubt)
    case 'off': {
      const message = `LibreOffice should read this file, because ${WHY[doubt]}; RAPPORTEUR_OFFICE says it is not to be used.`
      const hint =
        'Open it in a word processor and save it as DOCX, or run this again without RAPPORTEUR_OFFICE=off.'
      return aboutFile('office-missing', message, true, hint)
    }
    case 'timeout':
      return aboutFile(
        'reader-timeout',
        `${asked}; it took more than ${Math.round(end.afterMs / 1000)} s and was stopped.`,
        true,
        SAVE,
      )
    case 'out-of-memory':
      return aboutFile(
        'reader-out-of-memory',
        `${asked}; it took more than ${Math.round(end.residentBytes / 1e6)} MB and was stopped.`,
        true,
        SAVE,
      )
    case 'failed':
      return aboutFile('reader-crashed', `${asked}; it could not: ${end.message}.`, true, SAVE)
  }
}

const SAVE = 'Open it in a word processor and save it as DOCX, or ask the sender for another copy.'
