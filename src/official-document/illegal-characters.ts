/** Finds the characters of a document that XML cannot carry, before a renderer prints a mark in their place. */
import type { Finding } from '#un'
import type { DocumentCode, Inline, OfficialDocument } from './document.ts'
import { inlinesOf, textOfRuns } from './statements-of.ts'
import { countIllegal, ILLEGAL_MARK } from './xml.ts'

/** One finding a statement (or all words of ours together) with the number of characters replaced. */
export function illegalCharacters(document: OfficialDocument): readonly Finding<DocumentCode>[] {
  const inlines: readonly Inline[] = [
    ...[...document.summary, ...document.body].flatMap(inlinesOf),
    ...document.notes.flatMap((note) => note.inlines),
  ]
  return inlines.flatMap((inline) => {
    const count = countIllegal(textOfRuns(inline.runs))
    if (count === 0) return []
    const subject = inline.statement ?? document.id
    return [
      {
        code: 'character-illegal' as const,
        message: `${subject}: ${count} character(s) that no XML file can carry are printed as ${ILLEGAL_MARK}; compare with the original`,
        needsPerson: true,
        subject,
      },
    ]
  })
}
