import { describe, expect, test } from 'vitest';
import { hostName, isHostAllowed, isOriginAllowed, type OriginPolicy } from '../../src/access/origin.ts';

const local: OriginPolicy = { allowedHosts: [], allowedOrigins: [], loopback: true };
const open: OriginPolicy = { ...local, loopback: false };

function isAllowed(host: string, policy: OriginPolicy): boolean {
  const name = hostName(host);
  return name !== undefined && isHostAllowed(name, policy);
}

describe('a Host header', () => {
  test.each([
    ['localhost', 'localhost'],
    ['LOCALHOST:18789', 'localhost'],
    ['127.0.0.1:1', '127.0.0.1'],
    ['[::1]', '[::1]'],
    ['[::1]:65535', '[::1]'],
    ['Gateway.Example:443', 'gateway.example'],
    ['a', 'a'],
    ['my_host-1', 'my_host-1'],
  ])('%s names %s', (host, name) => {
    expect(hostName(host)).toBe(name);
  });

  test.each([
    ['an empty one', ''],
    ['a trailing dot', 'localhost.'],
    ['a trailing dot before the port', 'localhost.:80'],
    ['a leading dot', '.localhost'],
    ['userinfo', 'user@localhost'],
    ['userinfo with a password', 'localhost:80@evil.example'],
    ['a comma', 'localhost,evil.example'],
    ['a list', 'localhost, evil.example'],
    ['a path', 'localhost/v1'],
    ['a query', 'localhost?x'],
    ['a fragment', 'localhost#x'],
    ['a backslash', 'localhost\\evil.example'],
    ['a scheme', 'http://localhost'],
    ['an empty port', 'localhost:'],
    ['a port with letters', 'localhost:80a'],
    ['a port of six digits', 'localhost:123456'],
    ['two ports', 'localhost:80:80'],
    ['an IPv6 without brackets', '::1'],
    ['an open bracket', '[::1'],
    ['a zone', '[fe80::1%25eth0]'],
    ['a space', 'local host'],
    ['a line break', 'localhost\n'],
    ['an encoded character', 'localhost%2eevil'],
    ['letters outside ASCII', 'löcalhost'],
  ])('with %s is malformed: %j', (_, host) => {
    expect(hostName(host)).toBeUndefined();
  });
});

describe('a gateway on this machine only', () => {
  test.each(['localhost', 'localhost:18789', 'LocalHost', '127.0.0.1', '127.0.0.1:18789', '[::1]', '[::1]:18789'])(
    'may be called %s',
    (host) => {
      expect(isAllowed(host, local)).toBe(true);
    },
  );

  test.each([
    'localhost.',
    '127.1',
    '127.0.0.2',
    '0.0.0.0',
    '2130706433',
    '0x7f.0.0.1',
    '[::ffff:127.0.0.1]',
    '[::]',
    '[0:0:0:0:0:0:0:1]',
    'user@localhost',
    'localhost,evil.example',
    'localhost/evil',
    'localhost.evil.example',
    'evil-localhost',
    'evil.example',
    '192.168.1.5',
  ])('may not be called %s', (host) => {
    expect(isAllowed(host, local)).toBe(false);
  });

  test('may also be called by a configured name, in any case', () => {
    const policy = { ...local, allowedHosts: ['Gateway.Example'] };
    expect(isAllowed('gateway.EXAMPLE:8080', policy)).toBe(true);
    expect(isAllowed('sub.gateway.example', policy)).toBe(false);
    expect(isAllowed('localhost', policy)).toBe(true);
  });
});

describe('a gateway on a network', () => {
  test.each(['gateway.example', '192.168.1.5:18789', '[2001:db8::1]:18789', 'localhost'])(
    'may be called by any name while none is configured: %s',
    (host) => {
      expect(isAllowed(host, open)).toBe(true);
    },
  );

  test.each([
    ['gateway.example', true],
    ['localhost:18789', true],
    ['192.168.1.5:18789', true],
    ['[2001:db8::1]', true],
    ['evil.example', false],
    ['127.1', false],
    ['192.168.1.5.evil.example', false],
  ])('with configured names, %s is allowed: %s', (host, allowed) => {
    expect(isAllowed(host, { ...open, allowedHosts: ['gateway.example'] })).toBe(allowed);
  });

  test('malformed hosts are refused there too', () => {
    expect(isAllowed('gateway.example/evil', open)).toBe(false);
  });
});

describe('a web page', () => {
  test.each([
    ['http://localhost:18789', 'localhost:18789'],
    ['https://localhost:18789', 'localhost:18789'],
    ['http://127.0.0.1:18789', '127.0.0.1:18789'],
    ['http://[::1]:18789', '[::1]:18789'],
    ['http://192.168.1.5:18789', '192.168.1.5:18789'],
  ])('of the gateway itself may use it: %s at %s', (origin, host) => {
    expect(isOriginAllowed(origin, host, local)).toBe(true);
  });

  test.each([
    ['null', 'localhost:18789'],
    ['', 'localhost:18789'],
    ['http://localhost.evil', 'localhost:18789'],
    ['http://localhost:18789.evil', 'localhost:18789'],
    ['http://localhost', 'localhost:18789'],
    ['http://localhost:3000', 'localhost:18789'],
    ['http://127.0.0.1:18789', 'localhost:18789'],
    ['http://evil.example', 'localhost:18789'],
    ['http://evil@localhost:18789', 'localhost:18789'],
    ['http://localhost:18789/', 'localhost:18789'],
    ['file://localhost:18789', 'localhost:18789'],
    ['chrome-extension://abcdef', 'localhost:18789'],
    ['http://localhost:18789', undefined],
  ])('of elsewhere may not: %j at %s', (origin, host) => {
    expect(isOriginAllowed(origin, host, local)).toBe(false);
  });

  test('whose name was pointed at the gateway may not use it, though Host and Origin agree', () => {
    expect(isOriginAllowed('http://evil.example', 'evil.example', open)).toBe(false);
    expect(isOriginAllowed('http://evil.example', 'evil.example', local)).toBe(false);
  });

  test('under a configured name of the gateway may use it', () => {
    const policy = { ...open, allowedHosts: ['Gateway.Example'] };
    expect(isOriginAllowed('https://gateway.example', 'gateway.example', policy)).toBe(true);
    expect(isOriginAllowed('https://sub.gateway.example', 'gateway.example', policy)).toBe(false);
  });

  test('that is configured may use it under any of its names; no other page of that site may', () => {
    const policy = { ...local, allowedOrigins: ['https://page.example'] };
    expect(isOriginAllowed('https://page.example', 'localhost:18789', policy)).toBe(true);
    expect(isOriginAllowed('http://page.example', 'localhost:18789', policy)).toBe(false);
    expect(isOriginAllowed('https://page.example:444', 'localhost:18789', policy)).toBe(false);
    expect(isOriginAllowed('https://page.example.evil', 'localhost:18789', policy)).toBe(false);
  });
});
