import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { startTestGateway, token, twoAgents } from '../support/gateway.ts';
import { chatBytes, openRaw } from '../support/raw.ts';

describe.each(['/ready', '/readyz'])('%s', (path) => {
  test('200: ready after the start, without a credential', async () => {
    const { client } = await startTestGateway({});
    const answer = await client.request(path, { anonymous: true });
    expect(answer.json).toEqual({ ready: true, failing: [], sessions: 'ok', uptimeMs: expect.any(Number) });
  });

  test('200: says that sessions cannot be kept, since others are served all the same', async () => {
    const { client, folder } = await startTestGateway({ ...twoAgents });
    rmSync(join(folder, 'openclaw-gateway/sessions.db'));
    const answer = await client.request(path, { anonymous: true });
    expect([answer.status, answer.json.ready, answer.json.sessions]).toEqual([200, true, 'storage_unavailable']);
    expect((await client.chat()).status).toBe(200);
    const refused = await client.chat({}, { 'x-openclaw-session-key': 'k' });
    expect([refused.status, refused.json.error.code]).toEqual([503, 'storage_unavailable']);
  });

  test('503: goes off as soon as the gateway begins to shut down, while a stream still runs', async () => {
    const { gateway, client, port } = await startTestGateway({ ...twoAgents });
    const stream = await openRaw(port);
    stream.socket.write(chatBytes(token, { model: 'offline/stall', stream: true }));
    await stream.until(/data: /);
    const closing = gateway.close();
    const answer = await client.request(path, { anonymous: true });
    expect(answer).toMatchObject({
      status: 503,
      json: { ready: false, failing: ['shutting_down'], error: { code: 'shutting_down' } },
    });
    stream.socket.destroy();
    await closing;
  });
});
