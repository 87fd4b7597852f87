/** Whether a manifest says what was received: the rules, its own record and the files, each by itself. */
import type { Manifest, OfficialDocument } from '#official-document'
import type { StateTable } from '#un'
import type { HeldAgainstSources } from '../../record/on-trust.ts'
import type { ProofContext } from '../verification.ts'
import { verifyReport } from '../verify-report.ts'
import { verifyStatement } from '../verify-statement.ts'
import { compareRecord } from './compare-record.ts'
import { type CitationProof, type IssuedCheck, type IssuedFinding, noticed } from './issued-check.ts'
import { issuedDocument } from './issued-document.ts'
import type { IssuedRecord } from './issued-record.ts'
import { BY_NAMES, isOfOtherTable, OTHER_TABLE, otherTable } from './other-table.ts'
import { proofContextOf } from './proof-context.ts'
import { compareVerdicts } from './shown-verdicts.ts'
import { traceReading } from './trace-reading.ts'
import type { FoundReplies } from './trace-senders.ts'
import { type FoundSource, traceSources } from './trace-sources.ts'

/** Findings that leave something open and contradict nothing. */
const UNPROVED: ReadonlySet<string> = new Set(['source-missing', 'source-unread'])
/** Findings about the form of the document, not about what anybody said: they block, and contradict no source. */
const OF_FORM: ReadonlySet<string> = new Set(['symbol-invalid', 'order-wrong', 'late-note-missing'])

export interface FaithfulnessOrder {
  readonly manifest: Manifest
  /** Null where the layout is not known. */
  readonly official: OfficialDocument | null
  readonly sources: readonly FoundSource[] | null
  readonly replies: FoundReplies | null
  readonly states: StateTable
  readonly version: string
}

export interface Faithfulness {
  readonly result: IssuedCheck['faithful']
  readonly findings: readonly IssuedFinding[]
  readonly citations: readonly CitationProof[]
  readonly held: HeldAgainstSources
}

/**
 * Puts every statement to the rules, writes the document again, holds both against the sources. Where the report was made with
 * another table of States, that is found first, and nothing is judged by the names of the table at hand.
 */
export function faithfulness(record: IssuedRecord, order: FaithfulnessOrder): Faithfulness {
  const { sources, states, official } = order
  const isOther = isOfOtherTable(record, states)
  const context = proofContextOf(record, states)
  const rules = [...sentenceFindings(record, context), ...wholeFindings(record, official, context)].filter(
    ({ code }) => !(isOther && BY_NAMES.has(code)),
  )
  const traced = sources === null ? null : traceSources(record, sources)
  const { findings: read, held } = traceReading(record, {
    sources: sources ?? [],
    replies: isOther ? null : order.replies,
    version: order.version,
  })
  const laid = isOther ? [otherTable()] : compareRecord(record, order)
  const shown = isOther ? [] : compareVerdicts(official, rules)
  const findings = [...laid, ...rules, ...(traced?.findings ?? []), ...read, ...shown]
  const citations = traced?.citations ?? []
  return {
    result: resultOf({ findings, citations, isOther, isTraced: traced !== null }),
    findings,
    citations,
    held,
  }
}

interface Told extends Pick<Faithfulness, 'findings' | 'citations'> {
  readonly isOther: boolean
  readonly isTraced: boolean
}

function resultOf({ findings, citations, isOther, isTraced }: Told): IssuedCheck['faithful'] {
  const blocking = findings.filter(({ severity, code }) => severity === 'blocking' && !OF_FORM.has(code))
  const wrong = blocking.filter(({ code }) => !UNPROVED.has(code)).length
  const other = isOther ? `${OTHER_TABLE} ` : ''
  if (wrong > 0) {
    const says = `${other}In ${wrong} place(s) the statements are not borne out by ${isTraced ? 'the sources given' : 'the passages in the manifest'}.`
    return { verdict: 'contradicted', says }
  }
  if (blocking.length > 0) {
    const open = citations.filter(({ reach }) => reach === 'none').length
    const says = `${other}${open} of ${citations.length} citations could not be checked: not all files cited are there and can be read.`
    return { verdict: 'unknown', says }
  }
  if (isOther) return { verdict: 'unknown', says: OTHER_TABLE }
  if (!isTraced) {
    const says =
      'The statements agree with the passages that the manifest carries. Whether those passages are what was received was not checked: give the sources with --sources. What is taken on trust is listed.'
    return { verdict: 'manifest-only', says }
  }
  const transcribed = citations.filter(({ reach }) => reach === 'transcription-only').length
  const only = transcribed === 0 ? '' : ` (${transcribed} of them proved to its transcription only)`
  const says = `Each of ${citations.length} citations stands in the file it names${only}, and the statements agree with them. What is taken on trust is listed.`
  return { verdict: 'proved', says }
}

function sentenceFindings({ statements }: IssuedRecord, context: ProofContext): IssuedFinding[] {
  return statements.flatMap((statement) =>
    verifyStatement(statement, context).map(
      (finding): IssuedFinding => ({ ...finding, was: null, now: null }),
    ),
  )
}

/** What the rules of the whole document find; that they could not be applied, where the manifest does not carry the facts. */
function wholeFindings(
  record: IssuedRecord,
  official: OfficialDocument | null,
  { states, on }: ProofContext,
): IssuedFinding[] {
  const document = issuedDocument(record, official)
  if (document !== null)
    return verifyReport(document, { states, on }).map((finding) => ({ ...finding, was: null, now: null }))
  const told =
    'The manifest does not carry the facts of the call: whether every reply is reflected, the order, notes on what came late, length and symbol were not checked.'
  return [noticed('record-incomplete', told, { severity: 'to-confirm' })]
}
