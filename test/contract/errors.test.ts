/** The errors that the contract shows read as those that the gateway sends. */
import { expect, test } from 'vitest';
import * as errors from '../../src/errors.ts';
import { toAbsentProviders } from '../../src/config/providers.ts';
import { sessionOf } from '../../src/agents/sessionKey.ts';
import { toErrorBody } from '../../src/http/errorHandler.ts';
import { adviceOnPath } from '../../src/http/unknownPath.ts';
import { contract } from '../support/judge.ts';
import { thrownBy } from '../support/thrownBy.ts';

const document: any = contract.document;
const { responses } = document.components;

const sent: Record<string, Record<string, errors.GatewayError>> = {
  BadRequest: {
    idempotencyKeyReused: errors.idempotencyKeyReused(),
    conflictingAgent: thrownBy(() => sessionOf('beta', 'agent:main:support', undefined)) as errors.GatewayError,
  },
  BadSessionsRequest: { invalidCursor: errors.invalidCursor() },
  NotFound: {
    modelNotFound: errors.modelNotFound('gpt-9', ['openclaw', 'openclaw/default', 'openclaw/main', 'offline/*'], {
      absent: toAbsentProviders({}, []).find(({ id }) => id === 'openai'),
    }),
    agentNotFound: errors.agentNotFound('nope', ['main', 'beta'], 'x-openclaw-agent-id'),
    endpointDisabled: errors.endpointDisabled('chatCompletions'),
    unknownUrl: errors.unknownUrl('GET', '/v1/foo'),
    wrongBaseUrl: errors.unknownUrl(
      'POST',
      '/chat/completions',
      adviceOnPath('/chat/completions', 'http://127.0.0.1:18789', (path) => path === '/v1/chat/completions'),
    ),
  },
  SessionNotFound: {
    sessionNotFound: errors.sessionNotFound('agent:main:support/4712'),
    endpointDisabled: errors.endpointDisabled('chatCompletions'),
  },
  KeptResponseNotFound: {
    responseNotFound: errors.responseNotFound('resp_019a1f5c2b3e4d5f60718293a4b5c6d8'),
    responseNotRunning: errors.responseNotRunning('resp_019a1f5c2b3e4d5f60718293a4b5c6d8'),
    responsesDisabled: errors.endpointDisabled('responses'),
  },
  ResponseNotFound: { responsesDisabled: errors.endpointDisabled('responses') },
  EndpointDisabled: { endpointDisabled: errors.endpointDisabled('chatCompletions') },
  TooManyRequests: {
    sessionBusy: errors.sessionBusy('agent:main:support', 8),
    rateLimited: errors.rateLimited(2000),
    tooManyAuthFailures: errors.tooManyAuthFailures(60_000, false),
  },
  InternalServerError: { internalError: errors.internalError() },
  ServiceUnavailable: {
    modelListUnavailable: errors.modelListUnavailable(
      'llama3',
      "The provider 'ollama' cannot be reached: the connection was refused. The gateway's operator must check OLLAMA_HOST, and that its server runs.",
    ),
    shuttingDown: errors.shuttingDown(),
    storageBusy: errors.storageBusy(),
    storageFull: errors.storageFull(),
    storageDamaged: errors.storageDamaged(),
    storageUnavailable: errors.storageUnavailable(),
    sessionLost: errors.sessionLost('agent:main:support/4711'),
    runAborted: errors.runAborted(),
  },
  SessionsUnavailable: {
    shuttingDown: errors.shuttingDown(),
    storageBusy: errors.storageBusy(),
    storageFull: errors.storageFull(),
    storageDamaged: errors.storageDamaged(),
    storageUnavailable: errors.storageUnavailable(),
  },
};

const rows = Object.entries(sent).flatMap(([response, examples]) =>
  Object.entries(examples).map(([name, error]) => ({ response, name, error })),
);

test.each(rows)('$name of $response', ({ response, name, error }) => {
  const { examples } = responses[response].content['application/json'];
  expect(examples[name].value).toEqual(toErrorBody(error));
});
