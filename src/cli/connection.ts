import type { EventFrame } from '@openclaw/gateway-protocol';
import { locateGateway, type GatewayLocation } from '../config.ts';
import { CommandError } from './command.ts';
import { withoutControls } from './output.ts';

export interface ConnectionOptions {
  url?: string | undefined;
  token?: string | undefined;
  password?: string | undefined;
  /** What the connection is for: it asks for no other rights. */
  scopes: readonly ('operator.read' | 'operator.write' | 'operator.admin')[];
  /** Of this package. */
  version: string;
  /** Ends the connection, with its reason as the error. */
  signal: AbortSignal;
}

/** A login at a gateway. */
export interface Connection {
  url: string;
  /** @throws CommandError, the signal's reason */
  request<T>(method: string, params: object, options?: RequestOptions): Promise<T>;
  /** The only listener. */
  onEvent: (event: EventFrame) => void;
  close(): Promise<void>;
}

export interface RequestOptions {
  /** For a method with two responses: told of the first. The second may take as long as it likes. */
  onAccepted?: (payload: unknown) => void;
  /** Ends the waiting for the response. */
  signal?: AbortSignal;
}

/**
 * Logs in at the gateway that options, environment and configuration name, once: a command that cannot reach it says so at once.
 * @throws CommandError that says what to do, ConfigError
 */
export async function connect(options: ConnectionOptions): Promise<Connection> {
  const { scopes, version, signal } = options;
  const location = locateGateway(options);
  signal.throwIfAborted();
  const { GatewayClient } = await import('@openclaw/gateway-client');
  const connected = Promise.withResolvers<void>();
  const fail = (error: unknown) => connected.reject(explain(error, location));
  const client = new GatewayClient({
    ...location.credential,
    url: location.url,
    clientName: 'cli',
    mode: 'cli',
    clientVersion: version,
    role: 'operator',
    scopes: [...scopes],
    // Of no interest is what is said in other sessions.
    caps: ['session-scoped-events'],
    deviceIdentity: null,
    onHelloOk: () => connected.resolve(),
    onConnectError: fail,
    onClose: (code, reason) => fail(new Error(`it closed the connection (${code}${reason && `, ${reason}`})`)),
    onEvent: (event) => connection.onEvent(event),
  });
  const close = () => client.stopAndWait({ timeoutMs: 1000 }).catch(() => {});
  const connection: Connection = {
    url: location.url,
    async request(method, params, { onAccepted, signal: ending } = {}) {
      try {
        return await client.request<never>(method, params, {
          ...(onAccepted && { expectFinal: true, timeoutMs: null, onAccepted }),
          ...(ending && { signal: ending }),
        });
      } catch (error) {
        ending?.throwIfAborted();
        throw explain(error, location);
      }
    },
    onEvent: () => {},
    close,
  };
  const leave = () => connected.reject(signal.reason);
  signal.addEventListener('abort', leave, { once: true });
  try {
    client.start();
    await connected.promise;
    return connection;
  } catch (error) {
    await close();
    throw error;
  } finally {
    signal.removeEventListener('abort', leave);
  }
}

/** What a failure means for who called the command, and what to do about it. */
function explain(error: unknown, { url, credentialFrom, secretPlace }: GatewayLocation): CommandError {
  const { code, message, details, retryAfterMs } = error as GatewayFailure;
  const kind = details?.code ?? code;
  const place =
    secretPlace === credentialFrom
      ? 'It was started with another one: set OPENCLAW_GATEWAY_TOKEN here as there, or give --token.'
      : secretPlace
        ? `The gateway of this machine has its own from ${secretPlace}.`
        : 'Ask who runs it for its token.';
  switch (kind ?? '') {
    case 'ECONNREFUSED':
    case 'ECONNRESET':
      return new CommandError(
        `no gateway answers at ${url}. Start it with 'openclaw-gateway run' (in a checkout 'make run'), name another with --url, or run the agent in this process with --local.`,
      );
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new CommandError(`the host of ${url} is not known. Check --url, or OPENCLAW_GATEWAY_URL.`);
    case 'AUTH_TOKEN_MISMATCH':
    case 'AUTH_PASSWORD_MISMATCH':
      return new CommandError(`the gateway at ${url} refuses the secret from ${credentialFrom}. ${place}`);
    case 'AUTH_TOKEN_MISSING':
    case 'AUTH_PASSWORD_MISSING':
    case 'DEVICE_IDENTITY_REQUIRED':
      return new CommandError(
        `the gateway at ${url} wants a secret: give it with --token, or in OPENCLAW_GATEWAY_TOKEN. ${place}`,
      );
    case 'AUTH_RATE_LIMITED':
      return new CommandError(
        `the gateway at ${url} got too many wrong secrets from here. Try again in ${Math.ceil((retryAfterMs ?? 60_000) / 1000)} seconds.`,
      );
  }
  const [, closeCode] = /^gateway closed \((\d+)\)/.exec(message) ?? [];
  if (closeCode) {
    return new CommandError(
      `the connection to ${url} was lost (${closeCode}) before the answer was complete. The gateway may have been stopped; see its log.`,
    );
  }
  if (message.startsWith('SECURITY ERROR')) {
    return new CommandError(
      `${url} would send the secret over the network in the clear. Use wss:, or a tunnel to a port of this machine.`,
    );
  }
  if (code !== undefined && /^E[A-Z]+$/.test(code)) {
    return new CommandError(`${url} cannot be reached (${code}). Check --url, or OPENCLAW_GATEWAY_URL.`);
  }
  const said = details?.gatewayErrorMessage ?? message;
  return new CommandError(withoutControls(said).replaceAll('\n', ' '), kind);
}

/** What the client throws: an error of the network, or what the gateway said. */
interface GatewayFailure {
  message: string;
  code?: string;
  /** `gatewayErrorMessage` is what stands in an answer to the upgrade. */
  details?: { code?: string; gatewayErrorMessage?: string };
  retryAfterMs?: number;
}
