/** README.txt of a pack: what it is and how to check and read it, for somebody who has never heard of the program. */
import type { PackOrder } from './pack-order.ts'
import { isInsideKept, type PackSource } from './source.ts'

/** Writes the text, in lines that fit any screen. */
export function readmeOf(order: PackOrder): string {
  const { report, resolution, withOriginals, sources, generator } = order
  const documents = report.documents.map(({ name, official }) => `  ${name}: ${official.masthead.symbol}`)
  const title = report.documents[0]?.official.title.title ?? ''
  const banner = report.documents[0]?.official.banner ?? null
  return `${[
    'WHAT THIS IS',
    '',
    ...wrapped(
      `The sources of a report${resolution === null ? '' : ` that resolution ${resolution} asks for`}: ${title}`,
    ),
    ...documents,
    ...(banner === null ? [] : [`  Marked: ${banner}`]),
    '',
    ...wrapped(
      `States and others sent replies. A program (${generator.name} ${generator.version}) read their words and put them into a report. This folder keeps ${withOriginals ? 'the replies as received, ' : ''}the words read from them, the report, and for each of its sentences the place it was taken from, so that anybody can check the report without the program.`,
    ),
    '',
    ...WHAT_IS_WHERE,
    ...(withOriginals ? [] : ['', ...WITHOUT_ORIGINALS]),
    '',
    ...wrapped(countsOf(sources)),
    '',
    ...HOW_TO,
  ].join('\n')}\n`
}

/** How many files came, and where they are. */
function countsOf(sources: readonly PackSource[]): string {
  const kept = sources.filter(({ keptAs }) => keptAs !== null).length
  const inside = sources.filter((source) => isInsideKept(source, sources)).length
  const missing = sources.length - kept - inside
  return [
    `${sources.length} files were received. ${kept} of them stand in data/originals`,
    inside === 0 ? '' : `, ${inside} inside an e-mail there`,
    missing === 0 ? '.' : `; ${missing} do not, and limits.txt says why.`,
  ].join('')
}

const WIDTH = 76

function wrapped(text: string): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/u)) {
    if (line !== '' && line.length + 1 + word.length > WIDTH) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}

const WHAT_IS_WHERE = [
  'WHAT IS WHERE',
  '',
  '  data/originals/       the files as received, byte for byte. Their names',
  '                        begin with a number; the names they came with are',
  '                        in sources.csv. Files with the same bytes are kept',
  '                        once.',
  '  data/transcriptions/  the words of each file: .txt is the text alone,',
  '                        .json has pages, places and doubts as well.',
  '                        A file inside an e-mail has a transcription of its',
  '                        own, and its bytes are in the e-mail.',
  '  data/report/          the report: Word (.docx), PDF/A-3 (.pdf), web page',
  '                        (.html), Akoma Ntoso (.xml) and data (.json).',
  '  data/manifest/        for each document of the report: its sentences',
  '                        ("statements"), where each comes from ("citations"),',
  '                        and the paragraphs cited ("passages").',
  '  data/record/          sources.csv: who sent what, and where it is here.',
  '                        limits.txt: what is missing, and why.',
  '                        findings.json: everything the program noticed.',
  '                        replies.yaml: who sent what, as a person may',
  '                        correct it. resolution.json, mandates.json: the',
  '                        resolution as read, and what it asks for.',
  '  data/inputs/          the resolution and the files the office supplied.',
  '  data/licences/        whose what is; the licences of the fonts.',
  '  data/provenance.json  what each file was made from, and by what.',
] as const

const WITHOUT_ORIGINALS = [
  'The files as received are not in this pack. Their SHA-256 stand in',
  'sources.csv and provenance.json: whoever has a file can show that it is the',
  'one that was read. The sender and subject of e-mails were taken out of the',
  'transcriptions; other personal data may remain in the words.',
] as const

const HOW_TO = [
  'HOW TO CHECK THAT NOTHING WAS CHANGED',
  '',
  'This is a BagIt folder (RFC 8493, https://www.rfc-editor.org/rfc/rfc8493).',
  'Open a command line in the folder that holds this file, and type',
  '',
  '  Linux    sha256sum -c tagmanifest-sha256.txt manifest-sha256.txt',
  '  macOS    shasum -a 256 -c tagmanifest-sha256.txt manifest-sha256.txt',
  '  Windows  certutil -hashfile FILE SHA256   (one file; compare with its line)',
  '',
  'Each file must answer OK. On any system a BagIt tool does the same and also',
  'finds files that were added; so does "rapporteur pack --check FOLDER".',
  'This shows that nothing was changed since the pack was made, not who made',
  'it: the pack is not signed. Keep the SHA-256 of tagmanifest-sha256.txt',
  'elsewhere, and nobody can exchange the whole unnoticed.',
  '',
  'HOW TO FOLLOW A SENTENCE TO ITS SOURCE',
  '',
  '  1. Find the sentence in data/manifest/report.json; look at its "citations".',
  '     (A sentence without any is the program\'s own; "bindings" say of what.)',
  '  2. "file" is the name under which the source came. Its row in sources.csv',
  '     says where its bytes ("kept as") and its words ("text") are here.',
  '  3. "textPosition" says where the words stand in that text: counted in',
  '     Unicode characters (code points) from 0, "end" not included. They are',
  '     repeated in "exact". "page" is the page of the original, from 1.',
  '  4. The SHA-256 of the text file is the citation\'s "textSha256"; that of the',
  '     original its "fileSha256".',
  '  5. The sentence printed is those words, spaces and line breaks made one',
  '     space; "edits" lists marks of footnotes taken out. Where the report',
  '     prints a translation, the citation leads to the original words.',
  '',
  'HOW TO READ THE FILES LATER',
  '',
  'Text, JSON, CSV, YAML, XML and HTML files here are plain text in UTF-8; any',
  'editor opens them. The PDF files are PDF/A-3, made to last, and hold their',
  'own manifest as an attached file. Originals are in whatever format they',
  'came; their text is kept beside them for the day no program opens them.',
  '',
  'PERSONAL DATA AND RIGHTS',
  '',
  'Replies may hold names, signatures, addresses and telephone numbers; e-mails',
  'hold their headers. Read data/licences/LICENCES.txt before you hand this on.',
] as const
