/** Another gateway: a process that takes the lane of a session, and says in lines what became of it. Its arguments: url, session key, leaseMs. */
import { createInterface } from 'node:readline';
import type { GatewayError } from '../../src/errors.ts';
import { createPostgresStore } from '../../src/sessions/postgresStore.ts';
import { roomy } from './roomy.ts';

const [url = '', sessionKey = '', leaseMs = ''] = process.argv.slice(2);
const limits = {
  ...roomy,
  maxTurns: 100,
  maxBytes: 1_000_000,
  idleMs: 3_600_000,
  maxAnswers: 100,
  maxAnswerBytes: 1_000_000,
};
const store = await createPostgresStore({ url, limits, leaseMs: Number(leaseMs) });
const { ticket } = await store.enter(sessionKey, 0);
await store.reserve(ticket, [{ role: 'user', content: 'asked by the other' }]);
process.stdout.write('reserved\n');

// Each line that comes is an order to commit.
for await (const _ of createInterface(process.stdin)) {
  const messages = [{ role: 'user' as const, content: 'said by the other' }];
  const word = await store.commit(ticket, { after: 0, messages, model: 'fake/model' }).then(
    () => 'committed',
    (error: unknown) => (error as GatewayError).kind,
  );
  process.stdout.write(`${word}\n`);
}
await store.close();
