/** What a careless user gets: a sentence that says what, where and what to do, and the exit code for it. */

import { afterAll, expect, test } from 'vitest'
import { listFiles, makeTemporaryFolder, remove, writeWhole } from '#platform/files'
import { rapporteur } from './run-command.ts'

const EXAMPLE = 'examples/a-res-73-187'
const folder = await makeTemporaryFolder('wrong-use')
const cache = `${folder}/cache`
await writeWhole(`${folder}/empty/.keep`, '')
await writeWhole(`${folder}/broken.yaml`, 'symbol: [\n')
await writeWhole(`${folder}/letter.txt`, 'Dear colleagues,\n\nPlease find our views attached.\n')
afterAll(() => remove(folder))

const RESOLUTION = ['--resolution', `${EXAMPLE}/resolution.txt`]

test.each([
  [['read', 'nowhere.pdf'], 2, 'nowhere.pdf: no such file'],
  [['read'], 2, "missing required argument 'files'"],
  [['frobnicate'], 2, "unknown command 'frobnicate'"],
  [['report', ...RESOLUTION, '--replies', 'nowhere', '--out', folder], 2, 'nowhere: no such folder'],
  [
    ['report', ...RESOLUTION, '--replies', `${EXAMPLE}/call.yaml`, '--out', folder],
    2,
    'is a file; give the folder',
  ],
  [
    ['report', ...RESOLUTION, '--replies', `${EXAMPLE}/replies`, '--out', `${EXAMPLE}/replies/out`],
    2,
    'inside the replies folder',
  ],
  [
    ['report', ...RESOLUTION, '--replies', `${EXAMPLE}/replies`, '--out', folder, '--formats', 'docx,doc'],
    2,
    '“doc” is no format',
  ],
  [
    ['report', ...RESOLUTION, '--replies', `${EXAMPLE}/replies`, '--out', folder, '--language', 'pt'],
    2,
    'expected one of ar, zh, en, fr, ru, es',
  ],
  [
    ['report', ...RESOLUTION, '--replies', `${EXAMPLE}/replies`, '--out', folder, '--call', 'nowhere.yaml'],
    2,
    'nowhere.yaml: no such file',
  ],
  [
    [
      'report',
      ...RESOLUTION,
      '--replies',
      `${EXAMPLE}/replies`,
      '--out',
      folder,
      '--states',
      `${folder}/broken.yaml`,
    ],
    2,
    'line 2',
  ],
  [
    ['report', ...RESOLUTION, '--replies', `${EXAMPLE}/replies`, '--out', `${folder}/broken.yaml`],
    2,
    'nothing can be written there',
  ],
  [
    ['report', ...RESOLUTION, '--replies', `${EXAMPLE}/replies`, '--out', '/proc/rapporteur/out'],
    2,
    'nothing can be written there',
  ],
  [
    [
      'report',
      '--resolution',
      `${folder}/letter.txt`,
      '--replies',
      `${folder}/empty`,
      '--out',
      `${folder}/out-letter`,
    ],
    2,
    'no resolution that can be read',
  ],
  [['--help'], 0, ''],
  [['report', '--help'], 0, ''],
] as const)('%j ends with %i', async (args, status, told) => {
  const run = await rapporteur(args, { cache })
  expect(run.status, run.err).toBe(status)
  expect(run.err).toContain(told)
})

test('an empty folder gives a report without replies, and says so', async () => {
  const out = `${folder}/out-empty`
  const run = await rapporteur(
    ['report', ...RESOLUTION, '--replies', `${folder}/empty`, '--out', out, '--formats', 'html,json'],
    { cache },
  )
  expect(run.status, run.err).toBe(3)
  expect(run.out).toContain('no-replies')
})

test('Ctrl-C leaves no half files', async () => {
  const out = `${folder}/out-stopped`
  const args = [
    'report',
    ...RESOLUTION,
    '--replies',
    `${EXAMPLE}/replies`,
    '--states',
    `${EXAMPLE}/states.yaml`,
    '--out',
    out,
  ]
  const run = await rapporteur(args, { cache: `${folder}/cold`, interruptAt: 'reading files' })
  expect(run.status, run.err).toBe(130)
  expect(await listFiles(out)).toEqual([])
})
