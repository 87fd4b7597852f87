/** References to other documents in running text: resolutions in lists, symbols, Official Records, treaty series, Charter. */
import { normaliseDocumentSymbol } from '#un'
import { readDate } from './date.ts'
import type { LanguageTable, OrganEntry } from './language-table.ts'
import type { ReferenceKind } from './resolution.ts'

/** A reference found in a text; positions in that text. */
export interface FoundReference {
  readonly symbol: string
  readonly asWritten: string
  readonly kind: ReferenceKind
  readonly date: string | null
  readonly start: number
  readonly end: number
}

/** Every reference of a text, in order; `body` is the organ that speaks, for "its resolution". */
export function findReferences(text: string, body: string | null, table: LanguageTable): FoundReference[] {
  const words = table.references
  const found = [
    ...listsAfter(text, words.resolutionWord, 'resolution', body, table),
    ...listsAfter(text, words.decisionWord, 'decision', body, table),
    ...wholeMatches(text, words.officialRecords, 'official-records'),
    ...wholeMatches(text, words.treatySeries, 'treaty-series'),
    ...wholeMatches(text, words.charterArticle, 'charter-article'),
  ]
  const documents = symbolsIn(text).filter((one) => !found.some((other) => overlap(one, other)))
  return [...found, ...documents].sort((a, b) => a.start - b.start)
}

const overlap = (a: FoundReference, b: FoundReference): boolean => a.start < b.end && b.start < a.end

function wholeMatches(text: string, pattern: RegExp, kind: ReferenceKind): FoundReference[] {
  return [...text.matchAll(pattern)].map((match) => ({
    symbol: match[0],
    asWritten: match[0],
    kind,
    date: null,
    start: match.index,
    end: match.index + match[0].length,
  }))
}

const NUMBER =
  /^(?:(?:A|S|E)\/(?:[A-Z]+\/)*RES\/\d+\/\d+|E?S-\d{1,2}\/\d{1,3}(?: [A-Z](?:[–-][A-Z])?(?![A-Za-z]))?|\d{1,4}\/\d{1,4}(?: [A-Z](?:(?:[–-]| to )[A-Z])?(?![A-Za-z]))?|\d{1,5}(?: [A-Z](?:[–-][A-Z])?)? \((?:[IVXLC]+|E?S-[IVX]+|\d{4})\)|\d{1,3}(?:\/DEC|\/CP)\/\d+)/

/** The items of each list after "resolution(s)" or "decision(s)". */
function listsAfter(
  text: string,
  word: RegExp,
  what: 'resolution' | 'decision',
  body: string | null,
  table: LanguageTable,
): FoundReference[] {
  const found: FoundReference[] = []
  for (const match of text.matchAll(word)) {
    const from = match.index + match[0].length
    const issuer = issuerBefore(text, match.index, body, table)
    found.push(...listFrom(text, from, issuer, what, body, table))
  }
  return found
}

interface Issuer {
  readonly name: string | null
  readonly organ: OrganEntry | null
}

function issuerBefore(text: string, at: number, body: string | null, table: LanguageTable): Issuer {
  const before = text.slice(Math.max(0, at - 140), at)
  const named = [...table.organs]
    .map((organ) => ({ organ, at: before.lastIndexOf(organ.name) }))
    .filter(
      ({ organ, at: place }) =>
        place >= 0 && /^(?:’s)? (?:relevant |previous )?$/.test(before.slice(place + organ.name.length)),
    )
    .sort((a, b) => b.at - a.at)[0]
  if (named !== undefined) return { name: named.organ.name, organ: named.organ }
  const name = NAME_BEFORE.exec(before)?.[1]?.replace(FIRST_WORD, '') ?? null
  if (name !== null && table.references.commissionName.test(name)) {
    const known = table.organs.find((organ) => name.endsWith(organ.name))
    const short = SHORT_NAMES[name] ?? name
    return { name: short, organ: known ?? table.organs.find((one) => one.name === short) ?? null }
  }
  return { name: body, organ: organOf(body, table) }
}

/** A name of capitals right before "resolution"; small words inside it, none at its end. */
const NAME_BEFORE =
  /((?:[A-Z][A-Za-z-]+)(?: (?:(?:and|of|on|the|for|to|in|against) ){0,3}[A-Z][A-Za-z-]+)*) $/
