/** What `--help` prints is read by people: kept as goldens. */

import { afterAll, expect, test } from 'vitest'
import { makeTemporaryFolder, remove } from '#platform/files'
import { checkText } from './golden.ts'
import { rapporteur } from './journeys/run-command.ts'

const cache = await makeTemporaryFolder('help')
afterAll(() => remove(cache))

test.each([
  '',
  'read',
  'mandates',
  'extract',
  'replies',
  'report',
  'split',
  'serve',
  'doctor',
  'worker',
  'pack',
  'compare',
  'revise',
  'verify',
  'passages',
  'draft',
  'confirm',
  'db',
  'audit',
  'people',
])('help of “%s”', async (command) => {
  const run = await rapporteur([...(command === '' ? [] : [command]), '--help'], { cache })
  expect(run.status).toBe(0)
  await checkText(`cli/help${command === '' ? '' : `-${command}`}.txt`, run.out)
})
