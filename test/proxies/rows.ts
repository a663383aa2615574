/** What docs/proxies.md promises, each as something that can be seen from outside. What comes before what is seen by waiting for one thing before the next is done. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { text } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { patienceMs } from '../support/patience.ts';
import { answerTo, exchange, logIn, question, send, type Door } from './client.ts';
import type { HeldModel } from './model.ts';
import { host } from './page.ts';

/** A gateway behind a proxy, and the model behind the gateway. */
export interface Scene extends Door {
  model: HeldModel;
  /** Where the certificate is, for curl. */
  certificatePath: string;
}

/** @returns what was seen @throws when it is not so */
export type Row = (scene: Scene) => Promise<string>;

/** Longer than the minute that proxies wait by default. */
const silenceMs = 65_000;
const bodyBytes = 20 * 1_048_576;
/** Wrong secrets that the gateway of the trial takes from one address. */
export const maxAttempts = 3;

/** Waits, but not for ever. */
async function within<T>(wanted: Promise<T>, what: string): Promise<T> {
  const ending = new AbortController();
  const late = pause(patienceMs, undefined, { signal: ending.signal }).then(() => {
    throw new Error(`${what} did not come`);
  });
  try {
    return await Promise.race([wanted, late]);
  } finally {
    ending.abort();
    late.catch(() => {});
  }
}

async function curl(scene: Scene): Promise<string> {
  const asked = scene.model.asked('curl');
  const url = `https://${host}:${scene.port}/v1/chat/completions`;
  const body = JSON.stringify(question('curl'));
  const way = ['--cacert', scene.certificatePath, '--connect-to', `::127.0.0.1:`, '-H', `Host: ${host}`];
  const headers = ['-H', `Authorization: Bearer ${scene.token}`, '-H', 'Content-Type: application/json'];
  const ended = promisify(execFile)('curl', ['-sS', '--noproxy', '*', ...way, ...headers, url, '-d', body]);
  (await within(Promise.race([asked, ended.then(() => asked)]), 'the request')).end('hello');
  assert.equal(JSON.parse((await ended).stdout).choices[0].message.content, 'hello');
  return 'answered';
}

/** The model says the next word when the client has the one before. */
const stream =
  (isHttp2: boolean): Row =>
  async (scene) => {
    const name = `stream ${isHttp2}`;
    const asked = scene.model.asked(name);
    const sent = send(scene, { body: question(name, { stream: true }), isHttp2 });
    const saying = await within(asked, 'the request');
    const words = Array.from({ length: 20 }, (_, at) => `word-${at}`);
    saying.say(words[0] ?? '');
    const { body } = await within(sent, 'the head');
    let came = '';
    const pieces = body.setEncoding('utf8')[Symbol.asyncIterator]() as AsyncIterator<string>;
    for (const [at, word] of words.entries()) {
      if (at > 0) saying.say(word);
      while (!came.includes(`"${word}"`)) {
        const { value, done } = await within(pieces.next(), `word ${at}`);
        assert(!done, `the stream ended before word ${at}`);
        came += value;
      }
    }
    saying.end('last');
    for (let next = await pieces.next(); !next.done; next = await pieces.next()) came += next.value;
    assert(came.endsWith('data: [DONE]\n\n'), came.slice(-100));
    return `${words.length} words one by one`;
  };

/** A client that leaves ends what the model does. */
const leaving =
  (isStream: boolean, isHttp2: boolean): Row =>
  async (scene) => {
    const name = `leaving ${isStream} ${isHttp2}`;
    const asked = scene.model.asked(name);
    const { promise: sentAway, resolve } = Promise.withResolvers<() => void>();
    const sent = send(scene, { body: question(name, { stream: isStream }), isHttp2 }, resolve);
    sent.catch(() => {});
    const leave = await within(sentAway, 'the connection');
    const { left, say } = await within(asked, 'the request');
    if (isStream) {
      say('word');
      const { body } = await within(sent, 'the head');
      body.on('error', () => {});
      await within(new Promise((done) => body.once('data', done)), 'the first word');
    }
    leave();
    await within(left, 'the end of the run');
    return 'the run ended';
  };

