import { describe, expect, test } from 'vitest';
import { startTestGateway, token, twoAgents } from '../support/gateway.ts';
import { chatBytes, openRaw } from '../support/raw.ts';
import { contract } from '../support/judge.ts';

const { version } = contract.document.info;
const started = { ok: true, status: 'started', version, uptimeMs: expect.any(Number) };

describe.each(['/startup', '/startupz'])('%s', (path) => {
  test('200: says which gateway has started, without a credential, with the endpoint disabled', async () => {
    const { client } = await startTestGateway({});
    const first = (await client.request(path, { anonymous: true })).json;
    const second = (await client.request(path, { anonymous: true })).json;
    expect([first, second]).toEqual([started, started]);
    expect(second.uptimeMs).toBeGreaterThanOrEqual(first.uptimeMs);
  });

  test('200: also while the gateway shuts down', async () => {
    const { gateway, client, port } = await startTestGateway({ ...twoAgents });
    const stream = await openRaw(port);
    stream.socket.write(chatBytes(token, { model: 'offline/stall', stream: true }));
    await stream.until(/data: /);
    const closing = gateway.close();
    expect(await client.request(path, { anonymous: true })).toMatchObject({ status: 200, json: started });
    stream.socket.destroy();
    await closing;
  });
});
