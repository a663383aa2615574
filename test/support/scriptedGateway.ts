/** A gateway that says what its test tells it to, in frames that the published schemas allow. */
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import {
  formatValidationErrors,
  validateAgentParams,
  validateChatAbortParams,
  validateConnectParams,
  validateRequestFrame,
} from '@openclaw/gateway-protocol';
import { onTestFinished } from 'vitest';
import { WebSocketServer, type WebSocket } from 'ws';

/** A request as it came, and what can be sent back. */
export interface Asked {
  method: string;
  params: any;
  socket: WebSocket;
  accept: (payload: object) => void;
  reply: (payload: object) => void;
  refuse: (error: { code: string; message: string; details?: object }, payload?: object) => void;
  event: (event: string, payload: object) => void;
}

/**
 * @param answer called with every request after the login
 * @param refusal what `connect` is refused with
 */
export async function startScriptedGateway(
  answer: (asked: Asked) => void,
  refusal?: { code: string; message: string; details?: object },
) {
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 });
  await once(server, 'listening');
  onTestFinished(() => {
    server.clients.forEach((socket) => socket.terminate());
    server.close();
  });
  const logins: any[] = [];
  const asked: { method: string; params: any }[] = [];
  server.on('connection', (socket) => {
    const send = (frame: object) => socket.send(JSON.stringify(frame));
    const event = (name: string, payload: object) => send({ type: 'event', event: name, payload });
    event('connect.challenge', { nonce: randomUUID(), ts: Date.now() });
    socket.on('message', (data) => {
      const frame = judged(validateRequestFrame, JSON.parse(String(data)));
      const { id, method, params } = frame as { id: string; method: string; params: any };
      const reply = (payload: object) => send({ type: 'res', id, ok: true, payload });
      const refuse = (error: object, payload?: object) => send({ type: 'res', id, ok: false, error, payload });
      if (method === 'connect') {
        logins.push(judged(validateConnectParams, params));
        return refusal ? refuse(refusal) : reply(helloFor(params));
      }
      if (method === 'agent') judged(validateAgentParams, params);
      if (method === 'chat.abort') judged(validateChatAbortParams, params);
      asked.push({ method, params });
      answer({
        method,
        params,
        socket,
        reply,
        refuse,
        event,
        accept: (payload) => reply({ status: 'accepted', ...payload }),
      });
    });
  });
  return { url: `ws://127.0.0.1:${(server.address() as AddressInfo).port}`, logins, asked };
}

const helloFor = ({ role, scopes }: { role: string; scopes: string[] }) => ({
  type: 'hello-ok',
  protocol: 4,
  server: { version: '0.0.0', connId: randomUUID() },
  features: { methods: ['agent', 'chat.abort', 'health', 'status'], events: ['agent', 'chat', 'tick'] },
  snapshot: { presence: [], health: {}, stateVersion: { presence: 0, health: 0 }, uptimeMs: 1 },
  auth: { role, scopes },
  policy: { maxPayload: 26_214_400, maxBufferedBytes: 52_428_800, tickIntervalMs: 30_000 },
});

function judged<T>(validate: ((value: unknown) => boolean) & { errors?: any }, value: T): T {
  if (!validate(value)) throw new Error(`${JSON.stringify(value)}: ${formatValidationErrors(validate.errors)}`);
  return value;
}
