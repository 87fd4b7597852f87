/** Measures the PDF reader over a folder: pages a second, blocks, words shared with pdftotext where it is installed, findings. */
import { spawnSync } from 'node:child_process'
import { join, resolve } from 'node:path'
import { readPdf } from '../../src/extract/pdf/read-pdf.ts'
import { listFiles, readBytes } from '../../src/platform/files.ts'

const folder = resolve(process.argv[2] ?? '../shared/data')
const filter = new RegExp(process.argv[3] ?? '.')

/** Words of a text, counted; numbers too. */
function wordsOf(text: string): Map<string, number> {
  const words = new Map<string, number>()
  for (const word of text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [])
    words.set(word, (words.get(word) ?? 0) + 1)
  return words
}

/** Share of the words of `a` that `b` has as well, counted with their number. */
function shareIn(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let all = 0
  let found = 0
  for (const [word, count] of a) {
    all += count
    found += Math.min(count, b.get(word) ?? 0)
  }
  return all === 0 ? 1 : found / all
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`.padStart(8)
}

function counted(names: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].map(([name, count]) => `${name} ${count}`).join(', ')
}

let pages = 0
let milliseconds = 0
for (const name of (await listFiles(folder)).filter((one) => one.endsWith('.pdf') && filter.test(one))) {
  const path = join(folder, name)
  const bytes = (await readBytes(path)) ?? new Uint8Array()
  const start = performance.now()
  const read = await readPdf(bytes, { languageOf: () => 'und' })
  const took = performance.now() - start
  pages += read.pages.length
  milliseconds += took
  const other = spawnSync('pdftotext', [path, '-'], { encoding: 'utf8', maxBuffer: 1e9 })
  const ours = wordsOf(read.blocks.map((block) => `${block.marker ?? ''} ${block.text}`).join('\n'))
  const theirs = wordsOf(other.status === 0 ? other.stdout : '')
  console.log(
    name.slice(-52).padEnd(52),
    `${read.pages.length} p`.padStart(6),
    `${((1000 * read.pages.length) / took).toFixed(0)} p/s`.padStart(9),
    other.status === 0
      ? `theirs in ours ${percent(shareIn(theirs, ours))}, ours in theirs ${percent(shareIn(ours, theirs))}`
      : 'no pdftotext',
    '|',
    counted(read.blocks.map((block) => block.type)),
    '|',
    counted(read.findings.map((finding) => finding.code)),
  )
}
console.log(
  `${pages} pages in ${(milliseconds / 1000).toFixed(1)} s: ${((1000 * pages) / milliseconds).toFixed(0)} pages/s`,
)
