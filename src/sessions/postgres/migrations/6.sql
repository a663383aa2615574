-- What was set for a session, null when nothing is: an object of JSON whose values are words of JSON themselves, as JSON escapes what PostgreSQL's text does
-- not take. With it, a session is one without any turn.
alter table openclaw_gateway.sessions add column settings jsonb;

-- Of turns that did not end well the newest ten are kept; a session without any turn and any setting is not. The session is locked.
create or replace function openclaw_gateway.forget_rest(session bigint) returns void language plpgsql as $$
begin
  delete from openclaw_gateway.turns where id in (
    select t.id from openclaw_gateway.turns t
    where t.session_id = session and t.status in ('failed', 'interrupted') order by t.id desc offset 10
  );
  perform openclaw_gateway.delete_session(s.key) from openclaw_gateway.sessions s
    where s.id = session and s.settings is null and not exists (select from openclaw_gateway.turns t where t.session_id = session);
end $$;

-- Changes settings of a session, which is made when there is none; null takes one away.
create function openclaw_gateway.patch_session(session_key text, agent text, change jsonb, out settings jsonb, out updated_at bigint)
language plpgsql as $$
declare
  session bigint := openclaw_gateway.lock_or_create(session_key, agent);
begin
  update openclaw_gateway.sessions s set updated_at = openclaw_gateway.now_ms(),
    settings = nullif(jsonb_strip_nulls(coalesce(s.settings, '{}') || change), '{}')
    where s.id = session returning s.settings, s.updated_at into settings, updated_at;
  perform openclaw_gateway.forget_rest(session);
end $$;

-- Deletes a session but for its settings, with which it begins anew.
create function openclaw_gateway.reset_session(session_key text) returns boolean language plpgsql as $$
declare
  kept openclaw_gateway.sessions;
  is_there boolean;
begin
  select * into kept from openclaw_gateway.sessions s where s.key = session_key for update;
  is_there := openclaw_gateway.delete_session(session_key);
  if kept.settings is not null then
    insert into openclaw_gateway.sessions (key, agent, created_at, updated_at, settings)
      values (kept.key, kept.agent, openclaw_gateway.now_ms(), openclaw_gateway.now_ms(), kept.settings);
  end if;
  return is_there;
end $$;
