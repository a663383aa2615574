/** Spans for OpenTelemetry, as a collector gets them. */
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { loadConfig } from '../../src/config.ts';
import { startCollector, type SeenSpan } from '../support/collector.ts';
import { linesOf, createHome, runCommand, startGatewayProcess } from '../support/command.ts';
import { eventually, until } from '../support/eventually.ts';
import { freePort } from '../support/freePort.ts';
import { createClient, startTestGateway, token, twoAgents } from '../support/gateway.ts';
import { chunk, done, finish, json, lines, messages, startKind, streamed, whole } from '../support/kind.ts';
import { logIn } from '../support/webSocket.ts';

const traceId = '4bf92f3577b34da6a3ce929d0e0e4736';
const parent = '00f067aa0ba902b7';
const kept = { traceparent: `00-${traceId}-${parent}-01` };
const soon = { 'retry-after-ms': '1' };
const usage = { prompt_tokens: 11, completion_tokens: 7, total_tokens: 18 };
const said = { id: 'up-7', model: 'x-2026-11-30', usage };
const hi = whole({ content: 'secret words' }, 'stop', said);

const otelTo = (url: string, more: object = {}) => ({
  diagnostics: { otel: { enabled: true, endpoint: url, flushIntervalMs: 10, ...more } },
});

type KindOptions = NonNullable<Parameters<typeof startKind>[1]>;

/** A gateway before one scripted provider, and a collector behind it. */
async function startTraced(scripts: Parameters<typeof startKind>[0], options: KindOptions = {}, more: object = {}) {
  const collector = await startCollector();
  const kind = await startKind(scripts, { ...options, file: otelTo(collector.url, more) });
  return { ...kind, collector };
}

const named = (spans: SeenSpan[], start: string): SeenSpan => {
  const found = spans.find(({ name }) => name.startsWith(start));
  if (!found) throw new Error(`no span ${start} among ${spans.map(({ name }) => name).join()}`);
  return found;
};

/** The trace and the span that an upstream was told, of each request. */
const passedOn = (upstream: { requests: { headers: Record<string, unknown> }[] }) =>
  upstream.requests.map(({ headers }) => String(headers['traceparent']).split('-').slice(1, 3));

/** That a span belongs to another and is no longer: when each is told depends on the machine, how long it took does not. */
function expectNested(outer: SeenSpan, inner: SeenSpan): void {
  const lengthOf = ({ startTime, endTime }: SeenSpan) => endTime - startTime;
  expect(inner.parentId).toBe(outer.spanId);
  expect(lengthOf(inner) > 0n).toBe(true);
  expect(lengthOf(inner) <= lengthOf(outer) + 1_000_000n).toBe(true);
}

