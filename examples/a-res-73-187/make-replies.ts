/** Writes the sample replies from their sources: `npx tsx examples/a-res-73-187/make-replies.ts`. */
import { join } from 'node:path'
import { listFiles, packageRoot, readText, writeWhole } from '#platform/files'
import { readSource, type Source } from './make/source.ts'
import { makeReplies } from './make/write-reply.ts'

const folder = join(packageRoot(), 'examples/a-res-73-187')
const sources = new Map<string, Source>()
for (const name of await listFiles(join(folder, 'source'))) {
  const yaml = await readText(join(folder, 'source', name))
  if (yaml !== null) sources.set(name.replace('.yaml', ''), readSource(yaml))
}
for (const [name, bytes] of makeReplies(sources)) {
  await writeWhole(join(folder, 'replies', name), bytes)
  console.log(`${name}  ${bytes.length} bytes`)
}
