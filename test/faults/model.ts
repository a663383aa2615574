/** A provider's server whose answers can be told apart: each call of it gets a text that no other call gets. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { startModelServer, type ModelServer } from './modelServer.ts';

export interface FakeModel extends ModelServer {
  /** How often each question was asked. */
  calls: ReadonlyMap<string, number>;
  /** What was wrong with prompts: a question without its answer, an answer of another question, a question twice. */
  badPrompts: string[];
  /** Called when the last byte of an answer was handed to the system. */
  onAnswered: () => void;
}

export interface FakeModelOptions {
  /** Milliseconds before each chunk of an answer. */
  gapMs: () => number;
  /** Pieces that an answer has after its mark, and what each says. */
  words?: number;
  word?: string;
  /** Sees what is asked, the system's messages left out. */
  onPrompt?: (texts: readonly string[]) => void;
  /** Is waited for before an answer begins. */
  beforeAnswer?: () => Promise<void>;
  /** Whether the connection breaks in the middle of the answer to a question. */
  breaks?: (question: string) => boolean;
}

type Said = { role: string; content: string };

/** The text of an answer begins with this; it comes in one chunk. */
export const markOf = (question: string, call: number): string => `<${question}#${call}>`;

/** Whether a text is the answer to a question. */
export const isAnswerTo = (question: string, text: unknown): boolean =>
  typeof text === 'string' && text.startsWith(`<${question}#`) && text.endsWith(ending);

/** Without it, an answer was cut. */
const ending = ' That is all.';

export async function startModel({
  gapMs,
  words = 8,
  word = ' word',
  onPrompt,
  beforeAnswer,
  breaks,
}: FakeModelOptions): Promise<FakeModel> {
  const calls = new Map<string, number>();
  const model: Omit<FakeModel, keyof ModelServer> = { calls, badPrompts: [], onAnswered: () => {} };

  async function answer(message: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = JSON.parse(Buffer.concat(await message.toArray()).toString()) as {
      messages: Said[];
      stream?: boolean;
    };
    const problem = problemOf(body.messages);
    if (problem) model.badPrompts.push(problem);
    onPrompt?.(body.messages.filter(({ role }) => role !== 'system').map(({ content }) => content));
    const question = body.messages.at(-1)?.content ?? '';
    const call = (calls.get(question) ?? 0) + 1;
    calls.set(question, call);
    await beforeAnswer?.();
    const pieces = [markOf(question, call), ...Array<string>(words).fill(word), ending];
    if (breaks?.(question)) {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write(toEvent({ role: 'assistant', content: pieces[0] }, null), () => response.destroy());
      return;
    }
    await (body.stream ? stream(response, pieces) : whole(response, pieces));
    model.onAnswered();
  }

  async function stream(response: ServerResponse, pieces: readonly string[]): Promise<void> {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write(toEvent({ role: 'assistant', content: '' }, null));
    for (const content of pieces) {
      const ms = gapMs();
      if (ms > 0) await setTimeout(ms);
      response.write(toEvent({ content }, null));
    }
    response.end(`${toEvent({}, 'stop')}data: [DONE]\n\n`);
  }

  async function whole(response: ServerResponse, pieces: readonly string[]): Promise<void> {
    await setTimeout(gapMs());
    const message = { role: 'assistant', content: pieces.join('') };
    const choices = [{ index: 0, message, finish_reason: 'stop' }];
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ ...identity, object: 'chat.completion', choices }));
  }

  return Object.assign(model, await startModelServer((message, response) => void answer(message, response)));
}

const identity = { id: 'chatcmpl-upstream', created: 1_700_000_000, model: 'fake' };

const toEvent = (delta: object, finish_reason: string | null) =>
  `data: ${JSON.stringify({ ...identity, object: 'chat.completion.chunk', choices: [{ index: 0, delta, finish_reason }] })}\n\n`;

/** A prompt is questions with their answers, and one question more. */
function problemOf(messages: readonly Said[]): string | undefined {
  const said = messages.filter(({ role }) => role !== 'system');
  const questions = said.filter((_, at) => at % 2 === 0).map(({ content }) => content);
  const isWhole = said.every(({ role, content }, at) =>
    at % 2 === 0 ? role === 'user' : role === 'assistant' && isAnswerTo(questions[(at - 1) / 2] ?? '', content),
  );
  if (isWhole && said.length % 2 === 1 && new Set(questions).size === questions.length) return undefined;
  return `a prompt is not made of whole turns: ${JSON.stringify(said)}`;
}
