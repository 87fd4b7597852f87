/** Cuts what an asking clause says into who is asked and what each of them is to do. */
import { type Actor, readActors } from './actors.ts'
import type { MandateWords, VerbWords } from './mandate-words.ts'

/** Who is asked, and the things asked; the words of each begin with its verb ("seek the views of …"). */
export interface Asked {
  readonly actors: readonly Actor[]
  readonly things: readonly Thing[]
  /** The side remarks between actors and verb: "in consultation with Member States", "no later than 2026". */
  readonly aside: string
  /** True where a list of sub-paragraphs is to say what is asked. */
  readonly opensList: boolean
  /** True where the one asked is a pronoun that was not resolved. */
  readonly unresolved: boolean
}

/** One thing asked. */
export interface Thing {
  /** From the verb on, without "to". */
  readonly words: string
  readonly infinitive: boolean
  /** True where the words only say to what end: ", to support developing countries". */
  readonly isPurpose?: boolean
}

interface AskPatterns {
  readonly infinitive: RegExp
  readonly further: RegExp
  readonly bare: RegExp
  readonly purpose: RegExp
  readonly that: RegExp
  readonly pronoun: RegExp
  readonly asideActors: RegExp
  readonly aside: RegExp
}

const PATTERNS = new WeakMap<VerbWords, AskPatterns>()

function patternsOf(words: VerbWords): AskPatterns {
  const known = PATTERNS.get(words)
  if (known !== undefined) return known
  const verb = `(?:not )?(?:(?:also|further|, [^,;]{1,60},|[a-z]+ly) )*(?!(?:${words.notInfinitive})\\b)(?![a-z]+ing\\b(?<!bring))[a-z][a-z-]+`
  const between = `(?:(?:${words.between}|where appropriate|as appropriate),? )*`
  const made = {
    infinitive: new RegExp(`(?<before>[^\\s,]+)(?<comma>,?) to (?=${verb})`, 'g'),
    further: new RegExp(
      `(?:,? and|,? as well as|[,;]|,? or|,? but)(?:,? ${between})? ?(?:in doing so,? )?to (?=${verb})`,
      'g',
    ),
    bare: new RegExp(`(?:,? and|,)(?: ${between}| )(?=(?:${words.bareInfinitive})\\b)`, 'g'),
    purpose: new RegExp(`^(?:${words.purposes})\\b`, 'i'),
    that: new RegExp(
      `^,? ?that (?<who>.+?)(?<! to) (?:(?<modal>${words.modals})\\b(?: (?:also|further|not|, [^,]+,))*|(?=(?:submit|report|provide|take|consider|ensure|include|convene|keep|undertake|present|examine|adopt|give|address|remain|implement|make|hold|establish|develop|review|prepare|refrain|cooperate|respect|cease|comply|release|allow|end|withdraw|facilitate|lift|support|appoint|bring|request|invite|elect|designate|select|decide|discuss|adopt|approve|extend|consult|work|use|apply|pay|continue|begin|accord|respond|inform|assess|monitor|conduct|organize|assist|promote|strengthen|enhance|coordinate|identify|share|seek|transmit|publish|urge|recognize|accept|halt|stop|allocate)\\b))`,
    ),
    pronoun: new RegExp(`^(?:${words.pronouns})(?: (?:also|again|once again|further))?$`, 'i'),
    asideActors: new RegExp(`^(?:also |further )?${words.asideWithActors}\\b`, 'i'),
    aside: new RegExp(`^(?:${words.asideOpens})\\b`, 'i'),
  }
  PATTERNS.set(words, made)
  return made
}

/**
 * Who is asked to do what, in the words after an asking verb.
 *
 * Takes the clause's body, the text of the resolution before it, and the actors a pronoun would mean.
 */
