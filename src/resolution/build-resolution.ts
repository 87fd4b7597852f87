/** The outline made into the contract's parts: preambular and operative paragraphs, annexes, what stayed unparsed. */
import { readLabel } from './label.ts'
import type { LanguageTable } from './language-table.ts'
import { matchOpener, matchVerb } from './match-phrase.ts'
import type { Item } from './outline-build.ts'
import { originsOf, type Part, partOf, spanOfWords } from './part.ts'
import type { Annex, AnnexPart, OperativeParagraph, PreambularParagraph, Resolution } from './resolution.ts'
import { textOf } from './word.ts'

export type BuiltParts = Pick<Resolution, 'preambular' | 'operative' | 'annexes' | 'unparsed'> & {
  /** Every part with text, in order, for references and footnotes. */
  readonly parts: readonly Part[]
}

export function buildParts(items: readonly Item[], ids: readonly string[], table: LanguageTable): BuiltParts {
  const parts: Part[] = []
  const keep = (part: Part): Part => {
    parts.push(part)
    return part
  }
  return {
    preambular: buildPreambular(items, ids, table, keep),
    operative: buildOperative(items, ids, table, keep),
    annexes: buildAnnexes(items, ids, keep),
    unparsed: items
      .filter((item) => item.kind === 'unparsed')
      .map((item) => {
        const part = keep(partOf(item.words, 0))
        return { text: part.text, span: spanOfWords(item.words, ids) }
      }),
    parts,
  }
}

interface GrowingPreambular extends PreambularParagraph {
  readonly paragraphs: Growing[]
}

function buildPreambular(
  items: readonly Item[],
  ids: readonly string[],
  table: LanguageTable,
  keep: (part: Part) => Part,
): PreambularParagraph[] {
  const top: GrowingPreambular[] = []
  for (const item of items) {
    if (item.kind !== 'preambular') continue
    const part = keep(partOfItem(item))
    const last = top[top.length - 1]
    if (item.level < 2 || last === undefined) top.push(preambularOf(part, ids, table))
    else parentAt(last.paragraphs, item.level - 1).push(paragraphOf(item, part, null, null, ids))
  }
  return top
}

function preambularOf(part: Part, ids: readonly string[], table: LanguageTable): GrowingPreambular {
  const first = part.text.split(/[\s,]/, 1)[0] ?? ''
  return {
    opener: matchOpener(part.text, table) ?? first,
    text: part.text,
    span: spanOfWords(part.words, ids),
    origins: originsOf(part, ids),
    notes: part.notes,
    paragraphs: [],
  }
}

/** The part of an item, its printed label cut off. */
function partOfItem(item: Item): Part {
  if (item.label === null || item.labelOutside) return partOf(item.words, 0)
  const label = readLabel(textOf(item.words))
  return partOf(item.words, label?.length ?? 0)
}

interface Growing extends OperativeParagraph {
  readonly paragraphs: Growing[]
}

function buildOperative(
  items: readonly Item[],
  ids: readonly string[],
  table: LanguageTable,
  keep: (part: Part) => Part,
): OperativeParagraph[] {
  const top: Growing[] = []
  let heading: string | null = null
  let inAnnex = false
  let before: Item['kind'] | null = null
  for (const item of items) {
    if (item.kind === 'annex') inAnnex = true
    if (item.kind === 'heading' && !inAnnex) heading = headingAfter(heading, before, textOf(item.words))
    before = item.kind
    if (item.kind !== 'operative') continue
    const part = keep(partOfItem(item))
    const verb = item.level === 1 || item.label !== null ? matchVerb(part.text, table) : null
    parentAt(top, item.level).push(paragraphOf(item, part, verb, heading, ids))
  }
  return top
}

/** A numeral alone on its line belongs to the title below it: "I" and "Calendar" are one heading. */
function headingAfter(heading: string | null, before: Item['kind'] | null, text: string): string {
  const numeral = before === 'heading' && /^(?:[IVXL]{1,6}|[A-Z])\.?$/.test(heading ?? '')
  return numeral ? `${heading} ${text}` : text
}

function paragraphOf(
  item: Item,
  part: Part,
  verb: string | null,
  heading: string | null,
  ids: readonly string[],
): Growing {
  return {
    number: item.label?.printed ?? null,
    verb,
    text: part.text,
    span: spanOfWords(item.words, ids),
    origins: originsOf(part, ids),
    notes: part.notes,
    paragraphs: [],
    heading,
  }
}

/** The list a paragraph of a level is put into: that of the last paragraph one level above. */
function parentAt(top: Growing[], level: number): Growing[] {
  let list = top
  for (let depth = 1; depth < level; depth++) {
    const last = list[list.length - 1]
    if (last === undefined) return list
    list = last.paragraphs
  }
  return list
}

function buildAnnexes(items: readonly Item[], ids: readonly string[], keep: (part: Part) => Part): Annex[] {
  const groups: Item[][] = []
  for (const item of items) {
    if (item.kind === 'annex') groups.push([item])
    else if (groups.length > 0 && (item.kind === 'heading' || item.kind === 'annex-paragraph'))
      groups[groups.length - 1]?.push(item)
  }
  return groups.map((group) => annexOf(group, ids, keep))
}

function annexOf(group: readonly Item[], ids: readonly string[], keep: (part: Part) => Part): Annex {
  const [heading, ...rest] = group
  const parts = rest.map((item): AnnexPart => {
    const part = keep(partOfItem(item))
    return {
      kind: item.kind === 'heading' ? 'heading' : 'paragraph',
      number: item.label?.printed ?? null,
      level: item.level,
      text: part.text,
      span: spanOfWords(item.words, ids),
      notes: part.notes,
    }
  })
  return {
    heading: textOf(heading?.words ?? []),
    title: parts[0]?.kind === 'heading' ? parts[0].text : null,
    text: parts.map((part) => part.text).join('\n\n'),
    span: spanOfWords(
      group.flatMap((item) => item.words),
      ids,
    ),
    parts,
  }
}
