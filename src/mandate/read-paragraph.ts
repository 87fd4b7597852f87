/** Reads one operative paragraph with its sub-paragraphs into mandates. */
import type { OperativeParagraph } from '#resolution'
import type { Finding } from '#un'
import type { Actor } from './actors.ts'
import { lastActorIn, readActors } from './actors.ts'
import { withoutAsides } from './asides.ts'
import { type Asked, readAsked } from './asked.ts'
import { type Clause, readClauses } from './clauses.ts'
import { groupThings } from './group-things.ts'
import { pathOf } from './list-path.ts'
import { makeMandate } from './make-mandate.ts'
import type { MandateCode } from './mandate.ts'
import type { MandateWords } from './mandate-words.ts'
import type { Reader, Understood } from './reader.ts'
import { readThings, type Thing } from './things.ts'

/** Where a paragraph stands, and the asking its list continues. */
export interface Place {
  readonly path: string
  readonly inherited: Inherited | null
}

/** "Requests the Secretary-General:" for the sub-paragraphs below it. */
interface Inherited {
  readonly clause: Clause
  readonly actors: readonly Actor[]
  readonly aside: string
}

/**
 * Reads a paragraph and keeps its mandates.
 *
 * Takes the paragraph, its path, and the text of the resolution before it. A list is read as what is asked where the words
 * before it end with those asked, or its own paragraphs begin with "To" or with a governing verb; else it belongs to the
 * words before it.
 */
export function readParagraph(
  paragraph: OperativeParagraph,
  place: Place,
  before: string,
  reader: Reader,
): void {
  const text = plainSpaces(paragraph.text)
  const understood =
    place.inherited === null
      ? understand(text, before, reader)
      : [continuing(text, place.inherited, reader.words)]
  const last = understood[understood.length - 1]
  const asksByList = paragraph.paragraphs.length > 0 && last !== undefined && isOpen(last, paragraph)
  const described = paragraph.paragraphs.length === 0 || asksByList ? '' : listText(paragraph)
  for (const [index, each] of understood.entries()) {
    const isLast = index === understood.length - 1
    const extra = isLast ? described : ''
    const so = `${before}\n${text.slice(0, each.clause.bodyStart + each.clause.body.length)}`
    for (const group of groupThings(
      isLast && asksByList ? withoutOpenThing(each, reader.words) : each,
      reader,
    ))
      makeMandate(
        { ...each, group, aside: each.asked.aside, paragraph, path: place.path, extra, before: so },
        reader,
      )
  }
  noteUnread(paragraph, place, understood, reader)
  readList(paragraph, place, asksByList ? last : null, before, reader)
}

/** Typographic spaces and hyphens as plain ones, so that the patterns need not name them; the length stays. */
function plainSpaces(text: string): string {
  return text.replaceAll(/[\u00a0\u2000-\u200a\u202f]/g, ' ').replaceAll(/[\u2010\u2011]/g, '-')
}

function understand(text: string, before: string, { words, body }: Reader): Understood[] {
  const understood: Understood[] = []
  let named: readonly Actor[] = []
  for (const clause of readClauses(text, words)) {
    const so = `${before}\n${text.slice(0, clause.start)}`
    const asked =
      clause.force === 'asks'
        ? readAsked(
            clause.body,
            so,
            named.length > 0
              ? named
              : namedIn(text.slice(0, clause.start), clause.body.trim().split(/[ ,]/, 1)[0] ?? '', words),
            words,
          )
        : (decidedFor(clause, so, words) ?? ownDecision(clause, body, words))
    if (asked.actors.length > 0 && clause.force === 'asks') named = asked.actors
    const decided = clause.force === 'decides' && asked.things[0]?.infinitive === true
    understood.push({ clause: decided ? { ...clause, force: 'asks' } : clause, asked })
  }
  return understood.map((each, index) => sharing(each, understood[index + 1], before, words))
}

/** "Requests the Secretariat, and invites Member States, to continue …": what the second is asked, the first is asked too. */
function sharing(
  each: Understood,
  next: Understood | undefined,
  before: string,
  words: MandateWords,
): Understood {
  const { clause, asked } = each
  const isNameAlone =
    clause.force === 'asks' && asked.things.every(({ infinitive }) => !infinitive) && !asked.opensList
  const isShared = next?.clause.force === 'asks' && next.asked.things[0]?.infinitive === true
  if (!isNameAlone || !isShared) return each
  const { names, aside } = withoutAsides(clause.body, words.verbs)
  const actors = readActors(names, before, words)
  if (actors.length === 0) return each
  return { clause, asked: { ...asked, actors, aside, things: next.asked.things } }
}

/** "Decides that the Conference shall elect …" asks the Conference, where no special kind of decision is made of it. */
function decidedFor(clause: Clause, before: string, words: MandateWords): Asked | null {
  if (clause.force !== 'decides') return null
  const duty = new RegExp(words.verbs.duty).exec(clause.body)?.groups?.act
  if (duty === undefined || new RegExp(`^(?:${words.verbs.notActs})\\b`).test(duty)) return null
  const asked = readAsked(clause.body, before, [], words)
  return asked.actors.length === 0 ? null : asked
}

/** What the organ decides or makes is its own act: the words after the verb stand as they are. */
function ownDecision(clause: Clause, body: string, { verbs }: MandateWords): Asked {
  const decisions =
    clause.force === 'makes'
      ? [`${clause.verb.toLowerCase()}${clause.body}`]
      : clause.body
          .replace(/^,[^,]+,/, '')
          .trim()
          .split(new RegExp(verbs.decisionJoint))
  return {
    actors: [{ name: body, class: 'body' }],
    things: decisions.map((words) => ({ words, infinitive: false })),
    aside: '',
    opensList: clause.body.endsWith(':'),
    unresolved: false,
  }
}

