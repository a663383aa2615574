-- The tables, and one function for each thing that is done to a lane: a function is one round trip and one transaction, so that a gateway which is stopped
-- in the middle of its work leaves no lock behind. The same steps sent one by one inside a transaction took 42 % of the turns per second and three and a half
-- times the gateway's CPU (16 at once, PostgreSQL 15 on the same machine). So the rules of a lane stand here and in sqlite/lane.ts; the conformance suite and
-- the model of the tests hold both against each other.
--
-- Whatever changes a session locks its row first (READ COMMITTED and FOR UPDATE). Each statement of a function sees what was committed before it began, so
-- that after the lock nothing is seen as it was before. Times are the database's, in milliseconds since 1970.

create table openclaw_gateway.sessions (
  id bigint generated always as identity primary key,
  key text collate "C" not null unique,
  agent text not null,
  created_at bigint not null,
  updated_at bigint not null,
  -- Completed ones, and what they take in bytes of JSON.
  turns bigint not null default 0,
  bytes bigint not null default 0
);
create index sessions_of_agent on openclaw_gateway.sessions (agent, id);

-- A turn is open (queued or in_progress) until it has ended. Its id is its place in the lane and its fencing token.
create table openclaw_gateway.turns (
  id bigint generated always as identity primary key,
  session_id bigint not null references openclaw_gateway.sessions on delete cascade,
  status text not null check (status in ('queued', 'in_progress', 'completed', 'failed', 'interrupted')),
  owner text not null,
  until bigint not null,
  created_at bigint not null,
  ended_at bigint,
  model text,
  -- JSON as text: jsonb takes no NUL and no lone surrogates. Null before it is reserved.
  messages text,
  -- What the messages take in bytes.
  size bigint not null default 0,
  -- Whether its first message is the result of a tool call, which is one of the turn before.
  continues boolean not null default false,
  -- How many turns its commit forgot; asked for again when the answer of the commit was lost.
  forgotten bigint not null default 0,
  check ((ended_at is null) = (status in ('queued', 'in_progress')))
);
create index turns_of_session on openclaw_gateway.turns (session_id, id);
create index open_turns on openclaw_gateway.turns (session_id) where ended_at is null;

-- Who runs a request with an Idempotency-Key, then its answer.
create table openclaw_gateway.claims (
  scope text collate "C" not null,
  key text collate "C" not null,
  request text not null,
  owner text not null,
  until bigint not null,
  created_at bigint not null,
  session_key text collate "C",
  -- Null as long as the request runs.
  answer text,
  primary key (scope, key)
);
create index claims_of_session on openclaw_gateway.claims (session_key) where session_key is not null;
create index claims_by_age on openclaw_gateway.claims (created_at);

-- Who asks: its own open turns, whether these are certainly all, and the owners whose processes it knows to be gone.
create type openclaw_gateway.caller as (owner text, live bigint[], is_certain boolean, gone text[], lease_ms bigint);

create function openclaw_gateway.now_ms() returns bigint language sql as $$
  select floor(extract(epoch from clock_timestamp()) * 1000)::bigint
$$;

-- A lease that ends later than leases last was given before the clock was set back.
create function openclaw_gateway.is_over(until bigint, lease_ms bigint) returns boolean language sql as $$
  select until <= openclaw_gateway.now_ms() or until > openclaw_gateway.now_ms() + lease_ms
$$;

create function openclaw_gateway.is_dead(turn bigint, owner text, until bigint, me openclaw_gateway.caller) returns boolean
language sql as $$
  select case
    when owner = (me).owner then turn <> all ((me).live)
      and ((me).is_certain or openclaw_gateway.is_over(until, (me).lease_ms))
    else owner = any ((me).gone) or openclaw_gateway.is_over(until, (me).lease_ms)
  end
$$;

-- Locks the session, which is made when there is none. Another may delete it between two statements, therefore the loop.
create function openclaw_gateway.lock_or_create(session_key text, agent text) returns bigint language plpgsql as $$
declare
  session bigint;
begin
  loop
    select s.id into session from openclaw_gateway.sessions s where s.key = session_key for update;
    exit when found;
    insert into openclaw_gateway.sessions (key, agent, created_at, updated_at)
      values (session_key, agent, openclaw_gateway.now_ms(), openclaw_gateway.now_ms())
      on conflict do nothing returning id into session;
    exit when found;
  end loop;
  return session;
end $$;

