-- The sessions of keys, agent:<agent>:key:<id of the key>:<rest>. Agents have no colon in their names.
create index sessions_of_key on openclaw_gateway.sessions (split_part(substr(key, length(agent) + 8), ':', 2), id)
  where substr(key, length(agent) + 8, 4) = 'key:';

-- What keys have used in a day of UTC (2026-11-30).
create table openclaw_gateway.tokens (
  day text collate "C" not null,
  key text collate "C" not null,
  tokens bigint not null,
  primary key (day, key)
);

create function openclaw_gateway.count_tokens(of_day text, keys text[], counts bigint[]) returns table (key_id text, used bigint)
language plpgsql as $$
begin
  delete from openclaw_gateway.tokens t where t.day < of_day;
  -- In the order of the keys, so that two gateways never wait for each other.
  insert into openclaw_gateway.tokens as t (day, key, tokens)
    select of_day, a.key, a.count from unnest(keys, counts) as a (key, count) order by a.key collate "C"
    on conflict (day, key) do update set tokens = t.tokens + excluded.tokens;
  return query select t.key, t.tokens from openclaw_gateway.tokens t where t.day = of_day;
end $$;
