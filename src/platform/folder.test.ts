import { execFileSync } from 'node:child_process'
import { appendFile, mkdir, symlink } from 'node:fs/promises'
import { afterAll, expect, test } from 'vitest'
import { makeTemporaryFolder, remove, writeWhole } from './files.ts'
import { listEntries, takeFile } from './folder.ts'

const folder = await makeTemporaryFolder('folder')
afterAll(() => remove(folder))

await mkdir(`${folder}/b/c`, { recursive: true })
await writeWhole(`${folder}/a.txt`, 'one')
await writeWhole(`${folder}/b/c/d.txt`, 'three')
await symlink('/etc/passwd', `${folder}/link.txt`)
await symlink('/etc', `${folder}/linked-folder`)
await symlink(folder, `${folder}/b/round`)
const hasPipes = process.platform !== 'win32'
if (hasPipes) execFileSync('mkfifo', [`${folder}/pipe.txt`])

test('files are listed with their sizes; links and pipes are named and not followed', async () => {
  expect(await listEntries(folder)).toEqual([
    { path: 'a.txt', kind: 'file', sizeBytes: 3 },
    { path: 'b/c/d.txt', kind: 'file', sizeBytes: 5 },
    { path: 'b/round', kind: 'link', sizeBytes: 0 },
    { path: 'link.txt', kind: 'link', sizeBytes: 0 },
    { path: 'linked-folder', kind: 'link', sizeBytes: 0 },
    ...(hasPipes ? [{ path: 'pipe.txt', kind: 'special', sizeBytes: 0 }] : []),
  ])
  expect(await listEntries(`${folder}/none`)).toEqual([{ path: '', kind: 'closed', sizeBytes: 0 }])
})

test.each([
  ['gone', 'none.txt', 'gone'],
  ['a link', 'link.txt', 'not-a-file'],
  ['a folder', 'b', 'not-a-file'],
  ...(hasPipes ? [['a pipe', 'pipe.txt', 'not-a-file'] as const] : []),
  ['more bytes than are held', 'b/c/d.txt', 'too-big'],
] as const)('%s is not taken', async (_what, name, why) => {
  expect(await takeFile(`${folder}/${name}`, 4)).toEqual({ taken: false, why })
})

test('a file is taken whole, and is steady unless it changes meanwhile', async () => {
  const taken = await takeFile(`${folder}/a.txt`, 100)
  expect(taken).toMatchObject({ taken: true, isSteady: true })
  const long = `${folder}/long.txt`
  await writeWhole(long, new Uint8Array(50_000_000))
  const reading = takeFile(long, 100_000_000)
  const growing = (async () => {
    for (let turn = 0; turn < 40; turn++) await appendFile(long, 'more')
  })()
  expect(await reading).toMatchObject({ taken: true, isSteady: false })
  await growing
})
