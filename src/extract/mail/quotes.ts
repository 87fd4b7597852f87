/** Where in a message the writer's own words end: earlier messages quoted, and the signature. */
import type { DraftBlock } from '../draft.ts'

/** Lines that mail programs write above an earlier message, in the six languages. */
const QUOTE_BEGINS: readonly RegExp[] = [
  /^-{2,}\s*(?:original message|message d.origine|mensaje original|исходное сообщение|الرسالة الأصلية|原始邮件|原邮件)\s*-{2,}/i,
  /^on\b(?=.*\d).{6,200}\bwrote\s*:$/is,
  /^le\b(?=.*\d).{6,200}\ba écrit\s*:$/is,
  /^el\b(?=.*\d).{6,200}\bescribió\s*:$/is,
  /^(?=.*\d).{6,200}(?:пишет|писал\(?а?\)?|написал\(?а?\)?)\s*:$/is,
  /^(?=.*\d).{0,200}(?:كتب|كتبت)\s.{1,80}:$/s,
  /^(?=.*\d).{4,200}写道\s*[:：]$/s,
  /^(?:from|de|от|من|发件人)\s*[:：].{1,300}(?:sent|date|envoyé|enviado|fecha|отправлено|дата|تاريخ|发送时间|日期)\s*[:：]/is,
]

/** Lines above a message that is passed on: its words are the reply. */
const FORWARD_BEGINS =
  /^(?:-{2,}\s*)?(?:forwarded message|begin forwarded message|message transféré|début du message transféré|mensaje reenviado|пересылаемое сообщение|перенаправленное сообщение|رسالة معاد توجيهها|转发的?邮件)/i
const FORWARD_SUBJECT = /^\s*(?:fwd?|tr|rv|enc|пересылка|转发|محول)\s*[:：]/i
const SIGNATURE_LINE = /^--\s*$/

/** Whether a message passes another one on, by its subject or a line in it. */
export function isForward(subject: string, blocks: readonly DraftBlock[]): boolean {
  return FORWARD_SUBJECT.test(subject) || blocks.some((block) => FORWARD_BEGINS.test(block.text))
}

/**
 * Marks the blocks after the line above an earlier message as `quoted-message`, those after "--" as `signature`. What
 * is passed on in a forward stays the writer's.
 */
export function markQuotes(blocks: readonly DraftBlock[], forward: boolean): DraftBlock[] {
  let role: DraftBlock['role']
  return blocks.flatMap((block, index): DraftBlock[] => {
    if (block.role === 'quoted-message') return [block]
    if (!forward && beginsQuote(block.text, blocks.slice(index, index + 3))) role = 'quoted-message'
    else if (SIGNATURE_LINE.test(block.text)) {
      role = 'signature'
      return []
    }
    if (role === undefined) return [block]
    return [{ ...block, type: block.type === 'heading' ? 'paragraph' : block.type, role }]
  })
}

const HEADER_LINE = /^(?:from|de|от|من|发件人)\s*[:：]/i

/** The lines of an earlier message's head may stand as blocks of their own. */
function beginsQuote(text: string, following: readonly DraftBlock[]): boolean {
  const head = HEADER_LINE.test(text) ? following.map((block) => block.text).join('\n') : text
  return QUOTE_BEGINS.some((pattern) => pattern.test(head))
}
