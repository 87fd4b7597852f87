/** Who may confirm, and when: refused before anything is read. */
import { expect, test } from 'vitest'
import { confirmCommand } from './confirm-command.ts'
import { CliRefusal } from './exit-codes.ts'
import { openSession } from './session.ts'

const session = openSession({
  ...{
    config: { cacheFolder: '/nothing', officeProgram: 'off', processCount: 1 },
    environment: {},
    json: false,
    quiet: true,
    version: '0',
  },
  ...{
    signal: new AbortController().signal,
    out: { write: () => true },
    err: { isTTY: false, write: () => true },
  },
  now: () => '2019-07-12T20:00:00.000Z',
})

test.each([
  ['no name', { by: '' }, '--by is empty'],
  ['white space for a name', { by: ' \u00a0\t' }, '--by is empty'],
  ['no ground', { reason: ' ' }, '--reason is empty'],
  ['another century', { at: '2199-07-12' }, '--at 2199-07-12 is in the future'],
  ['a day that has begun nowhere', { at: '2019-07-14' }, 'is in the future'],
  ['a day that has begun in the east', { at: '2019-07-13' }, 'no such file'],
])('%s', async (_what, given, said) => {
  const order = { of: '/nothing', by: 'A. Reader', at: '2019-07-12', reason: 'read', all: true, ...given }
  const refusal = await confirmCommand(session, '/nothing.yaml', order).catch((told: unknown) => told)
  expect(refusal).toBeInstanceOf(CliRefusal)
  expect(String(refusal)).toContain(said)
})
