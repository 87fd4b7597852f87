/** The page of one person, for whoever may change anything of theirs: roles, sessions, the account. */

import type { NamedBody } from '../body-store.ts'
import { changeOf, may, OF_THE_OFFICE, type Person } from '../may.ts'
import { subjectOf } from '../memberships.ts'
import type { PersonRecord, SessionEntry } from '../store.ts'
import type { Ask } from './ask.ts'
import type { Desk, SignedIn } from './desk.ts'
import { html, type Markup } from './html.ts'
import { button, hidden, momentOf, page, path } from './page.ts'
import {
  bodiesToChange,
  type Outcome,
  PEOPLE,
  roleFields,
  roleIn,
  showPeople,
  sureForm,
} from './people-page.ts'
import { PEOPLE_WORDS } from './people-words.ts'

const LONGEST_AGENT = 80

/** The page; where the person may not be seen, the list of those who may. */
export async function showPerson(
  desk: Desk,
  ask: Ask,
  signed: SignedIn,
  id: string,
  outcome: Outcome | null = null,
): Promise<Response> {
  const { person } = signed
  const shown = await desk.people.personById(id)
  const isSeen =
    shown !== null &&
    (may(person, 'people-read', OF_THE_OFFICE) ||
      shown.memberships.some(({ body }) => may(person, 'people-read', subjectOf(body))))
  if (!isSeen) return showPeople(desk, ask, signed, outcome)
  const bodies = await bodiesToChange(desk, person)
  const words = PEOPLE_WORDS[ask.language]
  const isOther = shown.id !== person.id && shown.closedAt === null
  const body = html`<p><bdi dir="ltr">${shown.email}</bdi>${shown.closedAt === null ? null : html` (${words.closed})`}</p>
${roleList(ask, person, shown)}
${isOther && bodies.length > 0 ? grantForm(ask, person, shown, bodies) : null}
${await sessionPart(desk, ask, person, shown)}
${shown.id === person.id ? null : accountPart(ask, person, shown)}
<p><a href="${path(ask, PEOPLE)}">${words.all}</a></p>`
  const { alert = null, status = 200 } = outcome ?? {}
  return page(ask, status, { title: shown.name === '' ? shown.id : shown.name, alert, body })
}

function roleList(ask: Ask, person: Person, shown: PersonRecord): Markup {
  const { end, none } = PEOPLE_WORDS[ask.language]
  const items = shown.memberships
    .filter(({ body }) => may(person, 'people-read', subjectOf(body)))
    .map(({ id, role, body }) => {
      const canEnd = may(person, changeOf(role), subjectOf(body))
      const fields = { membership: id, person: shown.id }
      const name = roleIn(ask, role, body)
      return html`<li>${name} ${canEnd ? button(ask, `${PEOPLE}/revoke`, end, fields, name) : null}</li>`
    })
  return items.length === 0 ? html`<p>${none}</p>` : html`<ul>${items}</ul>`
}

function grantForm(ask: Ask, person: Person, shown: PersonRecord, bodies: readonly NamedBody[]): Markup {
  const { grant } = PEOPLE_WORDS[ask.language]
  return html`<h2>${grant}</h2>
<form method="post" action="${path(ask, `${PEOPLE}/grant`)}">${hidden({ person: shown.id })}
${roleFields(ask, person, bodies)}
<button>${grant}</button></form>`
}

async function sessionPart(
  { people, book }: Desk,
  ask: Ask,
  person: Person,
  { id }: PersonRecord,
): Promise<Markup | null> {
  if (!may(person, 'session-list', { ...OF_THE_OFFICE, personId: id })) return null
  const { signedIn, none, endAll } = PEOPLE_WORDS[ask.language]
  const sessions = await people.sessionsOf(id, book.means.now())
  return html`<h2>${signedIn}</h2>
${sessions.length === 0 ? html`<p>${none}</p>` : html`<ul>${sessions.map((each) => sessionItem(ask, id, each))}</ul>`}
${sessions.length === 0 ? null : button(ask, `${PEOPLE}/sessions`, endAll, { person: id })}`
}

function sessionItem(ask: Ask, person: string, { id, userAgent, createdAt }: SessionEntry): Markup {
  const { end } = PEOPLE_WORDS[ask.language]
  const moment = momentOf(createdAt)
  return html`<li>${moment} <bdi dir="ltr">${userAgent.slice(0, LONGEST_AGENT)}</bdi>
${button(ask, `${PEOPLE}/sessions`, end, { person, session: id }, moment)}</li>`
}

/** What only an administrator of the office does with an account of somebody else. */
function accountPart(ask: Ask, person: Person, shown: PersonRecord): Markup | null {
  const words = PEOPLE_WORDS[ask.language]
  const fields = { person: shown.id }
  const isOpen = shown.closedAt === null
  const forms: [boolean, Parameters<typeof sureForm>[1], string, string][] = [
    [isOpen && may(person, 'sign-in-reset', OF_THE_OFFICE), 'reset', words.reset, words.resetLead],
    [
      isOpen && may(person, 'account-close', OF_THE_OFFICE),
      'account',
      words.closeAccount,
      words.closeAccountLead,
    ],
    [
      shown.erasedAt === null && may(person, 'person-erase', OF_THE_OFFICE),
      'erase',
      words.erase,
      words.eraseLead,
    ],
  ]
  return html`${forms.map(([isPermitted, to, label, lead]) =>
    isPermitted
      ? html`<h2>${label}</h2>
${sureForm(ask, `${PEOPLE}/${to}`, label, lead, fields)}`
      : null,
  )}`
}
