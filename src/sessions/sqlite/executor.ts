import { Refusal, type Context } from './context.ts';
import { faultOf, isBroken, mayBeUnwritable, type Sql } from './database.ts';
import { take, untake } from './holding.ts';
import { isFreeing, operations, type Answer, type Failure, type Request } from './operations.ts';
import { UnusableFile } from './schema.ts';

/** An open file of sessions. */
export interface Opened {
  sql: Sql;
  /** @throws UnusableFile when the file, or its log, is not the one at its path any more */
  checkPlace(): void;
  /** @throws UnusableFile when a later release has changed the schema meanwhile */
  checkVersion(): void;
}

export type Done = { request: Request } & ({ answer: Answer } | { failure: Failure });

export type Transaction =
  | { ended: 'committed'; done: Done[] }
  /** The lock is another's; nothing was done. */
  | { ended: 'busy' }
  /** Nothing was done. */
  | { ended: 'failed'; failure: Failure };

/** Does requests on the file, which it opens when it must. */
export interface Executor {
  /**
   * All in one transaction, each with a savepoint of its own, so that one that fails takes no other along. Those that make room are tried again with what is in
   * reserve when there is none.
   */
  write(requests: readonly Request[]): Transaction;
  read(request: Request): Done;
  /** Closes the file unless it is the one at its path. */
  checkPlace(): void;
  /** Closes the file; what comes afterwards opens it again. */
  disconnect(): void;
}

/**
 * @param open @throws UnusableFile, errors of SQLite
 * @param whyUnwritable says what of the file the system lets nobody write to, if anything
 */
export function createExecutor(
  open: () => Opened,
  others: Omit<Context, 'sql'>,
  whyUnwritable: () => string | undefined,
): Executor {
  const { held } = others;
  let opened: Opened | undefined;
  const connection = (): Opened => (opened ??= open());

  function run({ name, args }: Request): Answer {
    const operation: (context: Context, args: never) => Answer = operations[name];
    return operation({ ...others, sql: connection().sql }, args as never);
  }

  /** @throws what ended the whole transaction */
  function attempt(request: Request, sql: Sql): Done {
    sql.run('SAVEPOINT operation');
    try {
      const answer = run(request);
      sql.run('RELEASE operation');
      take(held, request, answer);
      return { request, answer };
    } catch (error) {
      if (!sql.isInTransaction || isBroken(error)) throw error;
      sql.run('ROLLBACK TO operation');
      sql.run('RELEASE operation');
      return { request, failure: toFailure(error) };
    }
  }

  function rollBack(): void {
    try {
      if (opened?.sql.isInTransaction) opened.sql.run('ROLLBACK');
    } catch {
      disconnect();
    }
  }

  function disconnect(): void {
    const closing = opened;
    opened = undefined;
    try {
      closing?.sql.close();
    } catch {
      // It is of no use any more, in whatever state it is.
    }
  }

  function transact(requests: readonly Request[]): Transaction {
    const done: Done[] = [];
    try {
      const file = connection();
      file.sql.run('BEGIN IMMEDIATE');
      file.checkVersion();
      for (const request of requests) done.push(attempt(request, file.sql));
      file.sql.run('COMMIT');
      // Nothing is told of what was written into a file that nobody will find again.
      file.checkPlace();
      return { ended: 'committed', done };
    } catch (error) {
      for (const one of done) if ('answer' in one) untake(held, one.request, one.answer);
      rollBack();
      if (isBroken(error) || error instanceof UnusableFile) disconnect();
      const failure = toFailure(error);
      return failure.kind === 'storage_busy' ? { ended: 'busy' } : { ended: 'failed', failure };
    }
  }

  function toFailure(error: unknown): Failure {
    const { message } = error as Error;
    if (error instanceof Refusal) return { kind: error.kind, message };
    if (error instanceof UnusableFile) return { kind: 'unusable_file', message };
    const why = mayBeUnwritable(error) ? whyUnwritable() : undefined;
    return why === undefined ? { kind: faultOf(error), message } : { kind: 'unusable_file', message: why };
  }

  /** @returns whether there may be more now */
  function makeRoom(): boolean {
    if (!others.reserve.spend()) return false;
    try {
      // What the log has already begins no new one: it would need as much room again.
      opened?.sql.all('PRAGMA wal_checkpoint(TRUNCATE)');
    } catch {
      // Then there is what was in reserve.
    }
    return true;
  }

  return {
    write(requests) {
      const transaction = transact(requests);
      const isWorthIt = requests.every(({ name }) => isFreeing(name)) && isFull(transaction) && makeRoom();
      return isWorthIt ? transact(requests) : transaction;
    },
    read(request) {
      try {
        return { request, answer: run(request) };
      } catch (error) {
        if (isBroken(error)) disconnect();
        return { request, failure: toFailure(error) };
      }
    },
    checkPlace() {
      try {
        opened?.checkPlace();
      } catch {
        disconnect();
      }
    },
    disconnect,
  };
}

function isFull(transaction: Transaction): boolean {
  if (transaction.ended === 'busy') return false;
  const failures = transaction.ended === 'failed' ? [transaction] : transaction.done;
  return failures.some((one) => 'failure' in one && one.failure.kind === 'storage_full');
}
