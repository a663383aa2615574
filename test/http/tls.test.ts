/** `gateway.tls`: both doors behind TLS, certificates that change, and clients that must show one. */
import { once } from 'node:events';
import { copyFileSync, existsSync, statSync } from 'node:fs';
import { get } from 'node:https';
import { connect as connectTcp } from 'node:net';
import { join } from 'node:path';
import { connect, type ConnectionOptions, type TLSSocket } from 'node:tls';
import { expect, onTestFinished, test } from 'vitest';
import { loadConfig } from '../../src/config.ts';
import { makeCertificate, type Certificate } from '../support/certificates.ts';
import { createHome, runCommand, startGatewayProcess } from '../support/command.ts';
import { eventually } from '../support/eventually.ts';
import { createClient, startTestGateway, token, twoAgents } from '../support/gateway.ts';
import { logIn } from '../support/webSocket.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const withTls = (tls: object) => ({ ...twoAgents, gateway: { ...twoAgents.gateway, tls: { enabled: true, ...tls } } });
const pathsOf = ({ certPath, keyPath }: Certificate) => ({ certPath, keyPath });

/** A connection to the gateway after its handshake, as the server sees it too. @throws when the server refuses it */
async function shake(port: number, options: ConnectionOptions): Promise<TLSSocket> {
  const socket = connect({ port, host: '127.0.0.1', ...options });
  onTestFinished(() => void socket.destroy());
  await once(socket, 'secureConnect');
  // With TLS 1.3 a server refuses a client's certificate after the client believes that all is well.
  socket.write('GET /health HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n');
  const refused = once(socket, 'close').then(() => Promise.reject(new Error('refused')));
  await Promise.race([once(socket, 'data'), refused]);
  refused.catch(() => {});
  return socket;
}

test('a completion, a stream and a WebSocket come over TLS', async () => {
  const { client, url, config } = await startTestGateway(withTls(pathsOf(makeCertificate(temporaryFolder(), 'one'))));
  expect(url).toMatch(/^https:/);
  expect((await client.chat()).json.choices[0].message.content).toContain('hi');
  expect((await client.chat({ stream: true })).events.at(-1)).toBe('[DONE]');
  const socket = await logIn(url, token, undefined, {}, { ca: config.tls?.cert });
  expect(await socket.request('health')).toMatchObject({ ok: true });
});

test('a client that does not trust the certificate is refused by itself, and one that speaks plain HTTP gets no answer; both are told in the log', async () => {
  const { port, log, client } = await startTestGateway(withTls(pathsOf(makeCertificate(temporaryFolder(), 'one'))));
  await expect(shake(port, {})).rejects.toThrow('self-signed certificate');
  const plain = connectTcp(port, '127.0.0.1').end('GET /health HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n');
  let got = '';
  plain.setEncoding('utf8').on('data', (text: string) => (got += text));
  await once(plain, 'close').catch(() => {});
  expect(got).not.toContain('HTTP/');
  await eventually(() => expect(log.map(({ msg }) => msg)).toContain('TLS handshakes failed'));
  expect((await client.request('/health')).status).toBe(200);
});

test('a changed certificate is shown to the next client without a restart, and streams go on', async () => {
  const folder = temporaryFolder();
  const [first, second] = [makeCertificate(folder, 'first'), makeCertificate(folder, 'second')];
  const used = { certPath: join(folder, 'used.pem'), keyPath: join(folder, 'used.key') };
  const use = ({ certPath, keyPath }: Certificate) => {
    copyFileSync(keyPath, used.keyPath);
    copyFileSync(certPath, used.certPath);
  };
  use(first);
  const running = await startGatewayProcess({ file: withTls(used) });
  const client = createClient(running.url, token, { ca: first.cert });
  const stream = client.chat({ model: 'offline/slow', stream: true });
  expect((await client.request('/health')).status).toBe(200);

  use(second);
  await eventually(() => shake(running.port, { ca: second.cert }));
  expect((await stream).events.at(-1)).toBe('[DONE]');

  // A key that does not belong to the certificate is not applied.
  copyFileSync(first.keyPath, used.keyPath);
  await running.says(
    'stdout',
    'not applied, the old configuration stays: openclaw.json: gateway.tls: the key of keyPath is not',
  );
  await shake(running.port, { ca: second.cert });
});

