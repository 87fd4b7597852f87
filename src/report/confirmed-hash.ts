/** What a confirmation confirms: the words of a statement and the passages it rests on, as one hash. */
import { sha256 } from '#platform/files'

/** What of a statement is confirmed; of the record, of report.json or of a manifest. */
export interface Confirmable {
  readonly kind: string
  readonly language: string
  readonly text: string
  readonly citations: readonly {
    readonly fileSha256: string
    readonly selector: { readonly textQuote: { readonly exact: string } }
  }[]
}

/**
 * SHA-256 over kind, language, words and citations (the file's SHA-256 and the words cited). Whatever of these is edited
 * afterwards, the confirmation is void; a newer reader that gives the same words in other passages changes nothing.
 */
export function confirmedHash({ kind, language, text, citations }: Confirmable): string {
  const cited = citations.map(({ fileSha256, selector }) => [fileSha256, selector.textQuote.exact])
  return sha256(JSON.stringify([kind, language, text, cited]))
}
