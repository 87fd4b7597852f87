/** Files for their owner only that hold a key or a secret: whole or not there, and of two makers one comes first. */
import { link, mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { flushFolder, readText } from './files.ts'
import { unfinishedName } from './unfinished.ts'

/**
 * What a file holds, made where there is none (mode 0600, its folder 0700). Of several that make it at once, in
 * this process or others, all are given the text of the one that came first.
 */
export async function textOrMade(path: string, make: () => string): Promise<string> {
  const known = await readText(path)
  if (known !== null) return known
  const text = make()
  const draft = await draftOf(path, text)
  const isOurs = await tryLink(draft, path)
  await rm(draft)
  await flushFolder(dirname(resolve(path)))
  return isOurs ? text : ((await readText(path)) ?? text)
}

/** Writes a file (mode 0600) in place of any that was there, in one step. */
export async function replaceSecret(path: string, text: string): Promise<void> {
  await rename(await draftOf(path, text), path)
  await flushFolder(dirname(resolve(path)))
}

async function draftOf(path: string, text: string): Promise<string> {
  await mkdir(dirname(resolve(path)), { recursive: true, mode: 0o700 })
  const draft = unfinishedName(path)
  const file = await open(draft, 'wx', 0o600)
  try {
    await file.writeFile(text)
    await file.sync()
  } finally {
    await file.close()
  }
  return draft
}

/** A name is made in one step, or it was there. */
async function tryLink(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to)
    return true
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw fault
  }
}
