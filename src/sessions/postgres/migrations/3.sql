-- Completions that clients stored. An owner is the id of a key, or empty: the operator. Their ids grow with the time. The model and the metadata are words of
-- JSON, as JSON escapes what PostgreSQL's text does not take.
create table openclaw_gateway.completions (
  owner text collate "C" not null,
  id text collate "C" not null,
  created_at bigint not null,
  size bigint not null,
  model text collate "C" not null,
  metadata text[] not null,
  completion text not null,
  messages text not null,
  primary key (owner, id) include (size)
);
create index completions_by_creation on openclaw_gateway.completions (created_at);

-- Forgets the oldest of an owner who has more than he may, but never his newest. What another gateway forgets at the moment is left to it.
create function openclaw_gateway.keep_completion(of_owner text, new_id text, of_model text, marks text[], answer text, asked text,
  max_count bigint, max_bytes bigint) returns void
language plpgsql as $$
declare
  kept record;
begin
  insert into openclaw_gateway.completions (owner, id, created_at, size, model, metadata, completion, messages)
    values (of_owner, new_id, openclaw_gateway.now_ms(), octet_length(answer) + octet_length(asked), of_model, marks, answer, asked);
  select count(*) as count, sum(c.size) as bytes into kept from openclaw_gateway.completions c where c.owner = of_owner;
  if kept.count <= max_count and kept.bytes <= max_bytes then return; end if;
  delete from openclaw_gateway.completions c where c.owner = of_owner and c.id in (
    select o.id from openclaw_gateway.completions o where o.owner = of_owner and o.id in (
      select n.id from (
        select i.id, row_number() over newest as place, sum(i.size) over newest as bytes
        from openclaw_gateway.completions i where i.owner = of_owner
        window newest as (order by i.id desc rows unbounded preceding)
      ) n where n.place > 1 and (n.place > max_count or n.bytes > max_bytes)
    ) for update skip locked
  );
end $$;
