import { once } from 'node:events'
import { createServer } from 'node:net'
import { sql } from 'kysely'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OpenedStore, STORE_KINDS } from '../../../tests/stores.ts'
import { type Mail, openOutbox } from './outbox.ts'
import { mailServer } from './server.ts'

const at = (minute: number): string => new Date(Date.UTC(2026, 10, 22, 10, minute)).toISOString()
const mail = (to: string, more: Partial<Mail> = {}): Mail => ({
  kind: 'test',
  to,
  subject: 'رمز الدخول',
  text: 'Код входа: 1234 5678\n',
  goodUntil: null,
  ...more,
})

/** A port that nobody listens at. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  return typeof address === 'object' && address !== null ? address.port : 0
}

/** A real mail server that keeps what it took and refuses addresses that begin with `nobody`. */
async function listen(port: number): Promise<{ taken: string[]; close(): Promise<void> }> {
  const taken: string[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo({ address }, _session, answer) {
      const refusal = Object.assign(new Error(`no mailbox ${address}`), { responseCode: 550 })
      answer(address.startsWith('nobody') ? refusal : null)
    },
    onData(stream, _session, answer) {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        taken.push(Buffer.concat(parts).toString('utf8'))
        answer()
      })
    },
  })
  server.on('error', () => undefined)
  server.listen(port, '127.0.0.1')
  await once(server.server, 'listening')
  return { taken, close: () => new Promise((resolve) => server.close(() => resolve())) }
}

describe.each(STORE_KINDS)('the outbox, $kind', ({ open }) => {
  let opened: OpenedStore
  let port = 0
  let count = 0
  const outbox = () =>
    openOutbox(
      opened.store,
      mailServer({ url: `smtp://127.0.0.1:${port}`, from: 'Office <office@example.org>' }),
      () => `mail-${++count}`,
    )
  const rows = async () => {
    const { rows: all } = await sql<{
      id: string
      recipient: string | null
      attempts: number
      outcome: string | null
      last_failure: string | null
    }>`select id, recipient, attempts, outcome, last_failure from platform_mail order by written_at, id`.execute(
      opened.store.tables(),
    )
    return all
  }
  beforeAll(async () => {
    opened = await open()
    port = await freePort()
  })
  afterAll(async () => {
    await opened.store.close()
    await opened.remove()
  })

  it('loses nothing while the server is away, asks it ever more rarely, and sends once it is back', async () => {
    const box = outbox()
    await box.write(mail('one@example.org'), at(0))
    await box.write(mail('two@example.org', { goodUntil: at(3) }), at(0))
    expect(await box.sendDue(at(0))).toEqual({ sent: 0, refused: 0, tooLate: 0, waiting: 2 })
    expect(await rows()).toMatchObject([{ attempts: 1, last_failure: 'ESOCKET' }, { attempts: 0 }])
    expect(await box.sendDue(at(5))).toEqual({ sent: 0, refused: 0, tooLate: 1, waiting: 1 })
    const server = await listen(port)
    expect(await box.sendDue(at(5))).toMatchObject({ sent: 0, waiting: 1 })
    expect(await box.sendDue(at(7))).toEqual({ sent: 1, refused: 0, tooLate: 0, waiting: 0 })
    expect(await box.sendDue(at(60))).toEqual({ sent: 0, refused: 0, tooLate: 0, waiting: 0 })
    await server.close()
    expect(server.taken).toHaveLength(1)
    expect(server.taken[0]).toContain('Message-ID: <mail-1@rapporteur>')
    expect(server.taken[0]).toContain('From: Office <office@example.org>')
    expect(await rows()).toEqual([
      { id: 'mail-1', recipient: null, attempts: 3, outcome: 'sent', last_failure: null },
      { id: 'mail-2', recipient: null, attempts: 0, outcome: 'too-late', last_failure: null },
    ])
  })

  it('gives up an address that is refused for good, and goes on; nothing it keeps names the address', async () => {
    const server = await listen(port)
    const box = outbox()
    await box.write(mail('nobody@example.org'), at(70))
    await box.write(mail('three@example.org'), at(70))
    expect(await box.sendDue(at(71))).toEqual({ sent: 1, refused: 1, tooLate: 0, waiting: 0 })
    await server.close()
    expect((await rows()).slice(2)).toMatchObject([
      { recipient: null, outcome: 'refused', last_failure: 'EENVELOPE 550' },
      { recipient: null, outcome: 'sent' },
    ])
  })

  it('is written with the act that asks for it, or not at all', async () => {
    const act = opened.store.transact(async () => {
      await outbox().write(mail('four@example.org'), at(80))
      throw new Error('refused')
    })
    await expect(act).rejects.toThrow('refused')
    expect(await rows()).toHaveLength(4)
  })

  it('sends a mail once where two processes send, and wipes what waits for an address', async () => {
    const server = await listen(port)
    const box = outbox()
    for (const name of ['a', 'b', 'c', 'd']) await box.write(mail(`${name}@example.org`), at(90))
    await box.write(mail('gone@example.org'), at(90))
    await box.forget('gone@example.org', at(90))
    const both = await Promise.all([outbox().sendDue(at(91)), outbox().sendDue(at(91))])
    await server.close()
    expect(both.map(({ sent }) => sent).reduce((one, other) => one + other)).toBe(4)
    expect(server.taken).toHaveLength(4)
  })

  it('keeps mail where no server is named', async () => {
    const box = openOutbox(opened.store, null, () => 'unsent')
    await box.write(mail('five@example.org'), at(95))
    expect(await box.sendDue(at(96))).toEqual({ sent: 0, refused: 0, tooLate: 0, waiting: 1 })
  })
})