/** How it comes out at the client depends on which side is faster. */
const refusal = /refused|certificate|alert|ECONNRESET|EPIPE/;

test('with caPath nobody comes in without a certificate of that authority', async () => {
  const folder = temporaryFolder();
  const [own, friend, stranger] = ['own', 'friend', 'stranger'].map((name) => makeCertificate(folder, name)) as [
    Certificate,
    Certificate,
    Certificate,
  ];
  const { port } = await startTestGateway(withTls({ ...pathsOf(own), caPath: friend.certPath }));
  const trusting = { ca: own.cert };
  await expect(shake(port, trusting)).rejects.toThrow(refusal);
  await expect(shake(port, { ...trusting, cert: stranger.cert, key: stranger.key })).rejects.toThrow(refusal);
  await shake(port, { ...trusting, cert: friend.cert, key: friend.key });
});

test('a gateway that shuts down waits for nobody in the handshake', async () => {
  const { gateway, port } = await startTestGateway(withTls(pathsOf(makeCertificate(temporaryFolder(), 'one'))));
  const silent = connectTcp(port, '127.0.0.1');
  silent.on('error', () => {});
  await once(silent, 'connect');
  const closed = once(silent, 'close');
  await gateway.close();
  await expect(closed).resolves.toBeDefined();
});

test('without paths the first start makes a certificate, which the next one uses and the commands of this machine trust', async () => {
  const home = createHome();
  const certPath = join(home.stateDir, 'gateway/tls/gateway-cert.pem');
  const keyPath = join(home.stateDir, 'gateway/tls/gateway-key.pem');
  home.write({ gateway: { ...withTls({}).gateway, port: 0 } });

  const checked = await runCommand(['config', 'check'], home.environment);
  expect(checked.stderr).toContain('there is no certificate yet');
  expect(existsSync(certPath)).toBe(false);

  const running = await startGatewayProcess({ home });
  expect(running.said.stderr).toContain(`--cacert ${certPath}`);
  expect(statSync(keyPath).mode & 0o077).toBe(0);
  const made = statSync(certPath).ino;

  const commands = { ...home.environment, OPENCLAW_GATEWAY_PORT: String(running.port) };
  const health = await runCommand(['health'], commands);
  expect(health).toMatchObject({ code: 0, stderr: '' });
  expect(health.stdout).toContain(`wss://127.0.0.1:${running.port}`);
  const asked = await runCommand(['agent', '-m', 'hi'], commands);
  expect(asked).toMatchObject({ code: 0 });

  running.send('SIGTERM');
  await running.exited;
  const again = await startGatewayProcess({ home });
  expect(statSync(certPath).ino).toBe(made);
  const sent = get(`${again.url}/health`, { rejectUnauthorized: false });
  const [answer] = await once(sent, 'response');
  expect(answer.statusCode).toBe(200);
  answer.resume();
});

test.each([
  ['one path alone', { certPath: 'cert.pem' }, 'certPath and keyPath belong together'],
  ['a file that is not there', { certPath: 'no.pem', keyPath: 'no.key' }, 'no.pem cannot be read (ENOENT)'],
  ['a file that is no certificate', { certPath: 'openclaw.json', keyPath: 'openclaw.json' }, 'files in PEM'],
  ['nothing, and none may be made', { autoGenerate: false }, 'set certPath and keyPath, or autoGenerate'],
])('a start with %s fails with a line that says so', async (_, tls, line) => {
  const home = createHome();
  home.write(withTls(tls));
  const exit = await runCommand(['run'], home.environment);
  expect(exit).toMatchObject({ code: 78 });
  expect(exit.stderr).toContain(`openclaw.json: gateway.tls`);
  expect(exit.stderr).toContain(line);
});

test('a key of another certificate is told at the start', () => {
  const folder = temporaryFolder();
  const [one, other] = [makeCertificate(folder, 'one'), makeCertificate(folder, 'other')];
  const home = createHome();
  home.write(withTls({ certPath: one.certPath, keyPath: other.keyPath }));
  expect(() => loadConfig({ environment: home.environment })).toThrow('is not that of the certificate');
});
