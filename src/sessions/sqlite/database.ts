/** What can be bound, and what comes back. */
export type Value = string | number | null;

/** The part of a connection that is used here; `DatabaseSync` of Node has it. */
export interface Connection {
  readonly isTransaction: boolean;
  exec(sql: string): void;
  prepare(sql: string): Statement;
  close(): void;
}

interface Statement {
  run(...values: Value[]): { changes: number | bigint; lastInsertRowid: number | bigint };
  get(): unknown;
  all(...values: Value[]): unknown[];
  iterate(...values: Value[]): Iterable<unknown>;
}

/** A connection whose statements are prepared once. The text of a statement is always a constant; what varies is bound. */
export interface Sql {
  readonly isInTransaction: boolean;
  run(sql: string, ...values: Value[]): { changes: number; id: number };
  all<Row>(sql: string, ...values: Value[]): Row[];
  /** Row by row; the reader may stop. */
  each<Row>(sql: string, ...values: Value[]): Iterable<Row>;
  /** Many statements, none of which is kept. */
  exec(sql: string): void;
  close(): void;
}

export function createSql(connection: Connection): Sql {
  const statements = new Map<string, Statement>();
  const prepared = (sql: string): Statement => {
    const statement = statements.get(sql) ?? connection.prepare(sql);
    statements.set(sql, statement);
    return statement;
  };
  return {
    get isInTransaction() {
      return connection.isTransaction;
    },
    run(sql, ...values) {
      const { changes, lastInsertRowid } = prepared(sql).run(...values);
      return { changes: Number(changes), id: Number(lastInsertRowid) };
    },
    all: <Row>(sql: string, ...values: Value[]) => prepared(sql).all(...values) as Row[],
    each: <Row>(sql: string, ...values: Value[]) => prepared(sql).iterate(...values) as Iterable<Row>,
    exec: (sql) => connection.exec(sql),
    close: () => connection.close(),
  };
}

/** What an error of SQLite means to its caller. */
export type Fault = 'storage_busy' | 'storage_full' | 'storage_damaged' | 'storage_unavailable';

const [perm, busy, locked, readOnly, ioError, corrupt, full, cantOpen, notADatabase] = [3, 5, 6, 8, 10, 11, 13, 14, 26];
/** IOERR_WRITE and IOERR_SHMSIZE: a file could not grow, for EFBIG, EDQUOT and the like, which SQLite does not count as FULL. */
const cannotGrow = [778, 4874];

export function faultOf(error: unknown): Fault {
  const code = resultCode(error);
  if ([busy, locked].includes(code & 0xff)) return 'storage_busy';
  if ([corrupt, notADatabase].includes(code & 0xff)) return 'storage_damaged';
  return (code & 0xff) === full || cannotGrow.includes(code) ? 'storage_full' : 'storage_unavailable';
}

/** Whether the connection is better opened anew: what it knows of its files may be wrong. On a full disk it is not, that might find no room for its log. */
export const isBroken = (error: unknown): boolean =>
  ['storage_unavailable', 'storage_damaged'].includes(faultOf(error)) &&
  [ioError, corrupt, cantOpen, readOnly, notADatabase].includes(resultCode(error) & 0xff);

/** Whether it may be that the system lets nobody write; a file that became read-only under an open connection is an IOERR_WRITE like one that cannot grow. */
export const mayBeUnwritable = (error: unknown): boolean =>
  [perm, readOnly, ioError, cantOpen].includes(resultCode(error) & 0xff);

/** SQLite's extended result code, 0 when the error is not SQLite's. https://sqlite.org/rescode.html */
const resultCode = (error: unknown): number => (error as { errcode?: number }).errcode ?? 0;

export const isNoDatabase = (error: unknown): boolean => (resultCode(error) & 0xff) === notADatabase;
