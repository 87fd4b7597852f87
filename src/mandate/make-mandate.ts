/** Makes a mandate of a group: organ, deadline, addressees and the rest, with what is unclear. */
import type { OperativeParagraph } from '#resolution'
import { type Actor, lastActorIn, readActors } from './actors.ts'
import { readAddressees, readCondition, readFunding, readRecurrence, readSubject } from './circumstances.ts'
import type { Clause } from './clauses.ts'
import type { Group } from './group-things.ts'
import type { MandateKind } from './mandate.ts'
import { type DeadlineFound, readDeadline } from './read-deadline.ts'
import type { Reader } from './reader.ts'

export interface Draft {
  readonly group: Group
  readonly clause: Clause
  readonly aside: string
  readonly paragraph: OperativeParagraph
  readonly path: string
  /** The resolution's text up to the clause. */
  readonly before: string
  /** The text of a list that describes what is asked. */
  readonly extra: string
}

/** Kinds for which a body is named before which the thing is put. */
const BEFORE_A_BODY: readonly MandateKind[] = ['report', 'place-on-agenda', 'review', 'convene']

export function makeMandate(draft: Draft, reader: Reader): void {
  const { group, clause, paragraph, path } = draft
  const { kind } = group.classified
  const { words, idOf, keep } = reader
  const text = group.words.join('; ')
  const whole = [text, draft.aside].filter((each) => each !== '').join(', ')
  const deadline = kind === 'funding-condition' ? null : deadlineOf(whole, draft, reader)
  const addressed = addresseesOf(kind, text, draft.before, reader)
  const organ = organOf(kind, draft, addressed, deadline, reader)
  const id = idOf(path, kind)
  keep({
    id,
    paragraph: path,
    kind,
    kindReason: reasonOf(draft),
    actors: actorsOf(group, reader),
    verb: verbOf(group, clause),
    what: `${whatOf(group)}${draft.extra}`.trim(),
    subject: subjectOf(kind, text, reader),
    organ,
    addressees: addressed.map(({ name }) => name).filter((name) => name !== organ),
    deadline: deadline?.deadline ?? null,
    condition: conditionOf(draft, reader),
    funding: readFunding(whole, kind === 'funding-condition' ? 'own' : 'embedded', words.circumstances),
    recurrence: readRecurrence(whole, words.circumstances),
    span: paragraph.span,
  })
  noteUnclear(draft, id, deadline, addressed, reader)
}

/** The conditions as written, those first that say which of the actors are meant. */
function conditionOf({ group, aside }: Draft, { words }: Reader): string | null {
  const narrowed = group.actors.flatMap((actor) => actor.narrowed ?? [])
  const written = readCondition([group.printed, aside].join(', '), words.circumstances)
  const conditions = [...narrowed, ...(written === null ? [] : [written])]
  return conditions.length === 0 ? null : conditions.join('; ')
}

function actorsOf({ actors, classified }: Group, { body }: Reader): string[] {
  if (classified.kind === 'place-on-agenda' && actors.length === 0) return [body]
  return actors.map(({ name }) => name)
}

const VERB_CHAIN =
  /^(?:(?:not|also|further|continue(?= to )|continue(?= [a-z]+ing)|consider(?= [a-z]+ing)|(?!apply|supply|reply|comply|rely|multiply)[a-z]+ly(?: and [a-z]+ly)?)(?: to)? )*[a-z-]+/i

function whatOf({ infinitive, hasLead, printed }: Group): string {
  return infinitive && !hasLead ? asInfinitive(printed) : printed
}

/** "to seek", "not to impede"; "seeking" as it stands. */
function asInfinitive(words: string): string {
  if (/^(?!bring\b)[a-z]+ing\b/.test(words)) return words
  return words.startsWith('not ') ? `not to ${words.slice(4)}` : `to ${words}`
}

