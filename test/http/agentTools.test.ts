/** An agent that calls tools of a real MCP server, through every channel: what the model is sent, and what the client is told. */
import { describe, expect, test } from 'vitest';
import { hear } from '../support/heard.ts';
import { startKind, whole } from '../support/kind.ts';
import { modelKinds, strict, type ModelKind, type Seen, type Turn } from '../support/strictModels.ts';
import { createToolLedger } from '../support/toolLedger.ts';

const asks = (name: string, args: object = { what: 'it' }, id?: string) => ({
  name: `pen__${name}`,
  args,
  ...(id !== undefined && { id }),
});
const opens = { name: 'open_door', args: { door: 1 } };
const tools = [{ type: 'function', function: { name: 'open_door', parameters: { type: 'object' } } }];
const question = { role: 'user', content: 'Write it down.' };

/** A gateway whose agent has a pen, before a model that gives these answers. */
async function stage(kind: ModelKind, turns: readonly Turn[], loop: object = {}) {
  const refused: string[] = [];
  const ledger = createToolLedger();
  const gateway = await startKind([strict(kind, turns, refused)], {
    api: kind.api,
    agent: { model: `up/${kind.model}` },
    provider: { models: [{ id: kind.model, input: ['text', 'image'] }] },
    file: { mcp: { servers: { pen: ledger.server } }, tools: { loop } },
  });
  const ask = async (body: object, headers: Record<string, string> = {}) => {
    const answer = await gateway.client.chat({ ...kind.fields, messages: [question], ...body }, headers);
    // No call of the agent's tool is ever told; its results are not either, unless the model says them.
    expect(answer.text).not.toContain('pen__');
    expect(answer.text).not.toContain('"role":"tool"');
    expect(refused).toEqual([]);
    return answer;
  };
  const questions = () => gateway.upstream.requests.map(({ body }) => body).filter((body) => body?.messages);
  return {
    ...gateway,
    ledger,
    questions,
    ask,
    /** What the model read in its nth question, from 0, without thoughts where the kind has none. */
    seen: (nth: number) => kind.seen(questions()[nth]),
    offered: (nth: number) => kind.offered(questions()[nth]),
  };
}

/** What a model reads of an answer of its own. */
const said = (kind: ModelKind, text: string, nth: number, calls: object[]) => ({
  role: 'assistant',
  text,
  calls,
  ...(kind.api !== 'ollama' && { thought: `thought-${nth}` }),
});
const called = (name: string, args: object = { what: 'it' }) => ({
  id: expect.any(String) as string,
  name: `pen__${name}`,
  args,
});
const gave = (text: string) => ({ role: 'tool', text, id: expect.any(String) as string });
const asked = { role: 'user', text: 'Write it down.' };

/** The ids of calls are those of their results, in order. */
function expectPairs(seen: readonly Seen[]): void {
  const calls = seen.flatMap(({ calls: own = [] }) => own.map(({ id }) => id));
  expect(seen.flatMap(({ role, id }) => (role === 'tool' ? [id] : []))).toEqual(calls);
}

const ways: [name: string, fields: object][] = [
  ['whole', {}],
  ['streamed', { stream: true, stream_options: { include_usage: true } }],
];

