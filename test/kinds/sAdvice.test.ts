/** Kind S: every error says what to do next, and says to send the request again exactly when `x-should-retry` and `retryable` say so. */
import { describe, expect, test } from 'vitest';
import * as errors from '../../src/errors.ts';
import { toErrorReply } from '../../src/http/errorHandler.ts';
import { toErrorShape } from '../../src/ws/errors.ts';
import { startTestGateway } from '../support/gateway.ts';
import { chunk, json, startKind, streamed, type KindOptions } from '../support/kind.ts';
import type { Script } from '../support/upstream.ts';

const sendAgain = /\b(send\b[^.;]* again|try again)\b/i;
/** Words with which a sentence says what to do. */
const advice =
  /\b(send|use|add|enable|check|choose|change|wait|try|shorten|write|begin|ask|raise|offer|must|lists|listed|available here)\b/i;

type Constructor = Exclude<
  { [Name in keyof typeof errors]: Name }[keyof typeof errors],
  'GatewayError' | 'ErrorKind' | 'ErrorDetails'
>;

/** Every constructor of `errors.ts` with what it is called with, and whether a client shall send the same request again. The compiler and a test miss new ones. */
const own: Record<Constructor, [error: errors.GatewayError, again: boolean]> = {
  invalidRequest: [errors.invalidRequest("Invalid 'n'. Use 1.", 'n', null), false],
  invalidSessionKey: [errors.invalidSessionKey("The session key 'x:' is incomplete. Write a name."), false],
  unsupportedParameter: [errors.unsupportedParameter('n', 'up', 'Send one request for each answer.'), false],
  missingApiKey: [errors.missingApiKey(), false],
  wrongApiKey: [errors.wrongApiKey(), false],
  tooManyAuthFailures: [errors.tooManyAuthFailures(60_000, false), false],
  keyEnded: [errors.keyEnded(), false],
  insufficientPermissions: [errors.insufficientPermissions('write'), false],
  hostNotAllowed: [errors.hostNotAllowed('host'), false],
  originNotAllowed: [errors.originNotAllowed('http://page'), false],
  responseNotFound: [errors.responseNotFound('resp_1'), false],
  responseNotRunning: [errors.responseNotRunning('resp_1'), false],
  endpointDisabled: [errors.endpointDisabled('chatCompletions'), false],
  unknownUrl: [errors.unknownUrl('GET', '/x'), false],
  methodNotAllowed: [errors.methodNotAllowed('GET', '/x', ['POST']), false],
  requestTimeout: [errors.requestTimeout(), true],
  requestTooLarge: [errors.requestTooLarge(1_048_576), false],
  unsupportedMediaType: [errors.unsupportedMediaType('text/plain'), false],
  unsupportedCharset: [errors.unsupportedCharset('latin1'), false],
  unsupportedContentEncoding: [errors.unsupportedContentEncoding('gzip'), false],
  modelNotFound: [errors.modelNotFound('x', ['openclaw']), false],
  modelUnknownToProvider: [errors.modelUnknownToProvider('x', 'up', 'model', undefined), false],
  modelNotAllowed: [errors.modelNotAllowed('up/x', 'main', ['up/y'], 'model'), false],
  agentNotFound: [errors.agentNotFound('x', ['main'], 'model'), false],
  agentModelNotFound: [errors.agentModelNotFound('main', 'x/y'), false],
  sessionBusy: [errors.sessionBusy('key', 8), true],
  sessionNotFound: [errors.sessionNotFound('key'), false],
  completionNotFound: [errors.completionNotFound('id'), false],
  invalidCursor: [errors.invalidCursor(), false],
  sessionLost: [errors.sessionLost('key'), true],
  storageBusy: [errors.storageBusy(), true],
  storageFull: [errors.storageFull(), false],
  storageDamaged: [errors.storageDamaged(), false],
  storageUnavailable: [errors.storageUnavailable(), true],
  runInterrupted: [errors.runInterrupted(), false],
  toolLimitReached: [errors.toolLimitReached(25), false],
  toolCallsForgotten: [errors.toolCallsForgotten(['kept_0_0']), false],
  idempotencyKeyReused: [errors.idempotencyKeyReused(), false],
  runAborted: [errors.runAborted(), false],
  rateLimited: [errors.rateLimited(1000), true],
  tooManyRequestsOfKey: [errors.tooManyRequestsOfKey(60, 1000), true],
  tooManyTokensOfKey: [errors.tooManyTokensOfKey(1000, 1204, 60_000, '1m0s'), false],
  internalError: [errors.internalError(), false],
  upstreamDisconnected: [errors.upstreamDisconnected(), true],
  noSummary: [errors.noSummary(), false],
  upstreamTimeout: [errors.upstreamTimeout(1000, 'timeoutSeconds'), false],
  overloaded: [errors.overloaded(1000), true],
  gatewayOverloaded: [errors.gatewayOverloaded(), true],
  noRoomForAnswer: [errors.noRoomForAnswer(), true],
  shuttingDown: [errors.shuttingDown(), true],
  modelListUnavailable: [errors.modelListUnavailable('x', "The provider 'up' cannot be reached."), true],
  clientClosedRequest: [errors.clientClosedRequest(), false],
};

