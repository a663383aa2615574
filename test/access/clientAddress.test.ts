/** The address past trusted proxies: the same one that Express tells, so that a client has one address on both doors. */
import type { IncomingMessage } from 'node:http';
import express from 'express';
import { describe, expect, test } from 'vitest';
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
];

describe.each(trusts.map((trusted) => ({ trusted })))('trusting $trusted', ({ trusted }) => {
  const app = express().set('trust proxy', trusted);
  const addressOf = createClientAddress(trusted);
  test.each(remotes.flatMap((remote) => chains.map((chain) => [remote, chain])))('%s with %s', (remote, chain) => {
    const socket = { remoteAddress: remote };
    const headers = chain === undefined ? {} : { 'x-forwarded-for': chain };
    const req = Object.create(app.request, { app: { value: app } }) as IncomingMessage & { ip: string };
    Object.assign(req, { socket, connection: socket, headers });
    expect(addressOf(remote ?? '', chain)).toBe(req.ip);
  });
});
