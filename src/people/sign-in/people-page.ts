/** The page on which whoever may keeps people: invites them, registers, renames and closes missions. The acts decide what is permitted. */
import { LANGUAGES } from '#un'
import { changeOfBody } from '../bodies.ts'
import { BodyStore, type NamedBody } from '../body-store.ts'
import { type Invitation, InvitationStore } from '../invitation-store.ts'
import { changeOf, may, OF_THE_OFFICE, type Person } from '../may.ts'
import { subjectOf } from '../memberships.ts'
import { LONGEST_NAME } from '../name.ts'
import { PeopleRefusal } from '../people-refusal.ts'
import { type Body, bodyKindOf, ROLES, type Role } from '../role.ts'
import type { PersonRecord } from '../store.ts'
import type { Ask } from './ask.ts'
import type { Desk, SignedIn } from './desk.ts'
import { html, type Markup } from './html.ts'
import { button, hidden, momentOf, page, path, wordsFor } from './page.ts'
import { PEOPLE_WORDS } from './people-words.ts'
import { LANGUAGE_NAMES } from './words.ts'

export const PEOPLE = '/sign-in/people'
const MOST_SHOWN = 500

/** The roles in a body that somebody may change. */
export function rolesToChange(person: Person, body: Body): Role[] {
  return ROLES.filter(
    (role) => bodyKindOf(role) === body.kind && may(person, changeOf(role), subjectOf(body)),
  )
}

/** Whether somebody may change anybody's membership of a body they belong to. */
export function canInvite(person: Person): boolean {
  return person.memberships.some(({ body }) => rolesToChange(person, body).length > 0)
}

/** The open bodies in which somebody may change memberships. */
export async function bodiesToChange({ people }: Desk, person: Person): Promise<NamedBody[]> {
  return (await new BodyStore(people).bodies()).filter(
    ({ body, closedAt }) => closedAt === null && rolesToChange(person, body).length > 0,
  )
}

/** What a page says first: what became of an act. */
export interface Outcome {
  readonly alert: string
  readonly status: number
}

/** The page; somebody who may change nobody's membership is not shown it. */
export async function showPeople(
  desk: Desk,
  ask: Ask,
  { person }: SignedIn,
  outcome: Outcome | null = null,
): Promise<Response> {
  const bodies = await bodiesToChange(desk, person)
  if (bodies.length === 0) throw new PeopleRefusal('not-permitted')
  const words = PEOPLE_WORDS[ask.language]
  const canRegister = may(person, 'mission-register', OF_THE_OFFICE)
  const body = html`${await peopleList(desk, ask, person)}
<h2>${words.invite}</h2>
${inviteForm(ask, person, bodies)}
<h2>${words.invitations}</h2>
${await invitationList(desk, ask, person)}
${bodyList(ask, person, bodies)}
${canRegister ? missionForm(ask) : null}
<p><a href="${path(ask, '/sign-in/account')}">${wordsFor(ask).account}</a></p>`
  const { alert = null, status = 200 } = outcome ?? {}
  return page(ask, status, { title: words.people, alert, body })
}

/** Whether somebody may see a person at all: in a body of theirs, and with an open account. */
function isSeen(person: Person, { closedAt, memberships }: PersonRecord): boolean {
  return closedAt === null && memberships.some(({ body }) => may(person, 'people-read', subjectOf(body)))
}

async function peopleList(desk: Desk, ask: Ask, person: Person): Promise<Markup> {
  const part = await desk.people.people(ask.url.searchParams.get('after') ?? '', MOST_SHOWN)
  const shown = part.filter((each) => isSeen(person, each))
  const sorted = shown.sort((one, other) => one.name.localeCompare(other.name, ask.language))
  const next = part.length === MOST_SHOWN ? part.at(-1) : undefined
  return html`<ul>${sorted.map((each) => personItem(ask, person, each))}</ul>
${next === undefined ? null : html`<p><a href="${PEOPLE}?lang=${ask.language}&amp;after=${next.id}">${PEOPLE_WORDS[ask.language].more}</a></p>`}`
}

function personItem(ask: Ask, person: Person, { id, name, email, memberships }: PersonRecord): Markup {
  const roles = memberships
    .filter(({ body }) => may(person, 'people-read', subjectOf(body)))
    .map(({ role, body }) => html`<li>${roleIn(ask, role, body)}</li>`)
  return html`<li><a href="${path(ask, `${PEOPLE}/person/${id}`)}"><bdi>${name === '' ? email : name}</bdi></a> <bdi dir="ltr">${email}</bdi><ul>${roles}</ul></li>`
}

