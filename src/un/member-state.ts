/** Who answers a call: Member States, observers and others, with names valid on a date. */
import type { InSixLanguages, Language } from './language.ts'

/** What kind of respondent an entry of the table is; each kind has its own part of a report. */
export const RESPONDENT_GROUPS = ['member-state', 'observer', 'organization', 'other'] as const
export type RespondentGroup = (typeof RESPONDENT_GROUPS)[number]

/** The five regional groups, by code. Source: DGACM list of regional groups of Member States. */
export const REGIONAL_GROUPS = ['african', 'asia-pacific', 'eastern-european', 'grulac', 'weog'] as const
export type RegionalGroup = (typeof REGIONAL_GROUPS)[number]

/** Names in force from one calendar date (null: since ever) to before another (null: still). */
export interface DatedNames {
  readonly from: string | null
  readonly to: string | null
  readonly short: InSixLanguages<string>
  readonly formal: InSixLanguages<string | null>
  /** The definite article where running text needs one: French "l'", "le", "la", "les"; Spanish "el", "la". */
  readonly article: { readonly fr: string | null; readonly es: string | null; readonly en: string | null }
  readonly source: string
}

/** Membership of a regional group between two calendar dates. */
export interface DatedGroup {
  readonly group: RegionalGroup | null
  readonly from: string | null
  readonly to: string | null
  readonly source: string
}

/** One entry of the table of States: the same shape for the real table and for an example's `states.yaml`. */
export interface StateEntry {
  /** ISO 3166-1 alpha-3, or the table's own code for an entry that has none. */
  readonly code: string
  readonly status: RespondentGroup
  readonly names: readonly DatedNames[]
  readonly groups: readonly DatedGroup[]
  /** Other forms seen in letters, file names and indexes; never printed. */
  readonly aliases: readonly string[]
}

/** Short name of an entry on a date, in a language; null date means the newest names. */
export function shortNameOn(entry: StateEntry, on: string | null, language: Language): string {
  return namesOn(entry, on).short[language]
}

/** The names in force on a calendar date (ISO); a null date gives the newest. */
export function namesOn(entry: StateEntry, on: string | null): DatedNames {
  const newest = entry.names[entry.names.length - 1]
  if (newest === undefined)
    throw new RangeError(`${entry.code} has no names: the table's reader must refuse it`)
  if (on === null) return newest
  return entry.names.find((names) => inForce(names, on)) ?? newest
}

/** The regional group on a calendar date; null where the entry belongs to none or the table is silent. */
export function groupOn(entry: StateEntry, on: string | null): RegionalGroup | null {
  const newest = entry.groups[entry.groups.length - 1]
  if (on === null) return newest?.group ?? null
  return (entry.groups.find((group) => inForce(group, on)) ?? newest)?.group ?? null
}

function inForce(dated: { readonly from: string | null; readonly to: string | null }, on: string): boolean {
  return (dated.from === null || dated.from <= on) && (dated.to === null || on < dated.to)
}
