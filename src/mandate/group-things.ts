/** Joins the things a clause asks into mandates-to-be: one for each kind. */
import type { Actor } from './actors.ts'
import { type Classified, classify } from './classify.ts'
import type { MandateKind } from './mandate.ts'
import type { MandateWords } from './mandate-words.ts'
import type { Reader, Understood } from './reader.ts'

/** Kinds that are asked for their own sake even where the words before say to what end. */
const STANDS_ALONE: readonly MandateKind[] = [
  'seek-views',
  'submit-views',
  'report',
  'convene',
  'place-on-agenda',
]

/** The things of one kind asked by one verb of the same actors. */
export interface Group {
  readonly classified: Classified
  readonly actors: readonly Actor[]
  /** The words of each thing, from its verb on. */
  readonly words: readonly string[]
  readonly infinitive: boolean
}

/** The groups of a clause, in order; none where nothing is asked. */
export function groupThings({ clause, asked }: Understood, { words }: Reader): Group[] {
  const costs = costsClause(clause.body, clause.verb, words)
  if (costs !== null && (clause.force !== 'asks' || asked.actors.length === 0)) return [costs]
  const groups: Group[] = []
  for (const thing of asked.things) {
    const classified = classify(clause.force, thing.words, asked.actors, words)
    if (classified === null || (thing.isPurpose === true && !STANDS_ALONE.includes(classified.kind))) continue
    const same = groups.findIndex((group) => group.classified.kind === classified.kind)
    const group = groups[same]
    if (group === undefined)
      groups.push({ classified, actors: asked.actors, words: [thing.words], infinitive: thing.infinitive })
    else groups[same] = { ...group, words: [...group.words, thing.words] }
  }
  return groups
}

/** A clause that says how costs are met; what is only recalled or welcomed says nothing. */
function costsClause(body: string, verb: string, { kinds, verbs }: MandateWords): Group | null {
  const onlySays = new RegExp(`(?:${verbs.onlySays})$`, 'i')
  if (onlySays.test(verb)) return null
  const matched = kinds.costs.exec(body)
  if (matched === null) return null
  const classified: Classified = {
    kind: 'funding-condition',
    because: 'a clause of its own says how costs are met',
    matched: matched[0],
  }
  return { classified, actors: [], words: [body.trim()], infinitive: false }
}
