-- What every room builds on: tables that are only ever added to say so in the database itself.
-- A row of such a table is never changed or removed; an authorised destruction sets `platform.destruction` in its transaction.
create function platform_refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'table % is only ever added to', tg_table_name using errcode = 'restrict_violation';
end
$$;
