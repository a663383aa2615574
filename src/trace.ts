/** The context of a trace as it travels between programs: W3C Trace Context (https://www.w3.org/TR/trace-context-2/). */
import { randomHex } from './randomHex.ts';

/** The place of one piece of work, a span, in its trace. */
export interface Trace {
  /** 32 hexadecimal digits, in lower case. */
  traceId: string;
  /** Of this piece of work: 16 such digits. */
  spanId: string;
  /** Of the piece that it belongs to; undefined for the first one of its trace. */
  parentId: string | undefined;
  /** `trace-flags`: 1 says that the trace is kept, 2 that its id is random. */
  flags: number;
  /** `tracestate`, which others wrote and others read. */
  state: string | undefined;
}

/** Gives a request its place in a trace, from what its client said. Undefined when it has none. */
export type BeginTrace = (traceparent: string | undefined, tracestate?: string) => Trace | undefined;

/** The flags that are passed on (section 3.2.2.5); others have no meaning yet, and are not. */
export const traceFlags = { sampled: 1, random: 2 };

/**
 * Goes on with the trace of a client that has one, and begins one for a client whose `traceparent` is broken (section 4.3). A client without one has none:
 * nothing is sent to providers that nobody asked for.
 */
export const continueTrace: BeginTrace = (traceparent, tracestate) => {
  if (traceparent === undefined) return undefined;
  return readTrace(traceparent, tracestate) ?? newTrace(traceFlags.random);
};

/**
 * The first piece of a trace that begins here.
 * @param rate the part of such traces that are kept, from 0 to 1; the id decides, so that others with the same rate decide alike
 */
export function sampledTrace(rate: number): Trace {
  const trace = newTrace(traceFlags.random);
  const isKept = Number.parseInt(trace.traceId.slice(-randomDigits), 16) / 16 ** randomDigits < rate;
  return isKept ? { ...trace, flags: trace.flags | traceFlags.sampled } : trace;
}

/** Digits at the end of a trace id that are random with `traceFlags.random`, as many as a number holds exactly. */
const randomDigits = 13;

/** Whether a trace is kept. */
export const isSampled = ({ flags }: Trace): boolean => (flags & traceFlags.sampled) !== 0;

/** Version, trace, parent and flags; later versions may have more after another dash (section 3.2.2, and 4.3 on versions). */
const shape = /^([\da-f]{2})-([\da-f]{32})-([\da-f]{16})-([\da-f]{2})(-.*)?$/;

/** A new piece of work in the trace of `traceparent`, undefined when that is broken; of a broken `tracestate` nothing is kept, as the specification wants it. */
export function readTrace(traceparent: string, tracestate?: string): Trace | undefined {
  const [, version = 'ff', traceId = '', parentId = '', flags = '', more] = shape.exec(traceparent) ?? [];
  if (version === 'ff' || (version === '00' && more !== undefined)) return undefined;
  if (/^0+$/.test(traceId) || /^0+$/.test(parentId)) return undefined;
  const known = Number.parseInt(flags, 16) & (traceFlags.sampled | traceFlags.random);
  return { traceId, spanId: newSpanId(), parentId, flags: known, state: checkedState(tracestate) };
}

export const newTrace = (flags: number): Trace => ({
  traceId: randomId(16),
  spanId: newSpanId(),
  parentId: undefined,
  flags,
  state: undefined,
});

/** A piece of work inside another one. */
export const childOf = (trace: Trace): Trace => ({ ...trace, spanId: newSpanId(), parentId: trace.spanId });

/** What the next program is sent, which works for this piece. */
export const traceHeaders = ({ traceId, spanId, flags, state }: Trace): Record<string, string> => ({
  traceparent: `00-${traceId}-${spanId}-${flags.toString(16).padStart(2, '0')}`,
  ...(state !== undefined && { tracestate: state }),
});

/** One member of the list (section 3.3.1.3). */
const member = /^[a-z\d][a-z\d_\-*/@]{0,255}=[ -+\--<>-~]{0,255}[!-+\--<>-~]$/;
/** What has to be passed on at least; more is passed on by nobody. */
const [maxMembers, maxState] = [32, 512];

function checkedState(state: string | undefined): string | undefined {
  if (state === undefined || state.length > maxState) return undefined;
  const members = state.split(',').map((one) => one.trim());
  const said = members.filter((one) => one !== '');
  const isFine = said.length > 0 && said.length <= maxMembers && said.every((one) => member.test(one));
  return isFine ? said.join(',') : undefined;
}

const newSpanId = (): string => randomId(8);

/** An id of zeros alone means none (section 3.2.2.3). */
function randomId(bytes: number): string {
  const id = randomHex(bytes);
  return /^0+$/.test(id) ? randomId(bytes) : id;
}