const FIRST_WORD = /^(?:Recalling|Reaffirming|Noting|Welcoming|Taking|Also|The|See|In|Pursuant to|By) /
/** Only the Human Rights Council numbers its resolutions by session; the Assembly is the General Assembly. */
const SHORT_NAMES: Readonly<Record<string, string>> = {
  Assembly: 'General Assembly',
  Council: 'Human Rights Council',
}

const organOf = (body: string | null, table: LanguageTable): OrganEntry | null =>
  table.organs.find((organ) => organ.name === body) ?? (body === null ? (table.organs[0] ?? null) : null)

interface ListItem {
  readonly number: string
  readonly start: number
  readonly end: number
  date: string | null
}

function listFrom(
  text: string,
  from: number,
  issuer: Issuer,
  what: 'resolution' | 'decision',
  body: string | null,
  table: LanguageTable,
): FoundReference[] {
  const items = itemsFrom(text, from, table)
  return items.map((item) => ({
    ...normalise(item.number, issuerOf(item, text, from, issuer, table), what, body, table),
    asWritten: item.number,
    date: item.date,
    start: item.start,
    end: item.end,
  }))
}

function itemsFrom(text: string, from: number, table: LanguageTable): ListItem[] {
  const items: ListItem[] = []
  let at = from + (/^\s+/.exec(text.slice(from))?.[0].length ?? 0)
  if (at === from) return items
  for (;;) {
    const rest = text.slice(at)
    const match = NUMBER.exec(rest)
    if (match === null) break
    const start = at
    at += match[0].length
    const item: ListItem = { number: match[0], start, end: at, date: null }
    items.push(item)
    at = skipAside(text, at)
    const share = table.references.shared.exec(text.slice(at))
    const dated = table.references.ofDate.exec(
      share === null ? text.slice(at) : ` of ${text.slice(at + share[0].length)}`,
    )
    if (dated !== null) {
      item.date = readDate(dated[1] ?? '', table)
      at += share === null ? dated[0].length : share[0].length + (dated[1] ?? '').length
      shareDate(items, share !== null)
      at = skipAside(text, at)
    }
    const and = table.references.and.exec(text.slice(at))
    if (and === null) break
    at += and[0].length
  }
  return items
}

/** ", section XI," and ", annex," between the items of a list. */
function skipAside(text: string, at: number): number {
  const aside =
    /^, (?:sections?|parts?|annex(?:es)?|paragraphs?|chapters?)(?: [IVXLC\d]+(?: ?\([a-z]\))?(?:(?:, | and | to )(?:[IVXLC]+|\d+)(?![\d/]))*)?(?=,| and| of)/.exec(
      text.slice(at),
    )
  return aside === null ? at : at + aside[0].length
}

/** The date after "of" is also that of the undated items just before it: all of them after "both of", else of one session. */
function shareDate(items: readonly ListItem[], all: boolean): void {
  const last = items[items.length - 1]
  if (last === undefined) return
  const session = last.number.split('/')[0]
  for (let at = items.length - 2; at >= 0; at--) {
    const item = items[at]
    if (item === undefined || item.date !== null) break
    if (!all && item.number.split('/')[0] !== session) break
    item.date = last.date
  }
}

const NAME = /(?:[A-Z][A-Za-z-]+)(?: (?:(?:and|of|on|the|for|to|in|against) ){0,3}[A-Z][A-Za-z-]+)*/
const ISSUER_AFTER = new RegExp(`^(?:,? of \\d{1,2} [A-Z][a-z]+ \\d{4})? of the (${NAME.source})`)

/**
 * Who issued "resolution 5/14", which the General Assembly's own numbers (31/1 and on) cannot be: the body named
 * right after it, else the last one named before it; nobody where none is named.
 */
function issuerOf(item: ListItem, text: string, from: number, issuer: Issuer, table: LanguageTable): Issuer {
  if (!isForeign(item.number, issuer)) return issuer
  const after = ISSUER_AFTER.exec(text.slice(item.end))?.[1]
  const before = [...text.slice(0, from).matchAll(new RegExp(NAME, 'g'))].map((match) => match[0])
  const names = [...(after === undefined ? [] : [after]), ...before.reverse()]
  const name = names.find(
    (one) => table.references.commissionName.test(one) && !/^General Assembly|^Assembly$|^Council$/.test(one),
  )
  if (name === undefined) return { name: null, organ: null }
  return { name, organ: table.organs.find((organ) => name.endsWith(organ.name)) ?? null }
}

