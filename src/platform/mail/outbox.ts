/** Mail kept until a server has taken it: an outbox in the store. */
import type { Store } from '../database.ts'
import type { MailServer } from './server.ts'

/** A mail to be written. Plain text. */
export interface Mail {
  /** What it is for, in a word (`sign-in-code`): stays when the rest is wiped. */
  readonly kind: string
  readonly to: string
  readonly subject: string
  readonly text: string
  /** An instant after which it is of no use and is not sent any more; null for never. */
  readonly goodUntil: string | null
}

/** What became of mail that was due. `waiting` are those that no server took yet. */
export interface Sendings {
  readonly sent: number
  readonly refused: number
  readonly tooLate: number
  readonly waiting: number
}

/** The outbox over a store. */
export interface Outbox {
  /** Writes a mail, in the transaction it is called in; gives its id. */
  write(mail: Mail, now: string): Promise<string>
  /**
   * Hands over what is due, oldest first. To be called again and again. A mail is sent at least once: where the process ends
   * between the server's answer and the note of it, the same mail, with the same identifier, goes out once more.
   */
  sendDue(now: string): Promise<Sendings>
  /** Wipes what still waits for an address: it is not sent. */
  forget(address: string, now: string): Promise<void>
}

type MailTables = {
  platform_mail: {
    id: string
    kind: string
    recipient: string | null
    subject: string | null
    body: string | null
    written_at: string
    due_at: string
    good_until: string | null
    attempts: number
    last_failure: string | null
    settled_at: string | null
    outcome: 'sent' | 'too-late' | 'refused' | null
  }
}

/** Nobody else takes a mail for so long after somebody began to send it. */
const LEASE_MS = 300_000
const RETRY_FIRST_MS = 30_000
const RETRY_MOST_MS = 3_600_000

const after = (now: string, milliseconds: number): string =>
  new Date(Date.parse(now) + milliseconds).toISOString()

/** The outbox. Without a server mail is kept, and nothing is sent. */
export function openOutbox(store: Store, server: MailServer | null, id: () => string): Outbox {
  const tables = () => store.tables<MailTables>()

  async function settle(mail: string, outcome: 'sent' | 'refused', now: string, failure: string | null) {
    await tables()
      .updateTable('platform_mail')
      .set({ ...WIPED, settled_at: now, outcome, last_failure: failure })
      .where('id', '=', mail)
      .execute()
  }

  async function settleLate(now: string): Promise<number> {
    const { numUpdatedRows } = await tables()
      .updateTable('platform_mail')
      .set({ ...WIPED, settled_at: now, outcome: 'too-late' })
      .where('settled_at', 'is', null)
      .where('good_until', '<=', now)
      .executeTakeFirstOrThrow()
    return Number(numUpdatedRows)
  }

  /** Takes the oldest mail that is due, for this process alone. */
  async function claim(now: string) {
    const due = tables()
      .selectFrom('platform_mail')
      .select('id')
      .where('settled_at', 'is', null)
      .where('due_at', '<=', now)
      .orderBy('due_at')
      .limit(1)
      .forUpdate()
      .skipLocked()
    return tables()
      .updateTable('platform_mail')
      .set((is) => ({ due_at: after(now, LEASE_MS), attempts: is('attempts', '+', 1) }))
      .where('id', '=', due)
      .returning(['id', 'recipient', 'subject', 'body', 'attempts'])
      .executeTakeFirst()
  }

  async function handOver(to: MailServer, now: string): Promise<'sent' | 'refused' | 'failed' | null> {
    const mail = await claim(now)
    if (mail === undefined) return null
    const { id: mailId, recipient, subject, body, attempts } = mail
    const answer = await to.hand({
      id: mailId,
      to: recipient ?? '',
      subject: subject ?? '',
      text: body ?? '',
    })
    if (answer.outcome === 'sent') await settle(mailId, 'sent', now, null)
    else if (answer.outcome === 'refused') await settle(mailId, 'refused', now, answer.failure)
    else
      await tables()
        .updateTable('platform_mail')
        .set({ due_at: after(now, retryAfter(attempts)), last_failure: answer.failure })
        .where('id', '=', mailId)
        .execute()
    return answer.outcome
  }

  async function waiting(): Promise<number> {
    const { count } = await tables()
      .selectFrom('platform_mail')
      .select(({ fn }) => fn.countAll<bigint>().as('count'))
      .where('settled_at', 'is', null)
      .executeTakeFirstOrThrow()
    return Number(count)
  }

  return {
    async write({ kind, to, subject, text, goodUntil }, now) {
      const mail = id()
      await tables()
        .insertInto('platform_mail')
        .values({
          id: mail,
          kind,
          recipient: to,
          subject,
          body: text,
          written_at: now,
          due_at: now,
          good_until: goodUntil,
          attempts: 0,
        })
        .execute()
      return mail
    },
    async sendDue(now) {
      const tooLate = await settleLate(now)
      const counts = { sent: 0, refused: 0, failed: 0 }
      // A server that does not answer is not asked for every mail in turn: the rest waits for the next time.
      for (let isGoing = server !== null; isGoing && server !== null; ) {
        const outcome = await handOver(server, now)
        if (outcome !== null) counts[outcome]++
        isGoing = outcome === 'sent' || outcome === 'refused'
      }
      return { sent: counts.sent, refused: counts.refused, tooLate, waiting: await waiting() }
    },
    async forget(address, now) {
      await tables()
        .updateTable('platform_mail')
        .set({ ...WIPED, settled_at: now, outcome: 'too-late' })
        .where('settled_at', 'is', null)
        .where('recipient', '=', address)
        .execute()
    },
  }
}

const WIPED = { recipient: null, subject: null, body: null }

function retryAfter(attempts: number): number {
  return Math.min(RETRY_FIRST_MS * 2 ** (attempts - 1), RETRY_MOST_MS)
}
