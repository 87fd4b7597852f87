import { expect, it } from 'vitest'
import { ACTS, type PermittedAct } from './act.ts'
import { changeOf, may, type Person, type Subject } from './may.ts'
import { type Body, bodyKindOf, ROLES, type Role } from './role.ts'

const OFFICE: Body = { kind: 'office', id: 'office-1' }
const MISSION: Body = { kind: 'mission', id: 'mission-1', memberState: 'XAA' }
const bodyOf = (role: Role): Body => (bodyKindOf(role) === 'office' ? OFFICE : MISSION)
const holding = (...roles: Role[]): Person => ({
  id: 'person-1',
  memberships: roles.map((role) => ({ id: `membership-${role}`, role, body: bodyOf(role) })),
})

/** What anything can be, seen from the mission of XAA: its own State's, another's, nobody's; public or not. */
const SUBJECTS: readonly (Subject & { readonly kind: string })[] = [
  { kind: 'own', memberState: 'XAA', isPublic: false },
  { kind: 'own public', memberState: 'XAA', isPublic: true },
  { kind: 'other', memberState: 'XAB', isPublic: false },
  { kind: 'other public', memberState: 'XAB', isPublic: true },
  { kind: 'none', memberState: null, isPublic: false },
  { kind: 'none public', memberState: null, isPublic: true },
]
const LETTERS: Readonly<Record<string, readonly string[]>> = {
  all: SUBJECTS.map(({ kind }) => kind),
  // Of the own State, and whatever is public.
  pub: ['own', 'own public', 'other public', 'none public'],
  // Public only: what an office role without the work sees.
  out: ['own public', 'other public', 'none public'],
  own: ['own', 'own public'],
  '-': [],
}

//                               office  secre-  appro- finan- audi-  mission con-    reader
//                               admin.  tariat  ver    ce     tor    admin.  tribut.
const TABLE = `
  mandate-read                   all     all     all    all    all    all     all     all
  mandate-record                 -       all     -      -      -      -       -       -
  call-read                      all     all     all    all    all    pub     pub     pub
  call-draft                     -       all     -      -      -      -       -       -
  call-clear                     -       -       all    -      -      -       -       -
  call-issue                     -       all     -      -      -      -       -       -
  submission-read                out     all     all    out    all    pub     pub     pub
  submission-receive             -       all     -      -      -      own     own     -
  submission-assign              -       all     -      -      -      -       -       -
  submission-withdraw            -       all     -      -      -      own     -       -
  submission-publish             -       all     -      -      -      own     -       -
  passage-read                   out     all     all    out    all    pub     pub     pub
  passage-code                   -       all     -      -      -      -       -       -
  report-read                    out     all     all    out    all    pub     pub     pub
  report-draft                   -       all     -      -      -      -       -       -
  report-confirm                 -       all     -      -      -      -       -       -
  report-clear                   -       -       all    -      -      -       -       -
  report-issue                   -       all     -      -      -      -       -       -
  destruction-authorise          -       -       all    -      -      -       -       -
  audit-read                     all     -       -      -      all    -       -       -
  audit-checkpoint               all     -       -      -      all    -       -       -
  job-read                       all     all     -      -      all    -       -       -
  job-control                    all     all     -      -      -      -       -       -
  operation-read                 all     -       -      -      -      -       -       -
  people-read                    all     all     all    -      all    own     -       -
  office-register                all     -       -      -      -      -       -       -
  mission-register               all     all     -      -      -      -       -       -
  office-change                  all     -       -      -      -      -       -       -
  mission-change                 all     all     -      -      -      -       -       -
  office-membership-change       all     -       -      -      -      -       -       -
  mission-administrator-change   all     all     -      -      -      -       -       -
  mission-membership-change      all     all     -      -      -      own     -       -
  account-close                  all     -       -      -      -      -       -       -
  person-erase                   all     -       -      -      -      -       -       -
  sign-in-reset                  all     -       -      -      -      -       -       -
  session-list                   all     -       -      -      -      -       -       -
  session-end                    all     -       -      -      -      -       -       -`
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/\s+/))

const permitted = (person: Person, act: PermittedAct): string[] =>
  SUBJECTS.filter((subject) => may(person, act, subject)).map(({ kind }) => kind)

it('names every act once, and every role', () => {
  expect(TABLE.map(([act]) => act)).toEqual([...ACTS])
  expect(TABLE.map((cells) => cells.length)).toEqual(ACTS.map(() => ROLES.length + 1))
})

it.each(ROLES.map((role, column) => ({ role, column })))(
  'permits a $role exactly this',
  ({ role, column }) => {
    for (const [place, act] of ACTS.entries()) {
      const letter = TABLE[place]?.[column + 1] ?? ''
      expect({ act, permitted: permitted(holding(role), act) }).toEqual({ act, permitted: LETTERS[letter] })
    }
  },
)

it('permits several roles what each permits, and nobody anything', () => {
  expect(permitted(holding('contributor', 'auditor'), 'submission-read')).toEqual(LETTERS.all)
  expect(permitted(holding('contributor', 'auditor'), 'submission-receive')).toEqual(LETTERS.own)
  for (const act of ACTS) expect(permitted(holding(), act)).toEqual([])
})

it('never shows a mission what another State has not published', () => {
  const others: Subject = { memberState: 'XAB', isPublic: false }
  const all = holding('mission-administrator', 'contributor', 'reader')
  expect(ACTS.filter((act) => may(all, act, others))).toEqual(['mandate-read'])
})

it('lets everybody see and end their own sessions, and no more of themselves', () => {
  const oneself: Subject = { memberState: null, isPublic: false, personId: 'person-1' }
  expect(ACTS.filter((act) => may(holding(), act, oneself))).toEqual(['session-list', 'session-end'])
  expect(may(holding('reader'), 'session-end', { ...oneself, personId: 'person-2' })).toBe(false)
})

it('asks for the right act to change a membership', () => {
  expect(ROLES.map((role) => `${role} ${changeOf(role)}`)).toEqual([
    'office-administrator office-membership-change',
    'secretariat-officer office-membership-change',
    'approver office-membership-change',
    'finance-officer office-membership-change',
    'auditor office-membership-change',
    'mission-administrator mission-administrator-change',
    'contributor mission-membership-change',
    'reader mission-membership-change',
  ])
})
