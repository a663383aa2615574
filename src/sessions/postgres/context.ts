import { storageBusy } from '../../errors.ts';
import { createKeyedMutex, type KeyedMutex } from '../../async.ts';
import { claimId, type RequestKey, type StoreLimits, type Ticket } from '../store.ts';
import { createDatabaseClock, type DatabaseClock } from './clock.ts';
import type { Database } from './database.ts';
import { refuse } from './failure.ts';
import { HeldClaims, HeldTurns } from './held.ts';
import { Owners } from './owners.ts';

/** Milliseconds that other work on the same session is waited for, longer while the database goes on, and then a statement, besides its connection. */
const [turnMs, statementMs] = [2000, 3000];

/** What the operations work on. */
export class Context {
  readonly database: Database;
  readonly limits: StoreLimits;
  /** Milliseconds. */
  readonly leaseMs: number;
  readonly owners: Owners;
  readonly turns = new HeldTurns();
  readonly claims = new HeldClaims();
  readonly clock: DatabaseClock;
  /** Answers that were kept by this gateway. */
  keptAnswers = 0;
  isClosed = false;
  // A statement must know all turns that are ours, also the newest. So the statements of a session come one after the other.
  readonly #mutex: KeyedMutex;

  constructor(database: Database, limits: StoreLimits, leaseMs: number) {
    this.database = database;
    this.limits = limits;
    this.leaseMs = leaseMs;
    this.owners = new Owners(leaseMs);
    this.#mutex = createKeyedMutex(storageBusy, (before, ms) => database.settles(before, ms));
    this.clock = createDatabaseClock(<Row>(text: string, values: unknown[]) => this.first<Row>(text, values));
  }

  /** @param ms that the statement may take @throws DatabaseFailure, SetupError */
  all<Row>(text: string, values: unknown[], ms = statementMs): Promise<Row[]> {
    return this.database.query<Row>(text, values, ms);
  }

  /** The first row, which a statement of this kind always has. @throws as `all` */
  async first<Row>(text: string, values: unknown[], ms = statementMs): Promise<Row> {
    return (await this.all<Row>(text, values, ms))[0] as Row;
  }

  /** Does the work on one session piece by piece. @param ms that the work before it may take @throws GatewayError */
  inLane<Result>(sessionKey: string, work: () => Promise<Result>, ms = turnMs): Promise<Result> {
    return this.#mutex(`session ${sessionKey}`, ms, work).catch(refuse);
  }

  /** The same for the end of a turn. The turn is ours until its end is under way, and not any more afterwards, even when that fails. So no lane is stuck. */
  async atEnd<Result>(ticket: Ticket, work: () => Promise<Result>, ms = turnMs): Promise<Result> {
    const end = () => {
      this.turns.remove(ticket);
      return work();
    };
    return this.inLane(ticket.sessionKey, end, ms).finally(() => this.turns.remove(ticket));
  }

  /** Does the work on one request key piece by piece. @throws GatewayError */
  inClaim<Result>(key: RequestKey, work: () => Promise<Result>): Promise<Result> {
    return this.#mutex(`claim ${claimId(key)}`, turnMs, work).catch(refuse);
  }
}
