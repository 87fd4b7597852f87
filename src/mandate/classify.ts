/** Gives a thing asked or decided its kind, by the first rule that holds. */
import type { Actor } from './actors.ts'
import type { MandateKind } from './mandate.ts'
import type { KindRule, MandateWords, VerbForce } from './mandate-words.ts'

export interface Classified {
  readonly kind: MandateKind
  /** The rule in words. */
  readonly because: string
  /** The words the rule held for; empty where no special rule did. */
  readonly matched: string
}

/** States among those asked. */
export function hasStates(actors: readonly Actor[]): boolean {
  return actors.some((actor) => actor.class === 'state')
}

function holdsFor(who: KindRule['who'], actors: readonly Actor[]): boolean {
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
      return actors.some(({ name }) =>
        /donor|financ|fund(?:ing)? |fund$|international community|funding|bank/i.test(name),
      )
  }
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
  { kinds }: MandateWords,
): Classified | null {
  const plain = force === 'asks' ? words.replace(kinds.lead, '') : words
  for (const rule of kinds.rules) {
    if (!rule.force.includes(force) || !holdsFor(rule.who, actors)) continue
    const matched = rule.words.exec(plain)
    if (matched === null || rule.unless?.test(plain) === true) continue
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
