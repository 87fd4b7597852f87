/** `rapporteur passages --store`: looks for passages in everything a record holds, through its server where one runs. */
import { CallStore } from '#call'
import { type FoundPassage, PassageStore, questionsHash, wantedOf } from '#passage'
import { analyseGrown } from '#platform/database'
import { machineMeans } from '#platform/means'
import { type Registry, type RemoteStore, remoteStoreOf } from '#registry'
import { filesCounting } from '#submission'
import { askServer } from '../api/client.ts'
import { searchPassages } from '../api/passage/contract.ts'
import { CliRefusal, EXIT } from './exit-codes.ts'
import type { PassagesOptions } from './passages-command.ts'
import { withRecord } from './record-at.ts'
import type { Session } from './session.ts'

/** Passages that are shown; whoever needs more asks more narrowly. */
const MOST = 200

type Shown = Pick<FoundPassage, 'id' | 'submission' | 'memberState' | 'language' | 'page' | 'type' | 'text'>

interface Found {
  readonly passages: readonly Shown[]
  readonly isMore: boolean
}

/** Prints the passages that are found, in the order of submissions and files; at most 200. */
export async function storedPassages(
  session: Session,
  store: string,
  options: PassagesOptions,
): Promise<number> {
  const { search } = options
  if (search !== undefined && wantedOf(search).length === 0)
    throw new CliRefusal('nothing-given', `--search ${search}: give a word of letters or digits.`)
  if (options.state !== undefined && !/^[A-Za-z]{3}$/u.test(options.state))
    throw new CliRefusal(
      'nothing-given',
      `--state ${options.state}: in a record a State is named by its code of three letters.`,
    )
  const { passages, isMore } = await found(session, store, options)
  if (session.isJson) {
    session.print(JSON.stringify({ schemaVersion: 1, passages: passages.map(inJson), isMore }, null, 2))
    return EXIT.done
  }
  if (passages.length === 0) session.print('No passage of that kind. Try fewer words, or their beginnings.')
  for (const each of passages) session.print(`${headOf(each)}\n    ${each.text.replace(/\s+/gu, ' ').trim()}`)
  if (isMore) session.print(`There are more than ${MOST}. Ask more narrowly.`)
  return EXIT.done
}

/** Whoever holds the folder answers: this process, or the server that runs on it. */
async function found(session: Session, store: string, options: PassagesOptions): Promise<Found> {
  try {
    return await withRecord(session, store, (registry) => inRecord(registry, options))
  } catch (refusal) {
    const server = await remoteStoreOf(store)
    if (!(refusal instanceof CliRefusal) || refusal.code !== 'record-held' || server === null) throw refusal
    return throughServer(server, options)
  }
}

async function inRecord({ book }: Registry, { search, state, language }: PassagesOptions): Promise<Found> {
  const tables = new PassageStore(book.store)
  await tables.indexMissing()
  await analyseGrown(book.store)
  const calls = new CallStore(book.store)
  const questions = new Map<string, string>()
  for (const { id } of await calls.calls())
    questions.set(id, questionsHash((await calls.facts(id))?.facts.questions ?? []))
  const all = await tables.search({
    files: filesCounting({
      reach: { all: true, memberStates: [] },
      ...{ calls: null, submission: null, memberState: state?.toUpperCase() ?? null, withWithdrawn: false },
    }),
    words: wantedOf(search ?? ''),
    questions,
    ...{ language: language ?? null, question: null, coding: null, passage: null, after: null },
    most: MOST + 1,
  })
  return { passages: all.slice(0, MOST), isMore: all.length > MOST }
}

async function throughServer(
  { url, token }: RemoteStore,
  { search, state, language }: PassagesOptions,
): Promise<Found> {
  const given = await askServer(
    { url, token, language: 'en', key: machineMeans().id, send: fetch },
    searchPassages,
    {
      query: {
        limit: MOST,
        ...(search === undefined ? {} : { words: search }),
        ...(state === undefined ? {} : { memberState: state.toUpperCase() }),
        ...(language === undefined ? {} : { language }),
      },
    },
  )
  if ('problem' in given) throw new CliRefusal('record-refused', `${url}: ${given.problem.title}`)
  return { passages: given.value.items, isMore: given.value.next !== null }
}

function inJson({ id, submission, memberState, language, page, type, text }: Shown): Shown {
  return { id, submission, memberState, language, page, type, text }
}

function headOf({ id, memberState, language, page, type }: Shown): string {
  const marks = type === 'paragraph' ? [] : [type]
  return [id, memberState ?? 'undecided', language, `p. ${page}`, ...marks].join('  ')
}
