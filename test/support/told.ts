/** What an answer says to its client, whether it was streamed or not. */
import type { JudgedAnswer } from './gateway.ts';

export interface Told {
  status: number;
  content: string | null;
  reasoning: string | undefined;
  /** Names and arguments. */
  calls: [name: string, args: string][];
  finish: string | null;
  usage: { prompt_tokens: number; completion_tokens: number; total_tokens: number } | undefined;
  error: { message: string; code: string | null; param: string | null } | undefined;
  /** Whether it ends as a complete answer does. */
  isComplete: boolean;
}

interface Call {
  index?: number;
  function?: { name?: string; arguments?: string };
}

export function told({ status, json, events }: JudgedAnswer): Told {
  if (json) return { status, ...wholeOf(json), error: json.error, isComplete: json.error === undefined };
  const isComplete = events.at(-1) === '[DONE]';
  const chunks = events.filter((event) => event !== '[DONE]').map((event) => JSON.parse(event));
  const choices = chunks.flatMap((chunk) => chunk.choices ?? []);
  const texts = choices.map(({ delta }) => delta.content).filter((text) => typeof text === 'string');
  const reasoning = choices.map(({ delta }) => delta.reasoning_content ?? '').join('');
  const calls: [string, string][] = [];
  for (const { index = 0, function: said } of choices.flatMap(({ delta }): Call[] => delta.tool_calls ?? [])) {
    const [name, args] = calls[index] ?? ['', ''];
    calls[index] = [name + (said?.name ?? ''), args + (said?.arguments ?? '')];
  }
  return {
    status,
    content: texts.length > 0 ? texts.join('') : null,
    reasoning: reasoning || undefined,
    calls,
    finish: choices.map(({ finish_reason }) => finish_reason).findLast(Boolean) ?? null,
    usage: chunks.findLast(({ usage }) => usage)?.usage,
    error: chunks.at(-1)?.error,
    isComplete,
  };
}

function wholeOf({ choices = [], usage }: any): Omit<Told, 'status' | 'error' | 'isComplete'> {
  const { message = {}, finish_reason = null } = choices[0] ?? {};
  return {
    content: message.content ?? null,
    reasoning: message.reasoning_content,
    calls: (message.tool_calls ?? []).map(({ function: said }: any) => [said.name, said.arguments]),
    finish: finish_reason,
    usage,
  };
}
