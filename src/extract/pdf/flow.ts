/** The flow of a page: its text regions, tables and figures in reading order. */
import type { Box } from '../transcription.ts'
import { bandedTables } from './banded-tables.ts'
import { cutAtRules } from './cut-at-rules.ts'
import { type Figure, findFigures } from './figures.ts'
import { boxOfRuns, type Grid } from './grid.ts'
import type { PageContent } from './page-content.ts'
import { partRegions, type Region } from './regions.ts'
import { ruledTables } from './ruled-tables.ts'
import type { Run } from './runs.ts'

export type FlowItem = Region | { readonly kind: 'figure'; readonly figure: Figure }

type Solid = Exclude<FlowItem, { kind: 'text' }>

/** The flow of the runs that are no furniture. `bodySize` tells a figure's labels from text. */
export function flowOf(page: PageContent, all: readonly Run[], rtl: boolean, bodySize: number): FlowItem[] {
  const runs = cutAtRules(all, page.rules)
  const ruled = allRuled(page, runs, rtl)
  const inTables = new Set(ruled.flatMap((grid) => grid.rows.flat().flatMap((cell) => cell.runs)))
  const inner = ruled.flatMap((grid) => figuresIn(grid, page, [...inTables], bodySize))
  const taken = new Set(inner.flatMap((figure) => figure.runs))
  const tables = ruled.map((grid) => without(grid, taken))
  const free = runs.filter((run) => !inTables.has(run))
  const figures = findFigures(
    page,
    free,
    tables.map((grid) => grid.box),
    bodySize,
  )
  const inFigures = new Set(figures.flatMap((figure) => figure.runs))
  const text = free.filter((run) => !inFigures.has(run))
  const solids: Solid[] = [
    ...tables.map((grid) => ({ kind: 'table' as const, grid })),
    ...[...figures, ...inner].map((figure) => ({ kind: 'figure' as const, figure })),
  ].sort((a, b) => anchorOf(a) - anchorOf(b))
  return inBands(text, solids, rtl, page.width)
}

/** Tables ruled all round, and those ruled between their rows where no other stands. */
function allRuled(page: PageContent, runs: readonly Run[], rtl: boolean): Grid[] {
  const ruled = ruledTables(page, runs, rtl)
  const apart = (box: Box): boolean =>
    ruled.every((grid) => grid.box.y >= box.y + box.height || grid.box.y + grid.box.height <= box.y)
  const banded = bandedTables(page, runs, rtl).filter((grid) => apart(grid.box))
  return [...ruled, ...banded].sort((a, b) => a.box.y - b.box.y || a.box.x - b.box.x)
}

/** Charts and pictures inside the cells of a table. */
function figuresIn(grid: Grid, page: PageContent, runs: readonly Run[], bodySize: number): Figure[] {
  const within = (box: Box): boolean =>
    box.x >= grid.box.x - 2 &&
    box.y >= grid.box.y - 2 &&
    box.x + box.width <= grid.box.x + grid.box.width + 2 &&
    box.y + box.height <= grid.box.y + grid.box.height + 2
  const drawn = {
    ...page,
    rules: [],
    fills: [],
    curves: page.curves.filter(within),
    pictures: page.pictures.filter(within),
  }
  return findFigures(drawn, runs, [], bodySize).filter((figure) => within(figure.box))
}

function without(grid: Grid, taken: ReadonlySet<Run>): Grid {
  if (taken.size === 0) return grid
  const rows = grid.rows.map((row) =>
    row.map((cell) => ({ ...cell, runs: cell.runs.filter((run) => !taken.has(run)) })),
  )
  return { ...grid, rows }
}

/** Where a solid stands in the order downwards: a table by its top, a figure (it may lie inside a table) by its middle. */
function anchorOf(solid: Solid): number {
  const box = boxOfSolid(solid)
  return solid.kind === 'table' ? box.y : box.y + box.height / 2
}

function boxOfSolid(solid: { kind: 'table'; grid: Grid } | { kind: 'figure'; figure: Figure }): Box {
  return solid.kind === 'table' ? solid.grid.box : solid.figure.box
}

/** Solids with text beside them stand in a column; the others part the page into bands. */
function inBands(runs: readonly Run[], solids: readonly Solid[], rtl: boolean, width: number): FlowItem[] {
  const flow: FlowItem[] = []
  let rest = [...runs]
  const beside: Solid[] = []
  for (const solid of solids) {
    const box = boxOfSolid(solid)
    if (hasTextBeside(box, rest)) {
      beside.push(solid)
      continue
    }
    const middle = box.y + box.height / 2
    const above = rest.filter((run) => run.baseline <= middle)
    flow.push(...withSolids(partRegions(above, rtl, width), beside.splice(0)), solid)
    rest = rest.filter((run) => run.baseline > middle)
  }
  return [...flow, ...withSolids(partRegions(rest, rtl, width), beside)]
}

function hasTextBeside(box: Box, runs: readonly Run[]): boolean {
  const level = runs.filter((run) => run.baseline > box.y + 2 && run.baseline < box.y + box.height - 2)
  return level.filter((run) => run.x1 < box.x + 2 || run.x0 > box.x + box.width - 2).length >= 2
}

/** Puts each solid into the region it stands in, or before the first region further down. */
function withSolids(regions: readonly FlowItem[], solids: readonly Solid[]): FlowItem[] {
  let flow = [...regions]
  for (const solid of solids) {
    const box = boxOfSolid(solid)
    const at = flow.findIndex((item) => item.kind === 'text' && isWithin(box, boxOfRuns(item.runs)))
    const host = flow[at]
    flow =
      host?.kind === 'text'
        ? [...flow.slice(0, at), ...parted(host.runs, solid, box), ...flow.slice(at + 1)]
        : inserted(flow, solid, box)
  }
  return flow
}

function isWithin(box: Box, region: Box): boolean {
  const x = box.x + box.width / 2
  const y = box.y + box.height / 2
  return (
    x >= region.x - 10 && x <= region.x + region.width + 10 && y >= region.y && y <= region.y + region.height
  )
}

function parted(runs: readonly Run[], solid: Solid, box: Box): FlowItem[] {
  const middle = box.y + box.height / 2
  const above = runs.filter((run) => run.baseline <= middle)
  const below = runs.filter((run) => run.baseline > middle)
  const items: FlowItem[] = []
  if (above.length > 0) items.push({ kind: 'text', runs: above })
  items.push(solid)
  if (below.length > 0) items.push({ kind: 'text', runs: below })
  return items
}

function inserted(flow: readonly FlowItem[], solid: Solid, box: Box): FlowItem[] {
  const top = (item: FlowItem): number => (item.kind === 'text' ? boxOfRuns(item.runs).y : boxOfSolid(item).y)
  const at = flow.findIndex((item) => top(item) > box.y)
  return at < 0 ? [...flow, solid] : [...flow.slice(0, at), solid, ...flow.slice(at)]
}
