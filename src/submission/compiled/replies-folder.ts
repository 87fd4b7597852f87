/** Makes a folder of replies of a compiled report: a page a respondent, the Secretariat's words apart, index.csv and replies.yaml. */
import { readFileBytes, type Transcription } from '#extract'
import { type Finding, foldName, type LanguageTag, type Reading } from '#un'
import type { CompiledCode, CompiledReply, CompiledReport } from './compiled-report.ts'
import { replyPage } from './reply-page.ts'

export interface FolderFile {
  readonly name: string
  readonly content: string
}

/** Name of the page with everything that is nobody's reply. */
export const SECRETARIAT_FILE = 'secretariat-text.html'

/** A reply with the name of the file it is written to. */
export interface NamedReply {
  readonly reply: CompiledReply
  readonly file: string
}

/**
 * Makes the files.
 *
 * Takes the report and the name of the file it was read from; gives the files in the report's order, ready to be written,
 * and the names of the replies' files. A heading without words under it has no file. Every page is read back and compared
 * with the report: finds `words-not-kept`, and `figure-left-out` for pictures, which stay in the report.
 */
export async function repliesFolder(
  report: CompiledReport,
  source: string,
): Promise<
  Reading<{ readonly files: readonly FolderFile[]; readonly replies: readonly NamedReply[] }, CompiledCode>
> {
  const replies = named(report.replies.filter(({ blocks }) => blocks.length > 0))
  const pages = replies.map(({ reply, file }) => ({ name: file, content: pageOf(reply, report, source) }))
  const rest = { name: SECRETARIAT_FILE, content: secretariatPage(report, source) }
  const findings: Finding<CompiledCode>[] = []
  for (const { reply, file } of replies) {
    const page = pages.find(({ name }) => name === file)
    const back = await readFileBytes(new TextEncoder().encode(page?.content ?? ''), file)
    findings.push(...compared(reply, file, back), ...figuresOf(reply, file))
  }
  return {
    value: {
      replies,
      files: [
        ...pages,
        ...(report.secretariat.length === 0 ? [] : [rest]),
        { name: 'index.csv', content: indexOf(replies, report, source) },
        { name: 'replies.yaml', content: correctionsOf(replies, report, source) },
      ],
    },
    findings,
  }
}

/** "ARG_Argentina.html"; a second reply of one respondent is "…-2". */
function named(replies: readonly CompiledReply[]): readonly NamedReply[] {
  const used = new Map<string, number>()
  return replies.map((reply) => {
    const words = reply.name
      .normalize('NFC')
      .replace(/[^\p{L}\p{M}\p{Nd}]+/gu, '-')
      .replace(/^-|-$/gu, '')
      .slice(0, 60)
    const base = reply.code === null ? words || 'respondent' : `${reply.code}_${words}`
    const count = (used.get(foldName(base)) ?? 0) + 1
    used.set(foldName(base), count)
    return { reply, file: `${base}${count === 1 ? '' : `-${count}`}.html` }
  })
}

/** The language of its words differs from the one it was written in: the report prints a translation. */
export function isTranslated({ language, originals }: CompiledReply): boolean {
  return language !== 'und' && originals.length > 0 && !originals.includes(language)
}

function pagesOf({ pages: { first, last } }: CompiledReply): string {
  return first === last ? String(first) : `${first}–${last}`
}

function pageOf(reply: CompiledReply, report: CompiledReport, source: string): string {
  const symbol = report.symbol ?? source
  return replyPage({
    title: `${reply.name}: reply as printed in ${symbol}`,
    language: reply.language,
    facts: [
      ['source', symbol],
      ['source-sha256', report.sha256],
      ['source-pages', pagesOf(reply)],
      ['original-language', reply.originals.join(', ')],
      ['date-received', reply.receivedOn ?? ''],
      ['date-of-reply', reply.datedOn ?? ''],
    ].filter((fact): fact is [string, string] => fact[1] !== ''),
    blocks: reply.blocks,
  })
}

function secretariatPage(report: CompiledReport, source: string): string {
  return replyPage({
    title: `${report.symbol ?? source}: text of the Secretariat`,
    language: report.language,
    facts: [['source-sha256', report.sha256]],
    blocks: report.secretariat,
  })
}

const COLUMNS = 'File,Code,Party,Type,Language,OriginalLanguage,Received,Pages,Source,SourceSha256'

function indexOf(replies: readonly NamedReply[], report: CompiledReport, source: string): string {
  const rows = replies.map(({ reply, file }) => [
    file,
    reply.code ?? '',
    reply.name,
    isTranslated(reply) ? 'Official translation' : 'Reply',
    languageCell(reply.language),
    reply.originals.join(' '),
    reply.receivedOn ?? '',
    pagesOf(reply),
    report.symbol ?? source,
    report.sha256,
  ])
  return [COLUMNS, ...rows.map((cells) => cells.map(cell).join(','))].join('\n').concat('\n')
}

