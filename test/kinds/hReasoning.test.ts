/** Kind H: reasoning goes back where it came from, under the name with which it came; a server that does not know it gets none. */
import { describe, expect, test } from 'vitest';
import { hear } from '../support/heard.ts';
import { chunk, done, finish, json, startKind, streamed, whole } from '../support/kind.ts';
import type { Answering, Script, UpstreamRequest } from '../support/upstream.ts';

const call = { id: 'c1', type: 'function', function: { name: 'f', arguments: '{}' } };
const tools = [{ type: 'function', function: { name: 'f' } }];
const hi = { role: 'user', content: 'hi' };
const result = { role: 'tool', tool_call_id: 'c1', content: 'r' };
const thought = (text: string) => ({ type: 'thinking', thinking: [{ type: 'text', text }] });
const refuse = (message: string): Script => json({ error: { message } }, 400);

/** The three places of reasoning: how it is sent in pieces and whole, and how it stands in a history. */
const places: [name: string, pieces: object[], message: object, back: object][] = [
  [
    'reasoning_content',
    [{ reasoning_content: 'th' }, { reasoning_content: 'ink' }],
    { reasoning_content: 'think' },
    { reasoning_content: 'think' },
  ],
  ['reasoning', [{ reasoning: 'th' }, { reasoning: 'ink' }], { reasoning: 'think' }, { reasoning: 'think' }],
  [
    'thinking',
    [{ content: [thought('th')] }, { content: [thought('ink')] }],
    { content: [thought('think')] },
    { content: [thought('think')] },
  ],
];
const scripts = (pieces: object[], message: object): Script[] => [
  streamed(
    ...pieces.map((piece) => chunk(piece)),
    chunk({ tool_calls: [{ index: 0, ...call }] }),
    finish('tool_calls'),
    done,
  ),
  whole({ content: null, ...message, tool_calls: [call] }, 'tool_calls'),
];
const isResult = ({ body }: UpstreamRequest) => body.messages.at(-1).role === 'tool';
/** Which of the three a history has. */
const placesIn = ({ body }: UpstreamRequest): string[] =>
  body.messages
    .filter(({ role }: any) => role === 'assistant')
    .flatMap((answer: any) => [
      ...['reasoning_content', 'reasoning'].filter((name) => answer[name] !== undefined),
      ...(Array.isArray(answer.content) && answer.content.some(({ type }: any) => type === 'thinking')
        ? ['thinking']
        : []),
    ]);

describe.each(places)(
  'a server that says it in %s, and demands it back there and nowhere else',
  (name, pieces, message, back) => {
    test.each(scripts(pieces, message))('%#', async (script) => {
      const demanding: Answering = (request) => {
        if (!isResult(request)) return script;
        return placesIn(request).join() === name
          ? whole({ content: 'ok' })
          : refuse(`The ${name} of the call is missing.`);
      };
      const { client, upstream } = await startKind([demanding]);
      for (const stream of [true, false]) {
        const heard = hear(await client.chat({ stream, tools }));
        expect(heard.reasoning).toBe('think');
        // A client's own loop, with what it heard.
        const looped = await client.chat({ stream, tools, messages: [hi, heard.message, result] });
        expect(hear(looped)).toMatchObject({ status: 200, content: 'ok' });
        expect(upstream.requests.at(-1)!.body.messages[1]).toMatchObject(back);
        // A session, which is sent only the result.
        const user = `u${stream}`;
        await client.chat({ stream, tools, user });
        expect(hear(await client.chat({ stream, tools, user, messages: [result] }))).toMatchObject({
          status: 200,
          content: 'ok',
        });
        const more = [{ role: 'user', content: 'more' }];
        await client.chat({ stream, tools, user, messages: more });
        expect(placesIn(upstream.requests.at(-1)!)).toEqual([name]);
        const session = await client.request(`/v1/sessions/agent:main:openai-user:${user}`);
        expect(session.text).not.toContain('think');
      }
      expect(upstream.requests.filter((request) => isResult(request))).toHaveLength(4);
    });
  },
);

