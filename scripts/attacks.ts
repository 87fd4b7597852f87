/**
 * Runs the attack set against the verifier: what was accepted that should not be, and what true statements alarmed it.
 *
 * Usage: npm run attacks -- [code …] [--language xx] [--hand] [--file any.jsonl …] [--misses] [--json]
 * Without codes all are run; `clean` runs the true statements alone. `--hand` leaves out what is generated from the
 * example's replies (they are read once, then kept in .cache); `--file` runs a set of one's own instead of ours.
 * Ends with 1 where an attack was accepted or a true statement alarmed, 2 where a line cannot be used or none is asked for.
 */
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { packageRoot, statOf } from '../src/platform/files.ts'
import type { StateTable } from '../src/un/index.ts'
import type { StatementAttack } from '../tests/attacks/attack.ts'
import { generateAttacks } from '../tests/attacks/generated/generate.ts'
import { readExampleStates, readMaterial } from '../tests/attacks/generated/material.ts'
import { trueStatements } from '../tests/attacks/generated/true-statements.ts'
import { languagesOf, rowOf, rowsOf, tableOf } from '../tests/attacks/rates.ts'
import { type AttacksRead, readAttackFile, readAttacks } from '../tests/attacks/read-attacks.ts'
import { type Outcome, runAttack } from '../tests/attacks/run-attacks.ts'
import { openExampleExtractor } from '../tests/example-extractor.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    language: { type: 'string' },
    hand: { type: 'boolean', default: false },
    file: { type: 'string', multiple: true, default: [] },
    misses: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
})

const FOLDER = join(packageRoot(), 'tests', 'attacks')

const states = await readExampleStates()
const { attacks, wrong } = await attacksAsked()
const ran = attacks.map((attack) => runOne(attack, states))
const outcomes = ran.filter((each) => typeof each !== 'string')
const unusable = [...wrong, ...ran.filter((each) => typeof each === 'string')]
if (values.json) printJson(outcomes)
else print(outcomes)
for (const line of unusable) console.error(line)
if (outcomes.some(isWrong)) process.exitCode = 1
if (unusable.length > 0 || outcomes.length === 0) process.exitCode = 2

async function attacksAsked(): Promise<AttacksRead> {
  const read =
    values.file.length > 0
      ? await Promise.all(values.file.map(readAttackFile))
      : [await readAttacks(FOLDER), await generated()]
  const ofCode = ({ expected, id }: StatementAttack): boolean =>
    positionals.length === 0 ||
    positionals.some((code) => expected.some((each) => each === code) || id.startsWith(`clean/${code}/`)) ||
    (expected.length === 0 && positionals.includes('clean'))
  const asked = read
    .flatMap((each) => each.attacks)
    .filter((attack) => ofCode(attack) && (values.language ?? attack.language) === attack.language)
  const nothing = asked.length === 0 ? ['No attack is asked for: look at the codes and the language.'] : []
  return { attacks: asked, wrong: [...read.flatMap((each) => each.wrong), ...nothing] }
}

async function generated(): Promise<AttacksRead> {
  if (values.hand) return { attacks: [], wrong: [] }
  if ((await statOf(join(packageRoot(), 'dist', 'worker.js'))) === null)
    return { attacks: [], wrong: ['Nothing can read the replies yet: build first (npm run build).'] }
  const extractor = openExampleExtractor(join(packageRoot(), '.cache', 'attacks'))
  try {
    const material = await readMaterial(extractor.read)
    return { attacks: [...generateAttacks(material), ...trueStatements(material)], wrong: [] }
  } finally {
    await extractor.close()
  }
}

/** The outcome, or why the line cannot be run. */
function runOne(attack: StatementAttack, known: StateTable): Outcome | string {
  try {
    return runAttack(attack, known)
  } catch (error) {
    return `${attack.id} cannot be run: ${error instanceof Error ? error.message : error}`
  }
}

function isWrong({ outcome }: Outcome): boolean {
  return outcome === 'accepted' || outcome === 'alarm'
}

function print(all: readonly Outcome[]): void {
  const false_ = all.filter(({ attack }) => attack.expected.length > 0)
  const true_ = all.filter(({ attack }) => attack.expected.length === 0)
  if (false_.length > 0) printPart('False accepts: accepted / attacks', 'code', false_)
  if (true_.length > 0) printPart('Alarms: alarmed / true statements', 'beside', true_)
  if (values.misses) for (const outcome of all.filter(isWrong)) printMiss(outcome)
}

function printPart(title: string, head: string, all: readonly Outcome[]): void {
  const isGenerated = ({ attack: { id } }: Outcome): boolean => /^(?:clean\/)?generated\//.test(id)
  const made = [
    ['by hand', all.filter((each) => !isGenerated(each))],
    ['generated', all.filter(isGenerated)],
  ] as const
  const held = all.filter(({ attack }) => attack.held)
  const seen = all.filter(({ attack }) => !attack.held)
  const rows = [...rowsOf(all), ...made.map(([name, own]) => rowOf(name, own)), rowOf('all', all)]
  const apart = held.length === 0 ? [] : [rowOf('all seen', seen), rowOf('all held', held)]
  console.log(`${title}\n\n${tableOf(head, [...rows, ...apart])}\n`)
}

function printMiss({ attack, said, outcome }: Outcome): void {
  const { id, why, passages, statement, expected } = attack
  console.log(`${outcome} ${id}: ${why}`)
  for (const { id: name, state, language, text } of passages)
    console.log(`    ${name} ${state ?? ''} ${language}: ${text}`)
  console.log(`    ${statement.kind}: ${statement.text}`)
  if (expected.length > 0) console.log(`    expected: ${expected.join(', ')}`)
  for (const { code, message } of said) console.log(`    found ${code}: ${message}`)
  console.log('')
}

function printJson(all: readonly Outcome[]): void {
  const languages = languagesOf(all)
  const told = all.map(({ attack, said, outcome }) => ({
    ...{ id: attack.id, language: attack.language, held: attack.held, expected: attack.expected, outcome },
    found: said.map(({ code, message }) => ({ code, message })),
  }))
  console.log(JSON.stringify({ languages, outcomes: told }, null, 2))
}
