/** Coming in for the first time: by the first administrator's link, or by an invitation. Opening a link changes nothing. */
import { isFirstLink, useFirstLink } from '../first-link.ts'
import { acceptInvitation, readInvitation } from '../invitations.ts'
import { PeopleRefusal } from '../people-refusal.ts'
import type { Ask } from './ask.ts'
import { backLink } from './by-code.ts'
import { beginSession, type Desk } from './desk.ts'
import { html } from './html.ts'
import { page, path, seeOther, wordsFor } from './page.ts'

const LONGEST_NAME = 200
/** Where somebody new goes: to set up a passkey or an app. */
const ACCOUNT = '/sign-in/account'

function linkUnknown(ask: Ask): Response {
  const words = wordsFor(ask)
  return page(ask, 404, { title: words.signIn, alert: words.linkUnknown, body: backLink(ask) })
}

function nameIn(ask: Ask, field: string): string {
  return (ask.fields?.get(field) ?? '').trim().slice(0, LONGEST_NAME)
}

/** The page of the first link. */
export async function showFirst(desk: Desk, ask: Ask, token: string, alert: string | null = null) {
  await desk.tries.count('link-tried-from', ask.client, desk.book.means.now())
  if (!(await isFirstLink(desk.book, token))) return linkUnknown(ask)
  const words = wordsFor(ask)
  const body = html`<p>${words.firstLead}</p>
<form method="post" action="${path(ask, `/sign-in/first/${token}`)}">
<label for="name">${words.name}</label>
<input id="name" name="name" autocomplete="name" required maxlength="${LONGEST_NAME}">
<label for="email">${words.address}</label>
<input id="email" name="email" type="email" autocomplete="email" required dir="ltr">
<label for="office">${words.officeName}</label>
<input id="office" name="office" autocomplete="organization" required maxlength="${LONGEST_NAME}">
<button>${words.goOn}</button>
</form>`
  return page(ask, alert === null ? 200 : 400, { title: words.first, alert, body })
}

/** Uses the first link and signs the first administrator in. */
export async function takeFirst(desk: Desk, ask: Ask, token: string): Promise<Response> {
  const { book } = desk
  const input = {
    name: nameIn(ask, 'name'),
    email: ask.fields?.get('email') ?? '',
    officeName: nameIn(ask, 'office'),
  }
  try {
    const cookies = await book.store.transact(async () => {
      const person = await useFirstLink(book, token, input)
      return beginSession(desk, ask.request, person, 'first-link')
    })
    return seeOther(path(ask, ACCOUNT), cookies)
  } catch (fault) {
    if (!(fault instanceof PeopleRefusal)) throw fault
    if (fault.code !== 'address-unreadable') return linkUnknown(ask)
    return showFirst(desk, ask, token, wordsFor(ask).addressUnreadable)
  }
}

/** The page of an invitation. */
export async function showInvitation(desk: Desk, ask: Ask, token: string): Promise<Response> {
  await desk.tries.count('link-tried-from', ask.client, desk.book.means.now())
  const invitation = await readInvitation(desk.book, token)
  if (invitation === null) return linkUnknown(ask)
  const words = wordsFor(ask)
  const body = html`<p>${words.invitationLead(invitation.bodyName, words.roles[invitation.role])}</p>
<form method="post" action="${path(ask, `/sign-in/invitation/${token}`)}">
<label for="name">${words.name}</label>
<input id="name" name="name" autocomplete="name" required maxlength="${LONGEST_NAME}">
<button>${words.accept}</button>
</form>`
  return page(ask, 200, { title: words.invitation, body })
}

/**
 * Accepts an invitation. Somebody new is signed in; somebody who had an account signs in as ever, so that a link in a mail
 * never stands for a second factor.
 */
export async function takeInvitation(desk: Desk, ask: Ask, token: string): Promise<Response> {
  const { book, people } = desk
  try {
    const cookies = await book.store.transact(async () => {
      const before = await readInvitation(book, token)
      const isKnown = before !== null && (await people.personByEmail(before.email)) !== null
      const person = await acceptInvitation(book, token, nameIn(ask, 'name'))
      return isKnown ? null : beginSession(desk, ask.request, person, 'invitation')
    })
    return cookies === null ? seeOther(path(ask, '/sign-in')) : seeOther(path(ask, ACCOUNT), cookies)
  } catch (fault) {
    if (fault instanceof PeopleRefusal) return linkUnknown(ask)
    throw fault
  }
}
