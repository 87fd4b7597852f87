/** Cuts what somebody is asked into single things: "seek views" and "present a report". */
import type { VerbWords } from './mandate-words.ts'

/** One thing asked. */
export interface Thing {
  /** From the verb on, without "to". */
  readonly words: string
  /** False where no infinitive stands: a noun ("the adoption by States of …"), or the organ's own decision. */
  readonly infinitive: boolean
  /** True where the words only say to what end: ", to support developing countries". */
  readonly isPurpose?: boolean
}

interface ThingPatterns {
  readonly first: RegExp
  readonly holdsTo: RegExp
  readonly mayHoldTo: RegExp
  readonly further: RegExp
  readonly bare: RegExp
  readonly purpose: RegExp
  readonly afterComma: RegExp
  readonly entrusts: RegExp
  /** “, and to”: the end of a list of things, whose earlier members are things too. */
  readonly inSeriesEnd: RegExp
  readonly doSo: RegExp
  readonly unfinished: RegExp
}

const PATTERNS = new WeakMap<VerbWords, ThingPatterns>()

function patternsOf(words: VerbWords): ThingPatterns {
  const known = PATTERNS.get(words)
  if (known !== undefined) return known
  const verb = words.infinitive.replace('NOT', words.notInfinitive)
  const between = `(?:(?:${words.between}|${words.betweenThings}),? )*`
  const made = {
    first: new RegExp(`(?<before>[^\\s,]+)(?<comma>,?) ${words.to} (?=${verb})`, 'g'),
    holdsTo: new RegExp(`^(?:${words.holdsTo})$`),
    mayHoldTo: new RegExp(`^(?:${words.mayHoldTo})$`),
    further: new RegExp(`(?:${words.thingJoint})(?:,? ${between})? ?${words.to} (?=${verb})`, 'g'),
    bare: new RegExp(`(?:,? and|,)(?: ${between}| )(?=(?:${words.bareInfinitive})\\b)`, 'g'),
    purpose: new RegExp(`^(?:${words.purposes})\\b`, 'i'),
    afterComma: new RegExp(`^,(?! (?:${words.and})\\b)`),
    entrusts: new RegExp(`^(?:${words.entrusts})\\b`),
    inSeriesEnd: new RegExp(`^, (?:${words.seriesEnd})\\b`),
    unfinished: new RegExp(`^(?:${words.unfinishedVerb})$`),
    doSo: new RegExp(`^(?:${words.doSo})\\b`),
  }
  PATTERNS.set(words, made)
  return made
}

/** Where the names of those asked end and the first verb begins; null where no infinitive follows. */
export function firstInfinitive(text: string, words: VerbWords): { end: number; start: number } | null {
  const { first, holdsTo, mayHoldTo } = patternsOf(words)
  const found = [...text.matchAll(first)].flatMap((match) => {
    const before = match.groups?.before ?? ''
    const afterComma = match.groups?.comma !== ''
    if (!afterComma && holdsTo.test(before)) return []
    const place = { end: match.index + before.length, start: match.index + match[0].length }
    return [{ place, isSure: afterComma || !mayHoldTo.test(before) }]
  })
  return (found.find(({ isSure }) => isSure) ?? found[0])?.place ?? null
}

/**
 * The things in the words from the first verb on, in order.
 *
 * Cut at each further infinitive, with "to" or, for the verbs that make a mandate of a special kind, without. What follows a
 * comma and a verb of purpose is marked as such.
 */
export function readThings(rest: string, words: VerbWords): Thing[] {
  const { further, bare, purpose, afterComma, entrusts, inSeriesEnd } = patternsOf(words)
  const takesGerunds = entrusts.test(rest)
  const cuts = [...rest.matchAll(further), ...rest.matchAll(bare)]
    .filter((cut) => takesGerunds || !/^[a-z]+ing\b/.test(rest.slice(cut.index + cut[0].length)))
    .sort((one, other) => one.index - other.index)
  const lastInSeries = cuts.filter((cut) => inSeriesEnd.test(cut[0])).at(-1)?.index ?? -1
  const inSeries = (at: number): boolean => at < lastInSeries
  const things: Thing[] = []
  let from = 0
  let isPurpose = false
  for (const cut of cuts) {
    if (cut.index < from) continue
    things.push({ words: rest.slice(from, cut.index).trim(), infinitive: true, isPurpose })
    from = cut.index + cut[0].length
    isPurpose =
      isPurpose || (afterComma.test(cut[0]) && purpose.test(rest.slice(from)) && !inSeries(cut.index))
  }
  things.push({ words: rest.slice(from).trim(), infinitive: true, isPurpose })
  return things.filter((thing, index) => saysMore(thing, things.length > 1, things[index + 1], words))
}

/** "prepare" of "prepare and submit a report", and "continue to do so", say nothing of their own. */
function saysMore(thing: Thing, hasOthers: boolean, next: Thing | undefined, words: VerbWords): boolean {
  const { doSo, unfinished } = patternsOf(words)
  if (hasOthers && doSo.test(thing.words)) return false
  const goesOn = next !== undefined && next.isPurpose !== true
  return thing.words !== '' && !(goesOn && unfinished.test(thing.words))
}
