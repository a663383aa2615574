import type { RunEvent, Runs } from '../agents/run.ts';
import type { ToolEvent } from '../agents/toolRuns.ts';
import type { RunFacts, Usage } from '../contract.ts';
import { clientClosedRequest } from '../errors.ts';
import { settlesWithin } from '../async.ts';
import { DeltaBatches } from './deltaBatches.ts';
import { FinishedRuns } from './finishedRuns.ts';
import { newRun, refOf, type KnownRun, type RunId, type RunPlace } from './knownRun.ts';

/** Hears what becomes of runs. */
export interface RunListener {
  began(run: KnownRun): void;
  /** @param delta what was said since the last call, never empty; `run.text` has it already */
  said(run: KnownRun, delta: string): void;
  /** Something became of a call of one of its agent's tools; all that was said before is told. */
  used(run: KnownRun, tool: ToolEvent): void;
  ended(run: KnownRun): void;
}

/** How a run ended. */
export type Outcome = { error: unknown } | { text: string; usage: Usage; stopReason: string };

/** Knows the runs that go on, and for ten minutes those that are over. The listener hears of a run from its beginning on, or not at all. */
export class RunRegistry {
  readonly #runs: Pick<Runs, 'abort' | 'watchAll'>;
  readonly #listener: RunListener;
  readonly #deltas: DeltaBatches;
  readonly #open = new Map<string, KnownRun>();
  readonly #finished = new FinishedRuns();
  readonly #arrivals = new Arrivals();
  /** What is done until runs are entered, with their sessions. */
  readonly #starts = new Map<Promise<unknown>, string>();
  #isWanted = false;
  #unwatch: (() => void) | undefined;

  constructor(runs: Pick<Runs, 'abort' | 'watchAll'>, listener: RunListener) {
    this.#runs = runs;
    this.#listener = listener;
    this.#deltas = new DeltaBatches((run, delta) => listener.said(run, delta));
  }

