/** Settles the roles of one respondent's files by comparing them with each other. */
import type { Finding } from '#un'
import { type AssignedFile, isReadable } from './assigned.ts'
import { isDuplicate, sameReply } from './same-content.ts'
import type { FileRole, ReplyFile, SubmissionCode } from './submission.ts'

/** A file with its final role and why. */
export interface SettledFile extends AssignedFile {
  readonly role: FileRole
  readonly roleWhy: string
}

export interface SettledGroup {
  readonly files: readonly SettledFile[]
  readonly findings: readonly Finding<SubmissionCode>[]
}

/** Roles that only make sense beside a text they belong to. */
const SIDE_ROLES: ReadonlySet<FileRole> = new Set([
  'covering-note',
  'executive-summary',
  'attachment',
  'addendum',
  'correction',
])

/**
 * Settles the roles of all files of one respondent.
 *
 * Copies become `duplicate` (the first in order of path stays). Files that are side pieces only by guess become the
 * original where nothing else is there. Of several texts in different languages with the same figures one is the
 * original and the others its translations: the one not in the report's usual language of translation, English.
 * Finds: `duplicate-file`, `several-texts`.
 */
export function settleRoles(files: readonly AssignedFile[]): SettledGroup {
  const findings: Finding<SubmissionCode>[] = []
  const copies = markCopies(files, findings)
  const sided = liftLoneSides(copies)
  const settled = relateTexts(sided, findings)
  return { files: settled, findings }
}

function settle(
  file: AssignedFile,
  role: FileRole,
  why: string,
  translation: ReplyFile['translation'] = null,
): SettledFile {
  return {
    ...file,
    role,
    roleWhy: why,
    translation: role === 'translation' ? (translation ?? file.translation) : null,
  }
}

/** The words by which systems and people name a copy of a file. */
const COPY_NAME =
  /\((?:\d+|copia|copy|copie|копия|نسخة|副本)\)|\b(?:copy of|copie de|copia de|copy|copia)\b|копия|副本/iu

/** Files named as copies come last, else by path. */
function byName(one: AssignedFile, other: AssignedFile): number {
  const copies = Number(COPY_NAME.test(one.file.path)) - Number(COPY_NAME.test(other.file.path))
  return copies || (one.file.path < other.file.path ? -1 : 1)
}

function markCopies(
  files: readonly AssignedFile[],
  findings: Finding<SubmissionCode>[],
): readonly AssignedFile[] {
  const ranked = [...files].sort(byName)
  return files.map((file) => {
    const first = ranked.slice(0, ranked.indexOf(file)).find((other) => isDuplicate(other, file))
    if (first === undefined || file.roleFixed) return file
    const message = `${file.file.path}: the same as ${first.file.path}; only one of them is used.`
    findings.push({ code: 'duplicate-file', message, needsPerson: false, subject: file.file.path })
    return settle(file, 'duplicate', `the same as ${first.file.path}`)
  })
}

/**
 * Where no file is left as a text, the longest of the guessed side pieces is the reply after all; so is a "revised" reply
 * that comes without the one it revises.
 */
function liftLoneSides(files: readonly AssignedFile[]): readonly AssignedFile[] {
  const isText = (file: AssignedFile): boolean =>
    file.role === null || !(SIDE_ROLES.has(file.role) || file.role === 'duplicate')
  if (files.some(isText)) return files
  const left = files.filter((file) => file.role !== 'duplicate' && !file.roleFixed)
  const corrections = left.filter((file) => file.role === 'correction')
  const lone = (corrections.length > 0 ? corrections : left).reduce<AssignedFile | null>(
    (best, file) => (best === null || file.words > best.words ? file : best),
    null,
  )
  return files.map((file) => (file === lone ? { ...file, role: null, roleWhy: null } : file))
}

function relateTexts(
  files: readonly AssignedFile[],
  findings: Finding<SubmissionCode>[],
): readonly SettledFile[] {
  const texts = files.filter((file) => file.role === null || file.role === 'original')
  const original = texts.length === 0 ? null : chooseOriginal(texts)
  return files.map((file) => {
    if (file.role !== null && file.role !== 'original')
      return settle(file, file.role, file.roleWhy ?? 'said so', file.translation)
    if (original === null || file === original) return settle(file, 'original', originalWhy(file, texts))
    return besideOriginal(file, original, findings)
  })
}

/** What a further text is beside the original: its translation, or a second text that a person must place. */
function besideOriginal(
  file: AssignedFile,
  original: AssignedFile,
  findings: Finding<SubmissionCode>[],
): SettledFile {
  if (file.roleFixed) return settle(file, 'original', file.roleWhy ?? 'said so')
  if (!isReadable(file)) return settle(file, 'attachment', 'without text, beside a readable one')
  const asTranslation = translationOf(file, original, findings)
  if (asTranslation !== null) return asTranslation
  const message =
    `${file.file.path}: a second text of the sender beside ${original.file.path}; it is kept as an addendum. ` +
    'Say in replies.yaml what it is (role), or which one is to be printed (chosen).'
  findings.push({ code: 'several-texts', message, needsPerson: true, subject: file.file.path })
  return settle(file, 'addendum', `a second text beside ${original.file.path}`)
}

/** The same reply in another language; by its length alone it is a guess, which is told. Null for another text. */
function translationOf(
  file: AssignedFile,
  original: AssignedFile,
  findings: Finding<SubmissionCode>[],
): SettledFile | null {
  if (file.language === original.language || file.language === 'und') return null
  const same = isReadable(original) ? sameReply(file, original) : 'length'
  if (same === null) return null
  const by = same === 'figures' ? 'it has the same figures' : 'it is about as long'
  const why = `${by} as ${original.file.path}, in another language`
  if (same === 'length') {
    const message = `${file.file.path}: taken for a translation, because ${why}; if it is a reply of its own, say so in replies.yaml.`
    findings.push({ code: 'several-texts', message, needsPerson: false, subject: file.file.path })
  }
  return settle(file, 'translation', why, 'by-the-state')
}

function originalWhy(file: AssignedFile, texts: readonly AssignedFile[]): string {
  if (file.roleFixed) return file.roleWhy ?? 'said so'
  if (texts.length === 1) return 'the only text'
  return texts.some((other) => other.language !== file.language)
    ? 'courtesy translations are usually in English'
    : 'the longest text'
}

/** English is the usual language of courtesy translations; else the longest text, else the first path. */
function chooseOriginal(texts: readonly AssignedFile[]): AssignedFile | null {
  const fixed = texts.filter((file) => file.roleFixed)
  const readable = texts.filter(isReadable)
  const pool = [fixed, readable, texts].find((each) => each.length > 0) ?? []
  const twins = pool.filter(
    (file) =>
      file.language !== 'en' &&
      pool.some((other) => other.language !== file.language && sameReply(file, other) !== null),
  )
  const candidates = twins.length > 0 ? twins : pool
  return candidates.reduce<AssignedFile | null>(
    (best, file) => (best === null || file.words > best.words ? file : best),
    null,
  )
}
