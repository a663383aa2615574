/** In what the mock differs from the server: docs/contract.md has these sentences. */
import type { Subject } from './subject.ts';

interface Difference {
  what: string;
  look(subject: Subject): Promise<unknown>;
  server: unknown;
  mock: unknown;
}

const statusOf = async (asked: Promise<{ status: number }>) => (await asked).status;

export const differences: Difference[] = [
  {
    what: 'It says the same each time: texts, ids, times and usages are those of the examples. `n`, `logprobs`, `stop` and limits change nothing.',
    async look({ client }) {
      const { json: one } = await client.chat({ n: 2 });
      const { json: other } = await client.chat();
      return { isSameId: one.id === other.id, choices: one.choices.length };
    },
    server: { isSameId: false, choices: 2 },
    mock: { isSameId: true, choices: 1 },
  },
  {
    what: 'It remembers nothing but an `Idempotency-Key`: every session and every stored completion exists, and lists are the examples.',
    look: ({ client }) =>
      Promise.all([
        statusOf(client.request('/v1/sessions/agent:main:never-used')),
        statusOf(client.request('/v1/chat/completions/chatcmpl-1')),
      ]),
    server: [404, 404],
    mock: [200, 200],
  },
  {
    what: 'Every agent and every model exists, and the scenarios of the offline model are models like any other: use `Prefer: code=429` in place of `offline/error-429`.',
    look: ({ client }) =>
      Promise.all([
        statusOf(client.chat({ model: 'gpt-9' })),
        statusOf(client.chat({ model: 'openclaw:nobody' })),
        statusOf(client.chat({ model: 'offline/error-429' })),
      ]),
    server: [404, 404, 429],
    mock: [200, 200, 200],
  },
  {
    what: 'No channel refuses a field that it cannot honour.',
    look: ({ client }) => statusOf(client.chat({ web_search_options: {} })),
    server: 400,
    mock: 200,
  },
  {
    what: 'Tools that are offered are called, also when the model is not asked to.',
    look: async ({ client }) => {
      const { json } = await client.chat({ tools: [{ type: 'function', function: { name: 'f' } }] });
      return json.choices[0].finish_reason;
    },
    server: 'stop',
    mock: 'tool_calls',
  },
  {
    what: 'Any bearer token passes, and web pages and names of every origin do.',
    look: ({ client }) =>
      Promise.all([
        statusOf(client.request('/v1/models', { headers: { authorization: 'Bearer wrong' } })),
        statusOf(client.request('/v1/models', { headers: { origin: 'https://page.example' } })),
        statusOf(client.request('/v1/models', { headers: { host: 'gateway.example' } })),
      ]),
    server: [401, 403, 403],
    mock: [200, 200, 200],
  },
  {
    what: 'It knows the header `Prefer`, and has no WebSocket door.',
    look: ({ client }) => statusOf(client.request('/v1/models', { headers: { prefer: 'code=503' } })),
    server: 200,
    mock: 503,
  },
];
