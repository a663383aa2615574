import { dump } from 'js-yaml';
import { servedMethods, type ServedEvent, type ServedMethod } from '../src/ws/served.ts';
import { readJson, readProtocol, type Protocol, type Schema } from './protocolSchemas.ts';

/** What each method is for, in one line. */
const methods: Record<ServedMethod, string> = {
  agent: 'Run an agent. Two responses have the id of the request: the run is accepted, then the result.',
  'agent.wait': 'Wait until a run is over.',
  'agents.list': 'The agents of this gateway.',
  'channels.status': 'Messaging channels: there are none here.',
  'chat.abort': 'End the runs of a session, whichever door they came through, or one of them.',
  'chat.history': 'What was said in a session.',
  'chat.send': 'Say something in a session; the answer comes as events.',
  'commands.list': 'What `chat.send` takes as a command instead of saying it to a model.',
  'config.get': 'The configuration in force, without its secrets; for the operator alone.',
  'cron.list': 'Jobs of a timer: there are none here.',
  'device.pair.list': 'Paired devices: there are none here.',
  'diagnostics.stability': 'What a recorder of faults recorded: there is none here.',
  health: 'Whether the gateway is well.',
  'last-heartbeat': 'The last heartbeat: there are none here.',
  'logs.tail': 'The last lines of the log; for the operator alone.',
  'models.list': 'The models that can be asked for.',
  'node.list': 'Nodes: there are none here.',
  'node.pair.list': 'Paired nodes: there are none here.',
  'plugin.approval.list': 'What waits for an approval: nothing does here.',
  'question.list': 'Questions that agents wait with: they have none here.',
  'sessions.create': 'The name of a session that has not begun: it begins with its first turn.',
  'sessions.delete': 'Delete a session.',
  'sessions.describe': 'One session, if it is kept.',
  'sessions.list': 'The sessions that are kept; if they are asked for, with titles and last words.',
  'sessions.messages.subscribe': 'Hear the events of a session; who never subscribes hears those of all.',
  'sessions.messages.unsubscribe': 'Hear them no longer.',
  'sessions.patch': 'Set the model, the level of thinking, the verbosity and the label of a session.',
  'sessions.reset': 'Begin a session anew under its key.',
  'sessions.subscribe': 'Hear of changes of sessions; with params, list them as well.',
  status: 'What the gateway is and does.',
  'system-presence': 'The gateway itself, and who is connected; for the operator alone.',
};

/** When each event is sent, in one line. */
const events: Record<ServedEvent, string> = {
  'connect.challenge': 'The first frame of a connection.',
  agent: 'What becomes of a run: its lifecycle, and the answer as it comes.',
  chat: 'The same for chat windows: the answer as it comes, and how it ended.',
  health: 'The health of the gateway has changed.',
  'sessions.changed':
    'A run began or ended in a session, or it was set, reset or deleted; for those who asked by sessions.subscribe.',
  shutdown: 'The gateway is about to end.',
  tick: 'The connection is alive.',
};

/**
 * The contract of the WebSocket door, as AsyncAPI 3: the published schemas of `@openclaw/gateway-protocol`, widened by what OpenClaw's own screens
 * send beyond them, restricted to what this gateway serves. The package names the schemas of `chat.send` ChatSendParams and ChatSendResult; where there are
 * none, anything may stand there.
 */
export function renderAsyncApi(): string {
  const { version } = readJson(new URL('../package.json', import.meta.url)) as { version: string };
  const document = toDocument(readProtocol(), version);
  return `# Written by 'make generate'; do not edit.\n${dump(document, { lineWidth: 150, noRefs: true })}`;
}

