/** Every form in which an entry of the table may be named, folded for comparison. */
import { foldName } from './fold-name.ts'
import { LANGUAGES, type Language } from './language.ts'
import { AMBIGUOUS_NAMES } from './look-alikes.ts'
import type { DatedNames, StateEntry } from './member-state.ts'
import { russianCases } from './russian-cases.ts'

/** What a matched form is to the entry; in this order where one spelling is several of them. */
export const NAME_KINDS = ['short', 'formal', 'alias', 'inflected'] as const
export type NameKind = (typeof NAME_KINDS)[number]

/** One spelling of one entry's name. */
export interface NameForm {
  readonly entry: StateEntry
  readonly kind: NameKind
  /** The language of the name; null for an alias, whose language the table does not say. */
  readonly language: Language | null
  /** The spelling as in the table (or as inflected from it). */
  readonly written: string
  /** Folded, without an article in front. */
  readonly folded: string
  /** The names record it comes from; null for an alias, which has no dates. */
  readonly names: DatedNames | null
  /** False where the spelling is also an ordinary word, a person's name or another place. */
  readonly certain: boolean
  /** True for an acronym ("UK"): only capitals are taken for it in running text. */
  readonly acronym: boolean
}

const AMBIGUOUS = new Set(AMBIGUOUS_NAMES.map(foldName))
const ACRONYM = /^(?:[A-Z]\.?){2,6}$|^[А-Я]{2,5}$/u

/** All spellings of one entry; an alias that repeats a dated name is passed over, so that the dates keep their say. */
export function nameForms(entry: StateEntry): NameForm[] {
  const dated = entry.names.flatMap((names) => datedForms(entry, names))
  const known = new Set(dated.map(({ folded }) => folded))
  const aliases = entry.aliases.flatMap((alias) => aliasForms(entry, alias))
  return [...dated, ...aliases.filter(({ folded }) => !known.has(folded))]
}

function datedForms(entry: StateEntry, names: DatedNames): NameForm[] {
  return LANGUAGES.flatMap((language) =>
    (['short', 'formal'] as const).flatMap((kind) => {
      const written = names[kind][language]
      if (written === null) return []
      return [
        ...form(entry, kind, language, written, names),
        ...inflections(written, language).flatMap((each) => form(entry, 'inflected', language, each, names)),
      ]
    }),
  )
}

const RUSSIAN_WORDS = /^[А-яЁё' -]+$/u

function aliasForms(entry: StateEntry, alias: string): NameForm[] {
  const declines = RUSSIAN_WORDS.test(alias) && !ACRONYM.test(alias)
  const cases = declines ? inflections(alias, 'ru') : []
  return [
    ...form(entry, 'alias', null, alias, null),
    ...cases.flatMap((each) => form(entry, 'inflected', 'ru', each, null)),
  ]
}

function form(
  entry: StateEntry,
  kind: NameKind,
  language: Language | null,
  written: string,
  names: DatedNames | null,
): NameForm[] {
  const folded = foldName(withoutWrittenArticle(written))
  if (folded === '') return []
  const certain = !AMBIGUOUS.has(folded)
  return [{ entry, kind, language, written, folded, names, certain, acronym: ACRONYM.test(written) }]
}

const WRITTEN_ARTICLE = /^(?:the |la |le |les |el |los |las |l['’])/

/** A formal name without its article of running text; "El Salvador" keeps its own. */
export function withoutWrittenArticle(written: string): string {
  return written.replace(WRITTEN_ARTICLE, '')
}

const PARENTHESIS = /^(.+?) ?[（(](.+?)[)）]$/u

function inflections(written: string, language: Language): string[] {
  if (language === 'ru') return PARENTHESIS.test(written) ? [] : russianCases(written)
  if (language === 'ar' && written.startsWith('ال')) return [`لل${written.slice(2)}`]
  return []
}
