/** What big bodies may take of the gateway: bytes together with others, and turns of the event loop. */
import { once } from 'node:events';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { digestWithPauses } from '../../src/agents/digest.ts';
import { createByteBudget } from '../../src/access/byteBudget.ts';
import { toCanonicalJson, toCanonicalJsonWithPauses } from '../../src/canonicalJson.ts';
import { parseExactly, toExactJson } from '../../src/exactJson.ts';
import { toExactJsonWithPauses } from '../../src/jsonPieces.ts';
import { checkLimits } from '../../src/jsonLimits.ts';
import { thenPauseIfBig } from '../../src/pause.ts';
import { startGatewayProcess } from '../support/command.ts';
import { startTestGateway, token, twoAgents } from '../support/gateway.ts';
import { patienceMs } from '../support/patience.ts';
import { chatBytes, openRaw } from '../support/raw.ts';
import { logIn } from '../support/webSocket.ts';

const mebibyte = 1_048_576;
const path = '/v1/chat/completions';
const messages = [{ role: 'user', content: 'hi' }];

/** Turns of the event loop that others had until something was done. */
async function turnsOfOthers(done: Promise<unknown>): Promise<number> {
  let [turns, isOver] = [0, false];
  const count = () => {
    turns++;
    if (!isOver) setImmediate(count);
  };
  setImmediate(count);
  await done;
  isOver = true;
  return turns;
}

describe('the bytes of requests that are held at the same time', () => {
  const head = `POST ${path} HTTP/1.1\r\nhost: localhost\r\nauthorization: Bearer ${token}\r\ncontent-type: application/json\r\n`;

  test('503: what does not fit beside the others, said or not; and it fits when they are gone', async () => {
    const gateway = await startTestGateway(twoAgents, {}, { maxHeldBytes: 1 });
    const first = await openRaw(gateway.port);
    first.socket.write(`${head}content-length: ${20 * mebibyte}\r\nexpect: 100-continue\r\n\r\n`);
    await first.until(/100 Continue/);

    const refused = await gateway.client.chat();
    expect(refused).toMatchObject({
      status: 503,
      json: { error: { code: 'overloaded', type: 'service_unavailable_error' } },
    });
    expect(refused.headers.get('retry-after')).toBe('1');
    expect(refused.headers.get('x-should-retry')).toBe('true');
    const piecemeal = await openRaw(gateway.port);
    piecemeal.socket.write(`${head}transfer-encoding: chunked\r\n\r\n1\r\n{\r\n`);
    expect(await piecemeal.until(/overloaded/)).toMatch(/^HTTP\/1\.1 503 /);
    const socket = await logIn(gateway.url, token);
    expect(await socket.request('health')).toMatchObject({
      ok: false,
      error: { code: 'UNAVAILABLE', details: { code: 'overloaded' }, retryable: true, retryAfterMs: 1000 },
    });
    expect((await gateway.client.request('/health')).status).toBe(200);

    first.socket.destroy();
    await expect.poll(async () => (await gateway.client.chat()).status).toBe(200);
    expect(await socket.request('health')).toMatchObject({ ok: true });
  });

  test('are given back once, and only what was taken', () => {
    const budget = createByteBudget(0, 10);
    const held = budget.hold(4);
    held.grow(6);
    expect(() => held.grow(1)).toThrow('overloaded');
    expect(() => budget.hold(1)).toThrow('overloaded');
    held.release();
    held.release();
    expect(() => budget.hold(11)).toThrow('overloaded');
    budget.hold(10);
  });
});

test('200: a body of 20 MiB, in its words', async () => {
  const { client } = await startTestGateway();
  const content = '語'.repeat(6 * mebibyte);
  const body = { model: 'offline/echo', messages: [{ role: 'user', content }], max_tokens: 1 };
  expect((await client.request(path, { body })).status).toBe(200);
});

