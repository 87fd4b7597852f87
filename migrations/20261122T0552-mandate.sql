-- Resolutions as they were kept: copies of one text, what was read from them, and how its mandates stand.
create table mandate_resolution (
  id text primary key,
  kept_at timestamptz(3) not null,
  kept_by text not null
);

-- A copy of a resolution, by its bytes. A further copy may come later; none goes.
create table mandate_witness (
  resolution text not null references mandate_resolution,
  position integer not null check (position > 0),
  sha256 bytea not null check (length(sha256) = 32),
  size_bytes bigint not null check (size_bytes >= 0),
  name text not null,
  media_type text not null,
  kept_at timestamptz(3) not null,
  kept_by text not null,
  primary key (resolution, position),
  unique (resolution, sha256)
);
create index mandate_witness_sha256 on mandate_witness (sha256);

-- What a reader made of all copies together: `source_sha256` is over the hashes of the copies and of the texts read from them.
create table mandate_reading (
  id text primary key,
  resolution text not null references mandate_resolution,
  number integer not null check (number > 0),
  reader text not null,
  source_sha256 bytea not null check (length(source_sha256) = 32),
  symbol text,
  title text,
  adopted_on date,
  reading_sha256 bytea not null check (length(reading_sha256) = 32),
  reading text not null,
  read_at timestamptz(3) not null,
  read_by text not null,
  unique (resolution, number),
  unique (resolution, reader, source_sha256)
);
create index mandate_reading_symbol on mandate_reading (symbol);

create table mandate_mandate (
  reading text not null references mandate_reading,
  position integer not null check (position > 0),
  id text not null,
  kind text not null,
  paragraph text not null,
  deadline_on date,
  mandate text not null,
  primary key (reading, position),
  unique (reading, id)
);

-- How a mandate stands, entry by entry; the last one counts. Named by resolution and mandate, so that a better reading keeps it.
create table mandate_status (
  resolution text not null references mandate_resolution,
  mandate text not null,
  number integer not null check (number > 0),
  status text not null,
  evidence text,
  recorded_at timestamptz(3) not null,
  recorded_by text not null,
  primary key (resolution, mandate, number)
);

create trigger mandate_resolution_append_only before update or delete or truncate on mandate_resolution
  for each statement execute function platform_refuse_change();
create trigger mandate_witness_append_only before update or delete or truncate on mandate_witness
  for each statement execute function platform_refuse_change();
create trigger mandate_reading_append_only before update or delete or truncate on mandate_reading
  for each statement execute function platform_refuse_change();
create trigger mandate_mandate_append_only before update or delete or truncate on mandate_mandate
  for each statement execute function platform_refuse_change();
create trigger mandate_status_append_only before update or delete or truncate on mandate_status
  for each statement execute function platform_refuse_change();
