// The whole test command: installs what is missing, checks, then runs the tests. Arguments go to Vitest.
import { ensureInstalled, run } from './install.mjs'

ensureInstalled()
const own = process.argv.slice(2)
if (own.length > 0) process.exit(run('npx', ['--no-install', 'vitest', 'run', ...own]))
const checked = run(process.execPath, ['scripts/check.mjs'])
process.exit(checked !== 0 ? checked : run('npx', ['--no-install', 'vitest', 'run']))
