import type { RunEvent, Runs } from '../agents/run.ts';
import type { RunFacts, Usage } from '../contract.ts';
import { clientClosedRequest, GatewayError } from '../errors.ts';

/** A run as this door knows it: of any door, going on or over. */
export interface KnownRun {
  runId: string;
  sessionKey: string;
  agentId: string;
  /** `<provider>/<model>` */
  model: string;
  /** Of the request that it answers; undefined when it came through another door. */
  digest: string | undefined;
  /** Unix times in milliseconds. */
  startedAt: number;
  endedAt: number | undefined;
  /** All that was said so far. */
  text: string;
  usage: Usage | undefined;
  /** Why the model stopped: its finish_reason. */
  stopReason: string | undefined;
  /** What ended it badly. */
  error: unknown;
  /** `aborted` and `timeout` were wished for, before it ended or even began. */
  ending: 'aborted' | 'timeout' | undefined;
  /** Whether its beginning was told to those who listen. */
  isTold: boolean;
  /** Settles when it is over; never fails. */
  over: PromiseWithResolvers<void>;
}

export type RunStatus = 'running' | 'ok' | 'error' | 'timeout';

export const statusOf = ({ endedAt, error, ending }: KnownRun): RunStatus =>
  endedAt === undefined ? 'running' : error === undefined ? 'ok' : ending === 'timeout' ? 'timeout' : 'error';

/** Whether somebody ended it: over this door, or by leaving on another. */
export const isAborted = ({ error, ending }: KnownRun): boolean =>
  ending === 'aborted' ||
  (ending === undefined &&
    error instanceof GatewayError &&
    (error.kind === 'run_aborted' || error.kind === 'client_closed_request'));

/** What becomes of runs, for those who listen. */
export interface RunListener {
  began(run: KnownRun): void;
  /** @param delta what was said since the last call, never empty; `run.text` has it already */
  said(run: KnownRun, delta: string): void;
  ended(run: KnownRun): void;
}

export interface RunBook {
  /** Enters a run that is about to start. */
  enter(run: Pick<KnownRun, 'runId' | 'digest'>, facts: RunFacts): KnownRun;
  /** Notes how a run ended that was never told of: an answer given again, or a request that never became a run. */
  settle(run: KnownRun, outcome: Outcome): void;
  /** Notes that a request was none of a run: nobody is told, and nothing is remembered. */
  forget(run: KnownRun, error: unknown): void;
  find(runId: string): KnownRun | undefined;
  /** The run when it is over, or as it is after so many milliseconds; undefined when there is none by then. */
  wait(runId: string, timeoutMs: number, signal: AbortSignal): Promise<KnownRun | undefined>;
  /** Ends the runs of a session, those of other doors as well, or the one with that id. @returns the ids of those that were not about to end already */
  abort(sessionKey: string, runId: string | undefined, ending: 'aborted' | 'timeout'): string[];
  /** Waits until no run goes on, those included that were accepted and have not begun; at most so many milliseconds. */
  idle(timeoutMs: number): Promise<void>;
  /** Whether somebody listens; as long as nobody does and no run of ours goes on, runs are not watched at all. */
  listen(isWanted: boolean): void;
}

export type Outcome = { error: unknown } | { text: string; usage: Usage; stopReason: string };

/** Finished runs that are remembered: for how long, how many, and how much they said together. */
const [keptMs, maxKept, maxKeptText] = [10 * 60_000, 1000, 16_777_216];

/**
 * What is said within so many milliseconds at least after something was told is told together. Each telling repeats the text from its beginning, as the protocol
 * wants it: told piece by piece, a long answer would cost the square of its length.
 */
const gatherMs = 40;

/** Characters that are told of one run in a millisecond at most, in both events: who reads more slowly than that falls behind. */
const toldPerMs = 256;

const pauseOf = ({ text }: KnownRun): number => Math.max(gatherMs, (2 * text.length) / toldPerMs);

