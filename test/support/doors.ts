/** The APIs by which the same run, or the same models, are reached. A suite that takes one of these holds for all. */
import type { OperationId } from '../../src/contract.ts';
import { firstApi, type ApiName } from '../../src/apis.ts';
import type { Client, JudgedAnswer } from './gateway.ts';
import { requestBytes } from './raw.ts';
import { textOf } from './responses.ts';

/** An API that answers a prompt. */
export interface Door {
  api: ApiName;
  operationId: OperationId;
  path: string;
  /** The field of a body that has the prompt. */
  field: string;
  /** What a body has for this prompt. */
  asking(prompt: string): object;
}

/** A door to runs, whose answers are words. */
export interface RunDoor extends Door {
  /** The words of a whole answer, or of a stream as far as it came. */
  said(answer: Pick<JudgedAnswer, 'json' | 'events'>): string;
  /** The code of the error with which a stream ends that failed; undefined for one that was complete. */
  failureIn(events: readonly string[]): string | undefined;
  /** What a stream that failed with this code ends with, as a pattern of its bytes up to the end of its last event. */
  failed(code: string): string;
}

const dataOf = (events: readonly string[]): any[] =>
  events.filter((event) => event !== '[DONE]').map((event) => JSON.parse(event));

const chatCompletions: RunDoor = {
  api: firstApi,
  operationId: 'createChatCompletion',
  path: '/v1/chat/completions',
  field: 'messages',
  asking: (prompt) => ({ messages: [{ role: 'user', content: prompt }] }),
  said: ({ json, events }) =>
    json
      ? json.choices[0].message.content
      : dataOf(events)
          .map(({ choices }) => choices?.[0]?.delta.content ?? '')
          .join(''),
  failureIn: (events) => dataOf(events.slice(-1))[0]?.error?.code,
  failed: (code) => `\ndata: \\{"error":.*"code":"${code}"\\}\\}\n\n`,
};

const responses: RunDoor = {
  api: 'responses',
  operationId: 'createResponse',
  path: '/v1/responses',
  field: 'input',
  asking: (prompt) => ({ input: prompt }),
  said: ({ json, events }) =>
    json
      ? textOf(json)
      : dataOf(events)
          .filter(({ type }) => type === 'response.output_text.delta')
          .map(({ delta }) => delta)
          .join(''),
  failureIn(events) {
    const [error, last] = dataOf(events.slice(-2));
    return last?.type === 'response.failed' && error.type === 'error' ? error.code : undefined;
  },
  failed: (code) =>
    `\nevent: error\ndata: \\{[^\n]*"code":"${code}"[^\n]*\n\nevent: response\\.failed\ndata: [^\n]*\n\n`,
};

const embeddings: Door = {
  api: 'embeddings',
  operationId: 'createEmbedding',
  path: '/v1/embeddings',
  field: 'input',
  asking: (prompt) => ({ input: prompt }),
};

/** Those whose answers are runs of an agent. */
export const runDoors: readonly RunDoor[] = [chatCompletions, responses];
export const doors: readonly Door[] = [...runDoors, embeddings];

/** A body that asks `hi` of the default agent, on top of which the fields lie. */
export const bodyFor = (door: Door, fields: object = {}): object => ({
  model: 'openclaw',
  ...door.asking('hi'),
  ...fields,
});

/** Asks, and gives the answer after the contract found nothing wrong with it. @param fields on top of the body of {@link bodyFor} */
export const askAt = (
  door: Door,
  client: Client,
  fields: object = {},
  headers: Record<string, string> = {},
): Promise<JudgedAnswer> => client.request(door.path, { body: bodyFor(door, fields), headers });

/** The same as bytes. @param secret the credential */
export const bytesFor = (
  door: Door,
  secret: string,
  fields: object = {},
  headers: Record<string, string> = {},
): string => requestBytes(door.path, secret, bodyFor(door, fields), headers);
