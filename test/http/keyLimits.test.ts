/** What ends a key or makes it wait: limits, revocation, changes. */
import { describe, expect, test } from 'vitest';
import { eventually } from '../support/eventually.ts';
import { fixedUsage, startFakeProvider } from '../support/fakeProvider.ts';
import { exchange, token, type JudgedAnswer } from '../support/gateway.ts';
import { entryOf, secretOf, startKeyedGateway } from '../support/keys.ts';
import { logIn } from '../support/webSocket.ts';
import { two, codeOf, idsOf, inSession } from '../support/keyedSessions.ts';

describe('limits', () => {
  const rateHeaders = ({ headers }: JudgedAnswer) =>
    Object.fromEntries([...headers].filter(([name]) => name.startsWith('x-ratelimit-')));

  test('requests of a minute: headers on every answer, then a 429 that says when', async () => {
    const { as, client } = await startKeyedGateway([entryOf('alice', { requestsPerMinute: 2 }), entryOf('bob')]);
    const first = await as('alice').chat();
    expect(rateHeaders(first)).toEqual({
      'x-ratelimit-limit-requests': '2',
      'x-ratelimit-remaining-requests': '1',
      'x-ratelimit-reset-requests': '30s',
    });
    expect(rateHeaders(await as('alice').request('/v1/models'))['x-ratelimit-remaining-requests']).toBe('1');
    expect(rateHeaders(await as('alice').chat({ stream: true }))['x-ratelimit-remaining-requests']).toBe('0');
    const refused = await as('alice').chat();
    expect(codeOf(refused)).toEqual([429, 'rate_limit_exceeded']);
    expect(refused.json.error.message).toMatch(
      /^Rate limit reached .* requests per min \(RPM\): Limit 2, Used 2, Requested 1\. Please try again in \d+s\.$/,
    );
    expect(rateHeaders(refused)['x-ratelimit-remaining-requests']).toBe('0');
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(20);
    expect(refused.headers.get('x-should-retry')).toBe('true');
    // A refusal shows them as well, and others are not limited.
    expect(rateHeaders(await as('alice').request('/v1/sessions/x:y'))['x-ratelimit-limit-requests']).toBe('2');
    expect([rateHeaders(await as('bob').chat()), rateHeaders(await client.chat())]).toEqual([{}, {}]);
  });

  test('a request without the scope takes nothing of the minute', async () => {
    const { as } = await startKeyedGateway([entryOf('alice', { requestsPerMinute: 1, scopes: ['read'] })]);
    for (let at = 0; at < 3; at++) expect((await as('alice').chat()).status).toBe(403);
  });

  test('tokens of a day: counted over whole answers, streams and restarts', async () => {
    const provider = await startFakeProvider(fixedUsage(30));
    const key = entryOf('alice', { tokensPerDay: 60 });
    const running = await startKeyedGateway([key], {
      models: provider.models,
      agents: { list: [{ id: 'main', model: 'up/one' }] },
    });
    const first = await running.as('alice').chat();
    expect(rateHeaders(first)).toMatchObject({
      'x-ratelimit-limit-tokens': '60',
      'x-ratelimit-remaining-tokens': '30',
    });
    await running.as('alice').chat({ stream: true });
    const refused = await running.as('alice').chat();
    expect(codeOf(refused)).toEqual([429, 'rate_limit_exceeded']);
    expect(refused.headers.get('x-should-retry')).toBe('false');
    expect(refused.json.error.message).toContain('tokens per day (TPD): Limit 60, Used 60.');
    expect(rateHeaders(refused)['x-ratelimit-reset-tokens']).toMatch(/^(\d+h)?(\d+m)?\d+s$/);
    expect((await running.as('alice').request('/v1/models')).status).toBe(200);
  });

  test('who leaves before the end of a stream has used what he heard', async () => {
    const running = await startKeyedGateway([entryOf('alice', { tokensPerDay: 20 })]);
    const leaving = new AbortController();
    const body = JSON.stringify({
      model: 'offline/slow',
      stream: true,
      messages: [{ role: 'user', content: 'x'.repeat(100) }],
    });
    const headers = { authorization: `Bearer ${secretOf('alice')}`, 'content-type': 'application/json' };
    const url = `${running.url}/v1/chat/completions`;
    const asked = exchange(url, body, { method: 'POST', headers, signal: leaving.signal }, () => leaving.abort());
    await expect(asked).rejects.toThrow(/aborted|hang up/);
    await eventually(async () => expect((await running.as('alice').chat()).status).toBe(429));
  });
});

describe('a run that is broken off', () => {
  test('has used what its session and its agent had the model read as well', async () => {
    const running = await startKeyedGateway([entryOf('alice', { tokensPerDay: 5000 })], {
      agents: { list: [{ id: 'main', systemPrompt: 'p'.repeat(4000) }] },
    });
    const left = async () =>
      Number((await running.as('alice').request('/v1/models')).headers.get('x-ratelimit-remaining-tokens'));
    const long = { messages: [{ role: 'user', content: 'x'.repeat(4000) }], max_tokens: 1 };
    await running.as('alice').chat(long, inSession('k'));
    await eventually(async () => expect(await left()).toBeLessThan(5000));
    const before = await left();
    const leaving = new AbortController();
    const body = JSON.stringify({
      model: 'offline/slow',
      stream: true,
      messages: [{ role: 'user', content: 'a b c d' }],
    });
    const headers = {
      authorization: `Bearer ${secretOf('alice')}`,
      'content-type': 'application/json',
      ...inSession('k'),
    };
    const url = `${running.url}/v1/chat/completions`;
    const asked = exchange(url, body, { method: 'POST', headers, signal: leaving.signal }, () => leaving.abort());
    await expect(asked).rejects.toThrow(/aborted|hang up/);
    await eventually(async () => expect(before - (await left())).toBeGreaterThan(2000 - 10));
  });
});

