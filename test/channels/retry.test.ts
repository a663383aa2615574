import { describe, expect, test, vi } from 'vitest';
import { withRetries, type Attempt } from '../../src/channels/retry.ts';
import { GatewayError } from '../../src/errors.ts';
import { eventually } from '../support/eventually.ts';
import type { Sink } from '../../src/sink.ts';
import { pulled } from '../support/pulled.ts';

/** What a source does: yields, or fails with an error. */
type Step = string | Error;

const fault = (
  details: { isRetryable?: boolean; allowsFallback?: boolean; retryAfterMs?: number } = { isRetryable: true },
) => new GatewayError('upstream_unavailable', 'down', details);

/** Sources by name; each attempt takes the next script, the last one serves for all that follow. */
function stage(scripts: Record<string, Step[][]>) {
  const attempts: string[] = [];
  const told: Attempt<string>[] = [];
  const clock = { retryWaitMs: 0 };
  const hasContent = (batch: readonly string[]) => batch.some((said) => said !== '');
  const ask = async (source: string, sink: Sink<string>): Promise<void> => {
    const steps = scripts[source] ?? [];
    const step = steps[Math.min(attempts.filter((one) => one === source).length, steps.length - 1)] ?? [];
    attempts.push(source);
    for (const one of step) {
      if (one instanceof Error) throw one;
      await sink([one]);
    }
  };
  const start = (signal = new AbortController().signal) =>
    pulled<string>((sink) =>
      withRetries(
        {
          sources: Object.keys(scripts),
          ask,
          hasContent,
          signal,
          tell: (attempt: Attempt<string>) => told.push(attempt),
          clock,
        },
        sink,
      ),
    );
  const read = async (signal?: AbortSignal) => {
    const said: string[] = [];
    for await (const batch of start(signal)) said.push(...batch);
    return said;
  };
  return { attempts, told, clock, start, read };
}

/** Lets waiting between attempts pass at once. */
async function without<T>(waiting: () => Promise<T>): Promise<T> {
  vi.useFakeTimers({ toFake: ['performance'] });
  const outcome = waiting();
  outcome.catch(() => {});
  return outcome.finally(() => vi.useRealTimers());
}

const soon = { isRetryable: true, retryAfterMs: 1 };

describe('one source', () => {
  test('that fails retryably is tried three times at most', async () => {
    const { attempts, read } = stage({ a: [[fault(soon)]] });
    await expect(without(read)).rejects.toThrow('down');
    expect(attempts).toEqual(['a', 'a', 'a']);
  });

  test('that recovers answers', async () => {
    const { attempts, read } = stage({ a: [[fault(soon)], [fault(soon)], ['x', 'y']] });
    expect(await without(read)).toEqual(['x', 'y']);
    expect(attempts).toHaveLength(3);
  });

  test('that fails otherwise is not tried again', async () => {
    for (const error of [fault({}), new Error('down')]) {
      const { attempts, read } = stage({ a: [[error]] });
      await expect(read()).rejects.toThrow('down');
      expect(attempts).toHaveLength(1);
    }
  });

  test('that fails after its first chunk is not tried again', async () => {
    const { attempts, read } = stage({ a: [['x', fault(soon)]], b: [['y']] });
    await expect(read()).rejects.toThrow('down');
    expect(attempts).toEqual(['a']);
  });

  test('that asks for a wait beyond ten seconds is given up at once', async () => {
    const { attempts, read } = stage({ a: [[fault({ isRetryable: true, retryAfterMs: 10_001 })]] });
    await expect(read()).rejects.toThrow('down');
    expect(attempts).toHaveLength(1);
  });

  test('that is waited for is left when the signal fires, with its reason', async () => {
    const leaving = new AbortController();
    const { attempts, read } = stage({ a: [[fault({ isRetryable: true, retryAfterMs: 2000 })]] });
    const outcome = read(leaving.signal);
    outcome.catch(() => {});
    await eventually(() => expect(attempts).toHaveLength(1));
    leaving.abort(new Error('left'));
    await expect(outcome).rejects.toThrow('left');
    expect(attempts).toHaveLength(1);
  });

  test('that says nothing and ends is an empty answer', async () => {
    expect(await stage({ a: [[]] }).read()).toEqual([]);
  });
});

describe('several sources', () => {
  test('the next one answers when the first has failed three times', async () => {
    const { attempts, read } = stage({ a: [[fault(soon)]], b: [['y']] });
    expect(await without(read)).toEqual(['y']);
    expect(attempts).toEqual(['a', 'a', 'a', 'b']);
  });

  test('the error of the last one counts', async () => {
    const last = new GatewayError('server_is_overloaded', 'busy', soon);
    const { read } = stage({ a: [[fault(soon)]], b: [[last]] });
    await expect(without(read)).rejects.toBe(last);
  });

  test('a request that is wrong is not sent elsewhere', async () => {
    const wrong = new GatewayError('invalid_request', 'wrong');
    const { attempts, read } = stage({ a: [[wrong]], b: [['y']] });
    await expect(read()).rejects.toBe(wrong);
    expect(attempts).toEqual(['a']);
  });
});

describe('before the first content', () => {
  test('what says nothing is held back, and is not seen of an attempt that fails', async () => {
    const { attempts, read } = stage({
      a: [
        ['', fault(soon)],
        ['', 'x'],
      ],
    });
    expect(await without(read)).toEqual(['', 'x']);
    expect(attempts).toEqual(['a', 'a']);
  });

  test('a source that may not be asked again is followed by the next one at once', async () => {
    const { attempts, read } = stage({ a: [['', fault({ allowsFallback: true })]], b: [['y']] });
    expect(await read()).toEqual(['y']);
    expect(attempts).toEqual(['a', 'b']);
  });

  test('a source that may be asked again, and no other, is the last one', async () => {
    const { attempts, read } = stage({
      a: [[fault({ isRetryable: true, allowsFallback: false, retryAfterMs: 1 })]],
      b: [['y']],
    });
    await expect(without(read)).rejects.toThrow('down');
    expect(attempts).toEqual(['a', 'a', 'a']);
  });
});

describe('each attempt is told once, when it is over', () => {
  const story = (told: Attempt<string>[]) =>
    told.map(({ source, number, error, next, waitMs }) => [source, number, error?.message, next, waitMs]);

  test('with what follows it', async () => {
    const { told, clock, read } = stage({ a: [[fault(soon)], [fault({ allowsFallback: true })]], b: [['y']] });
    await without(read);
    expect(story(told)).toEqual([
      ['a', 1, 'down', 'retry', 1],
      ['a', 2, 'down', 'fallback', 0],
      ['b', 3, undefined, 'done', 0],
    ]);
    expect(clock.retryWaitMs).toBeGreaterThanOrEqual(0);
  });

  test('as given up after the first content, and when nothing is left', async () => {
    for (const steps of [['x', fault(soon)], [fault({})]]) {
      const { told, read } = stage({ a: [steps], b: [['y']] });
      await expect(read()).rejects.toThrow('down');
      expect(story(told)).toEqual([['a', 1, 'down', 'give_up', 0]]);
    }
  });

  test('without an error when its reader leaves', async () => {
    const { told, read } = stage({ a: [['x', fault()]] });
    const leaving = AbortSignal.abort(new Error('left'));
    await expect(read(leaving)).rejects.toBe(leaving.reason);
    expect(story(told)).toEqual([['a', 1, undefined, 'done', 0]]);
  });
});
