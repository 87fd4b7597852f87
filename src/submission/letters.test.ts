import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readFileBytes } from '#extract'
import { packageRoot, readBytes, readText, statOf } from '#platform/files'
import { readStates } from '#un'
import { gatherSubmissions } from './gather.ts'

/** Real letters issued as documents; they stand beside the project and are not part of it. */
const LETTERS = join(packageRoot(), '..', 'shared', 'data', 'letters')
const here = (await statOf(LETTERS)) !== null
if (!here) console.log('skipped: the folder of issued letters does not stand beside the project')

const texts = await Promise.all(
  ['member-states.yaml', 'respondents.yaml'].map((name) => readText(join(packageRoot(), 'data', name))),
)
const states = readStates(...texts.flatMap((text) => text ?? [])).value

/** Facts read from the first page of each document: who signs, beside whom, the letter's own date. */
test.skipIf(!here).each<[string, string, string[], string]>([
  ['A_79_843.en.pdf', 'AZE', [], '2025-04-01'],
  ['A_79_972.en.pdf', 'GRC', [], '2025-07-15'],
  ['A_79_987.en.pdf', 'TUR', [], '2025-08-07'],
  ['A_80_143.en.pdf', 'UGA', [], '2025-06-04'],
  ['A_80_66.en.pdf', 'CHL', [], '2025-02-18'],
  ['S_2025_141.en.pdf', 'DNK', [], '2025-03-06'],
  ['S_2025_197.en.pdf', 'DNK', ['SLE', 'GBR'], '2025-03-31'],
  ['S_2025_402.en.pdf', 'KEN', [], '2025-06-20'],
  ['S_2025_499.en.pdf', 'PAN', [], '2025-08-01'],
  ['S_2025_73.en.pdf', 'COD', [], '2025-01-30'],
])('%s is from %s', async (name, code, together, on) => {
  const bytes = await readBytes(join(LETTERS, name))
  if (bytes === null) return expect.fail(`${name} is missing`)
  const transcription = await readFileBytes(bytes, name)
  const { submissions } = gatherSubmissions({
    files: [{ path: name, sha256: transcription.sha256, sizeBytes: bytes.length, transcription }],
    index: null,
    entries: [],
    states,
    call: { soughtOn: '2024-12-01', deadline: '2025-08-31', reportLanguage: 'en' },
  })
  const [submission] = submissions
  expect([submission?.memberState, submission?.onBehalfOf, submission?.datedOn]).toEqual([code, together, on])
})
