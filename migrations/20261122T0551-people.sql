-- People: who they are, what they may do for which body, and how they sign in.
-- The columns of person, session, identity, code and second factor are those that better-auth reads and writes.
create table people_person (
  id text primary key,
  name text not null,
  email text not null unique check (email = lower(email)),
  email_verified boolean not null default false,
  image text check (image is null),
  two_factor_enabled boolean not null default false,
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null,
  closed_at timestamptz(3),
  erased_at timestamptz(3),
  check (erased_at is null or closed_at is not null)
);

-- A session of somebody signed in. Its token is worth nothing without the office's secret, which signs the cookie.
create table people_session (
  id text primary key,
  token text not null unique,
  person_id text not null references people_person,
  method text not null,
  user_agent text,
  ip_address text check (ip_address is null or ip_address = ''),
  expires_at timestamptz(3) not null,
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null
);
create index people_session_person on people_session (person_id);

-- Who a person is at an identity provider of their own (OpenID Connect). Tokens of the provider are never kept.
create table people_identity (
  id text primary key,
  account_id text not null,
  provider_id text not null,
  person_id text not null references people_person,
  access_token text check (access_token is null),
  refresh_token text check (refresh_token is null),
  id_token text check (id_token is null),
  access_token_expires_at timestamptz(3),
  refresh_token_expires_at timestamptz(3),
  scope text,
  password text check (password is null),
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null,
  unique (provider_id, account_id)
);
create index people_identity_person on people_identity (person_id);

-- Codes and steps of a sign-in under way: what they are for by its hash, codes by their keyed hash.
create table people_code (
  id text primary key,
  identifier text not null,
  value text not null,
  expires_at timestamptz(3) not null,
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null
);
create index people_code_identifier on people_code (identifier);
create index people_code_expires on people_code (expires_at);

-- An authenticator app: its secret and the spare codes encrypted by the office's secret.
create table people_second_factor (
  id text primary key,
  person_id text not null unique references people_person,
  secret text not null,
  backup_codes text not null,
  verified boolean not null default false,
  failed_verification_count integer not null default 0,
  locked_until timestamptz(3)
);

-- Passkeys, by the identifier of the credential in base64url.
create table people_passkey (
  id text primary key,
  person_id text not null references people_person,
  public_key bytea not null,
  counter bigint not null check (counter >= 0),
  transports text not null,
  created_at timestamptz(3) not null,
  used_at timestamptz(3)
);
create index people_passkey_person on people_passkey (person_id);

-- What a passkey is asked to sign, once. The browser holds the id in a cookie.
create table people_challenge (
  id text primary key,
  challenge text not null,
  person_id text references people_person,
  expires_at timestamptz(3) not null
);
create index people_challenge_expires on people_challenge (expires_at);

-- How often something was tried since a moment; the key is a keyed hash, so that no address stands here.
create table people_try (
  key text primary key,
  since timestamptz(3) not null,
  count integer not null check (count > 0)
);

-- Codes of an authenticator app that were used, by their keyed hash: none is good twice.
create table people_spent_code (
  person_id text not null references people_person,
  code text not null,
  spent_at timestamptz(3) not null,
  primary key (person_id, code)
);

create table people_mission (
  id text primary key,
  member_state text not null unique,
  name text not null,
  created_at timestamptz(3) not null
);
create table people_office (
  id text primary key,
  name text not null,
  created_at timestamptz(3) not null
);

-- A role in one body, an office or a mission. It is never removed: it ends.
create table people_membership (
  id text primary key,
  person_id text not null references people_person,
  role text not null,
  office_id text references people_office,
  mission_id text references people_mission,
  granted_at timestamptz(3) not null,
  revoked_at timestamptz(3),
  check (
    case when role in ('office-administrator', 'secretariat-officer', 'approver', 'finance-officer', 'auditor')
      then office_id is not null and mission_id is null
    when role in ('mission-administrator', 'contributor', 'reader')
      then mission_id is not null and office_id is null
    else false end
  )
);
create index people_membership_person on people_membership (person_id);
create unique index people_membership_once on people_membership
  (person_id, role, coalesce(office_id, ''), coalesce(mission_id, '')) where revoked_at is null;

-- An invitation: the only way to become a person here. Its address is wiped when it was answered, withdrawn or is erased.
create table people_invitation (
  id text primary key,
  email text,
  role text not null,
  office_id text references people_office,
  mission_id text references people_mission,
  token_sha256 bytea not null unique check (length(token_sha256) = 32),
  invited_by text not null references people_person,
  created_at timestamptz(3) not null,
  expires_at timestamptz(3) not null,
  person_id text references people_person,
  settled_at timestamptz(3),
  outcome text check (outcome in ('accepted', 'withdrawn', 'expired')),
  check ((office_id is null) <> (mission_id is null)),
  check ((settled_at is null) = (outcome is null)),
  check ((email is null) = (settled_at is not null))
);
create index people_invitation_email on people_invitation (email);

-- The link by which the first administrator comes in.
create table people_first_link (
  token_sha256 bytea primary key check (length(token_sha256) = 32),
  created_at timestamptz(3) not null,
  expires_at timestamptz(3) not null
);
