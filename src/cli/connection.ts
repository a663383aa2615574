import type { GatewayClient } from '@openclaw/gateway-client';
import type { EventFrame } from '@openclaw/gateway-protocol';
import { unlessAborted } from '../async.ts';
import { locateGateway, type GatewayLocation } from '../config.ts';
import { explain } from './failure.ts';

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

export interface RequestOptions {
  /** For a method with two responses: told of the first. The second may take as long as it likes. */
  onAccepted?: (payload: unknown) => void;
  /** Ends the waiting for the response. */
  signal?: AbortSignal;
}

/** A login at a gateway. */
export class Connection {
  /** The only listener. */
  onEvent: (event: EventFrame) => void = () => {};
  readonly #location: GatewayLocation;
  readonly #client: GatewayClient;
  readonly #connected = Promise.withResolvers<void>();

  /** @param Client of the package, which is only loaded when it is needed */
  constructor(options: ConnectionOptions, location: GatewayLocation, Client: typeof GatewayClient) {
    this.#location = location;
    this.#client = new Client({
      ...clientOptions(options, location),
      onHelloOk: () => this.#connected.resolve(),
      onConnectError: (error) => this.#fail(error),
      onClose: (code, reason) => this.#fail(new Error(`it closed the connection (${code}${reason && `, ${reason}`})`)),
      onEvent: (event) => this.onEvent(event),
    });
  }

  get url(): string {
    return this.#location.url;
  }

  /** Logs in, once. @throws CommandError, the signal's reason */
  async open(signal: AbortSignal): Promise<void> {
    try {
      this.#client.start();
      await unlessAborted(this.#connected.promise, signal);
    } catch (error) {
      await this.close();
      throw error;
    }
  }

  /** @throws CommandError, the signal's reason */
  async request<Payload>(
    method: string,
    params: object,
    { onAccepted, signal }: RequestOptions = {},
  ): Promise<Payload> {
    try {
      return await this.#client.request<Payload>(method, params, {
        ...(onAccepted && { expectFinal: true, timeoutMs: null, onAccepted }),
        ...(signal && { signal }),
      });
    } catch (error) {
      signal?.throwIfAborted();
      throw explain(error, this.#location);
    }
  }

  async close(): Promise<void> {
    await this.#client.stopAndWait({ timeoutMs: 1000 }).catch(() => {});
  }

  #fail(error: Error): void {
    this.#connected.reject(explain(error, this.#location));
  }
}

const clientOptions = (
  { version, scopes }: ConnectionOptions,
  { url, credential, tlsFingerprint }: GatewayLocation,
) => ({
  ...credential,
  ...(tlsFingerprint !== undefined && { tlsFingerprint }),
  url,
  clientName: 'cli' as const,
  mode: 'cli' as const,
  clientVersion: version,
  role: 'operator' as const,
  scopes: [...scopes],
  // Events of other sessions are not needed.
  caps: ['session-scoped-events'],
  deviceIdentity: null,
});

/**
 * Logs in at the gateway that options, environment and configuration name. It tries once, so that a command says at once when it cannot reach the gateway.
 * @throws CommandError that says what to do, ConfigError
 */
export async function connect(options: ConnectionOptions): Promise<Connection> {
  const location = locateGateway(options);
  options.signal.throwIfAborted();
  const { GatewayClient: Client } = await import('@openclaw/gateway-client');
  const connection = new Connection(options, location, Client);
  await connection.open(options.signal);
  return connection;
}
