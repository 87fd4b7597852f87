/** The passages of all replies as the verifier takes them, with their place in the record for those who cite them. */
import type { Passage } from '#passage'
import type { ReplyFile, Submission } from '#submission'
import { codePointCounter } from '#un'
import type { ReportInput } from '../report-input.ts'
import { translationOf } from '../select-text.ts'
import type { SourceText } from '../source-text.ts'
import type { PassageUnderProof } from '../verify/verification.ts'

/** A passage, the file and submission it stands in. */
export interface RecordPassage {
  readonly passage: Passage
  readonly submission: Submission
  readonly file: ReplyFile
  readonly source: SourceText
  readonly underProof: PassageUnderProof
}

/** Files that only repeat or send another: nobody cites them. */
const NOT_CITED: ReadonlySet<ReplyFile['role']> = new Set(['duplicate', 'covering-note'])

/** Every passage of every reply by its id, in the order of submissions and files. */
export function recordPassages({ submissions, sources }: Pick<ReportInput, 'submissions' | 'sources'>) {
  const passages = new Map<string, RecordPassage>()
  for (const submission of submissions)
    for (const file of submission.files) {
      const source = sources.get(file.path)
      if (source === undefined || NOT_CITED.has(file.role)) continue
      const codePoints = codePointCounter(source.text)
      for (const passage of source.passages)
        passages.set(passage.id, {
          ...{ passage, submission, file, source },
          underProof: {
            id: passage.id,
            submission: submission.id,
            memberState: submission.memberState,
            onBehalfOf: submission.onBehalfOf,
            fileSha256: source.sha256,
            type: passage.type,
            page: passage.page,
            language: passage.language,
            text: passage.text,
            start: codePoints(passage.start),
            end: codePoints(passage.end),
            translation: translationOf(file),
            translationOf: null,
            isWithheld: false,
          },
        })
    }
  return passages as ReadonlyMap<string, RecordPassage>
}
