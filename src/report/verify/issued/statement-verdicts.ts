/** What a check says of each statement: whose it is, where it stands, how far its proof reaches, what was found about it. */
import type { OfficialDocument } from '#official-document'
import { openMarksAmong } from '../../thematic/open-marks.ts'
import { type CitationProof, type IssuedCheck, type IssuedFinding, REACHES } from './issued-check.ts'
import type { IssuedRecord } from './issued-record.ts'
import { printedPlaces } from './printed-places.ts'

interface StatementsOrder {
  readonly record: IssuedRecord
  /** Null where the layout is not known. */
  readonly official: OfficialDocument | null
  readonly citations: readonly CitationProof[]
  readonly findings: readonly IssuedFinding[]
}

/** What is said of each statement. */
export function statementVerdicts({
  record,
  official,
  citations,
  findings,
}: StatementsOrder): IssuedCheck['statements'] {
  const names = new Map(record.submissions.map(({ id, respondent }) => [id, respondent]))
  const proofs = byStatement(citations)
  const told = byStatement(findings)
  const marks = openMarksAmong(record.statements)
  const places = official === null ? null : printedPlaces(official)
  return record.statements.map(({ id, kind, text, citations: own }) => {
    const senders = [...new Set(own.map(({ submission }) => names.get(submission) ?? submission))]
    const reached = (proofs.get(id) ?? []).map(({ reach }) => REACHES.indexOf(reach))
    return {
      id,
      kind,
      text,
      respondent: senders.length === 0 ? null : senders.join(', '),
      place: places?.get(id) ?? null,
      isMark: marks.has(id),
      reach: reached.length === 0 ? null : (REACHES[Math.max(...reached)] ?? null),
      codes: [...new Set((told.get(id) ?? []).map(({ code }) => code))],
    }
  })
}

function byStatement<Each extends { readonly statement: string | null }>(
  all: readonly Each[],
): Map<string | null, Each[]> {
  const grouped = new Map<string | null, Each[]>()
  for (const each of all) {
    const others = grouped.get(each.statement)
    if (others === undefined) grouped.set(each.statement, [each])
    else others.push(each)
  }
  return grouped
}
