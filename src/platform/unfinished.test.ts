import { spawnSync } from 'node:child_process'
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { makeWholeFolder } from './archive.ts'
import { makeTemporaryFolder, remove, writeWhole } from './files.ts'
import { sweepUnfinished, unfinishedName } from './unfinished.ts'

const place = await makeTemporaryFolder('unfinished')
afterAll(() => remove(place))

/** The number of a process that has ended. */
const ended = String(spawnSync(process.execPath, ['-e', '']).pid)

/** The name that a process gives to what it is writing, on this machine or another. */
function nameBy(process_: string, name: string, machine?: string): string {
  const own = unfinishedName(name).replace(`-${process.pid}-`, `-${process_}-`)
  return machine === undefined ? own : own.replace(/part-[0-9a-f]{8}/, `part-${machine}`)
}

test('what a killed run left is removed; what is under way, elsewhere or of others stays', async () => {
  const folder = join(place, 'folder')
  const killed = [nameBy(ended, 'report.docx'), nameBy(ended, '.pack')]
  const staying = [
    nameBy(String(process.pid), 'report.pdf'),
    nameBy(ended, 'report.xml', '00000000'),
    'notes.part-1',
    'report.docx',
  ]
  await mkdir(join(folder, killed[1] ?? '', 'data'), { recursive: true })
  for (const name of [killed[0] ?? '', ...staying]) await writeFile(join(folder, name), '')
  await writeFile(join(folder, killed[1] ?? '', 'data', 'a.txt'), '')
  expect([...(await sweepUnfinished(folder))].sort()).toEqual(killed.sort())
  expect(await readdir(folder)).toEqual(staying.sort())
  expect(await sweepUnfinished(join(place, 'nothing'))).toEqual([])
})

test('writing a file or a folder clears away what a killed run left beside it', async () => {
  const folder = join(place, 'out')
  await mkdir(join(folder, nameBy(ended, '.pack')), { recursive: true })
  await makeWholeFolder(join(folder, 'pack'), (inside) => writeFile(join(inside, 'a.txt'), 'a'))
  expect(await readdir(folder)).toEqual(['pack'])
  await writeFile(join(folder, nameBy(ended, 'addendum-1.pdf')), '')
  await writeWhole(join(folder, 'report.docx'), 'words')
  expect(await readdir(folder)).toEqual(['pack', 'report.docx'])
})
