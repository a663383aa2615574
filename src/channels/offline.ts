import { once } from 'node:events';
import { setImmediate } from 'node:timers/promises';
import { pause } from '../async.ts';
import type { ChatCompletionRequest, Usage } from '../contract.ts';
import {
  internalError,
  invalidRequest,
  modelNotFound,
  overloaded,
  rateLimited,
  unsupportedParameter,
  upstreamDisconnected,
  wrongApiKey,
  type GatewayError,
} from '../errors.ts';
import { eachWithPauses } from '../pause.ts';
import type { Sink } from '../sink.ts';
import type { Channel, ChannelChunk } from './channel.ts';
import { act, callTools, echo, reason, refuse, speakLong, textOf, type Answer } from './offline/answers.ts';
import { embedWords } from './offline/embeddings.ts';
import { countTokens, logprobsOf, piecesOf, type Piece } from './offline/pieces.ts';

/** What one model of this channel does; the contract and docs/providers.md describe them to users. */
interface Scenario {
  answer?: (request: ChatCompletionRequest) => Answer;
  /** Fails at once. */
  error?: () => GatewayError;
  /** Milliseconds before each token. */
  paceMs?: number;
  /** Says only so many tokens, then what `end` says happens. */
  only?: number;
  end?: 'cut' | 'stall';
}

const scenarios: Record<string, Scenario> = {
  echo: { answer: echo },
  tools: { answer: callTools },
  acting: { answer: act },
  slow: { answer: echo, paceMs: 250 },
  long: { answer: speakLong },
  reasoning: { answer: reason },
  refusal: { answer: refuse },
  'error-400': {
    error: () => invalidRequest("The model 'offline/error-400' refuses every request.", undefined, 'invalid_value'),
  },
  'error-401': { error: wrongApiKey },
  'error-429': { error: () => rateLimited(1000) },
  'error-500': { error: internalError },
  'error-503': { error: () => overloaded(1000) },
  cut: { answer: echo, only: 3, end: 'cut' },
  stall: { answer: echo, only: 2, end: 'stall' },
};

/** How many tokens are said at once, before other work of the process gets a turn. */
const batch = 64;

/** The built-in model: needs no key and no network, is deterministic, says what it is, and exercises the whole contract. */
export const offlineChannel: Channel = {
  id: 'offline',
  isLocal: true,
  models: () => Object.keys(scenarios),
  async embed(request, { signal }) {
    const { end } = scenarioOf(request.model);
    if (end === 'cut') throw upstreamDisconnected();
    if (end === 'stall') await abortOf(signal);
    return embedWords(request);
  },
  async run(request, { signal }, sink) {
    const scenario = scenarioOf(request.model);
    refuseUnsupported(request);
    const { pieces, finish_reason } = piecesOf(scenario.answer?.(request) ?? {}, request);
    const count = request.n ?? 1;
    for (let index = 0; index < count; index++) {
      await speak(pieces, index, scenario, request, signal, sink);
      signal.throwIfAborted();
      await sink([{ choices: [{ index, delta: {}, logprobs: null, finish_reason }] }]);
    }
    await sink([{ choices: [], usage: await usageOf(request, pieces, count) }]);
  },
};

/** @throws model_not_found, and what the scenario fails with at once */
function scenarioOf(model: string): Scenario {
  const scenario = Object.hasOwn(scenarios, model) ? scenarios[model] : undefined;
  if (!scenario) throw modelNotFound(`offline/${model}`, ['offline/*']);
  if (scenario.error) throw scenario.error();
  return scenario;
}

async function speak(
  pieces: Piece[],
  index: number,
  { paceMs, only, end }: Scenario,
  request: ChatCompletionRequest,
  signal: AbortSignal,
  sink: Sink<ChannelChunk>,
): Promise<void> {
  const said = pieces.slice(0, only);
  const together = paceMs ? 1 : batch;
  for (let at = 0; at < said.length; at += together) {
    if (paceMs) await pause(paceMs, signal);
    else if (at > 0) await setImmediate();
    signal.throwIfAborted();
    await sink(
      said.slice(at, at + together).map((piece) => ({
        choices: [{ index, delta: piece.delta, logprobs: logprobsOf(piece, request), finish_reason: null }],
      })),
    );
  }
  if (end === 'cut') throw upstreamDisconnected();
  if (end === 'stall') await abortOf(signal);
}

/** Waits until the signal fires. @throws its reason */
async function abortOf(signal: AbortSignal): Promise<never> {
  signal.throwIfAborted();
  await once(signal, 'abort');
  throw signal.reason;
}

const otherModel = 'Leave it out, or choose another model.';

/** What this model cannot do: refused where it would change the answer, without meaning where it would only tune it. */
export const offlineFields = {
  refused: ['functions', 'modalities', 'moderation', 'web_search_options'],
  dropped: [
    'audio',
    'frequency_penalty',
    'logit_bias',
    'metadata',
    'prediction',
    'presence_penalty',
    'prompt_cache_key',
    'prompt_cache_options',
    'prompt_cache_retention',
    'reasoning_effort',
    'safety_identifier',
    'seed',
    'service_tier',
    'temperature',
    'top_p',
    'user',
    'verbosity',
  ],
} as const;

function refuseUnsupported({ modalities, web_search_options, moderation, functions, tools }: ChatCompletionRequest) {
  const unsupported = (param: (typeof offlineFields.refused)[number], hint: string) =>
    unsupportedParameter(param, 'offline', hint);
  if (modalities?.some((kind) => kind !== 'text')) throw unsupported('modalities', otherModel);
  if (web_search_options) throw unsupported('web_search_options', otherModel);
  if (moderation) throw unsupported('moderation', otherModel);
  if (functions && !tools?.length) throw unsupported('functions', "Send 'tools' instead.");
}

async function usageOf(request: ChatCompletionRequest, pieces: Piece[], count: number): Promise<Usage> {
  let prompt_tokens = 0;
  await eachWithPauses(request.messages, (message) => {
    prompt_tokens += 1 + countTokens(textOf(message));
  });
  const completion_tokens = pieces.length * count;
  const reasoning_tokens = pieces.filter(({ kind }) => kind === 'reasoning').length * count;
  return {
    prompt_tokens,
    completion_tokens,
    total_tokens: prompt_tokens + completion_tokens,
    ...(reasoning_tokens > 0 && { completion_tokens_details: { reasoning_tokens } }),
  };
}
