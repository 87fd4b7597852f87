// The main job in one command: installs, builds, and makes the report of resolution 73/187 from the example's replies.
import { ensureInstalled, root, run } from './install.mjs'

ensureInstalled()
const example = 'examples/a-res-73-187'
const out = 'out/a-res-73-187'
if (run(process.execPath, ['scripts/build.mjs']) !== 0) process.exit(1)
const status = run(process.execPath, [
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
])
// 3: done, with findings that need a person; the example has some on purpose.
if (status !== 0 && status !== 3) process.exit(status)
console.log(`
That was the report resolution 73/187 asks for, from invented States. Open
  ${root}/${out}/report.html
in a browser and click a sentence; report.pdf, .docx, .xml and .json say the same.
With your own files:
  node dist/rapporteur.js report --resolution RESOLUTION.pdf --replies FOLDER --out out/mine`)
