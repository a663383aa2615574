import { setTimeout as pause } from 'node:timers/promises';
import { settlesWhile } from '../../async.ts';
import { DatabaseFailure, SetupError, standsStill } from './failure.ts';

/** What is used of a connection of the driver. */
export interface Connection {
  query(statement: { text: string; values?: unknown[]; query_timeout: number }): Promise<{ rows: unknown[] }>;
  release(isBroken?: boolean): void;
  /** The server process that was named when it was made; a pooler names one of its own. */
  readonly processID?: number | null;
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

const oldestVersion = 13;

/** Milliseconds that the first statement of a connection may take. */
const settingsMs = 2000;

/** Milliseconds that the end of a transaction may take behind a pooler. */
const commitMs = 3000;

/**
 * What holds for every statement, whatever the server's own settings are. No statement needs the longest time-out; it ends what a gateway has given up.
 * `lock_timeout` is the two seconds of the store's contract; a commit has its own.
 */
const settings = {
  synchronous_commit: 'on',
  default_transaction_isolation: 'read committed',
  lock_timeout: '2s',
  statement_timeout: '12s',
  idle_in_transaction_session_timeout: '30s',
};

/**
 * Sets them for the whole connection where it leads to a server process of our own. Behind a pooler others get that process after us, and they are set for
 * this statement alone (`is_local`), so that they leak to nobody.
 */
const welcome = /* sql */ `
  select ${Object.entries(settings)
    .map(([name, value]) => `set_config('${name}', '${value}', pg_backend_pid() <> $1)`)
    .join(', ')},
    pg_backend_pid() = $1 as is_ours,
    current_setting('server_version_num')::int as version, current_setting('server_encoding') as encoding,
    current_setting('transaction_read_only') = 'on' as is_read_only
`;

/** Begins a transaction behind a pooler, with the settings for it alone. */
const begin = `begin isolation level read committed; ${Object.entries(settings)
  .map(([name, value]) => `set local ${name} = '${value}'`)
  .join('; ')}`;

interface Server {
  is_ours: boolean;
  version: number;
  encoding: string;
  is_read_only: boolean;
}

/** No such schema, table, function, type: somebody restored or emptied the database. */
const missing = ['3F000', '42P01', '42883', '42704'];

/**
 * A server, a role or a pooler that gives no further connection: PostgreSQL and PgBouncer's `max_client_conn` say so at once. PgBouncer's pools let a client
 * in, and its first statement waits until the driver gives it up.
 */
const isShortage = ({ code, message }: DatabaseFailure): boolean =>
  code === '53300' ||
  /^Query read timeout|no more connections allowed|query_wait_timeout|too many connections/.test(message);

/**
 * Milliseconds that a connection is waited for at most: that it is made, that others give theirs back, or that there is one more for us. On a busy machine each
 * of them takes seconds.
 */
export const connectMs = 10_000;

/** Milliseconds between two tries to get one more, and after which more than there are are tried again. */
const [againMs, growMs] = [50, 5000];

/** Milliseconds for which those who wait see no statement end before they give up: as long as one waits for a lock. */
const stillMs = 2000;

/** Where there are no further connections, a pool stays with those that there are for a while. */
function stayWithThoseThereAre(pool: Pool, most: number): void {
  const isShort = pool.options.max < most;
  pool.options.max = Math.max(1, pool.totalCount);
  if (!isShort && pool.options.max < most) setTimeout(() => void (pool.options.max = most), growMs).unref();
}

/** A database behind a pool of connections. */
export class Database {
  readonly #migrate: (connection: Connection) => Promise<void>;
  #pool: Pool;
  /** Connections that the pool may have. */
  #most: number;
  /** Statements that are under way, and when the last one was done. */
  #underWay = 0;
  #doneAt = -Infinity;
  /** Connections that were looked at, and whether the server process behind each is ours alone. */
  readonly #known = new WeakMap<Connection, boolean>();
  #prepared: Promise<void> | undefined;

  /** @param migrate brings the schema up to date */
  constructor(pool: Pool, migrate: (connection: Connection) => Promise<void>) {
    this.#pool = pool;
    this.#most = pool.options.max;
    this.#migrate = migrate;
  }

  /** Connects, and brings the schema up to date, unless that was done. @throws SetupError, DatabaseFailure */
  prepare(): Promise<void> {
    const preparing = (this.#prepared ??= this.#use(this.#migrate).catch((error: unknown) => {
      if (this.#prepared === preparing) this.#prepared = undefined;
      throw error;
    }));
    return preparing;
  }

