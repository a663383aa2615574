/** Kind C: what a provider adds to its answer reaches the client where the provider put it, and goes back to that provider and to no other. */
import { describe, expect, test } from 'vitest';
import { hear } from '../support/heard.ts';
import { chunk, done, finish, json, startKind, streamed, whole } from '../support/kind.ts';
import type { Script, UpstreamRequest } from '../support/upstream.ts';

const signature = { google: { thought_signature: 'S' } };
const call = { id: 'fc1', type: 'function', function: { name: 'f', arguments: '{}' } };
const tools = [{ type: 'function', function: { name: 'f' } }];
const result = { role: 'tool', tool_call_id: 'fc1', content: 'r' };
const hi = { role: 'user', content: 'hi' };
const details = [
  { type: 'reasoning.text', index: 0, text: 'thin', format: 'v1' },
  { type: 'reasoning.text', index: 0, text: 'king', format: 'v1' },
  { type: 'reasoning.text', index: 0, text: '', signature: 'sig' },
  { type: 'reasoning.encrypted', index: 1, id: 'r1', data: 'AAAA' },
];
/** What the pieces above add up to. */
const addedUp = [
  { type: 'reasoning.text', index: 0, text: 'thinking', format: 'v1', signature: 'sig' },
  { type: 'reasoning.encrypted', index: 1, id: 'r1', data: 'AAAA' },
];
const picture = { type: 'image_url', index: 0, image_url: { url: 'data:image/png;base64,AAAA' } };

/** A message with something added, streamed in pieces and whole. */
const kinds: [name: string, pieces: object[], message: any][] = [
  [
    'a signature of a call',
    [{ tool_calls: [{ index: 0, extra_content: signature, ...call }] }],
    { tool_calls: [{ extra_content: signature, ...call }] },
  ],
  [
    'a signature that comes after the arguments',
    [{ tool_calls: [{ index: 0, ...call }] }, { tool_calls: [{ index: 0, extra_content: signature }] }],
    { tool_calls: [{ extra_content: signature, ...call }] },
  ],
  [
    'a signature in the function',
    [{ tool_calls: [{ index: 0, ...call, function: { ...call.function, thought_signature: 'S' } }] }],
    { tool_calls: [{ ...call, function: { ...call.function, thought_signature: 'S' } }] },
  ],
  [
    'encrypted reasoning',
    [...details.map((one) => ({ reasoning_details: [one] })), { tool_calls: [{ index: 0, ...call }] }],
    { reasoning_details: addedUp, tool_calls: [call] },
  ],
  [
    'pictures',
    [{ images: [picture] }, { images: [{ ...picture, index: 1 }] }, { tool_calls: [{ index: 0, ...call }] }],
    { images: [picture, { ...picture, index: 1 }], tool_calls: [call] },
  ],
  [
    'a mark in every delta',
    [{ phase: 'final' }, { phase: 'final', tool_calls: [{ index: 0, ...call }] }],
    { phase: 'final', tool_calls: [call] },
  ],
];
const scripts = (pieces: object[], message: object): [string, Script][] => [
  ['streamed', streamed(...pieces.map((piece) => chunk(piece)), finish('tool_calls'), done)],
  ['whole', whole({ content: null, ...message }, 'tool_calls')],
];
/** A provider that calls a tool, and answers its result; it can be put out of order. */
async function start(script: Script) {
  const up = { fails: false };
  const isAnswered = ({ body }: UpstreamRequest) => body.messages.at(-1).role === 'tool';
  const answer = (request: UpstreamRequest) => (isAnswered(request) ? whole({ content: 'ok' }) : script);
  const down = json({ error: { message: 'No funds.' } }, 402);
  const scene = await startKind([(request) => (up.fails ? down : answer(request))], {
    spare: [whole({ content: 'spare' })],
  });
  return { ...scene, up, sent: () => scene.upstream.requests.at(-1)!.body.messages };
}

describe.each(kinds)('%s', (_, pieces, message) => {
  const plain = { role: 'assistant', content: null, tool_calls: [call] };
  const added = Object.keys(message).filter((name) => name !== 'tool_calls');

  test.each(scripts(pieces, message))('goes through the tool loop, %s by the upstream', async (form, script) => {
    const { client, sent } = await start(script);
    for (const stream of [true, false]) {
      const heard = hear(await client.chat({ stream, tools }));
      expect(heard.finish).toBe('tool_calls');
      expect(heard.message.tool_calls).toEqual(message.tool_calls);
      for (const name of added) {
        const inPieces = pieces.flatMap((piece: any) => piece[name] ?? []);
        const isInPieces = stream && form === 'streamed' && Array.isArray(message[name]);
        expect(heard.message[name]).toEqual(isInPieces ? inPieces : message[name]);
      }
      await client.chat({ stream, tools, messages: [hi, heard.message, result] });
      const { refusal: _refusal, ...told } = heard.message;
      expect(sent()[1]).toEqual(told);
    }
  });

  test.each(scripts(pieces, message))(
    'goes back from a session to its provider alone, %s by the upstream',
    async (_form, script) => {
      const { client, up, spare, sent } = await start(script);
      for (const stream of [true, false]) {
        const user = `u${stream}`;
        await client.chat({ tools, user, stream });
        await client.chat({ tools, user, messages: [result] });
        expect(sent()).toEqual([hi, { ...plain, ...message }, result]);
        const session = await client.request(`/v1/sessions/agent:main:openai-user:${user}`);
        expect(session.json.turns[0].messages[1]).toMatchObject(message);
        expect(session.text).not.toContain('"state"');
      }
      // A client that repeats the call without it.
      await client.chat({ tools, user: 'v' });
      await client.chat({ tools, user: 'v', messages: [hi, plain, result] });
      expect(sent()[1]).toEqual({ ...plain, ...message });
      await client.chat({ tools, user: 'w' });
      up.fails = true;
      expect(hear(await client.chat({ tools, user: 'w', messages: [result] })).content).toBe('spare');
      expect(spare!.requests[0]!.body.messages).toEqual([hi, plain, result]);
    },
  );
});

