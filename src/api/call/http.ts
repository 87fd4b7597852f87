/** Answers what is asked of calls for views. */
import { type CallFacts, CallStore, type KeptCall, openCall } from '#call'
import type { Subject } from '#people'
import type { Jobs } from '#platform/jobs'
import type { Registry } from '#registry'
import { REDERIVE } from '../../worker/queues.ts'
import { OF_OFFICE, PUBLIC } from '../core/ask.ts'
import type { Interface } from '../core/interface.ts'
import { cutPage } from '../core/page.ts'
import { listCalls, openCallOperation, readCall, rederiveCall } from './contract.ts'

/** A call with the facts that count. */
export interface CallSeen extends KeptCall {
  readonly facts: CallFacts | null
}

/** A call whose note verbale has a date went out to all addressees; before, it is the office's. */
export function subjectOfCall({ facts }: CallSeen): Subject {
  return facts?.noteVerbale?.date === undefined ? OF_OFFICE : PUBLIC
}

/** A call with its facts; null where there is none. */
export async function callSeen(tables: CallStore, id: string): Promise<CallSeen | null> {
  const call = await tables.call(id)
  return call === null ? null : withFacts(tables, call)
}

async function withFacts(tables: CallStore, call: KeptCall): Promise<CallSeen> {
  return { ...call, facts: (await tables.facts(call.id))?.facts ?? null }
}

/** What a call is called: its title in English, or in any language there is. */
export function titleOf({ facts }: CallSeen): string | null {
  const title = facts?.title
  if (title === undefined) return null
  return typeof title === 'string' ? title : (title.en ?? Object.values(title)[0] ?? null)
}

/** Serves the operations of calls. */
export function serveCall(at: Interface, { book }: Registry, jobs: Jobs): void {
  const tables = new CallStore(book.store)
  const shown = async (call: CallSeen) => ({
    ...call,
    title: titleOf(call),
    deadlineOn: (await tables.deadlines(call.id)).at(-1)?.on ?? null,
  })

  at.serve(listCalls, async (ask, { query }) => {
    const all = await Promise.all((await tables.calls()).map((call) => withFacts(tables, call)))
    const seen = all.filter((call) => ask.permits('call-read', subjectOfCall(call)))
    ask.reach('call-read')
    const { items, next } = cutPage(seen, 'calls', query, ({ id }) => id)
    return { items: await Promise.all(items.map(shown)), next }
  })

  at.serve(readCall, async (ask, { params: { call } }) =>
    shown(ask.see(await callSeen(tables, call), 'call-read', subjectOfCall)),
  )

  at.serve(openCallOperation, async (ask, { body: { resolution } }) => {
    ask.require('call-draft', OF_OFFICE)
    const call = await openCall(book, ask.actor, { resolution })
    ask.header('location', `/api/v1/calls/${call}`)
    return { call }
  })

  at.serve(rederiveCall, async (ask, { params }) => {
    ask.require('submission-assign', OF_OFFICE)
    const { id: call } = ask.see(await callSeen(tables, params.call), 'call-read', subjectOfCall)
    const { id } = await jobs.enqueue(REDERIVE, { call, by: ask.actor })
    ask.header('location', `/api/v1/jobs/${id}`)
    return { job: id }
  })
}
