/** Answers what is asked of passages: always as those of submissions, whose senders decide who sees them. */
import { CallStore } from '#call'
import {
  codePassage,
  type FoundAsked,
  type FoundPassage,
  type FoundPlace,
  PassageStore,
  questionsHash,
  snippetOf,
  wantedOf,
} from '#passage'
import type { Registry } from '#registry'
import { type FilesAsked, filesCounting, SubmissionStore } from '#submission'
import { type Ask, OF_OFFICE } from '../core/ask.ts'
import { type Place, readCursor, writeCursor } from '../core/cursor.ts'
import type { Interface } from '../core/interface.ts'
import type { Page, PageAsked } from '../core/page.ts'
import { ApiRefusal } from '../core/refusal.ts'
import { subjectOfSubmission } from '../submission/subject.ts'
import { codeOperation, listPassages, readPassage, searchPassages } from './contract.ts'

type Filters = Omit<FoundAsked, 'files' | 'words' | 'questions' | 'after' | 'most'>
type Which = Pick<FilesAsked, 'calls' | 'submission' | 'memberState' | 'withWithdrawn'>

const NO_FILTER: Filters = { language: null, question: null, coding: null, passage: null }

/** Serves the operations of passages. */
export function servePassage(at: Interface, { book }: Registry): void {
  const tables = new PassageStore(book.store)
  const submissions = new SubmissionStore(book.store)
  const calls = new CallStore(book.store)

  const find = async (
    ask: Ask,
    which: Which,
    asked: Filters & Pick<FoundAsked, 'words' | 'after' | 'most'>,
  ): Promise<FoundPassage[]> =>
    tables.search({
      ...asked,
      files: filesCounting({ ...which, reach: ask.reach('passage-read') }),
      questions: await questionsOf(calls, which.calls),
    })

  /** A page of what is found; `question` is everything that was asked for, without the page. */
  const pageOfFound = async (
    ask: Ask,
    question: unknown,
    { limit, after }: PageAsked,
    words: string | undefined,
    [which, filters]: readonly [Which, Filters],
  ): Promise<Page<ReturnType<typeof shown>>> => {
    const wanted = wantedOf(words ?? '')
    const place = placeOf(readCursor(question, after))
    const isNothing = words !== undefined && wanted.length === 0
    const found = isNothing
      ? []
      : await find(ask, which, { ...filters, words: wanted, after: place, most: limit + 1 })
    const items = found.slice(0, limit)
    const last = items.at(-1)
    const next = found.length > limit && last !== undefined ? writeCursor(question, last.place) : null
    return { items: items.map((each) => shown(each, wanted)), next }
  }

  /** One passage of a submission that whoever asks may see. */
  const passageOf = async (ask: Ask, submission: string, passage: string): Promise<FoundPassage> => {
    const of = ask.see(await submissions.submission(submission), 'passage-read', subjectOfSubmission)
    const which: Which = { ...ofSubmission(submission), calls: [of.call] }
    const [found] = await find(ask, which, { ...NO_FILTER, passage, words: [], after: null, most: 1 })
    return ask.see(found, 'passage-read', () => subjectOfSubmission(of))
  }

  at.serve(searchPassages, async (ask, { query: { words, limit, after, ...filters } }) => {
    const { call, resolution, memberState, language, question, scheme, issue } = filters
    // What the Secretariat judges of a passage is its own work.
    if (scheme !== undefined || issue !== undefined) ask.require('passage-read', OF_OFFICE)
    if (scheme === undefined && issue !== undefined) throw new ApiRefusal('invalid-request')
    const which: Which = {
      calls: await callsAsked(calls, call, resolution),
      ...{ submission: null, memberState: memberState ?? null, withWithdrawn: false },
    }
    return pageOfFound(ask, ['passages', words, filters], { limit, after }, words, [
      which,
      {
        ...NO_FILTER,
        language: language ?? null,
        question: question ?? null,
        coding: scheme === undefined ? null : { scheme, issue: issue ?? null },
      },
    ])
  })

  at.serve(listPassages, async (ask, { params: { submission }, query: { words, ...page } }) => {
    const of = ask.see(await submissions.submission(submission), 'passage-read', subjectOfSubmission)
    const which: Which = { ...ofSubmission(submission), calls: [of.call] }
    return pageOfFound(ask, ['passages', submission, words], page, words, [which, NO_FILTER])
  })

  at.serve(readPassage, async (ask, { params: { submission, passage: wanted } }) => {
    const passage = await passageOf(ask, submission, wanted)
    const codings = ask.permits('passage-read', OF_OFFICE) ? await tables.codings(wanted) : []
    return { ...passage, codings }
  })

  at.serve(codeOperation, async (ask, { params: { submission, passage: wanted }, body }) => {
    ask.require('passage-code', OF_OFFICE)
    const { id: passage } = await passageOf(ask, submission, wanted)
    await codePassage(book, ask.actor, { passage, ...body })
    return { passage }
  })
}

function ofSubmission(submission: string): Which {
  return { calls: null, submission, memberState: null, withWithdrawn: true }
}

function shown(found: FoundPassage, wanted: ReturnType<typeof wantedOf>) {
  const snippet = snippetOf(found.text, wanted)
  return { ...found, snippet: { ...snippet, matches: [...snippet.matches] } }
}

/** The calls that are meant; null for all. */
async function callsAsked(
  tables: CallStore,
  call: string | undefined,
  resolution: string | undefined,
): Promise<string[] | null> {
  if (resolution === undefined) return call === undefined ? null : [call]
  const ids = (await tables.calls(resolution)).map(({ id }) => id)
  return call === undefined ? ids : ids.filter((id) => id === call)
}

/** The hash of the questions that calls ask now. */
async function questionsOf(
  tables: CallStore,
  calls: readonly string[] | null,
): Promise<ReadonlyMap<string, string>> {
  const ids = calls ?? (await tables.calls()).map(({ id }) => id)
  const hashes = await Promise.all(
    ids.map(
      async (id): Promise<[string, string]> => [
        id,
        questionsHash((await tables.facts(id))?.facts.questions ?? []),
      ],
    ),
  )
  return new Map(hashes)
}

/** A place in the order of passages. Refuses `cursor-invalid`: one that nobody here wrote. */
function placeOf(place: Place | null): FoundPlace | null {
  if (place === null) return null
  const [submission, version, position, set, number] = place
  if (
    typeof submission !== 'string' ||
    typeof set !== 'string' ||
    !isCount(version) ||
    !isCount(position) ||
    !isCount(number)
  )
    throw new ApiRefusal('cursor-invalid')
  return [submission, version, position, set, number]
}

/** A number as the columns of the order hold them. */
function isCount(value: string | number | undefined): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value > 0 && value < 2 ** 31
}