describe('at the top and in the choice', () => {
  const citations = ['https://a.example', 'https://b.example'];
  const top = {
    citations,
    search_results: [{ title: 'A' }],
    provider: 'P',
    moderation: { input: {} },
    metadata: { a: 'b' },
  };

  test.each<[string, Script]>([
    [
      'whole',
      json({
        ...top,
        choices: [{ index: 0, message: { content: 'x' }, finish_reason: 'stop', native_finish_reason: 'STOP' }],
      }),
    ],
    [
      'streamed',
      streamed(
        chunk({ content: 'x' }, null, { ...top, citations: citations.slice(0, 1) }),
        `data: ${JSON.stringify({ choices: [{ index: 0, delta: {}, finish_reason: 'stop', native_finish_reason: 'STOP' }] })}\n\n`,
        `data: ${JSON.stringify({ ...top, choices: [] })}\n\n`,
        done,
      ),
    ],
  ])('stays, %s', async (_, script) => {
    const { client } = await startKind([script]);
    for (const stream of [true, false]) {
      const heard = hear(await client.chat({ stream }));
      expect(heard.top).toMatchObject(top);
      expect(heard.choice).toMatchObject({ native_finish_reason: 'STOP', finish_reason: 'stop' });
    }
  });

  test('lists that are repeated in every chunk count once', async () => {
    const parts = [1, 2, 3].map((n) => chunk({ content: String(n) }, null, { citations }));
    const { client } = await startKind([streamed(...parts, finish('stop'), done)]);
    expect(hear(await client.chat()).top.citations).toEqual(citations);
  });

  test.each([true, false])(
    "nothing stands in the place of the gateway's own fields, client streams: %s",
    async (stream) => {
      const hostile = `{"id":"theirs","object":"x","created":-1,"model":"theirs","state":{"channel":"up"},"__proto__":{"polluted":1},"constructor":1`;
      const delta = `{"content":"x","state":1,"__proto__":{"polluted":1},"deep":{"__proto__":{"polluted":1},"kept":1}}`;
      const body = (inner: string) =>
        `${hostile},"choices":[{"index":0,${inner},"finish_reason":"stop","__proto__":{"polluted":1}}]}`;
      const { client } = await startKind([{ body: `data: ${body(`"delta":${delta}`)}\n\n${done}` }]);
      const answer = await client.chat({ stream, user: 'u' });
      expect(answer.text).not.toMatch(/polluted|theirs|__proto__/);
      expect(answer.text).toContain('"deep":{"kept":1}');
      expect(hear(answer).top.model).toBe('openclaw');
      expect(({} as any).polluted).toBeUndefined();
    },
  );

  test('what is nested too deeply is left out', async () => {
    const deep = `${'['.repeat(5000)}${']'.repeat(5000)}`;
    const { client } = await startKind([
      { body: `data: {"deep":${deep},"choices":[{"delta":{"content":"x","deep":${deep}}}]}\n\n${done}` },
    ]);
    for (const stream of [true, false])
      expect(hear(await client.chat({ stream }))).toMatchObject({ content: 'x', isComplete: true });
  });
});

test('encrypted reasoning of an answer without calls goes back too', async () => {
  const message = { content: 'x', reasoning_details: [{ type: 'reasoning.encrypted', index: 0, data: 'AAAA' }] };
  const { client, upstream } = await startKind([whole(message), whole({ content: 'ok' })]);
  await client.chat({ user: 'u' });
  await client.chat({ user: 'u', messages: [{ role: 'user', content: 'more' }] });
  expect(upstream.requests[1]!.body.messages[1]).toEqual({ role: 'assistant', ...message });
});

test('pictures can be asked for, and come as images also where they were parts of the content', async () => {
  const parts = [
    { type: 'text', text: 'here' },
    { type: 'image_url', image_url: { url: 'data:,' } },
  ];
  const { client, upstream } = await startKind([whole({ content: parts })]);
  const heard = hear(await client.chat({ modalities: ['image', 'text'] }));
  expect(upstream.requests[0]!.body.modalities).toEqual(['image', 'text']);
  expect([heard.content, heard.message.images]).toEqual(['here', [parts[1]]]);
});

test.each(['anthropic-messages', 'ollama'] as const)('a history with extras does not disturb %s', async (api) => {
  const { client, upstream } = await startKind([{ status: 400, body: '{}' }], { api });
  const answer = {
    role: 'assistant',
    content: 'x',
    reasoning_details: details,
    tool_calls: [{ ...call, extra_content: signature }],
  };
  await client.chat({ messages: [hi, answer, result], tools });
  expect(upstream.requests[0]!.text).not.toMatch(/extra_content|reasoning_details/);
});

test('a provider that refuses what another one added is asked without it', async () => {
  const picky: Script = json(
    { error: { message: "messages[1].tool_calls[0]: Unknown parameter 'extra_content'" } },
    400,
  );
  const { client, upstream, log } = await startKind([picky, whole({ content: 'ok' })]);
  const answer = { role: 'assistant', content: null, tool_calls: [{ ...call, extra_content: signature }] };
  for (let turn = 0; turn < 2; turn++) {
    expect(hear(await client.chat({ tools, messages: [hi, answer, result] })).content).toBe('ok');
  }
  expect(upstream.requests.map(({ text }) => text.includes('extra_content'))).toEqual([true, false, false]);
  expect(log.filter(({ msg }) => String(msg).includes('extra_content'))).toHaveLength(1);
});
