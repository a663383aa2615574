/** The address past trusted proxies: the same one that Express tells, in its one spelling. */
import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import express from 'express';
import { describe, expect, test } from 'vitest';
import { canonicalAddress } from '../../src/access/address.ts';
import { createClientAddress } from '../../src/access/clientAddress.ts';

const trusts = [
  [],
  ['127.0.0.1'],
  ['loopback'],
  ['10.0.0.0/8', '::1'],
  ['uniquelocal', 'linklocal'],
  ['2001:db8::/32'],
];
const remotes = [
  '127.0.0.1',
  '::1',
  '::ffff:127.0.0.1',
  '10.1.2.3',
  '192.0.2.9',
  '2001:db8::7',
  'fe80::1',
  '::ffff:10.0.0.1',
];
const chains = [
  undefined,
  '192.0.2.1',
  '192.0.2.1, 10.9.9.9',
  '10.9.9.9, 192.0.2.1',
  '192.0.2.1,2001:db8::1 ,127.0.0.1',
  '127.0.0.1, 10.0.0.1',
  'unknown, 10.0.0.1',
  '192.0.2.1,, 10.0.0.1',
  ' , ',
];

describe.each(trusts.map((trusted) => ({ trusted })))('trusting $trusted', ({ trusted }) => {
  const app = express().set('trust proxy', trusted);
  const addressOf = createClientAddress(trusted);
  test.each(remotes.flatMap((remote) => chains.map((chain) => [remote, chain])))('%s with %s', (remote, chain) => {
    const socket = { remoteAddress: remote };
    const headers = chain === undefined ? {} : { 'x-forwarded-for': chain };
    const req = Object.create(app.request, { app: { value: app } }) as IncomingMessage & { ip: string };
    Object.assign(req, { socket, connection: socket, headers });
    expect(addressOf(req)).toBe(canonicalAddress(req.ip));
  });
});

test.each([
  ['192.0.2.1:4711', '192.0.2.1'],
  ['[2001:db8::1]:4711', '2001:db8::1'],
  ['[2001:DB8:0::1]', '2001:db8::1'],
  ['::ffff:192.0.2.1', '192.0.2.1'],
  ['::ffff:c000:0201', '192.0.2.1'],
  ['[::ffff:192.0.2.1]:80', '192.0.2.1'],
  ['fe80::1%eth0', 'fe80::1'],
  ['unknown', 'unknown'],
  ['_hidden', '_hidden'],
])('behind a trusted proxy, %s is %s', (claimed, address) => {
  const socket = { remoteAddress: '127.0.0.1' } as Socket;
  expect(createClientAddress(['loopback'])({ socket, headers: { 'x-forwarded-for': claimed } })).toBe(address);
});

test.each([
  ['192.0.2.1, 127.0.0.1:4711', '192.0.2.1'],
  ['192.0.2.1, [::1]:4711', '192.0.2.1'],
  ['192.0.2.1, ::ffff:127.0.0.1', '192.0.2.1'],
  ['192.0.2.1, ::FFFF:7f00:1', '192.0.2.1'],
  ['192.0.2.1, _hidden', '_hidden'],
])('a trusted proxy is known in any spelling, in %s', (claimed, address) => {
  const socket = { remoteAddress: '::ffff:127.0.0.1' } as Socket;
  expect(createClientAddress(['loopback'])({ socket, headers: { 'x-forwarded-for': claimed } })).toBe(address);
});

test.each(['0.0.0.0/0', '::/0'])('everybody can be trusted: %s', (everybody) => {
  const addressOf = createClientAddress([everybody]);
  const socket = { remoteAddress: '203.0.113.7' } as Socket;
  expect(addressOf({ socket, headers: { 'x-forwarded-for': '192.0.2.1, 198.51.100.2' } })).toBe('192.0.2.1');
});

test.each([[[]], [['loopback']]])('a connection that has ended has no address, trusting %j', (trusted) => {
  const headers = { 'x-forwarded-for': '192.0.2.1' };
  expect(createClientAddress(trusted)({ socket: {} as Socket, headers })).toBe('');
});
