/**
 * Measures how many real replies are given to the right sender: with their index, without it, and with their names hidden.
 *
 * Usage: npx tsx scripts/measure/attribution.ts [folder with files and index.csv]
 * The truth is the code in the index, or the three letters a name begins with. Ends with 1 if any file is given to a
 * wrong sender.
 */
import { join } from 'node:path'
import { type Block, readFileBytes } from '#extract'
import { listFiles, packageRoot, readBytes, readText, statOf } from '#platform/files'
import { type GatherInput, gatherSubmissions, type IndexRow, type ReceivedFile, readIndex } from '#submission'
import { readStates, type StateTable } from '#un'

const folder = process.argv[2] ?? join(packageRoot(), '..', 'shared', 'data', 'submissions')
if ((await statOf(folder)) === null) {
  console.log(`skipped: ${folder} is not here`)
  process.exit(0)
}

const states = await loadStates()
const index = readIndex((await readText(join(folder, 'index.csv'))) ?? '', 'index.csv').value
const files = await readFolder()
const truth = new Map(files.map((file) => [file.path, truthOf(file.path, index)]))

let wrong = 0
wrong += measure('with the index', { files, index })
wrong += measure('without the index', { files, index: null })
const asSent = files.map((file) => ({ ...file, path: rowOf(file.path)?.originalName ?? file.path }))
for (const [at, file] of asSent.entries()) truth.set(file.path, truth.get(files[at]?.path ?? '') ?? '')
wrong += measure('names as the senders gave them, no index', { files: asSent, index: null })
const hidden = files.map((file, at) => ({ ...file, path: `${String(at + 1).padStart(3, '0')}.pdf` }))
for (const [at, file] of hidden.entries()) truth.set(file.path, truth.get(files[at]?.path ?? '') ?? '')
wrong += measure('names hidden, no index', { files: hidden, index: null })
wrong += measure('names hidden, the first five blocks only', {
  files: hidden.map((file) => cut(file, (blocks) => blocks.slice(0, 5))),
  index: null,
})
wrong += measure('names hidden, without the first fifteen blocks', {
  files: hidden.map((file) => cut(file, (blocks) => blocks.slice(15))),
  index: null,
})
measureExchanged()
process.exit(wrong === 0 ? 0 : 1)

/** The file with some of its blocks only, as if the rest had not been sent. */
function cut(file: ReceivedFile, keep: (blocks: readonly Block[]) => readonly Block[]): ReceivedFile {
  const { transcription } = file
  if (transcription === null) return file
  const blocks = keep(transcription.blocks)
  const from = blocks[0]?.start ?? 0
  const text = transcription.text.slice(from, blocks.at(-1)?.end ?? from)
  const moved = blocks.map((block) => ({ ...block, start: block.start - from, end: block.end - from }))
  const properties = {}
  return { ...file, transcription: { ...transcription, text, blocks: moved, properties } }
}

/** Every text under the name of another State's file: prints those that the false name carried away. */
function measureExchanged(): void {
  const withText = files.filter((file) => (file.transcription?.text.length ?? 0) > 500)
  const half = Math.floor(withText.length / 2)
  const exchanged = withText.map((file, at) => {
    const path = withText[(at + half) % withText.length]?.path ?? ''
    truth.set(path, truthOf(file.path, index))
    return { ...file, path }
  })
  measure('every text under a wrong name', { files: exchanged, index: null })
}

async function loadStates(): Promise<StateTable> {
  const texts = await Promise.all(
    ['member-states.yaml', 'respondents.yaml'].map((name) => readText(join(packageRoot(), 'data', name))),
  )
  return readStates(...texts.flatMap((text) => text ?? [])).value
}

async function readFolder(): Promise<ReceivedFile[]> {
  const read: ReceivedFile[] = []
  for (const path of await listFiles(folder)) {
    const bytes = await readBytes(join(folder, path))
    if (bytes === null || path.endsWith('.csv')) continue
    const transcription = await readFileBytes(bytes, path)
    read.push({ path, sha256: transcription.sha256, sizeBytes: bytes.length, transcription })
  }
  return read
}

function truthOf(path: string, rows: readonly IndexRow[]): string {
  return rows.find((row) => row.file === path)?.code ?? path.slice(0, 3)
}

function rowOf(path: string): IndexRow | undefined {
  return index.find((row) => row.file === path)
}

/** Prints one line of figures and every file that is not right; gives how many are wrong. */
function measure(title: string, input: Pick<GatherInput, 'files' | 'index'>): number {
  const call = { soughtOn: null, deadline: null, reportLanguage: 'en' as const }
  const { submissions } = gatherSubmissions({ ...input, entries: [], states, call })
  const given = submissions.flatMap((submission) =>
    submission.files.map((file) => ({ file, code: submission.memberState, findings: submission.findings })),
  )
  const right = given.filter(({ file, code }) => code === truth.get(file.path))
  const undecided = given.filter(({ code }) => code === null)
  const mistaken = given.filter(({ file, code }) => code !== null && code !== truth.get(file.path))
  console.log(
    `${title}: ${right.length} right, ${undecided.length} undecided with a finding, ${mistaken.length} wrong, of ${given.length}`,
  )
  for (const { file, findings } of undecided)
    console.log(
      `  undecided ${truth.get(file.path)} ${file.path}: ${findings.map((finding) => finding.code).join(', ')} (${file.evidence ?? 'no evidence'})`,
    )
  for (const { file, code } of mistaken)
    console.log(
      `  WRONG ${truth.get(file.path)} → ${code} ${file.path} by ${file.attributedBy} (${file.evidence})`,
    )
  return mistaken.length
}
