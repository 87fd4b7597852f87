/** Answers what is asked of invitations. */
import {
  BodyStore,
  changeOf,
  type Invitation,
  InvitationStore,
  invitePerson,
  PeopleStore,
  type Post,
  withdrawInvitation,
} from '#people'
import type { Registry } from '#registry'
import type { Interface } from '../core/interface.ts'
import { siftPage } from '../core/page.ts'
import { invite, listInvitations, readTheInvitation, withdraw } from './contract.ts'
import { subjectOfBody, subjectOfInvitation } from './seen.ts'

/** Serves the operations of invitations. No answer holds the link: it goes by mail to whom it is for, and to nobody else. */
export function serveInvitations(at: Interface, { book }: Registry, post: Post): void {
  const people = new PeopleStore(book.store)
  const bodies = new BodyStore(people)
  const tables = new InvitationStore(people)
  const open = (id: string): Promise<Invitation | null> =>
    book.store.transact(() => tables.invitationById(id, book.means.now()))

  at.serve(listInvitations, (ask, { query }) => {
    // Where there is none, nobody asks whose it is.
    ask.reach('people-read')
    return siftPage<Invitation>(
      'invitations',
      query,
      (each) => ask.permits('people-read', subjectOfInvitation(each)),
      {
        read: (place, most) => tables.invitations(String(place?.[0] ?? ''), most, book.means.now()),
        placeOf: ({ id }) => [id],
      },
    )
  })

  at.serve(readTheInvitation, async (ask, { params: { invitation } }) =>
    ask.see(await open(invitation), 'people-read', subjectOfInvitation),
  )

  at.serve(invite, async (ask, { body: { email, role, body: bodyId, language } }) => {
    const body = ask.see(await bodies.bodyById(bodyId), 'people-read', subjectOfBody)
    ask.require(changeOf(role), subjectOfBody(body))
    const { id, expiresAt } = await invitePerson(book, post, ask.actor, { email, role, bodyId, language })
    ask.header('location', `/api/v1/invitations/${id}`)
    return { invitation: id, expiresAt }
  })

  at.serve(withdraw, async (ask, { params: { invitation: id } }) => {
    const seen = ask.see(await open(id), 'people-read', subjectOfInvitation)
    ask.requireUnchanged(readTheInvitation, seen)
    ask.require(changeOf(seen.role), subjectOfInvitation(seen))
    await withdrawInvitation(book, ask.actor, id)
    return { invitation: id }
  })
}
