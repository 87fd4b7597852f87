/** Secrets in files: several that make one at once are given the same. */
import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { makeTemporaryFolder, remove } from './files.ts'
import { officeKeyAt } from './office-key.ts'
import { newSecretAt, secretAt } from './own-secret.ts'

let folder = ''
beforeAll(async () => {
  folder = await makeTemporaryFolder('secret-file')
})
afterAll(() => remove(folder))

const AT_ONCE = 20
const times = <Made>(make: () => Promise<Made>): Promise<Made[]> =>
  Promise.all(Array.from({ length: AT_ONCE }, make))

it('gives all who start at once one secret, for its owner only, and leaves nothing beside it', async () => {
  const own = `${folder}/new/secret`
  const made = new Set((await times(() => secretAt(own))).map((secret) => secret.reveal()))
  expect([...made]).toEqual([(await readFile(own, 'utf8')).trim()])
  expect((await stat(own)).mode & 0o777).toBe(0o600)
  expect(await readdir(`${folder}/new`)).toEqual(['secret'])
})

it('gives all who start at once one key', async () => {
  const keys = await times(() => officeKeyAt(`${folder}/key.pem`))
  expect(new Set(keys.map(({ key, isExposed }) => `${key?.id} ${isExposed}`)).size).toBe(1)
  expect(keys[0]?.isExposed).toBe(false)
})

it('replaces a secret in one step, and an empty file by a secret', async () => {
  const path = `${folder}/replaced`
  await writeFile(path, '\n', { mode: 0o644 })
  const first = (await secretAt(path)).reveal()
  expect((await secretAt(path)).reveal()).toBe(first)
  const second = (await newSecretAt(path)).reveal()
  expect(second).not.toBe(first)
  expect((await secretAt(path)).reveal()).toBe(second)
  expect((await stat(path)).mode & 0o777).toBe(0o600)
})
