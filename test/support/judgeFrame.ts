/**
 * The judges of every frame that the server sends: the published schema, read from the package as plain JSON Schema, not through its own validators; and the
 * contract of the door, which has more of what OpenClaw's screens read.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import { load } from 'js-yaml';

export interface Frame {
  type: 'res' | 'event';
  id?: string;
  ok?: boolean;
  event?: string;
  seq?: number;
  payload?: any;
  error?: { code: string; message: string; details?: any; retryable?: boolean; retryAfterMs?: number };
}

const file = new URL('../../node_modules/@openclaw/gateway-protocol/protocol.schema.json', import.meta.url);
const schema = JSON.parse(readFileSync(file, 'utf8')) as { definitions: Record<string, object> };
const ajv = new Ajv({ strict: false, validateFormats: false });
ajv.addSchema({ definitions: schema.definitions }, 'protocol');
const contract = load(readFileSync(new URL('../../asyncapi/gateway-protocol.yaml', import.meta.url), 'utf8')) as {
  components: { messages: Record<string, object> };
};
ajv.addSchema({ components: contract.components }, 'contract');
const compiled = new Map<string, ValidateFunction>();

function judgeBy(name: string, value: unknown, where: string): void {
  check(name.startsWith('/') ? `protocol#${name}` : `protocol#/definitions/${name}`, value, where);
}

/** @param name of a message of the contract */
const judgeByContract = (name: string, value: unknown, where: string): void =>
  check(`contract#/components/messages/${name}/payload`, value, where);

function check(reference: string, value: unknown, where: string): void {
  const validate = compiled.get(reference) ?? ajv.compile({ $ref: reference });
  compiled.set(reference, validate);
  assert.ok(
    validate(value),
    `${where} breaks ${reference}: ${JSON.stringify(validate.errors?.slice(0, 2))} in ${JSON.stringify(value)?.slice(0, 500)}`,
  );
}

const events: Record<string, string | undefined> = {
  agent: 'AgentEvent',
  chat: 'ChatEvent',
  tick: 'TickEvent',
  shutdown: 'ShutdownEvent',
  health: '/definitions/Snapshot/properties/health',
  'sessions.changed': undefined,
  'connect.challenge': undefined,
};
const results: Record<string, string> = {
  connect: 'HelloOk',
  'agents.list': 'AgentsListResult',
  'sessions.delete': 'SessionsDeleteResult',
};

/** @param method of the request that a `res` answers, where it is known */
export function judgeFrame(frame: Frame, method?: string): void {
  const where = frame.type === 'event' ? `event ${frame.event}` : `answer to ${method ?? frame.id}`;
  judgeBy(frame.type === 'event' ? 'EventFrame' : 'ResponseFrame', frame, where);
  if (frame.type === 'event') {
    assert.ok(frame.event !== undefined && frame.event in events, `${where} is not one that hello-ok lists`);
    const name = events[frame.event];
    if (name) judgeBy(name, frame.payload, where);
    judgeByContract(`${frame.event}.event`, frame, where);
    return;
  }
  assert.equal(frame.ok, frame.error === undefined, `${where}: ok and error contradict`);
  if (!frame.ok || method === undefined) return;
  judgeByContract(`${method}.response`, frame, where);
  if (results[method]) judgeBy(results[method], frame.payload, where);
  if (method === 'health') judgeBy('/definitions/Snapshot/properties/health', frame.payload, where);
  if (method === 'sessions.list') for (const row of frame.payload.sessions) judgeBy('SessionRow', row, where);
  if (method === 'sessions.reset' || method === 'sessions.patch') judgeBy('SessionRow', frame.payload.entry, where);
  if (method === 'chat.history' && frame.payload.sessionInfo) judgeBy('SessionRow', frame.payload.sessionInfo, where);
}
