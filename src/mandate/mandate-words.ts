/** What the reader of mandates must know of a language: its verbs, actors, kinds and circumstances, as data. */
import type { FundingSource, MandateKind } from './mandate.ts'

/** What a governing verb does: asks somebody, decides for the organ itself, makes a thing, or only says something. */
export type VerbForce = 'asks' | 'decides' | 'makes' | 'says'

/** Verbs of the organ and the words that stand around them; patterns without flags, matched without regard to case. */
export interface VerbWords {
  readonly verbs: Readonly<Record<VerbForce, string>>
  /** Verbs that are also nouns: in the middle of a sentence they count only where these words do not follow. */
  readonly alsoNouns: string
  readonly notVerbBefore: string
  /** Words between "and" and a verb, or between a verb and the one asked. */
  readonly between: string
  /** What stands before a governing verb in the middle of a sentence. */
  readonly joint: string
  /** Words that open a side remark in the list of those asked, to the next comma or to the end of the list. */
  readonly asideOpens: string
  readonly asideWithActors: string
  /** Of those the ones that only single out some of those named, and the words that go back to the list. */
  readonly asideSingles: string
  readonly asideResumes: string
  /** A word before "to" after which "to" belongs to that word: "in a position to". */
  readonly holdsTo: string
  /** A word that holds "to" where a later infinitive follows: "measures to prevent crime, to …". */
  readonly mayHoldTo: string
  /** A word after "to" that shows no verb follows. */
  readonly notInfinitive: string
  /** Infinitives that begin a new thing asked even without "to". */
  readonly bareInfinitive: string
  /** Verbs that after a comma say to what end something is asked: ", to enable". */
  readonly purposes: string
  readonly modals: string
  /** "that X shall do" of a decision; group `act`. */
  readonly duty: string
  /** Verbs after "shall" that describe and ask nothing: "shall comprise". */
  readonly notActs: string
  readonly pronouns: string
  /** "that X shall do": groups `who` and `modal`; MODALS and VERBS stand for the lists. */
  readonly that: string
  /** Verbs that may follow in the subjunctive: "that the Secretary-General submit". */
  readonly subjunctives: string
  readonly passive: string
  /** A "modal" that is itself the verb of what is asked: "that the Committee continue". */
  readonly modalIsVerb: string
  /** Where a noun is asked, how those who are to act are named: "by States", "between X and Y". */
  readonly byNoun: readonly string[]
  /** Where an earlier request stands: "Reiterates its request in paragraph 78 of its resolution … that". */
  readonly askedBefore: string
  /** Words that alone are no thing asked where another follows: "prepare" of "prepare and submit a report". */
  readonly unfinishedVerb: string
  /** The end of words that a list completes. */
  readonly listEnd: string
  readonly negation: string
  readonly and: string
  /** Side remarks without a comma before them. */
  readonly asideInside: string
  /** "to" before a verb, and the verb itself; NOT stands for the words that are none. */
  readonly to: string
  readonly infinitive: string
  /** What leads on to a further thing without being a mere comma. */
  readonly thingAnd: string
  /** Words in -ing that are things asked of their own: "and seeking the views of". */
  readonly thingGerund: string
  /** What opens a clause that narrows those asked, and its verbs that hold the "to" after them: "that continue to apply". */
  readonly relative: string
  readonly relativeHoldsTo: string
  /** Opens a clause on what has not been done: "that have not joined such efforts to do so" asks to do so. */
  readonly relativeNot: string
  /** Nouns that are not complete without what "to" says after them: "measures, in a timely manner, to". */
  readonly incompleteNoun: string
  readonly betweenThings: string
  readonly thingJoint: string
  /** Verbs after which the things asked stand in the -ing form, and words that only point back. */
  readonly entrusts: string
  readonly doSo: string
  /** The last joint of a list of things: “, and to”. */
  readonly seriesEnd: string
  /** Between two decisions under one verb: “to continue its consideration …, and to include …”. */
  readonly decisionJoint: string
  /** Verbs of the "says" kind whose clause, when it speaks of costs, still sets no condition. */
  readonly onlySays: string
  /** Words that begin a sub-paragraph before its infinitive: "In accordance with …, to explore". */
  readonly itemAside: string
  /** A list that completes an unfinished "take measures to:". */
  readonly unfinishedThing: string
  /** Several named, of whom a later "them" may speak. */
  readonly plurals: string
  readonly pluralPronoun: string
  readonly personPronoun: string
}

