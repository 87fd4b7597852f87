/** Reads who is asked: names of actors in the words before an infinitive, normalised by the table. */
import type { ActorClass, ActorEntry, ActorWords, MandateWords } from './mandate-words.ts'

/** One actor as named: with its normalised name, and what it is. */
export interface Actor {
  readonly name: string
  readonly class: ActorClass
  /** As written, where a clause narrows the name: "States that are parties to an armed conflict". */
  readonly narrowed?: string
}

interface ActorIndex {
  readonly byName: ReadonlyMap<string, ActorEntry>
  readonly byShort: ReadonlyMap<string, readonly ActorEntry[]>
  readonly states: ReadonlySet<string>
  readonly stateHead: RegExp
  readonly otherHead: RegExp
  readonly opener: RegExp
  readonly afterHead: RegExp
  /** Names that hold a comma or "and", longest first, to keep them whole. */
  readonly whole: RegExp
}

const INDEXES = new WeakMap<ActorWords, ActorIndex>()

function indexOf(words: ActorWords): ActorIndex {
  const known = INDEXES.get(words)
  if (known !== undefined) return known
  const made = buildIndex(words)
  INDEXES.set(words, made)
  return made
}

function buildIndex(words: ActorWords): ActorIndex {
  const byName = new Map<string, ActorEntry>()
  const byShort = new Map<string, ActorEntry[]>()
  for (const entry of words.table) {
    for (const name of [entry.name, ...entry.aliases]) byName.set(fold(name), entry)
    for (const short of entry.short) byShort.set(fold(short), [...(byShort.get(fold(short)) ?? []), entry])
  }
  const names = [
    ...words.table.flatMap(({ name, aliases }) => [name, ...aliases]),
    ...words.stateNames,
    ...words.wholes,
  ]
  const joined = names.filter((name) => /,| and /.test(name)).sort((one, other) => other.length - one.length)
  return {
    byName,
    byShort,
    states: new Set(words.stateNames.map(fold)),
    stateHead: new RegExp(`(?:^|[ -])(?:${words.stateHeads})$`, 'i'),
    otherHead: new RegExp(`(?:^|[ -])(?:${words.otherHeads})$`, 'i'),
    opener: new RegExp(`^(?:${words.openers})\\b`, 'i'),
    afterHead: new RegExp(` (?:${words.afterHead})\\b`),
    whole: new RegExp(joined.map((name) => name.replaceAll(/[.()]/g, '\\$&')).join('|'), 'g'),
  }
}

