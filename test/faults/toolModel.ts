/** A provider's server whose model calls a tool for every question, and answers with the result. It refuses calls without results, as real ones do. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { startModelServer, type ModelServer } from './modelServer.ts';
import { markOf } from './model.ts';

export interface ToolModel extends ModelServer {
  /** What was wrong with prompts: calls without their results, results without calls. */
  badPrompts: string[];
  /** Called with each question of a client when it is asked for the call (0), and when it has the result (1). */
  onAsked: (round: number) => void;
}

interface Said {
  role: string;
  content: string | null;
  tool_calls?: { id: string }[];
  tool_call_id?: string;
}

/** @param gapMs milliseconds before an answer, and that a tool works */
export async function startToolModel(gapMs: () => number): Promise<ToolModel> {
  let answers = 0;
  const model: Omit<ToolModel, keyof ModelServer> = { badPrompts: [], onAsked: () => {} };

  async function answer(message: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = JSON.parse(Buffer.concat(await message.toArray()).toString()) as {
      messages: Said[];
      stream?: boolean;
    };
    const problem = problemOf(body.messages);
    if (problem !== undefined) model.badPrompts.push(problem);
    const question = body.messages.findLast(({ role }) => role === 'user')?.content ?? '';
    const isAnswered = body.messages.at(-1)?.role === 'tool';
    const nth = ++answers;
    model.onAsked(isAnswered ? 1 : 0);
    await setTimeout(gapMs());
    const delta = isAnswered
      ? { role: 'assistant', content: `${markOf(question, nth)} That is all.` }
      : { role: 'assistant', content: null, tool_calls: [{ index: 0, ...callOf(question, nth, gapMs()) }] };
    send(response, body.stream === true, delta, isAnswered ? 'stop' : 'tool_calls');
  }

  return Object.assign(model, await startModelServer((message, response) => void answer(message, response)));
}

/** Questions that begin with `hold` call a tool that never answers. */
function callOf(question: string, nth: number, ms: number): object {
  const name = question.startsWith('hold') ? 'pen__hold' : 'pen__work';
  return {
    id: `call_${nth}`,
    type: 'function',
    function: { name, arguments: JSON.stringify({ what: question, ms }) },
  };
}

function send(response: ServerResponse, isStream: boolean, delta: object, finish_reason: string): void {
  const identity = { id: 'chatcmpl-upstream', created: 1_700_000_000, model: 'fake' };
  const choice = { index: 0, [isStream ? 'delta' : 'message']: delta, finish_reason };
  const object = isStream ? 'chat.completion.chunk' : 'chat.completion';
  const text = JSON.stringify({ ...identity, object, choices: [choice] });
  response.writeHead(200, { 'content-type': isStream ? 'text/event-stream' : 'application/json' });
  response.end(isStream ? `data: ${text}\n\ndata: [DONE]\n\n` : text);
}

function problemOf(messages: readonly Said[]): string | undefined {
  let open: string[] = [];
  for (const { role, tool_calls = [], tool_call_id = '' } of messages) {
    const isFitting = role === 'tool' ? open.includes(tool_call_id) : open.length === 0;
    if (!isFitting) return `calls and results do not fit: ${JSON.stringify(messages)}`;
    open = role === 'tool' ? open.filter((id) => id !== tool_call_id) : tool_calls.map(({ id }) => id);
  }
  return open.length === 0 ? undefined : `calls have no results: ${JSON.stringify(messages)}`;
}
