/** The tool helpers of OpenAI's own client, with the client's tools beside those of the agent. */
import OpenAI from 'openai';
import { expect, test } from 'vitest';
import { token } from '../support/gateway.ts';
import { startKind } from '../support/kind.ts';
import { modelKinds, strict, type Turn } from '../support/strictModels.ts';
import { createToolLedger } from '../support/toolLedger.ts';

const note = (what: string) => ({ name: 'pen__note', args: { what } });
const open = (door: number) => ({ name: 'open_door', args: { door } });
const turns: Turn[] = [
  { says: 'First a note.', calls: [note('1')] },
  { says: 'Now both.', calls: [open(1), note('2'), open(2)] },
  { says: 'One door more.', calls: [note('3'), open(3)] },
  { says: 'All done.' },
];

test.each(modelKinds.flatMap(([name, kind]) => [true, false].map((stream) => [name, stream, kind] as const)))(
  'runTools runs the tools of the client and the gateway those of the agent: %s, streamed: %s',
  async (_, stream, kind) => {
    const [ledger, refused, opened]: [ReturnType<typeof createToolLedger>, string[], number[]] = [
      createToolLedger(),
      [],
      [],
    ];
    const { url, upstream } = await startKind([strict(kind, turns, refused)], {
      api: kind.api,
      agent: { model: `up/${kind.model}` },
      provider: { models: [{ id: kind.model }] },
      file: { mcp: { servers: { pen: ledger.server } } },
    });
    const openai = new OpenAI({ apiKey: token, baseURL: `${url}/v1`, maxRetries: 0 });
    const body = {
      ...kind.fields,
      model: 'openclaw',
      messages: [{ role: 'user' as const, content: 'Open the doors and write it down.' }],
      tools: [
        {
          type: 'function' as const,
          function: {
            name: 'open_door',
            description: 'Opens a door.',
            parameters: { type: 'object', properties: { door: { type: 'number' } } },
            parse: JSON.parse as (text: string) => { door: number },
            function: ({ door }: { door: number }) => {
              opened.push(door);
              return `opened ${door}`;
            },
          },
        },
      ],
    };
    const { completions } = openai.chat;
    const runner = stream ? completions.runTools({ ...body, stream: true }) : completions.runTools(body);
    expect(await runner.finalContent()).toBe('All done.');
    expect(refused).toEqual([]);
    expect(opened).toEqual([1, 2, 3]);
    expect(ledger.entries().flatMap(({ event, what }) => (event === 'call' ? what : []))).toEqual(['1', '2', '3']);
    const results = kind
      .seen(upstream.requests.at(-1)?.body)
      .flatMap(({ role, text }) => (role === 'tool' ? text : []));
    expect(results).toEqual(['noted 1', 'opened 1', 'noted 2', 'opened 2', 'noted 3', 'opened 3']);
    expect(JSON.stringify(runner.messages)).not.toContain('pen__');
  },
);
