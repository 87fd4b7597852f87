-- The log of acts: entries that are only ever added, their payloads apart so that an authorised destruction can take those.
create table audit_entry (
  sequence bigint primary key check (sequence > 0),
  at timestamptz(3) not null,
  actor text not null,
  act text not null,
  subject text not null,
  payload_sha256 bytea not null check (length(payload_sha256) = 32),
  previous_sha256 bytea not null check (length(previous_sha256) = 32),
  leaf_sha256 bytea not null check (length(leaf_sha256) = 32)
);
create index audit_entry_subject on audit_entry (subject, sequence);

-- The payload in canonical JSON (RFC 8785), as text, so that its bytes are those that were hashed.
create table audit_payload (
  sequence bigint primary key references audit_entry,
  salt bytea not null check (length(salt) = 32),
  payload text not null
);

-- Nodes of the Merkle tree (RFC 6962) that are complete and never change again.
create table audit_node (
  level smallint not null check (level >= 0),
  index bigint not null check (index >= 0),
  hash bytea not null check (length(hash) = 32),
  primary key (level, index)
);

-- Tree heads signed by the office, as signed notes.
create table audit_checkpoint (
  size bigint primary key check (size > 0),
  note text not null
);

-- How many entries there are; its row is locked by whoever appends, so that entries are numbered without gaps.
create table audit_head (
  is_only boolean primary key default true check (is_only),
  size bigint not null check (size >= 0)
);
insert into audit_head (size) values (0);

create trigger audit_entry_append_only before update or delete or truncate on audit_entry
  for each statement execute function platform_refuse_change();
create trigger audit_node_append_only before update or delete or truncate on audit_node
  for each statement execute function platform_refuse_change();
create trigger audit_checkpoint_append_only before update or delete or truncate on audit_checkpoint
  for each statement execute function platform_refuse_change();
create trigger audit_payload_append_only before update or truncate on audit_payload
  for each statement execute function platform_refuse_change();

-- A payload goes only in a transaction that has appended the entry of its destruction, and named it.
create function audit_refuse_destruction() returns trigger language plpgsql as $$
begin
  if not exists (
    select 1 from audit_entry
    where sequence::text = current_setting('rapporteur.destruction', true)
      and act = 'destruction-authorised' and xmin = pg_current_xact_id()::xid
  ) then
    raise exception 'a payload is destroyed only by an authorised destruction' using errcode = 'restrict_violation';
  end if;
  return old;
end
$$;
create trigger audit_payload_destruction before delete on audit_payload
  for each row execute function audit_refuse_destruction();
