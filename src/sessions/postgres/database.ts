import { setTimeout as pause } from 'node:timers/promises';
import { DatabaseFailure, SetupError } from './failure.ts';

/** What is used of a connection of the driver. */
export interface Connection {
  query(statement: { text: string; values?: unknown[]; query_timeout: number }): Promise<{ rows: unknown[] }>;
  release(isBroken?: boolean): void;
}

/** What is used of the driver's pool. */
export interface Pool {
  connect(): Promise<Connection>;
  end(): Promise<void>;
  /** Connections that there are. */
  readonly totalCount: number;
  /** `max`: connections that there may be at most. */
  readonly options: { max: number };
}

export interface Database {
  /** Connects, and brings the schema up to date, unless that was done. @throws SetupError, DatabaseFailure */
  prepare(): Promise<void>;
  /**
   * Runs one statement, which is a transaction of its own, as soon as the database is prepared.
   * @param ms after which it is given up
   * @throws SetupError, DatabaseFailure
   */
  query<Row>(text: string, values: unknown[], ms: number): Promise<Row[]>;
  end(): Promise<void>;
}

const oldestVersion = 13;

/** Milliseconds that the first statement of a connection may take. */
const settingsMs = 2000;

/**
 * What holds on every connection, whatever the server's own settings are. No statement needs the longest time-out; it ends what a gateway has given up.
 * `lock_timeout` is the two seconds of the store's contract; a commit has its own.
 */
const settings = /* sql */ `
  select set_config('synchronous_commit', 'on', false), set_config('default_transaction_isolation', 'read committed', false),
    set_config('lock_timeout', '2s', false), set_config('statement_timeout', '12s', false),
    set_config('idle_in_transaction_session_timeout', '30s', false),
    current_setting('server_version_num')::int as version, current_setting('server_encoding') as encoding,
    current_setting('transaction_read_only') = 'on' as is_read_only
`;

interface Server {
  version: number;
  encoding: string;
  is_read_only: boolean;
}

/** No such schema, table, function, type: somebody restored or emptied the database. */
const missing = ['3F000', '42P01', '42883', '42704'];

/** A server, a role or a pooler that gives no further connection. */
const noMoreConnections = '53300';

/** Milliseconds for which a connection that nobody gives is asked for, between two tries, and after which more than there are are tried again. */
const [shortageMs, againMs, growMs] = [10_000, 50, 5000];

/** Waits for one of those that there are, when no further one is given, instead of failing what could be done a little later. */
function createConnect(pool: Pool): () => Promise<Connection> {
  const { max } = pool.options;
  let growing: NodeJS.Timeout | undefined;

  function stayWithThoseThereAre(): void {
    pool.options.max = Math.max(1, pool.totalCount);
    growing ??= setTimeout(() => {
      growing = undefined;
      pool.options.max = max;
    }, growMs).unref();
  }

  return async () => {
    const deadline = performance.now() + shortageMs;
    for (;;) {
      try {
        return await pool.connect();
      } catch (error) {
        const failure = new DatabaseFailure(error, { wasSent: false });
        if (failure.code !== noMoreConnections || performance.now() > deadline) throw failure;
        stayWithThoseThereAre();
        await pause(againMs);
      }
    }
  };
}

/** @param migrate brings the schema up to date */
export function createDatabase(pool: Pool, migrate: (connection: Connection) => Promise<void>): Database {
  const connect = createConnect(pool);
  const known = new WeakSet<Connection>();
  let prepared: Promise<void> | undefined;

  async function use<Result>(work: (connection: Connection) => Promise<Result>): Promise<Result> {
    const connection = await connect();
    let wasSent = false;
    let isDone = false;
    try {
      if (!known.has(connection)) await checkServer(connection);
      known.add(connection);
      wasSent = true;
      const result = await work(connection);
      isDone = true;
      return result;
    } catch (error) {
      throw error instanceof SetupError ? error : new DatabaseFailure(error, { wasSent });
    } finally {
      // After any error the connection is given up: it may have a transaction open, or lead to a server that is the primary no more.
      connection.release(!isDone);
    }
  }

  function prepare(): Promise<void> {
    prepared ??= use(migrate).catch((error: unknown) => {
      prepared = undefined;
      throw error;
    });
    return prepared;
  }

  return {
    prepare,
    async query<Row>(text: string, values: unknown[], ms: number) {
      await prepare();
      try {
        const { rows } = await use((connection) => connection.query({ text, values, query_timeout: ms }));
        return rows as Row[];
      } catch (error) {
        if (error instanceof DatabaseFailure && missing.includes(error.code)) prepared = undefined;
        throw error;
      }
    },
    end: () => pool.end(),
  };
}

/** @throws SetupError for a server that cannot serve */
async function checkServer(connection: Connection): Promise<void> {
  const { rows } = await connection.query({ text: settings, query_timeout: settingsMs });
  const { version, encoding, is_read_only: isReadOnly } = rows[0] as Server;
  const major = Math.floor(version / 10_000);
  if (major < oldestVersion) {
    throw new SetupError(`The session store needs PostgreSQL ${oldestVersion} or newer; the server has ${major}.`);
  }
  if (encoding !== 'UTF8') {
    throw new SetupError(`The session store needs a database with the encoding UTF8; this one has ${encoding}.`);
  }
  // A standby may become the primary, or the name lead to the primary, at any moment.
  if (isReadOnly) throw new Error('the server takes no writes: it is a standby, or set to read only');
}
