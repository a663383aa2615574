/** Requests of the Responses API, and what comes of them. */
import type { Client } from './gateway.ts';

export const path = '/v1/responses';

/** A response to `hi`, on top of which the fields lie. */
export const respond = (client: Client, body: object = {}, headers: Record<string, string> = {}) =>
  client.request(path, { body: { model: 'openclaw', input: 'hi', ...body }, headers });

/** The events of a stream, without `[DONE]`. */
export async function streamed(client: Client, body: object = {}, headers: Record<string, string> = {}) {
  const { events } = await respond(client, { stream: true, ...body }, headers);
  return events.filter((event) => event !== '[DONE]').map((event) => JSON.parse(event));
}

/** The text of a response. */
export const textOf = ({ output }: any): string =>
  output
    .filter(({ type }: any) => type === 'message')
    .flatMap(({ content }: any) => content.map((part: any) => part.text ?? ''))
    .join('');
