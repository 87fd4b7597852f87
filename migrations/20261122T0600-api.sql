-- What was asked by POST under a key of the caller's: a repetition gets the same answer, and nothing is done twice.
-- `attempt` tells whoever began first from whoever took over after a lost process. Rows are kept a day.
create table api_idempotency (
  owner text not null,
  key text not null check (length(key) between 1 and 200),
  operation text not null,
  request_sha256 bytea check (request_sha256 is null or length(request_sha256) = 32),
  attempt integer not null check (attempt > 0),
  begun_at timestamptz(3) not null,
  status integer,
  headers text,
  body text,
  primary key (owner, key),
  check ((status is null) = (headers is null) and (status is null) = (body is null))
);
create index api_idempotency_begun on api_idempotency (begun_at);

-- Requests counted by whom and minute. Not logged by the database: after a crash the count begins again.
create unlogged table api_rate (
  who text not null,
  minute bigint not null,
  count integer not null check (count > 0),
  primary key (who, minute)
);
create index api_rate_minute on api_rate (minute);
