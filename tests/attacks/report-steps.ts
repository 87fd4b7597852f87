/** What is done to a document of a report by an attack, a step at a time; a step that finds nothing to do throws. */
import { editionFactsContract } from '../../src/report/edition-facts.ts'
import {
  type DocumentUnderProof,
  type PrintedPlace,
  type ReplyUnderProof,
  respondentNamed,
} from '../../src/report/verify/document/document-under-proof.ts'
import type { ReportStep } from './report-attack.ts'

/** The document after the step. */
export function done(document: DocumentUnderProof, step: ReportStep): DocumentUnderProof {
  const { printed, statements, replies, edition } = document
  switch (step.do) {
    case 'move':
      return moved(document, step.state, step.before)
    case 'repeat':
      return { ...document, printed: [...printed, ...partOf(document, step.state)] }
    case 'drop':
      return without(document, idsSaying(document, step.text))
    case 'drop-words':
      return without(document, idsOf(partOf(document, step.state).slice(1)))
    case 'drop-section':
      return without(document, idsOf(partOf(document, step.state)))
    case 'say':
      idsSaying(document, step.from)
      return {
        ...document,
        statements: statements.map((each) => ({ ...each, text: each.text.replace(step.from, step.to) })),
      }
    case 'reply':
      return {
        ...document,
        replies: replies.map((each) => (each.id === step.state ? factsOf(each, step.set) : each)),
      }
    case 'receive':
      return {
        ...document,
        replies: [
          ...replies,
          {
            ...{ id: step.state, memberState: step.state, group: 'member-state', name: step.name },
            ...{ receivedOn: '2019-05-20', datedOn: null, late: false },
          },
        ],
      }
    case 'edition':
      return { ...document, edition: editionFactsContract.parse({ ...edition, ...step.set }) }
    case 'symbol':
      return { ...document, symbol: step.symbol }
    case 'masthead':
      if (document.masthead === null) throw new Error('the document has no first page')
      return {
        ...document,
        masthead: {
          ...document.masthead,
          ...(step.symbol === undefined ? {} : { symbol: step.symbol }),
          ...(step.dropNotes === true ? { notes: [] } : {}),
        },
      }
  }
}

type ReplyStep = Extract<ReportStep, { do: 'reply' }>

function factsOf(reply: ReplyUnderProof, { group, receivedOn, late }: ReplyStep['set']): ReplyUnderProof {
  return {
    ...reply,
    group: group ?? reply.group,
    receivedOn: receivedOn === undefined ? reply.receivedOn : receivedOn,
    late: late === undefined ? reply.late : late,
  }
}

function moved(document: DocumentUnderProof, state: string, before: string | null): DocumentUnderProof {
  const part = partOf(document, state)
  const rest = document.printed.filter((place) => !part.includes(place))
  const [target] = before === null ? [] : partOf(document, before)
  const last = partOf(document, lastOf(document)).at(-1)
  const at =
    target === undefined ? (last === undefined ? rest.length : rest.indexOf(last) + 1) : rest.indexOf(target)
  return { ...document, printed: [...rest.slice(0, at), ...part, ...rest.slice(at)] }
}

/** The respondent printed last. */
function lastOf({ printed, statements }: DocumentUnderProof): string {
  const named = printed.flatMap(({ statement, heading }) => {
    const said = statements.find(({ id }) => id === statement)
    return heading === null || said === undefined ? [] : (respondentNamed(said) ?? [])
  })
  return named.at(-1) ?? ''
}

/** The places of one respondent's part, its heading first. */
function partOf({ printed, statements }: DocumentUnderProof, state: string): PrintedPlace[] {
  const ids = new Set(statements.filter((each) => respondentNamed(each) === state).map(({ id }) => id))
  const from = printed.findIndex(({ statement, heading }) => heading !== null && ids.has(statement))
  const level = printed[from]?.heading ?? null
  if (level === null) throw new Error(`nothing is printed under the name of ${state}`)
  const rest = printed.slice(from + 1)
  const to = rest.findIndex(({ heading }) => heading !== null && heading <= level)
  return printed.slice(from, to === -1 ? undefined : from + 1 + to)
}

function idsSaying({ statements }: DocumentUnderProof, text: string): Set<string> {
  const ids = new Set(statements.filter((each) => each.text.includes(text)).map(({ id }) => id))
  if (ids.size === 0) throw new Error(`no statement says “${text}”`)
  return ids
}

const idsOf = (places: readonly PrintedPlace[]): Set<string> =>
  new Set(places.map(({ statement }) => statement))

function without(document: DocumentUnderProof, gone: ReadonlySet<string>): DocumentUnderProof {
  return {
    ...document,
    statements: document.statements.filter(({ id }) => !gone.has(id)),
    printed: document.printed.filter(({ statement }) => !gone.has(statement)),
  }
}
