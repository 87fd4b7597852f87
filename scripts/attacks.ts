/**
 * Runs the attack set against the verifier: what was accepted that should not be, and what true statements alarmed it.
 *
 * Usage: npm run attacks -- [code …] [--language xx] [--hand] [--file any.jsonl …] [--misses] [--json]
 *        [--compare] [--write]
 *        npm run attacks -- --issued: those on issued files and on whole reports, which are not in the tables
 * Without codes all are run; `clean` runs the true statements alone. `--hand` leaves out what is generated from the
 * example's replies (they are read once, then kept in .cache); `--file` runs a set of one's own instead of ours.
 * `--compare` puts the same set to two simple rules besides (bench/simple-rules.ts); `--write` writes the tables into
 * tests/attacks/README.md between its marks.
 * Ends with 1 where an attack was accepted or a true statement alarmed, 2 where a line cannot be used or none is asked for.
 */
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { packageRoot, readText, statOf, writeWhole } from '../src/platform/files.ts'
import type { StateTable } from '../src/un/index.ts'
import type { StatementAttack } from '../tests/attacks/attack.ts'
import { generateAttacks } from '../tests/attacks/generated/generate.ts'
import { readExampleStates, readMaterial } from '../tests/attacks/generated/material.ts'
import { trueStatements } from '../tests/attacks/generated/true-statements.ts'
import {
  readIssuedAttacks,
  readManifestAttacks,
  runIssuedAttack,
  runManifestAttack,
} from '../tests/attacks/issued/issued-attack.ts'
import { issueReport } from '../tests/attacks/issued/issued-base.ts'
import { manifestBase } from '../tests/attacks/issued/manifest-base.ts'
import { languagesOf } from '../tests/attacks/rates.ts'
import { type AttacksRead, readAttackFile, readAttacks } from '../tests/attacks/read-attacks.ts'
import { comparisonText, resultsText } from '../tests/attacks/results.ts'
import { type Outcome, runAttack } from '../tests/attacks/run-attacks.ts'
import { readReportAttacks, runReportAttack } from '../tests/attacks/run-report-attacks.ts'
import { openExampleExtractor } from '../tests/example-extractor.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    language: { type: 'string' },
    issued: { type: 'boolean', default: false },
    hand: { type: 'boolean', default: false },
    file: { type: 'string', multiple: true, default: [] },
    compare: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    misses: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
})

const FOLDER = join(packageRoot(), 'tests', 'attacks')
/** Between these stand the results in the README. */
const MARKS = ['<!-- results, by npm run attacks -- --write -->', '<!-- end of results -->'] as const

if (values.issued) await runOtherShapes()
else await runStatements()

async function runStatements(): Promise<void> {
  const states = await readExampleStates()
  const { attacks, wrong } = await attacksAsked()
  const ran = attacks.map((attack) => runOne(attack, states))
  const outcomes = ran.filter((each) => typeof each !== 'string')
  const unusable = [...wrong, ...ran.filter((each) => typeof each === 'string')]
  if (values.json) printJson(outcomes)
  else print(outcomes)
  if (values.write) await writeReadme(outcomes)
  for (const line of unusable) console.error(line)
  if (outcomes.some(isWrong)) process.exitCode = 1
  if (unusable.length > 0 || outcomes.length === 0) process.exitCode = 2
}

/** Issued files and whole reports, one after another: each line that is judged wrongly, then how many there were. */
async function runOtherShapes(): Promise<void> {
  const base = await issueReport()
  const issued = await readIssuedAttacks(FOLDER)
  const edited = await readManifestAttacks(FOLDER)
  const reports = await readReportAttacks(FOLDER)
  let wrong = 0
  const tell = (isRight: boolean, { id, why }: { readonly id: string; readonly why: string }): void => {
    if (isRight) return
    wrong++
    console.log(`wrong ${id}: ${why}`)
  }
  for (const attack of issued) tell(!(await runIssuedAttack(attack, base)).isAccepted, attack)
  const manifest = await manifestBase()
  for (const attack of edited) tell(!(await runManifestAttack(attack, manifest)).isAccepted, attack)
  for (const attack of reports)
    tell(['caught', 'passed'].includes((await runReportAttack(attack)).outcome), attack)
  console.log(
    `${wrong} wrong of ${issued.length} on issued files, ${edited.length} on manifests and ${reports.length} on whole reports`,
  )
  if (wrong > 0) process.exitCode = 1
}

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
  console.log(`${resultsText(all)}\n`)
  if (values.compare) console.log(`${comparisonText(all)}\n`)
  if (values.misses) for (const outcome of all.filter(isWrong)) printMiss(outcome)
}

async function writeReadme(all: readonly Outcome[]): Promise<void> {
  const path = join(FOLDER, 'README.md')
  const text = (await readText(path)) ?? ''
  const [from, to] = MARKS.map((mark) => text.indexOf(mark))
  if (from === undefined || to === undefined || from === -1 || to < from)
    throw new Error(`${path} has no place for the results: ${MARKS.join(' … ')}`)
  const results = `${MARKS[0]}\n\n${resultsText(all)}\n\n${comparisonText(all)}\n\n`
  await writeWhole(path, text.slice(0, from) + results + text.slice(to))
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
