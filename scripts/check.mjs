// Everything a change must pass, in one command: format and lint, types, arrows between rooms, dead code, licences.
import { ensureInstalled, runAside } from './install.mjs'

ensureInstalled()
const npx = (command, ...args) => ['npx', '--no-install', command, ...args]
const types = [['types', npx('tsc', '--noEmit')]]
const others = [
  ['format and lint', npx('biome', 'check', '--error-on-warnings', '.')],
  ['arrows between rooms', npx('depcruise', '--config', '.dependency-cruiser.cjs', 'src', 'tests')],
  ['dead code and packages', npx('knip')],
  ['licences of what ships', [process.execPath, 'scripts/licences.mjs']],
]

/** One after another; what a check prints comes whole, when it has ended. */
async function inTurn(steps) {
  const failed = []
  for (const [name, [command, ...args]] of steps) {
    const { status, printed } = await runAside(command, args)
    console.log(`check: ${name}`)
    process.stdout.write(printed)
    if (status !== 0) failed.push([name, status, [command, ...args].join(' ')])
  }
  return failed
}

// The types take as long as all the others: two processors, two rows.
const failed = (await Promise.all([inTurn(types), inTurn(others)])).flat()
for (const [name, , command] of failed) console.error(`check: ${name} failed (${command})`)
process.exit(failed[0]?.[1] ?? 0)
