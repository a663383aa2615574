/** The door's way in: what is behind it is loaded with the first client. */
import { expect, test, vi } from 'vitest';
import { startTestGateway, token } from '../support/gateway.ts';
import { logIn, openSocket } from '../support/webSocket.ts';

vi.mock(import('../../src/ws/sockets.ts'), async (original) => {
  const real = await original();
  return {
    ...real,
    Sockets: vi.fn<typeof real.Sockets>(real.Sockets).mockImplementationOnce(function fail() {
      throw new Error('too many open files');
    }),
  };
});

test('what could not be loaded for one client is loaded for the next', async () => {
  const { url } = await startTestGateway();
  await expect(openSocket(url)).rejects.toThrow('500');
  await logIn(url, token);
});