describe('a call', () => {
  test('is a span of the server, one of the agent inside, and one of the model inside that, with the ids that the provider was told', async () => {
    const { client, upstream, collector, log } = await startTraced([hi]);
    await client.chat({ user: 'alice' }, { ...kept, tracestate: 'vendor=one' });
    const spans = await collector.seen(3);
    const [server, run, chat] = [named(spans, 'POST'), named(spans, 'invoke_agent'), named(spans, 'chat')];
    expect(spans.map((span) => [span.traceId, span.state])).toEqual(spans.map(() => [traceId, 'vendor=one']));
    expect(server).toMatchObject({
      name: 'POST /v1/chat/completions',
      kind: 'SERVER',
      parentId: parent,
      status: 'UNSET',
      attributes: {
        'http.request.method': 'POST',
        'http.route': '/v1/chat/completions',
        'http.response.status_code': 200,
        'url.scheme': 'http',
        'url.path': '/v1/chat/completions',
        'openclaw.request.id': log.find(({ msg }) => msg === 'request')?.['request_id'],
      },
    });
    expect(run).toMatchObject({
      name: 'invoke_agent main',
      kind: 'INTERNAL',
      status: 'UNSET',
      attributes: {
        'gen_ai.operation.name': 'invoke_agent',
        'gen_ai.agent.id': 'main',
        'gen_ai.conversation.id': 'agent:main:openai-user:alice',
        'gen_ai.provider.name': 'up',
        'gen_ai.request.model': 'x',
        'gen_ai.usage.input_tokens': 11,
        'gen_ai.usage.output_tokens': 7,
        'gen_ai.response.finish_reasons': ['stop'],
      },
    });
    expect(chat).toMatchObject({
      name: 'chat x',
      kind: 'CLIENT',
      status: 'UNSET',
      attributes: {
        'gen_ai.operation.name': 'chat',
        'gen_ai.provider.name': 'up',
        'gen_ai.request.model': 'x',
        'gen_ai.response.model': 'x-2026-11-30',
        'gen_ai.response.id': 'up-7',
        'gen_ai.usage.input_tokens': 11,
        'gen_ai.usage.output_tokens': 7,
        'gen_ai.response.finish_reasons': ['stop'],
        'server.address': '127.0.0.1',
        'server.port': Number(new URL(upstream.url).port),
      },
    });
    // 0x200 says that the parent is in another program (SPAN_FLAGS_CONTEXT_IS_REMOTE_MASK).
    expect([server, run, chat].map(({ flags }) => (flags & 0x200) !== 0)).toEqual([true, false, false]);
    expectNested(server, run);
    expectNested(run, chat);
    expect(passedOn(upstream)).toEqual([[traceId, chat.spanId]]);
  });

  test('has no word of prompt, answer and secrets in its spans', async () => {
    const { client, collector } = await startTraced([hi]);
    await client.chat({ messages: [{ role: 'user', content: 'whispered' }] }, kept);
    await collector.seen(3);
    const sent = collector.requests.map(({ text }) => text).join('');
    expect(sent).toContain('gen_ai.response.id');
    expect(['whispered', 'secret words', 'sk-canary-90210', token].filter((word) => sent.includes(word))).toEqual([]);
  });

  test('comes with who made it, and with the headers that the file asks for', async () => {
    const { client, collector } = await startTraced(
      [hi],
      { environment: { TEAM_KEY: 'k-1' } },
      {
        serviceName: 'front',
        headers: { 'x-team': '${TEAM_KEY}' },
      },
    );
    await client.chat();
    const [span] = await collector.seen(3);
    expect(span?.resource).toMatchObject({
      'service.name': 'front',
      'service.version': expect.stringMatching(/^\d+\.\d+\.\d+$/),
      'service.instance.id': expect.any(String),
      'process.pid': process.pid,
      'telemetry.sdk.language': 'nodejs',
    });
    expect(collector.requests[0]).toMatchObject({
      path: '/v1/traces',
      headers: { 'x-team': 'k-1', 'content-type': 'application/x-protobuf' },
    });
  });

  test.each([
    [
      'openai-completions',
      streamed(chunk({ content: 'hi' }, null, said), finish('stop'), done),
      { id: 'up-7', model: 'x-2026-11-30' },
    ],
    [
      'anthropic-messages',
      messages(
        { type: 'message_start', message: { id: 'up-7', model: 'x-2026-11-30', usage: { input_tokens: 11 } } },
        { type: 'content_block_start', index: 0, content_block: { type: 'text', text: 'hi' } },
        { type: 'message_delta', delta: { stop_reason: 'end_turn' }, usage: { output_tokens: 7 } },
        { type: 'message_stop' },
      ),
      { id: 'up-7', model: 'x-2026-11-30' },
    ],
    [
      'ollama',
      lines(
        { model: 'x-2026-11-30', message: { content: 'hi' } },
        { done: true, done_reason: 'stop', prompt_eval_count: 11, eval_count: 7 },
      ),
      { id: undefined, model: 'x-2026-11-30' },
    ],
  ] as const)('that is a stream says the same of its answer (%s)', async (api, script, { id, model }) => {
    const { client, collector } = await startTraced([script], { api });
    await client.chat({ stream: true }, kept);
    const chat = named(await collector.seen(3), 'chat');
    expect(chat.attributes).toMatchObject({
      'gen_ai.response.model': model,
      'gen_ai.usage.input_tokens': 11,
      'gen_ai.usage.output_tokens': 7,
      'gen_ai.response.finish_reasons': ['stop'],
    });
    expect(chat.attributes['gen_ai.response.id']).toBe(id);
  });

  test('that is tried again and falls back has a span for each attempt, with why it failed and what followed', async () => {
    const down = json({ error: { message: 'busy' } }, 503, soon);
    const { client, upstream, spare, collector } = await startTraced([down], { spare: [hi] });
    await client.chat({}, kept);
    const spans = await collector.seen(6);
    const run = named(spans, 'invoke_agent');
    const attempts = spans.filter(({ kind }) => kind === 'CLIENT');
    expect(attempts.map(({ parentId }) => parentId)).toEqual(attempts.map(() => run.spanId));
    expect(
      attempts.map(({ name, status, attributes: all }) => [
        name,
        status,
        all['error.type'],
        all['openclaw.attempt.next'],
      ]),
    ).toEqual([
      ['chat x', 'ERROR', 'server_is_overloaded', 'retry'],
      ['chat x', 'ERROR', 'server_is_overloaded', 'retry'],
      ['chat x', 'ERROR', 'server_is_overloaded', 'fallback'],
      ['chat y', 'UNSET', undefined, 'done'],
    ]);
    expect(attempts[0]?.attributes['http.response.status_code']).toBe(503);
    expect(run).toMatchObject({
      status: 'UNSET',
      attributes: { 'gen_ai.provider.name': 'spare', 'openclaw.run.attempts': 4 },
    });
    expect([...passedOn(upstream), ...passedOn(spare!)]).toEqual(attempts.map(({ spanId }) => [traceId, spanId]));
  });

  test('that fails is a failure on all three', async () => {
    const { client, collector } = await startTraced([json({ error: { message: 'no' } }, 401)]);
    const { status } = await client.chat({}, kept);
    const spans = await collector.seen(3);
    expect(spans.map((span) => [span.kind, span.status, span.attributes['error.type']])).toEqual([
      ['CLIENT', 'ERROR', 'upstream_authentication'],
      ['INTERNAL', 'ERROR', 'upstream_authentication'],
      ['SERVER', 'ERROR', 'upstream_authentication'],
    ]);
    expect(named(spans, 'POST').attributes['http.response.status_code']).toBe(status);
  });

  test('that breaks off after its answer began is a failure, whatever its status says', async () => {
    const { client, collector } = await startTraced([{ body: chunk({ content: 'hi' }), cut: 60 }]);
    await client.chat({ stream: true }, kept);
    const server = named(await collector.seen(1, ({ kind }) => kind === 'SERVER'), 'POST');
    expect(server).toMatchObject({ status: 'ERROR', attributes: { 'error.type': 'upstream_disconnected' } });
  });

  test('that its client got wrong is no failure of the server, and one for no operation has no route', async () => {
    const { client, collector } = await startTraced([hi]);
    await client.chat({ temperature: 9 }, kept);
    await client.request('/v1/nothing', { headers: kept });
    const spans = await collector.seen(2);
    expect(
      spans.map(({ name, status, attributes: all }) => [
        name,
        status,
        all['http.response.status_code'],
        all['http.route'],
      ]),
    ).toEqual([
      ['POST /v1/chat/completions', 'UNSET', 400, '/v1/chat/completions'],
      ['GET', 'UNSET', 404, undefined],
    ]);
  });
});

