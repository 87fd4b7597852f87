-- Mail that is to go out: kept until a mail server has taken it, so that nothing is lost while that is away.
-- Once it was taken, or is too late, its address and words are wiped; what kind of mail it was, and when, stays.
create table platform_mail (
  id text primary key,
  kind text not null,
  recipient text,
  subject text,
  body text,
  written_at timestamptz(3) not null,
  due_at timestamptz(3) not null,
  good_until timestamptz(3),
  attempts integer not null default 0 check (attempts >= 0),
  last_failure text,
  settled_at timestamptz(3),
  outcome text check (outcome in ('sent', 'too-late', 'refused')),
  check ((settled_at is null) = (outcome is null)),
  check ((recipient is null) = (settled_at is not null)),
  check ((subject is null) = (settled_at is not null)),
  check ((body is null) = (settled_at is not null))
);
create index platform_mail_due on platform_mail (due_at) where settled_at is null;
