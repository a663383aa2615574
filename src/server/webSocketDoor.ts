import type { Logger } from 'pino';
import { describeConfig } from '../config.ts';
import type { Core } from '../core.ts';
import { createRefuseConnect, createRefuseUpgrade } from '../http/clientError.ts';
import { LogTail } from '../logTail.ts';
import type { WorkerLink } from '../workers/link.ts';
import { createHandOver } from '../workers/socketHost.ts';
import { createWebSocketDoor, type WebSocketDoor } from '../ws/door.ts';
import type { SocketLimits } from '../ws/limits.ts';
import type { Entry } from './entry.ts';
import type { HttpDoor } from './httpDoor.ts';
import type { Live } from './live.ts';
import type { Telemetry } from './telemetry.ts';

export interface WebSocketDoorParts {
  live: Live;
  log: Logger;
  core: Core;
  entry: Entry;
  telemetry: Telemetry;
  /** Whose connections become WebSockets. */
  http: HttpDoor;
  worker: WorkerLink | undefined;
  /** The product's. */
  version: string;
  /** As `performance.now()` gave it. */
  startedAt: number;
  /** As `GatewayOptions` has it. */
  logTail: LogTail | undefined;
  /** As `GatewayOptions.socketLimits`. */
  limits: SocketLimits | undefined;
}

/** The WebSocket door on the port of the HTTP door. Of several workers one has all sockets, and the others hand theirs on to it. */
export function addWebSocketDoor(parts: WebSocketDoorParts): WebSocketDoor {
  const {
    live,
    log,
    core,
    entry,
    telemetry,
    http,
    worker,
    version,
    startedAt,
    limits,
    logTail = new LogTail(),
  } = parts;
  const { tell, spans } = telemetry;
  const { catalogue, runs, sessions } = core;
  const { authenticate, keyLimits, byteBudget, scope, admission } = entry;
  const refuse = createRefuseUpgrade(tell);
  const door = createWebSocketDoor({
    auth: live.auth,
    authenticate,
    byteBudget,
    keyLimits,
    originPolicy: live.originPolicy,
    clientAddress: http.clientAddress,
    catalogue,
    runs,
    sessions,
    scope,
    version,
    startedAt,
    settings: () => ({
      path: live.config.path,
      exists: live.config.isWritten,
      config: JSON.parse(describeConfig(live.config)) as object,
    }),
    logTail,
    isShuttingDown: live.isShuttingDown,
    admission,
    refuse,
    log,
    tell,
    beginTrace: spans.beginTrace,
    ...(limits && { limits }),
  });
  const handOver = worker && createHandOver(worker, http.server, door.upgrade, refuse);
  http.server.on('upgrade', handOver?.upgrade ?? door.upgrade);
  http.server.on('connect', createRefuseConnect(refuse));
  const close = async () => {
    await door.close();
    handOver?.close();
  };
  return { ...door, close };
}
