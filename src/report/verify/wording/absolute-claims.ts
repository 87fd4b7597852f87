/** Finds what the statement gives as holding whatever happens, or as done without help, and the passage does not. */

import { type Absolute, findAbsolutes } from '../words/absolute-words.ts'
import type { Difference } from './difference.ts'
import { foundOnce } from './found-once.ts'
import { clauseText, type Wording } from './wording.ts'

/** What in the passage may stand for each claim: "with its own resources" for "without help". */
const ANSWERS: Readonly<Record<Absolute, readonly Absolute[]>> = {
  regardless: ['regardless', 'alone'],
  alone: ['alone', 'own', 'regardless'],
  own: [],
}

const absolutesOf = foundOnce(findAbsolutes)

/** Compares the absolute words of a statement with those of all the cited texts, in any language. */
export function compareAbsolutes(statement: Wording, sources: readonly Wording[]): readonly Difference[] {
  const claims = absolutesOf(statement).filter(({ kind }) => ANSWERS[kind].length > 0)
  const claim = claims.find(({ kind }) => !sources.some((source) => isAnswered(kind, source)))
  const [source] = sources
  if (claim === undefined || source === undefined) return []
  return [
    {
      code: 'hedge-dropped',
      at: { start: claim.start, end: claim.end },
      what: `the statement says “${statement.text.slice(claim.start, claim.end)}”, and nothing in the passage is so absolute`,
      said: clauseText(statement, claim.from),
      cited: clauseText(source, 0),
      hint: 'Leave out what makes it hold in every case, or cite the passage that says so.',
    },
  ]
}

function isAnswered(kind: Absolute, source: Wording): boolean {
  return (
    absolutesOf(source).some((each) => ANSWERS[kind].includes(each.kind)) ||
    (kind === 'alone' && source.quantifiers.some((each) => each.kind === 'only'))
  )
}
