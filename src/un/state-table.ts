/** The table of States as the house asks it questions: by code, by name, by names inside a text, in printing order. */
import { findNamesIn, indexForms, type NamesIndex } from './find-states.ts'
import { foldName, withoutArticle } from './fold-name.ts'
import type { Language } from './language.ts'
import { type StateEntry, shortNameOn } from './member-state.ts'
import type { NameContext, StateInText, StateMatch } from './state-match.ts'
import { NAME_KINDS, type NameForm, nameForms } from './state-names.ts'

/** How the entries of a report are put in order: by the names in its language, or by the English ones. */
export type NameOrder = 'by-language' | 'by-english'

/** The order of one language, and whether it was seen in an issued document. */
export interface OrderRule {
  readonly order: NameOrder
  readonly seen: boolean
  readonly source: string
}

const EDITORIAL_MANUAL = 'Editorial Manual: alphabetical order of the names in each of the language versions'

/**
 * The default order of each language version.
 *
 * Source: Editorial Manual; A/74/130, whose Chinese edition keeps English order. No Arabic list was seen.
 */
export const NAME_ORDERS: Readonly<Record<Language, OrderRule>> = {
  ar: { order: 'by-language', seen: false, source: `${EDITORIAL_MANUAL}; no Arabic list seen` },
  zh: { order: 'by-english', seen: true, source: 'A/74/130, Chinese edition: English order' },
  en: { order: 'by-language', seen: true, source: 'A/74/130, English edition' },
  fr: { order: 'by-language', seen: false, source: EDITORIAL_MANUAL },
  ru: { order: 'by-language', seen: false, source: EDITORIAL_MANUAL },
  es: { order: 'by-language', seen: false, source: EDITORIAL_MANUAL },
}

/** States that are members of a group from one calendar date (null: since ever) to before another (null: still). */
export interface Membership {
  readonly from: string | null
  readonly to: string | null
  readonly codes: readonly string[]
}

/** The table of States, observers and other respondents. Immutable; every method is pure. */
export interface StateTable {
  /** The entries as the file lists them. */
  readonly all: readonly StateEntry[]
  /** The entry of a code, in either case; null where the table has none. */
  byCode(code: string): StateEntry | null
  /**
   * The entry a whole name stands for: any short, formal or older name, alias or Russian case form, in any language, with or
   * without article, whatever its case, accents, punctuation or spaces ("Lao-People-s-Democratic-Republic").
   * Null where the table has none, or where one spelling belongs to two entries and the context does not decide.
   */
  find(name: string, context?: NameContext): StateMatch | null
  /**
   * The names inside a running text, leftmost and longest first, never overlapping; spans in UTF-16 code units.
   * A name must begin with a capital where its script has capitals, and stand alone as words do; look-alikes
   * ("Northern Ireland", "New Mexico") hide the name inside them. `certain` is false for names that are also words.
   */
  findAllIn(text: string, context?: NameContext): StateInText[]
  /**
   * Codes of the members of a group on a calendar date (ISO; null: the members without an end;
   * `ever`: all who were at any time), in the order of the list.
   * Null where the members are not known, or the list does not reach back to the date.
   */
  membersOf(code: string, on: string | null | 'ever'): readonly string[] | null
  /** A comparison of entries by their short names on a date, for sorting in a language version's order. */
  order(
    language: Language,
    on: string | null,
    orders?: Partial<Record<Language, NameOrder>>,
  ): (one: StateEntry, other: StateEntry) => number
}

/** Makes the table of a list of entries; `readStates` is the way in from a file. */
export function stateTable(entries: readonly StateEntry[]): StateTable {
  const codes = new Map(entries.map((entry) => [entry.code, entry]))
  const index = indexForms(entries.flatMap(nameForms))
  return {
    all: entries,
    byCode: (code) => codes.get(code.trim().toUpperCase()) ?? null,
    find: (name, context = {}) => findWhole(index, name, context),
    findAllIn: (text, context = {}) =>
      findNamesIn(index, text, (forms) => chooseForm(forms, context)?.form ?? null).map((hit) => ({
        ...describe(hit.form, context),
        start: hit.start,
        end: hit.end,
        written: text.slice(hit.start, hit.end),
      })),
    membersOf: () => null,
    order: (language, on, orders = {}) => comparison(language, on, orders),
  }
}