describe.each(modelKinds)('%s', (_, kind) => {
  describe.each(ways)('%s', (__, fields) => {
    test('a call is run, and the model goes on with its result', async () => {
      const { ask, seen, offered, ledger, questions } = await stage(kind, [
        { says: 'Let me see.', calls: [asks('note')] },
        { says: 'It is noted.' },
      ]);
      const answer = await ask(fields);
      expect(hear(answer)).toMatchObject({ content: 'Let me see.\n\nIt is noted.', calls: [], finish: 'stop' });
      expect(hear(answer).usage).toMatchObject({ prompt_tokens: 20, completion_tokens: 10, total_tokens: 30 });
      expect(answer.headers.get('x-openclaw-tool-rounds')).toBe('stream' in fields ? null : '1');
      expect(questions()).toHaveLength(2);
      expect(offered(0)).toEqual(['fail', 'hold', 'look', 'note', 'pair', 'work'].map((name) => `pen__${name}`));
      expect(offered(1)).toEqual(offered(0));
      expect(seen(1)).toEqual([asked, said(kind, 'Let me see.', 1, [called('note')]), gave('noted it')]);
      expectPairs(seen(1));
      expect(ledger.entries().map(({ event }) => event)).toEqual(['call', 'done']);
    });

    test('calls of one answer run side by side, and their results stand together in the order of the calls', async () => {
      const { ask, seen } = await stage(kind, [
        { calls: [asks('pair', { what: 'a' }), asks('note'), asks('pair', { what: 'b' })] },
        { says: 'Both.' },
      ]);
      expect(hear(await ask(fields))).toMatchObject({ content: 'Both.', calls: [], finish: 'stop' });
      const calls = [called('pair', { what: 'a' }), called('note'), called('pair', { what: 'b' })];
      expect(seen(1)).toEqual([asked, said(kind, '', 1, calls), gave('paired a'), gave('noted it'), gave('paired b')]);
      expectPairs(seen(1));
    });

    test('what the provider gave with earlier answers goes back with each of them, also when calls have the same ids', async () => {
      const { ask, seen } = await stage(kind, [
        { says: 'One.', calls: [asks('note', { what: '1' }, 'call_0')] },
        { says: 'Two.', calls: [asks('note', { what: '2' }, 'call_0')] },
        { says: 'Done.' },
      ]);
      expect(hear(await ask(fields))).toMatchObject({ content: 'One.\n\nTwo.\n\nDone.', finish: 'stop' });
      expect(seen(2)).toEqual([
        asked,
        said(kind, 'One.', 1, [called('note', { what: '1' })]),
        gave('noted 1'),
        said(kind, 'Two.', 2, [called('note', { what: '2' })]),
        gave('noted 2'),
      ]);
      expectPairs(seen(2));
    });

    test.each([
      ['in a session', { 'x-openclaw-session-key': 'both' }],
      ['in a session, whose client sends all of it', { 'x-openclaw-session-key': 'both' }],
      ['without one', {}],
    ])("the client's calls and the agent's in one answer: %s", async (where, headers) => {
      const { ask, seen, ledger, client } = await stage(kind, [
        { says: 'First this.', calls: [asks('note', { what: '1' })] },
        { says: 'I open and note.', calls: [opens, asks('note', { what: '2' })] },
        { says: 'All done.' },
        { says: 'You are welcome.' },
      ]);
      const first = hear(await ask({ ...fields, tools }, headers));
      expect(first).toMatchObject({ content: 'First this.\n\nI open and note.', finish: 'tool_calls' });
      expect(first.calls.map(({ name, args }) => [name, JSON.parse(args)])).toEqual([['open_door', { door: 1 }]]);
      expect(ledger.entries().filter(({ event }) => event === 'done')).toHaveLength(2);

      const result = { role: 'tool', tool_call_id: first.calls[0]?.id, content: 'opened' };
      const isShort = where === 'in a session';
      const messages = isShort ? [result] : [question, first.message, result];
      const second = hear(await ask({ ...fields, tools, messages }, headers));
      expect(second).toMatchObject({ content: 'All done.', calls: [], finish: 'stop' });
      const both = [
        asked,
        said(kind, 'First this.', 1, [called('note', { what: '1' })]),
        gave('noted 1'),
        said(kind, 'I open and note.', 2, [{ id: first.calls[0]?.id, ...opens }, called('note', { what: '2' })]),
        gave('opened'),
        gave('noted 2'),
      ];
      expect(seen(2)).toEqual(both);
      expectPairs(seen(2));

      const thanks = { role: 'user', content: 'Thanks.' };
      const answer = { role: 'assistant', content: second.content };
      await ask({ ...fields, tools, messages: isShort ? [thanks] : [...messages, answer, thanks] }, headers);
      expect(seen(3)).toEqual([...both, { role: 'assistant', text: 'All done.' }, { role: 'user', text: 'Thanks.' }]);
      expect(ledger.entries().filter(({ event }) => event === 'call')).toHaveLength(2);
      if (where === 'without one') return;
      const { json } = await client.request('/v1/sessions/agent:main:both');
      expect(json.turns[0].tool_work[0].messages.map(({ role }: Seen) => role)).toEqual([
        'assistant',
        'tool',
        'assistant',
        'tool',
      ]);
    });

    test('a session has the calls and results of earlier turns', async () => {
      const { ask, seen } = await stage(kind, [
        { says: 'Let me see.', calls: [asks('note')] },
        { says: 'It is noted.' },
        { says: 'As I said.' },
      ]);
      const headers = { 'x-openclaw-session-key': 'turns' };
      const first = hear(await ask(fields, headers));
      const messages = [question, { role: 'assistant', content: first.content }, { role: 'user', content: 'Sure?' }];
      for (const sent of [messages.slice(2), messages]) {
        await ask({ ...fields, messages: sent }, headers);
        expect(seen(2).slice(0, 5)).toEqual([
          asked,
          said(kind, 'Let me see.', 1, [called('note')]),
          gave('noted it'),
          { role: 'assistant', text: 'It is noted.' },
          { role: 'user', text: 'Sure?' },
        ]);
      }
    });

    test('a call that fails is told to the model', async () => {
      const { ask, seen } = await stage(kind, [{ calls: [asks('fail'), asks('nothing')] }, { says: 'Sorry.' }]);
      expect(hear(await ask(fields))).toMatchObject({ content: 'Sorry.', finish: 'stop' });
      expect(seen(1).slice(2)).toEqual([
        gave('Error: the pen is broken'),
        gave("Error: There is no tool 'pen__nothing'. Call one of the tools that are offered."),
      ]);
    });

    test('an image that a tool gives is shown to the model', async () => {
      const { ask, seen } = await stage(kind, [{ calls: [asks('look'), asks('note')] }, { says: 'Red.' }]);
      expect(hear(await ask(fields))).toMatchObject({ content: 'Red.', finish: 'stop' });
      expect(seen(1).slice(2)).toEqual([
        gave('The result is what the next message shows.'),
        gave('noted it'),
        { role: 'user', text: 'What the tool pen__look gave:', images: 1 },
      ]);
    });

    test('the limit of rounds ends the run, and says which it is', async () => {
      const { ask, ledger } = await stage(kind, [{ calls: [asks('note')] }], { maxRounds: 2 });
      const { error, isComplete } = hear(await ask(fields));
      expect({ isComplete, error }).toMatchObject({ isComplete: false, error: { code: 'tool_limit_reached' } });
      expect(error?.message).toContain('tools.loop.maxRounds');
      expect(ledger.entries().filter(({ event }) => event === 'call')).toHaveLength(2);
    });
  });

  test('another model goes on behind a call when the first one fails, and the call is not made again', async () => {
    const ledger = createToolLedger();
    const { client, spare } = await startKind(
      [strict(kind, [{ says: 'Let me see.', calls: [asks('note')] }]), kind.refusal('The key has expired.', 401)],
      {
        api: kind.api,
        agent: { model: { primary: `up/${kind.model}`, fallbacks: ['spare/y'] } },
        provider: { models: [{ id: kind.model }] },
        file: { mcp: { servers: { pen: ledger.server } } },
        spare: [whole({ content: 'It is noted.' })],
      },
    );
    const { content } = hear(await client.chat({ ...kind.fields, messages: [question] }));
    expect(content).toBe('Let me see.\n\nIt is noted.');
    const [[, openai]] = modelKinds as [[string, ModelKind]];
    const body = spare?.requests[0]?.body;
    // What only its own provider reads of the answer stays behind.
    expect(openai.seen(body)).toEqual([
      asked,
      { role: 'assistant', text: 'Let me see.', calls: [called('note')] },
      gave('noted it'),
    ]);
    expect(JSON.stringify(body)).not.toMatch(/thought|extra_content/);
    expect(ledger.entries().filter(({ event }) => event === 'call')).toHaveLength(1);
  });

  test('is asked without any tools when their server cannot be reached', async () => {
    const { client, upstream } = await startKind([strict(kind, [{ says: 'Hello.' }])], {
      api: kind.api,
      agent: { model: `up/${kind.model}` },
      file: { mcp: { servers: { pen: { command: '/nowhere/pen' } } } },
    });
    const { content } = hear(await client.chat());
    expect(content).toBe('Hello.');
    expect(upstream.requests[0]?.body).not.toHaveProperty('tools');
    expect(upstream.requests[0]?.body).not.toHaveProperty('tool_choice');
  });
});
