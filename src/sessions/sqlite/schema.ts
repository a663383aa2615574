import { isNoDatabase, type Connection } from './database.ts';

/** `OCGW`: the mark of our files in their header. */
export const applicationId = 0x4f434757;

/**
 * The schema, as steps from each version to the next: the version of a file is the number of steps that were done in it. A step that was released never
 * changes; what changes is added as another step.
 *
 * - A turn that is not finished has an owner, and is a place in the lane of its session, in the order of the ids; a finished one has none.
 * - `messages` is JSON, null as long as nothing was reserved. It stands last, so that the other columns are read without it.
 * - `continues`: the first message answers a tool call of the turn before, without which it must not stand.
 * - The `turns` and `bytes` of a session are those of its completed turns.
 */
export const steps: readonly string[] = [
  `
  CREATE TABLE sessions (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    key TEXT NOT NULL UNIQUE,
    agent TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    turns INTEGER NOT NULL DEFAULT 0,
    bytes INTEGER NOT NULL DEFAULT 0
  ) STRICT;
  CREATE INDEX sessions_of_agent ON sessions (agent);
  CREATE INDEX sessions_by_update ON sessions (updated_at);

  CREATE TABLE turns (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    session INTEGER NOT NULL REFERENCES sessions (id),
    status TEXT NOT NULL CHECK (status IN ('queued', 'in_progress', 'completed', 'failed', 'interrupted')),
    owner TEXT CHECK ((owner IS NULL) = (status IN ('completed', 'failed', 'interrupted'))),
    until INTEGER,
    created_at INTEGER NOT NULL,
    ended_at INTEGER,
    continues INTEGER NOT NULL DEFAULT 0,
    size INTEGER NOT NULL DEFAULT 0,
    model TEXT,
    messages TEXT
  ) STRICT;
  CREATE INDEX turns_of_session ON turns (session);
  CREATE INDEX turns_unfinished ON turns (session) WHERE owner IS NOT NULL;
  CREATE INDEX turns_without_answer ON turns (session) WHERE status IN ('failed', 'interrupted');

  CREATE TABLE claims (
    id INTEGER PRIMARY KEY,
    scope TEXT NOT NULL,
    key TEXT NOT NULL,
    request TEXT NOT NULL,
    owner TEXT,
    until INTEGER,
    session_key TEXT,
    created_at INTEGER NOT NULL,
    answer TEXT CHECK ((answer IS NULL) = (owner IS NOT NULL)),
    UNIQUE (scope, key)
  ) STRICT;
  CREATE INDEX claims_of_session ON claims (session_key) WHERE session_key IS NOT NULL;
  CREATE INDEX claims_by_creation ON claims (created_at);
  CREATE INDEX claims_unanswered ON claims (owner) WHERE owner IS NOT NULL;
  `,
  `
  -- The sessions of keys, agent:<agent>:key:<id of the key>:<rest>. Agents have no colon in their names.
  CREATE INDEX sessions_of_key ON sessions (
    substr(key, length(agent) + 12, instr(substr(key, length(agent) + 12), ':') - 1), id
  ) WHERE substr(key, length(agent) + 8, 4) = 'key:';

  -- What keys have used in a day of UTC (2026-11-30).
  CREATE TABLE tokens (
    day TEXT NOT NULL,
    key TEXT NOT NULL,
    tokens INTEGER NOT NULL,
    PRIMARY KEY (day, key)
  ) STRICT, WITHOUT ROWID;
  `,
  `
  -- Completions that clients stored. An owner is the id of a key, or empty: the operator. Their ids grow with the time. The model and the metadata, a list of
  -- JSON's, are words of JSON. The texts stand last, so that the other columns are read without them.
  CREATE TABLE completions (
    owner TEXT NOT NULL,
    id TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    size INTEGER NOT NULL,
    model TEXT NOT NULL,
    metadata TEXT NOT NULL,
    completion TEXT NOT NULL,
    messages TEXT NOT NULL,
    PRIMARY KEY (owner, id)
  ) STRICT;
  CREATE INDEX completions_of_owner ON completions (owner, id, size);
  CREATE INDEX completions_by_creation ON completions (created_at);
  `,
  `
  -- What stands for a claim that ends without an answer.
  ALTER TABLE claims ADD COLUMN in_case TEXT;
  `,
  `
  -- What was set for a session, as JSON; null when nothing is. With it, a session is one without any turn.
  ALTER TABLE sessions ADD COLUMN settings TEXT;
  `,
];

/** A file that this release cannot use; the message is for the operator. */
export class UnusableFile extends Error {
  constructor(message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'UnusableFile';
  }
}

/** The version of a file, 0 for an empty one. @throws UnusableFile when it is not ours, or of a later release */
export function versionOf(connection: Connection, path: string, known = steps.length): number {
  const { application_id: mark } = header(connection, path, 'PRAGMA application_id');
  const { user_version: version = 0 } = header(connection, path, 'PRAGMA user_version');
  const { objects } = header(connection, path, 'SELECT count(*) AS objects FROM sqlite_master');
  if (mark === 0 && version === 0 && objects === 0) return 0;
  if (mark !== applicationId) throw notOurs(path);
  if (version > known) {
    throw new UnusableFile(
      `the sessions in ${path} were written by a later release (schema version ${version}; this one knows ${known}): ` +
        'start that release again, or choose another file',
    );
  }
  return version;
}

/** Does the steps that are missing in the file, each whole or not at all, also when several processes start at once. @throws as `versionOf` */
export function migrate(connection: Connection, path: string, todo = steps): void {
  while (versionOf(connection, path, todo.length) < todo.length) {
    connection.exec('BEGIN IMMEDIATE');
    try {
      // The version is asked again: another process may have done the step before this one had the lock.
      const version = versionOf(connection, path, todo.length);
      const step = todo[version];
      if (step !== undefined) {
        connection.exec(step);
        // A pragma takes no bound values; both are numbers of this file.
        connection.exec(`PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${version + 1}`);
      }
      connection.exec('COMMIT');
    } catch (error) {
      if (connection.isTransaction) connection.exec('ROLLBACK');
      throw error;
    }
  }
}

function header(connection: Connection, path: string, sql: string): Record<string, number> {
  try {
    return connection.prepare(sql).get() as Record<string, number>;
  } catch (error) {
    if (isNoDatabase(error)) throw notOurs(path, error);
    throw error;
  }
}

export const notOurs = (path: string, cause?: unknown) =>
  new UnusableFile(`${path} is not a file of openclaw-gateway's sessions: move it away, or choose another file`, cause);
