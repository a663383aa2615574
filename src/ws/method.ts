import type { Principal } from '../access/principal.ts';
import type { Catalogue } from '../agents/models.ts';
import type { ToolServerStatus } from '../agents/run.ts';
import type { Sessions } from '../agents/sessions.ts';
import { thenPause } from '../pause.ts';
import type { Call } from './call.ts';
import { invalidParams } from './errors.ts';
import type { Shape } from './protocol.ts';
import type { RunRegistry } from './runRegistry.ts';
import type { Scope } from './scopes.ts';
import { servedMethods, type ServedMethod } from './served.ts';
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
}

/** A method of the protocol. */
export interface Method {
  /** What the client must have been granted; undefined when everybody who logged in may. */
  scope: Scope | undefined;
  /** @throws Refusal for params that their published schema refuses, FailedRequest, GatewayError */
  handle(params: unknown, call: Call): Promise<object>;
}

/** A method whose params are as their published schema wants them. */
export const method = <Params>(
  name: ServedMethod,
  shape: Shape<Params>,
  handle: (params: Params, call: Call) => object | Promise<object>,
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
