/** Invites people, which is the only way to become one here, and takes their answer. */
import { type Book, enact } from '#audit'
import type { Outbox } from '#platform/mail'
import type { Language } from '#un'
import { readEmailAddress } from './email-address.ts'
import { type Invitation, InvitationStore } from './invitation-store.ts'
import { invitationMail } from './mails.ts'
import { bodyToChange, type Grant, holds } from './memberships.ts'
import { PeopleRefusal } from './people-refusal.ts'
import { openPerson } from './permit.ts'
import { PeopleStore, type PersonRecord } from './store.ts'
import { tokenHash, tokenOf } from './token.ts'

const GOOD_FOR_DAYS = 7
const DAY_MS = 86_400_000

/** Whom to invite to what. */
export interface InvitationInput extends Grant {
  readonly email: string
  /** The language of the mail. */
  readonly language: Language
}

/** An invitation that was made. */
export interface InvitationMade extends Pick<Invitation, 'id' | 'expiresAt'> {
  /** For the mail, and for whoever runs the machine. Who has it reads, as far as anybody knows, mail at that address. */
  readonly link: string
}

/** What an invitation is sent with: the outbox, and the address of the installation for its link. */
export interface Post {
  readonly outbox: Outbox
  /** `https://office.example`, without a slash at the end. */
  readonly baseUrl: string
}

/**
 * Invites somebody to a role in a body, by a mail with a link that is good for seven days and once.
 *
 * Refuses `not-permitted`, `body-unknown`, `role-of-other-body`, `address-unreadable`, `account-closed`, `already-member`.
 */
export function invitePerson(
  book: Book,
  { outbox, baseUrl }: Post,
  actor: string,
  input: InvitationInput,
): Promise<InvitationMade> {
  const people = new PeopleStore(book.store)
  return enact(book, async () => {
    const { body, name } = await bodyToChange(people, actor, input)
    const email = readEmailAddress(input.email)
    if (email === null) throw new PeopleRefusal('address-unreadable')
    await refuseMember(await people.personByEmail(email), input)
    const now = book.means.now()
    const expiresAt = new Date(Date.parse(now) + GOOD_FOR_DAYS * DAY_MS).toISOString()
    const token = tokenOf(book.means.salt())
    const id = book.means.id()
    const { role } = input
    const invitations = new InvitationStore(people)
    await invitations.settleExpired(now)
    await invitations.insertInvitation(
      { id, email, role, body, invitedBy: actor, createdAt: now, expiresAt },
      tokenHash(token),
    )
    const link = `${baseUrl}/sign-in/invitation/${token}`
    await outbox.write(
      { ...invitationMail(input.language, name, link), to: email, goodUntil: expiresAt },
      now,
    )
    return {
      result: { id, expiresAt, link },
      entry: {
        actor,
        act: 'person-invited',
        subject: `invitation:${id}`,
        payload: { role, body: `${body.kind}:${body.id}` },
      },
    }
  })
}

async function refuseMember(person: PersonRecord | null, grant: Grant): Promise<void> {
  if (person === null) return
  if (person.closedAt !== null) throw new PeopleRefusal('account-closed', { person: person.id })
  if (holds(person.memberships, grant)) throw new PeopleRefusal('already-member', { role: grant.role })
}

/** Takes an invitation back. Refuses `invitation-unknown`, `not-permitted`. */
export function withdrawInvitation(book: Book, actor: string, id: string): Promise<void> {
  const people = new PeopleStore(book.store)
  const invitations = new InvitationStore(people)
  return enact(book, async () => {
    const now = book.means.now()
    const invitation = await invitations.invitationById(id, now)
    if (invitation === null) throw new PeopleRefusal('invitation-unknown')
    await bodyToChange(people, actor, { role: invitation.role, bodyId: invitation.body.id })
    await invitations.settleInvitation(id, 'withdrawn', null, now)
    return {
      result: undefined,
      entry: { actor, act: 'invitation-withdrawn', subject: `invitation:${id}`, payload: {} },
    }
  })
}

/** The open invitation of a link; null where there is none. Changes nothing. */
export function readInvitation(book: Book, token: string): Promise<Invitation | null> {
  const invitations = new InvitationStore(new PeopleStore(book.store))
  return book.store.transact(() => invitations.invitationByToken(tokenHash(token), book.means.now()))
}

/**
 * Accepts an invitation: the person is made where the address is new, and given the role. Gives the person's id; whoever has
 * the link has shown that they read mail at that address.
 *
 * What the inviter may do is asked again: an invitation by somebody who may not invite any more is worth nothing.
 * Refuses `invitation-unknown`, `account-closed`.
 */
export function acceptInvitation(book: Book, token: string, name: string): Promise<string> {
  const people = new PeopleStore(book.store)
  const invitations = new InvitationStore(people)
  return enact(book, async () => {
    await people.lockAccounts()
    const now = book.means.now()
    const invitation = await invitations.invitationByToken(tokenHash(token), now)
    if (invitation === null) throw new PeopleRefusal('invitation-unknown')
    const { id, email, role, body, invitedBy } = invitation
    const grant = { role, bodyId: body.id }
    await bodyToChange(people, invitedBy, grant).catch((fault: unknown) => {
      throw fault instanceof PeopleRefusal ? new PeopleRefusal('invitation-unknown') : fault
    })
    const person = await personFor(book, people, email, name)
    await invitations.settleInvitation(id, 'accepted', person.id, now)
    if (!holds(person.memberships, grant))
      await people.insertMembership(book.means.id(), person.id, role, body, now)
    return {
      result: person.id,
      entry: {
        actor: person.id,
        act: 'invitation-accepted',
        subject: `invitation:${id}`,
        payload: { role, body: `${body.kind}:${body.id}`, invitedBy },
      },
    }
  })
}

async function personFor(
  book: Book,
  people: PeopleStore,
  email: string,
  name: string,
): Promise<PersonRecord> {
  const known = await people.personByEmail(email)
  if (known !== null) return openPerson(people, known.id)
  const id = book.means.id()
  await people.insertPerson(id, name, email, true, book.means.now())
  return openPerson(people, id)
}
