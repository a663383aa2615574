/** The published schema as the judge of every frame that the server sends: read from the package as plain JSON Schema, not through its own validators. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';

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
const compiled = new Map<string, ValidateFunction>();

function judgeBy(name: string, value: unknown, where: string): void {
  const path = name.startsWith('/') ? name : `/definitions/${name}`;
  const validate = compiled.get(path) ?? ajv.compile({ $ref: `protocol#${path}` });
  compiled.set(path, validate);
  assert.ok(
    validate(value),
    `${where} breaks ${name}: ${JSON.stringify(validate.errors?.slice(0, 2))} in ${JSON.stringify(value)?.slice(0, 500)}`,
  );
}

const events: Record<string, string | undefined> = {
  agent: 'AgentEvent',
  chat: 'ChatEvent',
  tick: 'TickEvent',
  shutdown: 'ShutdownEvent',
  health: '/definitions/Snapshot/properties/health',
  'connect.challenge': undefined,
};
const results: Record<string, string> = {
  connect: 'HelloOk',
  'models.list': 'ModelsListResult',
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
    return;
  }
  assert.equal(frame.ok, frame.error === undefined, `${where}: ok and error contradict`);
  if (!frame.ok || method === undefined) return;
  if (results[method]) judgeBy(results[method], frame.payload, where);
  if (method === 'health') judgeBy('/definitions/Snapshot/properties/health', frame.payload, where);
  if (method === 'sessions.list') for (const row of frame.payload.sessions) judgeBy('SessionRow', row, where);
  if (method === 'sessions.reset') judgeBy('SessionRow', frame.payload.entry, where);
  if (method === 'chat.history' && frame.payload.sessionInfo) judgeBy('SessionRow', frame.payload.sessionInfo, where);
}
