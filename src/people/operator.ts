/** Whoever runs the machine: no person with an account, and known by holding the record itself. */
import type { Person } from './may.ts'

/**
 * Whoever can open the record's folder, or read the token that the server leaves in it, could do all of this without a server:
 * the work of an officer, the accounts and the machine are theirs. What a named person answers for (a clearance) is not.
 * The log names them `system:command-line`; no account can have that id.
 */
export const OPERATOR: Person = {
  id: 'system:command-line',
  memberships: (['office-administrator', 'secretariat-officer', 'auditor'] as const).map((role) => ({
    id: `system:${role}`,
    role,
    body: { kind: 'office', id: 'system:folder' },
  })),
}