const withThoughts = { role: 'assistant', content: null, reasoning_content: 'think', tool_calls: [call] };

describe('a gateway that was just started', () => {
  test("sends the client's own reasoning_content to the server that wants it", async () => {
    const demanding: Answering = (request) =>
      placesIn(request).includes('reasoning_content')
        ? whole({ content: 'ok' })
        : refuse('The reasoning_content in the thinking mode must be passed back to the API.');
    const { client, upstream } = await startKind([demanding]);
    expect(hear(await client.chat({ tools, messages: [hi, withThoughts, result] })).content).toBe('ok');
    const plain = { role: 'assistant', content: null, tool_calls: [call] };
    const lost = await client.chat({ tools, messages: [hi, plain, result] });
    expect(lost.json.error.message).toContain('must be passed back');
    expect(upstream.requests).toHaveLength(2);
  });

  test.each<[string, Script]>([
    [
      'Groq',
      refuse(
        "'messages.1' : for 'role:assistant' the following must be satisfied[('messages.1' : property 'reasoning_content' is unsupported)]",
      ),
    ],
    [
      'Mistral',
      json(
        {
          detail: [
            {
              type: 'extra_forbidden',
              loc: ['body', 'messages', 1, 'assistant', 'reasoning_content'],
              msg: 'Extra inputs are not permitted',
            },
          ],
        },
        422,
      ),
    ],
    ['a server that does not name it', json({ detail: 'Extra inputs are not permitted' }, 422)],
  ])('asks a server that refuses it once more without, as %s does', async (_, refusal) => {
    const picky: Answering = (request) => (placesIn(request).length > 0 ? refusal : whole({ content: 'ok' }));
    const { client, upstream, log } = await startKind([picky]);
    for (const stream of [true, false]) {
      const answer = await client.chat({ stream, tools, messages: [hi, withThoughts, result] });
      expect(hear(answer)).toMatchObject({ status: 200, content: 'ok' });
    }
    expect(upstream.requests.map(placesIn)).toEqual([['reasoning_content'], [], []]);
    expect(log.filter(({ msg }) => String(msg).includes('reasoning_content'))).toHaveLength(1);
  });

  test('tells a refusal of something else at once', async () => {
    const { client, upstream } = await startKind([refuse("'temperature' is unsupported.")]);
    const answer = await client.chat({ tools, temperature: 1.5, messages: [hi, withThoughts, result] });
    expect(answer.json.error.message).toBe("'temperature' is unsupported.");
    expect(upstream.requests).toHaveLength(1);
  });
});

describe('the same history on another model', () => {
  const reasons: Answering = (request) =>
    isResult(request)
      ? json({ error: { message: 'No funds.' } }, 402)
      : whole({ content: null, reasoning_content: 'think', tool_calls: [call] }, 'tool_calls');
  const picky: Answering = (request) =>
    placesIn(request).length > 0
      ? refuse("property 'messages.1.reasoning_content' is unsupported")
      : whole({ content: 'spare' });

  test("is taken up by a fallback that refuses the field, from the client's history and from a session", async () => {
    const { client, spare } = await startKind([reasons], { spare: [picky] });
    const heard = hear(await client.chat({ tools }));
    expect(hear(await client.chat({ tools, messages: [hi, heard.message, result] })).content).toBe('spare');
    await client.chat({ tools, user: 'u' });
    const asked = spare!.requests.length;
    expect(hear(await client.chat({ tools, user: 'u', messages: [result] })).content).toBe('spare');
    expect(spare!.requests).toHaveLength(asked + 1);
  });

  test('goes on under the name that the other one is known to use', async () => {
    const groq = whole({ content: null, reasoning: 'hm', tool_calls: [call] }, 'tool_calls');
    const { client, upstream } = await startKind([groq]);
    await client.chat({ tools });
    await client.chat({ tools, messages: [hi, withThoughts, result] });
    expect(upstream.requests.map(placesIn)).toEqual([[], ['reasoning']]);
  });
});