function fold(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll(/[\u00ad\u2011]/g, '-')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

/** Without "the", "all", "relevant" and what else only narrows a name the table knows. */
function bare(name: string): string {
  return name.replace(
    /^(?:the|all|both|its|their|his|her|those|these|any|every|each|that|this) (?:the |entire |whole )?/i,
    '',
  )
}

/**
 * The actors named in a list such as "the Secretary-General, the specialized agencies and other organizations".
 *
 * Takes the list without side remarks, and the text of the resolution up to it, from which short names ("the Office") are
 * resolved. Gives none where no name stands for somebody who can act ("timely action").
 */
export function readActors(list: string, before: string, { actors }: MandateWords): Actor[] {
  const index = indexOf(actors)
  const found = partsOf(list, index).flatMap((part) => {
    const actor = actorOf(part, before, index)
    return actor === null ? [] : [{ ...actor, ...narrowingOf(part, actor, actors) }]
  })
  return found.filter(({ name }, at) => found.findIndex((other) => other.name === name) === at)
}

/** The whole words of a part where its name leaves out a clause that narrows it. */
function narrowingOf(part: string, { name }: Actor, { narrows }: ActorWords): Pick<Actor, 'narrowed'> {
  const clause = new RegExp(` (?:${narrows})\\b.*$`).exec(part)?.[0]
  if (clause === undefined || name.includes(clause.trim())) return {}
  return {
    narrowed: part.replace(/^(?:,|and|also|to|upon|on) /, '').replace(/[,;:\s]+(?:and)?[,;:\s]*$/, ''),
  }
}

const MASK = '\uE000'

/** Cuts a list at commas and "and", where on both sides stands a name. */
function partsOf(list: string, index: ActorIndex): string[] {
  const kept: string[] = []
  const masked = list.replaceAll(index.whole, (name) => {
    kept.push(name)
    return `${MASK}${kept.length - 1}${MASK}`
  })
  const pieces = masked.split(/(,? as well as |,? and |, )/)
  const parts: string[] = []
  let current = pieces[0] ?? ''
  for (let at = 1; at < pieces.length; at += 2) {
    const next = pieces[at + 1] ?? ''
    const rest = pieces.slice(at + 1)
    if (cutsHere(current, next, untilComma(rest), index) || opensSeries(current, rest.join(''), index)) {
      parts.push(current)
      current = next
    } else current += `${pieces[at] ?? ''}${next}`
  }
  parts.push(current)
  const pattern = new RegExp(`${MASK}(\\d+)${MASK}`, 'g')
  return parts.map((part) => part.replaceAll(pattern, (_, at: string) => kept[Number(at)] ?? '').trim())
}

function cutsHere(left: string, next: string, rest: string, index: ActorIndex): boolean {
  if (next.trim() === '') return true
  if (!isNamed(left, index)) return false
  return index.opener.test(next) || isNamed(next, index) || isNamed(rest, index)
}

/** "States and international, regional and non-governmental organizations": a series of adjectives with one noun. */
function opensSeries(left: string, rest: string, index: ActorIndex): boolean {
  const [series] = /^(?:[a-z-]+, )+[a-z-]+,? and [a-z-]+ [a-z]+/.exec(rest) ?? []
  return series !== undefined && isNamed(left, index) && isNamed(series, index)
}

/** The pieces up to the next comma: "bilateral and multilateral donors". */
function untilComma(pieces: readonly string[]): string {
  const comma = pieces.indexOf(', ')
  return pieces.slice(0, comma < 0 ? pieces.length : comma).join('')
}

/** True where the words end in a head that can act, are a proper name, or a kept name. */
function isNamed(words: string, index: ActorIndex): boolean {
  const name = bare(words.trim().replace(/ and$/, ''))
  if (name.includes(MASK) || index.byName.has(fold(name)) || index.states.has(fold(name))) return true
  const head = headOf(name, index)
  return index.stateHead.test(head) || index.otherHead.test(head) || /^(?:[A-Z][\w’'-]+ ?)+$/.test(name)
}

function headOf(name: string, index: ActorIndex): string {
  const at = name.search(index.afterHead)
  const core = at < 0 ? name : name.slice(0, at)
  return core.replace(/[,;:\s]+$/, '').trim()
}

function actorOf(part: string, before: string, index: ActorIndex): Actor | null {
  const cleaned = part
    .replace(/[,;:\s]+$/, '')
    .replace(/^(?:,|and|also|once again|again|both|to|upon|on) /, '')
    .replace(/[’']s? (?:[a-z-]+ )*(?:efforts|work|activities|engagement)\b.*$/, '')
    .replace(/ (?:that|which) (?:have|has) not (?:yet |already )*done so.*$/, '')
    .replace(/ and$/, '')
    .replace(/, the occupying Power$/, '')
    .trim()
  const name = bare(cleaned)
  if (name === '') return null
  const entry = index.byName.get(fold(name))
  if (entry !== undefined) return { name: entry.name, class: entry.class }
  const named = nearestNamed(fold(name), before, index)
  if (named !== null) return { name: named.name, class: named.class }
  if (index.states.has(fold(name))) return { name, class: 'state' }
  return narrowed(name, index) ?? actorByHead(name, index) ?? apposition(name, before, index)
}

/** "the Secretary-General, President pro tempore of …": the name before the comma. */
function apposition(name: string, before: string, index: ActorIndex): Actor | null {
  const comma = name.indexOf(', ')
  return comma < 0 ? null : actorOf(name.slice(0, comma), before, index)
}

/** "States that have not yet done so", "Member States requesting exemption": the name of the table before what narrows it. */
function narrowed(name: string, index: ActorIndex): Actor | null {
  const entry = index.byName.get(fold(bare(headOf(name, index))))
  return entry === undefined || / (?:of|to|for|on) /.test(` ${name.slice(entry.name.length)} `.slice(0, 5))
    ? null
    : { name: entry.name, class: entry.class }
}

/** Of the entries with this short name the one it was given to (“… (the Commission)”), else the one named last before. */
function nearestNamed(short: string, before: string, index: ActorIndex): ActorEntry | null {
  const entries = index.byShort.get(short) ?? []
  const text = fold(before)
  const defined = ` (the ${short})`
  return lastOf(entries, text, (name) => `${name}${defined}`) ?? lastOf(entries, text, (name) => name)
}

function lastOf(
  entries: readonly ActorEntry[],
  text: string,
  written: (name: string) => string,
): ActorEntry | null {
  let nearest: ActorEntry | null = null
  let at = -1
  for (const entry of entries) {
    for (const name of [entry.name, ...entry.aliases]) {
      const place = text.lastIndexOf(written(fold(name)))
      if (place > at) [nearest, at] = [entry, place]
    }
  }
  return nearest
}

function actorByHead(name: string, index: ActorIndex): Actor | null {
  const plain = name.replace(/, (?:including|such as|in particular|especially|the occupying Power)\b.*$/, '')
  const head = headOf(plain, index)
  if (index.states.has(fold(head)) || index.stateHead.test(head)) return { name: plain, class: 'state' }
  if (
    /\b(?:Committee|Council|Commission|Conference|Assembly|Forum|Board|Working Group|Congress|Panel)$/.test(
      head,
    )
  )
    return { name: plain, class: 'body' }
  if (index.otherHead.test(head)) return { name: plain, class: 'entity' }
  if (
    /^(?:[A-Z][\w’'-]+)(?: (?:[A-Z][\w’'-]+|of|the|and|for|on))*$/.test(head) &&
    !/^[A-Z]\w+ing\b/.test(head)
  )
    return { name: plain, class: 'group' }
  return null
}

/** The last actor of the table named in a text that a pronoun can mean: several for "them", one for "it", a person for "her". */
export function lastActorIn(text: string, pronoun: string, { actors, verbs }: MandateWords): Actor | null {
  const plural = new RegExp(`^(?:${verbs.pluralPronoun})`, 'i').test(pronoun)
  const person = new RegExp(`^(?:${verbs.personPronoun})$`, 'i').test(pronoun)
  let last: Actor | null = null
  let at = -1
  const named = actors.table.flatMap(({ name, aliases, ...rest }) =>
    [name, ...aliases].map((each) => ({ ...rest, name, written: each })),
  )
  for (const entry of named) {
    const fits = person ? entry.class === 'person' : plural === /s$/.test(entry.written)
    const place = fits ? text.lastIndexOf(entry.written) : -1
    if (
      place > at ||
      (place === at && place >= 0 && last !== null && entry.written.length > last.name.length)
    ) {
      last = { name: entry.name, class: entry.class }
      at = place
    }
  }
  return last
}
