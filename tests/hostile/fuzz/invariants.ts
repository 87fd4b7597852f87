/** What must hold of every reading, whatever the bytes were: it ended, it is of the contract's shape, nothing is lost in silence. */
import { type Transcription, toTranscriptionContract, transcriptionContract } from '#extract'
import { passagesOf } from '#passage'
import { sha256 } from '#platform/files'
import type { TaskEnd } from '#platform/pool'
import type { Mutated } from './mutate.ts'

/** A promise that was broken. `rule` is short and the same for the same fault, so that failures can be counted and made smaller. */
export interface Broken {
  readonly rule: string
  readonly detail: string
}

/** A reading is turned into passages within so many seconds of the processor. */
const PASSAGE_SECONDS = 10

/** What does not hold of a reading; `whole` is how many characters the unchanged file gave, where that is known. */
export function brokenRules(end: TaskEnd<Transcription>, changed: Mutated, whole: number | null): Broken[] {
  if (end.ended !== 'done') {
    const detail = 'message' in end ? end.message : JSON.stringify(end)
    return [{ rule: `ended: ${end.ended}`, detail }]
  }
  const read = end.output
  return [
    ...crashes(read),
    ...shape(read),
    ...places(read, ''),
    ...silence(read, changed, whole),
    ...(read.sha256 === sha256(changed.bytes) ? [] : [{ rule: 'hash of the file', detail: read.sha256 }]),
    ...passages(read),
  ]
}

/** A reader that throws is caught at the door and told as `reader-crashed`: no honest end. */
function crashes(read: Transcription): Broken[] {
  const own = read.findings.flatMap(({ code, message }) =>
    code === 'reader-crashed' ? [{ rule: 'a reader threw', detail: message }] : [],
  )
  return [
    ...own,
    ...read.attachments.flatMap((each) => (each.transcription === null ? [] : crashes(each.transcription))),
  ]
}

function shape(read: Transcription): Broken[] {
  const parsed = transcriptionContract.safeParse(toTranscriptionContract(read))
  if (parsed.success) return []
  const [issue] = parsed.error.issues
  const path = issue?.path.map((step) => (typeof step === 'number' ? '0' : String(step))).join('.')
  return [{ rule: `contract: ${path}`, detail: issue?.message ?? '' }]
}

/** Every position is inside the text, and every block's text is the text at its place. */
function places(read: Transcription, where: string): Broken[] {
  const { text, blocks, pages, findings } = read
  const inside = ({ start, end }: { start: number; end: number }): boolean =>
    start >= 0 && start <= end && end <= text.length
  const rules: readonly (readonly [string, boolean])[] = [
    ['hash of the text', sha256(text) === read.textSha256],
    ['a block stands elsewhere', blocks.every((block) => text.slice(block.start, block.end) === block.text)],
    [
      'a cell stands elsewhere',
      blocks.every((block) =>
        (block.rows ?? []).flat().every((cell) => text.slice(cell.start, cell.end) === cell.text),
      ),
    ],
    ['a mark outside the text', blocks.every((block) => (block.marks ?? []).every(inside))],
    ['a word outside the text', blocks.every((block) => (block.words ?? []).every(inside))],
    ['a page outside the text', pages.every(inside)],
    ['a finding outside the text', findings.every(({ span }) => span === undefined || inside(span))],
    ['a lone surrogate', !/\p{Cs}/u.test(text)],
    ['more findings than anyone reads', findings.length < 2_000],
  ]
  const own = rules.flatMap(([rule, holds]) => (holds ? [] : [{ rule: `${where}${rule}`, detail: '' }]))
  const inner = read.attachments.flatMap(({ transcription }) =>
    transcription === null ? [] : places(transcription, 'inside: '),
  )
  return [...own, ...inner]
}

/** No words and no finding is silence; so is a package or PDF cut short that reads as less and says nothing. */
function silence(read: Transcription, changed: Mutated, whole: number | null): Broken[] {
  if (read.findings.length > 0) return []
  const hasWords = /[\p{L}\p{N}]/u.test(read.text)
  if (!hasWords) return [{ rule: 'no words and no finding', detail: read.kind }]
  const isFramed = ['pdf', 'docx', 'odt', 'image'].includes(read.kind)
  const isLess = whole !== null && read.text.length < whole * 0.9
  return changed.how === 'cut' && isFramed && isLess
    ? [{ rule: 'cut short in silence', detail: `${read.text.length} of ${whole} characters` }]
    : []
}

function passages(read: Transcription): Broken[] {
  const began = process.cpuUsage().user
  try {
    const found = passagesOf('fuzz', read)
    const isLost = found.some(
      ({ sentences, text }) => sentences.some(({ start, end }) => start > end) || text === undefined,
    )
    const seconds = (process.cpuUsage().user - began) / 1e6
    if (isLost) return [{ rule: 'passages: a sentence out of place', detail: '' }]
    return seconds < PASSAGE_SECONDS ? [] : [{ rule: 'passages: slow', detail: `${seconds} s` }]
  } catch (fault) {
    return [
      {
        rule: 'passages threw',
        detail: fault instanceof Error ? (fault.stack ?? fault.message) : String(fault),
      },
    ]
  }
}
