/** What a client hears of an answer, put together as simple clients do it: streamed or whole, the same. */
import type { JudgedAnswer } from './gateway.ts';

export interface HeardCall {
  id: string;
  name: string;
  args: string;
  /** The call as it can be sent back. */
  call: any;
}

export interface Heard {
  status: number;
  content: string;
  reasoning: string | undefined;
  calls: HeardCall[];
  finish: string | undefined;
  usage: any;
  /** The error, wherever it came. */
  error: { message: string; code: string | null } | undefined;
  /** Whether the answer ended as a complete one does. */
  isComplete: boolean;
  /** Everything that stood beside the standard fields: at the top, in the choice, in the message. */
  top: any;
  choice: any;
  message: any;
}

export function hear(answer: JudgedAnswer): Heard {
  const { status, json, events } = answer;
  if (json) {
    const choice = json.choices?.[0];
    return {
      status,
      content: choice?.message.content ?? '',
      reasoning: choice?.message.reasoning_content,
      calls: (choice?.message.tool_calls ?? []).map(toHeard),
      finish: choice?.finish_reason,
      usage: json.usage,
      error: json.error,
      isComplete: json.error === undefined,
      top: json,
      choice,
      message: choice?.message,
    };
  }
  const chunks = events.filter((event) => event !== '[DONE]').map((event) => JSON.parse(event));
  const choices = chunks.flatMap((chunk) => chunk.choices ?? []).filter(({ index }) => index === 0);
  const deltas = choices.map(({ delta }) => delta);
  const text = (name: string) => deltas.map((delta) => delta[name] ?? '').join('');
  const calls: any[] = [];
  for (const piece of deltas.flatMap(({ tool_calls }) => tool_calls ?? [])) addPiece(calls, piece);
  return {
    status,
    content: text('content'),
    reasoning: text('reasoning_content') || undefined,
    calls: calls.map(toHeard),
    finish: choices.map(({ finish_reason }) => finish_reason).findLast(Boolean),
    usage: chunks.findLast(({ usage }) => usage)?.usage,
    error: chunks.at(-1)?.error,
    isComplete: events.at(-1) === '[DONE]',
    top: Object.assign({}, ...chunks),
    choice: Object.assign({}, ...choices),
    message: messageOf(deltas, calls),
  };
}

/** The message that a client sends back: lists are appended, objects and texts of others taken as they come. */
function messageOf(deltas: any[], calls: any[]): any {
  const message: any = { role: 'assistant', content: null };
  for (const { role: _, content, tool_calls: __, ...others } of deltas) {
    if (typeof content === 'string' && content !== '') message.content = (message.content ?? '') + content;
    for (const [name, value] of Object.entries(others)) {
      if (Array.isArray(value)) message[name] = [...(message[name] ?? []), ...value];
      else if (name === 'reasoning_content') message[name] = (message[name] ?? '') + value;
      else if (value !== null) message[name] = value;
    }
  }
  return { ...message, ...(calls.length > 0 && { tool_calls: calls.map((call) => ({ ...call, index: undefined })) }) };
}

function addPiece(calls: any[], { index, function: fn, custom, ...others }: any): void {
  const call = (calls[index] ??= { index });
  Object.assign(call, others);
  for (const [kind, said] of Object.entries({ function: fn, custom })) {
    if (said === undefined) continue;
    const { arguments: args, input, ...rest } = said;
    const before = call[kind] ?? {};
    call[kind] = { ...before, ...rest };
    if (args !== undefined) call[kind].arguments = (before.arguments ?? '') + args;
    if (input !== undefined) call[kind].input = (before.input ?? '') + input;
  }
}

const toHeard = (call: any): HeardCall => ({
  id: call.id,
  name: (call.function ?? call.custom).name,
  args: call.function?.arguments ?? call.custom?.input,
  call,
});
