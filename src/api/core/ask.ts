/** Who asks, in which language, and what they may see: what a handler judges a request by. */
import { may, type PermittedAct, type Person, type Subject } from '#people'
import type { Log } from '#platform/log'
import type { Language } from '#un'
import { etagOf, matches } from './etag.ts'
import { type Answered, jsonText, type Operation } from './operation.ts'
import { ApiRefusal } from './refusal.ts'

/** The acts that nobody in particular may do, to what is public. */
const OF_ANYBODY: ReadonlySet<PermittedAct> = new Set([
  'mandate-read',
  'call-read',
  'submission-read',
  'passage-read',
  'report-read',
])

/** What is nobody's secret. */
export const PUBLIC: Subject = { memberState: null, isPublic: true }
/** The office's own, not public. */
export const OF_OFFICE: Subject = { memberState: null, isPublic: false }

/** How far somebody reaches with an act: everything, or what is public and what these States sent. */
export interface Reach {
  readonly all: boolean
  readonly memberStates: readonly string[]
}

export interface AskFacts {
  readonly request: Request
  readonly requestId: string
  /** Where it came from; of a proxy of the office's, where that says it came from. */
  readonly address: string
  readonly person: Person | null
  readonly language: Language
  readonly log: Log
  /** Aborts when the caller goes away or the server stops. */
  readonly signal: AbortSignal
}

/** One request as its handler sees it. No answer leaves before somebody judged whether it may. */
export class Ask {
  #isJudged = false
  readonly #headers = new Map<string, string>()
  readonly #afterwards: (() => Promise<unknown>)[] = []

  constructor(readonly facts: AskFacts) {}

  get person(): Person | null {
    return this.facts.person
  }

  get signal(): AbortSignal {
    return this.facts.signal
  }

  /** Who acts, for the log of acts. Refuses `not-signed-in`. */
  get actor(): string {
    if (this.facts.person === null) throw new ApiRefusal('not-signed-in')
    return this.facts.person.id
  }

  /** Whether whoever asks may do an act to a subject. */
  permits(act: PermittedAct, subject: Subject): boolean {
    this.#isJudged = true
    return permits(this.facts.person, act, subject)
  }

  /** Refuses `not-signed-in` or `not-allowed`. */
  require(act: PermittedAct, subject: Subject): void {
    if (this.permits(act, subject)) return
    throw new ApiRefusal(this.facts.person === null ? 'not-signed-in' : 'not-allowed')
  }

  /**
   * Gives what was looked for, if it is there and may be seen; what is not there and what may not be seen are refused alike,
   * `not-found`, or `not-signed-in` to nobody.
   */
  see<Item>(item: Item | null | undefined, act: PermittedAct, subjectOf: (item: Item) => Subject): Item {
    this.#isJudged = true
    if (item !== null && item !== undefined && this.permits(act, subjectOf(item))) return item
    throw new ApiRefusal(this.facts.person === null ? 'not-signed-in' : 'not-found')
  }

  /** What an act reaches, for questions to the store. */
  reach(act: PermittedAct): Reach {
    this.#isJudged = true
    return reachOf(this.facts.person, act)
  }

  /** Says that anybody may have this answer: it is about the program, not about anything kept. */
  forAnybody(): void {
    this.#isJudged = true
  }

  get isJudged(): boolean {
    return this.#isJudged
  }

  /** Refuses `changed-since` where the caller's If-Match names another answer of the reading operation than it gives now. */
  requireUnchanged<Op extends Operation>(reading: Op, now: Answered<Op>): void {
    if (!matches(this.facts.request.headers.get('if-match'), etagOf(jsonText(reading, now))))
      throw new ApiRefusal('changed-since')
  }

  /** Has something done when the act stands, before it is answered. For what is made good elsewhere where it fails. */
  afterwards(work: () => Promise<unknown>): void {
    this.#afterwards.push(work)
  }

  /** Does it. What fails is told the log: the act stands. */
  async finish(): Promise<void> {
    for (const work of this.#afterwards.splice(0))
      try {
        await work()
      } catch (fault) {
        this.facts.log.fault('left undone after an act', fault)
      }
  }

  /** Adds a header to the answer. */
  header(name: string, value: string): void {
    this.#headers.set(name, value)
  }

  get headers(): Readonly<Record<string, string>> {
    return Object.fromEntries(this.#headers)
  }
}

/** Whether somebody could do an act to anything at all: what is refused before a body is read. */
export function couldEver(person: Person | null, act: PermittedAct): boolean {
  const { all, memberStates } = reachOf(person, act)
  const toThemselves = person === null ? PUBLIC : { ...PUBLIC, personId: person.id }
  return all || memberStates.length > 0 || permits(person, act, toThemselves)
}

function permits(person: Person | null, act: PermittedAct, subject: Subject): boolean {
  if (person !== null) return may(person, act, subject) || (subject.isPublic && OF_ANYBODY.has(act))
  return subject.isPublic && OF_ANYBODY.has(act)
}

function reachOf(person: Person | null, act: PermittedAct): Reach {
  if (person === null) return { all: false, memberStates: [] }
  const states = person.memberships.flatMap(({ body }) => (body.kind === 'mission' ? [body.memberState] : []))
  return {
    all: may(person, act, OF_OFFICE),
    memberStates: [...new Set(states)].filter((memberState) =>
      may(person, act, { memberState, isPublic: false }),
    ),
  }
}
