/** The same conversation by Chat Completions and by the Responses API: the same text, calls, usage and session. */
import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestGateway, type TestGateway } from '../../support/gateway.ts';
import { respond, streamed, textOf } from '../../support/responses.ts';

let server: TestGateway & { close(): Promise<void> };
beforeAll(async () => {
  server = await startTestGateway(undefined, {}, { keep: true });
});
afterAll(() => server.close());

let sessions = 0;
const word = fc.string({ minLength: 1, maxLength: 12 });
const parameters = { type: 'object', required: ['a'], properties: { a: { type: 'string' } } };

/** One step of a conversation, as both APIs say it. */
type Step = { items: object[]; messages: object[] };
const said = (role: string, text: string): Step => ({
  items: [{ role, content: text }],
  messages: [{ role: role === 'system' ? 'developer' : role, content: text }],
});
const called = (id: string, text: string): Step => ({
  items: [
    { type: 'function_call', call_id: id, name: 'f', arguments: text },
    { type: 'function_call_output', call_id: id, output: text },
  ],
  messages: [
    {
      role: 'assistant',
      content: null,
      tool_calls: [{ id, type: 'function', function: { name: 'f', arguments: text } }],
    },
    { role: 'tool', tool_call_id: id, content: text },
  ],
});
/** Text and a call after it are one message here and two there, unless somebody speaks between them. */
const isSpoken = ({ messages }: Step) =>
  (messages[0] as { role: string }).role === 'assistant' && messages.length === 1;
const apart = (all: Step[]): Step[] =>
  all.flatMap((step, at) => (at > 0 && isSpoken(all[at - 1] as Step) ? [said('user', 'Go on.'), step] : [step]));

const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    fc.tuple(fc.constantFrom('user', 'assistant', 'system'), word).map(([role, text]) => said(role, text)),
    fc.tuple(fc.uuid(), word).map(([id, text]) => called(id, text)),
  ),
  { maxLength: 5 },
);

const conversations = fc.record({
  steps,
  last: word,
  model: fc.constantFrom('openclaw', 'offline/tools', 'offline/reasoning', 'offline/refusal', 'openclaw:beta'),
  hasTools: fc.boolean(),
  limit: fc.option(fc.integer({ min: 1, max: 20 }), { nil: undefined }),
  isStream: fc.boolean(),
  inSession: fc.boolean(),
});

test('random conversations', async () => {
  await fc.assert(
    fc.asyncProperty(conversations, async ({ steps: before, last, model, hasTools, limit, isStream, inSession }) => {
      const user = inSession ? `${++sessions}` : undefined;
      const all = [...apart(before), said('user', last)];
      const chat = await server.client.chat({
        model,
        messages: all.flatMap(({ messages }) => messages),
        ...(hasTools && { tools: [{ type: 'function', function: { name: 'f', parameters } }] }),
        ...(limit !== undefined && { max_completion_tokens: limit }),
        ...(user !== undefined && { user: `chat-${user}` }),
      });
      const body = {
        model,
        input: all.flatMap(({ items }) => items),
        ...(hasTools && { tools: [{ type: 'function', name: 'f', parameters }] }),
        ...(limit !== undefined && { max_output_tokens: limit }),
        ...(user !== undefined && { user: `resp-${user}` }),
      };
      const response = isStream
        ? (await streamed(server.client, body)).at(-1).response
        : (await respond(server.client, body)).json;
      expect(ofResponse(response)).toEqual(ofChat(chat.json));
      if (user === undefined) return;
      const [one, other] = await Promise.all(['chat', 'resp'].map((door) => turnsOf(model, `${door}-${user}`)));
      expect(other).toEqual(one);
    }),
    { seed: 4711, numRuns: 150 },
  );
});

const ofChat = ({ choices: [{ message, finish_reason }], usage }: any) => ({
  text: message.content ?? '',
  refusal: message.refusal ?? '',
  reasoning: message.reasoning_content ?? '',
  calls: (message.tool_calls ?? []).map(({ id, function: f }: any) => ({ id, name: f.name, arguments: f.arguments })),
  isCut: finish_reason === 'length',
  usage: [usage.prompt_tokens, usage.completion_tokens, usage.total_tokens],
});

const ofResponse = (response: any) => ({
  text: textOf(response),
  refusal: response.output
    .flatMap(({ content = [] }: any) => content)
    .map(({ refusal = '' }: any) => refusal)
    .join(''),
  reasoning: response.output
    .flatMap(({ summary = [] }: any) => summary)
    .map(({ text }: any) => text)
    .join(''),
  calls: response.output
    .filter(({ type }: any) => type === 'function_call')
    .map(({ call_id: id, name, arguments: text }: any) => ({ id, name, arguments: text })),
  isCut: response.status === 'incomplete',
  usage: [response.usage.input_tokens, response.usage.output_tokens, response.usage.total_tokens],
});

async function turnsOf(model: string, user: string) {
  const agent = model === 'openclaw:beta' ? 'beta' : 'main';
  const { json } = await server.client.request(`/v1/sessions/agent:${agent}:openai-user:${user}`);
  return json.turns.map(({ messages, status }: any) => ({ messages, status }));
}
