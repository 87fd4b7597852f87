/** People kept by whoever runs the machine, without a browser. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { verifyLog } from '#audit'
import { acceptInvitation, OPERATOR, PeopleStore, registerMission } from '#people'
import { makeTemporaryFolder, remove } from '#platform/files'
import { openRegistry } from '#registry'
import { rapporteur } from './run-command.ts'

let folder: string
let store: string
const run = (...args: string[]) =>
  rapporteur(['people', ...args, '--store', store], { cache: `${folder}/cache` })

beforeAll(async () => {
  folder = await makeTemporaryFolder('people')
  store = `${folder}/store`
  const { book, close } = await openRegistry({ store, notice: () => undefined })
  await registerMission(book, OPERATOR.id, { memberState: 'XAA', name: 'Mission of XAA' })
  await close()
})
afterAll(() => remove(folder))

it('invites, lists and ends; the log names the command line', { timeout: 120_000 }, async () => {
  const ada = ['ada@xaa.example', '--role', 'contributor', '--state', 'XAA']
  const { link } = JSON.parse((await run('invite', ...ada, '--json')).out)
  const { book, keys, close } = await openRegistry({ store, notice: () => undefined })
  const id = await acceptInvitation(book, String(link).split('/').at(-1) ?? '', 'Ada')
  await close()
  expect(await run('grant', ...ada)).toMatchObject({ status: 2, err: expect.stringContaining('already') })
  expect((await run('list')).out).toMatch(/ada@xaa\.example +Ada +contributor XAA/)
  expect(await run('end', 'ada@xaa.example', '--account')).toMatchObject({ status: 0 })
  const again = await openRegistry({ store, notice: () => undefined })
  expect(await new PeopleStore(again.book.store).personById(id)).toMatchObject({ memberships: [] })
  const entries = await again.book.log.entriesFrom(1, 100)
  expect(
    entries.filter(({ entry }) => entry.actor === 'system:command-line').map(({ entry }) => entry.act),
  ).toEqual(expect.arrayContaining(['mission-registered', 'person-invited', 'account-closed']))
  expect((await verifyLog(again.book.log, { keys, notes: [] })).findings).toEqual([])
  await again.close()
})
