/** The door of the people's room: who may do what, accounts, and signing in. */
export { closeAccount, endSessions, erasePerson, resetSignIn } from './accounts.ts'
export { ACTS, type PermittedAct } from './act.ts'
export {
  type BodyClosed,
  changeOfBody,
  closeBody,
  registerMission,
  registerOffice,
  renameBody,
} from './bodies.ts'
export { bodyFor, type RoleMeant } from './body-for.ts'
export { BodyStore, type Mission, type NamedBody, type Office } from './body-store.ts'
export { type FirstAdministrator, hasAdministrator, makeFirstLink } from './first-link.ts'
export { type Invitation, InvitationStore } from './invitation-store.ts'
export {
  acceptInvitation,
  type InvitationInput,
  type InvitationMade,
  invitePerson,
  type Post,
  withdrawInvitation,
} from './invitations.ts'
export {
  changeOf,
  type Membership,
  may,
  OF_THE_OFFICE,
  ofMemberState,
  type Person,
  type Subject,
} from './may.ts'
export { type Grant, grantMembership, revokeMembership, subjectOf } from './memberships.ts'
export { LONGEST_NAME } from './name.ts'
export { OPERATOR } from './operator.ts'
export { type PeopleCode, PeopleRefusal } from './people-refusal.ts'
export { type Body, isRole, MISSION_ROLES, OFFICE_ROLES, ROLES, type Role } from './role.ts'
export type { IdentityProvider, SignInSettings } from './sign-in/auth.ts'
export type { SignedIn } from './sign-in/desk.ts'
export { openSignIn, type SignIn } from './sign-in/open-sign-in.ts'
export { PeopleStore, type PersonRecord, type SessionEntry } from './store.ts'
