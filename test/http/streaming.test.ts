/** The rules of server-sent events, by each API, as bytes. The shape of the events of the Responses API: `responses/events.test.ts`. */
import { once } from 'node:events';
import { describe, expect, onTestFinished, test } from 'vitest';
import { askAt, bytesFor, runDoors } from '../support/doors.ts';
import { startFakeUpstream } from '../support/fakeUpstream.ts';
import { startTestGateway, token, twoAgents } from '../support/gateway.ts';
import { openRaw } from '../support/raw.ts';
import { eventually } from '../support/eventually.ts';

const withTimes = (chatCompletions: object) => ({
  ...twoAgents,
  gateway: {
    ...twoAgents.gateway,
    http: {
      endpoints: { ...twoAgents.gateway.http.endpoints, chatCompletions: { enabled: true, ...chatCompletions } },
    },
  },
});

type Chunk = {
  choices: { delta: Record<string, unknown>; finish_reason: string | null; index: number }[];
  usage?: unknown;
};
const chunksOf = (events: string[]): Chunk[] => events.slice(0, -1).map((event) => JSON.parse(event) as Chunk);

describe('the shape of a stream', () => {
  test('role first, then deltas, then an empty delta with the finish_reason, then [DONE]', async () => {
    const { client } = await startTestGateway();
    const answer = await client.chat({ stream: true });
    expect(answer.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect(answer.headers.get('cache-control')).toBe('no-cache');
    expect(answer.headers.get('x-accel-buffering')).toBe('no');
    expect(answer.headers.get('x-openclaw-agent-id')).toBe('main');
    const chunks = chunksOf(answer.events);
    expect(chunks[0]?.choices[0]?.delta).toEqual({ role: 'assistant', content: '', refusal: null });
    expect(chunks.slice(1, -1).every(({ choices }) => !('role' in (choices[0]?.delta ?? {})))).toBe(true);
    expect(chunks.at(-1)?.choices[0]).toMatchObject({ delta: {}, finish_reason: 'stop' });
    expect(chunks.slice(0, -1).every(({ choices }) => choices[0]?.finish_reason === null)).toBe(true);
    expect(answer.events.at(-1)).toBe('[DONE]');
  });

  test('the same text as without streaming', async () => {
    const { client } = await startTestGateway();
    const streamed = chunksOf((await client.chat({ stream: true })).events);
    const text = streamed.map(({ choices }) => choices[0]?.delta['content'] ?? '').join('');
    expect(text).toBe((await client.chat()).json.choices[0].message.content);
  });

  test('the usage comes only when asked for, alone in the last chunk, and is null before', async () => {
    const { client } = await startTestGateway();
    const without = chunksOf((await client.chat({ stream: true })).events);
    expect(without.every((chunk) => !('usage' in chunk) && chunk.choices.length === 1)).toBe(true);
    const asked = chunksOf((await client.chat({ stream: true, stream_options: { include_usage: true } })).events);
    expect(asked.slice(0, -1).every(({ usage }) => usage === null)).toBe(true);
    expect(asked.at(-1)).toMatchObject({ choices: [], usage: { total_tokens: expect.any(Number) } });
  });

  test('each of several choices has its own role and finish chunk', async () => {
    const { client } = await startTestGateway();
    const chunks = chunksOf((await client.chat({ stream: true, n: 3 })).events);
    for (const index of [0, 1, 2]) {
      const own = chunks.flatMap(({ choices }) => choices).filter((choice) => choice.index === index);
      expect(own[0]?.delta['role']).toBe('assistant');
      expect(own.filter(({ finish_reason }) => finish_reason !== null)).toHaveLength(1);
    }
  });

  test('a tool call: id, type and name once, then arguments alone, and finish_reason tool_calls', async () => {
    const { client } = await startTestGateway();
    const tools = [
      {
        type: 'function',
        function: { name: 'f', parameters: { required: ['a'], properties: { a: { type: 'string' } } } },
      },
    ];
    const chunks = chunksOf((await client.chat({ model: 'offline/tools', stream: true, tools })).events);
    expect(chunks[0]?.choices[0]?.delta).toMatchObject({ role: 'assistant', content: null });
    const deltas = chunks.flatMap(({ choices }) => (choices[0]?.delta['tool_calls'] ?? []) as Record<string, any>[]);
    expect(deltas[0]).toMatchObject({
      index: 0,
      id: expect.any(String),
      type: 'function',
      function: { name: 'f', arguments: '' },
    });
    expect(deltas.slice(1).every((delta) => Object.keys(delta).join() === 'index,function')).toBe(true);
    expect(deltas.map((delta) => delta['function'].arguments).join('')).toBe('{"a":"text"}');
    expect(chunks.at(-1)?.choices[0]?.finish_reason).toBe('tool_calls');
  });

  test('reasoning comes before the content, in chunks of its own', async () => {
    const { client } = await startTestGateway();
    const chunks = chunksOf((await client.chat({ model: 'offline/reasoning', stream: true })).events);
    const kinds = chunks.slice(1, -1).map(({ choices }) => Object.keys(choices[0]?.delta ?? {}).join());
    expect([...new Set(kinds)]).toEqual(['reasoning_content', 'content']);
    expect(kinds.lastIndexOf('reasoning_content')).toBeLessThan(kinds.indexOf('content'));
  });

  test('Accept selects nothing: only stream does', async () => {
    const { client } = await startTestGateway();
    const json = await client.chat({}, { accept: 'text/event-stream' });
    expect(json.headers.get('content-type')).toMatch(/^application\/json/);
    const events = await client.chat({ stream: true }, { accept: 'application/json' });
    expect(events.events.at(-1)).toBe('[DONE]');
  });
});

describe.each(runDoors)('$operationId', (door) => {
  describe('failures', () => {
    test('after the first byte a failure is one error event, and no [DONE] follows', async () => {
      const { client, log } = await startTestGateway();
      const { status, events } = await askAt(door, client, { model: 'offline/cut', stream: true, user: 'alice' });
      expect(status).toBe(200);
      expect(door.failureIn(events)).toBe('upstream_disconnected');
      expect(events).not.toContain('[DONE]');
      expect(door.said(await askAt(door, client, { user: 'alice' }))).toContain('turn 1,');
      expect(log.find(({ outcome }) => outcome === 'error')).toMatchObject({
        status: 200,
        code: 'upstream_disconnected',
      });
    });

    test('silence in the middle ends in an error event', async () => {
      const { client } = await startTestGateway({ ...twoAgents, agents: { defaults: { idleTimeoutSeconds: 0.05 } } });
      const { events } = await askAt(door, client, { model: 'offline/stall', stream: true });
      expect(door.failureIn(events)).toBe('upstream_timeout');
    });
  });

  test('bytes that are no HTTP on the connection of a running stream end it, and nothing foreign gets into it', async () => {
    const { port, log } = await startTestGateway();
    const stream = await openRaw(port);
    stream.socket.write(bytesFor(door, token, { model: 'offline/slow', stream: true }));
    await stream.until(/data: /);
    stream.socket.write('this is no HTTP\r\n\r\n');
    const text = await stream.closed();
    expect(text.match(/HTTP\/1\.1/g)).toHaveLength(1);
    expect(text).not.toContain('[DONE]');
    await eventually(() => expect(log).toHaveLength(1));
  });

  describe('silence', () => {
    test('a stream begins with a comment when the first delta is late, and comments fill every silence', async () => {
      const { port } = await startTestGateway(withTimes({ firstByteSeconds: 0.02, keepAliveSeconds: 0.03 }));
      const stream = await openRaw(port);
      stream.socket.write(bytesFor(door, token, { model: 'offline/stall', stream: true }));
      const text = await stream.until(/(: keep-alive\n\n.*){3}/s);
      expect(text).toMatch(/^HTTP\/1\.1 200 OK/);
      stream.socket.destroy();
    });

    test('no comment stands in an event, however long that takes to be written', async () => {
      const upstream = await startFakeUpstream((_, res) => {
        const chunk = { choices: [{ index: 0, delta: { content: 'x'.repeat(6_000_000) }, finish_reason: 'stop' }] };
        res.setHeader('content-type', 'text/event-stream');
        res.end(`data: ${JSON.stringify(chunk)}\n\ndata: [DONE]\n\n`);
      });
      onTestFinished(() => upstream.close());
      const { client } = await startTestGateway({
        ...withTimes({ firstByteSeconds: 0.001, keepAliveSeconds: 0.001 }),
        models: { providers: { up: { baseUrl: `${upstream.url}/v1`, models: ['m'] } } },
      });
      const { text } = await askAt(door, client, { model: 'up/m', stream: true });
      const between = /^$|^: keep-alive$|^event: [\w.]+$|^data: \[DONE\]$/;
      const lines = text.split('\n').filter((line) => !between.test(line));
      for (const line of lines) expect(() => JSON.parse(line.slice('data: '.length))).not.toThrow();
    });

    test('nothing is sent before the first delta: a late failure keeps its status', async () => {
      const { client } = await startTestGateway({ ...twoAgents, agents: { defaults: { timeoutSeconds: 0.1 } } });
      expect((await askAt(door, client, { model: 'offline/slow', stream: true })).status).toBe(504);
    });

    test('a failure after the first comment is an error event', async () => {
      const { client } = await startTestGateway({
        ...withTimes({ firstByteSeconds: 0.02 }),
        agents: { defaults: { timeoutSeconds: 0.1 } },
      });
      const answer = await askAt(door, client, { model: 'offline/slow', stream: true });
      expect(answer.status).toBe(200);
      expect(answer.text).toMatch(/^: keep-alive\n\n/);
      expect(door.failureIn(answer.events)).toBe('upstream_timeout');
    });
  });

  describe('leaving', () => {
    test.each([
      ['a stream that has begun', { model: 'offline/stall', stream: true }, /data: /],
      ['a stream that has not begun', { model: 'offline/slow', stream: true }, undefined],
      ['an answer without streaming', { model: 'offline/stall' }, undefined],
    ])('a client that leaves %s ends its run, and its session is free again', async (_, body, begun) => {
      const { client, port, log } = await startTestGateway();
      const key = { 'x-openclaw-session-key': 'left' };
      const connection = await openRaw(port);
      connection.socket.write(bytesFor(door, token, body, key));
      if (begun) await connection.until(begun);
      else await askAt(door, client);
      connection.socket.destroy();
      expect(door.said(await askAt(door, client, {}, key))).toContain('turn 1,');
      await eventually(() =>
        expect(log.find(({ status }) => status === 499)).toMatchObject({ outcome: 'client_abort' }),
      );
    });

    test('a client that leaves the queue of a session leaves its place to the others', async () => {
      const { client, port, log } = await startTestGateway();
      const key = { 'x-openclaw-session-key': 'queue' };
      const [first, second] = [await openRaw(port), await openRaw(port)];
      first.socket.write(bytesFor(door, token, { model: 'offline/stall', stream: true }, key));
      await first.until(/data: /);
      second.socket.write(bytesFor(door, token, {}, key));
      const third = askAt(door, client, {}, key);
      await askAt(door, client);
      second.socket.destroy();
      await eventually(() => expect(log.some(({ status }) => status === 499)).toBe(true));
      first.socket.destroy();
      expect(door.said(await third)).toContain('turn 1,');
    });
  });

  describe('slow readers', () => {
    const mebibyte = 1_048_576;

    /** A gateway before a model, `up/long`, that says more than connections hold. */
    async function startLong(settings: object) {
      const [piece, count] = ['x'.repeat(mebibyte), 16];
      const upstream = await startFakeUpstream(({ body }, response) => {
        const choice = (delta: object) => `data: ${JSON.stringify({ choices: [{ index: 0, delta }] })}\n\n`;
        const message = { role: 'assistant', content: piece.repeat(count) };
        const whole = JSON.stringify({ choices: [{ index: 0, message, finish_reason: 'stop' }] });
        response.writeHead(200, { 'content-type': body.stream ? 'text/event-stream' : 'application/json' });
        response.end(body.stream ? `${choice({ content: piece }).repeat(count)}data: [DONE]\n\n` : whole);
      });
      onTestFinished(() => upstream.close());
      const models = { providers: { up: { baseUrl: `${upstream.url}/v1`, models: ['long'] } } };
      return startTestGateway({ ...withTimes(settings), models });
    }

    test('a reader that pauses gets everything in the end, and others are served meanwhile', async () => {
      const { client, port } = await startLong({});
      const stream = await openRaw(port);
      stream.socket.pause();
      // Over HTTP/1.0 no size of a chunk stands among the words.
      const bytes = bytesFor(door, token, { model: 'up/long', stream: true });
      stream.socket.write(bytes.replace('HTTP/1.1', 'HTTP/1.0'));
      for (const _ of [1, 2, 3]) expect((await askAt(door, client)).status).toBe(200);
      stream.socket.resume();
      const text = await stream.closed();
      expect(text.endsWith('data: [DONE]\n\n')).toBe(true);
      const deltas = [...text.matchAll(/"(?:content|delta)":"(x+)"/g)].map(([, words = '']) => words.length);
      expect(deltas.reduce((sum, one) => sum + one, 0)).toBe(16 * mebibyte);
    });

    test('a reader that takes nothing stops its upstream', async () => {
      const event = `data: ${JSON.stringify({ choices: [{ index: 0, delta: { content: 'x'.repeat(1000) } }] })}\n\n`;
      let taken = 0;
      const upstream = await startFakeUpstream(async (_, response) => {
        response.writeHead(200, { 'content-type': 'text/event-stream' });
        for (let at = 0; at < 400 && !response.destroyed; at++) {
          if (!response.write(event.repeat(1000)))
            await Promise.race(['drain', 'close'].map((one) => once(response, one)));
          taken += event.length * 1000;
        }
      });
      onTestFinished(() => upstream.close());
      const file = withTimes({ stallSeconds: 0.2 });
      const models = { providers: { fast: { baseUrl: `${upstream.url}/v1`, models: ['fast'] } } };
      const { port, log } = await startTestGateway({ ...file, models });
      const reader = await openRaw(port);
      reader.socket.pause();
      reader.socket.write(bytesFor(door, token, { model: 'fast/fast', stream: true }));
      await eventually(() => expect(log.some(({ outcome }) => outcome === 'slow_reader')).toBe(true));
      reader.socket.destroy();
      // All but what the two connections hold themselves, which is up to the system.
      expect(taken).toBeGreaterThan(0);
      expect(taken).toBeLessThan(128 * mebibyte);
    });

    test.each([true, false])('a reader that takes nothing for too long is cut off (streaming: %s)', async (stream) => {
      const { port, log } = await startLong({ stallSeconds: 0.05 });
      const reader = await openRaw(port);
      reader.socket.pause();
      reader.socket.write(bytesFor(door, token, { model: 'up/long', stream }));
      const cut = () => log.find(({ status, outcome }) => status === 499 && outcome === 'slow_reader');
      await eventually(() => expect(cut()).toBeDefined());
      reader.socket.destroy();
    });
  });
});
