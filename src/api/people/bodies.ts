/** Answers what is asked of offices and missions. */
import {
  BodyStore,
  changeOfBody,
  closeBody,
  type NamedBody,
  PeopleStore,
  registerMission,
  registerOffice,
  renameBody,
} from '#people'
import type { Registry } from '#registry'
import { type Ask, OF_OFFICE } from '../core/ask.ts'
import type { Interface } from '../core/interface.ts'
import { cutPage } from '../core/page.ts'
import { closeTheBody, listBodies, makeMission, makeOffice, readBody, rename } from './body-contract.ts'
import { subjectOfBody } from './seen.ts'

/** Serves the operations of bodies. */
export function serveBodies(at: Interface, { book }: Registry): void {
  const tables = new BodyStore(new PeopleStore(book.store))
  const shown = async ({ body, name, closedAt }: NamedBody) => ({
    ...{ id: body.id, kind: body.kind, name, closedAt },
    memberState: body.kind === 'mission' ? body.memberState : null,
    memberCount: await tables.memberCount(body.id),
  })
  /** A body that is to be changed, as the caller saw it. */
  const toChange = async (ask: Ask, id: string): Promise<void> => {
    const found = ask.see(await tables.bodyById(id), 'people-read', subjectOfBody)
    ask.requireUnchanged(readBody, await shown(found))
    ask.require(changeOfBody(found.body), subjectOfBody(found))
  }

  at.serve(listBodies, async (ask, { query }) => {
    ask.reach('people-read')
    const seen = (await tables.bodies()).filter((each) => ask.permits('people-read', subjectOfBody(each)))
    const page = cutPage(seen, 'bodies', query, ({ body }) => body.id)
    return { ...page, items: await Promise.all(page.items.map(shown)) }
  })

  at.serve(readBody, async (ask, { params: { body } }) =>
    shown(ask.see(await tables.bodyById(body), 'people-read', subjectOfBody)),
  )

  at.serve(makeOffice, async (ask, { body: { name } }) => {
    ask.require('office-register', OF_OFFICE)
    const { id } = await registerOffice(book, ask.actor, name)
    ask.header('location', `/api/v1/bodies/${id}`)
    return { body: id }
  })

  at.serve(makeMission, async (ask, { body: { memberState, name } }) => {
    ask.require('mission-register', OF_OFFICE)
    const { id } = await registerMission(book, ask.actor, { memberState, name })
    ask.header('location', `/api/v1/bodies/${id}`)
    return { body: id }
  })

  at.serve(rename, async (ask, { params: { body }, body: { name } }) => {
    await toChange(ask, body)
    await renameBody(book, ask.actor, body, name)
    return { body }
  })

  at.serve(closeTheBody, async (ask, { params: { body } }) => {
    await toChange(ask, body)
    return { body, ...(await closeBody(book, ask.actor, body)) }
  })
}