create function openclaw_gateway.delete_session(session_key text) returns boolean language plpgsql as $$
declare
  is_there boolean;
begin
  delete from openclaw_gateway.sessions s where s.key = delete_session.session_key;
  is_there := found;
  delete from openclaw_gateway.claims c where c.session_key = delete_session.session_key;
  return is_there;
end $$;

-- Of turns that did not end well the newest ten are kept; a session without any turn is not. The session is locked.
create function openclaw_gateway.forget_rest(session bigint) returns void language plpgsql as $$
begin
  delete from openclaw_gateway.turns where id in (
    select t.id from openclaw_gateway.turns t
    where t.session_id = session and t.status in ('failed', 'interrupted') order by t.id desc offset 10
  );
  perform openclaw_gateway.delete_session(s.key) from openclaw_gateway.sessions s
    where s.id = session and not exists (select from openclaw_gateway.turns t where t.session_id = session);
end $$;

-- Ends the open turns of the dead, if any: what was reserved is interrupted, the rest leaves nothing. The session is locked.
create function openclaw_gateway.bury(session bigint, me openclaw_gateway.caller) returns boolean language plpgsql as $$
declare
  dead bigint[];
begin
  select array_agg(t.id) into dead from openclaw_gateway.turns t
    where t.session_id = session and t.ended_at is null and openclaw_gateway.is_dead(t.id, t.owner, t.until, me);
  if dead is null then return false; end if;
  update openclaw_gateway.turns t set status = 'interrupted', ended_at = openclaw_gateway.now_ms()
    where t.id = any (dead) and t.status = 'in_progress' and t.messages is not null;
  delete from openclaw_gateway.turns t where t.id = any (dead) and t.ended_at is null;
  return true;
end $$;

-- The same in all sessions that nobody uses at the moment.
create function openclaw_gateway.bury_all(me openclaw_gateway.caller) returns void language plpgsql as $$
declare
  session bigint;
begin
  for session in
    select s.id from openclaw_gateway.sessions s where s.id in (
      select t.session_id from openclaw_gateway.turns t
      where t.ended_at is null and openclaw_gateway.is_dead(t.id, t.owner, t.until, me)
    ) for update skip locked
  loop
    perform openclaw_gateway.bury(session, me);
    perform openclaw_gateway.forget_rest(session);
  end loop;
end $$;

-- The open turns of a session before one of them; no row when there are none.
create function openclaw_gateway.before(session bigint, turn bigint, me openclaw_gateway.caller)
returns table (behind_ours boolean, others text[]) language sql as $$
  select bool_or(t.owner = (me).owner), array_agg(distinct t.owner) filter (where t.owner <> (me).owner)
  from openclaw_gateway.turns t
  where t.session_id = session and t.id < turn and t.ended_at is null
    and not openclaw_gateway.is_dead(t.id, t.owner, t.until, me)
  having count(*) > 0
$$;

-- The completed turns of a session as JSON, null when the last of them is the known one.
create function openclaw_gateway.transcript(session bigint, known bigint) returns text language plpgsql as $$
declare
  last bigint;
begin
  select t.id into last from openclaw_gateway.turns t
    where t.session_id = session and t.status = 'completed' order by t.id desc limit 1;
  if coalesce(last, 0) = known then return null; end if;
  return (
    select '[' || coalesce(string_agg(format('{"id":%s,"size":%s,"messages":%s}', t.id, t.size, t.messages), ',' order by t.id), '') || ']'
    from openclaw_gateway.turns t where t.session_id = session and t.status = 'completed'
  );
end $$;

-- No ticket means that too many wait; the owners of those before it are told all the same, as they may be known to be gone.
create function openclaw_gateway.enter(session_key text, agent text, known bigint, max_waiting bigint, me openclaw_gateway.caller,
  out ticket bigint, out is_first boolean, out behind_ours boolean, out others text[], out turns text)
language plpgsql as $$
declare
  session bigint := openclaw_gateway.lock_or_create(session_key, agent);
  waiting bigint;
  has_buried boolean;
  id_after_all constant bigint := 9223372036854775807;
begin
  has_buried := openclaw_gateway.bury(session, me);
  select b.behind_ours, b.others into behind_ours, others from openclaw_gateway.before(session, id_after_all, me) b;
  is_first := not found;
  select count(*) into waiting from openclaw_gateway.turns t
    where t.session_id = session and t.ended_at is null and t.status = 'queued';
  if waiting >= max_waiting then return; end if;
  insert into openclaw_gateway.turns (session_id, status, owner, until, created_at)
    values (session, case when is_first then 'in_progress' else 'queued' end, me.owner,
      openclaw_gateway.now_ms() + me.lease_ms, openclaw_gateway.now_ms())
    returning id into ticket;
  if has_buried then perform openclaw_gateway.forget_rest(session); end if;
  if is_first then turns := openclaw_gateway.transcript(session, known); end if;
