/**
 * Measures the mandate reader on the two gold sets, and counts what it reads in all shared resolutions.
 *
 * Reads `tests/vectors/mandates/{gold,gold-second}.yaml` and the paragraphs in `../shared/data/resolutions`; prints precision
 * and recall of the kinds for each set and draw, how often organ, session, funding and actors agree, and every miss. `--all` counts the
 * kinds in all resolutions; `--list` prints every mandate read; `--only A_RES_78_101` one document.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { MANDATE_KINDS, type Mandate, readMandates } from '#mandate'
import type { Resolution } from '#resolution'
import { labelledResolution } from './labelled-resolution.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const folder = process.env.RESOLUTIONS ?? join(root, '..', 'shared', 'data', 'resolutions')

interface Expected {
  readonly kind: string
  readonly actors: readonly string[]
  readonly organ?: string
  readonly session?: number
  readonly funding?: string
}

interface Unit {
  readonly draw: string
  readonly document: string
  readonly paragraph: string
  readonly words: string
  readonly mandates: readonly Expected[]
}

interface Tally {
  right: number
  extra: number
  missed: number
}

const readings = new Map<string, { resolution: Resolution; mandates: readonly Mandate[] }>()

function readingOf(name: string): { resolution: Resolution; mandates: readonly Mandate[] } {
  const known = readings.get(name)
  if (known !== undefined) return known
  const resolution = labelledResolution(join(folder, `${name}.paragraphs.json`), name)
  const made = { resolution, mandates: readMandates(resolution).mandates }
  readings.set(name, made)
  return made
}

/** The mandates of one unit: its paragraph by number and by its first words (numbers start again in parts). */
function mandatesOf(unit: Unit): Mandate[] {
  const { resolution, mandates } = readingOf(unit.document.replaceAll('/', '_'))
  const at = resolution.operative.findIndex(
    ({ number, text }) =>
      (number ?? '') === unit.paragraph && text.split(/\s+/).slice(0, 8).join(' ') === unit.words,
  )
  const paragraph = resolution.operative[at]
  if (paragraph === undefined) throw new Error(`${unit.document} ${unit.paragraph} is not in the data`)
  const alone = { ...resolution, operative: [paragraph] }
  const paths = new Set(readMandates(alone).mandates.map(({ id }) => id))
  const before = new Set(
    resolution.operative.slice(0, at).flatMap((each) => (each.number === paragraph.number ? [each] : [])),
  )
  if (before.size > 0) return [...readMandates(alone).mandates]
  return mandates.filter(({ id }) => paths.has(id))
}

const kinds = new Map<string, Map<string, Tally>>()
const fields: Record<string, [number, number]> = {}

function startCounting(): void {
  kinds.clear()
  for (const field of ['organ', 'session', 'funding', 'actors']) fields[field] = [0, 0]
}

function count(draw: string, kind: string, what: keyof Tally): void {
  countIn('whole set', kind, what)
  countIn(draw, kind, what)
}

function countIn(draw: string, kind: string, what: keyof Tally): void {
  const byKind = kinds.get(draw) ?? new Map<string, Tally>()
  kinds.set(draw, byKind)
  for (const key of [kind, 'overall']) {
    const tally = byKind.get(key) ?? { right: 0, extra: 0, missed: 0 }
    byKind.set(key, tally)
    tally[what]++
  }
}

function compareUnit(unit: Unit): void {
  const left = mandatesOf(unit)
  const where = `${unit.document} ${unit.paragraph}`
  for (const expected of unit.mandates) {
    const at = left.findIndex(({ kind }) => kind === expected.kind)
    const [read] = at < 0 ? [] : left.splice(at, 1)
    count(unit.draw, expected.kind, read === undefined ? 'missed' : 'right')
    if (read === undefined) console.log(`MISSED\t${where}\t${expected.kind}\t${expected.actors.join(', ')}`)
    else compareFields(where, expected, read)
  }
  for (const read of left) {
    count(unit.draw, read.kind, 'extra')
    console.log(`EXTRA\t${where}\t${read.kind}\t${read.actors.join(', ')}\t${read.kindReason}`)
  }
}

