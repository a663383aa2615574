/** A gateway before one scripted provider, and the short forms in which the kinds of providers' answers are written down. */
import { startTestGateway, token } from './gateway.ts';
import { startUpstream, type Answering, type Script } from './upstream.ts';

export interface KindOptions {
  api?: 'openai-completions' | 'anthropic-messages' | 'ollama';
  /** What follows the provider's host in its base URL. */
  path?: string;
  /** Further keys of the provider. */
  provider?: object;
  /** Further keys of the agent. */
  agent?: object;
  /** Further sections of the file. */
  file?: object;
  /** What a second provider `spare` answers, to which the agent falls back; without it there is none. */
  spare?: (Script | Answering)[];
  environment?: Record<string, string>;
  /** Bytes of requests and answers that the gateway holds at the same time, if that is more than one request may have. */
  maxHeldBytes?: number;
}

/** The agent `main` on the model `up/x`, whose provider answers as scripted: the first request, the second and so on, the last for all that follow. */
export async function startKind(scripts: (Script | Answering)[], options: KindOptions = {}) {
  const { api = 'openai-completions', provider = {}, agent = {}, spare } = options;
  const upstream = await startUpstream(...scripts);
  const other = spare && (await startUpstream(...spare));
  const path = options.path ?? (api === 'openai-completions' ? '/v1' : '');
  const gateway = await startTestGateway(
    {
      gateway: { auth: { token }, http: { endpoints: { chatCompletions: { enabled: true } } } },
      agents: {
        list: [{ id: 'main', model: { primary: 'up/x', ...(other && { fallbacks: ['spare/y'] }) }, ...agent }],
      },
      models: {
        providers: {
          up: { api, baseUrl: upstream.url + path, apiKey: 'sk-canary-90210', models: [{ id: 'x' }], ...provider },
          ...(other && { spare: { baseUrl: `${other.url}/v1`, models: [{ id: 'y' }] } }),
        },
      },
      ...options.file,
    },
    options.environment,
    { firstRetryMs: 10, ...(options.maxHeldBytes !== undefined && { maxHeldBytes: options.maxHeldBytes }) },
  );
  return { ...gateway, upstream, spare: other };
}

const event = (data: unknown): string => `data: ${JSON.stringify(data)}\n\n`;

/** A chunk of a stream of Chat Completions. */
export const chunk = (delta: object, finish_reason: string | null = null, more: object = {}): string =>
  event({ choices: [{ index: 0, delta, finish_reason }], ...more });

export const finish = (reason: string): string => chunk({}, reason);
export const done = 'data: [DONE]\n\n';

/** A stream of Chat Completions; `[DONE]` and all else are parts of it. */
export const streamed = (...parts: string[]): Script => ({ body: parts.join('') });

/** A whole answer as JSON. */
export const json = (body: unknown, status = 200, headers: Record<string, string> = {}): Script => ({
  status,
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify(body),
});

/** A whole Chat Completion. */
export const whole = (message: object, finish_reason: string | null = 'stop', more: object = {}): Script =>
  json({ choices: [{ index: 0, message: { role: 'assistant', ...message }, finish_reason }], ...more });

/** The events of an Anthropic stream. */
export const messages = (...events: ({ type: string } & Record<string, unknown>)[]): Script => ({
  body: events.map((one) => `event: ${one.type}\n${event(one)}`).join(''),
});

/** The lines of an Ollama answer. */
export const lines = (...all: object[]): Script => ({
  headers: { 'content-type': 'application/x-ndjson' },
  body: all.map((line) => `${JSON.stringify(line)}\n`).join(''),
});
