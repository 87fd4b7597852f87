/** The language a respondent wrote in, as far as the file received or the index says. */
import type { ReplyFile, Submission } from '#submission'
import type { LanguageTag } from '#un'

/**
 * The language a submission was received in: of its chosen text, or, where nothing could be read, of its original as far
 * as the index or the file says; null where nothing says it.
 */
export function languageReceived(submission: Submission): LanguageTag | null {
  const chosen = submission.files.find((file) => file.path === submission.chosenFile)
  const file = chosen ?? submission.files.find(({ role }) => role === 'original') ?? submission.files[0]
  const language = file === undefined ? 'und' : originalLanguage(file)
  return language === 'und' ? null : language
}

/** The language a file's reply was written in: of a translation, its original's where that is said. */
export function originalLanguage(file: ReplyFile): LanguageTag {
  return file.translatedFrom ?? file.language
}