/** Those a pronoun may mean in "Welcomes the efforts by States …, encourages them to …". */
function namedIn(text: string, pronoun: string, words: MandateWords): readonly Actor[] {
  const { plurals, pluralPronoun } = words.verbs
  const plural = [...text.matchAll(new RegExp(plurals, 'g'))].at(-1)?.[1]
  if (new RegExp(`^(?:${pluralPronoun})$`, 'i').test(pronoun) && plural !== undefined)
    return readActors(plural, '', words)
  const last = lastActorIn(text, pronoun, words)
  return last === null ? [] : [last]
}

/** A sub-paragraph of "Requests the Secretary-General:" is what is asked; it begins with its verb, with or without "To". */
function continuing(text: string, { clause, actors, aside }: Inherited, { verbs }: MandateWords): Understood {
  const words = text
    .replace(new RegExp(`^${verbs.itemAside}`), '')
    .replace(new RegExp(`^${verbs.to} (?=[a-z])`, 'i'), '')
    .replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase())
  const bare = words.replace(/[\s;.,]+(?:and|or)?[\s;.,]*$/, '')
  const aheadOf = new RegExp(`^${verbs.itemAside}`).exec(text)?.[0]
  const things = withAhead(readThings(bare, verbs), aheadOf)
  return { clause, asked: { actors, things, aside, opensList: text.endsWith(':'), unresolved: false } }
}

/** "In cooperation with States, to …": what stands before the verb of a sub-paragraph is printed with it. */
function withAhead([first, ...others]: readonly Thing[], ahead: string | undefined): Thing[] {
  if (first === undefined) return []
  if (ahead === undefined) return [first, ...others]
  return [{ ...first, printed: `${ahead}${first.printed ?? first.words}`, hasLead: true }, ...others]
}

/** True where the list below says what is asked. */
function isOpen({ asked, clause }: Understood, paragraph: OperativeParagraph): boolean {
  if (clause.force !== 'asks' || !asked.opensList) return false
  const first = paragraph.paragraphs[0]?.text ?? ''
  return (
    asked.things.length === 0 ||
    /^To [a-z]/.test(first) ||
    /\bto:?$/.test(asked.things[asked.things.length - 1]?.words ?? '')
  )
}

/** "take measures, inter alia, to:" is completed by the list and is no thing of its own; "to continue its work, and in particular:" is. */
function withoutOpenThing(each: Understood, { verbs }: MandateWords): Understood {
  const unfinished = new RegExp(verbs.unfinishedThing)
  const things = each.asked.things.filter(({ words }) => !unfinished.test(words))
  return { ...each, asked: { ...each.asked, things } }
}

function listText(paragraph: OperativeParagraph): string {
  return paragraph.paragraphs.map((each) => ` ${each.number ?? ''} ${each.text}${listText(each)}`).join('')
}

function readList(
  paragraph: OperativeParagraph,
  place: Place,
  open: Understood | null,
  before: string,
  reader: Reader,
): void {
  for (const [index, each] of paragraph.paragraphs.entries()) {
    const inherited =
      open === null ? null : { clause: open.clause, actors: open.asked.actors, aside: open.asked.aside }
    const ownVerb = readClauses(each.text, reader.words)[0]?.start === 0
    if (inherited === null && !ownVerb) continue
    const path = pathOf(place.path, each.number ?? String(index + 1))
    readParagraph(
      each,
      { path, inherited: ownVerb ? null : inherited },
      `${before}\n${paragraph.text}`,
      reader,
    )
  }
}

/** A paragraph that opens with no known verb, and an asking verb whose words were not understood, are said. */
function noteUnread(
  paragraph: OperativeParagraph,
  place: Place,
  understood: readonly Understood[],
  reader: Reader,
): void {
  const { find } = reader
  if (understood.length === 0 && place.inherited === null && paragraph.text.trim() !== '')
    find({
      code: 'paragraph-not-understood',
      message: `Paragraph ${place.path} opens with no verb of the tables: “${paragraph.text.slice(0, 60)}”. Read it and add its mandates, if any, by hand.`,
      needsPerson: true,
      span: paragraph.span,
    })
  for (const each of understood)
    if (asksNobody(each) && groupThings(each, reader).length === 0)
      reader.find(nobodyNamed(each, paragraph, place))
  for (const { asked } of understood) {
    if (!asked.unresolved) continue
    find({
      code: 'actor-unclear',
      message: `In paragraph ${place.path} it is not clear whom a pronoun means. Name the actor by hand.`,
      needsPerson: true,
      span: paragraph.span,
    })
  }
}

/** "Calls for a review of doctrines": something is asked, and nobody is named who is to do it. */
function asksNobody({ clause, asked }: Understood): boolean {
  return clause.force === 'asks' && asked.actors.length === 0 && !asked.unresolved && !asked.opensList
}

function nobodyNamed(
  { clause }: Understood,
  { span }: OperativeParagraph,
  { path }: Place,
): Finding<MandateCode> {
  return {
    code: 'actor-unclear',
    message: `Paragraph ${path}: “${clause.verb}${clause.body}” names nobody who is to act; no mandate was made of it. Add one by hand if it asks something of a State, an organ or an office.`,
    needsPerson: false,
    span,
  }
}
