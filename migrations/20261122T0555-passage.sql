-- What was read from files: derived, named by the bytes and the reader, and made again by a better reader beside the old.
create table passage_transcription (
  id text primary key,
  file_sha256 bytea not null check (length(file_sha256) = 32),
  -- All readers in their versions, as one name: the same bytes and the same readers are read once.
  readers text not null,
  reader_name text not null,
  reader_version text not null,
  kind text not null,
  language text not null,
  page_count integer not null check (page_count >= 0),
  text_sha256 bytea not null check (length(text_sha256) = 32),
  -- The whole transcription as JSON, kept with the bytes; that of an attachment stands inside its carrier's.
  blob_sha256 bytea not null check (length(blob_sha256) = 32),
  carrier text references passage_transcription,
  read_at timestamptz(3) not null,
  read_by text not null
);
create unique index passage_transcription_reading on passage_transcription (file_sha256, readers) where carrier is null;
create index passage_transcription_file on passage_transcription (file_sha256);
create index passage_transcription_blob on passage_transcription (blob_sha256);
create index passage_transcription_carrier on passage_transcription (carrier) where carrier is not null;

-- The passages of one transcription, cut with the questions of a call in mind.
create table passage_set (
  id text primary key,
  transcription text not null references passage_transcription,
  questions_sha256 bytea not null check (length(questions_sha256) = 32),
  passage_count integer not null check (passage_count >= 0),
  cut_at timestamptz(3) not null,
  cut_by text not null,
  unique (transcription, questions_sha256)
);

create table passage_passage (
  set text not null references passage_set,
  number integer not null check (number > 0),
  id text not null,
  type text not null,
  part text not null,
  language text not null,
  page integer not null,
  starts integer not null,
  ends integer not null,
  question text,
  text text not null,
  primary key (set, number)
);
create index passage_passage_id on passage_passage (id);

-- A passage judged to speak to an issue of a scheme; the last number counts, so that a coding can be taken back.
create table passage_coding (
  passage text not null,
  scheme text not null,
  issue text not null,
  number integer not null check (number > 0),
  is_coded boolean not null,
  recorded_at timestamptz(3) not null,
  recorded_by text not null,
  primary key (passage, scheme, issue, number)
);
create index passage_coding_issue on passage_coding (scheme, issue);

create trigger passage_transcription_append_only before update or delete or truncate on passage_transcription
  for each statement execute function platform_refuse_change();
create trigger passage_set_append_only before update or delete or truncate on passage_set
  for each statement execute function platform_refuse_change();
create trigger passage_coding_append_only before update or delete or truncate on passage_coding
  for each statement execute function platform_refuse_change();
create trigger passage_passage_append_only before update or truncate on passage_passage
  for each statement execute function platform_refuse_change();
create trigger passage_passage_destruction before delete on passage_passage
  for each row execute function audit_refuse_destruction();
