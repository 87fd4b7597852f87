/** What limits the reading of one file: the reader's findings and its pages, told as limits. */
import type { ReplyFile, Submission } from '#submission'
import type { Finding } from '#un'
import type { Limit, LimitKind, LimitReason } from './limit.ts'
import type { SourceText } from './source-text.ts'

/** What a reader's finding says of a file without text; the first that was found is told. */
const WITHOUT_TEXT: Readonly<Record<string, LimitReason>> = {
  'file-encrypted': 'encrypted',
  'empty-file': 'empty',
  'ocr-data-missing': 'picture',
  'no-text-layer': 'picture',
  'kind-not-read': 'format',
  'limit-exceeded': 'too-heavy',
  'reader-timeout': 'too-heavy',
  'reader-out-of-memory': 'too-heavy',
  'reader-crashed': 'damaged',
  'file-damaged': 'damaged',
}

/** What it says of a file that was read all the same. */
const READ_WITH_DOUBT: Readonly<Record<string, readonly [LimitKind, LimitReason]>> = {
  'file-damaged': ['partly-read', 'part-damaged'],
  'limit-exceeded': ['partly-read', 'part-too-heavy'],
  'reader-timeout': ['partly-read', 'part-too-heavy'],
  'marks-not-read': ['partly-read', 'marks'],
  'characters-lost': ['partly-read', 'characters'],
  'encoding-guessed': ['uncertain-text', 'encoding'],
  'tracked-changes': ['uncertain-text', 'tracked'],
}

/** The reader's codes that the annex tells of; the rest is for the office (`findings.json`). */
export const TOLD_CODES: readonly string[] = [
  ...new Set([...Object.keys(WITHOUT_TEXT), ...Object.keys(READ_WITH_DOUBT), 'attachment-not-read']),
]

/** A limit of a submission; what is not given is as for a whole file. */
export function limitOf(
  submission: Pick<Submission, 'id' | 'memberState'> | null,
  kind: LimitKind,
  reason: LimitReason,
  file: string | null,
  more: Partial<Pick<Limit, 'pages' | 'count' | 'words' | 'doubtfulWords'>> = {},
): Limit {
  const whose = { submission: submission?.id ?? null, memberState: submission?.memberState ?? null }
  return { kind, reason, ...whose, file, pages: [], count: 1, words: null, doubtfulWords: null, ...more }
}

/** A file of which no text was read, and why. */
export function unreadableFile(
  submission: Submission,
  { path }: ReplyFile,
  source: SourceText | undefined,
): Limit {
  const found = new Set(source?.findings.map((finding) => finding.code))
  const told = Object.entries(WITHOUT_TEXT).find(([code]) => found.has(code))
  return limitOf(submission, 'unreadable', told?.[1] ?? 'no-text', path)
}

/** Attachments that could not be opened, where they are no files of the submission themselves. */
export function unopenedAttachments(
  submission: Submission,
  { path }: ReplyFile,
  source: SourceText | undefined,
): Limit[] {
  const isFound = source?.findings.some((finding) => finding.code === 'attachment-not-read') === true
  const inside = submission.files.filter((file) => file.path.startsWith(`${path}!`))
  if (!isFound || inside.some((file) => file.obtained === 'none')) return []
  return [limitOf(submission, 'not-opened', 'attachment', path)]
}

/** What limits a file whose text is printed: its pages, what was lost of it, the figures in it. */
export function limitsOfReading(
  submission: Submission,
  source: SourceText,
  figures: readonly Finding[],
): Limit[] {
  const { path, pages, unreadPages } = source
  const of = (kind: LimitKind, reason: LimitReason, more: Parameters<typeof limitOf>[4]): Limit =>
    limitOf(submission, kind, reason, path, more)
  const numbered = (list: readonly { readonly number: number }[]): number[] =>
    list.map(({ number }) => number)
  const seen = pages.filter(({ obtained }) => obtained === 'ocr')
  const poor = numbered(pages.filter(({ isPoor }) => isPoor))
  const words = sum(seen.map((page) => page.words))
  const doubtfulWords = sum(seen.map((page) => page.doubtfulWords))
  const drawn = [...new Set(figures.flatMap((finding) => finding.span?.page ?? []))].sort((a, b) => a - b)
  const found = new Set(source.findings.filter(isTold).map((finding) => finding.code))
  return [
    ...(unreadPages.length === 0
      ? []
      : [of('page-unread', 'page', { pages: unreadPages, count: unreadPages.length })]),
    ...Object.entries(READ_WITH_DOUBT).flatMap(([code, [kind, reason]]) =>
      found.has(code) ? [of(kind, reason, {})] : [],
    ),
    ...(seen.length === 0
      ? []
      : [of('ocr', 'ocr', { pages: numbered(seen), count: seen.length, words, doubtfulWords })]),
    ...(poor.length === 0 ? [] : [of('uncertain-text', 'layer', { pages: poor })]),
    ...(figures.length === 0 ? [] : [of('figure', 'figure', { pages: drawn, count: figures.length })]),
  ]
}

/** Marks that nothing speaks for being words are the office's matter. */
function isTold({ code, needsPerson }: Finding): boolean {
  return code !== 'marks-not-read' || needsPerson
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
