/** Whether respondents stand in the order of the edition's language, each under the heading of its group, with its own words. */
import { formulaeOf } from '../../formulae-of.ts'
import { type RespondentPlace, respondentOrder } from '../../respondents.ts'
import { found } from '../found.ts'
import {
  type DocumentContext,
  type DocumentFinding,
  type DocumentUnderProof,
  foundIn,
  type PrintedSection,
  type ReplyUnderProof,
  sectionsOf,
} from './document-under-proof.ts'

/**
 * Finds `order-wrong`: a respondent that stands before or behind its place (Member States, observers, organizations, others;
 * within a group by name), under another group's heading, or printed twice; and `misattributed`: words that are not those of
 * the respondent under whose name they are printed.
 * Source: Editorial Manual, replies in the alphabetical order of each language version; A/74/130 for Chinese.
 */
export function verifyOrder(document: DocumentUnderProof, context: DocumentContext): DocumentFinding[] {
  const replies = new Map(document.replies.map((reply) => [reply.id, reply]))
  const sections = sectionsOf(document).flatMap((section) => {
    const reply = replies.get(section.submission)
    return reply === undefined ? [] : [{ section, reply }]
  })
  return [
    ...strays(sections, document, context),
    ...twice(sections),
    ...sections.flatMap((each) => underOtherGroup(each, document)),
    ...sections.flatMap((each) => othersWords(each, replies)),
  ]
}

interface Placed {
  readonly section: PrintedSection
  readonly reply: ReplyUnderProof
}

/** Those that would have to move so that all stand in order: all but the longest run of them that does. */
function strays(
  sections: readonly Placed[],
  { language, edition }: DocumentUnderProof,
  { states, on }: DocumentContext,
): DocumentFinding[] {
  const compare = respondentOrder(states, { language, on, order: edition.order })
  const kept = longestInOrder(
    sections.map(({ reply }) => reply),
    compare,
  )
  return sections.flatMap(({ section, reply }, index) => {
    if (kept.has(index)) return []
    const other = sections.find(
      (each, at) =>
        kept.has(at) && (at < index ? compare(reply, each.reply) < 0 : compare(reply, each.reply) > 0),
    )
    const where =
      other === undefined
        ? ''
        : `${compare(reply, other.reply) < 0 ? 'before' : 'behind'} ${other.reply.name}`
    return [
      foundIn('order-wrong', `${reply.name} does not stand in its place: it belongs ${where}.`, {
        statement: section.heading,
        hint: 'Respondents stand by group (Member States, observers, organizations, others), and in a group by name as the language of the edition orders them. An order of the office’s own stands in call.yaml (order).',
      }),
    ]
  })
}

/** Indices of a longest subsequence that stands in order. */
function longestInOrder(
  places: readonly RespondentPlace[],
  compare: (one: RespondentPlace, other: RespondentPlace) => number,
): ReadonlySet<number> {
  const best = places.map(() => ({ length: 1, before: -1 }))
  for (const [at, place] of places.entries())
    for (const [earlier, other] of places.slice(0, at).entries()) {
      const length = (best[earlier]?.length ?? 0) + 1
      if (compare(other, place) < 0 && length > (best[at]?.length ?? 0))
        best[at] = { length, before: earlier }
    }
  let at = best.reduce((most, { length }, index) => (length > (best[most]?.length ?? 0) ? index : most), 0)
  const kept = new Set<number>()
  while (best[at] !== undefined && at >= 0) {
    kept.add(at)
    at = best[at]?.before ?? -1
  }
  return kept
}

function twice(sections: readonly Placed[]): DocumentFinding[] {
  return sections
    .filter(
      ({ section }, index) =>
        sections.findIndex((other) => other.section.submission === section.submission) < index,
    )
    .map(({ section, reply }) =>
      foundIn('order-wrong', `The reply of ${reply.name} (${reply.id}) is printed twice.`, {
        statement: section.heading,
        hint: 'Print each reply once.',
      }),
    )
}

/** The set heading of a group stands above a respondent of another group. */
function underOtherGroup({ section, reply }: Placed, { language }: DocumentUnderProof): DocumentFinding[] {
  const titles = Object.entries(formulaeOf(language).sectionTitles.replies)
  const said = titles.find(([, title]) => title === section.above?.text)
  if (said === undefined || said[0] === reply.group) return []
  return [
    foundIn(
      'order-wrong',
      `${reply.name} stands under “${section.above?.text}”, and is no respondent of that group (${reply.group}).`,
      { statement: section.heading, hint: 'Put it under the heading of its own group.' },
    ),
  ]
}

/** Words of one respondent under the name of another. */
function othersWords(
  { section, reply }: Placed,
  replies: ReadonlyMap<string, ReplyUnderProof>,
): DocumentFinding[] {
  return section.statements.flatMap((statement) => {
    const others = statement.citations.filter(({ submission }) => submission !== reply.id)
    const [first] = others
    if (first === undefined || others.length < statement.citations.length) return []
    const whose = replies.get(first.submission)?.name ?? first.submission
    return [
      found(statement, 'misattributed', {
        message: `The words stand under the name of ${reply.name}, and are those of ${whose}.`,
        hint: 'Print them under the name of their own respondent.',
        citation: 0,
      }),
    ]
  })
}
