/**
 * Compares the resolution reader with the way the United Nations' own system split the same documents.
 *
 * Reads the PDFs and `.paragraphs.json` beside them in `../shared/data/resolutions`; prints how many paragraphs agree
 * in boundaries, kind, level and verb, and every disagreement. `--reader pdftotext-layout`, `pdftotext` or `extract`
 * chooses where the text comes from; `--only A_RES_78_101` measures one document; `--quiet` prints the figures alone.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type OperativeParagraph, type Resolution, readResolution, type WitnessText } from '#resolution'
import { compare, type Outcome, type Paragraph } from './compare-paragraphs.ts'
import { JUDGED } from './judged-labels.ts'
import { witnessOfPdf } from './witness-of-pdf.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const folder = process.env.RESOLUTIONS ?? join(root, '..', 'shared', 'data', 'resolutions')

interface Label {
  readonly text: string
  readonly type: string
  readonly paragraph_type: string | null
  readonly paragraph_level: number | null
  readonly prefix: string | null
  readonly action_verb: string | null
}

function option(name: string): string | null {
  const at = process.argv.indexOf(name)
  return at < 0 ? null : (process.argv[at + 1] ?? null)
}

async function textOfPdf(path: string, reader: string): Promise<WitnessText> {
  if (reader === 'extract') return witnessOfPdf(path, option('--cache'))
  const args = reader === 'pdftotext-layout' ? ['-layout', path, '-'] : [path, '-']
  const run = spawnSync('pdftotext', args, { encoding: 'utf8', maxBuffer: 100_000_000 })
  if (run.status !== 0) throw new Error(`pdftotext could not read ${path}: ${run.stderr}`)
  return { name: path, sha256: '', kind: 'pdf', text: run.stdout }
}

/** The labels as paragraphs; those of an annex carry no kind. */
function labelled(labels: readonly Label[]): Paragraph[] {
  const closing = labels.findIndex((label) => /^\d+(?:st|nd|rd|th)\b.*\bmeeting$/.test(label.text.trim()))
  return labels.flatMap((label, index): Paragraph[] => {
    if (label.type !== 'paragraph') return []
    const doubled = /^\((?:a|i)\)\s/.exec(label.text)
    const level = label.paragraph_level ?? 0
    return [
      {
        // Two labels before one text, "3. (a) …": theirs keeps the second in the text, ours makes it a paragraph.
        text: label.text.slice(doubled?.[0].length ?? 0),
        kind: closing >= 0 && index > closing ? 'annex' : (label.paragraph_type ?? ''),
        level: doubled === null ? level : level + 1,
        number: doubled?.[0].trim() ?? (label.prefix?.replace(/[.\s\u200e]+$/, '').trim() || null),
        verb: label.action_verb,
      },
    ]
  })
}

function ours(resolution: Resolution): Paragraph[] {
  const operative = (list: readonly OperativeParagraph[], level: number): Paragraph[] =>
    list.flatMap((paragraph) => [
      { text: paragraph.text, kind: 'operative', level, number: paragraph.number, verb: paragraph.verb },
      ...operative(paragraph.paragraphs, level + 1),
    ])
  const annexes = resolution.annexes.flatMap((annex) =>
    annex.parts.flatMap((part): Paragraph[] =>
      part.kind === 'heading'
        ? []
        : [{ text: part.text, kind: 'annex', level: part.level, number: part.number, verb: null }],
    ),
  )
  const preambular = resolution.preambular.flatMap((paragraph) => [
    { text: paragraph.text, kind: 'preambular', level: 0, number: null, verb: paragraph.opener },
    ...operative(paragraph.paragraphs, 2).map((listed) => ({ ...listed, kind: 'preambular' })),
  ])
  const parts = [...preambular, ...operative(resolution.operative, 1)]
  return [...parts, ...annexes].filter((paragraph) => paragraph.text !== '')
}

const total: Record<Outcome['is'], number> = {
  agrees: 0,
  'label-error': 0,
  'boundary-differs': 0,
  'kind-differs': 0,
  'level-differs': 0,
  'verb-differs': 0,
}

async function main(): Promise<void> {
  if (!existsSync(folder)) {
    console.log(`Nothing measured: ${folder} is absent.`)
    return
  }
  const reader = option('--reader') ?? 'extract'
  const only = option('--only')
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.pdf') && (only === null || name.startsWith(only)))
    .map((name) => name.slice(0, -4))
  let texts = 0
  for (const name of names) {
    const labels = labelled(
      JSON.parse(readFileSync(join(folder, `${name}.paragraphs.json`), 'utf8')) as Label[],
    )
    const resolution = readResolution([await textOfPdf(join(folder, `${name}.pdf`), reader)])
    const outcomes = compare(name, labels, ours(resolution), JUDGED)
    for (const outcome of outcomes) {
      total[outcome.is]++
      if (outcome.textDiffers) texts++
      if (outcome.is !== 'agrees' && !process.argv.includes('--quiet'))
        console.log(`${name}\t${outcome.is}\t${outcome.why}`)
    }
  }
  print(names.length, texts, reader)
}

function print(documents: number, texts: number, reader: string): void {
  const all = Object.values(total).reduce((sum, count) => sum + count, 0)
  const judged = all - total['label-error']
  const wrong = judged - total.agrees
  const boundaries = judged - total['boundary-differs']
  const percent = (part: number, whole: number): string =>
    `${((100 * part) / Math.max(1, whole)).toFixed(2)} %`
  console.log(`\n${documents} documents, text by ${reader}, ${all} paragraphs compared`)
  console.log(`label errors set aside: ${total['label-error']} (each by a rule or judged by hand, see above)`)
  console.log(`boundaries agree: ${boundaries} of ${judged} (${percent(boundaries, judged)})`)
  console.log(
    `boundaries, kind, level and verb agree: ${total.agrees} of ${judged} (${percent(total.agrees, judged)})`,
  )
  console.log(`disagree: ${wrong}; ${JSON.stringify(total)}`)
  console.log(`same boundaries, letters differ: ${texts}`)
}

await main()
