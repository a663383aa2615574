import type { Schema, Usage } from '../../contract.ts';
import { upstreamDisconnected } from '../../errors.ts';
import { randomHex } from '../../randomHex.ts';
import type { Sink } from '../../sink.ts';
import type { ChannelChunk } from '../channel.ts';
import { toFinishReason } from '../finishReason.ts';
import type { Identify } from '../identity.ts';
import { parseObject, readLines, type ReadFrame } from '../framing.ts';
import type { Provider } from '../provider.ts';
import { readFailure } from '../failure.ts';
import { asRecord } from '../json.ts';
import type { UpstreamAnswer } from '../transport.ts';
import { brokenAnswer, toUpstreamError } from '../upstreamError.ts';

type Fields = Readonly<Record<string, unknown>>;
type ToolCalls = NonNullable<Schema<'Delta'>['tool_calls']>;

/**
 * Gives the lines of `/api/chat` as chunks; the last one carries the usage. Nothing is read after the line with `done: true`.
 * @param identify looks who answers
 * @throws the upstream's error for a line that is one; upstream_disconnected for an end without `done: true`. Ollama ends so when it stops a model that
 * repeats itself, but no reader can tell that from a cut, and a cut answer must not look like a whole one
 */
export async function giveChunks(
  answer: UpstreamAnswer,
  provider: Provider,
  sink: Sink<ChannelChunk>,
  identify: Identify,
): Promise<void> {
  const calls = new Calls(provider);
  const read: ReadFrame<string> = (text, say) => {
    const line = parseObject(text, provider);
    const failed = [line, asRecord(line['message'])].find((part) => part['error']);
    if (failed) throw toUpstreamError(readFailure(failed), provider);
    identify(line);
    const said = toChoice(line, calls);
    // A line that says "this is no answer" says nothing else.
    const reason = line['done'] === true ? reasonOf(line, calls, provider) : undefined;
    if (Object.keys(said.delta).length > 0 || said.logprobs) say({ choices: [said] });
    if (reason === undefined) return false;
    say(finish(reason));
    say({ choices: [], usage: usageOf(line) });
    return true;
  };
  if (!(await readLines(answer, provider, read, sink))) throw upstreamDisconnected();
}

function toChoice({ message, logprobs }: Fields, calls: Calls): ChannelChunk['choices'][number] {
  const { thinking, content, tool_calls } = asRecord(message);
  const called = Array.isArray(tool_calls) ? tool_calls.map((call) => calls.take(asRecord(call))) : [];
  return {
    index: 0,
    delta: {
      ...(isText(thinking) && { reasoning_content: thinking }),
      ...(isText(content) && { content }),
      ...(called.length > 0 && { tool_calls: called }),
    },
    logprobs: Array.isArray(logprobs) && logprobs.length > 0 ? logprobsOf(logprobs) : null,
    finish_reason: null,
  };
}

/**
 * Numbers the calls of an answer and gives ids to those without one: Ollama's own index is 0 for many models, and old servers send no id. Every call comes
 * whole.
 */
class Calls {
  readonly #ids = new Set<string>();
  readonly #provider: Provider;

  constructor(provider: Provider) {
    this.#provider = provider;
  }

  get count(): number {
    return this.#ids.size;
  }

  take(call: Fields): ToolCalls[number] {
    const { name, arguments: said } = asRecord(call['function']);
    if (!isText(name)) throw brokenAnswer('called a tool without a name', this.#provider);
    const index = this.#ids.size;
    const isOwn = isText(call['id']) && !this.#ids.has(call['id']);
    const id = isOwn ? (call['id'] as string) : `call_${randomHex(16)}`;
    this.#ids.add(id);
    const text = typeof said === 'string' ? said.trim() || '{}' : JSON.stringify(said ?? {});
    return { index, id, type: 'function', function: { name, arguments: text } };
  }
}

type Logprobs = Schema<'Logprobs'>;
type TokenLogprob = NonNullable<Logprobs['content']>[number];

const logprobsOf = (tokens: readonly unknown[]): Logprobs => ({
  content: tokens.map((token) => ({ ...tokenOf(token), top_logprobs: alternatives(token) })),
  refusal: null,
});

const alternatives = (token: unknown) => {
  const { top_logprobs } = asRecord(token);
  return Array.isArray(top_logprobs) ? top_logprobs.map(tokenOf) : [];
};

function tokenOf(value: unknown): Omit<TokenLogprob, 'top_logprobs'> {
  const { token, logprob, bytes } = asRecord(value);
  return {
    token: isText(token) ? token : '',
    logprob: typeof logprob === 'number' ? logprob : 0,
    bytes: Array.isArray(bytes) ? (bytes as number[]) : null,
  };
}

/** Old servers give no reason. */
function reasonOf({ done_reason }: Fields, { count }: Calls, provider: Provider): Schema<'FinishReason'> {
  const reason = toFinishReason(done_reason, provider) ?? 'stop';
  return reason === 'stop' && count > 0 ? 'tool_calls' : reason;
}

const finish = (finish_reason: Schema<'FinishReason'>): ChannelChunk => ({
  choices: [{ index: 0, delta: {}, logprobs: null, finish_reason }],
});

/** Counts of 0 are left out of the line. */
function usageOf({ prompt_eval_count, eval_count }: Fields): Usage {
  const count = (value: unknown) => (Number.isInteger(value) ? Math.max(0, value as number) : 0);
  const [prompt_tokens, completion_tokens] = [count(prompt_eval_count), count(eval_count)];
  return { prompt_tokens, completion_tokens, total_tokens: prompt_tokens + completion_tokens };
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