/** "to seek" for a thing asked, "Decides to include" for a decision. */
function verbOf(group: Group, clause: Clause): string {
  if (!group.infinitive) {
    const next = /^\s*to (?:[a-z]+ly )?[a-z]+/.exec(clause.body)?.[0] ?? ''
    return `${clause.verb}${next}`
  }
  const first = group.words[0] ?? ''
  return asInfinitive(VERB_CHAIN.exec(first)?.[0] ?? first)
}

function reasonOf({ group, clause }: Draft): string {
  const { because, matched } = group.classified
  const seen = matched === '' ? (group.words[0] ?? '') : matched
  const quoted = seen.length > 90 ? `${seen.slice(0, 87).trim()}…` : seen.trim()
  return `“${clause.verb} … ${quoted}”: ${because}.`
}

function subjectOf(kind: MandateKind, text: string, { words }: Reader): string | null {
  if (kind !== 'funding-condition') return readSubject(kind, text, words.kinds)
  const { costsOf, costsNamed } = words.kinds
  const paragraphs = costsOf.exec(text)?.[1]
  return paragraphs === undefined ? (costsNamed.exec(text)?.[1] ?? null) : `op. ${paragraphs}`
}

function addresseesOf(kind: MandateKind, text: string, before: string, { words }: Reader): Actor[] {
  const pronoun = new RegExp(`^(?:${words.verbs.pronouns})$`, 'i')
  const addressed = readAddressees(kind, text, words.kinds).flatMap((written) => {
    if (!pronoun.test(written)) return readActors(written, before, words)
    return lastActorIn(before, written, words) ?? []
  })
  return kind === 'report' ? addressed.filter((actor) => actor.class !== 'group') : addressed
}

function deadlineOf(
  text: string,
  { group }: Draft,
  { words, body, gaSession, adoptedOn }: Reader,
): DeadlineFound | null {
  const [only] = group.actors
  const own = group.actors.length === 1 && only?.class === 'body' ? only.name : null
  const context = { language: 'en' as const, ownOrgan: own ?? body, gaSession, adoptedOn }
  return readDeadline(text, words.circumstances, context)
}

function organOf(
  kind: MandateKind,
  { group, clause }: Draft,
  addressed: readonly Actor[],
  deadline: DeadlineFound | null,
  { body }: Reader,
): string | null {
  if (!BEFORE_A_BODY.includes(kind)) return null
  if (kind === 'place-on-agenda') return deadline?.organ ?? body
  if (kind === 'review') return clause.force === 'asks' ? null : (group.actors[0]?.name ?? body)
  const bodies = addressed.filter((actor) => actor.class === 'body').map(({ name }) => name)
  const named = bodies.find((name) => name === deadline?.organ) ?? bodies[0] ?? null
  if (kind !== 'report') return named
  const own = /\bfor (?:its|their) consideration\b/.test(group.words.join(' ')) ? body : null
  return named ?? deadline?.organ ?? own
}

function noteUnclear(
  draft: Draft,
  id: string,
  deadline: DeadlineFound | null,
  addressed: readonly Actor[],
  { find }: Reader,
): void {
  const { kind } = draft.group.classified
  const { span } = draft.paragraph
  const where = `Paragraph ${draft.path} (${id})`
  if (kind === 'submit-views' && addressed.length === 0)
    find({
      code: 'recipient-missing',
      message: `${where} asks for views or information and names no recipient. Say in the call to whom they go.`,
      needsPerson: false,
      span,
    })
  if (deadline?.unclear === true)
    find({
      code: 'deadline-unclear',
      message: `${where}: “${deadline.deadline.asWritten}” does not say which session of which organ is meant.`,
      needsPerson: false,
      span,
    })
  if (kind === 'request-other' && draft.group.actors.every((actor) => actor.class === 'group'))
    find({
      code: 'kind-uncertain',
      message: `${where}: ${draft.group.actors.map(({ name }) => name).join(', ')} is in no table of actors. If it is a State, the kind is call-on-states.`,
      needsPerson: false,
      span,
    })
  if (draft.clause.force === 'asks' && draft.group.actors.length === 0 && kind !== 'funding-condition')
    find({ code: 'actor-unclear', message: `${where} does not say who is to act.`, needsPerson: false, span })
}