function compareFields(where: string, expected: Expected, read: Mandate): void {
  const plain = (names: readonly string[]): string =>
    names
      .map((name) => name.replace(/, including .*/, '').replace(/^(?:relevant|other|all|their|the) /g, ''))
      .sort()
      .join(' | ')
  const pairs: [string, unknown, unknown][] = [
    ['organ', expected.organ ?? null, read.organ],
    ['session', expected.session ?? null, read.deadline?.gaSession ?? null],
    ['funding', expected.funding ?? null, read.funding],
    ['actors', plain(expected.actors), plain(read.actors)],
  ]
  for (const [field, wanted, got] of pairs) {
    const tally = fields[field]
    if (tally === undefined) continue
    tally[1]++
    if (wanted === got) tally[0]++
    else console.log(`FIELD\t${where}\t${expected.kind}\t${field}: wanted ${wanted}, read ${got}`)
  }
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`
}

function printTallies(): void {
  for (const [draw, byKind] of kinds) {
    console.log(`\n${draw}`)
    for (const kind of [...MANDATE_KINDS, 'overall']) {
      const tally = byKind.get(kind)
      if (tally === undefined) continue
      const { right, extra, missed } = tally
      console.log(
        `  ${kind.padEnd(18)} expected ${right + missed}, read ${right + extra}, right ${right}; precision ${percent(right, right + extra)}, recall ${percent(right, right + missed)}`,
      )
    }
  }
  for (const [field, [right, all]] of Object.entries(fields))
    console.log(`${field} of the mandates found: ${right} of ${all} (${percent(right, all)})`)
}

function printAll(): void {
  const only = process.argv[process.argv.indexOf('--only') + 1]
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.paragraphs.json'))
    .map((name) => name.slice(0, -'.paragraphs.json'.length))
    .filter((name) => !process.argv.includes('--only') || name === only)
  const counts = new Map<string, number>()
  const codes = new Map<string, number>()
  for (const name of names) {
    const resolution = labelledResolution(join(folder, `${name}.paragraphs.json`), name)
    const { mandates, findings } = readMandates(resolution)
    for (const each of mandates) {
      counts.set(each.kind, (counts.get(each.kind) ?? 0) + 1)
      if (process.argv.includes('--list')) console.log(line(name, each))
    }
    for (const finding of findings) {
      codes.set(finding.code, (codes.get(finding.code) ?? 0) + 1)
      if (process.argv.includes('--findings')) console.log(`${name}\t${finding.code}\t${finding.message}`)
    }
  }
  console.log(`\n${names.length} resolutions: ${JSON.stringify(Object.fromEntries(counts))}`)
  console.log(`findings: ${JSON.stringify(Object.fromEntries(codes))}`)
}

function line(name: string, each: Mandate): string {
  const limit =
    each.deadline === null
      ? ''
      : ` @${each.deadline.asWritten}=${each.deadline.gaSession}/${each.deadline.on}`
  const rest = [
    each.organ && `organ ${each.organ}`,
    each.funding && `funding ${each.funding}`,
    each.recurrence,
    each.condition && `if ${each.condition}`,
    each.addressees.length > 0 && `addr ${each.addressees.join(', ')}`,
    each.subject && `subj ${each.subject.slice(0, 80)}`,
  ]
  return `${name}\t${each.id}\t[${each.actors.join(', ')}] ${each.verb}${limit} {${rest.filter(Boolean).join(' | ')}}\n\t\t${each.what.slice(0, 260)}`
}

function main(): void {
  if (!existsSync(folder)) {
    console.log(`Nothing measured: ${folder} is absent.`)
    return
  }
  if (process.argv.includes('--all')) {
    printAll()
    return
  }
  for (const name of ['gold', 'gold-second']) {
    console.log(`\n${name}.yaml`)
    startCounting()
    const path = join(root, 'tests/vectors/mandates', `${name}.yaml`)
    const gold = parse(readFileSync(path, 'utf8')) as { units: Unit[] }
    for (const unit of gold.units) compareUnit(unit)
    printTallies()
  }
}

main()
