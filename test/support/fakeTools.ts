/** Tools of an agent that do what a test has written down, and remember how they were called. */
import type { AgentTool, AgentTools, ToolCallOptions, ToolResult } from '../../src/tools/toolbox.ts';

export interface FakeCall {
  name: string;
  args: unknown;
  /** Whether it was given up. */
  isLeft: boolean;
}

type Act = (args: unknown, options: ToolCallOptions) => string | ToolResult | Promise<string | ToolResult>;

export interface FakeTools extends AgentTools {
  calls: FakeCall[];
}

export const gave = (text: string, more: Partial<ToolResult> = {}): ToolResult => ({
  parts: [{ type: 'text', text }],
  isError: false,
  bytes: text.length,
  isCut: false,
  ...more,
});

/** @param acts by the name of the tool, `<server>__<tool>`; those whose server is called `line` run one after the other */
export function createFakeTools(acts: Record<string, Act>): FakeTools {
  const calls: FakeCall[] = [];
  const list = Object.keys(acts).map(toTool);
  return {
    calls,
    list: async () => list,
    async call(name, args, options) {
      const call = { name, args, isLeft: false };
      calls.push(call);
      const { signal } = options;
      const left = Promise.withResolvers<never>();
      const leave = () => {
        call.isLeft = true;
        left.reject(signal.reason);
      };
      if (signal.aborted) leave();
      signal.addEventListener('abort', leave, { once: true });
      const given = await Promise.race([acts[name]?.(args, options), left.promise]).finally(() =>
        signal.removeEventListener('abort', leave),
      );
      return typeof given === 'string' ? gave(given) : (given ?? gave(''));
    },
  };
}

function toTool(name: string): AgentTool {
  const [server = ''] = name.split('__');
  return { name, server, description: `Does ${name}.`, parameters: { type: 'object' }, isParallel: server !== 'line' };
}
