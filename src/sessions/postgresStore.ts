import { findFaults } from './postgres/check.ts';
import { connectMs, Database, type Pool } from './postgres/database.ts';
import { needsOperator, SetupError, toSetupError } from './postgres/failure.ts';
import { migrate } from './postgres/migrate.ts';
import { createOperations } from './postgres/operations.ts';
import { leaseMs as usualLeaseMs, type SessionStore, type StoreLimits } from './store.ts';

export interface PostgresStoreOptions {
  /** `postgres://user:password@host:port/database?sslmode=…`, of PostgreSQL 13 or newer; `sslmode` means what it means to libpq. */
  url: string;
  limits: StoreLimits;
  /** Connections of this gateway at most. */
  maxConnections?: number | undefined;
  /** Milliseconds; the same for all gateways of a database. */
  leaseMs?: number;
}

/** Connections of one gateway. A turn needs one for milliseconds only, so that few serve many. */
const usualMaxConnections = 10;

/** Statements and seconds after which a connection is given back, so that where there are few, gateways take turns: before another one gives up. */
const [maxUses, maxLifetimeSeconds] = [500, 5];

/** Milliseconds after which a connection that nobody uses is closed: sooner than another gateway gives up that waits for one. */
const idleMs = 5000;

/**
 * Keeps sessions in PostgreSQL, for any number of gateways. A database that is down, at the start or later, is `storage_unavailable` until it is back.
 * @throws SetupError for what only the operator can change: wrong credentials, no such database, a schema of a newer gateway; never with the password
 */
export async function createPostgresStore(options: PostgresStoreOptions): Promise<SessionStore> {
  const { url, limits, maxConnections, leaseMs = usualLeaseMs } = options;
  const database = new Database(await createPool(url, maxConnections), migrate);
  try {
    await database.prepare();
  } catch (error) {
    if (needsOperator(error)) {
      await database.end();
      throw toSetupError(error, addressOf(url));
    }
  }
  const { store, begin } = createOperations(database, limits, leaseMs);
  // Without a database there is nothing to do yet: each lane is looked after when it is entered.
  await begin().catch(() => undefined);
  return {
    ...store,
    async useAddress(next) {
      const pool = await createPool(next.url, next.maxConnections);
      database.replace(pool);
      await database.prepare().catch((error: unknown) => {
        if (needsOperator(error)) throw toSetupError(error, addressOf(next.url));
      });
    },
  };
}

/** What is wrong with a session database, a line for each fault; none when all is well. It changes nothing. */
export async function checkPostgresStore(url: string): Promise<string[]> {
  try {
    const database = new Database(await createPool(url), () => Promise.resolve());
    try {
      return await findFaults(database);
    } finally {
      await database.end();
    }
  } catch (error) {
    return [toSetupError(error, addressOf(url)).message];
  }
}

/** The driver costs memory and time, which only those shall pay who use it. @throws SetupError for a url that is none */
async function createPool(url: string, max = usualMaxConnections): Promise<Pool> {
  const { Client, Pool: PgPool, types } = (await import('pg')).default;
  const { searchParams } = parse(url);
  // Read once: the driver would read the url, and the files that it names, for each connection anew, and throw where nobody catches it.
  const { host, port, user, password, database, ssl } = readUrl(() => new Client(withLibpqTls(url)));
  const pool = new PgPool({
    host,
    port,
    user,
    password,
    database,
    ssl,
    application_name: searchParams.get('application_name') ?? 'openclaw-gateway',
    options: searchParams.get('options') ?? undefined,
    max,
    maxUses,
    maxLifetimeSeconds,
    connectionTimeoutMillis: connectMs,
    idleTimeoutMillis: idleMs,
    keepAlive: true,
    types: {
      // Numbers of rows, sizes and milliseconds are exact as numbers.
      getTypeParser: (type, format) => (type === types.builtins.INT8 ? Number : types.getTypeParser(type, format)),
    },
  });
  // A connection that is lost while it is idle is no fault: the next statement gets another one. Without a listener it would end the process.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => void client.on('error', () => undefined));
  return pool;
}

function parse(url: string): URL {
  // The driver knows one host, and would take the list for its name.
  const authority = /^postgres(?:ql)?:\/\/([^/?#]*)/.exec(url)?.[1] ?? '';
  if (/,/.test(authority.slice(authority.lastIndexOf('@') + 1)) || /[?&]host(addr)?=[^&#]*(,|%2c)/i.test(url)) {
    throw new SetupError(
      'The url of the session store names several hosts. Name one: a name, an address or a proxy that leads to the primary.',
    );
  }
  const parsed = URL.parse(url);
  if (parsed && /^postgres(ql)?:$/.test(parsed.protocol)) return parsed;
  throw new SetupError(
    'The url of the session store is none of PostgreSQL. Write postgres://user:password@host/database, with %-codes for special characters.',
  );
}

/** The driver's own meaning of `sslmode=require` is another one, and about to change. Its `no-verify`, which libpq lacks, is left to it. */
function withLibpqTls(url: string): string {
  const parsed = new URL(url);
  const { searchParams } = parsed;
  if (searchParams.has('sslmode') && searchParams.get('sslmode') !== 'no-verify')
    searchParams.set('uselibpqcompat', 'true');
  return parsed.href;
}

/** @throws SetupError in the words of the driver, which name a missing file or a wrong mode of TLS */
function readUrl<Settings>(read: () => Settings): Settings {
  try {
    return read();
  } catch (error) {
    throw toSetupError(error, 'The url of the session store');
  }
}

/** The database without what is secret. */
function addressOf(url: string): string {
  const { host, pathname } = new URL(url);
  return `The session database ${host}${pathname}`;
}
