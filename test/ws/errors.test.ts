/** One error, two doors: their tables say the same of it. */
import { expect, test } from 'vitest';
import type { ErrorKind } from '../../src/errors.ts';
import { GatewayError, internalError } from '../../src/errors.ts';
import { costs as httpCosts } from '../../src/http/errorHandler.ts';
import { costs, toErrorShape } from '../../src/ws/errors.ts';

const kinds = Object.keys(httpCosts) as ErrorKind[];

test.each(kinds)('%s', (kind) => {
  const { status, retry } = httpCosts[kind];
  const isGateways = status >= 499 || ['session_busy', 'rate_limit_exceeded'].includes(kind);
  const expected = status === 403 ? 'FORBIDDEN' : isGateways ? 'UNAVAILABLE' : 'INVALID_REQUEST';
  expect(costs[kind]).toEqual({ code: expected, retryable: retry });
});

test('what we do not know is a fault of ours, and its text stays inside', () => {
  expect(toErrorShape(new Error('secret'))).toEqual({
    code: 'UNAVAILABLE',
    message: internalError().message,
    details: { code: 'internal_error' },
    retryable: false,
  });
});

test('says when to try again', () => {
  expect(toErrorShape(new GatewayError('session_busy', 'busy', { retryAfterMs: 999.5 }))).toMatchObject({
    retryAfterMs: 1000,
    retryable: true,
  });
});
