/** Decides which files of a submission a report in one language prints, and why the others are left out. */
import type { ReplyFile, Submission } from '#submission'
import type { Finding, Language } from '#un'
import type { Omission, ReportCode } from './report.ts'
import type { TranslationOrigin } from './statement.ts'

export interface SelectedFile {
  readonly file: ReplyFile
  /** Null for the respondent's own words in the language of the original. */
  readonly translation: TranslationOrigin | null
  /** True for an addendum, printed under its own heading after the text. */
  readonly isAddendum: boolean
  /** False for an addendum without readable text: a notice stands in its place. */
  readonly isReadable: boolean
}

export interface Selection {
  readonly printed: readonly SelectedFile[]
  /** The file that is the original, even where a translation is printed; null where nothing can be printed. */
  readonly original: ReplyFile | null
  readonly pending: boolean
  readonly omissions: readonly Omission[]
  readonly findings: readonly Finding<ReportCode>[]
}

/**
 * Selects what is printed: the chosen text, or the State's own or an official translation into the report's language,
 * or (for a report of summaries) the executive summary; then every addendum.
 *
 * Finds: `translation-pending` (printed in another language for want of a translation), `summary-missing`.
 */
export function selectText(
  submission: Submission,
  language: Language,
  text: 'full' | 'summaries',
): Selection {
  const chosen = submission.files.find((file) => file.path === submission.chosenFile) ?? null
  if (chosen === null || chosen.obtained === 'none') return nothingToPrint(submission)
  const original =
    chosen.role === 'translation' && chosen.translatedFrom === null
      ? (originalOf(submission) ?? chosen)
      : chosen
  const findings: Finding<ReportCode>[] = []
  const summary = text === 'summaries' ? summaryIn(submission, language) : null
  if (text === 'summaries' && summary === null)
    findings.push(
      found(
        'summary-missing',
        submission,
        `${who(submission)} sent no executive summary; the full text is printed`,
        false,
      ),
    )
  const main = summary ?? inLanguage(submission, chosen, language)
  const addenda = submission.files
    .filter((file) => file.role === 'addendum' && file.path !== main.path)
    .filter(
      (file, _index, all) =>
        file.obtained === 'none' ||
        file.language === main.language ||
        !all.some((other) => other.language === main.language && other.obtained !== 'none'),
    )
  const pending = main.language !== language
  if (pending)
    findings.push(
      found(
        'translation-pending',
        submission,
        `${who(submission)} is printed in ${main.language}: no translation into ${language} was received. Have it translated, or add a file with role "translation" and correct replies.yaml.`,
        true,
      ),
    )
  const printed = [main, ...addenda].map((file) => ({
    file,
    translation: translationOf(file),
    isAddendum: file !== main,
    isReadable: file.obtained !== 'none',
  }))
  return { printed, original, pending, omissions: omissionsOf(submission, printed), findings }
}

function nothingToPrint(submission: Submission): Selection {
  const original = originalOf(submission)
  return { printed: [], original, pending: false, omissions: omissionsOf(submission, []), findings: [] }
}

function originalOf(submission: Submission): ReplyFile | null {
  return submission.files.find((file) => file.role === 'original') ?? submission.files[0] ?? null
}

/** The chosen text if it is in the language, else the best translation into it, else the chosen text. */
function inLanguage(submission: Submission, chosen: ReplyFile, language: Language): ReplyFile {
  if (chosen.language === language) return chosen
  const rank = (file: ReplyFile): number =>
    file.translation === 'official' ? 0 : file.translation === 'by-the-state' ? 1 : 2
  const candidates = submission.files
    .filter((file) => file.language === language && file.obtained !== 'none')
    .filter((file) => file.role === 'translation' || file.role === 'original')
    .filter((file) => file.translation !== 'by-a-machine')
  return candidates.sort((a, b) => rank(a) - rank(b))[0] ?? chosen
}

function summaryIn(submission: Submission, language: Language): ReplyFile | null {
  const summaries = submission.files.filter(
    (file) => file.role === 'executive-summary' && file.obtained !== 'none',
  )
  return summaries.find((file) => file.language === language) ?? summaries[0] ?? null
}

/** Who translated a file; null for an original. A translation of which nobody says more came from the State. */
export function translationOf(file: ReplyFile): TranslationOrigin | null {
  return file.role === 'translation' ? (file.translation ?? 'by-the-state') : null
}

const WHY_NOT: Readonly<Record<ReplyFile['role'], string>> = {
  original: 'another file of the same respondent is printed as its text',
  translation: 'a translation of the text that is printed',
  addendum: 'an addendum in another language than the text printed',
  'covering-note': 'a covering note that only transmits the reply',
  'executive-summary': 'an executive summary; the full text is printed',
  correction: 'a correction already taken into the text that is printed',
  duplicate: 'the same bytes or words as another file',
  attachment: 'an attachment that is not the reply',
  undecided: 'its part in the reply is not decided; correct replies.yaml',
}

function omissionsOf(submission: Submission, printed: readonly SelectedFile[]): Omission[] {
  return submission.files
    .filter((file) => !printed.some((selected) => selected.file === file && selected.isReadable))
    .map((file) => ({
      submission: submission.id,
      file: file.path,
      passage: null,
      reason: file.obtained === 'none' ? 'no text could be read from it' : WHY_NOT[file.role],
    }))
}

function who(submission: Submission): string {
  return `the reply ${submission.id}`
}

function found(
  code: ReportCode,
  submission: Submission,
  message: string,
  needsPerson: boolean,
): Finding<ReportCode> {
  return { code, message, needsPerson, subject: submission.id }
}
