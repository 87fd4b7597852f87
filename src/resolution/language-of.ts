/** Which language a text is in, and the table to read it with. */
import type { Language } from '#un'
import { ENGLISH } from './english.ts'
import type { LanguageTable } from './language-table.ts'

/** Every language that can be read; another is one more table in this list. */
const TABLES: readonly LanguageTable[] = [ENGLISH]

const COMMON_SHARE_MIN = 0.08
const SAMPLE_UNITS = 20_000

/** Function words by which a language without a table is named in the finding. */
const OTHERS: readonly (readonly [Language, ReadonlySet<string>])[] = [
  ['fr', new Set('le la les des du et à une dans sur pour que qui au aux par'.split(' '))],
  ['es', new Set('el la los las del y en una para por que con su al se'.split(' '))],
]

export interface KnownLanguage {
  readonly language: Language | 'und'
  readonly table: LanguageTable | null
}

/** The language of most of the text; `und` where neither script nor function words tell. */
export function languageOf(text: string): KnownLanguage {
  const sample = text.slice(0, SAMPLE_UNITS)
  const script = byScript(sample)
  if (script !== null) return { language: script, table: TABLES.find((t) => t.language === script) ?? null }
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? []
  if (words.length === 0) return { language: 'und', table: null }
  const share = (common: ReadonlySet<string>): number =>
    words.filter((word) => common.has(word)).length / words.length
  const ranked = [
    ...TABLES.map((table) => ({ language: table.language, table, share: share(table.commonWords) })),
    ...OTHERS.map(([language, common]) => ({ language, table: null, share: share(common) })),
  ].sort((a, b) => b.share - a.share)
  const best = ranked[0]
  if (best === undefined || best.share < COMMON_SHARE_MIN)
    return { language: 'und', table: bestByGrammar(sample) }
  return { language: best.language, table: best.table }
}

const bestByGrammar = (sample: string): LanguageTable | null =>
  TABLES.find((table) => sample.split('\n').some((line) => table.organLine.test(line.trim()))) ?? null

function byScript(text: string): Language | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const share = (pattern: RegExp): number => (text.match(pattern)?.length ?? 0) / Math.max(1, letters)
  if (share(/\p{Script=Arabic}/gu) > 0.5) return 'ar'
  if (share(/\p{Script=Han}/gu) > 0.5) return 'zh'
  return share(/\p{Script=Cyrillic}/gu) > 0.5 ? 'ru' : null
}
