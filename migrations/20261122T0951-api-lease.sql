-- Whoever works under a key says every few seconds that they still do; whoever has not for long enough is gone.
alter table api_idempotency add column alive_at timestamptz(3);
