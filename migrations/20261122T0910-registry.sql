-- What is sent to be taken in together, until it is taken in; and what a job gave, until whoever asked for it has it. Neither is
-- the record of anything: rows are kept a day, and an authorised destruction takes every outcome.
create table registry_intake (
  id text primary key,
  opened_at timestamptz(3) not null,
  opened_by text not null,
  job uuid
);
create index registry_intake_opened on registry_intake (opened_at);

-- `path` is relative to the folder of replies; for a copy of the resolution `<number>/<name>`; for the office's files the name.
create table registry_intake_file (
  intake text not null references registry_intake (id) on delete cascade,
  kind text not null,
  path text not null check (length(path) between 1 and 2000),
  sha256 bytea not null check (length(sha256) = 32),
  size_bytes bigint not null check (size_bytes >= 0),
  primary key (intake, kind, path)
);
create index registry_intake_file_bytes on registry_intake_file (sha256);

create table registry_outcome (
  job uuid primary key,
  made_at timestamptz(3) not null,
  outcome text not null
);

select pgboss.create_queue('take-in', '{}');
select pgboss.create_queue('rederive', '{}');
