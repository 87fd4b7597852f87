import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { parse } from 'yaml'
import { readCall } from '#call'
import { makeTemporaryFolder, packageRoot, readText, remove } from '#platform/files'
import { readStates } from '#un'
import { openExampleExtractor } from '../../tests/example-extractor.ts'
import { type FolderReading, readReplies } from './read-replies.ts'

/** The replies of the example and what a careful person decided about each file (expected.yaml, never read as input). */
const EXAMPLE = join(packageRoot(), 'examples', 'a-res-73-187')

interface Expected {
  readonly path: string
  readonly party: string
  readonly role: string
  readonly kind: string
  readonly language: string
  readonly receivedOn: string
  readonly late: boolean
  readonly status: string
  readonly words?: number
  readonly han?: number
  readonly onBehalfOf?: readonly string[]
  readonly alignedWith?: readonly string[]
}

const expected = (
  parse((await readText(join(EXAMPLE, 'expected.yaml'))) ?? '') as { files: readonly Expected[] }
).files
const states = readStates((await readText(join(EXAMPLE, 'states.yaml'))) ?? '').value
const call = readCall((await readText(join(EXAMPLE, 'call.yaml'))) ?? '', 'call.yaml').value

let withIndex: FolderReading
let without: FolderReading
let copy = ''
beforeAll(async () => {
  copy = await makeTemporaryFolder('example')
  await cp(join(EXAMPLE, 'replies'), copy, { recursive: true })
  await remove(join(copy, 'index.csv'))
  const extractor = openExampleExtractor(inject('exampleCache'))
  const read = (bytes: Uint8Array, name: string) => extractor.read({ bytes, name })
  const options = { extractor: { read }, states, call, language: 'en' as const }
  withIndex = await readReplies(join(EXAMPLE, 'replies'), options)
  without = await readReplies(copy, options)
  await extractor.close()
}, 600_000)
afterAll(() => remove(copy))

function placed({ submissions }: FolderReading, path: string) {
  const submission = submissions.find((each) => each.files.some((file) => file.path === path))
  return { submission, file: submission?.files.find((file) => file.path === path) }
}

test.each(expected)('$path', (wanted) => {
  const { submission, file } = placed(withIndex, wanted.path)
  expect({
    party: submission?.memberState,
    role: file?.role,
    kind: file?.kind,
    language: file?.language,
    status: submission?.status,
    late: submission?.late,
    onBehalfOf: submission?.onBehalfOf,
    alignedWith: submission?.alignedWith,
  }).toEqual({
    party: wanted.party,
    role: wanted.role,
    kind: wanted.kind,
    language: wanted.language,
    status: wanted.status,
    late: wanted.late,
    onBehalfOf: wanted.onBehalfOf ?? [],
    alignedWith: wanted.alignedWith ?? [],
  })
  if (file?.path !== submission?.chosenFile) return
  expect(submission?.receivedOn).toBe(wanted.receivedOn)
  const words = submission?.wordCount ?? 0
  const bound = wanted.words ?? 1.2 * (wanted.han ?? 0)
  expect(Math.abs(words - bound) / bound).toBeLessThan(0.12)
})

test('every file of the folder is placed, and no other', () => {
  const paths = withIndex.submissions.flatMap((submission) => submission.files.map((file) => file.path))
  expect(paths.sort()).toEqual(expected.map((file) => file.path).sort())
})

test('without the index nobody is given what another sent', () => {
  const given = expected.map((wanted) => ({
    wanted,
    code: placed(without, wanted.path).submission?.memberState ?? null,
  }))
  const undecided = given.filter(({ code }) => code === null).map(({ wanted }) => wanted.path)
  console.log(
    `without the index: ${given.length - undecided.length} of ${given.length} decided; undecided: ${undecided.join(', ')}`,
  )
  expect(given.filter(({ wanted, code }) => code !== null && code !== wanted.party)).toEqual([])
  expect(undecided.length).toBeLessThanOrEqual(1)
})
