/** Joins the things a clause asks into mandates-to-be: one for each kind. */
import type { Actor } from './actors.ts'
import { type Classified, classify } from './classify.ts'
import type { MandateKind } from './mandate.ts'
import type { MandateWords } from './mandate-words.ts'
import type { Reader, Understood } from './reader.ts'
import type { Thing } from './things.ts'

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
  /** The things as printed, with the words between them and those that say to what end. */
  readonly printed: string
  /** True where `printed` begins before the verb, and holds its "to". */
  readonly hasLead: boolean
  readonly infinitive: boolean
}

/** The groups of a clause, in order; none where nothing is asked. */
export function groupThings({ clause, asked }: Understood, { words }: Reader): Group[] {
  const costs = costsClause(clause.body, clause.verb, words)
  if (costs !== null && (clause.force !== 'asks' || asked.actors.length === 0)) return [costs]
  const groups: Group[] = []
  let latest = -1
  for (const thing of asked.things) {
    const classified = classify(clause.force, thing.words, asked.actors, words)
    if (classified === null) continue
    const isEnd = thing.isPurpose === true && !STANDS_ALONE.includes(classified.kind)
    const at = isEnd ? latest : groups.findIndex((group) => group.classified.kind === classified.kind)
    const group = groups[at]
    if (group !== undefined) groups[at] = withThing(group, thing, isEnd, at === latest)
    else if (!isEnd) groups.push(groupOf(thing, classified, asked.actors))
    latest = group === undefined ? groups.length - 1 : at
  }
  return groups
}

function groupOf(thing: Thing, classified: Classified, actors: readonly Actor[]): Group {
  const { words, printed = words, hasLead = false, infinitive } = thing
  return { classified, actors, words: [words], printed, hasLead, infinitive }
}

/** A further thing of the kind; one that only says to what end adds its words and nothing else. */
function withThing(group: Group, thing: Thing, isEnd: boolean, isNext: boolean): Group {
  const joint = isNext ? (thing.joint ?? '; ') : '; '
  const printed = `${group.printed}${joint}${thing.printed ?? thing.words}`
  return { ...group, printed, words: isEnd ? group.words : [...group.words, thing.words] }
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
  return groupOf({ words: body.trim(), infinitive: false }, classified, [])
}