end $$;

-- No value of is_first means that the place is lost. Most looks find another run before theirs, and need no lock for it.
create function openclaw_gateway.look(session_key text, turn bigint, known bigint, me openclaw_gateway.caller,
  out is_first boolean, out behind_ours boolean, out others text[], out turns text)
language plpgsql as $$
declare
  session bigint;
begin
  select s.id into session from openclaw_gateway.turns t join openclaw_gateway.sessions s on s.id = t.session_id
    where t.id = turn and s.key = session_key and t.owner = me.owner and t.ended_at is null;
  if not found then return; end if;
  select false, b.behind_ours, b.others into is_first, behind_ours, others from openclaw_gateway.before(session, turn, me) b;
  if found then return; end if;
  perform from openclaw_gateway.sessions s where s.id = session for update;
  if openclaw_gateway.bury(session, me) then perform openclaw_gateway.forget_rest(session); end if;
  select false, b.behind_ours, b.others into is_first, behind_ours, others from openclaw_gateway.before(session, turn, me) b;
  if found then return; end if;
  update openclaw_gateway.turns t set status = 'in_progress' where t.id = turn and t.ended_at is null;
  if not found then return; end if;
  is_first := true;
  turns := openclaw_gateway.transcript(session, known);
end $$;

-- Locks the session of a turn that is the caller's and has the lane; null when it is not so.
create function openclaw_gateway.lock_lane(session_key text, turn bigint, my_name text) returns bigint language plpgsql as $$
declare
  session bigint;
begin
  select s.id into session from openclaw_gateway.sessions s where s.key = session_key for update;
  perform from openclaw_gateway.turns t
    where t.id = turn and t.session_id = session and t.owner = my_name and t.status = 'in_progress';
  return case when found then session end;
end $$;

create function openclaw_gateway.reserve(session_key text, turn bigint, my_name text, said text, said_size bigint)
returns boolean language plpgsql as $$
declare
  session bigint := openclaw_gateway.lock_lane(session_key, turn, my_name);
begin
  if session is null then return false; end if;
  update openclaw_gateway.turns t set messages = said, size = said_size where t.id = turn;
  update openclaw_gateway.sessions s set updated_at = openclaw_gateway.now_ms() where s.id = session;
  return true;
end $$;

-- Forgets the oldest turns for the limits, but none whose tool calls the next one answers.
create function openclaw_gateway.forget_oldest(session bigint, max_turns bigint, max_bytes bigint) returns bigint language plpgsql as $$
declare
  first_kept bigint;
  forgotten_turns bigint;
begin
  select coalesce(min(r.id) filter (where r.fits), max(r.id)) into first_kept from (
    select t.id, t.continues, count(*) over newest <= max_turns and sum(t.size) over newest <= max_bytes as fits
    from openclaw_gateway.turns t where t.session_id = session and t.status = 'completed'
    window newest as (order by t.id desc)
  ) r where not r.continues;
  with forgotten as (
    delete from openclaw_gateway.turns t
    where t.session_id = session and t.status = 'completed' and t.id < first_kept returning t.size
  )
  update openclaw_gateway.sessions s set turns = s.turns - f.count, bytes = s.bytes - f.size
    from (select count(*) as count, coalesce(sum(size), 0) as size from forgotten) f
    where s.id = session returning f.count into forgotten_turns;
  return forgotten_turns;
end $$;

-- No value of size means that the place is lost. What is committed again, because nobody knows what became of the first time, is told as it was then.
create function openclaw_gateway.commit(session_key text, turn bigint, my_name text, is_again boolean,
  after_turn bigint, said text, said_size bigint, answers_calls boolean, said_by text, max_turns bigint, max_bytes bigint,
  kept_scope text, kept_key text, kept_session text, kept_answer text, out size bigint, out forgotten bigint)
language plpgsql set lock_timeout = '10s' as $$
declare
  session bigint := openclaw_gateway.lock_lane(session_key, turn, my_name);
  edited record;
  is_over_limits boolean;
  forgotten_turns bigint := 0;
