// The tests under fire at length: kill -9 and power cuts, hundreds of rounds. Numbers: FIRE_KILLS, FIRE_POWER_CUTS. Arguments go to Vitest.
import { ensureInstalled, run } from './install.mjs'

ensureInstalled()
process.env.FIRE_KILLS ??= '200'
process.env.FIRE_POWER_CUTS ??= '60'
process.env.FIRE_LONG ??= 'yes'
process.exit(run('npx', ['--no-install', 'vitest', 'run', 'tests/fire', ...process.argv.slice(2)]))
