/** People kept by whoever runs the machine, without a browser. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { verifyLog } from '#audit'
import { acceptInvitation, PeopleStore } from '#people'
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
  await (await openRegistry({ store, notice: () => undefined })).close()
})
afterAll(() => remove(folder))

it('registers a mission, invites, lists and ends; the log names the command line', async () => {
  const ada = ['ada@xaa.example', '--role', 'contributor', '--state', 'XAA']
  expect(await run('end', 'ada@xaa.example')).toMatchObject({ status: 2 })
  expect(await run('mission', 'XAA', 'Mission of XAA')).toMatchObject({ status: 0 })
  const invited = await run('invite', ...ada, '--json')
  const { link } = JSON.parse(invited.out)
  const { book, keys, close } = await openRegistry({ store, notice: () => undefined })
  const id = await acceptInvitation(book, String(link).split('/').at(-1) ?? '', 'Ada')
  await close()
  expect(await run('grant', ...ada)).toMatchObject({ status: 2, err: expect.stringContaining('already') })
  expect((await run('list')).out).toMatch(/ada@xaa\.example +Ada +contributor XAA/)
  expect(JSON.parse((await run('end', 'ada@xaa.example', '--account', '--json')).out)).toMatchObject({
    person: id,
  })
  const again = await openRegistry({ store, notice: () => undefined })
  expect(await new PeopleStore(again.book.store).personById(id)).toMatchObject({ memberships: [] })
  const entries = await again.book.log.entriesFrom(1, 100)
  expect(
    entries.filter(({ entry }) => entry.actor === 'system:command-line').map(({ entry }) => entry.act),
  ).toEqual(expect.arrayContaining(['mission-registered', 'person-invited', 'account-closed']))
  expect((await verifyLog(again.book.log, { keys, notes: [] })).findings).toEqual([])
  await again.close()
})