test('200: a body in pieces of one byte, with a heap that has no room for each piece by itself', async () => {
  const environment = { NODE_OPTIONS: '--max-old-space-size=96' };
  const http = { ...twoAgents.gateway.http, bodyTimeoutSeconds: patienceMs / 1000 };
  const file = { ...twoAgents, gateway: { ...twoAgents.gateway, http } };
  const { port, url } = await startGatewayProcess({ file, environment });
  const connection = await openRaw(port);
  connection.socket.write(
    `POST ${path} HTTP/1.1\r\nhost: localhost\r\nauthorization: Bearer ${token}\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n`,
  );
  const [begin, end] = ['{"model":"offline/echo","max_tokens":1,"messages":[{"role":"user","content":"', '"}]}'];
  const piece = (text: string) => `${text.length.toString(16)}\r\n${text}\r\n`;
  const many = piece('x').repeat(1000);
  connection.socket.write(piece(begin));
  for (let sent = 0; sent < 1000; sent++) if (!connection.socket.write(many)) await once(connection.socket, 'drain');
  connection.socket.write(`${piece(end)}${piece('')}`);
  expect(await connection.until(/\r\n\r\n\{.*\}$/s)).toMatch(/^HTTP\/1\.1 200 /);
  expect((await fetch(`${url}/health`)).status).toBe(200);
});

describe('others have their turn', () => {
  const big = Buffer.from(JSON.stringify({ messages, x: 'x'.repeat(8 * mebibyte) }));

  test('while a big body is looked through; a small one waits for nothing', async () => {
    expect(await turnsOfOthers(checkLimits(big))).toBeGreaterThanOrEqual(15);
    let isChecked = false;
    void checkLimits(Buffer.from('{}')).then(() => (isChecked = true));
    await Promise.resolve();
    await Promise.resolve();
    expect(isChecked).toBe(true);
  });

  test('while it is written for the model, as it was written', async () => {
    const many = Array.from({ length: 50_000 }, (_, at) => `{"role":"user","content":"${at}","2":1.0,"1":-0}`);
    const text = `{"messages":[${many.join()}],"9":[],"x":{"b":{},"10":1e2}}`;
    const value = parseExactly(text) as object;
    let written = '';
    expect(await turnsOfOthers(toExactJsonWithPauses(value).then((json) => (written = json)))).toBeGreaterThan(1);
    expect(written === text).toBe(true);
    expect((await toCanonicalJsonWithPauses(value)) === toCanonicalJson(value)).toBe(true);
    for (const one of [
      {},
      [],
      { tools: [{ parameters: { z: null, a: 1 } }], n: null },
      { a: undefined, b: [undefined] },
      [[[1.5]]],
      { a: { b: { c: null } } },
    ]) {
      expect(await toExactJsonWithPauses(one)).toBe(toExactJson(one));
      expect(await toCanonicalJsonWithPauses(one)).toBe(toCanonicalJson(one));
    }
  });
});

test('small requests of a connection reach their session in the order in which they came, wherever the machine stands still for a moment', async () => {
  const { port, client } = await startTestGateway();
  const now = performance.now.bind(performance);
  let [looksLeft, stoodMs] = [Infinity, 0];
  vi.spyOn(performance, 'now').mockImplementation(() => {
    if (looksLeft-- === 0) stoodMs += 20;
    return now() + stoodMs;
  });
  onTestFinished(() => void vi.restoreAllMocks());
  // The clock is looked at less than forty times until both are in their session.
  for (let looks = 0; looks < 40; looks++) {
    const session = { 'x-openclaw-session-key': `after-${looks}` };
    const ask = (content: string) => chatBytes(token, { messages: [{ role: 'user', content }] }, session);
    const connection = await openRaw(port);
    looksLeft = looks;
    connection.socket.write(ask('first') + ask('second'));
    await connection.until(/(HTTP\/1\.1 200 .*){2}\}$/s);
    looksLeft = Infinity;
    const { json } = await client.request(`/v1/sessions/agent:main:after-${looks}`);
    expect(json.turns.map(({ messages: [asked] }: any) => asked.content)).toEqual(['first', 'second']);
  }
});

test('what is small waits for nothing, however long it took, so that no later request overtakes it', async () => {
  const takeLong = () => {
    const until = performance.now() + 20;
    while (performance.now() < until);
    return 'done';
  };
  expect(thenPauseIfBig(1000, takeLong)).toBe('done');
  expect(thenPauseIfBig(100_000, takeLong)).toBeInstanceOf(Promise);
  const slow = {
    get text() {
      return takeLong();
    },
  };
  expect(await turnsOfOthers(digestWithPauses(slow))).toBe(0);
});