/** Remembers runs, those that go on and for ten minutes those that are over, and tells of them from their beginning, or not at all. */
export function createRunBook(runs: Runs, listener: RunListener): RunBook {
  const open = new Map<string, KnownRun>();
  const waiting = new Map<string, Set<() => void>>();
  const finished = createFinishedRuns();
  const gathering = new Map<KnownRun, { said: string; timer: NodeJS.Timeout }>();
  let isWanted = false;
  let unwatch: (() => void) | undefined;

  /** Watched as long as somebody listens, or a run that was told of goes on: who comes back must hear its end. */
  function watchAsNeeded(): void {
    const isNeeded = isWanted || open.size > 0;
    if (isNeeded && !unwatch) unwatch = runs.watch(note);
    if (isNeeded) return;
    unwatch?.();
    unwatch = undefined;
  }

  function note(event: RunEvent): void {
    const run = open.get(event.runId);
    if (event.type === 'start') begin(run ?? enter({ runId: event.runId, digest: undefined }, event.facts));
    else if (!run?.isTold) return;
    else if (event.type === 'chunks') hear(run, event);
    else if (event.type !== 'attempt') end(run, event);
  }

  function begin(run: KnownRun): void {
    run.isTold = true;
    listener.began(run);
    // It was ended between its acceptance and its beginning.
    if (run.ending) runs.abort(run.sessionKey, run.runId);
  }

  function hear(run: KnownRun, { chunks, facts }: RunEvent & { type: 'chunks' }): void {
    run.model = facts.model;
    let said = '';
    for (const chunk of chunks) {
      run.usage = chunk.usage ?? run.usage;
      const choice = chunk.choices.find(({ index }) => index === 0);
      run.stopReason = choice?.finish_reason ?? run.stopReason;
      said += choice?.delta.content || choice?.delta.refusal || '';
    }
    if (said) gather(run, said);
  }

  function gather(run: KnownRun, said: string): void {
    run.text += said;
    const gathered = gathering.get(run);
    if (gathered) gathered.said += said;
    else {
      listener.said(run, said);
      gathering.set(run, { said: '', timer: setTimeout(tellGathered, pauseOf(run), run) });
    }
  }

  function tellGathered(run: KnownRun): void {
    const said = gathering.get(run)?.said;
    gathering.delete(run);
    if (!said) return;
    listener.said(run, said);
    gathering.set(run, { said: '', timer: setTimeout(tellGathered, pauseOf(run), run) });
  }

  function end(run: KnownRun, event: RunEvent & { type: 'end' | 'error' }): void {
    const gathered = gathering.get(run);
    clearTimeout(gathered?.timer);
    gathering.delete(run);
    if (gathered?.said) listener.said(run, gathered.said);
    // Without an error its reader left, and nothing more of it was asked for.
    close(run, event.type === 'error' ? { error: event.error ?? clientClosedRequest() } : {});
  }

  function close(run: KnownRun, outcome: Partial<Pick<KnownRun, 'error' | 'text' | 'usage' | 'stopReason'>>): void {
    Object.assign(run, outcome, { endedAt: Date.now() });
    if (open.get(run.runId) === run) open.delete(run.runId);
    finished.add(run);
    listener.ended(run);
    run.over.resolve();
    watchAsNeeded();
  }

  function enter({ runId, digest }: Pick<KnownRun, 'runId' | 'digest'>, facts: Readonly<RunFacts>): KnownRun {
    const { sessionKey, agentId, model } = facts;
    const run: KnownRun = {
      runId,
      sessionKey,
      agentId,
      model,
      digest,
      startedAt: Date.now(),
      endedAt: undefined,
      text: '',
      usage: undefined,
      stopReason: undefined,
      error: undefined,
      ending: undefined,
      isTold: false,
      over: Promise.withResolvers<void>(),
    };
    open.set(runId, run);
    watchAsNeeded();
    waiting.get(runId)?.forEach((wake) => wake());
    return run;
  }

  return {
    enter,
    settle(run, outcome) {
      if (run.endedAt !== undefined) return;
      close(run, outcome);
    },
    forget(run, error) {
      if (open.get(run.runId) === run) open.delete(run.runId);
      Object.assign(run, { error, endedAt: Date.now() });
      run.over.resolve();
      watchAsNeeded();
    },
    find: (runId) => open.get(runId) ?? finished.find(runId),
    async wait(runId, timeoutMs, signal) {
      const enough = Promise.withResolvers<void>();
      const timer = setTimeout(enough.resolve, timeoutMs);
      const leave = () => enough.resolve();
      signal.addEventListener('abort', leave, { once: true });
      const entered = Promise.withResolvers<void>();
      const wake = () => entered.resolve();
      const others = waiting.get(runId) ?? new Set();
      waiting.set(runId, others.add(wake));
      try {
        if (!this.find(runId)) await Promise.race([entered.promise, enough.promise]);
        const run = this.find(runId);
        if (run) await Promise.race([run.over.promise, enough.promise]);
        return run;
      } finally {
        clearTimeout(timer);
        signal.removeEventListener('abort', leave);
        others.delete(wake);
        if (others.size === 0 && waiting.get(runId) === others) waiting.delete(runId);
      }
    },
    abort(sessionKey, runId, ending) {
      const known = [...open.values()].filter(
        (run) => run.sessionKey === sessionKey && run.runId === (runId ?? run.runId),
      );
      const before = new Set(known.filter((run) => run.ending).map((run) => run.runId));
      for (const run of known) run.ending ??= ending;
      const ended = new Set([...known.map((run) => run.runId), ...runs.abort(sessionKey, runId)]);
      return [...ended.difference(before)];
    },
    async idle(timeoutMs) {
      const enough = Promise.withResolvers<void>();
      const timer = setTimeout(enough.resolve, timeoutMs);
      const all = Promise.all([...open.values()].map(({ over }) => over.promise));
      await Promise.race([all, enough.promise]);
      clearTimeout(timer);
    },
    listen(wanted) {
      isWanted = wanted;
      watchAsNeeded();
    },
  };
}

/** The runs that were over last. */
function createFinishedRuns() {
  // A Map iterates in the order of insertion: the first run was over first.
  const kept = new Map<string, { run: KnownRun; until: number }>();
  let size = 0;

  function remove(run: KnownRun): void {
    if (kept.get(run.runId)?.run !== run) return;
    kept.delete(run.runId);
    size -= run.text.length;
  }

  function prune(): void {
    for (const { run, until } of kept.values()) {
      const isOld = until <= performance.now();
      if (!isOld && kept.size <= maxKept && size <= maxKeptText) break;
      remove(run);
    }
  }

  return {
    remove,
    find(runId: string): KnownRun | undefined {
      prune();
      return kept.get(runId)?.run;
    },
    add(run: KnownRun): void {
      const before = kept.get(run.runId);
      if (before) remove(before.run);
      kept.set(run.runId, { run, until: performance.now() + keptMs });
      size += run.text.length;
      prune();
    },
  };
}
