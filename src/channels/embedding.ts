import { GatewayError } from '../errors.ts';
import { readFailure } from './failure.ts';
import type { Provider } from './provider.ts';
import { brokenAnswer, toUpstreamError } from './upstreamError.ts';

/** One text or several, or their tokens in the encoding of the model. */
export type EmbeddingInput = string | readonly string[] | readonly number[] | readonly (readonly number[])[];

/** A request for vectors, as OpenAI's Embeddings API has it. `model` is the channel's own id. Other fields are the client's. */
export interface EmbeddingRequest {
  model: string;
  input: EmbeddingInput;
  dimensions?: number | null | undefined;
  encoding_format?: 'float' | 'base64' | null | undefined;
  [field: string]: unknown;
}

/** Numbers, or these as float32 (little-endian) in Base64. */
export type Vector = readonly number[] | string;

export interface EmbeddingAnswer {
  /** One for each input, in their order. */
  vectors: readonly Vector[];
  /** Tokens of all inputs, as the provider counts them; estimated where it does not. */
  tokens: number;
}

const isTokens = (input: EmbeddingInput): input is readonly number[] =>
  Array.isArray(input) && typeof input[0] === 'number';

/** Each input by itself. */
export const inputsOf = (input: EmbeddingInput): readonly (string | readonly number[])[] =>
  typeof input === 'string' || isTokens(input) ? [input] : input;

const charactersPerToken = 4;

/** About how many tokens the inputs have. */
const estimateTokens = (input: EmbeddingInput): number =>
  inputsOf(input).reduce(
    (sum, one) => sum + (typeof one === 'string' ? Math.ceil(one.length / charactersPerToken) : one.length),
    0,
  );

/** How many tokens a provider says that it read: the first of its counts that is one, else an estimate. */
export const tokensOf = (counts: readonly unknown[], input: EmbeddingInput): number =>
  counts.find((count): count is number => Number.isSafeInteger(count) && Number(count) > 0) ?? estimateTokens(input);

/** A vector in the format that was asked for, whichever it came in. */
export function inFormat(vector: Vector, format: EmbeddingRequest['encoding_format']): number[] | string {
  if (format === 'base64')
    return typeof vector === 'string'
      ? padded(vector)
      : Buffer.from(Float32Array.from(vector).buffer).toString('base64');
  return typeof vector === 'string' ? fromBase64(vector) : [...vector];
}

/** Some encoders leave the padding out, and some decoders refuse that. */
const padded = (text: string): string => text.padEnd(Math.ceil(text.length / 4) * 4, '=');

const bytesOfFloat = 4;

function fromBase64(text: string): number[] {
  const bytes = Buffer.from(text, 'base64');
  return Array.from({ length: bytes.length / bytesOfFloat }, (_, at) => bytes.readFloatLE(at * bytesOfFloat));
}

/** JSON knows neither infinity nor NaN, and what is greater than a float32 would be infinite in Base64. */
const isNumber = (value: unknown): boolean => typeof value === 'number' && Number.isFinite(Math.fround(value));

/** Whether a provider said a vector: some numbers, or the Base64 of some whole ones. */
function isVector(value: unknown): value is Vector {
  if (typeof value !== 'string') return Array.isArray(value) && value.length > 0 && value.every(isNumber);
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(value)) return false;
  const bytes = Buffer.from(value, 'base64');
  if (bytes.length === 0 || bytes.length % bytesOfFloat !== 0) return false;
  for (let at = 0; at < bytes.length; at += bytesOfFloat) if (!isNumber(bytes.readFloatLE(at))) return false;
  return true;
}

const lengthOf = (vector: Vector): number =>
  typeof vector === 'string' ? Buffer.byteLength(vector, 'base64') / bytesOfFloat : vector.length;

/**
 * The vectors of an answer.
 * @param said the whole answer, for the failure that it may be in their place
 * @param values what stands where vectors should, in the order of the inputs
 * @throws errors of `upstreamError.ts` for a failure, and for anything but one vector for each input, all of one length; unsupported_value where the model has
 * other dimensions than those that were asked for
 */
export function vectorsIn(
  said: unknown,
  values: unknown,
  { model, input, dimensions }: Pick<EmbeddingRequest, 'model' | 'input' | 'dimensions'>,
  provider: Provider,
): readonly Vector[] {
  if (!Array.isArray(values)) {
    const failure = readFailure(said);
    if (failure.message !== undefined) throw toUpstreamError(failure, provider);
    throw brokenAnswer('answered with JSON that is no list of embeddings', provider);
  }
  const { length: count } = inputsOf(input);
  if (values.length !== count) throw brokenAnswer(`made ${values.length} vectors of ${count} inputs`, provider);
  if (!values.every(isVector)) throw brokenAnswer('sent an embedding that is no vector', provider);
  const [size = 0, ...others] = new Set(values.map(lengthOf));
  if (others.length > 0) throw brokenAnswer('sent vectors of different lengths', provider);
  if (dimensions != null && dimensions !== size) throw otherDimensions(model, size, dimensions);
  return values;
}

const otherDimensions = (model: string, size: number, asked: number): GatewayError =>
  new GatewayError(
    'invalid_request',
    `Invalid value for 'dimensions': the model '${model}' made vectors of ${size} numbers when it was asked for ${asked}. Leave 'dimensions' out, or choose a model that has them.`,
    { param: 'dimensions', code: 'unsupported_value' },
  );

/** That a channel has no embeddings; what to do instead is the client's or the operator's choice. */
export const noEmbeddings = (channel: string): GatewayError =>
  new GatewayError(
    'invalid_request',
    `The provider '${channel}' makes no embeddings. Name a model of another provider as 'model' or 'x-openclaw-model'; the gateway's operator sets the agent's own in memorySearch.`,
    { param: 'model', code: 'unsupported_value' },
  );