const isForeign = (number: string, issuer: Issuer): boolean => {
  const session = /^(\d{1,2})\//.exec(number)?.[1]
  if (session === undefined || Number(session) >= FIRST_SLASH_SESSION) return false
  return issuer.name === null || issuer.organ?.prefix === 'A/RES/'
}

interface Normalised {
  readonly symbol: string
  readonly kind: ReferenceKind
}

function normalise(
  number: string,
  issuer: Issuer,
  what: 'resolution' | 'decision',
  body: string | null,
  table: LanguageTable,
): Normalised {
  const organ = organOfNumber(number, issuer, table)
  const prefix = what === 'resolution' ? organ?.prefix : organ?.decisionPrefix
  const plain = number.replace(/(?<= [A-Z])(?:–| to )(?=[A-Z]$)/, '-')
  const printed = /^[ASE]\//.test(number) ? number : prefix == null ? null : `${prefix}${plain}`
  const symbol =
    printed === null
      ? `${issuer.name ?? ''} ${what} ${number}`.trim()
      : (normaliseDocumentSymbol(printed) ?? printed)
  if (what === 'decision') return { symbol, kind: 'decision' }
  const own = organ !== null && organ.name === (body ?? 'General Assembly')
  return { symbol, kind: own ? 'resolution' : 'resolution-of-other-organ' }
}

/** The number's form decides where it can be one organ's only: "1325 (2000)" is the Security Council's. */
function organOfNumber(number: string, issuer: Issuer, table: LanguageTable): OrganEntry | null {
  const byForm = (form: OrganEntry['numbers']): OrganEntry | null =>
    table.organs.find((organ) => organ.numbers === form) ?? null
  if (/\(\d{4}\)$/.test(number)) return byForm('year-in-brackets')
  if (/^(?:19|20)\d{2}\/\d+/.test(number)) return byForm('year-first')
  if (/\([IVXLC]+\)$|^E?S-|\([E]?S-/.test(number) && issuer.organ?.numbers === 'session')
    return byForm('session')
  return issuer.organ
}

/** Resolutions of the General Assembly are numbered "31/1" since its thirty-first session. */
const FIRST_SLASH_SESSION = 31

const SYMBOL =
  /(?<![A-Za-z0-9/.])(?:(?:A|S|E|ST)\/(?:[A-Z]+(?:\.[A-Z\d]+)*(?:\.\d+)?\/)*(?:(?:E?S-)?\d+|[A-Z]+\.\d+)(?:\/(?:[A-Z][A-Za-z]*\.?\d*|\d+))*|(?:CRC|CCPR|CEDAW|CERD|CAT|CMW|CRPD|CED|FCCC|TD|DP|UNEP|CBD|ICCD|IDB|HSP|LC|CTOC|CAC)\/(?:[A-Z]+(?:\.\d+)?\/)*\d+(?:\/[A-Z]*[a-z]*\.?\d+)*)(?:-S\/\d{4}\/\d+)?(?: \((?:Sect\. \d+|Part [IVX]+|Vol\. [IVX]+|Resumption ?\d)\))?(?![A-Za-z0-9])/g
const AND_MODIFIER = /^((?:, | and |–|-)((?:Add|Corr|Rev|Amend)\.\d+(?:\/(?:Add|Corr|Rev)\.\d+)*))/

/** Document symbols, and the "and Add.1" after one as a reference of its own. */
function symbolsIn(text: string): FoundReference[] {
  const found: FoundReference[] = []
  for (const match of text.matchAll(SYMBOL)) {
    const start = match.index
    const asWritten = match[0]
    const kind: ReferenceKind = /\/RES\//.test(asWritten) ? 'resolution' : 'document'
    const symbol = normaliseDocumentSymbol(asWritten) ?? asWritten
    found.push({ symbol, asWritten, kind, date: null, start, end: start + asWritten.length })
    let at = start + asWritten.length
    const base = asWritten.replace(/(?:\/(?:Add|Corr|Rev|Amend)\.\d+)+$/, '')
    for (
      let more = AND_MODIFIER.exec(text.slice(at));
      more !== null;
      more = AND_MODIFIER.exec(text.slice(at))
    ) {
      const modifier = more[2] ?? ''
      const end = at + more[0].length
      found.push({
        symbol: `${base}/${modifier}`,
        asWritten: modifier,
        kind,
        date: null,
        start: end - modifier.length,
        end,
      })
      at = end
    }
  }
  return found
}