test('a run over a WebSocket is a span with its attempts inside, in the trace of its request', async () => {
  const { url, config, upstream, collector } = await startTraced([hi]);
  const socket = await logIn(url, config.auth.secret);
  const params = { message: 'hi', idempotencyKey: 'k1' };
  socket.send({ type: 'req', id: 'r1', method: 'agent', params, ...kept });
  const spans = await collector.seen(2);
  const [run, chat] = [named(spans, 'invoke_agent'), named(spans, 'chat')];
  expect(run).toMatchObject({ traceId, parentId: parent, kind: 'INTERNAL', attributes: { 'openclaw.run.id': 'k1' } });
  expectNested(run, chat);
  expect(passedOn(upstream)).toEqual([[traceId, chat.spanId]]);
});

test('agent --local tells of its run too, and waits for the collector before it ends', async () => {
  const collector = await startCollector();
  const { environment, write } = createHome();
  write({ ...twoAgents, ...otelTo(collector.url, { flushIntervalMs: 3_600_000 }) });
  const { code } = await runCommand(['agent', '--local', '--message', 'hi'], environment);
  expect(code).toBe(0);
  expect(collector.spans.map(({ name, parentId }) => [name, parentId === ''])).toEqual([
    ['chat echo', false],
    ['invoke_agent main', true],
  ]);
});

