/** What each role permits, and how far: the table that `may` reads. */
import type { PermittedAct } from './act.ts'
import type { Role } from './role.ts'

/**
 * How far a permission goes. `all`: any subject. `own`: what is of the role's own State. `own-and-public`: that, and whatever
 * is public; for a role in an office, which has no State, what is public.
 */
export type Reach = 'all' | 'own' | 'own-and-public'

type Permissions = Readonly<Partial<Record<PermittedAct, Reach>>>

/** Everybody who is somebody here reads mandates, and what is public. */
const EVERYBODY: Permissions = {
  'mandate-read': 'all',
  'call-read': 'own-and-public',
  'submission-read': 'own-and-public',
  'passage-read': 'own-and-public',
  'report-read': 'own-and-public',
}

/** Reads the work of the office, published or not. */
const READS_THE_WORK: Permissions = {
  ...EVERYBODY,
  'call-read': 'all',
  'submission-read': 'all',
  'passage-read': 'all',
  'report-read': 'all',
}

export const PERMISSIONS: Readonly<Record<Role, Permissions>> = {
  // Keeps accounts and the machine; what States sent is not theirs to read before it is public.
  'office-administrator': {
    ...EVERYBODY,
    'call-read': 'all',
    'audit-read': 'all',
    'audit-checkpoint': 'all',
    'job-read': 'all',
    'job-control': 'all',
    'operation-read': 'all',
    'people-read': 'all',
    'office-register': 'all',
    'mission-register': 'all',
    'office-change': 'all',
    'mission-change': 'all',
    'office-membership-change': 'all',
    'mission-administrator-change': 'all',
    'mission-membership-change': 'all',
    'account-close': 'all',
    'person-erase': 'all',
    'sign-in-reset': 'all',
    'session-list': 'all',
    'session-end': 'all',
  },
  // Does the work; clears nothing of it.
  'secretariat-officer': {
    ...READS_THE_WORK,
    'mandate-record': 'all',
    'call-draft': 'all',
    'call-issue': 'all',
    'submission-receive': 'all',
    'submission-assign': 'all',
    'submission-withdraw': 'all',
    'submission-publish': 'all',
    'passage-code': 'all',
    'report-draft': 'all',
    'report-confirm': 'all',
    'report-issue': 'all',
    'job-read': 'all',
    'job-control': 'all',
    'people-read': 'all',
    'mission-register': 'all',
    'mission-change': 'all',
    'mission-administrator-change': 'all',
    'mission-membership-change': 'all',
  },
  // Reads, and answers for what leaves or is destroyed; writes nothing of it.
  approver: {
    ...READS_THE_WORK,
    'call-clear': 'all',
    'report-clear': 'all',
    'destruction-authorise': 'all',
    'people-read': 'all',
  },
  // The fund's acts come with the fund.
  'finance-officer': { ...EVERYBODY, 'call-read': 'all' },
  // Reads everything, changes nothing.
  auditor: {
    ...READS_THE_WORK,
    'audit-read': 'all',
    'audit-checkpoint': 'all',
    'job-read': 'all',
    'people-read': 'all',
  },
  'mission-administrator': {
    ...EVERYBODY,
    'submission-receive': 'own',
    'submission-withdraw': 'own',
    'submission-publish': 'own',
    'people-read': 'own',
    'mission-membership-change': 'own',
  },
  contributor: { ...EVERYBODY, 'submission-receive': 'own' },
  reader: EVERYBODY,
}

/** What everybody may do to their own account, whatever their roles. */
export const ON_ONESELF: ReadonlySet<PermittedAct> = new Set(['session-list', 'session-end'])
