/** What the log says. */
import { describe, expect, test } from 'vitest';
import { linesOf, startGatewayProcess } from '../support/command.ts';
import { createClient, token, twoAgents } from '../support/gateway.ts';
import { openRaw } from '../support/raw.ts';
import { logOf, chat, stop } from '../support/gatewayProcess.ts';

const requestLines = (said: { stdout: string }) => logOf(said).filter(({ msg }) => msg === 'request');

describe('the log', () => {
  test('that nobody reads costs no memory without end: lines are dropped, and their number is told', async () => {
    const gateway = await startGatewayProcess({ file: twoAgents });
    const goOn = gateway.holdReading();
    const requests = 6000;
    const raw = await openRaw(Number(new URL(gateway.url).port));
    raw.socket.write('GET /health HTTP/1.1\r\nhost: localhost\r\n\r\n'.repeat(requests - 1));
    raw.socket.write('GET /health HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n');
    await raw.closed();
    goOn();
    await createClient(gateway.url, token).request('/health');
    await gateway.line('stdout', /"dropped":/);
    gateway.send('SIGTERM');
    const { stdout } = await gateway.exited;
    const lines = linesOf(stdout).map((line) => JSON.parse(line));
    const dropped = lines.reduce((sum, line) => sum + (line.dropped ?? 0), 0);
    expect(dropped).toBeGreaterThan(1000);
    expect(lines.filter(({ msg }) => msg === 'request').length + dropped).toBe(requests + 1);
  });

  test('that nobody reads keeps no gateway from its end, and has whole lines up to there', async () => {
    const gateway = await startGatewayProcess({ file: twoAgents });
    const goOn = gateway.holdReading();
    const raw = await openRaw(Number(new URL(gateway.url).port));
    raw.socket.write('GET /health HTTP/1.1\r\nhost: localhost\r\n\r\n'.repeat(5999));
    raw.socket.write('GET /health HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n');
    await raw.closed();
    gateway.send('SIGTERM');
    await gateway.gone;
    goOn();
    const { code, stdout } = await gateway.exited;
    expect(code).toBe(0);
    expect(linesOf(stdout).map((line) => JSON.parse(line) as object)).not.toHaveLength(0);
  });

  const general = ['level', 'time', 'msg', 'request_id', 'method', 'operation', 'status', 'outcome', 'code', 'err'];
  const allowed = [
    ...general,
    'agent',
    'model',
    'session',
    'attempts',
    'content_length',
    'first_byte_ms',
    'dur_ms',
    'address',
  ];

  test('has one JSON line for each request, in which nothing is that it should not hold', async () => {
    const gateway = await startGatewayProcess({ file: twoAgents });
    const client = createClient(gateway.url, token);
    const secretive = { user: 'alice-private', messages: [{ role: 'user', content: 'text-private' }] };
    await client.chat(secretive);
    await client.chat({ ...secretive, stream: true });
    await client.chat({ temperature: 9 });
    await client.chat({ model: 'offline/error-500' });
    await client.request('/v1/models', { headers: { authorization: 'Bearer wrong-private' } });
    await client.request('/nowhere?key=query-private');
    const exit = await stop(gateway);
    const lines = requestLines(exit);
    expect(lines.map(({ status, code }) => [status, code])).toEqual([
      [200, undefined],
      [200, undefined],
      [400, 'decimal_above_max_value'],
      [500, 'internal_error'],
      [401, 'invalid_api_key'],
      [404, 'unknown_url'],
    ]);
    expect(lines.flatMap((line) => Object.keys(line)).filter((key) => !allowed.includes(key))).toEqual([]);
    expect(exit.stdout + exit.stderr).not.toMatch(new RegExp(`private|${token}`));
  });

  test('names the run: agent, model, operation, and the request id that the client got', async () => {
    const gateway = await startGatewayProcess({ file: twoAgents });
    const answer = await chat(gateway, token, { model: 'openclaw:beta' });
    expect(requestLines(await stop(gateway))).toMatchObject([
      {
        request_id: answer.headers.get('x-request-id'),
        method: 'POST',
        operation: 'createChatCompletion',
        agent: 'beta',
        model: 'offline/echo',
        outcome: 'ok',
        session: expect.stringMatching(/^[0-9a-f]{16}$/),
      },
    ]);
  });
});
