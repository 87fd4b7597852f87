-- Tokens of sessions are kept by their hash from here on. Sessions kept before hold the token itself: they end.
delete from people_session;

-- Codes by mail: one for each browser that asked, so that nobody can replace or use up somebody else's.
-- The id is a keyed hash of the browser's own secret and the address; the code is kept by a keyed hash of both and itself.
create table people_email_code (
  id text primary key,
  code text not null,
  tries integer not null default 0 check (tries >= 0),
  expires_at timestamptz(3) not null
);
create index people_email_code_expires on people_email_code (expires_at);
