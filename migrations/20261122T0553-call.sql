-- Calls for views: what they rest on, their facts in versions, their languages, addressees and deadlines, and the office's files.
create table call_call (
  id text primary key,
  resolution text references mandate_resolution,
  opened_at timestamptz(3) not null,
  opened_by text not null
);
create index call_call_resolution on call_call (resolution);

-- The facts as an officer gave them; the last number counts.
create table call_facts (
  call text not null references call_call,
  number integer not null check (number > 0),
  facts text not null,
  recorded_at timestamptz(3) not null,
  recorded_by text not null,
  primary key (call, number)
);

-- A language the note verbale goes out in.
create table call_language (
  call text not null references call_call,
  language text not null,
  is_original boolean not null,
  recorded_at timestamptz(3) not null,
  recorded_by text not null,
  primary key (call, language)
);

-- Who is asked; a later number of the same addressee counts, so that one can be taken out and put back.
create table call_addressee (
  call text not null references call_call,
  addressee text not null,
  number integer not null check (number > 0),
  is_addressed boolean not null,
  recorded_at timestamptz(3) not null,
  recorded_by text not null,
  primary key (call, addressee, number)
);

-- The day by which replies are asked for; the last number counts.
create table call_deadline (
  call text not null references call_call,
  number integer not null check (number > 0),
  deadline_on date not null,
  reason text,
  recorded_at timestamptz(3) not null,
  recorded_by text not null,
  primary key (call, number)
);

-- What the office put beside the replies: index, corrections, facts, themes, scale, States, translations. Without bytes: taken away.
create table call_office_file (
  call text not null references call_call,
  kind text not null,
  name text not null,
  number integer not null check (number > 0),
  sha256 bytea check (length(sha256) = 32),
  size_bytes bigint check (size_bytes >= 0),
  recorded_at timestamptz(3) not null,
  recorded_by text not null,
  primary key (call, kind, name, number),
  check ((sha256 is null) = (size_bytes is null))
);
create index call_office_file_sha256 on call_office_file (sha256);

create trigger call_call_append_only before update or delete or truncate on call_call
  for each statement execute function platform_refuse_change();
create trigger call_facts_append_only before update or delete or truncate on call_facts
  for each statement execute function platform_refuse_change();
create trigger call_language_append_only before update or delete or truncate on call_language
  for each statement execute function platform_refuse_change();
create trigger call_addressee_append_only before update or delete or truncate on call_addressee
  for each statement execute function platform_refuse_change();
create trigger call_deadline_append_only before update or delete or truncate on call_deadline
  for each statement execute function platform_refuse_change();
create trigger call_office_file_append_only before update or delete or truncate on call_office_file
  for each statement execute function platform_refuse_change();
