/** Finds every source of the example beside this folder. */
import { join } from 'node:path'
import { listFiles, packageRoot, readText } from '#platform/files'
import { readSource, type Source } from './source.ts'

/** The folder of the example. */
export const EXAMPLE = join(packageRoot(), 'examples/a-res-73-187')

/** The sources by the name of their file without `.yaml`, in the order of the names. */
export async function readSources(): Promise<Map<string, Source>> {
  const folder = join(EXAMPLE, 'source')
  const sources = new Map<string, Source>()
  for (const name of await listFiles(folder)) {
    const yaml = await readText(join(folder, name))
    if (yaml !== null) sources.set(name.replace('.yaml', ''), readSource(yaml))
  }
  return sources
}
