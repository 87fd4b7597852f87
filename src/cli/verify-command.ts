/** `rapporteur verify`: checks an issued report by itself, or against the files it was made from; nothing else is asked. */
import { basename } from 'node:path'
import { type House, kindOfPath } from '#house'
import { drawAgain, type VisibleFile } from '#official-document'
import { sha256, writeWhole } from '#platform/files'
import { takeFile } from '#platform/folder'
import { type CheckingKey, readCheckingKey } from '#platform/signing'
import {
  checkIssued,
  type IssuedOrder,
  issuedHtml,
  issuedText,
  readingWanted,
  toIssuedCheckContract,
} from '#report'
import { statesFor } from '../worker/read-input.ts'
import { CliRefusal } from './exit-codes.ts'
import { needsPerson } from './read-command.ts'
import { requireFolder } from './replies-command.ts'
import { refuseBadPage } from './result-page.ts'
import type { Session } from './session.ts'
import { readSources } from './verify-sources.ts'
import { withHouse } from './with-house.ts'

export interface VerifyOptions {
  readonly sources?: string
  readonly key?: string
  readonly html?: string
  readonly states?: string
}

/** A larger file is not opened, in bytes. */
const MOST_BYTES = 500_000_000
/** Five minutes and 2 GB to read an issued file. */
const READING = { taskMs: 300_000, residentBytes: 2_000_000_000 }

/** Checks one issued file and prints the three results; with `--html` also writes them as a page. */
export async function verifyCommand(session: Session, path: string, options: VerifyOptions): Promise<number> {
  const bytes = await bytesOf(path)
  if (options.sources !== undefined) await requireFolder(options.sources)
  if (options.html !== undefined) await refuseBadPage(options.html, path, options.sources)
  const key = options.key === undefined ? null : await keyFrom(options.key)
  const states = await statesFor(options.states)
  return withHouse(session, async (house) => {
    session.progress.stage('reading the report')
    const about = { file: basename(path), sha256: bytes === null ? sha256('') : sha256(bytes) }
    const read = bytes === null ? tooLarge() : await readAndDraw(house, bytes)
    session.progress.end()
    const wanted = readingWanted(read.file?.manifest ?? null)
    const given =
      options.sources === undefined
        ? { sources: null, replies: null }
        : await readSources(session, house, options.sources, { ...wanted, states })
    const check = checkIssued({ ...read, ...given, key, states, version: session.version })
    session.signal.throwIfAborted()
    if (options.html !== undefined) await writeWhole(options.html, issuedHtml(check, about))
    session.print(
      session.isJson ? JSON.stringify(toIssuedCheckContract(check, about), null, 2) : issuedText(check),
    )
    return needsPerson(check.findings)
  })
}

type ReadAndDrawn = Pick<IssuedOrder, 'file' | 'unreadable' | 'drawn'>

function tooLarge(): ReadAndDrawn {
  return {
    file: null,
    unreadable: `The file has more than ${MOST_BYTES} bytes and was not opened.`,
    drawn: null,
  }
}

async function bytesOf(path: string): Promise<Uint8Array | null> {
  const taken = await takeFile(path, MOST_BYTES)
  if (taken.taken) return taken.bytes
  if (taken.why === 'too-big') return null
  if ((await kindOfPath(path)) === 'folder')
    throw new CliRefusal(
      'no-such-file',
      `${path} is a folder. Give one report in it: its DOCX, PDF, HTML or XML.`,
    )
  throw new CliRefusal(
    'no-such-file',
    `${path}: no such file, or none that can be opened. Give an issued report: DOCX, PDF, HTML or XML.`,
  )
}

/** No key in base64 has an ending, or steps of a path and fewer letters than a key. */
const LIKE_A_PATH = /\.\w{1,8}$|^(?=.{1,40}$).*[\\/]/

/** A public key in a file, or the key itself in base64. */
async function keyFrom(given: string): Promise<CheckingKey> {
  const text = await textOf(given)
  const key = readCheckingKey(text ?? given)
  if (key !== null) return key
  if (text === null && LIKE_A_PATH.test(given))
    throw new CliRefusal('no-such-file', `--key ${given}: no such file. Check the path.`)
  throw new CliRefusal(
    'key-unreadable',
    `--key ${given}: no Ed25519 public key. Give a PEM file, or the key in base64 (docs/verify.md).`,
  )
}

async function textOf(path: string): Promise<string | null> {
  const taken = await takeFile(path, 100_000)
  return taken.taken ? new TextDecoder().decode(taken.bytes) : null
}

async function readAndDraw(house: House, bytes: Uint8Array): Promise<ReadAndDrawn> {
  const first = await readIn(house, bytes, false)
  if (first.file === null || first.file.manifest === null) return { ...first, drawn: null }
  const files = (await drawAgain(first.file, house.pool)) ?? []
  if (files.some((file) => Buffer.compare(file.bytes, bytes) === 0)) return { ...first, drawn: 'same' }
  if (files.length === 0) return { ...first, drawn: null }
  const again = await readIn(house, bytes, true)
  const drawn: VisibleFile[] = []
  for (const file of files) {
    const read = await readIn(house, file.bytes, true)
    if (read.file !== null) drawn.push(read.file)
  }
  return { ...again, drawn: again.file === null ? null : nearest(again.file, drawn) }
}

async function readIn(
  house: House,
  bytes: Uint8Array,
  closely: boolean,
): Promise<Pick<IssuedOrder, 'file' | 'unreadable'>> {
  const end = await house.pool.run<VisibleFile | null>('read-visible', { bytes, closely }, READING)
  if (end.ended === 'done') return { file: end.output, unreadable: null }
  const why =
    end.ended === 'failed' || end.ended === 'crashed'
      ? `${end.ended}: ${end.message.split('\n')[0]}`
      : end.ended
  return { file: null, unreadable: `The file could not be read (${why}).` }
}

/** Of a PDF in parts, the part that prints the same statements. */
function nearest(file: VisibleFile, drawn: readonly VisibleFile[]): VisibleFile | null {
  const printed = new Set(statementsIn(file))
  const shared = (other: VisibleFile): number => statementsIn(other).filter((id) => printed.has(id)).length
  return [...drawn].sort((one, other) => shared(other) - shared(one))[0] ?? null
}

function statementsIn({ blocks }: VisibleFile): string[] {
  return blocks.flatMap(({ anchors }) => anchors.map(({ statement }) => statement))
}
