import type { Agent } from './agents.ts';

/** The levels that a model is asked for, as `reasoning_effort` has them, but for `none`. */
export const efforts = ['minimal', 'low', 'medium', 'high', 'xhigh', 'max'] as const;

/** The levels that leave it to the model. */
const noEffort = ['off', 'adaptive'];

/** The levels of thinking in OpenClaw's words. */
export const thinkingLevels: readonly string[] = [...noEffort, ...efforts];

/** The `reasoning_effort` of a level; undefined for one that leaves it to the model. */
export const effortOf = (level: string) => efforts.find((one) => one === level);

/** An agent that thinks as was set for its session: the level stands in the place of its own `params.reasoning_effort`. */
export function thinkingAt(level: string | undefined, agent: Agent): Agent {
  if (level === undefined) return agent;
  const { reasoning_effort: _, ...params } = agent.params;
  const effort = effortOf(level);
  return { ...agent, params: { ...params, ...(effort && { reasoning_effort: effort }) } };
}
