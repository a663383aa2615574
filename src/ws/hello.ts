import type { Auth } from '../access/login.ts';
import type { HelloOk } from '@openclaw/gateway-protocol';
import type { Catalogue } from '../agents/models.ts';
import type { SocketLimits } from './limits.ts';
import type { Login } from './login.ts';
import { healthOf } from './methods/health.ts';
import type { Methods } from './methods.ts';
import { wireVersion } from './protocol.ts';
import { servedCapabilities, servedEvents } from './served.ts';
import { mainKey, mainSessionKey } from '../agents/sessionKey.ts';

export interface HelloParts {
  methods: Methods;
  /** What there is for the client. */
  catalogue: Catalogue;
  auth: () => Auth;
  limits: SocketLimits;
  /** The gateway's own version. */
  version: string;
  /** `performance.now()` at the start, in milliseconds. */
  startedAt: number;
  /** How often the health has changed. */
  healthVersion: number;
}

/** The answer to a login. It names only what this gateway has. */
export function helloOf(login: Login, connId: string, parts: HelloParts): HelloOk {
  const { methods, limits, catalogue } = parts;
  const { defaultAgent } = catalogue.directory;
  return {
    type: 'hello-ok',
    protocol: wireVersion,
    server: { version: parts.version, connId },
    features: { methods: [...methods.keys()], events: [...servedEvents], capabilities: [...servedCapabilities] },
    snapshot: {
      presence: [],
      health: healthOf(catalogue),
      stateVersion: { presence: 0, health: parts.healthVersion },
      uptimeMs: Math.round(performance.now() - parts.startedAt),
      sessionDefaults: {
        defaultAgentId: defaultAgent.id,
        mainKey,
        mainSessionKey: mainSessionKey(defaultAgent.id, login.principal.key?.id),
        scope: 'per-sender',
      },
      authMode: parts.auth().mode,
    },
    auth: { role: 'operator', scopes: [...login.scopes] },
    policy: {
      maxPayload: limits.maxFrame,
      maxBufferedBytes: limits.maxBufferedBytes,
      tickIntervalMs: limits.tickMs,
    },
  };
}
