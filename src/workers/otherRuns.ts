import type { OtherRuns, RunEvent, Runs } from '../agents/run.ts';
import { GatewayError, internalError } from '../errors.ts';
import type { WorkerLink } from './link.ts';
import type { ErrorText, RunEventText } from './messages.ts';

/** The runs of the other workers: they are ended there, and heard of here as long as somebody wants to. */
export function createOtherRuns(link: WorkerLink): OtherRuns {
  const listeners = new Set<(event: RunEvent) => void>();
  const open = new OpenRuns();
  const tell = (event: RunEvent) => listeners.forEach((listen) => listen(event));
  link.on('runEvent', (text, from) => {
    if (listeners.size === 0) return;
    const event = toEvent(text);
    open.note(event, from);
    tell(event);
  });
  link.onGone((worker) => {
    const error = internalError(new Error('its worker process has ended'));
    for (const run of open.takeOf(worker)) tell({ ...run, type: 'error', error });
  });
  return {
    abort: (sessionKey, runId, error) => link.tell('abort', { sessionKey, runId, error: toErrorText(error) }),
    watch(listener) {
      listeners.add(listener);
      if (listeners.size === 1) link.publish('runsAreWatched', true);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) link.publish('runsAreWatched', null);
      };
    },
  };
}

/** Lets the other workers end the runs of this one, and hear of them as long as one of them wants to. */
export function shareRuns(runs: Runs, link: WorkerLink): void {
  link.on('abort', ({ sessionKey, runId, error }) => void runs.abortHere(sessionKey, runId, toError(error)));
  let unwatch: (() => void) | undefined;
  link.onState(() => {
    const isWatched = link.state('runsAreWatched') === true;
    if (isWatched) {
      unwatch ??= runs.watch((event) => link.tell('runEvent', toText(event)));
    } else {
      unwatch?.();
      unwatch = undefined;
    }
  });
}

/** Runs of others that have begun and not ended. */
class OpenRuns {
  readonly #runs = new Map<string, { worker: number; runId: string; facts: RunEvent['facts'] }>();

  note({ type, runId, facts }: RunEvent, worker: number): void {
    if (type === 'start') this.#runs.set(runId, { worker, runId, facts });
    if (type === 'end' || type === 'error') this.#runs.delete(runId);
  }

  /** Those of a worker, which are open no more. */
  takeOf(worker: number): Pick<RunEvent, 'runId' | 'facts'>[] {
    const found = [...this.#runs.values()].filter((run) => run.worker === worker);
    for (const { runId } of found) this.#runs.delete(runId);
    return found.map(({ runId, facts }) => ({ runId, facts }));
  }
}

function toText(event: RunEvent): RunEventText {
  const { runId, facts } = event;
  // What was asked is of no interest elsewhere, and may be long.
  if (event.type === 'start') return { runId, facts, type: 'start' };
  // An error without a value means that its reader left.
  if (event.type === 'error') return { ...event, error: event.error === undefined ? null : toErrorText(event.error) };
  return event;
}

function toEvent(text: RunEventText): RunEvent {
  if (text.type === 'start') return { ...text, prompt: () => [] };
  return text.type === 'error' ? { ...text, error: text.error ? toError(text.error) : undefined } : text;
}

function toErrorText(error: unknown): ErrorText {
  const { kind, code, message } = error instanceof GatewayError ? error : internalError(error);
  return { kind, code, message };
}

const toError = ({ kind, message, code }: ErrorText): GatewayError => new GatewayError(kind, message, { code });
