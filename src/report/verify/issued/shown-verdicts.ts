/** Whether the verdicts that an issued file shows are those the rules give now. */
import type { OfficialDocument } from '#official-document'
import { RULES_VERSION } from '../verification-codes.ts'
import { type IssuedFinding, noticed } from './issued-check.ts'

/**
 * Compares the verdicts carried with what the rules find now (`rules`: findings of the rules alone). Finds `verdicts-differ`,
 * to know: what the rules find now is told by their own findings. Another version of the rules may judge
 * otherwise.
 */
export function compareVerdicts(
  official: OfficialDocument | null,
  rules: readonly IssuedFinding[],
): IssuedFinding[] {
  if (official?.verdicts === undefined) return []
  const { rules: version, statements } = official.verdicts
  const now = new Map<string, 'blocked' | 'to-confirm'>()
  for (const { statement, severity } of rules)
    if (statement !== null && now.get(statement) !== 'blocked')
      now.set(statement, severity === 'blocking' ? 'blocked' : 'to-confirm')
  const shown = new Map(
    Object.entries(statements).flatMap(([id, { verdict }]) =>
      verdict === 'blocked' || verdict === 'to-confirm' ? [[id, verdict] as const] : [],
    ),
  )
  const other = [...new Set([...now.keys(), ...shown.keys()])].filter((id) => now.get(id) !== shown.get(id))
  if (other.length === 0) return []
  const by = version === RULES_VERSION ? `the same version ${version}` : `version ${version}`
  return [
    noticed(
      'verdicts-differ',
      `The file shows other verdicts for ${other.length} sentence(s) than the rules give now (version ${RULES_VERSION}; the file names ${by}).`,
      {
        severity: 'to-know',
        hint: `Go by the findings told here. The first: ${other.slice(0, 5).join(', ')}.`,
      },
    ),
  ]
}
