/** List numbers as Word prints them, counted from numbering.xml while the text is read in order. */
import { numeral } from '../numerals.ts'
import { childNamed, childrenNamed, type XmlElement } from '../read-xml.ts'
import { strayBullet, symbolOf } from '../symbol-fonts.ts'

export interface Numbering {
  /** The label of the next paragraph of a list at a level (from 0); null for a list that is not defined. */
  next(numId: string, level: number): string | null
}

interface Level {
  readonly format: string
  readonly text: string
  readonly start: number
  readonly font: string
  readonly isLegal: boolean
  /** The level whose number sets this one back; null for any above it. */
  readonly restartAfter: number | null
}

interface List {
  readonly abstractId: string
  readonly levels: ReadonlyMap<number, Level>
  /** Levels that begin anew when this list first appears. */
  readonly startsAnew: ReadonlyMap<number, number>
}

/** Reads numbering.xml. Lists of one abstract definition count on together, as in Word. */
export function readNumbering(root: XmlElement | null): Numbering {
  const abstracts = new Map<string, XmlElement>()
  for (const element of childrenNamed(root, 'w:abstractNum'))
    abstracts.set(element.attributes['w:abstractNumId'] ?? '', element)
  const lists = new Map<string, List>()
  for (const num of childrenNamed(root, 'w:num'))
    lists.set(num.attributes['w:numId'] ?? '', listOf(num, abstracts))
  const counters = new Map<string, (number | undefined)[]>()
  const begun = new Set<string>()
  return {
    next(numId, level) {
      const list = lists.get(numId)
      const own = list?.levels.get(level)
      if (list === undefined || own === undefined) return null
      const counts = counters.get(list.abstractId) ?? []
      counters.set(list.abstractId, counts)
      if (!begun.has(numId)) {
        begun.add(numId)
        for (const at of list.startsAnew.keys()) counts[at] = undefined
      }
      const start = list.startsAnew.get(level) ?? own.start
      counts[level] = (counts[level] ?? start - 1) + 1
      for (let deeper = level + 1; deeper < 9; deeper++) {
        if (setsBack(list.levels.get(deeper), level)) counts[deeper] = undefined
      }
      return label(list, level, own, counts)
    },
  }
}

function setsBack(deeper: Level | undefined, level: number): boolean {
  if (deeper === undefined || deeper.restartAfter === null) return true
  return deeper.restartAfter !== 0 && level < deeper.restartAfter
}

function label(list: List, at: number, own: Level, counts: readonly (number | undefined)[]): string {
  if (own.format === 'bullet') return bullet(own)
  return own.text
    .replace(/%([1-9])/g, (_, digit: string) => {
      const level = Number(digit) - 1
      const definition = list.levels.get(level)
      const value = counts[level] ?? definition?.start ?? 1
      return numeral(value, own.isLegal && level < at ? 'decimal' : (definition?.format ?? 'decimal'))
    })
    .trim()
}

function bullet(level: Level): string {
  const signs = [...level.text].map((sign) => {
    const code = sign.codePointAt(0) ?? 0
    return symbolOf(level.font, code) ?? strayBullet(code) ?? '•'
  })
  // Courier's "o" is the usual second-level bullet; as a letter it would read as a word.
  return signs.join('') === 'o' ? '○' : signs.join('')
}

function listOf(num: XmlElement, abstracts: ReadonlyMap<string, XmlElement>): List {
  const abstractId = childNamed(num, 'w:abstractNumId')?.attributes['w:val'] ?? ''
  const levels = new Map<number, Level>()
  for (const level of childrenNamed(definition(abstractId, abstracts), 'w:lvl'))
    levels.set(indexOf(level), levelOf(level))
  const startsAnew = new Map<number, number>()
  for (const override of childrenNamed(num, 'w:lvlOverride')) {
    const own = childNamed(override, 'w:lvl')
    if (own !== null) levels.set(indexOf(override), levelOf(own))
    const start = childNamed(override, 'w:startOverride')?.attributes['w:val']
    if (start !== undefined) startsAnew.set(indexOf(override), Number(start))
  }
  return { abstractId, levels, startsAnew }
}

/** The definition, or the one its list style points to (w:numStyleLink → w:styleLink). */
function definition(id: string, abstracts: ReadonlyMap<string, XmlElement>): XmlElement | null {
  const own = abstracts.get(id) ?? null
  const link = childNamed(own, 'w:numStyleLink')?.attributes['w:val']
  if (link === undefined) return own
  for (const other of abstracts.values()) {
    if (childNamed(other, 'w:styleLink')?.attributes['w:val'] === link) return other
  }
  return own
}

function indexOf(level: XmlElement): number {
  return Number(level.attributes['w:ilvl'] ?? 0)
}

function levelOf(level: XmlElement): Level {
  const value = (name: string): string | undefined => childNamed(level, name)?.attributes['w:val']
  const fonts = childNamed(childNamed(level, 'w:rPr'), 'w:rFonts')?.attributes
  const restart = value('w:lvlRestart')
  return {
    format: value('w:numFmt') ?? 'decimal',
    text: value('w:lvlText') ?? '',
    start: Number(value('w:start') ?? 1),
    font: fonts?.['w:ascii'] ?? fonts?.['w:hAnsi'] ?? '',
    isLegal: childNamed(level, 'w:isLgl') !== null,
    restartAfter: restart === undefined ? null : Number(restart),
  }
}
