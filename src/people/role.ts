/** The roles a person can have, and the kind of body each belongs to. */

/** Roles in an office of the Secretariat. They reach every call of the installation. */
export const OFFICE_ROLES = [
  'office-administrator',
  'secretariat-officer',
  'approver',
  'finance-officer',
  'auditor',
] as const

/** Roles in a mission. They reach what is their own State's, and what is public. */
export const MISSION_ROLES = ['mission-administrator', 'contributor', 'reader'] as const

export const ROLES = [...OFFICE_ROLES, ...MISSION_ROLES] as const

export type Role = (typeof ROLES)[number]

/** The body a membership is in. `memberState` is the three letters of the State whose mission it is. */
export type Body =
  | { readonly kind: 'office'; readonly id: string }
  | { readonly kind: 'mission'; readonly id: string; readonly memberState: string }

/** Whether a text names a role. */
export function isRole(text: string): text is Role {
  return ROLES.some((role) => role === text)
}

/** The kind of body in which a role can be held. */
export function bodyKindOf(role: Role): Body['kind'] {
  return OFFICE_ROLES.some((each) => each === role) ? 'office' : 'mission'
}
