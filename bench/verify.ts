/** (e) The proof of statements: how many a second over how many passages, beside a search of every passage. */
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { packageRoot } from '#platform/files'
import { joined, wordsOf } from '../tests/attacks/generated/change-quotes.ts'
import { QUOTATION_MARKS, quoting, telling } from '../tests/attacks/generated/frames.ts'
import { type Material, readMaterial, type Sentence } from '../tests/attacks/generated/material.ts'
import { speakers } from '../tests/attacks/generated/operator.ts'
import { openExampleExtractor } from '../tests/example-extractor.ts'
import { type BenchResult, megabytes, seconds } from './result.ts'
import type { Sample, Told } from './verify-record.ts'
import type { VerifyRun } from './verify-run.ts'

/** Statements a second on one core. */
const GOAL = 5000
const STATEMENTS = [1000, 10_000]
const PASSAGES = [10_000, 100_000]
/** A condensed paraphrase leaves out every so many words of the sentence. */
const LEFT_OUT_EVERY = 7

/** Each size in a process of its own, one after the other. */
export async function benchVerify(workFolder: string): Promise<BenchResult> {
  const path = join(workFolder, 'samples.json')
  const samples = samplesOf(await exampleMaterial())
  const table = readFileSync(join(packageRoot(), 'examples', 'a-res-73-187', 'states.yaml'), 'utf8')
  writeFileSync(path, JSON.stringify({ samples, table }))
  const program = await bundled(workFolder)
  const runs = PASSAGES.flatMap((passages) =>
    STATEMENTS.map((statements) => ({
      statements,
      passages,
      run: measure([program, path, String(statements), String(passages)]),
    })),
  )
  return {
    letter: 'e',
    title: 'The proof of statements',
    about: [
      `The ${samples.length} passages of the example's replies over and over; statements of every kind in turn (reproduction, quotation, paraphrase that leaves words out, count), on one core, after 1,000 others over another record. Goal: ${GOAL} a second; each kind alone beside, 1,000 of it over a record not seen before. “All texts new”: 1,000 of every kind in turn, of which each has words and cites a passage that were never read before, as no cache can help; in the other columns the texts repeat as the samples do.`,
      'Naive: the words cited looked for in every passage, as a program must that keeps no citations; the ratio is its time for one statement to that of the proof by all rules. First false quotation: with it the whole record is put in order once, to say where its words stand; then each further one.',
      growth(runs),
    ],
    rows: [HEAD, ...runs.map(row)],
  }
}

interface Measured {
  readonly statements: number
  readonly passages: number
  readonly run: VerifyRun
}

const HEAD = [
  'statements',
  'passages',
  'time',
  'statements/s',
  '÷ goal',
  'reproductions/s',
  'quotations/s',
  'paraphrases/s',
  'counts/s',
  'all texts new/s',
  'naive ÷ proof',
  'first false quotation',
  'each further',
  'peak memory',
]

function row({ statements, passages, run }: Measured): string[] {
  const aSecond = (ms = 0): string => String(Math.round(1000 / ms))
  const { reproduction, quotation, paraphrase, count } = run.ofKind
  return [
    ...[String(statements), String(passages), seconds(run.ms), aSecond(run.ms / statements)],
    ratio(GOAL, (1000 * statements) / run.ms),
    ...[reproduction, quotation, paraphrase, count, run.newMs].map(aSecond),
    (run.naiveMs / (run.ms / statements)).toFixed(0),
    ...[seconds(run.firstAlteredMs), `${run.alteredMs.toFixed(1)} ms`, megabytes(run.peakBytes)],
  ]
}

function ratio(goal: number, reached: number): string {
  return `${(reached / goal).toFixed(2)}${reached < goal ? ' (missed)' : ''}`
}

/** Powers by which time grows: 1 is linear, 0 not at all. */
function growth(runs: readonly Measured[]): string {
  const [few, many, fewOverMore, manyOverMore] = runs.map(({ run }) => run.ms)
  const power = (from = 1, to = 1): string => Math.log10(to / from).toFixed(2)
  return `Time grows with ten times the statements by the power of ${power(few, many)} and ${power(fewOverMore, manyOverMore)}, with ten times the passages by that of ${power(few, fewOverMore)} and ${power(many, manyOverMore)} (1 is linear, 0 not at all).`
}

/** Packages in the older form of modules ask for `require`. */
const REQUIRE = "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url)"

/** The rules as the built command has them: a loader of sources would add its own cost to every call. */
async function bundled(workFolder: string): Promise<string> {
  const outfile = join(workFolder, 'verify-run.mjs')
  const entryPoints = [join(packageRoot(), 'bench', 'verify-run.ts')]
  await build({
    ...{ entryPoints, outfile, bundle: true, platform: 'node', format: 'esm', logLevel: 'warning' },
    banner: { js: REQUIRE },
  })
  return outfile
}

function measure(args: readonly string[]): VerifyRun {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}:\n${stderr}`)
  return JSON.parse(stdout)
}

async function exampleMaterial(): Promise<Material> {
  const extractor = openExampleExtractor(join(packageRoot(), '.cache', 'attacks'))
  try {
    return await readMaterial(extractor.read)
  } finally {
    await extractor.close()
  }
}

function samplesOf(material: Material): Sample[] {
  return material.replies.flatMap((reply) =>
    reply.passages.map(({ id, language, type, text }) => {
      const own = material.sentences.filter((each) => each.reply === reply && each.passage.id === id)
      const told = own.flatMap((sentence) => toldOf(sentence, material) ?? [])
      return { state: reply.state, behalf: reply.behalf, language, type, text, told }
    }),
  )
}

/** Null for a sentence too short to leave words out of, or with quotation marks of its own. */
function toldOf(sentence: Sentence, material: Material): Told | null {
  const { language, passage } = sentence
  const words = wordsOf(sentence)
  const written = passage.sentences.find(({ text }) => text.replace(/\s+/gu, ' ').trim() === sentence.words)
  if (written === undefined || words.length < LEFT_OUT_EVERY || QUOTATION_MARKS.test(sentence.words))
    return null
  const names = speakers(sentence, material)
  const fewer = words.filter((_, at) => at % LEFT_OUT_EVERY !== LEFT_OUT_EVERY - 1)
  const middle = Math.floor(words.length / 2)
  const swapped = words.toSpliced(middle - 1, 2, words[middle] ?? '', words[middle - 1] ?? '')
  return {
    exact: written.text.trim(),
    quotation: quoting(names, sentence.words, language),
    paraphrase: telling(names, joined(fewer, language), language),
    altered: quoting(names, joined(swapped, language), language),
  }
}