describe('our own errors', () => {
  test('are all in the table', () => {
    const constructors = Object.keys(errors).filter((name) => name !== 'GatewayError');
    expect(constructors.filter((name) => !Object.hasOwn(own, name))).toEqual([]);
  });

  test.each(Object.entries(own))('%s gives advice, and message, header and frame agree', (_, [error, again]) => {
    expect(error.message).toMatch(/\.$/);
    expect(error.message).toMatch(advice);
    expect({
      message: sendAgain.test(error.message),
      header: toErrorReply(error).headers['x-should-retry'],
      frame: toErrorShape(error).retryable,
    }).toEqual({ message: again, header: String(again), frame: again });
  });
});

const soon = { 'retry-after-ms': '1' };
const failing = (status: number, error: object): Script => json({ error }, status, soon);
const slow = { agent: { timeoutSeconds: 0.2 } };

/** What a provider does to every request, and whether the client shall send it again when nothing could save it. */
const failures: [what: string, script: Script, again: boolean, options?: KindOptions][] = [
  ['refuses the request', failing(400, { message: 'Invalid value.', type: 'invalid_request_error' }), false],
  ['refuses the key', failing(401, { message: 'Incorrect API key.' }), false],
  ['wants to be paid', failing(402, { message: 'Insufficient credits.' }), false],
  ['forbids it', failing(403, { message: 'Not in your region.' }), false],
  ['does not know the model', failing(404, { message: 'The model does not exist.', code: 'model_not_found' }), false],
  ['has no such page', { status: 404, headers: { 'content-type': 'text/html' }, body: '<html>' }, false],
  ['took too long', failing(504, { message: 'Gateway timeout' }), false],
  ['limits the rate', failing(429, { message: 'Rate limit reached. Please try again in 1s.' }), true],
  ['limits the rate without a word', { status: 429, headers: soon }, true],
  ['has no quota', failing(429, { message: 'You exceeded your quota.', code: 'insufficient_quota' }), false],
  ['fails', failing(500, { message: 'Internal error' }), true],
  ['fails as a proxy does', failing(502, { message: 'Bad gateway' }), true],
  ['is overloaded', failing(503, { message: 'Overloaded' }), true],
  ['is overloaded in its own way', failing(529, { message: 'Overloaded' }), true],
  ['breaks off', { body: chunk({ content: 'Hi' }), cut: 10_000 }, true],
  ['ends without an end', streamed(chunk({ content: 'Hi' })), true],
  ['says nothing', { silent: true }, false, slow],
  ['says no more', { body: chunk({ content: 'Hi' }), hang: true }, false, { agent: { idleTimeoutSeconds: 0.2 } }],
  ['answers with a web page', { headers: { 'content-type': 'text/html' }, body: '<html></html>' }, false],
  ['answers nonsense', { body: 'data: {\n\n' }, false],
];

describe('a provider that', () => {
  test.each(failures)('%s: message and header agree', async (_, script, again, options = {}) => {
    const { client } = await startKind([script], options);
    const { status, headers, json: body } = await client.chat();
    expect(status).toBeGreaterThanOrEqual(400);
    expect(body.error.message).toMatch(/\.$/);
    expect([sendAgain.test(body.error.message), headers.get('x-should-retry')]).toEqual([again, String(again)]);
  });

  test('cannot be reached: message and header agree', async () => {
    const { client } = await startKind([{}], { provider: { baseUrl: 'http://127.0.0.1:9/v1' } });
    const { headers, json: body } = await client.chat();
    expect(String(sendAgain.test(body.error.message))).toBe(headers.get('x-should-retry'));
  });
});

test.each(['error-400', 'error-401', 'error-429', 'error-500', 'error-503', 'cut'])(
  'the scenario %s agrees with itself',
  async (scenario) => {
    const { client } = await startTestGateway();
    const { headers, json: body } = await client.chat({ model: `offline/${scenario}` });
    expect(String(sendAgain.test(body.error.message))).toBe(headers.get('x-should-retry'));
  },
);
