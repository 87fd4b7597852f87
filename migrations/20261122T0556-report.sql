-- Reports in versions: the files as they were made, every statement with what it cites, and who answers for which.
create table report_report (
  id text primary key,
  call text not null references call_call,
  opened_at timestamptz(3) not null,
  opened_by text not null
);
create index report_report_call on report_report (call);

create table report_version (
  report text not null references report_report,
  number integer not null check (number > 0),
  language text not null,
  generator text not null,
  -- Over everything it was made from: the same record and the same program give the same version.
  source_sha256 bytea not null check (length(source_sha256) = 32),
  statement_count integer not null check (statement_count >= 0),
  open_count integer not null check (open_count >= 0),
  made_at timestamptz(3) not null,
  made_by text not null,
  primary key (report, number)
);

create table report_file (
  report text not null,
  version integer not null,
  position integer not null check (position > 0),
  name text not null,
  media_type text not null,
  sha256 bytea not null check (length(sha256) = 32),
  size_bytes bigint not null check (size_bytes >= 0),
  primary key (report, version, position),
  unique (report, version, name),
  foreign key (report, version) references report_version
);
create index report_file_sha256 on report_file (sha256);

-- Its bytes were destroyed with those of a submission that it quotes; the row above says what they were.
create table report_file_tombstone (
  report text not null,
  version integer not null,
  position integer not null,
  entry bigint not null references audit_entry,
  primary key (report, version, position),
  foreign key (report, version, position) references report_file
);

create table report_statement (
  report text not null,
  version integer not null,
  position integer not null check (position > 0),
  document text not null,
  id text not null,
  kind text not null,
  language text not null,
  statement_sha256 bytea not null check (length(statement_sha256) = 32),
  primary key (report, version, position),
  foreign key (report, version) references report_version
);
create index report_statement_id on report_statement (report, id);

-- The statement itself as JSON: it holds the words of those it cites.
create table report_statement_words (
  report text not null,
  version integer not null,
  position integer not null,
  statement text not null,
  primary key (report, version, position),
  foreign key (report, version, position) references report_statement
);

create table report_citation (
  report text not null,
  version integer not null,
  position integer not null,
  number integer not null check (number > 0),
  file_sha256 bytea not null check (length(file_sha256) = 32),
  reader_name text not null,
  reader_version text not null,
  text_sha256 bytea not null check (length(text_sha256) = 32),
  passage text not null,
  starts integer not null,
  ends integer not null,
  primary key (report, version, position, number),
  foreign key (report, version, position) references report_statement
);
create index report_citation_file on report_citation (file_sha256);
create index report_citation_passage on report_citation (passage);

-- Somebody answers for a statement as it is printed: `of_sha256` is over its words and citations, so that an edit makes it void.
create table report_confirmation (
  report text not null references report_report,
  statement text not null,
  number integer not null check (number > 0),
  of_sha256 bytea not null check (length(of_sha256) = 32),
  reason text not null,
  confirmed_at timestamptz(3) not null,
  confirmed_by text not null,
  primary key (report, statement, number)
);

create trigger report_report_append_only before update or delete or truncate on report_report
  for each statement execute function platform_refuse_change();
create trigger report_version_append_only before update or delete or truncate on report_version
  for each statement execute function platform_refuse_change();
create trigger report_file_append_only before update or delete or truncate on report_file
  for each statement execute function platform_refuse_change();
create trigger report_file_tombstone_append_only before update or delete or truncate on report_file_tombstone
  for each statement execute function platform_refuse_change();
create trigger report_statement_append_only before update or delete or truncate on report_statement
  for each statement execute function platform_refuse_change();
create trigger report_citation_append_only before update or delete or truncate on report_citation
  for each statement execute function platform_refuse_change();
create trigger report_confirmation_append_only before update or delete or truncate on report_confirmation
  for each statement execute function platform_refuse_change();
create trigger report_statement_words_append_only before update or truncate on report_statement_words
  for each statement execute function platform_refuse_change();
create trigger report_statement_words_destruction before delete on report_statement_words
  for each row execute function audit_refuse_destruction();
