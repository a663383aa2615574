import type { Principal } from '../access/principal.ts';
import type { Catalogue } from '../agents/models.ts';
import type { ToolServerStatus } from '../agents/run.ts';
import type { Sessions } from '../agents/sessions.ts';
import type { LogTail } from '../logTail.ts';
import { thenPause } from '../pause.ts';
import type { Call } from './call.ts';
import { invalidParams, operatorOnly } from './errors.ts';
import type { Presence } from './presence.ts';
import type { Shape } from './protocol.ts';
import type { RunRegistry } from './runRegistry.ts';
import type { Scope } from './scopes.ts';
import { servedMethods, type ServedMethod } from './served.ts';
import type { TellSession } from './runEvents.ts';
import type { TellChanged } from './sessionChanges.ts';
import type { StartRun } from './startRun.ts';

/** What the methods work with. */
export interface MethodParts {
  /** What there is for a client. */
  catalogue: (principal: Principal) => Catalogue;
  sessions: Sessions;
  registry: RunRegistry;
  startRun: StartRun;
  /** The servers of the agents' tools, as this process knows them. */
  toolServers: () => readonly ToolServerStatus[];
  /** The gateway's own version. */
  version: string;
  /** `performance.now()` at the start, in milliseconds. */
  startedAt: number;
  /** The settings in force without their secrets, in the shape of the file, and where that is. */
  settings: () => Settings;
  logTail: LogTail;
  /** The clients that are connected to this process, and the gateway itself. */
  presence: () => readonly Presence[];
  /** Says something in a session to those who hear its events. */
  tellSession: TellSession;
  /** Says that a session has changed to those who asked for that. */
  tellChanged: TellChanged;
}

export interface Settings {
  /** The file that was read, or would be read if it existed. */
  path: string;
  exists: boolean;
  config: object;
}

/** A method of the protocol. */
export interface Method {
  /** What the client must have been granted; undefined when everybody who logged in may. */
  scope: Scope | undefined;
  /** @throws Refusal for params that their published schema refuses, FailedRequest, GatewayError */
  handle(params: unknown, call: Call): Promise<object | null>;
}

/** A method whose params are as their published schema wants them. */
export const method = <Params>(
  name: ServedMethod,
  shape: Shape<Params>,
  handle: (params: Params, call: Call) => object | null | Promise<object | null>,
): Method => ({
  scope: servedMethods[name],
  async handle(params = {}, call) {
    // Without a pause, so that the first request is not overtaken by the next.
    shape.prepare();
    const find = () => (shape.accepts(params) ? undefined : shape.problemsOf(params));
    const problem = call.isSmall ? find() : await thenPause(find);
    if (problem !== undefined) throw invalidParams(name, problem);
    return handle(params as Params, call);
  },
});

/** A method without params that the package has a schema of: whatever comes is passed over. */
export const bareMethod = (
  name: ServedMethod,
  handle: (call: Call) => object | null | Promise<object | null>,
): Method => ({
  scope: servedMethods[name],
  handle: async (_, call) => handle(call),
});

/** One that tells of the whole gateway: a key is refused. @throws Refusal */
export const forOperator = (name: ServedMethod, inner: Method): Method => ({
  ...inner,
  async handle(params, call) {
    if (call.principal.key) throw operatorOnly(name);
    return inner.handle(params, call);
  },
});
