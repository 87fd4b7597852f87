/** Gives a thing asked or decided its kind, by the first rule that holds. */
import type { Actor } from './actors.ts'
import type { MandateKind } from './mandate.ts'
import type { ActorWords, KindRule, MandateWords, VerbForce } from './mandate-words.ts'

export interface Classified {
  readonly kind: MandateKind
  /** The rule in words. */
  readonly because: string
  /** The words the rule held for; empty where no special rule did. */
  readonly matched: string
}

/** Kinds that are mandates even where the words name nobody who is to act: "requests that a report be submitted". */
const WITHOUT_ACTOR: readonly MandateKind[] = [
  'funding-condition',
  'place-on-agenda',
  'report',
  'review',
  'convene',
]

/** States among those asked. */
export function hasStates(actors: readonly Actor[]): boolean {
  return actors.some((actor) => actor.class === 'state')
}

function holdsFor(who: KindRule['who'], actors: readonly Actor[], words: ActorWords): boolean {
  switch (who) {
    case 'any':
      return true
    case 'states':
      return hasStates(actors)
    case 'others':
      return !hasStates(actors)
    case 'bodies':
      return actors.length > 0 && actors.every((actor) => actor.class === 'body')
    case 'payers':
      return namesAny(actors, words.payers)
    case 'helpers':
      return !hasStates(actors) || namesAny(actors, words.helpers)
  }
}

function namesAny(actors: readonly Actor[], words: string): boolean {
  const pattern = new RegExp(`\\b(?:${words})\\b`, 'i')
  return actors.some(({ name }) => pattern.test(name))
}

/**
 * The kind of a thing, or null where nothing is asked of anybody.
 *
 * Takes the verb's force, the words from the verb on and those asked. What no special rule takes is `call-on-states` where
 * States are among those asked, `request-other` where others are, and nothing where nobody is.
 */
export function classify(
  force: VerbForce,
  words: string,
  actors: readonly Actor[],
  { kinds, actors: tables }: MandateWords,
): Classified | null {
  const plain = force === 'asks' ? words.replace(kinds.lead, '') : words
  for (const rule of kinds.rules) {
    if (!rule.force.includes(force) || !holdsFor(rule.who, actors, tables)) continue
    const matched = rule.words.exec(plain)
    if (matched === null || rule.unless?.test(plain) === true) continue
    if (force === 'asks' && actors.length === 0 && !WITHOUT_ACTOR.includes(rule.kind)) return null
    return { kind: rule.kind, because: rule.because, matched: matched[0] }
  }
  if (force !== 'asks' || actors.length === 0) return null
  if (hasStates(actors))
    return {
      kind: 'call-on-states',
      because: 'States are among those asked, and no more special kind fits',
      matched: '',
    }
  return {
    kind: 'request-other',
    because: 'something is asked of a named actor that is no State, and no more special kind fits',
    matched: '',
  }
}
