/** Whether what came late says so: a reply after the deadline, and the report itself. */
import { isOnlyDated, lateBy } from '#submission'
import { formulaeOf } from '../../formulae-of.ts'
import type { Statement } from '../../statement.ts'
import {
  type DocumentContext,
  type DocumentFinding,
  type DocumentUnderProof,
  foundIn,
  type ReplyUnderProof,
  sectionsOf,
} from './document-under-proof.ts'

/**
 * Finds `late-note-missing`: a reply received after the deadline that stands among those in time without its remark; an
 * addendum that does not say that its replies came late; a report submitted late without the note on its first page.
 * Source: A/59/128 (late replies are addenda); resolution 57/283 B (a footnote gives the reason of a late report).
 */
export function verifyLateNotes(document: DocumentUnderProof, { on }: DocumentContext): DocumentFinding[] {
  return [...lateReplies(document), ...lateReport(document, on)]
}

/** After the deadline by the date it was received, or else by that of its letter, whatever the record says of it. */
function isLate(reply: ReplyUnderProof, deadline: string | null): boolean {
  return reply.late === true || lateBy(reply, deadline) === true
}

/** "2019-06-03", "its letter is dated 2019-06-03". */
function cameOn({ receivedOn, datedOn }: ReplyUnderProof): string {
  return receivedOn ?? (datedOn === null ? 'date not known' : `its letter is dated ${datedOn}`)
}

function lateReplies(document: DocumentUnderProof): DocumentFinding[] {
  const { edition, replies, name } = document
  const sections = sectionsOf(document)
  const late = replies.filter((reply) => isLate(reply, edition.deadline))
  const printed = late.flatMap((reply) => {
    const section = sections.find(({ submission }) => submission === reply.id)
    return section === undefined ? [] : [{ reply, heading: section.heading }]
  })
  if (name !== 'report')
    return printed.length === 0 || saysWhatItIs(document) ? [] : [addendumSilent(document)]
  if (edition.lateReplies === 'addendum')
    return printed.map(({ reply, heading }) =>
      foundIn(
        'late-note-missing',
        `The reply of ${reply.name} came late (${cameOn(reply)}; deadline ${edition.deadline ?? 'not known'}) and stands among those in time.`,
        { statement: heading, hint: 'Print it in an addendum, or set lateReplies: report in call.yaml.' },
      ),
    )
  return printed
    .filter(({ reply }) => !isRemarked(reply, document))
    .map(({ reply, heading }) =>
      foundIn(
        'late-note-missing',
        `The reply of ${reply.name} came late (${cameOn(reply)}; deadline ${edition.deadline ?? 'not known'}), and the annex does not say so.`,
        { statement: heading, hint: 'The annex of respondents carries the remark; make the report again.' },
      ),
    )
}

/** The annex of respondents has the remark "late" on the line of the reply, and prints it. */
function isRemarked(reply: ReplyUnderProof, { statements, printed, language }: DocumentUnderProof): boolean {
  const { late, datedLate } = formulaeOf(language).remarks
  const remark = isOnlyDated(reply) ? datedLate : late
  const inPrint = new Set(printed.map(({ statement }) => statement))
  return statements.some(
    (statement) =>
      inPrint.has(statement.id) &&
      isBoundTo(statement, `submission.${reply.id}.remark`) &&
      statement.text.includes(remark),
  )
}

/** The paragraph that opens an addendum, with the deadline where there is one. */
function saysWhatItIs({ statements, printed, edition, language, symbol }: DocumentUnderProof): boolean {
  const { addendumIntroduction, date, missing } = formulaeOf(language)
  const own = symbol.replace(/\/Add\.\d+$/, '')
  const wanted = addendumIntroduction(
    own === missing('symbol') ? missing('symbol') : own,
    edition.deadline === null ? null : date(edition.deadline),
  )
  const inPrint = new Set(printed.map(({ statement }) => statement))
  return statements.some(({ id, text }) => inPrint.has(id) && text === wanted)
}

function addendumSilent({ name, edition }: DocumentUnderProof): DocumentFinding {
  const deadline = edition.deadline === null ? '' : ` (${edition.deadline})`
  return foundIn(
    'late-note-missing',
    `The addendum does not open by saying that its replies came after the deadline${deadline}.`,
    { subject: name, hint: 'Make the addendum again; its first paragraph says so.' },
  )
}

function isBoundTo({ bindings }: Statement, field: string): boolean {
  return bindings.some((binding) => binding.field === field)
}

/** The report came after the day set for it, or the office says that it did. */
function lateReport(
  { edition, masthead, language, name }: DocumentUnderProof,
  on: string | null,
): DocumentFinding[] {
  const { submissionDue, lateSubmissionReason } = edition
  const cameLate = on !== null && submissionDue !== null && on > submissionDue
  if (lateSubmissionReason === null)
    return cameLate
      ? [
          foundIn(
            'late-note-missing',
            `The report was submitted on ${on}, after ${submissionDue}, and no reason is on record.`,
            {
              subject: name,
              hint: 'Write the reason in call.yaml (lateSubmissionReason): it is printed as a note.',
            },
          ),
        ]
      : []
  if (masthead === null) return []
  const wanted = formulaeOf(language).lateSubmission(lateSubmissionReason)
  if (masthead.notes.some(({ text }) => text === wanted)) return []
  return [
    foundIn('late-note-missing', 'The first page does not say why the report was submitted late.', {
      subject: name,
      hint: `It has to carry the note: ${wanted}`,
    }),
  ]
}