begin
  if session is null and is_again then
    select t.size, t.forgotten into size, forgotten from openclaw_gateway.turns t
      where t.id = turn and t.owner = my_name and t.status = 'completed';
  end if;
  if session is null then return; end if;
  with edited_away as (
    delete from openclaw_gateway.turns t where t.session_id = session and t.id > after_turn and t.status = 'completed'
    returning t.size
  )
  select count(*) as turns, coalesce(sum(e.size), 0) as bytes into edited from edited_away e;
  update openclaw_gateway.turns t set status = 'completed', ended_at = openclaw_gateway.now_ms(), model = said_by,
    messages = said, size = said_size, continues = answers_calls where t.id = turn;
  update openclaw_gateway.claims c set answer = kept_answer, session_key = kept_session
    where c.scope = kept_scope and c.key = kept_key and c.owner = my_name;
  update openclaw_gateway.sessions s set updated_at = openclaw_gateway.now_ms(),
    turns = s.turns - edited.turns + 1, bytes = s.bytes - edited.bytes + said_size
    where s.id = session returning s.turns > max_turns or s.bytes > max_bytes into is_over_limits;
  perform openclaw_gateway.forget_rest(session);
  if is_over_limits then
    forgotten_turns := openclaw_gateway.forget_oldest(session, max_turns, max_bytes);
    update openclaw_gateway.turns t set forgotten = forgotten_turns where t.id = turn;
  end if;
  size := said_size;
  forgotten := forgotten_turns;
end $$;

create function openclaw_gateway.leave(session_key text, turn bigint, my_name text, left_as text) returns void language plpgsql as $$
declare
  session bigint;
begin
  select s.id into session from openclaw_gateway.sessions s where s.key = session_key for update;
  perform from openclaw_gateway.turns t where t.id = turn and t.session_id = session and t.owner = my_name and t.ended_at is null;
  if not found then return; end if;
  update openclaw_gateway.turns t set status = left_as, ended_at = openclaw_gateway.now_ms()
    where t.id = turn and t.status = 'in_progress' and t.messages is not null;
  delete from openclaw_gateway.turns t where t.id = turn and t.ended_at is null;
  update openclaw_gateway.sessions s set updated_at = openclaw_gateway.now_ms() where s.id = session;
  perform openclaw_gateway.forget_rest(session);
end $$;

-- Renews leases. Rows that another statement holds at the moment are left out: they are renewed the next time, well before their end.
create function openclaw_gateway.renew(my_name text, lease_ms bigint, held bigint[], scopes text[], keys text[])
returns bigint[] language plpgsql as $$
begin
  update openclaw_gateway.turns set until = openclaw_gateway.now_ms() + lease_ms where id in (
    select t.id from openclaw_gateway.turns t
    where t.id = any (held) and t.owner = my_name and t.ended_at is null for update skip locked
  );
  update openclaw_gateway.claims set until = openclaw_gateway.now_ms() + lease_ms where (scope, key) in (
    select c.scope, c.key from openclaw_gateway.claims c join unnest(scopes, keys) as mine (scope, key) using (scope, key)
    where c.owner = my_name and c.answer is null for update of c skip locked
  );
  return array(
    select t.id from openclaw_gateway.turns t where t.id = any (held) and t.owner = my_name and t.ended_at is null
  );
end $$;

-- What the claim finds: ours, running, answered or other request; and the owner of one that runs.
create function openclaw_gateway.claim(of_scope text, of_key text, of_request text, kept_ms bigint, is_live boolean,
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
      created_at = openclaw_gateway.now_ms(), session_key = null, answer = null
      where c.scope = of_scope and c.key = of_key;
  end if;
end $$;

-- Forgets some of the sessions that were idle for so long, and says how many it looked at.
create function openclaw_gateway.forget_idle(idle_ms bigint, at_most bigint) returns bigint language plpgsql as $$
declare
  idle record;
  seen bigint := 0;
begin
  for idle in
    select s.id, s.key from openclaw_gateway.sessions s
    where s.updated_at + idle_ms <= openclaw_gateway.now_ms()
      and not exists (select from openclaw_gateway.turns t where t.session_id = s.id and t.ended_at is null)
    limit at_most for update skip locked
  loop
    seen := seen + 1;
    -- A run may have entered before the row was locked.
    if not exists (select from openclaw_gateway.turns t where t.session_id = idle.id and t.ended_at is null) then
      perform openclaw_gateway.delete_session(idle.key);
    end if;
  end loop;
  return seen;
end $$;
