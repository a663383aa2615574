/** Stored completions, as tests make them and look at them. */
import { expect } from 'vitest';
import type { Client, JudgedAnswer } from './gateway.ts';

export const storedPath = '/v1/chat/completions';

/** The address of a database where there is none. */
export const noDatabase = 'postgres://nobody@127.0.0.1:1/nothing';

/** Has one answer stored. @param body beside `store` @returns its completion */
export async function store(client: Client, body: object = {}, headers: Record<string, string> = {}): Promise<any> {
  const { status, json } = await client.chat({ store: true, ...body }, headers);
  expect(status).toBe(200);
  return json;
}

export const read = (client: Client, id: string, rest = ''): Promise<JudgedAnswer> =>
  client.request(`${storedPath}/${id}${rest}`);

export const mark = (client: Client, id: string, body: unknown): Promise<JudgedAnswer> =>
  client.request(`${storedPath}/${id}`, { method: 'POST', body });

export const forget = (client: Client, id: string): Promise<JudgedAnswer> =>
  client.request(`${storedPath}/${id}`, { method: 'DELETE' });

/** The ids of a page. */
export async function idsAt(client: Client, query = ''): Promise<string[]> {
  const { json } = await client.request(`${storedPath}${query}`);
  return json.data.map(({ id }: { id: string }) => id);
}

/** What an error says. */
export const codeOf = ({ status, json }: JudgedAnswer) => [status, json?.error?.code, json?.error?.param];