function languageCell(language: LanguageTag): string {
  return language === 'und' ? '' : language
}

/** A sheet takes a cell that begins with such a sign for a formula. */
function cell(text: string): string {
  const safe = /^[=+@-]/u.test(text) ? `'${text}` : text
  return /[",\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

function correctionsOf(replies: readonly NamedReply[], report: CompiledReport, source: string): string {
  const head = [
    `# The replies printed in ${report.symbol ?? source}, as the report names them. Correct what is wrong and run again:`,
    '# what you wrote is obeyed. Pages and source of each file stand in index.csv.',
    '',
    'replies:',
  ]
  const entries = replies.map(({ reply, file }) => entryLines(reply, file).join('\n'))
  const rest =
    report.secretariat.length === 0
      ? []
      : [
          `  - file: ${SECRETARIAT_FILE}\n    ignore: "introduction, headings of parts and annexes of the compiled report; no State speaks"`,
        ]
  const record =
    '  - file: findings.json\n    ignore: "what was noticed when the compiled report was taken apart"'
  return [head.join('\n'), ...entries, ...rest, record].join('\n').concat('\n')
}

function entryLines(reply: CompiledReply, file: string): string[] {
  const { code, name, group, language, originals, receivedOn, datedOn } = reply
  const { onBehalfOf, alignsWith, alignedWith } = reply
  return [
    `  - file: ${JSON.stringify(file)}`,
    `    # ${[`pages ${pagesOf(reply)}`, ...(originals.length === 0 ? [] : [`original: ${originals.join(', ')}`])].join('; ')}`,
    `    party: ${JSON.stringify(code ?? name)}`,
    ...(code === null ? [`    group: ${group}`] : []),
    ...(isTranslated(reply)
      ? ['    role: translation', '    translation: official']
      : ['    role: original']),
    ...(language === 'und' ? [] : [`    language: ${language}`]),
    ...(receivedOn === null ? [] : [`    receivedOn: ${receivedOn}`]),
    ...(datedOn === null ? [] : [`    datedOn: ${datedOn}`]),
    ...listLine('onBehalfOf', onBehalfOf),
    ...listLine('alignsWith', alignsWith),
    ...listLine('alignedWith', alignedWith),
  ]
}

function listLine(field: string, codes: readonly string[]): string[] {
  return codes.length === 0 ? [] : [`    ${field}: [${codes.map((each) => JSON.stringify(each)).join(', ')}]`]
}

/** Letters and figures of the report’s words against those of the page read back; signs and spaces may be set otherwise. */
function compared(reply: CompiledReply, file: string, back: Transcription): Finding<CompiledCode>[] {
  const own = reply.blocks.map(({ text }) => lettersOf(text)).join('')
  const read = back.blocks.map(({ text }) => lettersOf(text)).join('')
  if (own === read || sorted(own) === sorted(read) || isWithMarkers(reply, own, back)) return []
  const message = `${file}: read back, it has ${read.length} letters and figures, the report’s words have ${own.length}. Compare it with page ${reply.pages.first} of the report.`
  return [{ code: 'words-not-kept', message, needsPerson: true, subject: reply.name }]
}

/** The marks of footnotes stand in the words of one and beside those of the other. */
function isWithMarkers(reply: CompiledReply, own: string, back: Transcription): boolean {
  const printed = reply.blocks.flatMap((block) =>
    (block.marks ?? [])
      .filter(({ type, start, end }) => type === 'footnote-ref' && end > start)
      .map(({ start, end }) => lettersOf(block.text.slice(start - block.start, end - block.start))),
  )
  const labels = (blocks: Transcription['blocks']): string =>
    lettersOf(blocks.map(({ marker }) => marker ?? '').join(''))
  const read =
    back.blocks.map(({ text }) => lettersOf(text)).join('') + labels(back.blocks) + printed.join('')
  return sorted(own + labels(reply.blocks)) === sorted(read)
}

function lettersOf(text: string): string {
  return text.normalize('NFC').replace(/[^\p{L}\p{Nd}]/gu, '')
}

function sorted(letters: string): string {
  return [...letters].sort().join('')
}

function figuresOf(reply: CompiledReply, file: string): Finding<CompiledCode>[] {
  const figures = reply.blocks.filter(({ type }) => type === 'figure')
  if (figures.length === 0) return []
  const where = [...new Set(figures.map(({ page }) => page))].join(', ')
  const message = `${file}: ${figures.length} figure(s) of the reply are not in the file; they stand in the report, page ${where}.`
  return [{ code: 'figure-left-out', message, needsPerson: true, subject: reply.name }]
}
