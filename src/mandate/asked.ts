/** Reads in an asking clause who is asked and what each of them is to do. */
import { type Actor, readActors } from './actors.ts'
import { withoutAsides } from './asides.ts'
import type { MandateWords, VerbWords } from './mandate-words.ts'
import { firstInfinitive, readThings, type Thing } from './things.ts'

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

interface AskPatterns {
  readonly that: RegExp
  readonly passive: RegExp
  readonly pronoun: RegExp
  readonly byNoun: readonly RegExp[]
  readonly listEnd: RegExp
  readonly negation: RegExp
  /** "once more", "in paragraph 78 of its resolution …": before those asked. */
  readonly leading: RegExp
}

const PATTERNS = new WeakMap<VerbWords, AskPatterns>()

function patternsOf(words: VerbWords): AskPatterns {
  const known = PATTERNS.get(words)
  if (known !== undefined) return known
  const made = {
    that: new RegExp(words.that.replace('MODALS', words.modals).replace('VERBS', words.subjunctives)),
    passive: new RegExp(`^(?:${words.passive})\\b`),
    pronoun: new RegExp(`^(?:${words.pronouns})(?: (?:${words.between}))?$`, 'i'),
    byNoun: words.byNoun.map((pattern) => new RegExp(pattern)),
    listEnd: new RegExp(words.listEnd),
    leading: new RegExp(`^(?:(?:,? ?(?:${words.between}),?)+ |${words.askedBefore})`, 'i'),
    negation: new RegExp(` ${words.negation}$`),
  }
  PATTERNS.set(words, made)
  return made
}

/** What a reader of asking clauses is given: the text of the resolution before, and whom a pronoun would mean. */
interface Known {
  readonly before: string
  readonly lastNamed: readonly Actor[]
  readonly words: MandateWords
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
  const known = { before, lastNamed, words }
  const { that: thatClause, leading } = patternsOf(words.verbs)
  const text = body.trim().replace(leading, '')
  const that = thatClause.exec(text)
  if (that !== null) return askedThat(that, text, known)
  const at = firstInfinitive(text, words.verbs)
  if (at === null) return askedOtherwise(text, known)
  const asked = askedTo(text, at, known)
  return asked.actors.length > 0 || asked.unresolved ? asked : askedOtherwise(text, known)
}

function askedTo(text: string, at: { end: number; start: number }, known: Known): Asked {
  const { verbs } = known.words
  const { names, aside } = withoutAsides(text.slice(0, at.end), verbs)
  const who = whoIs(names, text.slice(0, at.end), known)
  const rest = text.slice(at.start)
  return {
    ...who,
    aside,
    things: negated(names, readThings(rest, verbs), verbs),
    opensList: rest.endsWith(':'),
  }
}

/** "Israel not to impede": the negation belongs to the first thing. */
function negated(names: string, [first, ...others]: readonly Thing[], words: VerbWords): Thing[] {
  if (first === undefined) return []
  if (!patternsOf(words).negation.test(names)) return [first, ...others]
  const negative = (text: string): string => `${words.negation} ${text}`
  return [
    { ...first, words: negative(first.words), printed: negative(first.printed ?? first.words) },
    ...others,
  ]
}

/** "that the Secretary-General submit …", "that States should …"; a passive ("that it be brought …") asks nobody by name. */
function askedThat(that: RegExpExecArray, text: string, known: Known): Asked {
  const { verbs } = known.words
  const { who: subject = '', modal = '' } = that.groups ?? {}
  const rest = text.slice(that[0].length).trim()
  if (patternsOf(verbs).passive.test(`${modal} ${rest}`.trim())) return askedOfNobody(text)
  const { names, aside } = withoutAsides(subject, verbs)
  const verb = verbs.modalIsVerb === modal ? `${modal} ${rest}` : rest
  return { ...whoIs(names, '', known), aside, things: readThings(verb, verbs), opensList: rest.endsWith(':') }
}

function askedOfNobody(text: string): Asked {
  return {
    actors: [],
    things: [{ words: text, infinitive: false }],
    aside: '',
    opensList: false,
    unresolved: false,
  }
}

/** Neither "to do" nor "that": a list follows ("Requests the Secretary-General:"), or a noun is asked ("the adoption by States of …"). */
function askedOtherwise(text: string, known: Known): Asked {
  const { verbs } = known.words
  const { listEnd } = patternsOf(verbs)
  const opensList = listEnd.test(text)
  if (opensList) {
    const { names, aside } = withoutAsides(text.replace(listEnd, ''), verbs)
    const who = whoIs(names, '', known)
    if (who.actors.length > 0 || who.unresolved) return { ...who, aside, things: [], opensList }
  }
  return { ...askedOfNobody(text), actors: actorsByNoun(text, known), opensList }
}

/** "the effective implementation by States of …", "cooperation between the secretariat and the Office". */
function actorsByNoun(text: string, { before, words }: Known): Actor[] {
  for (const pattern of patternsOf(words.verbs).byNoun) {
    const named = pattern.exec(text)?.[1]
    if (named !== undefined) return readActors(named, before, words)
  }
  return []
}

function whoIs(
  names: string,
  sameClause: string,
  { before, lastNamed, words }: Known,
): Pick<Asked, 'actors' | 'unresolved'> {
  const { pronoun, negation } = patternsOf(words.verbs)
  const bare = names.replace(negation, '').trim()
  if (pronoun.test(bare)) return { actors: lastNamed, unresolved: lastNamed.length === 0 }
  return { actors: readActors(bare, before + sameClause, words), unresolved: false }
}
