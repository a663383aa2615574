import type { Schema, Usage } from '../../contract.ts';
import type { ChannelChunk } from '../channel.ts';
import { toFinishReason } from '../finishReason.ts';
import type { Identify } from '../identity.ts';
import type { Provider } from '../provider.ts';
import { brokenAnswer } from '../upstreamError.ts';
import type { ThinkingBlock, ThinkingByCall } from './turns.ts';

/** What the last chunk carries when tools were called: without these blocks the API may refuse their results. */
export interface AnthropicState {
  /** Verbatim, in the order in which they came. */
  thinking: ThinkingBlock[];
}

/** The events of https://platform.claude.com/docs/en/build-with-claude/streaming, as far as they are read; any field can be missing. */
interface StreamEvent {
  type?: string;
  index?: number;
  message?: { id?: unknown; model?: unknown; usage?: StreamUsage };
  content_block?: Block;
  delta?: StreamDelta;
  usage?: StreamUsage | null;
}

type Block = { type?: string; text?: string; id?: string; name?: string; input?: unknown } & Partial<Thought>;

/** A message as one JSON object (https://platform.claude.com/docs/en/api/messages). */
interface WholeMessage {
  content?: Block[] | null;
  stop_reason?: string | null;
  stop_details?: StreamDelta['stop_details'];
  usage?: StreamUsage | null;
}

interface StreamDelta {
  type?: string;
  text?: string;
  thinking?: string;
  signature?: string;
  partial_json?: string;
  stop_reason?: string | null;
  stop_details?: { explanation?: string | null } | null;
}

interface Thought {
  thinking: string;
  signature: string;
  data: string;
}

type Counter = 'input_tokens' | 'output_tokens' | 'cache_read_input_tokens' | 'cache_creation_input_tokens';
type StreamUsage = { [Name in Counter]?: number | null } & {
  output_tokens_details?: { thinking_tokens?: number | null } | null;
  service_tier?: string | null;
};

type Delta = Schema<'Delta'>;

/** A tool call that is being written. */
interface OpenTool {
  /** Among the tools: text and thoughts are blocks too, but no tools. */
  index: number;
  input: unknown;
  hasFragments: boolean;
}

/** The states of earlier answers as far as they are of this kind: a store may hold those of other versions. */
export function thinkingOf(states: ReadonlyMap<string, unknown>): ThinkingByCall {
  const isState = (state: unknown): state is AnthropicState =>
    Array.isArray((state as Partial<AnthropicState> | null | undefined)?.thinking);
  return new Map([...states].flatMap(([id, state]) => (isState(state) ? [[id, state.thinking]] : [])));
}

/**
 * Reads one message as chunks, from its events or as a whole. The first chunk has the role, and the usage as far as it was told by then; finish_reason, the
 * whole usage and the state come with `message_stop`.
 */
export class MessageReader {
  readonly #provider: Provider;
  readonly #isLegacy: boolean;
  /** By the index of their block. */
  readonly #tools = new Map<number, OpenTool>();
  readonly #thoughts = new Map<number, ThinkingBlock>();
  #usage: StreamUsage = {};
  #stopReason: Schema<'FinishReason'> | null = null;
  #hasBegun = false;
  readonly #identify: Identify;

  /**
   * @param isLegacy whether the request had `functions`, so that calls are answered as `function_call`
   * @param identify looks who answers
   */
  constructor(provider: Provider, isLegacy: boolean, identify: Identify = () => {}) {
    this.#provider = provider;
    this.#isLegacy = isLegacy;
    this.#identify = identify;
  }

  /** @throws upstream_error for a tool call without id or name, and for a stop reason that says that the answer failed */
  *read(raw: Record<string, unknown>): Generator<ChannelChunk> {
    const event = raw as StreamEvent;
    switch (event.type) {
      case 'message_start':
        this.#identify(event.message);
        this.#count(event.message?.usage);
        return;
      case 'content_block_start':
        yield* this.#startBlock(event.index ?? 0, event.content_block ?? {});
        return;
      case 'content_block_delta':
        yield* this.#continueBlock(event.index ?? 0, event.delta ?? {});
        return;
      case 'content_block_stop':
        yield* this.#endBlock(event.index ?? 0);
        return;
      case 'message_delta':
        this.#count(event.usage);
        yield* this.#stop(event.delta ?? {});
        return;
      case 'message_stop':
        yield* this.#finish();
        return;
      default:
      // Pings, and types that are younger than this version: https://platform.claude.com/docs/en/api/versioning.
    }
  }

  /**
   * Reads a message that came as one JSON object: the same chunks as of its events. It is complete, whether it says why it ended or not.
   * @throws as `read`
   */
  *readWhole(raw: Record<string, unknown>): Generator<ChannelChunk> {
    const { content, stop_reason = null, stop_details = null, usage } = raw as WholeMessage;
    this.#identify(raw);
    this.#count(usage);
    for (const [at, block] of (content ?? []).entries()) {
      yield* this.#startBlock(at, block);
      yield* this.#endBlock(at);
    }
    yield* this.#stop({ stop_reason, stop_details });
    yield* this.#finish();
  }