describe('what is kept', () => {
  test.each([
    ['a client that does not keep its trace has none', 1, { traceparent: `00-${traceId}-${parent}-00` }, false],
    ["a client that keeps its trace has it, whatever the gateway's own rate", 0, kept, true],
    ['a client without a trace begins one, by the rate', 1, {}, true],
    ['a client without a trace has none kept at a rate of 0', 0, {}, false],
  ])('%s', async (_, sampleRate, headers, isKept) => {
    const { client, upstream, collector } = await startTraced([hi], {}, { sampleRate });
    await client.chat({}, headers);
    // Whose spans come after those that might be missing.
    await client.request('/health', { headers: { traceparent: `00-${'a'.repeat(32)}-${parent}-01` } });
    await collector.seen(1, (span) => span.traceId === 'a'.repeat(32));
    const [id] = passedOn(upstream)[0] ?? [];
    expect(collector.spans.filter((span) => span.traceId === id)).toHaveLength(isKept ? 3 : 0);
    expect(String(upstream.requests[0]?.headers['traceparent'])).toMatch(isKept ? /-0[13]$/ : /-0[02]$/);
  });

  test('a rate in between keeps that part', async () => {
    const { client, collector } = await startTraced([hi], {}, { sampleRate: 0.5 });
    for (let at = 0; at < 64; at++) await client.request('/health');
    await client.request('/ready', { headers: kept });
    await collector.seen(1, (span) => span.traceId === traceId);
    // Outside once in ten thousand million times.
    expect(collector.spans.length).toBeGreaterThan(8);
    expect(collector.spans.length).toBeLessThan(58);
  });
});

describe('a collector', () => {
  const outageLines = (log: Record<string, unknown>[]) => log.filter(({ msg }) => /collector/.test(String(msg)));

  test('that is down costs one line, loses what was meant for it, and is used again when it is back', async () => {
    vi.stubEnv('OTEL_EXPORTER_OTLP_TIMEOUT', '100');
    const { client, collector, log } = await startTraced([hi]);
    vi.unstubAllEnvs();
    collector.answer(500);
    for (let round = 1; round <= 3; round++) {
      expect((await client.chat({}, kept)).status).toBe(200);
      await until(() => collector.requests.length >= round);
    }
    await until(() => outageLines(log).length > 0);
    collector.answer(200);
    await eventually(async () => {
      await client.request('/health', { headers: kept });
      expect(outageLines(log)).toHaveLength(2);
    });
    expect(outageLines(log)).toMatchObject([
      { level: 40, msg: `spans are lost: the collector at ${collector.url}/v1/traces does not take them` },
      { level: 30, lost: expect.any(Number), msg: `the collector at ${collector.url}/v1/traces takes spans again` },
    ]);
    const { text } = await client.request('/metrics');
    const [, lost] = /^openclaw_gateway_spans_lost_total (\d+)$/m.exec(text) ?? [];
    expect(Number(lost)).toBe(outageLines(log)[1]?.['lost']);
  });

  test('that is not there is told of with the reason', async () => {
    vi.stubEnv('OTEL_EXPORTER_OTLP_TIMEOUT', '100');
    const url = `http://127.0.0.1:${await freePort()}`;
    const { client, log } = await startTestGateway({ ...twoAgents, ...otelTo(url) });
    vi.unstubAllEnvs();
    await client.request('/health', { headers: kept });
    await until(() => outageLines(log).length > 0);
    expect(outageLines(log)).toMatchObject([{ level: 40, reason: expect.stringContaining('ECONNREFUSED') }]);
  });

  test('that never answers holds back a bounded number of spans, and the end of the gateway for a bounded time', async () => {
    const collector = await startCollector();
    collector.answer('silent');
    // Far longer than any test may take.
    vi.stubEnv('OTEL_EXPORTER_OTLP_TIMEOUT', '3600000');
    const { client, log, close } = await startTestGateway(
      { ...twoAgents, ...otelTo(collector.url) },
      {},
      { keep: true },
    );
    vi.unstubAllEnvs();
    while (outageLines(log).length === 0) {
      await Promise.all(Array.from({ length: 50 }, () => client.request('/health', { headers: kept })));
    }
    expect(outageLines(log)).toMatchObject([{ reason: 'it is too slow' }]);
    await close();
  });
});

