-- When what is done now and then was done last, by whichever process.
create table platform_done (
  what text primary key,
  done_at timestamptz(3) not null
);