  *#startBlock(at: number, block: Block): Generator<ChannelChunk> {
    const { type, text, thinking = '', signature = '', data = '', id, name, input } = block;
    if (type === 'text' && text) yield this.#chunk({ content: text });
    if (type === 'redacted_thinking') this.#thoughts.set(at, { type, data });
    if (type === 'thinking') {
      this.#thoughts.set(at, { type, thinking, signature });
      if (thinking) yield this.#chunk({ reasoning_content: thinking });
    }
    if (type !== 'tool_use') return;
    if (!id || !name) throw brokenAnswer('called a tool without an id or a name', this.#provider);
    const tool = { index: this.#tools.size, input, hasFragments: false };
    this.#tools.set(at, tool);
    yield this.#chunk(this.#callDelta(tool, '', { id, name }));
  }

  *#continueBlock(at: number, delta: StreamDelta): Generator<ChannelChunk> {
    const { type, text, thinking, signature = '', partial_json } = delta;
    const thought = this.#thoughts.get(at);
    if (type === 'text_delta' && text) yield this.#chunk({ content: text });
    if (type === 'signature_delta' && thought?.type === 'thinking') thought.signature += signature;
    if (type === 'thinking_delta' && thinking) {
      if (thought?.type === 'thinking') thought.thinking += thinking;
      yield this.#chunk({ reasoning_content: thinking });
    }
    const tool = this.#tools.get(at);
    if (type !== 'input_json_delta' || !partial_json || !tool) return;
    tool.hasFragments = true;
    yield this.#chunk(this.#callDelta(tool, partial_json));
  }

  /** Clients parse the arguments, so a call without any gets an empty object. */
  *#endBlock(at: number): Generator<ChannelChunk> {
    const tool = this.#tools.get(at);
    if (!tool || tool.hasFragments) return;
    tool.hasFragments = true;
    const input = typeof tool.input === 'string' ? tool.input : JSON.stringify(tool.input ?? {});
    yield this.#chunk(this.#callDelta(tool, input || '{}'));
  }

  *#stop({ stop_reason, stop_details }: StreamDelta): Generator<ChannelChunk> {
    this.#stopReason = toFinishReason(stop_reason, this.#provider) ?? this.#stopReason;
    const refusal = stop_details?.explanation;
    if (stop_reason === 'refusal' && refusal) yield this.#chunk({ refusal });
  }

  /** The end of the message ends the blocks that are still open. */
  *#finish(): Generator<ChannelChunk> {
    for (const at of this.#tools.keys()) yield* this.#endBlock(at);
    const ended = this.#stopReason ?? 'stop';
    const reason = ended === 'stop' && this.#tools.size > 0 ? 'tool_calls' : ended;
    const finish_reason = this.#isLegacy && reason === 'tool_calls' ? 'function_call' : reason;
    yield { choices: [{ index: 0, delta: {}, finish_reason }] };
    const state: AnthropicState = { thinking: [...this.#thoughts.values()] };
    const isNeeded = this.#tools.size > 0 && state.thinking.length > 0;
    yield { choices: [], usage: toUsage(this.#usage), ...(isNeeded && { state }) };
  }

  #callDelta({ index }: OpenTool, text: string, head?: { id: string; name: string }): Delta {
    const called = { ...(head && { name: head.name }), arguments: text };
    if (this.#isLegacy) return { function_call: called };
    return { tool_calls: [{ index, ...(head && { id: head.id, type: 'function' }), function: called }] };
  }

  /**
   * The role goes with the first delta and not before: until a chunk is out, a failed run can be tried again, and pings do not end the first-chunk timeout.
   */
  #chunk(delta: Delta): ChannelChunk {
    const choice = { index: 0, delta, finish_reason: null };
    if (this.#hasBegun) return { choices: [choice] };
    this.#hasBegun = true;
    const { service_tier } = this.#usage;
    return {
      choices: [{ ...choice, delta: { role: 'assistant', ...delta } }],
      usage: toUsage(this.#usage),
      ...(service_tier && { service_tier: service_tier === 'standard' ? 'default' : service_tier }),
    };
  }

  /** The counters are cumulative; null says nothing. */
  #count(usage: StreamUsage | null | undefined): void {
    const said = Object.entries(usage ?? {}).filter(([, value]) => value != null);
    this.#usage = { ...this.#usage, ...Object.fromEntries(said) };
  }
}

/** `input_tokens` alone leaves out what was read from the cache or written to it; `output_tokens` includes the thoughts. */
function toUsage(usage: StreamUsage): Usage {
  const { cache_read_input_tokens: read, cache_creation_input_tokens: written } = usage;
  const prompt_tokens = (usage.input_tokens ?? 0) + (read ?? 0) + (written ?? 0);
  const completion_tokens = usage.output_tokens ?? 0;
  const reasoning_tokens = usage.output_tokens_details?.thinking_tokens;
  const cached = {
    ...(read != null && { cached_tokens: read }),
    ...(written != null && { cache_write_tokens: written }),
  };
  return {
    prompt_tokens,
    completion_tokens,
    total_tokens: prompt_tokens + completion_tokens,
    ...(Object.keys(cached).length > 0 && { prompt_tokens_details: cached }),
    ...(reasoning_tokens != null && { completion_tokens_details: { reasoning_tokens } }),
  };
}
