import { Refusal, type Context } from './context.ts';
import { faultOf, isBroken, mayBeUnwritable, type Sql } from './database.ts';
import { take, undoTake } from './holding.ts';
import { freesSpace, operations, type Answer, type Failure, type Request } from './operations.ts';
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
export class Executor {
  readonly #open: () => Opened;
  readonly #others: Omit<Context, 'sql'>;
  readonly #whyUnwritable: () => string | undefined;
  #opened: Opened | undefined;

  /**
   * @param open @throws UnusableFile, errors of SQLite
   * @param whyUnwritable says what of the file the system lets nobody write to, if anything
   */
  constructor(open: () => Opened, others: Omit<Context, 'sql'>, whyUnwritable: () => string | undefined) {
    this.#open = open;
    this.#others = others;
    this.#whyUnwritable = whyUnwritable;
  }

  /**
   * All in one transaction, each with a savepoint of its own, so that one that fails takes no other along. Those that make room are tried again with what is in
   * reserve when there is none.
   */
  write(requests: readonly Request[]): Transaction {
    const transaction = this.#transact(requests);
    const isWorthIt = requests.every(({ name }) => freesSpace(name)) && isFull(transaction) && this.#makeRoom();
    return isWorthIt ? this.#transact(requests) : transaction;
  }

  read(request: Request): Done {
    try {
      return { request, answer: this.#run(request) };
    } catch (error) {
      if (isBroken(error)) this.disconnect();
      return { request, failure: this.#toFailure(error) };
    }
  }

  /** Closes the file unless it is the one at its path. */
  checkPlace(): void {
    try {
      this.#opened?.checkPlace();
    } catch {
      this.disconnect();
    }
  }

  /** Closes the file; what comes afterwards opens it again. */
  disconnect(): void {
    const closing = this.#opened;
    this.#opened = undefined;
    try {
      closing?.sql.close();
    } catch {
      // The connection is given up, whatever its state.
    }
  }

  #connection(): Opened {
    return (this.#opened ??= this.#open());
  }

  #run({ name, args }: Request): Answer {
    const operation: (context: Context, args: never) => Answer = operations[name];
    return operation({ ...this.#others, sql: this.#connection().sql }, args as never);
  }

  #transact(requests: readonly Request[]): Transaction {
    const done: Done[] = [];
    try {
      const file = this.#connection();
      file.sql.run('BEGIN IMMEDIATE');
      file.checkVersion();
      for (const request of requests) done.push(this.#runInSavepoint(request, file.sql));
      file.sql.run('COMMIT');
      // A file that is not at its path any more would be lost: then nothing is reported as done.
      file.checkPlace();
      return { ended: 'committed', done };
    } catch (error) {
      for (const one of done) if ('answer' in one) undoTake(this.#others.held, one.request, one.answer);
      this.#rollBack();
      if (isBroken(error) || error instanceof UnusableFile) this.disconnect();
      const failure = this.#toFailure(error);
      return failure.kind === 'storage_busy' ? { ended: 'busy' } : { ended: 'failed', failure };
    }
  }

  /** @throws what ended the whole transaction */
  #runInSavepoint(request: Request, sql: Sql): Done {
    sql.run('SAVEPOINT operation');
    try {
      const answer = this.#run(request);
      sql.run('RELEASE operation');
      take(this.#others.held, request, answer);
      return { request, answer };
    } catch (error) {
      if (!sql.isInTransaction || isBroken(error)) throw error;
      sql.run('ROLLBACK TO operation');
      sql.run('RELEASE operation');
      return { request, failure: this.#toFailure(error) };
    }
  }

  #rollBack(): void {
    try {
      if (this.#opened?.sql.isInTransaction) this.#opened.sql.run('ROLLBACK');
    } catch {
      this.disconnect();
    }
  }

  #toFailure(error: unknown): Failure {
    const { message } = error as Error;
    if (error instanceof Refusal) return { kind: error.kind, message };
    if (error instanceof UnusableFile) return { kind: 'unusable_file', message };
    const why = mayBeUnwritable(error) ? this.#whyUnwritable() : undefined;
    return why === undefined ? { kind: faultOf(error), message } : { kind: 'unusable_file', message: why };
  }

  /** @returns whether there may be more now */
  #makeRoom(): boolean {
    if (!this.#others.reserve.spend()) return false;
    try {
      // Moves the log into the file, so that the next transaction can use the log's room.
      this.#opened?.sql.all('PRAGMA wal_checkpoint(TRUNCATE)');
    } catch {
      // Then there is what was in reserve.
    }
    return true;
  }
}

function isFull(transaction: Transaction): boolean {
  if (transaction.ended === 'busy') return false;
  const failures = transaction.ended === 'failed' ? [transaction] : transaction.done;
  return failures.some((one) => 'failure' in one && one.failure.kind === 'storage_full');
}
