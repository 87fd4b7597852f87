/**
 * Measures how well scans are read: example replies are set as pages, spoiled as scanners spoil them, and read again.
 *
 * Usage: npx tsx scripts/measure/ocr.ts [--replies 2] [--only 'en/200 dpi'] [--memory out/measured-ocr.json] [--keep folder]
 *   --typeface 'KacstBook=/usr/share/fonts/truetype/kacst'   sets the pages in a family of fonts of this machine
 *   --file reply.pdf                                         instead of the example: a digital PDF, whose own text is held to be right
 * Prints the character error rate (CER) by language and quality: characters to insert, delete or change, by the
 * characters that are right. Compared after NFC, with all white space as one space (none beside Chinese), straight
 * quotes, without direction marks; without heads and feet of pages and the bullets of lists; in reading order. What
 * was measured is remembered under the readers' version and the name of the sample, so an interrupted run goes on.
 */
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { READERS_VERSION, readFileBytes, type Transcription } from '#extract'
import { packageRoot, readBytes, readText, writeWhole } from '#platform/files'
import { type Typeface, toPdf } from '../../examples/a-res-73-187/make/pdf.ts'
import { readSources } from '../../examples/a-res-73-187/make/read-sources.ts'
import { type Block, plain, type Source } from '../../examples/a-res-73-187/make/source.ts'
import { QUALITIES, spoiled } from './spoil-pages.ts'

const { values: options } = parseArgs({
  options: {
    replies: { type: 'string', default: '2' },
    only: { type: 'string', default: '' },
    memory: { type: 'string', default: join(packageRoot(), 'out', 'measured-ocr.json') },
    keep: { type: 'string' },
    typeface: { type: 'string' },
    file: { type: 'string', multiple: true, default: [] },
  },
})
const LANGUAGES = ['ar', 'en', 'es', 'fr', 'ru', 'zh'] as const

interface Measured {
  readonly right: number
  readonly wrong: number
  readonly pages: number
  readonly seconds: number
}

/** Pages with the text that is on them. */
interface Sample {
  readonly name: string
  readonly language: string
  readonly pages: () => Promise<{ readonly pdf: Uint8Array; readonly text: string }>
}

const known = new Map<string, Measured>(Object.entries(JSON.parse((await readText(options.memory)) ?? '{}')))
const typeface = typefaceOf(options.typeface)
const samples = options.file.length > 0 ? await digitalFiles() : await exampleReplies(Number(options.replies))
for (const sample of samples)
  for (const quality of QUALITIES) {
    const key = keyOf(sample, quality)
    if (!key.includes(options.only) || known.has(`${READERS_VERSION} ${key}`)) continue
    const measured = await measure(sample, quality, key)
    known.set(`${READERS_VERSION} ${key}`, measured)
    await writeWhole(options.memory, new TextEncoder().encode(JSON.stringify(Object.fromEntries(known))))
    console.error(`${key.padEnd(40)} ${percent(measured)}  ${measured.seconds.toFixed(1)} s`)
  }
printTable()

function keyOf({ language, name }: Sample, quality: string): string {
  return `${language}/${quality}/${name}${typeface === null ? '' : ` in ${typeface.family}`}`
}

function typefaceOf(given: string | undefined): Typeface | null {
  const [family, folder] = given?.split('=') ?? []
  return family === undefined || folder === undefined ? null : { family, folder }
}

/** Replies without tables and pictures, of each language. */
async function exampleReplies(count: number): Promise<Sample[]> {
  const all = [...(await readSources())].map(([name, source]) => ({
    name,
    source,
    language: source.language,
  }))
  const isProse = ({ source }: { source: Source }): boolean =>
    source.blocks.every((block) => !('table' in block) && !('figure' in block)) && textOf(source).length > 600
  const chosen = LANGUAGES.flatMap((language) =>
    all.filter((one) => one.language === language && isProse(one)).slice(0, count),
  )
  return chosen.map(({ name, language, source }) => ({
    name,
    language,
    pages: async () => ({ pdf: toPdf({ ...source, columns: 1 }, typeface), text: textOf(source) }),
  }))
}

