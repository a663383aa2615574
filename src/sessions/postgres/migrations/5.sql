-- Tokens of a day stay for a week, so that a gateway whose clock is ahead takes from nobody what was counted.
create or replace function openclaw_gateway.count_tokens(of_day text, keys text[], counts bigint[]) returns table (key_id text, used bigint)
language plpgsql as $$
begin
  delete from openclaw_gateway.tokens t where t.day < to_char(of_day::date - 7, 'YYYY-MM-DD');
  -- In the order of the keys, so that two gateways never wait for each other.
  insert into openclaw_gateway.tokens as t (day, key, tokens)
    select of_day, a.key, a.count from unnest(keys, counts) as a (key, count) order by a.key collate "C"
    on conflict (day, key) do update set tokens = t.tokens + excluded.tokens;
  return query select t.key, t.tokens from openclaw_gateway.tokens t where t.day = of_day;
end $$;
