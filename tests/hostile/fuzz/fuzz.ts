/** Reads changed files through the real pool, case after case, and tells every promise that a reading breaks. */
import { join } from 'node:path'
import { EXTRACT_TASK, type Extraction, type Transcription } from '#extract'
import { listFiles, packageRoot, remove, sha256, writeWhole } from '#platform/files'
import { openPool, type Pool, type TaskEnd } from '#platform/pool'
import { SENTENCE, utf8 } from '../hostile-file.ts'
import { drawFor } from './draw.ts'
import { type Broken, brokenRules } from './invariants.ts'
import { minimised } from './minimise.ts'
import { type Mutated, mutate } from './mutate.ts'
import { drawSource, findSources, type Source, type Sources } from './sources.ts'

export interface FuzzOptions {
  readonly seed: number
  /** The first case; with the seed, it repeats a case or goes on where a run ended. */
  readonly from: number
  /** How many cases at most. */
  readonly cases: number
  readonly seconds: number
  readonly processes: number
  /** Where failing files are written, each in a folder of its own. */
  readonly out: string
  /** A folder that is the children's home and place for temporary files; nothing may stand in it afterwards. */
  readonly place: string
  readonly onFailure: (failure: Failure) => void
}

export interface Failure extends Broken {
  readonly caseNumber: number
  readonly source: string
  readonly how: Mutated['how']
  /** The folder with the file and how to repeat it. */
  readonly folder: string
}

export interface FuzzResult {
  /** The case after the last one begun. */
  readonly next: number
  readonly cases: number
  readonly failures: readonly Failure[]
  /** How many changed files still gave words. */
  readonly withWords: number
}

/** As in the product, but for the time: a file is given half as long. */
const LIMITS = { taskMs: 300_000, residentBytes: 2_000_000_000, tasksPerProcess: 200 }
const CHECK_NEXT_EVERY = 50
const MINIMISE_MS = 30_000
/** Files whose pages would be read for minutes once their text is torn away are left out. */
const MOST_PAGES = 6

/** Runs cases until their number or the time is up. Rejects only where the machine fails. */
export async function fuzz(options: FuzzOptions): Promise<FuzzResult> {
  process.env.HOME = options.place
  process.env.TMPDIR = options.place
  const pool = openPool(`${packageRoot()}/dist/worker.js`, { ...LIMITS, processCount: options.processes })
  const run = new Run(options, pool, await findSources())
  try {
    await Promise.all(Array.from({ length: options.processes }, () => run.lane()))
    return await run.result()
  } finally {
    await pool.close()
  }
}

/** One run: what the lanes share. */
class Run {
  private next: number
  private withWords = 0
  private readonly until: number
  private readonly failures: Failure[] = []
  private readonly known = new Set<string>()
  /** Characters of each unchanged source, or null where it is not read. */
  private readonly whole = new Map<string, Promise<number | null>>()
  private ordinary: string | null = null

  constructor(
    private readonly options: FuzzOptions,
    private readonly pool: Pool,
    private readonly sources: Sources,
  ) {
    this.next = options.from
    this.until = performance.now() + options.seconds * 1000
  }

  private mayGoOn(): boolean {
    return performance.now() < this.until
  }

  /** Case after case, one at a time. */
  async lane(): Promise<void> {
    while (this.mayGoOn() && this.next < this.options.from + this.options.cases) {
      const caseNumber = this.next++
      await this.oneCase(caseNumber)
      if (caseNumber % CHECK_NEXT_EVERY === 0) await this.checkOrdinary(caseNumber)
    }
  }

  private async oneCase(caseNumber: number): Promise<void> {
    const draw = drawFor(this.options.seed, caseNumber)
    const source = drawSource(this.sources, draw)
    const bytes = await source.read()
    const whole = await this.wholeOf(source, bytes)
    if (whole === null) return
    const changed = mutate(bytes, draw)
    const end = await this.read(changed.bytes)
    if (end.ended === 'done' && end.output.text !== '') this.withWords++
    const [broken] = brokenRules(end, changed, whole)
    if (broken === undefined) return
    await this.fail(broken, caseNumber, source, changed, whole)
    await this.checkOrdinary(caseNumber)
  }