  /**
   * Runs one statement, which is a transaction of its own, as soon as the database is prepared.
   * @param ms after which it is given up
   * @throws SetupError, DatabaseFailure
   */
  async query<Row>(text: string, values: unknown[], ms: number): Promise<Row[]> {
    await this.prepare();
    try {
      const { rows } = await this.#use((connection) => connection.query({ text, values, query_timeout: ms }));
      return rows as Row[];
    } catch (error) {
      if (error instanceof DatabaseFailure && missing.includes(error.code)) this.#prepared = undefined;
      throw error;
    }
  }

  /** Uses another pool from now on, of the same database or another one; statements that are under way end on the one before. */
  replace(pool: Pool): void {
    const before = this.#pool;
    this.#pool = pool;
    this.#most = pool.options.max;
    this.#prepared = undefined;
    void before.end();
  }

  end(): Promise<void> {
    return this.#pool.end();
  }

  /**
   * Waits until a promise settles that comes after statements of others: for so many milliseconds, and longer, but never longer than for a connection, as long
   * as statements are done meanwhile, however slowly.
   * @returns whether it settled
   */
  settles(work: Promise<unknown>, ms: number): Promise<boolean> {
    const goesOn = (since: number) => this.#underWay === 0 || this.#doneAt > since;
    return settlesWhile(work, ms, Math.max(ms, connectMs), goesOn);
  }

  /** Does work on a connection, and gives that back. @throws SetupError, DatabaseFailure */
  async #use<Result>(work: (connection: Connection) => Promise<Result>): Promise<Result> {
    const connection = await this.#connect();
    let isDone = false;
    this.#underWay++;
    try {
      const result = await work(connection);
      if (this.#known.get(connection) === false) await connection.query({ text: 'commit', query_timeout: commitMs });
      isDone = true;
      this.#doneAt = performance.now();
      return result;
    } catch (error) {
      throw error instanceof SetupError ? error : new DatabaseFailure(error, { wasSent: true });
    } finally {
      this.#underWay--;
      // After any error the connection is given up: it may have a transaction open, or lead to a server that is the primary no more.
      connection.release(!isDone);
    }
  }

  /** Waits for one of those that there are, when no further one is given, instead of failing what could be done a little later. */
  async #connect(): Promise<Connection> {
    const deadline = performance.now() + connectMs;
    for (;;) {
      const from = this.#pool;
      try {
        return await this.#open(from);
      } catch (error) {
        if (error instanceof SetupError) throw error;
        const failure = new DatabaseFailure(error, { wasSent: false });
        const mayCome = isShortage(failure) || from !== this.#pool;
        if (!mayCome || performance.now() > deadline) throw failure;
        if (from === this.#pool) stayWithThoseThereAre(from, this.#most);
        await pause(againMs);
      }
    }
  }

  /** A connection on which the next statement runs at once. */
  async #open(from: Pool): Promise<Connection> {
    const connection = await this.#take(from);
    try {
      if (!this.#known.has(connection)) this.#known.set(connection, await isOurs(connection));
      if (this.#known.get(connection) === false) await connection.query({ text: begin, query_timeout: settingsMs });
      return connection;
    } catch (error) {
      connection.release(true);
      throw error;
    }
  }

  /** One of the pool's: a new one, or one that somebody gives back. */
  async #take(from: Pool): Promise<Connection> {
    const isNew = from.totalCount < from.options.max;
    const taking = from.connect();
    if (isNew || (await this.settles(taking, stillMs))) return taking;
    void taking.then(
      (connection) => connection.release(),
      () => undefined,
    );
    throw new Error(standsStill);
  }
}

/** Whether the server process behind a new connection is ours alone. @throws SetupError for a server that cannot serve */
async function isOurs(connection: Connection): Promise<boolean> {
  const { rows } = await connection.query({
    text: welcome,
    values: [connection.processID ?? 0],
    query_timeout: settingsMs,
  });
  const { is_ours: isAlone, version, encoding, is_read_only: isReadOnly } = rows[0] as Server;
  const major = Math.floor(version / 10_000);
  if (major < oldestVersion) {
    throw new SetupError(`The session store needs PostgreSQL ${oldestVersion} or newer; the server has ${major}.`);
  }
  if (encoding !== 'UTF8') {
    throw new SetupError(`The session store needs a database with the encoding UTF8; this one has ${encoding}.`);
  }
  // A standby may become the primary, or the name lead to the primary, at any moment.
  if (isReadOnly) throw new Error('the server takes no writes: it is a standby, or set to read only');
  return isAlone;
}
