/** Every file of data says where it comes from; a table without a source cannot be trusted or corrected. */

import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { listFiles, readText } from '#platform/files'

const root = fileURLToPath(new URL('../', import.meta.url))
const SAYS_SO = /provenance|source|quelle|where (?:they|it|its examples) come/i

test.each(['data', 'tests/vectors', 'examples/a-res-73-187'])(
  'every text in %s, or the README beside it, names its source',
  async (folder) => {
    const files = (await listFiles(`${root}${folder}`)).filter(
      (name) =>
        /\.(?:ya?ml|txt|json|csv)$/.test(name) &&
        !name.startsWith('replies/') &&
        !name.startsWith('resolution'),
    )
    expect(files.length).toBeGreaterThan(0)
    const readme = (await readText(`${root}${folder}/README.md`)) ?? ''
    for (const name of files) {
      const head = ((await readText(`${root}${folder}/${name}`)) ?? '').slice(0, 2_000)
      const inReadme = readme.includes(name) || readme.includes(`${name.split('/')[0]}/`)
      expect(SAYS_SO.test(head) || inReadme, `${folder}/${name}`).toBe(true)
    }
  },
)
