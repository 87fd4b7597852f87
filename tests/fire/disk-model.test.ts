import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { afterEach, describe, expect, it } from 'vitest'
import { makeTemporaryFolder, remove } from '../../src/platform/files.ts'
import { DiskModel } from './disk-model.ts'

describe('a disk that loses its power', () => {
  let folder: string
  afterEach(() => remove(folder))

  /** What stands of a, b and c after some changes; b is at first not there. */
  async function check(tell: (disk: DiskModel) => void, expected: string, isLucky = false): Promise<void> {
    folder = await makeTemporaryFolder('disk')
    for (const name of ['before', 'now']) mkdirSync(`${folder}/${name}`)
    for (const name of ['before', 'now']) writeFileSync(`${folder}/${name}/a`, 'old')
    const disk = new DiskModel(`${folder}/now`)
    tell(disk)
    disk.survive(`${folder}/before`, `${folder}/after`, () => isLucky)
    const text = (name: string): string => {
      const path = `${folder}/after/${name}`
      return existsSync(path) ? `${name}=${readFileSync(path, 'utf8')}` : `${name} gone`
    }
    expect(`${text('a')}, ${text('b')}`).toBe(expected)
  }
  const at = (name: string): string => `${folder}/now/${name}`
  const write = (disk: DiskModel, name: string, text: string): void =>
    disk.file(at(name)).change({ is: 'write', at: 0, bytes: Buffer.from(text) })

  it('keeps what was flushed only', async () => {
    await check((disk) => write(disk, 'a', 'new'), 'a=old, b gone')
    await remove(folder)
    await check((disk) => write(disk, 'a', 'new'), 'a=new, b gone', true)
    await remove(folder)
    await check((disk) => {
      write(disk, 'a', 'new')
      disk.file(at('a')).flush()
      write(disk, 'a', 'lost')
    }, 'a=new, b gone')
  })

  it('keeps names that were flushed with their folder only', async () => {
    const make = (disk: DiskModel): void => {
      disk.made(at('b'))
      write(disk, 'b', 'new')
      disk.file(at('b')).flush()
    }
    await check(make, 'a=old, b gone')
    await remove(folder)
    await check((disk) => {
      make(disk)
      disk.flushedFolder(at('').slice(0, -1))
    }, 'a=old, b=new')
  })

  it('changes a name in one step', async () => {
    await check((disk) => disk.renamed(at('a'), at('b')), 'a=old, b gone')
    await remove(folder)
    await check((disk) => disk.renamed(at('a'), at('b')), 'a gone, b=old', true)
    await remove(folder)
    await check((disk) => {
      disk.removed(at('a'))
      disk.flushedFolder(at('').slice(0, -1))
    }, 'a gone, b gone')
  })
})
