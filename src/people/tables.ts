/** The columns of this room's tables, for the two files that ask for them: `store.ts` and `sign-in/sign-in-store.ts`. */
import type { Role } from './role.ts'

export type PeopleTables = {
  people_person: {
    id: string
    name: string
    email: string
    email_verified: boolean
    two_factor_enabled: boolean
    created_at: string
    updated_at: string
    closed_at: string | null
    erased_at: string | null
  }
  people_mission: {
    id: string
    member_state: string
    name: string
    created_at: string
    closed_at: string | null
  }
  people_office: { id: string; name: string; created_at: string; closed_at: string | null }
  people_membership: {
    id: string
    person_id: string
    role: Role
    office_id: string | null
    mission_id: string | null
    granted_at: string
    revoked_at: string | null
  }
  people_invitation: {
    id: string
    email: string | null
    role: Role
    office_id: string | null
    mission_id: string | null
    token_sha256: Uint8Array
    invited_by: string
    created_at: string
    expires_at: string
    person_id: string | null
    settled_at: string | null
    outcome: 'accepted' | 'withdrawn' | 'expired' | null
  }
  people_first_link: { token_sha256: Uint8Array; created_at: string; expires_at: string }
  people_session: {
    id: string
    token: string
    person_id: string
    method: string
    user_agent: string | null
    created_at: string
    expires_at: string
  }
  people_identity: { id: string; person_id: string; provider_id: string }
  people_second_factor: { id: string; person_id: string; verified: boolean }
  people_passkey: {
    id: string
    person_id: string
    public_key: Uint8Array
    counter: bigint
    transports: string
    created_at: string
    used_at: string | null
  }
  people_challenge: { id: string; challenge: string; person_id: string | null; expires_at: string }
  people_try: { key: string; since: string; count: number }
  people_spent_code: { person_id: string; code: string; spent_at: string }
  people_email_code: { id: string; code: string; tries: number; expires_at: string }
  people_code: { id: string; identifier: string; value: string; expires_at: string }
}