export function readAsked(
  body: string,
  before: string,
  lastNamed: readonly Actor[],
  words: MandateWords,
): Asked {
  const patterns = patternsOf(words.verbs)
  const text = body.replace(/^,? ?(?:to (?=the\b|all\b|[A-Z]))?/, '')
  const that = patterns.that.exec(text)
  if (that !== null) return askedThat(that, text, before, lastNamed, words)
  const at = infinitiveAt(text, patterns, words.verbs)
  if (at !== null) return askedTo(text, at, before, lastNamed, words)
  return askedOtherwise(text, before, lastNamed, words)
}

/** Where the first infinitive of those asked begins: end of the names, start of the verb. */
function infinitiveAt(
  text: string,
  { infinitive }: AskPatterns,
  { holdsTo }: VerbWords,
): { end: number; start: number } | null {
  const holds = new RegExp(`^(?:${holdsTo})$`, 'i')
  for (const match of text.matchAll(infinitive)) {
    const before = match.groups?.before ?? ''
    if (match.groups?.comma === '' && holds.test(before)) continue
    return { end: match.index + before.length, start: match.index + match[0].length }
  }
  return null
}

function askedTo(
  text: string,
  at: { end: number; start: number },
  before: string,
  lastNamed: readonly Actor[],
  words: MandateWords,
): Asked {
  const { names, aside } = withoutAsides(text.slice(0, at.end), words.verbs)
  const who = whoIs(names, before + text.slice(0, at.end), lastNamed, words)
  const rest = text.slice(at.start)
  return { ...who, aside, things: negated(names, thingsIn(rest, words.verbs)), opensList: rest.endsWith(':') }
}

/** "Israel not to impede": the negation belongs to the first thing. */
function negated(names: string, [first, ...others]: readonly Thing[]): Thing[] {
  if (first === undefined) return []
  return / not$/.test(names) ? [{ ...first, words: `not ${first.words}` }, ...others] : [first, ...others]
}

/** "that the Secretary-General submit …", "that States should …"; a passive ("that it be brought …") asks nobody by name. */
function askedThat(
  that: RegExpExecArray,
  text: string,
  before: string,
  lastNamed: readonly Actor[],
  words: MandateWords,
): Asked {
  const { who: subject = '', modal } = that.groups ?? {}
  const rest = text.slice(that[0].length).trim()
  const passive = modal === 'be' || /^(?:also )?be \w+(?:ed|n|t)\b/.test(rest)
  if (passive)
    return {
      actors: [],
      things: [{ words: text, infinitive: false }],
      aside: '',
      opensList: false,
      unresolved: false,
    }
  const { names, aside } = withoutAsides(subject, words.verbs)
  const who = whoIs(names, before, lastNamed, words)
  const verb = modal === 'continue' ? `continue ${rest}` : rest
  return { ...who, aside, things: thingsIn(verb, words.verbs), opensList: rest.endsWith(':') }
}

/** Neither "to do" nor "that": a list follows ("Requests the Secretary-General:"), or a noun is asked ("the adoption by States of …"). */
function askedOtherwise(
  text: string,
  before: string,
  lastNamed: readonly Actor[],
  words: MandateWords,
): Asked {
  const opensList = /:$|\bto$/.test(text)
  const { names, aside } = withoutAsides(
    text.replace(/[:\s]+$|,? to:?$/, '').replace(/, inter alia$/, ''),
    words.verbs,
  )
  if (opensList) {
    const who = whoIs(names, before, lastNamed, words)
    if (who.actors.length > 0 || who.unresolved) return { ...who, aside, things: [], opensList }
  }
  return { ...askedByNoun(text, before, words), aside: '', opensList }
}

