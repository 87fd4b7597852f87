import { afterAll, beforeAll, expect, it } from 'vitest'
import { listFiles, makeTemporaryFolder, remove, writeWhole } from '#platform/files'
import { PROVENANCE } from './pack.ts'
import { layOutReplies } from './packed-replies.ts'

let place: string
beforeAll(async () => {
  place = await makeTemporaryFolder('packed-replies')
})
afterAll(() => remove(place))

interface Listed {
  readonly name: string
  readonly keptAs?: string | null
  readonly inside?: string
  readonly sha256?: string
}

let made = 0

/** Lays out a pack that lists these; gives what was laid, and the names whose bytes are said to be missing. */
async function laidOf(sources: readonly Listed[]): Promise<{ laid: string[]; missing: string[] } | null> {
  const [pack, folder] = [`${place}/${made}/pack`, `${place}/${made++}/laid`]
  await writeWhole(`${pack}/data/originals/0001.txt`, 'one')
  const listed = sources.map(
    ({ name, keptAs = 'data/originals/0001.txt', inside = null, sha256 = name }) => ({
      ...{ name, keptAs, inside, sha256, submission: 's', text: null, textSha256: null },
    }),
  )
  await writeWhole(`${pack}/${PROVENANCE}`, JSON.stringify({ ...EMPTY, sources: listed }))
  const found = await layOutReplies(pack, folder, new AbortController().signal)
  if (found === null) return null
  return { laid: (await listFiles(folder)).sort(), missing: [...found.missing].sort() }
}
const EMPTY = { type: 'rapporteur-provenance', schemaVersion: 1, entities: [] }

it('lays originals under the names they were received under', async () => {
  expect(await laidOf([{ name: 'a.txt' }, { name: 'late/b.txt' }])).toEqual({
    laid: ['a.txt', 'late/b.txt'],
    missing: [],
  })
})

it.each<[string, readonly Listed[]]>([
  ['a file where others need a folder', [{ name: 'a.txt' }, { name: 'a.txt/b.txt' }]],
  ['a folder where a file would lie', [{ name: 'a.txt' }, { name: 'c/d.txt' }, { name: 'c' }]],
  ['a way out', [{ name: 'a.txt' }, { name: '../out.txt' }, { name: '/etc/out.txt' }, { name: 'x/../../y' }]],
  ['a name no folder could hold', [{ name: 'a.txt' }, { name: 'n'.repeat(300) }, { name: 'a\0b' }]],
  ['what is not there', [{ name: 'a.txt' }, { name: 'gone.txt', keptAs: 'data/originals/none.txt' }]],
])('leaves out %s, and says so', async (_what, sources) => {
  const found = await laidOf(sources)
  const unlaid = sources.map(({ name }) => name).filter((name) => !(found?.laid ?? []).includes(name))
  expect(found?.laid).toContain('a.txt')
  expect(found?.missing).toEqual(unlaid.sort())
})

it('leaves out a second file of one name, and says so', async () => {
  expect(await laidOf([{ name: 'a.txt' }, { name: 'a.txt', sha256: 'other' }])).toEqual({
    laid: ['a.txt'],
    missing: ['other'],
  })
})

it('follows files in files, and ends where two are said to lie in each other', async () => {
  const found = await laidOf([
    { name: 'mail.eml' },
    { name: 'mail.eml!a.pdf', keptAs: null, inside: 'mail.eml' },
    { name: 'x', keptAs: null, inside: 'y' },
    { name: 'y', keptAs: null, inside: 'x' },
    { name: 'z', keptAs: null, inside: 'z' },
  ])
  expect(found).toEqual({ laid: ['mail.eml'], missing: ['x', 'y', 'z'] })
})
