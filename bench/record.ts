/** BENCHMARKS.md: one section a measurement, with machine and date; a new measurement replaces its own section. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from '#platform/files'
import { asMarkdown, type BenchResult } from './result.ts'

const HEAD = `# Benchmarks

How fast Rapporteur is, and what memory it takes. \`npm run bench\` measures and prints; \`npm run bench -- --only a,d\` some;
\`npm run bench -- --write\` also puts the tables here. Figures of one section come from one run on one machine; compare
ratios, not seconds, between machines.
`

/** Writes the sections of these results and leaves the others as they stand. */
export function writeRecord(results: readonly BenchResult[], machine: string, day: string): string {
  const path = join(packageRoot(), 'BENCHMARKS.md')
  const sections = existsSync(path) ? sectionsOf(readFileSync(path, 'utf8')) : new Map<string, string>()
  for (const result of results)
    sections.set(result.letter, `${asMarkdown(result)}\n\nMeasured on ${day}. ${machine}\n`)
  const ordered = [...sections].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, section]) => section)
  writeFileSync(path, [HEAD, ...ordered].join('\n'))
  return path
}

function sectionsOf(text: string): Map<string, string> {
  const sections = text.split(/^(?=## \()/mu).slice(1)
  return new Map(sections.map((section) => [section.slice(4, 5), `${section.trimEnd()}\n`]))
}
