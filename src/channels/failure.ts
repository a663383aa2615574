import { asRecord, type Json } from './json.ts';

/** What an upstream said about its failure, as far as its format tells. */
export interface UpstreamFailure {
  /** The HTTP status, or the one that an error inside a 200 names; undefined counts as a fault of the upstream. */
  status?: number | undefined;
  message?: string | undefined;
  type?: string | undefined;
  param?: string | undefined;
  code?: string | undefined;
  headers?: Readonly<Record<string, string | string[] | undefined>>;
  /** Whether the body was an error as APIs of models have them; a web server's own 404 is none. */
  isShaped?: boolean;
  /** What was asked, without its query. */
  url?: string;
}

/** The statuses that types and codes stand for, where an error has come inside a 200. */
const statuses: Readonly<Record<string, number>> = {
  // https://platform.claude.com/docs/en/api/errors
  invalid_request_error: 400,
  authentication_error: 401,
  billing_error: 402,
  permission_error: 403,
  not_found_error: 404,
  request_too_large: 413,
  rate_limit_error: 429,
  api_error: 500,
  timeout_error: 504,
  overloaded_error: 529,
  // OpenAI
  insufficient_quota: 429,
  rate_limit_exceeded: 429,
  server_error: 500,
  // Google's RPC statuses (google.rpc.Code)
  invalid_argument: 400,
  failed_precondition: 400,
  unauthenticated: 401,
  permission_denied: 403,
  not_found: 404,
  resource_exhausted: 429,
  internal: 500,
  unavailable: 503,
  deadline_exceeded: 504,
};

/**
 * Reads a failure from whatever a provider said, by whichever door it came: `{"error": {…}}` (OpenAI, Anthropic), `{"error": "text"}` (Ollama, xAI), a list
 * of such (Google), `{"detail": …}` (FastAPI), a bare `message` (Bedrock), or a text.
 * @param body what was said, parsed where it is JSON
 * @returns its words and names; `status` only where the body has one
 */
export function readFailure(body: unknown): UpstreamFailure {
  if (Array.isArray(body)) return readFailure(body[0]);
  if (typeof body === 'string') return { message: body };
  const said = asRecord(body);
  const error = said['error'] ?? listOf(said['errors'])[0] ?? failedBase(said);
  const inner = asRecord(error);
  const words = [wordsOf(error) ?? wordsOf(said), passedOn(inner)].filter((one) => one !== undefined);
  const type = text(inner['type']) ?? text(inner['status']) ?? text(said['type']);
  const code = inner['code'] ?? said['code'] ?? (typeof error === 'string' ? undefined : said['error_code']);
  const param = text(inner['param']) ?? placeOf(said['detail']);
  const isStatus = typeof code === 'string' && /^\d{3}$/.test(code);
  return {
    isShaped: typeof error === 'string' || (typeof error === 'object' && error !== null) || said['object'] === 'error',
    message: words.length > 0 ? words.join(': ') : undefined,
    type,
    param,
    code: isStatus ? undefined : text(code),
    status: statusOf(
      [inner['status_code'], code, inner['status'], said['status'], said['status_code']],
      [type, text(code)],
    ),
  };
}

/**
 * Whether an event of a stream of Chat Completions tells a failure instead of a part of the answer: it has an `error`, or words and no choices (vLLM:
 * `{"object": "error", "message": …}`). Events that name themselves something else are none.
 */
export function isFailure(event: Json): boolean {
  if (event['error']) return true;
  if (listOf(event['choices']).length > 0) return false;
  const { message, status } = readFailure(event);
  const names = [event['object'], event['type']].filter((name) => typeof name === 'string');
  return (
    message !== undefined &&
    (names.length === 0 || status !== undefined || names.some((name) => /error|exception/i.test(name)))
  );
}

/** MiniMax says a failure of its own beside or in place of the choices: `{"base_resp": {"status_code": 1008, "status_msg": …}}`; 0 is success. */
function failedBase({ base_resp }: Json): Json | undefined {
  const base = asRecord(base_resp);
  return typeof base['status_code'] === 'number' && base['status_code'] !== 0 ? base : undefined;
}

/** OpenRouter's own words are "Provider returned error"; those of the provider stand beside them. */
function passedOn(error: Json): string | undefined {
  const raw = text(asRecord(error['metadata'])['raw']);
  if (raw === undefined) return undefined;
  try {
    return wordsOf(JSON.parse(raw)) ?? raw;
  } catch {
    return raw;
  }
}

/** Where a provider's words may stand, the best place first. */
const places =
  'message Message msg detail error error_msg error_message error_description status_msg title errors details reason'.split(
    ' ',
  );

/** A text, or the first one in the places of an object; of a list (FastAPI's `{loc, msg}`) all. No words stand deeper than three levels. */
function wordsOf(value: unknown, depth = 0): string | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value;
  if (typeof value !== 'object' || value === null || depth > 3) return undefined;
  const isList = Array.isArray(value);
  const all = isList ? value.slice(0, 10) : places.map((place) => (value as Json)[place]);
  const words = all.map((one) => wordsOf(one, depth + 1)).filter((one) => one !== undefined);
  return isList && words.length > 0 ? words.join('; ') : words[0];
}

/** FastAPI's `["body", "messages", 0]` is our `messages[0]`. */
function placeOf(detail: unknown): string | undefined {
  const { loc } = asRecord(listOf(detail)[0]);
  const steps = listOf(loc).slice(0, 20);
  if (steps[0] === 'body') steps.shift();
  const place = steps.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('');
  return place === '' ? undefined : place.replace(/^\./, '');
}

/** A status as a number, as digits in a text, or behind the name of an error. */
function statusOf(values: readonly unknown[], names: readonly (string | undefined)[]): number | undefined {
  const numbers = values.map((value) => (typeof value === 'string' && /^\d{3}$/.test(value) ? Number(value) : value));
  const number = numbers.find((value): value is number => typeof value === 'number' && value >= 400 && value < 600);
  if (number !== undefined) return number;
  const name = names.map((one) => one?.toLowerCase() ?? '').find((one) => Object.hasOwn(statuses, one));
  return name === undefined ? undefined : statuses[name];
}

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
