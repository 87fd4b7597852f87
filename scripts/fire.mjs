// The tests under fire at length: kill -9 and power cuts, hundreds of rounds; says how far they are, and at the end what was lost.
// Numbers: FIRE_KILLS, FIRE_POWER_CUTS. Arguments go to Vitest, in the place of `tests/fire`.
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureInstalled, root } from './install.mjs'

const EVERY_MS = 1_000
/** A line of progress for each so many rounds. */
const ROUNDS_A_LINE = 5

ensureInstalled()
const folder = mkdtempSync(join(tmpdir(), 'rapporteur-fire-'))
const FIRE_TOLD = join(folder, 'told')
const env = { FIRE_KILLS: '200', FIRE_POWER_CUTS: '60', FIRE_LONG: 'yes', ...process.env, FIRE_TOLD }
const own = process.argv.slice(2)
const tests = spawn('npx', ['--no-install', 'vitest', 'run', ...(own.length > 0 ? own : ['tests/fire'])], {
  cwd: root,
  env,
  stdio: 'inherit',
})
let said = 0
const saying = setInterval(say, EVERY_MS)
tests.on('close', (code) => {
  clearInterval(saying)
  say()
  sum()
  rmSync(folder, { recursive: true, force: true })
  process.exit(code ?? 1)
})

function told() {
  if (!existsSync(FIRE_TOLD)) return []
  return readFileSync(FIRE_TOLD, 'utf8')
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line))
}

function say() {
  const lines = told()
  for (const { what, rounds, of, acknowledged, wrong } of lines.slice(said)) {
    if (rounds % ROUNDS_A_LINE === 0 || rounds === of)
      console.log(`${what}: round ${rounds} of ${of}, ${acknowledged} acts acknowledged`)
    for (const each of wrong) console.log(`${what}: round ${rounds}: ${each}`)
  }
  said = lines.length
}

/** One row a test, as the last of its lines has it. */
function sum() {
  const rows = new Map()
  for (const { what, rounds, of, acknowledged, wrong } of told())
    rows.set(what, { rounds, of, acknowledged, lost: (rows.get(what)?.lost ?? 0) + wrong.length })
  if (rows.size === 0) return
  console.log('\nUnder fire; lost: acts acknowledged that did not stand, and all else that did not hold.')
  console.table(Object.fromEntries(rows))
}
