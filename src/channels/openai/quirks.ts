import { LRUCache } from 'lru-cache';
import type { ChatCompletionRequest } from '../../contract.ts';
import { GatewayError } from '../../errors.ts';
import { thenPause } from '../../pause.ts';
import type { ReasoningPlace } from './delta.ts';
import { extrasInHistory } from './history.ts';
import type { LimitName, Quirks, UpstreamRequest } from './request.ts';

/** The quirks that were learned since the start. They are bounded, and not stored. */
export interface LearnedQuirks {
  /** The server was seen to reason. */
  sawReasoning(place: ReasoningPlace): void;
  /**
   * Sends a request. When it is refused for something that can be said in another way or left out, sends it once more in that way. What helped is remembered
   * for the model.
   * @param make makes the request for the quirks that are known
   * @param send sends it @throws what the last attempt threw
   */
  ask<Answer>(
    request: ChatCompletionRequest,
    make: (quirks: Quirks) => UpstreamRequest,
    send: (made: UpstreamRequest) => Promise<Answer>,
  ): Promise<Answer>;
}

/** Models, and fields of each, that are remembered: clients may name any. */
const [maxModels, maxFields] = [500, 50];

/** @param tell called once for each field of the client's that a model is not sent any more */
export function createQuirks(tell: (field: string) => void): LearnedQuirks {
  const learned = new LRUCache<string, Pick<Quirks, 'limit' | 'omitted'>>({ max: maxModels });
  const told = new Set<string>();
  let reasoning: ReasoningPlace | undefined;

  function remember(model: string, { limit, omitted }: Quirks): void {
    learned.set(model, { limit, omitted: new Set([...omitted].slice(-maxFields)) });
    for (const field of omitted) {
      if (field === 'stream_options' || told.has(field) || told.size >= maxModels) continue;
      told.add(field);
      tell(`messages[].${field}`);
    }
  }

  return {
    sawReasoning: (place) => {
      reasoning = place;
    },
    async ask(request, make, send) {
      const { limit, omitted } = learned.get(request.model) ?? { limit: undefined, omitted: new Set<string>() };
      let quirks: Quirks = { limit, omitted, reasoning };
      let hasChanged = false;
      const limits = new Set<LimitName>();
      for (;;) {
        const made = await thenPause(() => make(quirks));
        try {
          const answer = await send(made);
          if (hasChanged) remember(request.model, quirks);
          return answer;
        } catch (error) {
          const next = afterRefusal(error, request, made, quirks, limits);
          if (!next) throw atItsPlace(error, made);
          quirks = next;
          hasChanged = true;
        }
      }
    },
  };
}

/** The quirks that a refusal shows, with which to ask once more; undefined when it is about something else, or was tried already. */
function afterRefusal(
  error: unknown,
  request: ChatCompletionRequest,
  made: UpstreamRequest,
  quirks: Quirks,
  limits: Set<LimitName>,
): Quirks | undefined {
  if (!(error instanceof GatewayError) || error.kind !== 'invalid_request') return undefined;
  if (error.code === 'context_length_exceeded') return undefined;
  const words = `${error.param ?? ''} ${error.code ?? ''} ${error.message}`;
  const limit = otherLimit(words, made, limits);
  if (limit) return { ...quirks, limit };
  const refused = refusedFields(words, request, made).filter((name) => !quirks.omitted.has(name));
  return refused.length === 0 ? undefined : { ...quirks, omitted: new Set([...quirks.omitted, ...refused]) };
}

/** The error with the index of the caller's message in its `param`: merged messages have other indexes upstream. */
function atItsPlace(error: unknown, { places }: UpstreamRequest): unknown {
  if (!(error instanceof GatewayError)) return error;
  const [, at, rest] = /^messages\[(\d+)\](.*)$/.exec(error.param ?? '') ?? [];
  const place = at === undefined ? undefined : places[Number(at)];
  return place === undefined || place === Number(at) ? error : error.withParam(`messages[${place}]${rest}`);
}

const isNamed = (name: string, words: string): boolean =>
  new RegExp(`(?<![\\w-])${RegExp.escape(name)}(?![\\w-])`).test(words);

/** Words for "I do not know this". */
const isUnknown =
  /unsupported|not supported|unknown|unrecogni[sz]ed|unexpected|not permitted|not allowed|no longer|deprecated|instead|additional propert|extra (inputs?|fields?|keys?)|forbidden/i;
/** Words for "this is what I miss". */
const isDemanded =
  /\bmissing\b|\b(is|are) required\b|must be (passed|provided|included|sent|present)|must (have|include|contain)/i;

/** The other name of the token limit, when the refusal is about the name and not about the value. @param tried names; the sent one is added */
function otherLimit(words: string, { body }: UpstreamRequest, tried: Set<LimitName>): LimitName | undefined {
  const [sent, other]: [LimitName, LimitName] =
    'max_tokens' in body ? ['max_tokens', 'max_completion_tokens'] : ['max_completion_tokens', 'max_tokens'];
  tried.add(sent);
  const isRefused = sent in body && isNamed(sent, words) && isUnknown.test(words);
  return isRefused && !tried.has(other) ? other : undefined;
}

/** Those fields of answers in the history that a refusal names, or all of them when it says only that there is something that it does not know. */
function refusedFields(words: string, { stream_options }: ChatCompletionRequest, { body }: UpstreamRequest): string[] {
  const isOurs = 'stream_options' in body && stream_options?.include_usage !== true;
  if (isOurs && /stream_options|include_usage|include_obfuscation/.test(words)) return ['stream_options'];
  if (isDemanded.test(words)) return [];
  const extras = [...extrasInHistory(body.messages)];
  const named = extras.filter((name) => isNamed(name, words));
  if (named.length > 0 || !isUnknown.test(words)) return named;
  const others = Object.keys(body).filter((name) => name !== 'messages' && name !== 'model');
  return others.some((name) => isNamed(name, words)) ? [] : extras;
}