/** The same table, knowing the members of groups; `readGroupMembers` is the way in from a file. */
export function withMembers(
  table: StateTable,
  groups: ReadonlyMap<string, readonly Membership[]>,
): StateTable {
  return {
    ...table,
    membersOf: (code, on) => {
      const members = (groups.get(code) ?? []).filter(({ from, to }) =>
        on === 'ever'
          ? true
          : on === null
            ? to === null
            : (from === null || from <= on) && (to === null || on < to),
      )
      return members.length === 0 ? null : members.flatMap(({ codes }) => codes)
    },
  }
}

function comparison(language: Language, on: string | null, orders: Partial<Record<Language, NameOrder>>) {
  const by = (orders[language] ?? NAME_ORDERS[language].order) === 'by-english' ? 'en' : language
  const collator = new Intl.Collator(by)
  return (one: StateEntry, other: StateEntry) =>
    collator.compare(shortNameOn(one, on, by), shortNameOn(other, on, by)) || (one.code < other.code ? -1 : 1)
}

function findWhole(index: NamesIndex, name: string, context: NameContext): StateMatch | null {
  let folded = foldName(name)
  for (let previous = ''; folded !== previous; folded = withoutArticle(folded)) {
    const forms = index.whole.get(folded.replaceAll(' ', ''))
    if (forms !== undefined) {
      const chosen = chooseForm(forms, context)
      return chosen === null ? null : describe(chosen.form, context)
    }
    previous = folded
    if (withoutArticle(folded) === folded) break
  }
  return repeatedName(index, name, context)
}

/** A name written twice or in two ways side by side ("Ethiopia, Federal Democratic Republic of Ethiopia"). */
function repeatedName(index: NamesIndex, name: string, context: NameContext): StateMatch | null {
  const hits = findNamesIn(index, name, (forms) => chooseForm(forms, context)?.form ?? null)
  const first = hits[0]
  if (first === undefined || hits.some((hit) => hit.form.entry !== first.form.entry)) return null
  let rest = name
  for (const hit of hits.toReversed()) rest = rest.slice(0, hit.start) + rest.slice(hit.end)
  return /^(?:the|la|le|l)?$/.test(foldName(rest)) ? describe(first.form, context) : null
}

/** The best reading of one spelling; null where it belongs to two entries and nothing decides. */
function chooseForm(forms: readonly NameForm[], context: NameContext): { form: NameForm } | null {
  const ranked = forms
    .map((form) => ({ form, rank: rankOf(form, context) }))
    .sort((one, other) => one.rank - other.rank)
  const best = ranked[0]
  if (best === undefined) return null
  const rival = ranked.find(({ form }) => form.entry !== best.form.entry)
  return rival !== undefined && rival.rank === best.rank ? null : best
}

function rankOf(form: NameForm, context: NameContext): number {
  const wrongDate = validity(form, context) === false ? 100 : 0
  const wrongLanguage = context.language !== undefined && form.language !== context.language ? 10 : 0
  return wrongDate + wrongLanguage + NAME_KINDS.indexOf(form.kind)
}

function validity(form: NameForm, context: NameContext): boolean | null {
  if (context.on === undefined || form.names === null) return null
  const { from, to } = form.names
  return (from === null || from <= context.on) && (to === null || context.on < to)
}

function describe(form: NameForm, context: NameContext): StateMatch {
  const validOn = validity(form, context)
  return {
    entry: form.entry,
    kind: form.kind,
    language: form.language,
    name: form.written,
    certain: form.certain,
    validOn,
    evidence: validOn === false ? 'name-not-valid-on-date' : null,
  }
}
