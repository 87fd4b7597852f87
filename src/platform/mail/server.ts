/** A mail server that takes mail from us, over SMTP. */
import nodemailer from 'nodemailer'

/** Where mail goes out, and in whose name. */
export interface MailSettings {
  /** `smtp://user:password@host:587` or `smtps://…`; `?requireTLS=true` refuses to speak in the clear. */
  readonly url: string
  /** The sender's address, with or without a name: `Office <office@example.org>`. */
  readonly from: string
}

/** A mail as it is handed over. `id` makes the message's identifier, so that one sent twice is known as one. */
export interface Message {
  readonly id: string
  readonly to: string
  readonly subject: string
  readonly text: string
}

/** What a server said of a message. `refused` is for good: the address or the message. `failure` is a code, never an address. */
export type Answer =
  | { readonly outcome: 'sent' }
  | { readonly outcome: 'refused' | 'failed'; readonly failure: string }

/** A server that takes one message after the other. */
export interface MailServer {
  hand(message: Message): Promise<Answer>
}

const CONNECT_WITHIN_MS = 10_000
const ANSWER_WITHIN_MS = 30_000
const FOR_GOOD = 500
/** What nodemailer calls a refused address and a refused message; a refused password is no fault of the message. */
const OF_THE_MESSAGE = new Set(['EENVELOPE', 'EMESSAGE'])

/** A server by its settings; nothing is connected before there is a message. */
export function mailServer({ url, from }: MailSettings): MailServer {
  const limits = {
    connectionTimeout: CONNECT_WITHIN_MS,
    greetingTimeout: CONNECT_WITHIN_MS,
    socketTimeout: ANSWER_WITHIN_MS,
  }
  const transport = nodemailer.createTransport({
    url,
    ...limits,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return {
    async hand({ id, to, subject, text }) {
      try {
        await transport.sendMail({
          from,
          to: { name: '', address: to },
          subject,
          text,
          messageId: `<${id}@rapporteur>`,
          headers: { 'Auto-Submitted': 'auto-generated' },
        })
        return { outcome: 'sent' }
      } catch (fault) {
        return answerOf(fault)
      }
    },
  }
}

function answerOf(fault: unknown): Answer {
  const { code = 'unknown', responseCode = 0 } = fault as { code?: string; responseCode?: number }
  const failure = responseCode === 0 ? code : `${code} ${responseCode}`
  const isForGood = OF_THE_MESSAGE.has(code) && responseCode >= FOR_GOOD
  return { outcome: isForGood ? 'refused' : 'failed', failure }
}
