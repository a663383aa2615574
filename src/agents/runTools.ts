import { hasTools, operator, type Principal } from '../access/principal.ts';
import type { RunFacts } from '../contract.ts';
import { tellNobody, type Tell, type ToolCallEnded } from '../events.ts';
import { childOf, type Trace } from '../trace.ts';
import type { RequestKey, SessionStore } from '../sessions/store.ts';
import type { Toolbox } from '../tools/toolbox.ts';
import { toInterrupted } from './keptAnswer.ts';
import { sessionOf } from './question.ts';
import type { Selection } from './select.ts';
import type { RunTools } from './toolLoop.ts';
import type { ToolEvent } from './toolRuns.ts';

/** What the run is asked for, as far as it concerns its tools. */
interface Asked {
  selection: Selection;
  principal?: Principal;
  requestId?: string;
  trace?: Trace | undefined;
  withoutTools?: boolean;
  key?: RequestKey;
}

interface Parts {
  toolbox?: Pick<Toolbox, 'toolsOf' | 'limits'> | undefined;
  store: Pick<SessionStore, 'keepInCase'>;
  tell?: Tell;
}

/**
 * The tools of a run, and who hears of their calls.
 * @param hear is told of all that becomes of a call, for those who watch the run
 * @returns undefined when its agent has none, its key may not use them, or it goes without them
 */
export function runToolsOf(
  runId: string,
  { selection, key, requestId, trace, withoutTools = false, principal = operator }: Asked,
  facts: RunFacts,
  { toolbox, store, tell = tellNobody }: Parts,
  hear: (event: ToolEvent) => void,
): RunTools | undefined {
  const tools = !withoutTools && hasTools(principal) ? toolbox?.toolsOf(selection.agent.id) : undefined;
  if (!toolbox || !tools) return undefined;
  const run = { runId, requestId, agentId: selection.agent.id };
  return {
    tools,
    limits: toolbox.limits(),
    tell(event) {
      hear(event);
      const ended = endOf(event);
      if (ended) tell({ type: 'tool', ...run, ...ended, trace: trace && childOf(trace) });
    },
    tellHidden: (names) => tell({ type: 'tools hidden', ...run, names }),
    async beforeActing() {
      if (key) await store.keepInCase(toInterrupted(key, sessionOf(selection), facts));
    },
  };
}

type Ended = Pick<ToolCallEnded, 'callId' | 'tool' | 'server' | 'outcome' | 'tookMs' | 'bytes'>;

/** @returns undefined as long as the call goes on */
function endOf(event: ToolEvent): Ended | undefined {
  if (event.phase !== 'result' && event.phase !== 'left') return undefined;
  const { callId, name: tool, server, tookMs } = event;
  const ended = { callId, tool, server, tookMs };
  if (event.phase === 'left') return { ...ended, outcome: 'left', bytes: 0 };
  return { ...ended, outcome: event.isError ? 'error' : 'ok', bytes: event.bytes };
}
