/** Request keys: who runs a request, and the answers that are kept for those who ask again. */
import { sessionLost } from '../../errors.ts';
import { boundAnswersEvery, keptAnswerMs, type Claim, type KeptAnswer, type RequestKey } from '../store.ts';
import { extended } from './clock.ts';
import type { Context } from './context.ts';
import { caller } from './owners.ts';

export const claim = (context: Context, key: RequestKey, request: string): Promise<Claim> =>
  context.inClaim(key, () => claimOnce(context, key, request));

async function claimOnce(context: Context, key: RequestKey, request: string): Promise<Claim> {
  const { owners, claims, clock } = context;
  const kept = [keptAnswerMs, claims.has(key)];
  const found = await context.first<{ kind: Claim['kind']; kept_answer: string; other: string | null }>(
    `select * from openclaw_gateway.claim($1, $2, $3, ${extended(4, 11)}, $5, ${caller(6)})`,
    [key.scope, key.key, request, ...kept, ...owners.asCaller([], false), clock.now()],
  );
  if (found.kind === 'running' && found.other !== null && owners.learnOf([found.other]))
    return claimOnce(context, key, request);
  if (found.kind === 'ours') claims.add(key);
  return found.kind === 'answered' ? { kind: 'answered', answer: found.kept_answer } : { kind: found.kind };
}

export const keepAnswer = (context: Context, { sessionKey, answer, scope, key }: KeptAnswer): Promise<void> =>
  context.inClaim({ scope, key }, async () => {
    await context.all(
      'update openclaw_gateway.claims set session_key = $4, answer = $5 where scope = $1 and key = $2 and owner = $3',
      [scope, key, context.owners.ours, sessionKey, answer],
    );
    context.claims.remove({ scope, key });
    countAnswer(context);
  });

export const keepInCase = (context: Context, { sessionKey, answer, scope, key }: KeptAnswer): Promise<void> =>
  context.inClaim({ scope, key }, async () => {
    const kept = await context.all(
      `update openclaw_gateway.claims set session_key = $4, in_case = $5
       where scope = $1 and key = $2 and owner = $3 and answer is null returning 1`,
      [scope, key, context.owners.ours, sessionKey, answer],
    );
    if (kept.length === 0) throw sessionLost(sessionKey ?? key);
  });

export const keepText = (context: Context, { scope, key }: RequestKey, text: string): Promise<void> =>
  context.inClaim({ scope, key }, async () => {
    await context.all(
      `insert into openclaw_gateway.claims (scope, key, request, owner, until, created_at, answer)
       values ($1, $2, '', $3, 0, openclaw_gateway.now_ms(), $4)
       on conflict (scope, key) do update set answer = excluded.answer, created_at = excluded.created_at`,
      [scope, key, context.owners.ours, text],
    );
    countAnswer(context);
  });

export const findText = (context: Context, { scope, key }: RequestKey): Promise<string | undefined> =>
  context.inClaim({ scope, key }, async () => {
    const [found] = await context.all<{ answer: string }>(
      `select answer from openclaw_gateway.claims
       where scope = $1 and key = $2 and answer is not null and created_at + ${extended(3, 4)} > openclaw_gateway.now_ms()`,
      [scope, key, keptAnswerMs, context.clock.now()],
    );
    return found?.answer;
  });

/** Never throws. */
export async function unclaim(context: Context, key: RequestKey): Promise<void> {
  const { claims, owners } = context;
  const work = () => {
    claims.remove(key);
    return context.all(giveUp, [key.scope, key.key, owners.ours]);
  };
  await context.inClaim(key, work).catch(() => claims.remove(key));
}

const giveUp = /* sql */ `
  with standing as (
    update openclaw_gateway.claims set answer = in_case
    where scope = $1 and key = $2 and owner = $3 and answer is null and in_case is not null
  )
  delete from openclaw_gateway.claims where scope = $1 and key = $2 and owner = $3 and answer is null and in_case is null
`;

/** Forgets surplus answers once in `boundAnswersEvery`. Nobody waits for it, and after a failure the next time does it. */
export function countAnswer(context: Context): void {
  if (++context.keptAnswers % boundAnswersEvery === 0) void boundAnswers(context).catch(() => undefined);
}

/** Forgets the oldest answers beyond their number and their bytes. */
export async function boundAnswers(context: Context): Promise<void> {
  await context.all(forgetMost, [context.limits.maxAnswers, context.limits.maxAnswerBytes]);
}

const forgetMost = /* sql */ `
  delete from openclaw_gateway.claims c using (
    select scope, key, row_number() over newest as place, sum(octet_length(answer)) over newest as bytes
    from openclaw_gateway.claims where answer is not null
    window newest as (order by created_at desc, key desc rows unbounded preceding)
  ) a
  where c.scope = a.scope and c.key = a.key and (a.place > $1 or a.bytes > $2)
`;

/** Forgets some answers that are older than the first parameter's milliseconds, as many as the second says, by the time of the third. */
export const forgetAnswers = /* sql */ `
  with old as (
    select scope, key from openclaw_gateway.claims where created_at + ${extended(1, 3)} <= openclaw_gateway.now_ms() limit $2 for update skip locked
  ), forgotten as (
    delete from openclaw_gateway.claims c using old where c.scope = old.scope and c.key = old.key returning 1
  )
  select count(*) as count from forgotten
`;
