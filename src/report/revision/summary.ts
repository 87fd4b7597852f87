/** What a comparison or a revision says to people, respondent by respondent: rows that text and HTML print alike. */
import type { VersionComparison } from './compare-records.ts'
import type { Source } from './manifest-record.ts'
import type { Revision } from './revision.ts'
import type { WordChange } from './word-change.ts'

export interface SummaryRow {
  readonly id: string
  readonly what: string
  readonly page: number | null
  readonly words: readonly WordChange[]
  readonly touches: readonly string[]
  readonly note: string
}

export interface Summary {
  readonly title: string
  readonly counts: readonly (readonly [string, number])[]
  /** One group a respondent, in the order first met; words of the office and untraced sentences have their own. */
  readonly groups: readonly { readonly name: string; readonly rows: readonly SummaryRow[] }[]
}

const OFFICE = 'Words of the office'
const UNTRACED = 'Sentences without a source'
const COMMENTS = 'Comments (kept here, never printed)'

/** The summary of two versions. */
export function summaryOfVersions(comparison: VersionComparison): Summary {
  const { old, new: fresh, unchanged, differences } = comparison
  const of = (type: string): number => differences.filter((each) => each.type === type).length
  const types = ['changed', 'added', 'removed', 'moved'] as const
  return {
    title: `Changes from ${old.symbol} to ${fresh.symbol}: ${fresh.title}`,
    counts: [['unchanged', unchanged], ...types.map((type): [string, number] => [type, of(type)])],
    groups: grouped(
      differences.map((each) => ({
        group: groupOf(each.source),
        row: {
          id: each.statement,
          what: each.type,
          page: each.source.page,
          words: each.words.length > 0 ? each.words : whole(each.type, each.was, each.now),
          touches: each.touches,
          note: each.oldStatement === null ? '' : `was ${each.oldStatement}`,
        },
      })),
    ),
  }
}

/** The summary of a revision. */
export function summaryOfRevision({ document, changes, untraced, comments, counts }: Revision): Summary {
  const rows = changes.map((change) => ({
    group: groupOf(change.source),
    row: {
      id: change.id,
      what: change.standing,
      page: change.source.page,
      words: change.words.length > 0 ? change.words : whole(change.standing, change.was, change.now),
      touches: change.touches,
      note:
        change.confirmed === null
          ? `To confirm: ${change.confirm}${change.under === null ? '' : ` (now under “${change.under}”)`}`
          : `Confirmed by ${change.confirmed.by}: ${change.confirmed.reason}`,
    },
  }))
  const loose = untraced.map(({ text, under, sameWordsAs }) => ({
    group: UNTRACED,
    row: {
      id: '',
      what: 'untraced',
      page: null,
      words: [{ type: 'in' as const, text }],
      touches: [],
      note: `${under === '' ? '' : `Under “${under}”. `}${sameWordsAs === null ? '' : `The same words are ${sameWordsAs}. `}Blocks: take it out, or bring it in through the record.`,
    },
  }))
  const said = comments.map(({ by, text, on, statements }) => ({
    group: COMMENTS,
    row: {
      id: statements.join(' '),
      what: by,
      page: null,
      words: [{ type: 'same' as const, text: on }],
      touches: [],
      note: text,
    },
  }))
  return {
    title: `Edited copy of ${document.symbol} (${document.name})`,
    counts: Object.entries(counts),
    groups: grouped([...loose, ...rows, ...said]).map(({ name, rows: all }) => ({
      name,
      rows: shortened(all),
    })),
  }
}

function groupOf({ respondent }: Source): string {
  return respondent ?? OFFICE
}

function whole(what: string, was: string, now: string): readonly WordChange[] {
  if (what === 'removed') return [{ type: 'out', text: was }]
  return [{ type: what === 'added' ? 'in' : 'same', text: now }]
}

function grouped(rows: readonly { readonly group: string; readonly row: SummaryRow }[]): Summary['groups'] {
  const groups = new Map<string, SummaryRow[]>()
  for (const { group, row } of rows) groups.set(group, [...(groups.get(group) ?? []), row])
  return [...groups].map(([name, members]) => ({ name, rows: members }))
}

/** Statements misplaced with a whole section are told by their first few. */
const MOST_ALIKE = 3

function shortened(rows: readonly SummaryRow[]): SummaryRow[] {
  const alike = new Map<string, number>()
  const kept = rows.filter((row) => {
    if (row.what !== 'misplaced') return true
    const count = (alike.get(row.note) ?? 0) + 1
    alike.set(row.note, count)
    return count <= MOST_ALIKE
  })
  const more = [...alike].filter(([, count]) => count > MOST_ALIKE)
  return [
    ...kept,
    ...more.map(([note, count]) => ({
      id: '',
      what: 'misplaced',
      page: null,
      words: [{ type: 'same' as const, text: `and ${count - MOST_ALIKE} more` }],
      touches: [],
      note,
    })),
  ]
}

/** The summary as plain text: what went out in [-…-], what came in in {+…+}. */
export function summaryText({ title, counts, groups }: Summary): string {
  const lines = groups.flatMap(({ name, rows }) => [
    '',
    `${name}`,
    ...rows.map((row) => {
      const page = row.page === null ? '' : ` p. ${row.page}`
      const touches = row.touches.length === 0 ? '' : ` [${row.touches.join(', ')}]`
      const note = row.note === '' ? '' : `\n      ${row.note}`
      return `  ${row.what}${page}${touches} ${row.id}\n      ${row.words.map(marked).join('')}${note}`
    }),
  ])
  return [title, counts.map(([name, count]) => `${name} ${count}`).join(', '), ...lines].join('\n')
}

function marked({ type, text }: WordChange): string {
  if (type === 'out') return `[-${text}-]`
  return type === 'in' ? `{+${text}+}` : text
}
