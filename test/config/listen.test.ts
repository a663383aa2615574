/** Where the gateway listens. */
import { describe, expect, test } from 'vitest';
import { load, refusal, token } from '../support/config.ts';

describe('the port', () => {
  const file = { gateway: { port: 1111 } };
  const environment = { OPENCLAW_GATEWAY_PORT: '2222' };

  test('is that of the flag, else of the environment, else of the file', () => {
    expect(load(file, { environment, port: '3333' }).port).toBe(3333);
    expect(load(file, { environment }).port).toBe(2222);
    expect(load(file).port).toBe(1111);
  });

  test('must be a port', () => {
    expect(refusal(file, { environment: { OPENCLAW_GATEWAY_PORT: '99999' } })).toEqual([
      'OPENCLAW_GATEWAY_PORT: expected a port from 0 to 65535, got "99999"',
    ]);
  });
});

describe('the address', () => {
  test.each([
    ['loopback', '127.0.0.1', true],
    ['auto', '127.0.0.1', true],
    ['lan', '0.0.0.0', false],
  ])('of bind %s is %s', (bind, host, isLoopback) => {
    expect(load({ gateway: { bind, auth: { token } } })).toMatchObject({ host, isLoopback });
  });

  test('of bind custom is gateway.customBindHost, which must be an IP address', () => {
    expect(load({ gateway: { bind: 'custom', customBindHost: '::1' } })).toMatchObject({
      host: '::1',
      isLoopback: true,
    });
    expect(refusal({ gateway: { bind: 'custom', customBindHost: 'localhost' } })).toEqual([
      'openclaw.json: gateway.customBindHost: bind "custom" needs an IP address here',
    ]);
  });
});
