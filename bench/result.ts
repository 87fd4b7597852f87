/** What a measurement gives, and how it is printed: a table for the terminal and for BENCHMARKS.md. */

export interface BenchResult {
  /** The name it is asked for by: `--only a`. */
  readonly letter: string
  readonly title: string
  /** On what, how. */
  readonly about: readonly string[]
  /** The first row is the head. */
  readonly rows: readonly (readonly string[])[]
}

/** The result as a Markdown section. */
export function asMarkdown({ letter, title, about, rows }: BenchResult): string {
  const [head = [], ...body] = rows
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [
    `## (${letter}) ${title}`,
    '',
    ...about.flatMap((sentence) => [sentence, '']),
    line(head),
    line(head.map((_, i) => (i === 0 ? '---' : '---:'))),
    ...body.map(line),
  ].join('\n')
}

export function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(ms < 1000 ? 3 : 1)} s`
}

export function megabytes(bytes: number | null): string {
  return bytes === null ? 'not measured' : `${Math.round(bytes / 1_000_000)} MB`
}

/** A measured value beside its goal: "12.3 s of 60 s: 0.21". */
export function againstGoal(value: number, goal: number): string {
  const ratio = value / goal
  return `${ratio.toFixed(2)}${ratio <= 1 ? '' : ' (missed)'}`
}