/** "the effective implementation by States of …", "cooperation between the secretariat and the Office". */
function askedByNoun(
  text: string,
  before: string,
  words: MandateWords,
): Pick<Asked, 'actors' | 'things' | 'unresolved'> {
  const named =
    /\b(?:between|among) (.+?)(?=, (?:in|with|to|as|and in)| in | on | for | with |$)/.exec(text) ??
    /^[^,]{0,70}?\bby (?:the )?(.+?)(?= of | to | in | on | with |, |$)/.exec(text) ??
    /^(?:with|for) (.+?)(?= of | to | in | on |, |$)/.exec(text)
  const actors = named === null ? [] : readActors(named[1] ?? '', before, words)
  return { actors, things: [{ words: text.trim(), infinitive: false }], unresolved: false }
}

function whoIs(
  names: string,
  before: string,
  lastNamed: readonly Actor[],
  words: MandateWords,
): Pick<Asked, 'actors' | 'unresolved'> {
  const bare = names.replace(/ not$/, '').trim()
  if (patternsOf(words.verbs).pronoun.test(bare))
    return { actors: lastNamed, unresolved: lastNamed.length === 0 }
  return { actors: readActors(bare, before, words), unresolved: false }
}

/** Takes the side remarks out of a list of those asked: "States, in accordance with their law, and donors". */
function withoutAsides(list: string, words: VerbWords): { names: string; aside: string } {
  const { asideActors, aside } = patternsOf(words)
  const leading = new RegExp(`^(?:,? ?(?:${words.between}),?)+ `, 'i')
  const pieces = list
    .replace(/^[,\s]+/, '')
    .replace(leading, '')
    .split(/,\s+/)
  const names: string[] = []
  const asides: string[] = []
  let inside: 'none' | 'one' | 'rest' = 'none'
  for (const piece of pieces) {
    const words = piece.replace(/^(?:and|also|as well as) /, '')
    if (asideActors.test(words)) inside = 'rest'
    else if (aside.test(words)) inside = inside === 'rest' ? 'rest' : 'one'
    else if (inside === 'one') inside = 'none'
    if (inside === 'none') names.push(piece)
    else asides.push(piece)
  }
  const cut = cutInner(names.join(', '))
  return { names: cut.names, aside: [cut.aside, ...asides].filter((each) => each !== '').join(', ') }
}

/** Side remarks without a comma before them: "States in cooperation with …", "the Secretary-General within existing resources". */
function cutInner(names: string): { names: string; aside: string } {
  const match =
    / (?:in (?:close |full )*(?:cooperation|collaboration|consultation|coordination|partnership) with|within existing resources|when doing so|as appropriate|where appropriate|in this regard|once again) ?.*$/.exec(
      names,
    )
  if (match === null) return { names, aside: '' }
  return { names: names.slice(0, match.index), aside: match[0].trim() }
}

/** Cuts "seek views and to present a report" at each further infinitive. */
function thingsIn(rest: string, words: VerbWords): Thing[] {
  const { further, bare, purpose } = patternsOf(words)
  const entrusted = /^entrust/.test(rest)
  const cuts = [...rest.matchAll(further), ...rest.matchAll(bare)]
    .filter((cut) => entrusted || !/^[a-z]+ing\b/.test(rest.slice(cut.index + cut[0].length)))
    .sort((one, other) => one.index - other.index)
  const things: Thing[] = []
  let from = 0
  let isPurpose = false
  for (const cut of cuts) {
    if (cut.index < from) continue
    things.push({ words: rest.slice(from, cut.index).trim(), infinitive: true, isPurpose })
    from = cut.index + cut[0].length
    isPurpose = isPurpose || (/^, ?to $/.test(cut[0]) && purpose.test(rest.slice(from)))
  }
  things.push({ words: rest.slice(from).trim(), infinitive: true, isPurpose })
  return things.filter(({ words: each }, index) => saysMore(each, index < things.length - 1))
}

/** "continue" of "continue and enhance", and "continue to do so", say nothing of their own. */
function saysMore(words: string, hasNext: boolean): boolean {
  if (/^(?:continue to |also )*do (?:so|the same)\b/.test(words)) return !hasNext && words === ''
  return words !== '' && !(hasNext && /^\w+$/.test(words))
}
