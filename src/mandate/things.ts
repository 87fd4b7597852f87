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
  /** The same as printed, with what stands before its verb: "as appropriate, to report", "prepare and submit". */
  readonly printed?: string
  /** True where `printed` begins before the verb with words that hold its "to". */
  readonly hasLead?: boolean
  /** What stands in print between the thing before and `printed`. */
  readonly joint?: string
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
  /** “that continue”: a verb of those asked, in a clause that narrows them. */
  readonly inRelative: RegExp
  /** “measures, in a timely manner”: not complete without the “to” that follows. */
  readonly incomplete: RegExp
  /** “that have not yet joined”: what they are then asked is to do so. */
  readonly notDone: RegExp
  /** “a conference, as proposed in the Declaration”: what “, to” after it belongs to is open. */
  readonly endsInAside: RegExp
  readonly jointStart: RegExp
  readonly exemptGerund: RegExp
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
    further: new RegExp(
      `(?:${words.thingAnd}), [^,;]{1,60}, ${words.to} (?=${verb})|(?:${words.thingJoint})(?:,? ${between})? ?${words.to} (?=${verb})`,
      'g',
    ),
    bare: new RegExp(`(?:,? and|,)(?: ${between}| )(?=(?:${words.bareInfinitive})\\b)`, 'g'),
    purpose: new RegExp(`^(?:${words.purposes})\\b`, 'i'),
    afterComma: new RegExp(`^,(?! (?:${words.and})\\b)`),
    entrusts: new RegExp(`^(?:${words.entrusts})\\b`),
    inSeriesEnd: new RegExp(`^, (?:${words.seriesEnd})\\b`),
    unfinished: new RegExp(`^(?:${words.unfinishedVerb})$`),
    doSo: new RegExp(`^(?:${words.doSo})\\b`),
    inRelative: new RegExp(`\\b(?:${words.relative}) (?:[^,;]* )?(?:${words.relativeHoldsTo})$`),
    notDone: new RegExp(`\\b${words.relativeNot}\\b`),
    incomplete: new RegExp(`\\b(?:${words.incompleteNoun}), (?:${words.asideOpens})\\b[^,;]*$`),
    endsInAside: new RegExp(`, (?:${words.asideOpens})\\b[^,;]*$`),
    jointStart: new RegExp(`^(?:${words.thingAnd}|${words.thingJoint})?[, ]*`),
    exemptGerund: new RegExp(`^(?:${words.thingGerund})\\b`),
  }
  PATTERNS.set(words, made)
  return made
}

/** Where the names of those asked end and the first verb begins; null where no infinitive follows. */
export function firstInfinitive(text: string, words: VerbWords): { end: number; start: number } | null {
  const { first, holdsTo, mayHoldTo, inRelative, doSo, notDone } = patternsOf(words)
  const found = [...text.matchAll(first)].flatMap((match) => {
    const before = match.groups?.before ?? ''
    const afterComma = match.groups?.comma !== ''
    if (!afterComma && holdsTo.test(before)) return []
    if (!afterComma && inRelative.test(text.slice(0, match.index + before.length))) return []
    const isMissed =
      doSo.test(text.slice(match.index + match[0].length)) && notDone.test(text.slice(0, match.index))
    const place = { end: match.index + before.length, start: match.index + match[0].length }
    return [{ place, isSure: afterComma || !mayHoldTo.test(before) || isMissed }]
  })
  return (found.find(({ isSure }) => isSure) ?? found[0])?.place ?? null
}

/**
 * The things in the words from the first verb on, in order; `printed` and `joint` of all together are the whole words.
 *
 * Cut at each further infinitive, with "to" or, for the verbs that make a mandate of a special kind, without. What follows a
 * comma and a verb of purpose is marked as such, and so is what may as well belong to the words before the comma.
 */
export function readThings(rest: string, words: VerbWords): Thing[] {
  const pieces: Piece[] = []
  let piece: Piece = { from: 0, start: 0, end: rest.length, isPurpose: false }
  let inPurpose = false
  for (const cut of cutsOf(rest, words)) {
    if (cut.index < piece.start || isHeld(rest.slice(piece.start, cut.index), cut, words)) continue
    pieces.push({ ...piece, end: cut.index })
    inPurpose = inPurpose || (cut.isLoose && patternsOf(words).purpose.test(rest.slice(cut.end)))
    const isOpen = cut.isLoose && patternsOf(words).endsInAside.test(rest.slice(piece.start, cut.index))
    piece = { from: cut.from, start: cut.end, end: rest.length, isPurpose: inPurpose || isOpen }
  }
  return joinUnsaid([...pieces, piece], rest, words)
}

/** Where a further thing begins; `from` is before its verb where words stand between "and" and "to". */
interface Cut {
  readonly index: number
  readonly end: number
  readonly from: number
  readonly text: string
  /** Only a comma before it, and in no list that ends with ", and to". */
  readonly isLoose: boolean
}

/** One thing: `from` with the words before its verb, `start` at the verb, `end` behind it. */
interface Piece {
  readonly from: number
  readonly start: number
  readonly end: number
  readonly isPurpose: boolean
}

function cutsOf(rest: string, words: VerbWords): Cut[] {
  const { further, bare, afterComma, entrusts, inSeriesEnd, jointStart, exemptGerund } = patternsOf(words)
  const takes = (after: string): boolean =>
    !/^[a-z]+ing\b/.test(after) || entrusts.test(rest) || exemptGerund.test(after)
  const found = [...rest.matchAll(further), ...rest.matchAll(bare)]
    .filter((cut) => takes(rest.slice(cut.index + cut[0].length)))
    .sort((one, other) => one.index - other.index)
  const lastInSeries = found.filter((cut) => inSeriesEnd.test(cut[0])).at(-1)?.index ?? -1
  return found.map(({ 0: text, index }) => {
    const joint = jointStart.exec(text)?.[0].length ?? 0
    const end = index + text.length
    const hasLead =
      text
        .slice(joint)
        .replace(new RegExp(`${words.to} $`), '')
        .trim() !== ''
    const isLoose = afterComma.test(text) && index >= lastInSeries
    return { index, end, from: hasLead ? index + joint : end, text, isLoose }
  })
}

/** "take measures, in a timely manner, to determine": the words before are not complete without what follows. */
function isHeld(before: string, { text }: Cut, words: VerbWords): boolean {
  const { afterComma, incomplete } = patternsOf(words)
  return afterComma.test(text) && incomplete.test(before)
}

/** "prepare" of "prepare and submit a report", and "continue to do so", say nothing of their own and go with their neighbour. */
function joinUnsaid(pieces: readonly Piece[], rest: string, words: VerbWords): Thing[] {
  const { doSo, unfinished } = patternsOf(words)
  const things: Thing[] = []
  let from: number | null = null
  let end = 0
  for (const [index, piece] of pieces.entries()) {
    const said = rest.slice(piece.start, piece.end).trim()
    const next = pieces[index + 1]
    const last = things.at(-1)
    if (said === '' || (next !== undefined && !next.isPurpose && unfinished.test(said))) {
      from ??= piece.from
      continue
    }
    const joint = rest.slice(end, from ?? piece.from)
    const printed = rest.slice(from ?? piece.from, piece.end)
    if (last !== undefined && doSo.test(said))
      things[things.length - 1] = { ...last, printed: `${last.printed ?? last.words}${joint}${printed}` }
    else
      things.push({
        words: said,
        infinitive: true,
        isPurpose: piece.isPurpose,
        printed,
        hasLead: from === null && piece.from !== piece.start,
        joint,
      })
    from = null
    end = piece.end
  }
  return things
}