/** Who an actor is, as far as the kinds need it. */
export type ActorClass = 'state' | 'body' | 'person' | 'entity' | 'group'

/** One actor with its normalised name. */
export interface ActorEntry {
  readonly name: string
  readonly class: ActorClass
  /** Other ways it is written, without article. */
  readonly aliases: readonly string[]
  /** What it is called once named: "Office", "Special Committee"; resolved from the text before. */
  readonly short: readonly string[]
}

export interface ActorWords {
  readonly table: readonly ActorEntry[]
  readonly stateNames: readonly string[]
  /** Last words of a name that stand for States, and for others who can act. */
  readonly stateHeads: string
  readonly otherHeads: string
  /** Those who are asked for money, and those whose work is help, by their names. */
  /** Words that open a clause which narrows a name: "States that are parties". */
  readonly narrows: string
  readonly payers: string
  readonly helpers: string
  /** Words that begin a further name after a comma or "and". */
  readonly openers: string
  /** Words with "and" in them that name one group. */
  readonly wholes: readonly string[]
  /** Words that end the name proper: "of", "in", "that". */
  readonly afterHead: string
}

/** One rule of a kind: whose asking, by whom, and which words (from the verb on). */
export interface KindRule {
  readonly kind: MandateKind
  /** The rule in words, for `kindReason`. */
  readonly because: string
  readonly force: readonly VerbForce[]
  readonly who: 'any' | 'states' | 'others' | 'bodies' | 'payers' | 'helpers'
  readonly words: RegExp
  readonly unless?: RegExp
}

/** Where a kind's matter and those addressed are found in its words. */
export interface KindWords {
  readonly rules: readonly KindRule[]
  /** Words before the verb that say only how: "continue to", "consider". */
  readonly lead: RegExp
  /** A clause that says how costs are met, whatever its verb. */
  readonly costs: RegExp
  /** The paragraphs whose costs are meant, and else the costs by name. */
  readonly costsOf: RegExp
  readonly costsNamed: RegExp
  readonly subjects: Readonly<Partial<Record<MandateKind, readonly RegExp[]>>>
  readonly addressees: Readonly<Partial<Record<MandateKind, readonly RegExp[]>>>
}

export interface CircumstanceWords {
  /** By source: words in a clause of its own, and words inside another asking. */
  readonly funding: readonly {
    readonly source: FundingSource
    readonly own: RegExp
    readonly embedded: RegExp
  }[]
  readonly conditions: readonly RegExp[]
  readonly recurrences: readonly { readonly as: string; readonly words: RegExp }[]
  /** Organs of which sessions are spoken, long names first; and those that meet in the Assembly's own sessions. */
  readonly organs: readonly string[]
  readonly mainCommittees: RegExp
  readonly months: readonly string[]
  readonly counts: Readonly<Record<string, number>>
  /** Before and after the ordinal of a session, to widen it to the deadline as written. */
  readonly sessionBefore: RegExp
  readonly sessionAfter: RegExp
  readonly sessionNext: RegExp
  readonly dateBefore: RegExp
  readonly year: RegExp
  readonly month: RegExp
  readonly within: RegExp
}

export interface MandateWords {
  readonly verbs: VerbWords
  readonly actors: ActorWords
  readonly kinds: KindWords
  readonly circumstances: CircumstanceWords
}
