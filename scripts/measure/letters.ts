/**
 * Measures what is read of real letters that missions had issued as documents: sender, date, for whom they speak.
 *
 * Usage: npx tsx scripts/measure/letters.ts [folder with the letters]
 * The truth is retyped from the title of each letter. Ends with 1 if any letter is given to a wrong sender.
 */
import { join } from 'node:path'
import { readFileBytes } from '#extract'
import { listFiles, packageRoot, readBytes, readText, statOf } from '#platform/files'
import { gatherSubmissions } from '#submission'
import { readGroupMembers, readStates, type StateTable } from '#un'

interface Truth {
  readonly sender: string
  readonly on: string
  readonly onBehalfOf: string
}

/** Symbol with signs as in the file's name → sender, date, others for whom it speaks. Source: the letters' own titles. */
const TRUTH: Readonly<Record<string, Truth>> = {
  A_79_843: { sender: 'AZE', on: '2025-04-01', onBehalfOf: '' },
  A_79_972: { sender: 'GRC', on: '2025-07-15', onBehalfOf: '' },
  A_79_987: { sender: 'TUR', on: '2025-08-07', onBehalfOf: '' },
  A_80_143: { sender: 'UGA', on: '2025-06-04', onBehalfOf: '' },
  A_80_66: { sender: 'CHL', on: '2025-02-18', onBehalfOf: '' },
  S_2025_141: { sender: 'DNK', on: '2025-03-06', onBehalfOf: '' },
  S_2025_197: { sender: 'DNK', on: '2025-03-31', onBehalfOf: 'GBR SLE' },
  S_2025_402: { sender: 'KEN', on: '2025-06-20', onBehalfOf: '' },
  S_2025_499: { sender: 'PAN', on: '2025-08-01', onBehalfOf: '' },
  S_2025_73: { sender: 'COD', on: '2025-01-30', onBehalfOf: '' },
}

const folder = process.argv[2] ?? join(packageRoot(), '..', 'shared', 'data', 'letters')
if ((await statOf(folder)) === null) {
  console.log(`skipped: ${folder} is not here`)
  process.exit(0)
}

const states = await loadStates()
const right = { sender: 0, on: 0, onBehalfOf: 0 }
let wrong = 0
let count = 0
for (const path of await listFiles(folder)) {
  const truth = TRUTH[path.split('.')[0] ?? '']
  const bytes = await readBytes(join(folder, path))
  if (truth === undefined || bytes === null) continue
  const transcription = await readFileBytes(bytes, path)
  const file = { path: 'letter.pdf', sha256: transcription.sha256, sizeBytes: bytes.length, transcription }
  const call = { soughtOn: null, deadline: null, reportLanguage: 'en' as const }
  const [submission] = gatherSubmissions({
    files: [file],
    index: null,
    entries: [],
    states,
    call,
  }).submissions
  const read: Truth = {
    sender: submission?.memberState ?? '?',
    on: submission?.datedOn ?? '?',
    onBehalfOf: [...(submission?.onBehalfOf ?? [])].sort().join(' '),
  }
  count++
  for (const field of ['sender', 'on', 'onBehalfOf'] as const)
    if (read[field] === truth[field]) right[field]++
  if (read.sender !== '?' && read.sender !== truth.sender) wrong++
  const isRight = JSON.stringify(read) === JSON.stringify(truth)
  console.log(
    `${isRight ? 'right' : 'OTHER'} ${path}: ${read.sender}, ${read.on}, on behalf of ${read.onBehalfOf || 'nobody else'}${isRight ? '' : `; in truth ${truth.sender}, ${truth.on}, ${truth.onBehalfOf || 'nobody else'}`}`,
  )
}
console.log(
  `${count} letters, names hidden: sender ${right.sender} right (${wrong} wrong), date ${right.on}, on behalf of ${right.onBehalfOf}`,
)
process.exit(wrong === 0 ? 0 : 1)

async function loadStates(): Promise<StateTable> {
  const read = async (name: string): Promise<string> =>
    (await readText(join(packageRoot(), 'data', name))) ?? ''
  const table = readStates(await read('member-states.yaml'), await read('respondents.yaml')).value
  return readGroupMembers(await read('group-members.yaml'), table).value
}
