/** The page on which whoever may invites people, registers missions and revokes memberships. The acts decide what is permitted. */
import { isOfficialLanguage, LANGUAGES } from '#un'
import { registerMission } from '../bodies.ts'
import { BodyStore, type NamedBody } from '../body-store.ts'
import { invitePerson } from '../invitations.ts'
import { changeOf, may, OF_THE_OFFICE, type Person } from '../may.ts'
import { revokeMembership, subjectOf } from '../memberships.ts'
import { PeopleRefusal } from '../people-refusal.ts'
import { type Body, bodyKindOf, isRole, ROLES, type Role } from '../role.ts'
import type { PersonRecord } from '../store.ts'
import type { Ask } from './ask.ts'
import type { Desk, SignedIn } from './desk.ts'
import { html, type Markup } from './html.ts'
import { button, page, path, wordsFor } from './page.ts'
import { PEOPLE_WORDS } from './people-words.ts'
import { LANGUAGE_NAMES } from './words.ts'

const PEOPLE = '/sign-in/people'
const MOST_SHOWN = 500
const LONGEST_NAME = 200

/** The roles in a body that somebody may change. */
function rolesToChange(person: Person, body: Body): Role[] {
  return ROLES.filter(
    (role) => bodyKindOf(role) === body.kind && may(person, changeOf(role), subjectOf(body)),
  )
}

/** Whether somebody may change anybody's membership of a body they belong to. */
export function canInvite(person: Person): boolean {
  return person.memberships.some(({ body }) => rolesToChange(person, body).length > 0)
}

async function bodiesOf({ people }: Desk, person: Person): Promise<NamedBody[]> {
  return (await new BodyStore(people).bodies()).filter(
    ({ body, closedAt }) => closedAt === null && rolesToChange(person, body).length > 0,
  )
}

/** The page; somebody who may change nobody's membership is not shown it. */
export async function showPeople(
  desk: Desk,
  ask: Ask,
  { person }: SignedIn,
  alert: string | null = null,
): Promise<Response> {
  const bodies = await bodiesOf(desk, person)
  if (bodies.length === 0) throw new PeopleRefusal('not-permitted')
  const words = PEOPLE_WORDS[ask.language]
  const all = await desk.people.people('', MOST_SHOWN)
  const shown = all.filter(
    ({ closedAt, memberships }) =>
      closedAt === null && memberships.some(({ body }) => may(person, 'people-read', subjectOf(body))),
  )
  const canRegister = may(person, 'mission-register', OF_THE_OFFICE)
  const body = html`<h2>${words.invite}</h2>
${inviteForm(ask, person, bodies)}
${canRegister ? missionForm(ask) : null}
<h2>${words.people}</h2>
<ul>${shown.map((each) => personItem(ask, person, each))}</ul>`
  return page(ask, 200, { title: words.people, alert, body })
}

function inviteForm(ask: Ask, person: Person, bodies: readonly NamedBody[]): Markup {
  const { role, body, language, invite } = PEOPLE_WORDS[ask.language]
  const { address, roles } = wordsFor(ask)
  const known = new Set(bodies.flatMap((each) => rolesToChange(person, each.body)))
  return html`<form method="post" action="${path(ask, `${PEOPLE}/invite`)}">
<label for="email">${address}</label>
<input id="email" name="email" type="email" required dir="ltr">
<label for="role">${role}</label>
<select id="role" name="role">${[...known].map((each) => html`<option value="${each}">${roles[each]}</option>`)}</select>
<label for="body">${body}</label>
<select id="body" name="body">${bodies.map((each) => html`<option value="${each.body.id}">${each.name}</option>`)}</select>
<label for="language">${language}</label>
<select id="language" name="language">${LANGUAGES.map(
    (each) => html`<option value="${each}" lang="${each}">${LANGUAGE_NAMES[each]}</option>`,
  )}</select>
<button>${invite}</button></form>`
}

function missionForm(ask: Ask): Markup {
  const { registerMission: register, memberState, missionName } = PEOPLE_WORDS[ask.language]
  return html`<h2>${register}</h2>
<form method="post" action="${path(ask, `${PEOPLE}/mission`)}">
<label for="member-state">${memberState}</label>
<input id="member-state" name="memberState" required maxlength="3" pattern="[A-Z]{3}" dir="ltr">
<label for="mission-name">${missionName}</label>
<input id="mission-name" name="name" required maxlength="${LONGEST_NAME}">
<button>${register}</button></form>`
}

function personItem(ask: Ask, person: Person, each: PersonRecord): Markup {
  const { revoke } = PEOPLE_WORDS[ask.language]
  const { roles } = wordsFor(ask)
  const memberships = each.memberships
    .filter(({ body }) => may(person, 'people-read', subjectOf(body)))
    .map(({ id, role, body }) => {
      const canRevoke = may(person, changeOf(role), subjectOf(body))
      const state = body.kind === 'mission' ? html` <bdi>${body.memberState}</bdi>` : null
      return html`<li>${roles[role]}${state} ${canRevoke ? button(ask, `${PEOPLE}/revoke`, revoke, { membership: id }) : null}</li>`
    })
  return html`<li><bdi>${each.name}</bdi> <bdi dir="ltr">${each.email}</bdi><ul>${memberships}</ul></li>`
}

/** Invites somebody. */
export async function inviteFromPage(desk: Desk, ask: Ask, signed: SignedIn): Promise<Response> {
  const role = ask.fields?.get('role') ?? ''
  const language = ask.fields?.get('language') ?? ''
  if (!isRole(role)) throw new PeopleRefusal('role-of-other-body')
  const { book, outbox, settings } = desk
  await invitePerson(book, { outbox, baseUrl: settings.baseUrl }, signed.person.id, {
    email: ask.fields?.get('email') ?? '',
    role,
    bodyId: ask.fields?.get('body') ?? '',
    language: isOfficialLanguage(language) ? language : ask.language,
  })
  return showPeople(desk, ask, signed, PEOPLE_WORDS[ask.language].done)
}

/** Registers a mission. */
export async function missionFromPage(desk: Desk, ask: Ask, signed: SignedIn): Promise<Response> {
  const name = (ask.fields?.get('name') ?? '').trim().slice(0, LONGEST_NAME)
  const memberState = (ask.fields?.get('memberState') ?? '').trim()
  await registerMission(desk.book, signed.person.id, { memberState, name })
  return showPeople(desk, ask, signed, PEOPLE_WORDS[ask.language].done)
}

/** Revokes a membership. */
export async function revokeFromPage(desk: Desk, ask: Ask, signed: SignedIn): Promise<Response> {
  await revokeMembership(desk.book, signed.person.id, ask.fields?.get('membership') ?? '')
  return showPeople(desk, ask, signed, PEOPLE_WORDS[ask.language].done)
}