function toDocument({ definitions, release }: Protocol, version: string) {
  const schemas = createSchemas(definitions);
  const requests = Object.entries({ connect: logIn, ...methods });
  const sent = Object.entries(events);
  const messages = Object.fromEntries([
    ...requests.flatMap(([method, summary]) => [
      [`${method}.request`, message(method, summary, schemas.request(method))],
      [`${method}.response`, message(method, `The answer to ${method}.`, schemas.response(method))],
    ]),
    ...sent.map(([event, summary]) => [`${event}.event`, message(event, summary, schemas.event(event))]),
  ]) as Record<string, object>;
  return {
    asyncapi: '3.0.0',
    info: {
      title: 'openclaw-gateway WebSocket protocol',
      version,
      description: describe(release),
      license: { name: 'MIT' },
    },
    defaultContentType: 'application/json',
    servers: { local: { host: '127.0.0.1:18789', protocol: 'ws', description: 'The default address.' } },
    channels: {
      gateway: {
        address: '/',
        summary: 'One WebSocket, JSON text frames, on the port of the HTTP API.',
        messages: Object.fromEntries(
          Object.keys(messages).map((name) => [name, { $ref: `#/components/messages/${name}` }]),
        ),
      },
    },
    operations: Object.fromEntries([
      ...requests.map(([method, summary]) => [method, requestOperation(method, summary)]),
      ...sent.map(([event, summary]) => [`${event}.event`, eventOperation(event, summary)]),
    ]),
    components: { messages, schemas: schemas.used() },
  };
}

const logIn = 'Log in; the first request of a connection. The response is hello-ok.';

const describe = (release: string): string =>
  [
    `Version 4 of OpenClaw's Gateway protocol, as far as this gateway serves it. All schemas are those of @openclaw/gateway-protocol ${release},`,
    'with what OpenClaw 2026.9.6 sends and reads beyond them.',
    'The gateway sends connect.challenge, the client answers with connect and the token or password of the gateway. After hello-ok each request gets a',
    'response with the same id; events come in between.',
  ].join('\n');

/** The schemas of frames, and those of the package that they need. */
function createSchemas(definitions: Protocol['definitions']) {
  const used: Record<string, Schema> = {};
  const use = (name: string): { $ref: string } | undefined => {
    const schema = definitions[name];
    if (schema) used[name] = schema;
    return schema && { $ref: `#/components/schemas/${name}` };
  };
  const frame = (name: string, members: Record<string, object | undefined>, required: string[] = []): Schema => {
    const { properties, ...schema } = definitions[name] ?? {};
    const narrowed = Object.entries(members).filter(([, member]) => member !== undefined);
    return {
      ...schema,
      required: [...(schema.required ?? []), ...required],
      properties: { ...properties, ...Object.fromEntries(narrowed) },
    };
  };
  return {
    request(method: string): Schema {
      const params = `${pascal(method)}Params`;
      const isNeeded = (definitions[params]?.required ?? []).length > 0;
      const members = { method: { type: 'string', const: method }, params: use(params) };
      return frame('RequestFrame', members, isNeeded ? ['params'] : []);
    },
    response(method: string): Schema {
      const result = `${pascal(method)}Result`;
      return frame('ResponseFrame', { payload: use(otherwise[result] ?? result) });
    },
    event(event: string): Schema {
      const payload = `${pascal(event)}Event`;
      const members = { event: { type: 'string', const: event }, payload: use(otherwise[payload] ?? payload) };
      return frame('EventFrame', members);
    },
    used: () => used,
  };
}

/** Schemas whose names do not follow the rule. */
const otherwise: Record<string, string> = {
  ConnectResult: 'HelloOk',
  HealthResult: 'Health',
  HealthEvent: 'Health',
};

/** `chat.send` is ChatSend, `system-presence` SystemPresence. */
const pascal = (name: string): string =>
  name
    .split(/[.-]/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');

const message = (name: string, summary: string, payload: Schema) => ({
  name,
  summary,
  ...('id' in (payload.properties ?? {}) && { correlationId: { location: '$message.payload#/id' } }),
  payload,
});

const scopes: Record<string, string | undefined> = servedMethods;

const requestOperation = (method: string, summary: string) => ({
  action: 'receive',
  channel: { $ref: '#/channels/gateway' },
  summary,
  ...(scopes[method] && { description: `Needs the scope ${scopes[method]}.` }),
  messages: [{ $ref: `#/channels/gateway/messages/${method}.request` }],
  reply: {
    channel: { $ref: '#/channels/gateway' },
    messages: [{ $ref: `#/channels/gateway/messages/${method}.response` }],
  },
});

const eventOperation = (event: string, summary: string) => ({
  action: 'send',
  channel: { $ref: '#/channels/gateway' },
  summary,
  messages: [{ $ref: `#/channels/gateway/messages/${event}.event` }],
});
