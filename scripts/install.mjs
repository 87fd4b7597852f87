// Installs the locked packages where node_modules is missing or stale. Imports nothing from node_modules.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, lstatSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))

const LOCK = join(root, 'package-lock.json')
const STAMP = join(root, 'node_modules', '.rapporteur-lock-sha256')
const MINIMUM = [20, 19]

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > MINIMUM[0] || (major === MINIMUM[0] && minor >= MINIMUM[1])) return
  console.error(
    `rapporteur: needs Node ${MINIMUM.join('.')} or newer; this is ${process.versions.node}. Install a current Node and run the command again.`,
  )
  process.exit(2)
}

/** Runs `npm ci` unless the installed packages are the locked ones. Says what it does; ends the process when it fails. */
export function ensureInstalled() {
  checkNode()
  const lock = createHash('sha256').update(readFileSync(LOCK)).digest('hex')
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lock) return
  if (lstatSync(join(root, 'node_modules'), { throwIfNoEntry: false })?.isSymbolicLink()) {
    console.error(
      'rapporteur: node_modules is a link to another folder, which npm ci would empty. Remove the link and run the command again.',
    )
    process.exit(2)
  }
  console.log('rapporteur: installing the locked packages (npm ci), once …')
  const done = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
  })
  if (done.status !== 0) {
    console.error(
      'rapporteur: npm ci failed; see the lines above. Check that the npm registry can be reached and run the command again.',
    )
    process.exit(1)
  }
  writeFileSync(STAMP, lock)
}

/** Runs a command of the project and gives its exit status; the command's own output goes to the terminal. */
export function run(command, args, options = {}) {
  const done = spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options })
  if (done.error) console.error(`rapporteur: could not run ${command}: ${done.error.message}`)
  return done.status ?? 1
}

/** Runs a command beside others and keeps what it prints, both streams in one; gives that with its exit status. */
export function runAside(command, args) {
  const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
  let printed = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (chunk) => {
      printed += chunk
    })
  return new Promise((resolve) => {
    child.on('error', (fault) =>
      resolve({ status: 1, printed: `could not run ${command}: ${fault.message}\n` }),
    )
    child.on('close', (status) => resolve({ status: status ?? 1, printed }))
  })
}
