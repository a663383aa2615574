/** The server, on the offline model, and the mock: the same scenarios with the same assertions, and the differences that there are. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startMock } from '../../tools/mock/server.ts';
import { createClient, startTestGateway, token } from '../support/gateway.ts';
import { completions } from './scenarios/completions.ts';
import { differences } from './scenarios/differences.ts';
import { lookups } from './scenarios/lookups.ts';
import { refusals } from './scenarios/refusals.ts';
import { streams } from './scenarios/streams.ts';
import type { Subject } from './scenarios/subject.ts';

interface Running extends Subject {
  close(): Promise<void>;
}

const start: Record<'server' | 'mock', () => Promise<Running>> = {
  server: () => startTestGateway(undefined, {}, { keep: true }),
  async mock() {
    const mock = await startMock({ port: 0, log: pino({ level: 'silent' }) });
    return { ...mock, port: Number(new URL(mock.url).port), client: createClient(mock.url, token) };
  },
};

describe.each(['server', 'mock'] as const)('the %s', (name) => {
  let subject: Running;
  beforeAll(async () => {
    subject = await start[name]();
  });
  afterAll(() => subject.close());

  test.each([...completions, ...streams, ...refusals, ...lookups])('%s', async (_, look) => {
    await expect(look(subject)).resolves.not.toThrow();
  });

  test.each(differences)('differs: $what', async (difference) => {
    expect(await difference.look(subject)).toEqual(difference[name]);
  });
});

test('docs/contract.md has the list of differences', () => {
  const text = readFileSync(join(import.meta.dirname, '../../docs/contract.md'), 'utf8');
  const [, list = ''] = /differs from the server in these things[^\n]*\n\n(.*?)\n\n/s.exec(text) ?? [];
  const sentences = list.split(/^- /m).map((item) => item.trim().replace(/\s+/g, ' '));
  expect(sentences.slice(1)).toEqual(differences.map(({ what }) => what));
});
