/** `openclaw-gateway agent` before a gateway that behaves as no good one would: what the command makes of frames. */
import { describe, expect, test } from 'vitest';
import { createHome, linesOf, startCommand } from '../support/command.ts';
import { startScriptedGateway, type Asked } from '../support/scriptedGateway.ts';

const main = { sessionKey: 'agent:main:main', agentId: 'main' };

/** Runs `agent -m hi`. @param answer what the gateway does with each request */
async function startAgent(answer: (asked: Asked) => void, args: string[] = [], refusal?: Refusal) {
  const gateway = await startScriptedGateway(answer, refusal);
  const { environment } = createHome();
  const all = ['agent', '-m', 'hi', '--url', gateway.url, '--token', 'any-7e21', ...args];
  return { gateway, running: startCommand(all, environment) };
}

type Refusal = { code: string; message: string; details?: object };

/** Says pieces of an answer as events, then all of it as the result. */
function answerWith({ params, accept, event, reply }: Asked, pieces: { text?: string; delta?: string }[], all: string) {
  const runId = params.idempotencyKey;
  accept({ runId, ...main });
  pieces.forEach((data, at) => event('agent', { runId, seq: at + 1, ts: 1, stream: 'assistant', data }));
  reply({ runId, status: 'ok', result: { payloads: [{ text: all, mediaUrl: null }], meta: {} } });
}

const printed = async (pieces: { text?: string; delta?: string }[], all: string) => {
  const { running } = await startAgent((asked) => answerWith(asked, pieces, all));
  const { code, stdout } = await running.exited;
  expect(code).toBe(0);
  return stdout;
};

describe('the text is complete and said once', () => {
  test('when every event comes', async () => {
    const pieces = [
      { text: 'Hel', delta: 'Hel' },
      { text: 'Hello', delta: 'lo' },
    ];
    expect(await printed(pieces, 'Hello')).toBe('Hello\n');
  });

  test('when events were left out', async () => {
    const pieces = [
      { text: 'one ', delta: 'one ' },
      { text: 'one two three ', delta: 'three ' },
    ];
    expect(await printed(pieces, 'one two three four')).toBe('one two three four\n');
  });

  test('when events say only what is new', async () => {
    expect(await printed([{ delta: 'Hel' }, { delta: 'lo' }], 'Hello')).toBe('Hello\n');
  });

  test('when no event comes', async () => {
    expect(await printed([], 'Hello')).toBe('Hello\n');
  });

  test('when the result has no text', async () => {
    expect(await printed([{ delta: 'Hello' }], '')).toBe('Hello\n');
  });
});

test('events of other runs are not printed', async () => {
  const { running } = await startAgent((asked) => {
    asked.event('agent', { runId: 'other', seq: 1, ts: 1, stream: 'assistant', data: { text: 'No.', delta: 'No.' } });
    answerWith(asked, [{ text: 'Yes.', delta: 'Yes.' }], 'Yes.');
  });
  expect((await running.exited).stdout).toBe('Yes.\n');
});

test('the login is that of a command line: no more rights than a run needs, and no events of other sessions', async () => {
  const { gateway, running } = await startAgent((asked) => answerWith(asked, [], 'ok'));
  await running.exited;
  expect(gateway.logins).toMatchObject([
    {
      minProtocol: 4,
      maxProtocol: 4,
      client: { id: 'cli', mode: 'cli' },
      role: 'operator',
      scopes: ['operator.read', 'operator.write'],
      caps: ['session-scoped-events'],
      auth: { token: 'any-7e21' },
    },
  ]);
  expect(gateway.logins[0].device).toBeUndefined();
});

test('the request says what the options say, and when the gateway shall give up by itself', async () => {
  const args = ['--agent', 'beta', '--session-key', 'k', '--model', 'p/m', '--timeout', '600'];
  const { gateway, running } = await startAgent((asked) => answerWith(asked, [], 'ok'), args);
  await running.exited;
  expect(gateway.asked).toEqual([
    {
      method: 'agent',
      params: {
        message: 'hi',
        idempotencyKey: expect.stringMatching(/^[0-9a-f-]{36}$/),
        agentId: 'beta',
        sessionKey: 'k',
        model: 'p/m',
        timeout: 601,
      },
    },
  ]);
});

describe('code 1 and one line', () => {
  const complaintOf = async ({ running }: Awaited<ReturnType<typeof startAgent>>) => {
    const { code, stderr } = await running.exited;
    expect(code).toBe(1);
    expect(linesOf(stderr)).toHaveLength(1);
    return stderr;
  };

  test('when the connection is lost in the middle', async () => {
    const started = await startAgent(({ params, accept, event, socket }) => {
      const runId = params.idempotencyKey;
      accept({ runId, ...main });
      event('agent', { runId, seq: 1, ts: 1, stream: 'assistant', data: { text: 'Hel', delta: 'Hel' } });
      socket.terminate();
    });
    expect(await complaintOf(started)).toMatch(
      /the connection to ws:\S+ was lost \(1006\) before the answer was complete/,
    );
    expect(started.running.said.stdout).toBe('Hel\n');
  });

  test('when the answer comes without a run', async () => {
    const { running } = await startAgent(({ reply }) => reply({ status: 'ok', result: { payloads: [] } }));
    const { code, stderr } = await running.exited;
    expect(code).toBe(1);
    expect(stderr).toMatch(/gave an answer without a run/);
  });

  test('when the run fails', async () => {
    const started = await startAgent(({ params, accept, refuse }) => {
      const runId = params.idempotencyKey;
      accept({ runId, ...main });
      refuse(
        { code: 'UNAVAILABLE', message: 'the model\nfailed \u001b[31m' },
        { runId, status: 'error', summary: 'failed' },
      );
    });
    expect(await complaintOf(started)).toBe('openclaw-gateway: the model failed [31m\n');
  });

  test.each([
    ['AUTH_RATE_LIMITED', 'got too many wrong secrets from here. Try again in'],
    ['AUTH_PASSWORD_MISMATCH', 'refuses the secret from --token'],
    ['PROTOCOL_MISMATCH', 'so it says'],
  ])('when the login is refused with %s', async (code, complaint) => {
    const refusal = { code: 'INVALID_REQUEST', message: 'so it says', details: { code } };
    expect(await complaintOf(await startAgent(() => {}, [], refusal))).toContain(complaint);
  });
});

test('a second SIGINT ends it at once, whatever the gateway does: code 130', async () => {
  const left = Promise.withResolvers<number>();
  const aborting = Promise.withResolvers<void>();
  const { running } = await startAgent(({ method, params, accept, socket }) => {
    socket.on('close', (code) => left.resolve(code));
    if (method === 'agent') accept({ runId: params.idempotencyKey, ...main });
    // No answer to chat.abort.
    else aborting.resolve();
    if (method === 'agent') running.send('SIGINT');
  });
  await aborting.promise;
  running.send('SIGINT');
  expect(await running.exited).toMatchObject({ code: 130, signal: null, stderr: '' });
  // It did not take its leave.
  expect(await left.promise).toBe(1006);
});
