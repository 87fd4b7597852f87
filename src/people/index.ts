/** The door of the people's room: who may do what, accounts, and signing in. */
export { closeAccount, endSessions, erasePerson, resetSignIn } from './accounts.ts'
export { ACTS, type PermittedAct } from './act.ts'
export { registerMission, registerOffice } from './bodies.ts'
export { type FirstAdministrator, hasAdministrator, makeFirstLink } from './first-link.ts'
export type { Invitation } from './invitation-store.ts'
export {
  acceptInvitation,
  type InvitationInput,
  invitePerson,
  type Post,
  withdrawInvitation,
} from './invitations.ts'
export { type Membership, may, OF_THE_OFFICE, ofMemberState, type Person, type Subject } from './may.ts'
export { type Grant, grantMembership, revokeMembership } from './memberships.ts'
export { type PeopleCode, PeopleRefusal } from './people-refusal.ts'
export { type Body, isRole, MISSION_ROLES, OFFICE_ROLES, ROLES, type Role } from './role.ts'
export type { IdentityProvider, SignInSettings } from './sign-in/auth.ts'
export type { SignedIn } from './sign-in/desk.ts'
export { openSignIn, type SignIn } from './sign-in/open-sign-in.ts'
export { type Mission, type Office, PeopleStore, type PersonRecord } from './store.ts'
