-- What stands for a claim that ends without an answer.
alter table openclaw_gateway.claims add column in_case text;

-- What the claim finds: ours, running, answered or other request; and the owner of one that runs.
create or replace function openclaw_gateway.claim(of_scope text, of_key text, of_request text, kept_ms bigint, is_live boolean,
  me openclaw_gateway.caller, out kind text, out kept_answer text, out other text)
language plpgsql as $$
declare
  found_one openclaw_gateway.claims;
begin
  loop
    insert into openclaw_gateway.claims (scope, key, request, owner, until, created_at) values
      (of_scope, of_key, of_request, me.owner, openclaw_gateway.now_ms() + me.lease_ms, openclaw_gateway.now_ms())
      on conflict do nothing;
    kind := 'ours';
    if found then return; end if;
    select * into found_one from openclaw_gateway.claims c where c.scope = of_scope and c.key = of_key for update;
    exit when found;
  end loop;
  if found_one.answer is null and found_one.in_case is not null
    and (case when found_one.owner = me.owner then not is_live
      else found_one.owner = any (me.gone) or openclaw_gateway.is_over(found_one.until, me.lease_ms) end) then
    update openclaw_gateway.claims c set answer = in_case where c.scope = of_scope and c.key = of_key returning * into found_one;
  end if;
  kind := case
    when found_one.created_at + kept_ms <= openclaw_gateway.now_ms() then 'ours'
    when found_one.answer is null and case when found_one.owner = me.owner then not is_live
      else found_one.owner = any (me.gone) or openclaw_gateway.is_over(found_one.until, me.lease_ms) end then 'ours'
    when found_one.request <> of_request then 'other request'
    when found_one.answer is null then 'running'
    else 'answered'
  end;
  if found_one.answer is null and found_one.owner <> me.owner then other := found_one.owner; end if;
  if kind = 'answered' then kept_answer := found_one.answer; end if;
  if kind = 'ours' then
    update openclaw_gateway.claims c set request = of_request, owner = me.owner, until = openclaw_gateway.now_ms() + me.lease_ms,
      created_at = openclaw_gateway.now_ms(), session_key = null, answer = null, in_case = null
      where c.scope = of_scope and c.key = of_key;
  end if;
end $$;