  /** Notes that a run of a session is about to be entered, until the work for that is over. @returns what the work does */
  whileStarting<Result>(sessionKey: string, work: Promise<Result>): Promise<Result> {
    this.#starts.set(work, sessionKey);
    return work.finally(() => this.#starts.delete(work));
  }

  /** Waits until the runs of a session are entered that are about to be: who ends them may have asked right after them. */
  async untilStarted(sessionKey: string): Promise<void> {
    await Promise.allSettled([...this.#starts].flatMap(([work, key]) => (key === sessionKey ? [work] : [])));
  }

  /** Enters a run that is about to start. */
  enter(run: Pick<KnownRun, 'runId' | 'digest'>, facts: Readonly<RunFacts>): KnownRun {
    const entered = newRun(run, facts);
    this.#open.set(refOf(entered), entered);
    this.#watchAsNeeded();
    this.#arrivals.announce(entered);
    return entered;
  }

  /** Notes how a run without events ended: a repeated answer, or a request that never became a run. */
  settle(run: KnownRun, outcome: Outcome): void {
    if (run.endedAt === undefined) this.#close(run, outcome);
  }

  /** Remembers a run that the gateway itself answered, and that no listener hears of here. */
  note(run: Pick<KnownRun, 'runId' | 'digest' | 'text'>, place: RunPlace): void {
    const noted = newRun(run, place);
    this.#end(noted, { text: run.text });
    this.#finished.add(noted);
    noted.over.resolve();
    this.#arrivals.announce(noted);
  }

  /** Drops the entry of a request that did not become a run: nobody is told, and nothing is remembered. */
  forget(run: KnownRun, error: unknown): void {
    this.#end(run, { error });
    run.over.resolve();
    this.#watchAsNeeded();
  }

  /** A run that the same client asked for. */
  find(id: RunId): KnownRun | undefined {
    return this.#open.get(refOf(id)) ?? this.#finished.find(id);
  }

  /** A run that a client may know of: its own, and for the operator everybody's. */
  #findFor(id: RunId): KnownRun | undefined {
    const own = this.find(id);
    if (own || id.keyId !== undefined) return own;
    return [...this.#open.values()].find(({ runId }) => runId === id.runId) ?? this.#finished.findOfAnybody(id.runId);
  }

  /** The run that a client may know of, when it is over, or as it is after so many milliseconds; undefined when there is none by then. */
  async wait(id: RunId, timeoutMs: number, signal: AbortSignal): Promise<KnownRun | undefined> {
    const arrival = this.#arrivals.next(id);
    let run = this.#findFor(id);
    const untilOver = async () => {
      if (!run) await arrival.promise;
      run ??= this.#findFor(id);
      await run?.over.promise;
    };
    await settlesWithin(untilOver(), timeoutMs, signal);
    arrival.stop();
    return run;
  }

  /**
   * Ends the runs of a session, those of other doors as well, or those with that id.
   * @returns the ids of those that were not about to end already
   */
  abort(sessionKey: string, wanted: { runId?: string | undefined }, ending: 'aborted' | 'timeout'): string[] {
    const { runId } = wanted;
    const known = [...this.#open.values()].filter(
      (run) => run.sessionKey === sessionKey && run.runId === (runId ?? run.runId),
    );
    const before = new Set(known.filter((run) => run.ending).map((run) => run.runId));
    for (const run of known) run.ending ??= ending;
    const ended = new Set([...known.map((run) => run.runId), ...this.#runs.abort(sessionKey, runId)]);
    return [...ended.difference(before)];
  }

  /** The runs that go on in a session, as far as they are watched: since somebody listens. */
  runningIn(sessionKey: string): KnownRun[] {
    return [...this.#open.values()].filter((run) => run.sessionKey === sessionKey);
  }

  /** The runs that took the last turns of a session, by the numbers of those turns. */
  byTurn(sessionKey: string): ReadonlyMap<number, KnownRun> {
    const taken = this.#finished
      .of(sessionKey)
      .flatMap((run): [number, KnownRun][] => (run.turn === undefined ? [] : [[run.turn, run]]));
    return new Map(taken);
  }

  /** Waits until no run goes on, those included that were accepted and have not begun; at most so many milliseconds. */
  async idle(timeoutMs: number): Promise<void> {
    await settlesWithin(Promise.all([...this.#open.values()].map(({ over }) => over.promise)), timeoutMs);
  }

  /** @param isWanted whether somebody listens; as long as nobody does and no run is open, runs are not watched at all */
  listen(isWanted: boolean): void {
    this.#isWanted = isWanted;
    this.#watchAsNeeded();
  }

  /** Watches the runs as long as somebody listens or a run is open: a client that comes back must hear its end. */
  #watchAsNeeded(): void {
    const isNeeded = this.#isWanted || this.#open.size > 0;
    if (isNeeded) this.#unwatch ??= this.#runs.watchAll((event) => this.#note(event));
    else {
      this.#unwatch?.();
      this.#unwatch = undefined;
    }
  }

  #note(event: RunEvent): void {
    const run = this.#open.get(refOf({ runId: event.runId, keyId: event.facts.keyId }));
    if (event.type === 'start') this.#begin(run ?? this.enter({ runId: event.runId, digest: undefined }, event.facts));
    else if (!run?.isTold) return;
    else if (event.type === 'chunks') this.#hear(run, event);
    else if (event.type === 'tool') this.#see(run, event.tool);
    else this.#finish(run, event);
  }

  #begin(run: KnownRun): void {
    run.isTold = true;
    this.#listener.began(run);
    // It was asked to end between its acceptance and its beginning.
    if (run.ending) this.#runs.abort(run.sessionKey, run.runId);
  }

  #hear(run: KnownRun, { chunks, facts }: RunEvent & { type: 'chunks' }): void {
    run.model = facts.model;
    let said = '';
    for (const chunk of chunks) {
      run.usage = chunk.usage ?? run.usage;
      const choice = chunk.choices.find(({ index }) => index === 0);
      run.stopReason = choice?.finish_reason ?? run.stopReason;
      said += choice?.delta.content || choice?.delta.refusal || '';
    }
    if (!said) return;
    run.text += said;
    this.#deltas.add(run, said);
  }

  #see(run: KnownRun, tool: ToolEvent): void {
    this.#deltas.end(run);
    this.#listener.used(run, tool);
  }

  #finish(run: KnownRun, event: RunEvent & { type: 'end' | 'error' }): void {
    this.#deltas.end(run);
    run.turn = event.facts.turn;
    // An error without a value means that its reader left.
    this.#close(run, event.type === 'error' ? { error: event.error ?? clientClosedRequest() } : {});
  }

  #close(run: KnownRun, outcome: Partial<Pick<KnownRun, 'error' | 'text' | 'usage' | 'stopReason'>>): void {
    this.#end(run, outcome);
    this.#finished.add(run);
    this.#listener.ended(run);
    run.over.resolve();
    this.#watchAsNeeded();
  }

  #end(run: KnownRun, outcome: Partial<KnownRun>): void {
    Object.assign(run, outcome, { endedAt: Date.now() });
    if (this.#open.get(refOf(run)) === run) this.#open.delete(refOf(run));
  }
}

/** Those who wait for a run to be entered. */
class Arrivals {
  readonly #waiting = new Map<string, Set<() => void>>();

  /** The operator may wait for everybody's. */
  announce({ runId, keyId }: RunId): void {
    const refs = new Set([refOf({ runId, keyId }), refOf({ runId, keyId: undefined })]);
    for (const ref of refs) this.#waiting.get(ref)?.forEach((wake) => wake());
  }

  /** @returns what settles with the next run of that id, until it is stopped */
  next(id: RunId): { promise: Promise<void>; stop: () => void } {
    const { promise, resolve } = Promise.withResolvers<void>();
    const ref = refOf(id);
    const others = this.#waiting.get(ref) ?? new Set();
    this.#waiting.set(ref, others.add(resolve));
    const stop = () => {
      others.delete(resolve);
      if (others.size === 0 && this.#waiting.get(ref) === others) this.#waiting.delete(ref);
    };
    return { promise, stop };
  }
}
