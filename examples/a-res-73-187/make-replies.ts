/** Writes the sample replies from their sources: `npx tsx examples/a-res-73-187/make-replies.ts`. */
import { join } from 'node:path'
import { writeWhole } from '#platform/files'
import { EXAMPLE, readSources } from './make/read-sources.ts'
import { makeReplies } from './make/write-reply.ts'

for (const [name, bytes] of await makeReplies(await readSources())) {
  await writeWhole(join(EXAMPLE, 'replies', name), bytes)
  console.log(`${name}  ${bytes.length} bytes`)
}
