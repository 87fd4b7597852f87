// Measures speed and memory: installs what is missing, builds, runs bench/main.ts. Arguments: see npm run bench -- --help.
import { ensureInstalled, root, run } from './install.mjs'

ensureInstalled()
if (run(process.execPath, ['scripts/build.mjs']) !== 0) process.exit(1)
process.exit(run('npx', ['--no-install', 'tsx', `${root}/bench/main.ts`, ...process.argv.slice(2)]))
