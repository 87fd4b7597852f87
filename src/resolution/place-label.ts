/** Where a labelled row stands: which level its number or letter opens, given the levels that are open. */
import { placeLabel } from './label.ts'
import type { LanguageTable } from './language-table.ts'
import { matchVerb } from './match-phrase.ts'
import type { Build, Item } from './outline-build.ts'
import type { Row } from './row.ts'

/** The drafting rules number 1., (a), (i); a list begins at its own level even where nothing numbered stands above. */
const USUAL_LEVEL = { number: 1, letter: 2, roman: 3, bullet: 1 } as const

interface Place {
  readonly level: number
  readonly odd: Item['oddNumber']
}

/** The level a labelled row opens; null where its label is none here. Changes the open levels. */
export function place(build: Build, row: Row, ahead: readonly Row[], table: LanguageTable): Place | null {
  const label = row.label
  if (label === null) return null
  const number = label.readings.find((reading) => reading.form === 'number')
  if (number !== undefined)
    return nestedNumber(build, row, number.value, table) ?? placeNumber(build, row, number.value, table)
  const following = ahead.find((next) => next.label !== null && next.label.readings[0]?.form !== 'number')
  const placed = placeLabel(label, build.open, following?.label ?? null)
  if (placed === null) return null
  build.open = [...build.open.slice(0, placed.level - 1), { form: placed.form, value: placed.value }]
  const level = Math.max(placed.level, USUAL_LEVEL[placed.form])
  return { level, odd: null }
}

/** "1. Opening of the Congress." after "the following provisional agenda:" is a list inside the paragraph. */
function nestedNumber(build: Build, row: Row, value: number, table: LanguageTable): Place | null {
  if (build.state !== 'operative' || build.open.length === 0) return null
  const depth = build.open.findIndex((level, at) => at > 0 && level.form === 'number')
  if (depth > 0) {
    const top = build.open[0]?.value ?? 0
    const backToTop = value === top + 1 && matchVerb(row.rest, table) !== null
    if (build.open[depth]?.value !== value - 1 || backToTop) return null
    build.open = [...build.open.slice(0, depth), { form: 'number', value }]
    return { level: depth + 1, odd: null }
  }
  const top = build.open[0]?.value ?? 0
  const quoted = value !== top + 1 && row.begins === 'yes' && matchVerb(row.rest, table) === null
  if ((value !== 1 && !quoted) || !/:$/.test(build.before)) return null
  build.open = [...build.open, { form: 'number', value }]
  return { level: build.open.length, odd: null }
}

const JUMP_MAX = 30

function placeNumber(build: Build, row: Row, value: number, table: LanguageTable): Place | null {
  const top = build.open[0]
  const last = top?.form === 'number' ? top.value : 0
  const first = build.open.length === 0 && !build.items.some((item) => item.kind === 'operative')
  const strong = build.state === 'annex' ? row.begins === 'yes' : matchVerb(row.rest, table) !== null
  const restart = value === 1 && (build.headingSince || build.state === 'annex')
  const upper = /^[“"‘'([]?[\p{Lu}\d]/u.test(row.rest)
  const next = value === last + 1 && row.begins === 'yes'
  if (!upper && !next && row.rest !== '') return null
  let odd: Item['oddNumber'] = null
  if (value !== last + 1 && !restart) {
    if (!strong) return null
    if (value > last + JUMP_MAX && !first) return null
    odd = value <= last ? 'repeated' : first ? null : 'skipped'
  }
  build.open = [{ form: 'number', value }]
  return { level: 1, odd }
}