/** PDFs whose text layer is held to be right. */
async function digitalFiles(): Promise<Sample[]> {
  return Promise.all(
    options.file.map(async (path) => {
      const pdf = await readBytes(path)
      if (pdf === null) throw new Error(`there is no file ${path}`)
      const read = await readFileBytes(pdf, basename(path))
      const pages = async () => ({ pdf, text: readTextOf(read) })
      return { name: basename(path), language: read.language.slice(0, 2), pages }
    }),
  )
}

async function measure(sample: Sample, quality: (typeof QUALITIES)[number], key: string): Promise<Measured> {
  const { pdf, text } = await sample.pages()
  const { name, bytes } = await spoiled(pdf, quality)
  const start = performance.now()
  const read = await readFileBytes(bytes, name)
  const seconds = (performance.now() - start) / 1000
  const [expected, found] = [normal(text), normal(readTextOf(read))]
  if (options.keep !== undefined)
    await keep(options.keep, key.replaceAll('/', '-'), { name, bytes, expected, found, read })
  return { right: expected.length, wrong: distance(expected, found), pages: read.pages.length, seconds }
}

async function keep(
  folder: string,
  key: string,
  sample: { name: string; bytes: Uint8Array; expected: string; found: string; read: Transcription },
): Promise<void> {
  const write = (name: string, content: string | Uint8Array): Promise<void> =>
    writeWhole(join(folder, name), typeof content === 'string' ? new TextEncoder().encode(content) : content)
  await write(`${key}.${sample.name.split('.').at(-1)}`, sample.bytes)
  await write(`${key}.expected.txt`, sample.expected)
  await write(`${key}.found.txt`, sample.found)
  await write(`${key}.json`, JSON.stringify(sample.read, null, 1))
}

function textOf(source: Source): string {
  return source.blocks.flatMap(wordsOf).map(plain).join(' ')
}

function wordsOf(block: Block): string[] {
  if ('letterhead' in block) return block.letterhead
  if ('items' in block) return block.items
  if ('table' in block || 'figure' in block || 'stamp' in block) return []
  return Object.values(block)
}

function readTextOf({ blocks }: Transcription): string {
  return blocks
    .filter(({ type }) => type !== 'header' && type !== 'footer' && type !== 'footnote')
    .map(({ text, marker }) =>
      marker !== undefined && /[\p{L}\p{N}]/u.test(marker) ? `${marker} ${text}` : text,
    )
    .join(' ')
}

function normal(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '')
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\s+/g, ' ')
    .replace(/ ?(\p{Script=Han}|[，。；：、（）《》“”]) ?/gu, '$1')
    .trim()
}

/** Characters to insert, delete or change. */
function distance(right: string, read: string): number {
  const [a, b] = [[...right], [...read]]
  let row = Uint32Array.from({ length: b.length + 1 }, (_, i) => i)
  a.forEach((sign, i) => {
    const next = new Uint32Array(b.length + 1)
    next[0] = i + 1
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + (sign === b[j - 1] ? 0 : 1),
      )
    row = next
  })
  return row[b.length] ?? 0
}

function percent({ right, wrong }: Pick<Measured, 'right' | 'wrong'>): string {
  return right === 0 ? '–' : `${((100 * wrong) / right).toFixed(2)} %`
}

function printTable(): void {
  console.log(`| | ${QUALITIES.join(' | ')} |`)
  console.log(`|---|${QUALITIES.map(() => '---|').join('')}`)
  for (const language of LANGUAGES)
    console.log(
      `| ${language} | ${QUALITIES.map((quality) => percent(sumOf(`${language}/${quality}/`))).join(' | ')} |`,
    )
  const all = sumOf('')
  console.log(`\n${all.pages} pages, ${(all.seconds / Math.max(1, all.pages)).toFixed(1)} s a page`)
}

function sumOf(start: string): Measured {
  const sum = { right: 0, wrong: 0, pages: 0, seconds: 0 }
  for (const sample of samples)
    for (const quality of QUALITIES) {
      const key = keyOf(sample, quality)
      const one = key.startsWith(start) ? known.get(`${READERS_VERSION} ${key}`) : undefined
      if (one === undefined) continue
      sum.right += one.right
      sum.wrong += one.wrong
      sum.pages += one.pages
      sum.seconds += one.seconds
    }
  return sum
}
