/** The short forms of Anthropic's answers, and a gateway before a server that gives them. */
import { afterAll, beforeAll } from 'vitest';
import { startFakeUpstream, type FakeUpstream } from './fakeUpstream.ts';
import { startTestGateway, token, type JudgedAnswer, type TestGateway } from './gateway.ts';
import { chunk, done, finish, json, messages, streamed } from './kind.ts';
import { told, type Told } from './told.ts';
import { play, type Answering, type Script } from './upstream.ts';

type Event = { type: string } & Record<string, unknown>;

export const start = (usage: object = { input_tokens: 9, output_tokens: 1 }): Event => ({
  type: 'message_start',
  message: { usage },
});
export const says = (text: string, index = 0): Event => ({
  type: 'content_block_delta',
  index,
  delta: { type: 'text_delta', text },
});
export const thinks = (thinking: string, index = 0): Event => ({
  type: 'content_block_delta',
  index,
  delta: { type: 'thinking_delta', thinking },
});
export const calls = (name: string, index = 0, input: object = {}): Event => ({
  type: 'content_block_start',
  index,
  content_block: { type: 'tool_use', id: `toolu_${index}`, name, input },
});
export const writes = (partial_json: string, index = 0): Event => ({
  type: 'content_block_delta',
  index,
  delta: { type: 'input_json_delta', partial_json },
});
export const ends = (stop_reason: string | null = 'end_turn', more: object = {}): Event[] => [
  { type: 'message_delta', delta: { stop_reason }, usage: { output_tokens: 7 }, ...more },
  { type: 'message_stop' },
];

/** A short answer that is complete. */
export const fine: Script = messages(start(), says('fine'), ...ends());

export const refusal = (message: string, status = 400, type = 'invalid_request_error'): Script =>
  json({ type: 'error', error: { type, message } }, status);

export interface Asked extends Told {
  answer: JudgedAnswer;
  /** The bodies that the server got for this request. */
  bodies: any[];
}

/**
 * One gateway for the tests of a file: the provider `up` is a server of Anthropic's format, and the agent `main` falls back from it to `spare`, which always
 * answers. A test says which answers come, the last one for all further requests.
 * @param provider further keys of `up`
 */
export function claudeGateway(provider: object = {}) {
  const upstreams: FakeUpstream[] = [];
  let gateway: TestGateway & { close(): Promise<void> };
  let scripts: (Script | Answering)[] = [];
  let asked: any[] = [];
  let count = 0;

  beforeAll(async () => {
    const up = await startFakeUpstream(({ path, headers, body }, response) => {
      asked.push(body);
      const script = scripts[Math.min(asked.length, scripts.length) - 1] ?? {};
      play(
        typeof script === 'function' ? script({ path, headers, body, text: JSON.stringify(body) }) : script,
        response,
      );
    });
    const spare = await startFakeUpstream((_, response) =>
      play(streamed(chunk({ content: 'spare' }), finish('stop'), done), response),
    );
    upstreams.push(up, spare);
    const providers = {
      up: { api: 'anthropic-messages', baseUrl: up.url, apiKey: 'sk-canary-90210', models: [{ id: 'x' }], ...provider },
      spare: { baseUrl: `${spare.url}/v1`, models: [{ id: 'y' }] },
    };
    gateway = await startTestGateway(
      {
        gateway: { auth: { token }, http: { endpoints: { chatCompletions: { enabled: true } } } },
        agents: { list: [{ id: 'main', model: { primary: 'up/x', fallbacks: ['spare/y'] } }] },
        models: { providers },
      },
      {},
      { keep: true },
    );
  });
  afterAll(async () => {
    await gateway.close();
    for (const upstream of upstreams) await upstream.close();
  });

  return {
    /** A name of a model of this kind that nothing is remembered of yet. */
    fresh: (model = 'claude-sonnet-4-5'): string => `up/${model}-t${++count}`,
    async ask(answers: (Script | Answering)[], body: object): Promise<Asked> {
      [scripts, asked] = [answers, []];
      const answer = await gateway.client.chat(body);
      return { ...told(answer), answer, bodies: asked };
    },
    upstream: (): FakeUpstream => upstreams[0]!,
  };
}