async function silence(scene: Scene): Promise<string> {
  const asked = scene.model.asked('silence');
  const { socket, hello } = await within(logIn(scene, scene.token), 'the login');
  assert(hello.ok);
  const answer = exchange(scene, { body: question('silence') });
  const { end } = await within(asked, 'the request');
  await Promise.race([pause(silenceMs), answer]);
  end('thought');
  const { status, text: said } = await within(answer, 'the answer');
  assert.equal(status, 200, said);
  const health = answerTo(socket, '2');
  socket.send(JSON.stringify({ type: 'req', id: '2', method: 'health', params: {} }));
  assert.equal((await within(health, 'the answer of the socket')).ok, true);
  socket.terminate();
  return `${silenceMs / 1000} s waited for, WebSocket still open`;
}

async function bigBody(scene: Scene): Promise<string> {
  const empty = JSON.stringify(question('big')).length;
  const body = (bytes: number) => question('big'.padEnd(bytes - empty + 3, 'x'));
  const asked = scene.model.asked('big');
  const answer = exchange(scene, { body: body(bodyBytes) });
  const got = await within(
    Promise.race([asked, answer.then(({ text: said }) => Promise.reject(new Error(said)))]),
    'it',
  );
  got.end('read');
  assert.equal((await within(answer, 'the answer')).status, 200);
  const refused = await within(exchange(scene, { body: body(bodyBytes + 1) }), 'the refusal');
  assert.equal(refused.status, 413, refused.text);
  assert.equal(JSON.parse(refused.text).error.type, 'invalid_request_error');
  return `20 MiB passed (${got.bytes} of text); one byte more: the gateway's 413`;
}

async function webSocket(scene: Scene): Promise<string> {
  const { socket, hello } = await within(logIn(scene, scene.token), 'the login');
  assert.equal(hello.ok, true, JSON.stringify(hello));
  socket.terminate();
  return 'logged in';
}

/** Wrong secrets of one client, over both doors, lock out itself and no other; an address that it makes up does not help it. */
async function addresses(scene: Scene): Promise<string> {
  const [guesser, other] = ['127.0.0.21', '127.0.0.22'];
  const status = async (from: string, token: string, headers = {}) =>
    (await within(exchange(scene, { path: '/v1/models', token, from, headers }), 'an answer')).status;
  for (let at = 1; at < maxAttempts; at++) assert.equal(await status(guesser, 'wrong'), 401);
  const guess = await within(logIn(scene, 'wrong', guesser), 'the refusal');
  assert.equal(guess.hello.ok, false);
  const claiming = { 'x-forwarded-for': '192.0.2.1' };
  assert.equal(await status(guesser, scene.token), 429, 'the right secret of a guesser');
  assert.equal(await status(guesser, scene.token, claiming), 429, 'a made up address');
  assert.equal(await status(other, scene.token), 200, 'another client');
  const [locked, welcome] = [await logIn(scene, scene.token, guesser), await logIn(scene, scene.token, other)];
  assert.deepEqual([locked.hello.ok, welcome.hello.ok], [false, true]);
  for (const { socket } of [guess, locked, welcome]) socket.terminate();
  return 'the guesser 429, the other 200, both doors';
}

async function scheme(scene: Scene): Promise<string> {
  const { status, body } = await within(
    send(scene, { path: '/chat/completions', body: question('scheme') }),
    'an answer',
  );
  assert.equal(status, 404);
  const { error } = JSON.parse(await text(body)) as { error: { message: string } };
  assert.match(error.message, new RegExp(`https://${host}/v1`));
  return `https://${host}/v1`;
}

export const rows: Record<string, Row> = {
  curl,
  'stream, HTTP/1.1': stream(false),
  'stream, HTTP/2': stream(true),
  '20 MiB body': bigBody,
  WebSocket: webSocket,
  'own addresses': addresses,
  'own name and scheme': scheme,
  'leaves a stream, HTTP/1.1': leaving(true, false),
  'leaves a stream, HTTP/2': leaving(true, true),
  'leaves while waiting, HTTP/1.1': leaving(false, false),
  'leaves while waiting, HTTP/2': leaving(false, true),
  silence,
};
