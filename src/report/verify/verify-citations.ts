/** Holds each citation of a statement against the passage it names. */
import type { LanguageTag } from '#un'
import type { Citation, Statement } from '../statement.ts'
import { found, type Noticed } from './found.ts'
import type { PassageUnderProof, ProofContext, VerificationFinding } from './verification.ts'
import type { VerificationCode } from './verification-codes.ts'

/** What a rule about one citation says: a code and its words. */
type Wrong = readonly [VerificationCode, Noticed]

/** A heading carries no view; a reproduction prints it as the heading it is. */
const REPORTING_KINDS: ReadonlySet<Statement['kind']> = new Set(['quotation', 'paraphrase', 'count'])
const CITING_KINDS: ReadonlySet<Statement['kind']> = new Set(['reproduction', 'quotation', 'paraphrase'])

/**
 * Finds `uncited`, `citation-dangling` (no such passage, another submission's, or words that do not stand in it),
 * `source-changed` (the file is another), `misattributed` (the citation names another State than the passage),
 * `heading-cited`, `translation-unmarked` (a translation passed off as the original, or as another's), `passage-withheld`.
 */
export function verifyCitations(statement: Statement, context: ProofContext): VerificationFinding[] {
  if (statement.citations.length === 0) return CITING_KINDS.has(statement.kind) ? [uncited(statement)] : []
  return statement.citations.flatMap((citation, index) => {
    const passage = context.passages.get(citation.passage)
    const wrongs = passage === undefined ? [dangling(citation)] : wrongsOf(statement, citation, passage)
    return wrongs.map(([code, noticed]) => found(statement, code, { ...noticed, citation: index }))
  })
}

function uncited(statement: Statement): VerificationFinding {
  return found(statement, 'uncited', {
    message: `This ${statement.kind} names no passage: nothing shows that anyone said it.`,
    hint: 'Cite the passage it rests on, or take the sentence out.',
  })
}

function dangling({ passage, file }: Citation): Wrong {
  return [
    'citation-dangling',
    {
      message: `The passage ${passage} of ${file} is not among the sources.`,
      hint: 'Add the file to the sources, or cite a passage that is there.',
    },
  ]
}

function wrongsOf(statement: Statement, citation: Citation, passage: PassageUnderProof): Wrong[] {
  return [
    placeWrong(citation, passage),
    sourceWrong(citation, passage),
    senderWrong(citation, passage),
    headingWrong(statement, passage),
    translationWrong(statement, citation, passage),
    withheldWrong(passage),
  ].filter((wrong) => wrong !== null)
}

function placeWrong(citation: Citation, passage: PassageUnderProof): Wrong | null {
  if (citation.submission !== passage.submission)
    return [
      'citation-dangling',
      {
        message: `The citation names the submission ${citation.submission}; its passage ${passage.id} belongs to ${passage.submission}.`,
        hint: 'Name the submission that the passage comes from.',
      },
    ]
  const { exact } = citation.selector.textQuote
  if (exact.trim() !== '' && passage.text.includes(exact)) return null
  return [
    'citation-dangling',
    {
      message: `The words cited do not stand in passage ${passage.id}: “${exact}”. The passage reads “${passage.text}”.`,
      hint: 'Cite words of the passage as it stands.',
    },
  ]
}

function sourceWrong(citation: Citation, passage: PassageUnderProof): Wrong | null {
  if (citation.fileSha256 === passage.fileSha256) return null
  return [
    'source-changed',
    {
      message: `The file ${citation.file} is not the one cited: its SHA-256 is ${passage.fileSha256}, the citation has ${citation.fileSha256}.`,
      hint: 'Verify against the file as it was received, or cite the new one anew.',
    },
  ]
}

function senderWrong(citation: Citation, passage: PassageUnderProof): Wrong | null {
  const { memberState } = citation
  if (memberState === passage.memberState) return null
  if (memberState !== null && passage.onBehalfOf.includes(memberState)) return null
  return [
    'misattributed',
    {
      message: `The citation gives the words to ${memberState ?? 'no State'}; passage ${passage.id} is from ${passage.memberState ?? 'a sender outside the table of States'}.`,
      hint: 'Name the State whose reply the passage stands in.',
    },
  ]
}

function headingWrong({ kind }: Statement, passage: PassageUnderProof): Wrong | null {
  if (passage.type !== 'heading' || !REPORTING_KINDS.has(kind)) return null
  return [
    'heading-cited',
    {
      message: `The passage cited is a heading (“${passage.text.trim()}”): it says what follows is about, not what the State thinks.`,
      hint: 'Cite the paragraph in which the State says it.',
    },
  ]
}

function translationWrong(
  statement: Statement,
  citation: Citation,
  passage: PassageUnderProof,
): Wrong | null {
  if (passage.translation !== null && citation.translation !== passage.translation)
    return [
      'translation-unmarked',
      {
        message: `Passage ${passage.id} is a translation (${passage.translation}); the citation calls it ${citation.translation ?? 'the original'}.`,
        hint: 'Mark the citation as what it is, or cite the original.',
      },
    ]
  if (passage.translation !== null || citation.translation !== null || statement.kind !== 'reproduction')
    return null
  if (statement.translationOf === null && sameLanguage(statement.language, passage.language)) return null
  return [
    'translation-unmarked',
    {
      message: `The words printed are in "${statement.language}", passage ${passage.id} in "${passage.language}", and nothing says who translated them.`,
      hint: 'Record whose translation it is: official, by the State, by a person or by a machine.',
    },
  ]
}

/** A language that was not recognised is held to be the same. */
function sameLanguage(one: LanguageTag, other: LanguageTag): boolean {
  const [first, second] = [one, other].map((tag) => tag.toLowerCase().split('-')[0])
  return first === second || first === 'und' || second === 'und'
}

function withheldWrong(passage: PassageUnderProof): Wrong | null {
  if (!passage.isWithheld) return null
  return [
    'passage-withheld',
    {
      message: `Passage ${passage.id} was sent in confidence or is redacted; it may not be used.`,
      hint: 'Take it out, or ask the respondent.',
    },
  ]
}
