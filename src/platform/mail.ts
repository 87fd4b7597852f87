/** The door to mail that goes out: written into the store with the act that asks for it, sent when a mail server takes it. */
export { type Mail, type Outbox, openOutbox } from './mail/outbox.ts'
export { mailServer } from './mail/server.ts'
