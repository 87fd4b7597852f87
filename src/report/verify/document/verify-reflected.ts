/** Whether every reply received is in the document, or in its record with the reason why it is not. */
import {
  type DocumentFinding,
  type DocumentUnderProof,
  foundIn,
  type ReplyUnderProof,
} from './document-under-proof.ts'

/**
 * Finds `reply-not-reflected`: no statement cites the reply, no notice says that it could not be read, and no reason is on
 * record. A name in a heading or a table alone reflects nothing. A reply printed though the record says that it is not, is
 * found by the rule of late notes.
 */
export function verifyReflected(document: DocumentUnderProof): DocumentFinding[] {
  const { statements, edition, replies, printed } = document
  const inPrint = new Set(printed.map(({ statement }) => statement))
  const cited = new Set(statements.flatMap(({ citations }) => citations.map(({ submission }) => submission)))
  const noticed = new Set(
    statements
      .filter(({ id }) => inPrint.has(id))
      .flatMap(({ bindings }) => bindings.map(({ field }) => field)),
  )
  const explained = new Set(
    edition.unprinted.filter(({ reason }) => reason.trim() !== '').map(({ submission }) => submission),
  )
  const isReflected = ({ id }: ReplyUnderProof): boolean =>
    cited.has(id) || explained.has(id) || noticed.has(`submission.${id}.sha256`)
  return replies
    .filter((reply) => !isReflected(reply))
    .map(({ id, name }) =>
      foundIn(
        'reply-not-reflected',
        `The reply of ${name}${name === id ? '' : ` (${id})`} is in no statement, and no reason for that is on record.`,
        {
          subject: id,
          hint: 'Print it, cite it, or record why not; name the sender in replies.yaml where nobody is known.',
        },
      ),
    )
}