  private async read(bytes: Uint8Array): Promise<TaskEnd<Transcription>> {
    const end = await this.pool.run<Extraction>(EXTRACT_TASK, { bytes, conversions: [] })
    return end.ended === 'done' ? { ...end, output: end.output.transcription } : end
  }

  private wholeOf(source: Source, bytes: Uint8Array): Promise<number | null> {
    const known = this.whole.get(source.name) ?? this.readWhole(bytes)
    this.whole.set(source.name, known)
    return known
  }

  private async readWhole(bytes: Uint8Array): Promise<number | null> {
    const end = await this.read(bytes)
    const isRead = end.ended === 'done' && end.output.pages.length <= MOST_PAGES
    return isRead ? end.output.text.length : null
  }

  /** The file after a bad one is read as if nothing had been. */
  private async checkOrdinary(caseNumber: number): Promise<void> {
    const read = sha256(JSON.stringify(await this.read(utf8(SENTENCE))))
    this.ordinary ??= read
    if (read === this.ordinary) return
    const bytes = utf8(SENTENCE)
    const source = { name: 'next.txt', read: async () => bytes }
    await this.fail(
      { rule: 'the next file reads otherwise', detail: '' },
      caseNumber,
      source,
      { bytes, how: 'bytes' },
      null,
    )
  }

  private async fail(
    broken: Broken,
    caseNumber: number,
    source: Source,
    changed: Mutated,
    whole: number | null,
  ): Promise<void> {
    const folder = join(this.options.out, `${this.options.seed}-${caseNumber}`)
    const failure = { ...broken, caseNumber, source: source.name, how: changed.how, folder }
    const fault = `${broken.rule} ${broken.detail.replace(/\d+/g, '0').slice(0, 80)}`
    const isNew = !this.known.has(fault)
    this.known.add(fault)
    this.failures.push(failure)
    await writeFailure(failure, changed.bytes, this.options.seed)
    this.options.onFailure(failure)
    if (!isNew || broken.rule.startsWith('ended: timeout')) return
    const stillFails = async (trial: Uint8Array): Promise<boolean> => {
      const again = brokenRules(await this.read(trial), { ...changed, bytes: trial }, whole)
      return again.some(({ rule }) => rule === broken.rule)
    }
    const enough = performance.now() + MINIMISE_MS
    const mayGoOn = (): boolean => this.mayGoOn() && performance.now() < enough
    const smallest = await minimised(changed.bytes, stillFails, mayGoOn)
    await writeWhole(join(folder, 'smallest'), smallest)
  }

  async result(): Promise<FuzzResult> {
    for (const left of await listFiles(this.options.place))
      this.failures.push({
        rule: 'a file was left behind',
        detail: left,
        caseNumber: this.options.from,
        source: '',
        how: 'bytes',
        folder: this.options.place,
      })
    const { next, failures, withWords } = this
    if (failures.length === 0) await remove(this.options.place)
    return { next, cases: next - this.options.from, failures, withWords }
  }
}

async function writeFailure(failure: Failure, bytes: Uint8Array, seed: number): Promise<void> {
  const { caseNumber, rule, detail, source, how, folder } = failure
  await writeWhole(join(folder, 'changed'), bytes)
  await writeWhole(
    join(folder, 'README.txt'),
    `${rule}\n${detail}\n\nMade from ${source} by a change of its ${how}.\nRepeat: npm run fuzz -- --seed ${seed} --from ${caseNumber} --cases 1\nRead it: rapporteur extract ${join(folder, 'changed')}\nA file "smallest" beside this one is as small as it could be made while it still fails.\n`,
  )
}
