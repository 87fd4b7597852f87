// Everything a change must pass, in one command: format and lint, types, arrows between rooms, dead code, licences.
import { ensureInstalled, run } from './install.mjs'

ensureInstalled()
const steps = [
  ['format and lint', 'biome', ['check', '--error-on-warnings', '.']],
  ['types', 'tsc', ['--noEmit']],
  ['arrows between rooms', 'depcruise', ['--config', '.dependency-cruiser.cjs', 'src', 'tests']],
  ['dead code and packages', 'knip', []],
]
for (const [name, command, args] of steps) {
  console.log(`check: ${name}`)
  const status = run('npx', ['--no-install', command, ...args])
  if (status !== 0) {
    console.error(`check: ${name} failed (npx ${command} ${args.join(' ')})`)
    process.exit(status)
  }
}
console.log('check: licences of what ships')
process.exit(run(process.execPath, ['scripts/licences.mjs']))
