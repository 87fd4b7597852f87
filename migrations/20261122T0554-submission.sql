-- What States and others sent: in versions, never changed. Words that a destruction may have to take stand in tables of their own.
create table submission_submission (
  id text primary key,
  call text not null references call_call,
  opened_at timestamptz(3) not null,
  opened_by text not null
);
create index submission_submission_call on submission_submission (call, id);

-- Each time that the respondent sent something. `is_whole`: it takes the place of all that was sent before.
create table submission_version (
  submission text not null references submission_submission,
  number integer not null check (number > 0),
  is_whole boolean not null,
  way text not null,
  received_on date,
  received_at timestamptz(3) not null,
  received_by text not null,
  primary key (submission, number)
);

create table submission_file (
  id text primary key,
  submission text not null,
  version integer not null,
  position integer not null check (position > 0),
  sha256 bytea not null check (length(sha256) = 32),
  size_bytes bigint not null check (size_bytes >= 0),
  media_type text not null,
  unique (submission, version, position),
  foreign key (submission, version) references submission_version
);
create index submission_file_sha256 on submission_file (sha256);

-- What the sender called it. Names of files hold names of persons, so a destruction takes them too.
create table submission_file_name (
  file text primary key references submission_file,
  path text not null
);

-- Whose it is and what it amounts to, as read or as a person corrected it; the last number counts.
create table submission_attribution (
  submission text not null references submission_submission,
  number integer not null check (number > 0),
  source text not null,
  member_state text,
  reply_group text not null,
  status text not null,
  is_late boolean,
  reader text,
  recorded_at timestamptz(3) not null,
  recorded_by text not null,
  primary key (submission, number)
);
create index submission_attribution_state on submission_attribution (member_state);

-- What was read besides, with the words that named the sender.
create table submission_attribution_words (
  submission text not null,
  number integer not null,
  words text not null,
  primary key (submission, number),
  foreign key (submission, number) references submission_attribution
);

-- What a person said about one file in place of what was read; the last number counts.
create table submission_correction (
  file text not null references submission_file,
  number integer not null check (number > 0),
  recorded_at timestamptz(3) not null,
  recorded_by text not null,
  primary key (file, number)
);
create table submission_correction_words (
  file text not null,
  number integer not null,
  entry text not null,
  primary key (file, number),
  foreign key (file, number) references submission_correction
);

create table submission_withdrawal (
  submission text not null references submission_submission,
  number integer not null check (number > 0),
  is_withdrawn boolean not null,
  ground text not null,
  recorded_at timestamptz(3) not null,
  recorded_by text not null,
  primary key (submission, number)
);

create table submission_permission (
  submission text not null references submission_submission,
  number integer not null check (number > 0),
  may_publish boolean not null,
  ground text not null,
  recorded_at timestamptz(3) not null,
  recorded_by text not null,
  primary key (submission, number)
);

-- What stands where bytes and words were: who had them destroyed, why, by which entry of the log.
create table submission_tombstone (
  file text primary key references submission_file,
  entry bigint not null references audit_entry,
  reason text not null,
  destroyed_at timestamptz(3) not null,
  destroyed_by text not null
);

create trigger submission_submission_append_only before update or delete or truncate on submission_submission
  for each statement execute function platform_refuse_change();
create trigger submission_version_append_only before update or delete or truncate on submission_version
  for each statement execute function platform_refuse_change();
create trigger submission_file_append_only before update or delete or truncate on submission_file
  for each statement execute function platform_refuse_change();
create trigger submission_attribution_append_only before update or delete or truncate on submission_attribution
  for each statement execute function platform_refuse_change();
create trigger submission_correction_append_only before update or delete or truncate on submission_correction
  for each statement execute function platform_refuse_change();
create trigger submission_withdrawal_append_only before update or delete or truncate on submission_withdrawal
  for each statement execute function platform_refuse_change();
create trigger submission_permission_append_only before update or delete or truncate on submission_permission
  for each statement execute function platform_refuse_change();
create trigger submission_tombstone_append_only before update or delete or truncate on submission_tombstone
  for each statement execute function platform_refuse_change();

-- Words go only by an authorised destruction.
create trigger submission_file_name_append_only before update or truncate on submission_file_name
  for each statement execute function platform_refuse_change();
create trigger submission_file_name_destruction before delete on submission_file_name
  for each row execute function audit_refuse_destruction();
create trigger submission_attribution_words_append_only before update or truncate on submission_attribution_words
  for each statement execute function platform_refuse_change();
create trigger submission_attribution_words_destruction before delete on submission_attribution_words
  for each row execute function audit_refuse_destruction();
create trigger submission_correction_words_append_only before update or truncate on submission_correction_words
  for each statement execute function platform_refuse_change();
create trigger submission_correction_words_destruction before delete on submission_correction_words
  for each row execute function audit_refuse_destruction();
