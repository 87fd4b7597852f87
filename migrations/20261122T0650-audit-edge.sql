-- The right edge of the tree beside the log's length: what appending needs to know of it, so that an append reads one row. The
-- roots of the complete trees from the largest to the smallest, then the last leaf; each 32 bytes. It can be made again from the nodes.
alter table audit_head add column edge bytea not null default ''::bytea;
update audit_head h set edge = coalesce(
  (select string_agg(n.hash, ''::bytea order by n.level desc) from audit_node n
    where (h.size >> n.level) & 1 = 1 and n.index = (h.size >> n.level) - 1), ''::bytea
) || coalesce((select n.hash from audit_node n where n.level = 0 and n.index = h.size - 1), ''::bytea);
