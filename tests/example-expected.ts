/** What a person wrote down of the example's replies: who sent which file, in which role; nothing here rests on what is tested. */
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { EXAMPLE } from '../examples/a-res-73-187/make/read-sources.ts'
import { readText } from '../src/platform/files.ts'

const shape = z.object({
  files: z.array(
    z.object({
      path: z.string(),
      party: z.string(),
      role: z.string(),
      onBehalfOf: z.array(z.string()).default([]),
    }),
  ),
  rowsWithoutFile: z.array(z.string()),
  notInIndex: z.array(z.string()),
  onlyRepresented: z.array(z.string()),
  silent: z.array(z.string()),
})

/** `expected.yaml`, as it stands beside the replies. */
export async function readExpected(): Promise<z.infer<typeof shape>> {
  return shape.parse(parse((await readText(join(EXAMPLE, 'expected.yaml'))) ?? ''))
}
