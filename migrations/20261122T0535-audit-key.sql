-- The public halves of every key that has signed heads of the log: a new key signs the next head, old ones go on checking.
create table audit_key (
  id text primary key,
  public_key bytea not null check (length(public_key) = 32),
  origin text not null,
  -- The entry that tells of it.
  introduced_by bigint not null references audit_entry
);
create trigger audit_key_append_only before update or delete or truncate on audit_key
  for each statement execute function platform_refuse_change();
