/** Cuts a paragraph into clauses, one for each governing verb. */
import type { MandateWords, VerbForce, VerbWords } from './mandate-words.ts'

/** A governing verb and the words it governs; positions in the paragraph's text. */
export interface Clause {
  /** As printed, with "Also", "Further" and the like. */
  readonly verb: string
  readonly force: VerbForce
  readonly start: number
  /** The words after the verb, up to the next governing verb. */
  readonly body: string
  readonly bodyStart: number
}

interface VerbPattern {
  readonly pattern: RegExp
  readonly noun: RegExp
  readonly nounBefore: RegExp
}

const PATTERNS = new WeakMap<VerbWords, VerbPattern>()

function patternOf(words: VerbWords): VerbPattern {
  const known = PATTERNS.get(words)
  if (known !== undefined) return known
  const { asks, decides, makes, says } = words.verbs
  const before = `(?:(?:${words.between}),? )*`
  const verb = `(?<asks>${asks})|(?<decides>${decides})|(?<makes>${makes})|(?<says>${says})`
  const made = {
    pattern: new RegExp(`(?<joint>^|(?:${words.joint}) )(?<verb>${before}(?:${verb}))(?![\\w’'-])`, 'gi'),
    noun: new RegExp(`^${words.alsoNouns}$`, 'i'),
    nounBefore: new RegExp(`^(?:${words.notVerbBefore})`, 'i'),
  }
  PATTERNS.set(words, made)
  return made
}

function forceOf(groups: Readonly<Record<string, string | undefined>>): VerbForce {
  if (groups.asks !== undefined) return 'asks'
  if (groups.decides !== undefined) return 'decides'
  return groups.makes === undefined ? 'says' : 'makes'
}

/**
 * The clauses of a paragraph's text, in order.
 *
 * Takes the text of a paragraph or sub-paragraph, its label cut off. A text that opens with no verb of the table gives
 * the clauses after it, or none.
 */
export function readClauses(text: string, { verbs }: MandateWords): Clause[] {
  const { pattern, noun, nounBefore } = patternOf(verbs)
  const heads = [...text.matchAll(pattern)].flatMap((match) => {
    const groups = match.groups ?? {}
    const start = match.index + (groups.joint ?? '').length
    const verb = groups.verb ?? ''
    const bodyStart = start + verb.length
    const last = verb.slice(verb.lastIndexOf(' ') + 1)
    const isNoun = start > 0 && noun.test(last) && nounBefore.test(text.slice(bodyStart, bodyStart + 20))
    return isNoun ? [] : [{ verb, force: forceOf(groups), start, bodyStart, from: match.index }]
  })
  return heads.map(({ from, ...head }, index) => {
    const end = heads[index + 1]?.from ?? text.length
    return { ...head, body: trimTail(text.slice(head.bodyStart, end)) }
  })
}

/** Without the marks and the "and" that lead on to the next clause; a colon that opens a list stays. */
function trimTail(body: string): string {
  return body.replace(/[\s,;.]+(?:and|or)?[\s,;.]*$/u, '')
}
