/** `npm run bench`: measures speed and memory, prints tables with the ratio to goal or peer, writes BENCHMARKS.md on demand. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { describeTable } from '../src/cli/output.ts'
import { benchChain } from './chain.ts'
import { benchExtraction } from './extraction.ts'
import { benchFiles } from './files.ts'
import { describeMachine } from './machine.ts'
import { writeRecord } from './record.ts'
import type { BenchResult } from './result.ts'
import { benchExample, benchStart } from './start.ts'
import { benchStore } from './store.ts'
import { benchVerify } from './verify.ts'

const MEASUREMENTS: Readonly<Record<string, (workFolder: string) => Promise<BenchResult>>> = {
  a: async (workFolder) => benchExtraction(await benchFiles(workFolder)),
  b: async (workFolder) => benchChain(await benchFiles(workFolder), workFolder),
  c: () => benchExample(),
  d: async () => benchStart(),
  e: benchVerify,
  f: benchStore,
}

const { values } = parseArgs({
  options: { only: { type: 'string' }, write: { type: 'boolean' }, help: { type: 'boolean' } },
})
const asked = values.only?.split(',') ?? Object.keys(MEASUREMENTS)
if (values.help === true || !asked.every((letter) => Object.hasOwn(MEASUREMENTS, letter))) {
  console.log(
    'npm run bench -- [--only a,b,c,d,e,f] [--write]\n  a extraction  b whole chain  c example  d start  e proof of statements  f store\n  --write puts the tables into BENCHMARKS.md',
  )
  process.exit(values.help === true ? 0 : 2)
}

const machine = describeMachine()
console.log(machine)
const workFolder = mkdtempSync(join(tmpdir(), 'rapporteur-bench-'))
const results: BenchResult[] = []
try {
  for (const letter of asked) {
    const result = await MEASUREMENTS[letter]?.(workFolder)
    if (result === undefined) continue
    results.push(result)
    console.log(`\n(${letter}) ${result.title}\n${result.about.join('\n')}\n${describeTable(result.rows)}`)
  }
} finally {
  rmSync(workFolder, { recursive: true, force: true })
}
if (values.write === true)
  console.log(`\nWritten: ${writeRecord(results, machine, new Date().toISOString().slice(0, 10))}`)