test('a changed configuration applies without restart: spans go elsewhere, or nowhere', async () => {
  const { client, gateway, config, upstream, collector } = await startTraced([hi]);
  const other = await startCollector();
  const apply = (diagnostics: object) => {
    const file = JSON.parse(readFileSync(config.path, 'utf8'));
    writeFileSync(config.path, JSON.stringify({ ...file, ...diagnostics }));
    gateway.apply(loadConfig({ environment: { OPENCLAW_CONFIG_PATH: config.path, OPENCLAW_STATE_DIR: config.path } }));
  };
  const ask = (path: string) => client.request(path, { headers: kept });
  await ask('/health');
  await collector.seen(1);
  apply(otelTo(other.url));
  await eventually(async () => {
    await ask('/health');
    expect(other.spans.length).toBeGreaterThan(0);
  });
  apply(otelTo(other.url, { enabled: false }));
  await eventually(async () => {
    await client.chat();
    expect(upstream.requests.at(-1)?.headers).not.toHaveProperty('traceparent');
  });
  await ask('/ready');
  apply(otelTo(other.url));
  await eventually(async () => {
    await ask('/v1/models');
    expect(other.spans.at(-1)?.name).toBe('GET /v1/models');
  });
  expect(other.spans.filter(({ name }) => name === 'GET /ready')).toEqual([]);
});

describe('the packages of OpenTelemetry', () => {
  /** Says on standard error which of them a process loads. */
  const hooks = `data:text/javascript,${encodeURIComponent(
    `import { registerHooks } from 'node:module';
     registerHooks({ resolve(name, context, next) { if (/^@opentelemetry.(sdk|exporter|resources)/.test(name)) process.stderr.write('loads ' + name + '\\n'); return next(name, context); } });`,
  )}`;
  const loaded = (stderr: string) => linesOf(stderr).filter((line) => line.startsWith('loads '));

  test.each([
    ['are not loaded by a gateway without spans', {}, false],
    ['are loaded by one with spans', { enabled: true }, true],
  ])('%s', async (_, otel, isLoaded) => {
    const collector = await startCollector();
    const gateway = await startGatewayProcess({
      file: { ...twoAgents, diagnostics: { otel: { endpoint: collector.url, ...otel } } },
      environment: { NODE_OPTIONS: `--import=${hooks}` },
    });
    await createClient(gateway.url, token).chat({}, kept);
    gateway.send('SIGTERM');
    const { stderr, code } = await gateway.exited;
    expect(code).toBe(0);
    expect(loaded(stderr).length > 0).toBe(isLoaded);
    // What was not sent yet is sent at the end.
    expect(collector.spans).toHaveLength(isLoaded ? 3 : 0);
  });
});

test('each of several processes sends its own spans', async () => {
  const collector = await startCollector();
  const file = { ...twoAgents, gateway: { ...twoAgents.gateway, workers: 2 }, ...otelTo(collector.url) };
  const home = createHome();
  const gateway = await startGatewayProcess({ home, file, environment: { TMPDIR: home.folder } });
  const client = createClient(gateway.url, token);
  const processes = () => new Set(collector.spans.map(({ resource }) => resource['service.instance.id']));
  await eventually(async () => {
    await client.chat({}, { ...kept, connection: 'close' });
    expect(processes().size).toBe(2);
  });
});
