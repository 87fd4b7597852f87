/** The document of an issued file as the rules of the whole report take it: from its manifest alone. */
import type { OfficialDocument } from '#official-document'
import { isOfficialLanguage } from '#un'
import { type DocumentUnderProof, placesOf } from '../document/document-under-proof.ts'
import type { IssuedRecord } from './issued-record.ts'

/**
 * Takes what the manifest says and the document laid out from it, null where it has no layout that fits: then every
 * statement counts as printed, and no order is known. Gives null where the manifest does not carry the facts of the call.
 */
export function issuedDocument(
  { document, statements, edition, replies, submissions }: IssuedRecord,
  official: Pick<OfficialDocument, 'body' | 'masthead'> | null,
): DocumentUnderProof | null {
  const { name, symbol, language } = document
  if (edition === null || replies === null || !isOfficialLanguage(language)) return null
  const known = new Map(submissions.map((submission) => [submission.id, submission]))
  return {
    ...{ name, symbol, language, statements, edition },
    printed:
      official === null ? statements.map(({ id }) => ({ statement: id, heading: null })) : placesOf(official),
    replies: replies.replies.map(({ id, memberState, respondents, late }) => ({
      ...{ id, memberState, group: respondents, late },
      name: known.get(id)?.respondent ?? id,
      receivedOn: known.get(id)?.receivedOn ?? null,
      datedOn: known.get(id)?.datedOn ?? null,
    })),
    masthead: official?.masthead ?? null,
  }
}
