/** Which kind of failure a provider's error is. It is read from the status, the type and code, and the text of the message. */
import type { UpstreamFailure } from './failure.ts';

/** Rate limits, whose messages speak of tokens too. */
const ofRates = /per[- ](second|minute|min|hour|day)|rate.?limit|throttl|quota|\btpm\b|\brpm\b|please wait/i;
/** Limits of something else than the whole prompt. */
const ofOthers =
  /\b(bytes?|[kmg]i?b|images?|files?|pdf|pages|audio|name|url|characters?)\b|string too long|max_?(completion_|output_|new_)?tokens['"`]?\s*(\(\d+\) )?(:|(is|are|must|should|exceeds?)\b|too)/i;
const ofContext =
  /context.{0,3}(length|window|size|limit)|(maximum|max)[ _](model|prompt|input|sequence|context)[ _](length|len|tokens)|`?inputs`? tokens \+|range of input length|reduce the length of (the|your) (messages|prompt|input)/i;
const ofPrompt =
  /\b(prompt|inputs?|request|requested|conversation|context|history|messages)\b.{0,60}?(too (long|large)|exceed|longer than|must have (less|fewer) than)|too many (total |input |prompt )?tokens|tokens?.{0,60}exceed|exceed.{0,40}(token|context)/i;
const tooLongNames = /context_?(length|window|size)|prompt_?(is_)?too_?long|input_?too_?long|max_prompt_tokens/i;

/** Whether the prompt does not fit the model, in any provider's words; OpenAI's code for it is the one on which agents shorten their history. */
export function isTooLong({ status, message = '', type = '', code = '' }: UpstreamFailure): boolean {
  if (tooLongNames.test(code) || tooLongNames.test(type)) return true;
  if (![undefined, 400, 413, 422, 500].includes(status) || ofRates.test(message)) return false;
  if (/\bmax_?(completion_|output_|new_)?tokens\b.{0,20}too (large|high|big)/i.test(message)) return false;
  if (ofContext.test(message)) return true;
  return ofPrompt.test(message) && (!ofOthers.test(message) || /\b(input|prompt) tokens?\b|token count/i.test(message));
}

/** Whether the account behind the gateway's key is empty, or over its budget: 402, and what others say with 400, 403 or 429. */
export const isEmptyAccount = ({ status, message = '', type = '', code = '' }: UpstreamFailure): boolean =>
  status === 402 ||
  [type, code].some((name) =>
    /^(insufficient_quota|billing_error|budget_exceeded|insufficient_(balance|credits|funds))$/i.test(name),
  ) ||
  (status !== undefined &&
    status < 500 &&
    /credit balance is too low|insufficient (balance|credits?|funds)|exceeded your current quota|budget has been exceeded|budget exceeded/i.test(
      message,
    ));

/** A 401, or a key that is called wrong with another status (Google: 400). */
export const hasWrongKey = ({ status, message = '', code = '' }: UpstreamFailure): boolean =>
  status === 401 ||
  (status !== undefined &&
    status < 500 &&
    (code === 'invalid_api_key' ||
      /api.?key (is )?(not valid|invalid|expired|incorrect)|(invalid|incorrect|expired) api.?key/i.test(message)));

const missing =
  /not (be )?found|does(n't| not) exist|not exist|unknown|no such|not available|unavailable|no access|not have access|decommission|deprecated|retired|not supported|invalid/i;

/** A 404 about the model that was asked for. */
export const isUnknownModel = ({ message = '', code = '', type = '' }: UpstreamFailure): boolean =>
  /model_?not_?found|unknown_?model/i.test(code) ||
  (/not_?found/i.test(type) && message.startsWith('model: ')) ||
  (/\bmodels?\b/i.test(message) && missing.test(message));

/** A 404 about the address, in words that web servers have for it. */
export const isUnknownUrl = ({ message = '' }: UpstreamFailure): boolean =>
  /^\W*(404)?[\s:,-]*((the )?(requested )?(file|page|path|route|url|resource|endpoint|uri)s?( was| is)?)?\s*(could )?not (be )?found\W*$|invalid url|cannot (get|post) |no (such )?route|unknown (url|path|endpoint|route|request url)|method not allowed/i.test(
    message,
  );

/** A server that reads its model from the disk (llama.cpp: 503 "Loading model"). */
export const isLoading = ({ status, message = '' }: UpstreamFailure): boolean =>
  status === 503 && /\bloading\b|still (starting|warming)/i.test(message);

/** A 500 that no retry changes, since it is about the request: an image without a projector (llama.cpp), a schema that does not compile (Ollama). */
export const neverWorks = ({ message = '' }: UpstreamFailure): boolean =>
  /(is|are) not supported|does not support|unsupported (content|image|media|parameter)|invalid json schema|failed to parse (grammar|tools?|messages?|template)|failed to (create|initialize) (grammar|sampler)/i.test(
    message,
  );
