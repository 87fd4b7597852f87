/** The closed list of what anybody can be permitted to do, by room. */
export const ACTS = [
  // Resolutions and the call for views. A mandate is read out of a public resolution.
  'mandate-read',
  'mandate-record',
  'call-read',
  'call-draft',
  'call-clear',
  'call-issue',
  // What Member States sent.
  'submission-read',
  'submission-receive',
  'submission-assign',
  'submission-withdraw',
  'submission-publish',
  'passage-read',
  'passage-code',
  // The report.
  'report-read',
  'report-draft',
  'report-confirm',
  'report-clear',
  'report-issue',
  // The record and the machine.
  'destruction-authorise',
  'audit-read',
  'audit-checkpoint',
  'job-read',
  'job-control',
  'operation-read',
  // People. To change a body is to rename and to close it; to change a membership is to invite to it, to grant it and to revoke it.
  'people-read',
  'office-register',
  'mission-register',
  'office-change',
  'mission-change',
  'office-membership-change',
  'mission-administrator-change',
  'mission-membership-change',
  'account-close',
  'person-erase',
  'sign-in-reset',
  'session-list',
  'session-end',
] as const

export type PermittedAct = (typeof ACTS)[number]
