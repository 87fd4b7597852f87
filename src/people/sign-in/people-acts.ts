/** What the pages of people do when a form is sent: each is an act of this room, and shows what became of it. */
import { isOfficialLanguage } from '#un'
import { closeAccount, endSessions, erasePerson, resetSignIn } from '../accounts.ts'
import { closeBody, registerMission, renameBody } from '../bodies.ts'
import { invitePerson, withdrawInvitation } from '../invitations.ts'
import { grantMembership, revokeMembership } from '../memberships.ts'
import { PeopleRefusal } from '../people-refusal.ts'
import { isRole, type Role } from '../role.ts'
import type { Ask } from './ask.ts'
import type { Desk, SignedIn } from './desk.ts'
import { wordsFor } from './page.ts'
import { type Outcome, PEOPLE, showPeople } from './people-page.ts'
import { PEOPLE_WORDS } from './people-words.ts'
import { showPerson } from './person-page.ts'

type Act = (desk: Desk, field: (name: string) => string, actor: string, ask: Ask) => Promise<unknown>

/** The acts by the last word of their address. */
const ACTS_OF_PAGES: Readonly<Record<string, Act>> = {
  invite: ({ book, outbox, settings }, field, actor, ask) => {
    const language = field('language')
    return invitePerson(book, { outbox, baseUrl: settings.baseUrl }, actor, {
      email: field('email'),
      role: roleOf(field('role')),
      bodyId: field('body'),
      language: isOfficialLanguage(language) ? language : ask.language,
    })
  },
  withdraw: ({ book }, field, actor) => withdrawInvitation(book, actor, field('invitation')),
  mission: ({ book }, field, actor) =>
    registerMission(book, actor, { memberState: field('memberState').trim(), name: field('name') }),
  rename: ({ book }, field, actor) => renameBody(book, actor, field('body'), field('name')),
  close: ({ book }, field, actor) => closeBody(book, actor, field('body')),
  revoke: ({ book }, field, actor) => revokeMembership(book, actor, field('membership')),
  grant: ({ book }, field, actor) =>
    grantMembership(book, actor, field('person'), { role: roleOf(field('role')), bodyId: field('body') }),
  sessions: ({ book }, field, actor) =>
    endSessions(book, actor, field('person'), field('session') === '' ? undefined : field('session')),
  reset: ({ book }, field, actor) => resetSignIn(book, actor, field('person')),
  account: ({ book }, field, actor) => closeAccount(book, actor, field('person')),
  erase: ({ book, outbox }, field, actor) => erasePerson(book, outbox, actor, field('person')),
}

/** What is done only with the box of its form ticked. */
const NEED_SURE: ReadonlySet<string> = new Set(['close', 'reset', 'account', 'erase'])

/** The addresses of the acts. */
export const PEOPLE_ACTS: readonly string[] = Object.keys(ACTS_OF_PAGES).map((name) => `${PEOPLE}/${name}`)

/** Does what a form asks, and shows the page again: of the person it was about, or of all. Lets `not-permitted` through. */
export async function actOnPeople(desk: Desk, ask: Ask, signed: SignedIn): Promise<Response> {
  const name = ask.url.pathname.split('/')[3] ?? ''
  const field = (each: string): string => ask.fields?.get(each) ?? ''
  const outcome = await done(desk, ask, signed, name, field)
  const person = field('person')
  return person === ''
    ? showPeople(desk, ask, signed, outcome)
    : showPerson(desk, ask, signed, person, outcome)
}

async function done(
  desk: Desk,
  ask: Ask,
  { person }: SignedIn,
  name: string,
  field: (name: string) => string,
): Promise<Outcome> {
  if (NEED_SURE.has(name) && field('sure') !== 'yes') return { alert: wordsFor(ask).cannot, status: 400 }
  try {
    await ACTS_OF_PAGES[name]?.(desk, field, person.id, ask)
    return { alert: PEOPLE_WORDS[ask.language].done, status: 200 }
  } catch (fault) {
    if (!(fault instanceof PeopleRefusal) || fault.code === 'not-permitted') throw fault
    return { alert: desk.settings.explain?.(fault, ask.language) ?? wordsFor(ask).cannot, status: 400 }
  }
}

function roleOf(text: string): Role {
  if (!isRole(text)) throw new PeopleRefusal('role-of-other-body')
  return text
}
