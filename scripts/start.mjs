// The main job in one command: installs, builds, makes the report of resolution 73/187 from the example's replies, keeps it
// all in a record, and serves that. --once: stops the server when it has started. --built: dist/ is new enough.
// --into FOLDER: instead of out/. With DATABASE_URL the record is kept on that PostgreSQL server.
import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { ensureInstalled, root, run } from './install.mjs'

ensureInstalled()
const args = process.argv.slice(2)
const given = args.indexOf('--into')
const into = given < 0 ? 'out' : resolve(args[given + 1] ?? 'out')
const example = 'examples/a-res-73-187'
const out = join(into, 'a-res-73-187')
const server = process.env.DATABASE_URL
const store = server === undefined ? join(into, 'store') : withoutPassword(server)
const env = {
  RAPPORTEUR_LOG: 'warn',
  // A record on a server needs a place for files and the office's key; those of the example stand beside its report.
  ...(server === undefined
    ? {}
    : { RAPPORTEUR_BLOBS: join(into, 'blobs'), RAPPORTEUR_KEY_FILE: join(into, 'office-key.pem') }),
  ...process.env,
}

/** Arguments of a process can be seen by everybody on the machine: the password goes by the environment. */
function withoutPassword(address) {
  const url = new URL(address)
  url.password = ''
  return url.href
}
function passwordIn(address) {
  const { password } = new URL(address)
  return password === '' ? {} : { PGPASSWORD: decodeURIComponent(password) }
}

if (!args.includes('--built') && run(process.execPath, ['scripts/build.mjs']) !== 0) process.exit(1)
const status = run(
  process.execPath,
  [
    'dist/rapporteur.js',
    'report',
    '--resolution',
    `${example}/resolution.txt`,
    `${example}/resolution-web-copy.txt`,
    '--replies',
    `${example}/replies`,
    '--call',
    `${example}/call.yaml`,
    '--states',
    `${example}/states.yaml`,
    '--themes',
    `${example}/themes.yaml`,
    '--out',
    out,
    '--store',
    store,
  ],
  { env: { ...env, ...(server === undefined ? {} : passwordIn(server)) } },
)
const asked =
  server === undefined
    ? ''
    : `RAPPORTEUR_BLOBS=${env.RAPPORTEUR_BLOBS} RAPPORTEUR_KEY_FILE=${env.RAPPORTEUR_KEY_FILE} `
// 3: done, with findings that need a person; the example has some on purpose.
if (status !== 0 && status !== 3) process.exit(status)
console.log(`
That was the report resolution 73/187 asks for, from invented States. Open
  ${resolve(root, out)}/report.html
in a browser and click a sentence; report.pdf, .docx, .xml and .json say the same.
Check what was written against the replies, as anybody can who has both:
  node dist/rapporteur.js verify ${join(out, 'report.docx')} --sources ${example}/replies --states ${example}/states.yaml
With your own files:
  node dist/rapporteur.js report --resolution RESOLUTION.pdf --replies FOLDER --out out/mine
The first administrator of the record gives roles, and sees no replies; to see them there, give your address a role:
  ${asked}node dist/rapporteur.js people grant ADDRESS --role secretariat-officer --store ${store}
`)

// One process a folder: where a server has it already, that is the one to look at; the report above went through it.
const running = server === undefined ? await serverOf(store) : null
if (running !== null) {
  console.log(`A server serves the record in ${store} already:\n  ${running}`)
  process.exit(0)
}

const serving = spawn(
  process.execPath,
  ['dist/rapporteur.js', 'serve', ...(server === undefined ? ['--store', store] : []), '--else-any'],
  { cwd: root, env, stdio: ['inherit', 'pipe', 'inherit'] },
)
serving.stdout.setEncoding('utf8').on('data', (told) => {
  process.stdout.write(told)
  if (args.includes('--once') && told.includes('Ctrl-C')) serving.kill('SIGTERM')
})
// Whoever stops this stops the server, and waits for it.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => serving.kill(signal))
serving.on('close', (code) => process.exit(code ?? 1))

/** Where people reach the server that has a folder; null where none answers. */
async function serverOf(folder) {
  try {
    const { url, here } = JSON.parse(await readFile(join(resolve(root, folder), 'server.json'), 'utf8'))
    return (await fetch(`${here}/health/live`)).ok ? url : null
  } catch {
    return null
  }
}