/** A role, and the State where it is one of a mission. */
export function roleIn(ask: Ask, role: Role, body: Body): Markup {
  const name = wordsFor(ask).roles[role]
  return body.kind === 'mission' ? html`${name} <bdi>${body.memberState}</bdi>` : html`${name}`
}

/** Fields for a role and the body it is in. */
export function roleFields(ask: Ask, person: Person, bodies: readonly NamedBody[]): Markup {
  const words = PEOPLE_WORDS[ask.language]
  const { roles } = wordsFor(ask)
  const known = new Set(bodies.flatMap((each) => rolesToChange(person, each.body)))
  return html`<label for="role">${words.role}</label>
<select id="role" name="role">${[...known].map((each) => html`<option value="${each}">${roles[each]}</option>`)}</select>
<label for="body">${words.body}</label>
<select id="body" name="body">${bodies.map((each) => html`<option value="${each.body.id}">${each.name}</option>`)}</select>`
}

function inviteForm(ask: Ask, person: Person, bodies: readonly NamedBody[]): Markup {
  const { language, invite } = PEOPLE_WORDS[ask.language]
  return html`<form method="post" action="${path(ask, `${PEOPLE}/invite`)}">
<label for="email">${wordsFor(ask).address}</label>
<input id="email" name="email" type="email" required dir="ltr">
${roleFields(ask, person, bodies)}
<label for="language">${language}</label>
<select id="language" name="language">${LANGUAGES.map(
    (each) =>
      html`<option value="${each}" lang="${each}"${each === ask.language ? html` selected` : null}>${LANGUAGE_NAMES[each]}</option>`,
  )}</select>
<button>${invite}</button></form>`
}

async function invitationList({ book, people }: Desk, ask: Ask, person: Person): Promise<Markup> {
  const words = PEOPLE_WORDS[ask.language]
  const open = await new InvitationStore(people).invitations('', MOST_SHOWN, book.means.now())
  const shown = open.filter(({ body }) => may(person, 'people-read', subjectOf(body)))
  if (shown.length === 0) return html`<p>${words.none}</p>`
  return html`<ul>${shown.map((each) => invitationItem(ask, person, each))}</ul>`
}

function invitationItem(ask: Ask, person: Person, { id, email, role, body, expiresAt }: Invitation): Markup {
  const { takeBack, until } = PEOPLE_WORDS[ask.language]
  const canTakeBack = may(person, changeOf(role), subjectOf(body))
  return html`<li><bdi dir="ltr">${email}</bdi> ${roleIn(ask, role, body)}, ${until} ${momentOf(expiresAt)}
${canTakeBack ? button(ask, `${PEOPLE}/withdraw`, takeBack, { invitation: id }, email) : null}</li>`
}

function bodyList(ask: Ask, person: Person, bodies: readonly NamedBody[]): Markup | null {
  const own = bodies.filter(({ body }) => may(person, changeOfBody(body), subjectOf(body)))
  if (own.length === 0) return null
  return html`<h2>${PEOPLE_WORDS[ask.language].bodies}</h2>
<ul>${own.map((each) => bodyItem(ask, each))}</ul>`
}

function bodyItem(ask: Ask, { body, name }: NamedBody): Markup {
  const words = PEOPLE_WORDS[ask.language]
  const state = body.kind === 'mission' ? html` <bdi>${body.memberState}</bdi>` : null
  const field = `name-${body.id}`
  return html`<li><details><summary><bdi>${name}</bdi>${state}</summary>
<form method="post" action="${path(ask, `${PEOPLE}/rename`)}">${hidden({ body: body.id })}
<label for="${field}">${words.newName}</label>
<input id="${field}" name="name" required maxlength="${LONGEST_NAME}" value="${name}">
<button>${words.rename}</button></form>
${sureForm(ask, `${PEOPLE}/close`, words.close, words.closeLead, { body: body.id })}</details></li>`
}

/** A form for what cannot be taken back by a click: it is sent only with its box ticked. */
export function sureForm(
  ask: Ask,
  to: string,
  label: string,
  lead: string,
  fields: Readonly<Record<string, string>>,
): Markup {
  const id = `sure-${to.split('/').at(-1)}-${Object.values(fields).join('-')}`
  return html`<form method="post" action="${path(ask, to)}">${hidden(fields)}
<p>${lead}</p>
<p><input type="checkbox" id="${id}" name="sure" value="yes" required> <label for="${id}">${PEOPLE_WORDS[ask.language].sure}</label></p>
<button>${label}</button></form>`
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
