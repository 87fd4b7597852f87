-- The work on a record as a whole that a server does for whoever asks it: reading it all back, clearing away, copying out.
select pgboss.create_queue('tend-record', '{}');
