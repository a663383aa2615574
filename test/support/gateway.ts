/** The real server on a free port, and a client that holds every answer against the contract. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request as sendHttp } from 'node:http';
import { request as sendHttps, type RequestOptions as HttpOptions } from 'node:https';
import { tmpdir } from 'node:os';
import type { SecureContextOptions } from 'node:tls';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { loadConfig, type Config } from '../../src/config.ts';
import { createLog } from '../../src/log.ts';
import { LogTail } from '../../src/logTail.ts';
import { startGateway, type Gateway, type GatewayOptions } from '../../src/server.ts';
import { eventsOf, judge, type Answer } from './judge.ts';

export const token = 'test-token-4f9c';

/** The configuration that most tests want: all APIs enabled, two agents on the offline model. */
export const twoAgents = {
  gateway: {
    auth: { token },
    http: { endpoints: { chatCompletions: { enabled: true }, responses: { enabled: true } } },
  },
  agents: {
    list: [
      { id: 'main', systemPrompt: 'You are Main.' },
      { id: 'beta', systemPrompt: 'You are Beta.' },
    ],
  },
};

export interface TestGateway {
  gateway: Gateway;
  config: Config;
  url: string;
  port: number;
  /** Lines of the log so far. */
  log: Record<string, unknown>[];
  /** The folder of its configuration file and state. */
  folder: string;
  client: Client;
}

/**
 * Starts a gateway that ends with the test, or with the file when called in `beforeAll` with `keep`.
 * @param file the content of openclaw.json
 * @param environment further variables; the test's own environment is not seen
 */
export async function startTestGateway(
  file: object = twoAgents,
  environment: Record<string, string> = {},
  { keep = false, port: wanted = '0', ...options }: { keep?: boolean; port?: string } & GatewayOptions = {},
): Promise<TestGateway & { close(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'openclaw-gateway-'));
  const path = join(folder, 'openclaw.json');
  writeFileSync(path, JSON.stringify(file), { mode: 0o600 });
  const config = loadConfig({
    environment: { OPENCLAW_CONFIG_PATH: path, OPENCLAW_STATE_DIR: folder, ...environment },
    port: wanted,
    makeToken: true,
  });
  const log: Record<string, unknown>[] = [];
  const sink = { write: (line: string) => void log.push(JSON.parse(line) as Record<string, unknown>) };
  const logTail = new LogTail();
  const gateway = await startGateway(config, createLog(logTail.keeping(sink)), { logTail, ...options });
  const close = async () => {
    await gateway.close();
    rmSync(folder, { recursive: true, force: true });
  };
  if (!keep) onTestFinished(close);
  const { port } = gateway.address;
  const url = `${config.tls ? 'https' : 'http'}://127.0.0.1:${port}`;
  const client = createClient(url, config.auth.secret, config.tls && { ca: config.tls.cert });
  return { gateway, config, url, port, log, folder, client, close };
}

export interface RequestOptions {
  method?: string;
  /** An object is sent as JSON, a string as it is. */
  body?: unknown;
  headers?: Record<string, string>;
  /** Leaves the Authorization header out. */
  anonymous?: boolean;
  signal?: AbortSignal;
}

export type JudgedAnswer = Answer & {
  /** The parsed body. */
  json: any;
  /** The data of a stream's events, `[DONE]` included. */
  events: string[];
};

export interface Client {
  /** Sends a request and gives its answer after the contract found nothing wrong with it. */
  request(path: string, options?: RequestOptions): Promise<JudgedAnswer>;
  /** `POST /v1/chat/completions` with one user message, on top of which the options lie. */
  chat(body?: object, headers?: Record<string, string>): Promise<JudgedAnswer>;
}

/** @param tls what an HTTPS client needs to trust the gateway, or to be trusted */
export function createClient(url: string, secret: string | undefined, tls: SecureContextOptions = {}): Client {
  const client: Client = {
    async request(path, { method, body, headers = {}, anonymous = false, signal } = {}) {
      const verb = method ?? (body === undefined ? 'GET' : 'POST');
      const text = typeof body === 'object' ? JSON.stringify(body) : (body as string | undefined);
      const answer = await exchange(url + path, text, {
        ...tls,
        method: verb,
        headers: {
          ...(!anonymous && secret && { authorization: `Bearer ${secret}` }),
          ...(text !== undefined && { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }),
          ...headers,
        },
        ...(signal && { signal }),
      });
      judge(verb, path, answer);
      const mediaType = answer.headers.get('content-type') ?? '';
      return {
        ...answer,
        json: mediaType.startsWith('application/json') && answer.text ? JSON.parse(answer.text) : undefined,
        events: mediaType.startsWith('text/event-stream') ? eventsOf(answer.text) : [],
      };
    },
    chat: (body = {}, headers = {}) =>
      client.request('/v1/chat/completions', {
        body: { model: 'openclaw', messages: [{ role: 'user', content: 'hi' }], ...body },
        headers,
      }),
  };
  return client;
}

/**
 * Sends a request and reads all that comes, also of an answer that breaks off, of which fetch may lose the last words.
 * @param onHead is told when the answer has begun
 */
export async function exchange(
  url: string,
  body: string | undefined,
  options: HttpOptions,
  onHead = () => {},
): Promise<Answer> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  const send = url.startsWith('https:') ? sendHttps : sendHttp;
  const sent = send(url, options, (incoming) => {
    onHead();
    let text = '';
    incoming.setEncoding('utf8').on('data', (piece: string) => (text += piece));
    incoming.on('error', (error) => options.signal?.aborted && reject(error));
    const finish = () =>
      resolve({
        status: incoming.statusCode ?? 0,
        headers: new Headers(Object.entries(incoming.headersDistinct).map(([name, all]) => [name, String(all)])),
        text,
        isBroken: !incoming.complete,
      });
    incoming.on('end', finish).on('close', finish);
  });
  sent.on('error', reject).end(body);
  return await promise;
}