describe('a key that is revoked', () => {
  /** Asks for a slow stream, and gives what came of it, and what calls when it has begun. */
  function startStream({ url }: { url: string }, id: string, headers: Record<string, string> = {}) {
    const begun = Promise.withResolvers<void>();
    const body = JSON.stringify({ model: 'offline/slow', stream: true, messages: [{ role: 'user', content: 'hi' }] });
    const all = { authorization: `Bearer ${secretOf(id)}`, 'content-type': 'application/json', ...headers };
    const answer = exchange(`${url}/v1/chat/completions`, body, { method: 'POST', headers: all }, () =>
      begun.resolve(),
    );
    return { answer, begun: begun.promise };
  }

  test.each([
    ['taken out of the file', [entryOf('bob')]],
    ['given another secret', [{ ...entryOf('other'), id: 'alice' }, entryOf('bob')]],
    ['expired', [entryOf('alice', { expiresAt: '2020-01-01' }), entryOf('bob')]],
  ])('because it was %s ends its streams with an error and a broken end, and no other', async (_, changed) => {
    const running = await startKeyedGateway([entryOf('alice'), entryOf('bob')]);
    const [mine, others] = [startStream(running, 'alice'), startStream(running, 'bob')];
    await Promise.all([mine.begun, others.begun]);
    running.applyKeys(changed);
    const answer = await mine.answer;
    expect(answer.isBroken).toBe(true);
    expect(answer.text).toMatch(
      /data: \{"error":\{"message":"The API key was revoked,[^\n]*"code":"invalid_api_key"\}\}\n\n$/,
    );
    expect((await others.answer).text).toMatch(/data: \[DONE\]\n\n$/);
    expect(codeOf(await running.as('alice').chat())).toEqual([401, 'invalid_api_key']);
    expect(running.log.find(({ key_id: key }) => key === 'alice')).toMatchObject({
      outcome: 'error',
      code: 'invalid_api_key',
    });
  });

  test('in time, in the middle of a stream', async () => {
    const running = await startKeyedGateway([
      entryOf('alice', { expiresAt: new Date(Date.now() + 1500).toISOString() }),
    ]);
    const stream = startStream(running, 'alice');
    await stream.begun;
    expect((await stream.answer).text).toContain('"code":"invalid_api_key"');
    expect((await running.as('alice').chat()).status).toBe(401);
  });

  test('ends its runs, also one that goes on without its client', async () => {
    const running = await startKeyedGateway(two);
    const socket = await logIn(running.url, token, ['operator.read']);
    const leaving = new AbortController();
    const asked = running.as('alice').request('/v1/chat/completions', {
      body: { model: 'offline/slow', messages: [{ role: 'user', content: 'hi' }], stream: true, user: 'u' },
      headers: { 'idempotency-key': 'goes-on' },
      signal: leaving.signal,
    });
    await socket.event('agent', ({ data }) => data.phase === 'start');
    leaving.abort();
    await expect(asked).rejects.toThrow(/aborted|hang up/);
    running.applyKeys([entryOf('bob')]);
    const end = await socket.event('agent', ({ data }) => data.phase === 'error');
    expect(end.payload.data.error).toContain('The API key was revoked');
  });

  test('is a 401 for who waits for a whole answer', async () => {
    const running = await startKeyedGateway(two);
    const socket = await logIn(running.url, token, ['operator.read']);
    const asked = running.as('alice').chat({ model: 'offline/slow' });
    await socket.event('agent', ({ data }) => data.phase === 'start');
    running.applyKeys([]);
    expect(codeOf(await asked)).toEqual([401, 'invalid_api_key']);
  });

  test('leaves its sessions to whoever gets the id', async () => {
    const running = await startKeyedGateway(two);
    await running.as('alice').chat({}, inSession('k'));
    running.applyKeys([]);
    running.applyKeys(two);
    expect(idsOf(await running.as('alice').request('/v1/sessions'))).toEqual(['agent:main:key:alice:k']);
  });
});

test('changed scopes and limits count from the next request on', async () => {
  const running = await startKeyedGateway([entryOf('alice')]);
  expect((await running.as('alice').chat()).status).toBe(200);
  running.applyKeys([entryOf('alice', { scopes: ['read'] })]);
  expect((await running.as('alice').chat()).status).toBe(403);
});

describe('the metrics', () => {
  test('count runs and tokens of each key, and need the scope admin of a key', async () => {
    const { as, client } = await startKeyedGateway([entryOf('alice'), entryOf('boss', { scopes: ['admin'] })]);
    await as('alice').chat();
    await client.chat();
    expect(codeOf(await as('alice').request('/metrics'))).toEqual([403, 'insufficient_permissions']);
    const { text } = await as('boss').request('/metrics');
    for (const key of ['alice', 'none']) {
      expect(text).toContain(`openclaw_gateway_runs_total{agent="main",key="${key}",outcome="ok",cause="none"} 1`);
      expect(text).toMatch(
        new RegExp(
          `openclaw_gateway_tokens_total\\{agent="main",model="offline/echo",key="${key}",type="output"\\} \\d`,
        ),
      );
    }
  });
});
