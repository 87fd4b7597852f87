/** The one-time link by which the first administrator comes in. Nothing here has a default password. */
import { type Book, enact } from '#audit'
import { BodyStore, type Office } from './body-store.ts'
import { readEmailAddress } from './email-address.ts'
import { InvitationStore } from './invitation-store.ts'
import { PeopleRefusal } from './people-refusal.ts'
import { openPerson } from './permit.ts'
import { PeopleStore } from './store.ts'
import { tokenHash, tokenOf } from './token.ts'

const GOOD_FOR_MS = 86_400_000

/** Whether anybody administers this installation. */
export async function hasAdministrator(book: Book): Promise<boolean> {
  return (await new PeopleStore(book.store).countAdministrators()) > 0
}

/**
 * Makes a link for the first administrator, good for a day and once, in place of any made before; gives it. Print it where
 * only whoever started the program reads it.
 *
 * Refuses `administrator-exists`.
 */
export function makeFirstLink(book: Book, baseUrl: string): Promise<string> {
  const people = new PeopleStore(book.store)
  return enact(book, async () => {
    if ((await people.countAdministrators()) > 0) throw new PeopleRefusal('administrator-exists')
    const now = book.means.now()
    const token = tokenOf(book.means.salt())
    const expiresAt = new Date(Date.parse(now) + GOOD_FOR_MS).toISOString()
    await new InvitationStore(people).replaceFirstLink(tokenHash(token), now, expiresAt)
    return {
      result: `${baseUrl}/sign-in/first/${token}`,
      entry: {
        actor: 'system:first-start',
        act: 'first-link-made',
        subject: 'people:first-link',
        payload: { expiresAt },
      },
    }
  })
}

/** Whether a first link is good. Changes nothing. */
export function isFirstLink(book: Book, token: string): Promise<boolean> {
  const invitations = new InvitationStore(new PeopleStore(book.store))
  return invitations.hasFirstLink(tokenHash(token), book.means.now())
}

/** Who the first administrator is, and the office. */
export interface FirstAdministrator {
  readonly name: string
  readonly email: string
  readonly officeName: string
}

/**
 * Uses the link: makes the office where there is none, the person, and the role. Gives the person's id.
 *
 * The address is not proved by this; the first code sent to it does that. Refuses `first-link-unknown` (wrong, used, too old),
 * `administrator-exists`, `address-unreadable`, `account-closed`.
 */
export function useFirstLink(book: Book, token: string, input: FirstAdministrator): Promise<string> {
  const people = new PeopleStore(book.store)
  return enact(book, async () => {
    const email = readEmailAddress(input.email)
    if (email === null) throw new PeopleRefusal('address-unreadable')
    const now = book.means.now()
    if (!(await new InvitationStore(people).takeFirstLink(tokenHash(token), now)))
      throw new PeopleRefusal('first-link-unknown')
    if ((await people.countAdministrators()) > 0) throw new PeopleRefusal('administrator-exists')
    const office = await openOffice(book, new BodyStore(people), input.officeName)
    const person = await personOf(book, people, { ...input, email })
    const membership = book.means.id()
    const body = { kind: 'office', id: office.id } as const
    await people.insertMembership(membership, person, 'office-administrator', body, now)
    return {
      result: person,
      entry: {
        actor: person,
        act: 'first-link-used',
        subject: `office:${office.id}`,
        payload: { membership, role: 'office-administrator' },
      },
    }
  })
}

/** The first office that is open; a new one where there is none. */
async function openOffice(book: Book, bodies: BodyStore, name: string): Promise<Office> {
  const known = (await bodies.bodies()).find(
    ({ body, closedAt }) => body.kind === 'office' && closedAt === null,
  )
  if (known !== undefined) return { id: known.body.id, name: known.name }
  const office = { id: book.means.id(), name }
  await bodies.insertOffice(office, book.means.now())
  return office
}

async function personOf(
  book: Book,
  people: PeopleStore,
  { name, email }: Pick<FirstAdministrator, 'name' | 'email'>,
): Promise<string> {
  const known = await people.personByEmail(email)
  if (known !== null) return (await openPerson(people, known.id)).id
  const id = book.means.id()
  await people.insertPerson(id, name, email, false, book.means.now())
  return id
}
