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
export const estimateTokens = (input: EmbeddingInput): number =>
  inputsOf(input).reduce(
    (sum, one) => sum + (typeof one === 'string' ? Math.ceil(one.length / charactersPerToken) : one.length),
    0,
  );

/** A vector in the format that was asked for, whichever it came in. */
export function inFormat(vector: Vector, format: EmbeddingRequest['encoding_format']): number[] | string {
  if (format === 'base64')
    return typeof vector === 'string' ? vector : Buffer.from(Float32Array.from(vector).buffer).toString('base64');
  return typeof vector === 'string' ? fromBase64(vector) : [...vector];
}

const bytesOfFloat = 4;

function fromBase64(text: string): number[] {
  const bytes = Buffer.from(text, 'base64');
  return Array.from({ length: bytes.length / bytesOfFloat }, (_, at) => bytes.readFloatLE(at * bytesOfFloat));
}

/** Whether a provider said a vector: some numbers, or the Base64 of some whole ones. */
function isVector(value: unknown): value is Vector {
  if (typeof value === 'string') return value !== '' && Buffer.byteLength(value, 'base64') % bytesOfFloat === 0;
  return Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === 'number');
}

/**
 * The vectors of an answer.
 * @param said the whole answer, for the failure that it may be in their place
 * @param values what stands where vectors should, in the order of the inputs
 * @throws errors of `upstreamError.ts` for a failure, and for anything but one vector for each input
 */
export function vectorsIn(said: unknown, values: unknown, count: number, provider: Provider): readonly Vector[] {
  if (!Array.isArray(values)) {
    const failure = readFailure(said);
    if (failure.message !== undefined) throw toUpstreamError(failure, provider);
    throw brokenAnswer('answered with JSON that is no list of embeddings', provider);
  }
  if (values.length !== count) throw brokenAnswer(`made ${values.length} vectors of ${count} inputs`, provider);
  if (!values.every(isVector)) throw brokenAnswer('sent an embedding that is no vector', provider);
  return values;
}

/** That a channel has no embeddings; what to do instead is the client's or the operator's choice. */
export const noEmbeddings = (channel: string): GatewayError =>
  new GatewayError(
    'invalid_request',
    `The provider '${channel}' makes no embeddings. Name a model of another provider as 'model' or 'x-openclaw-model'; the gateway's operator sets the agent's own in memorySearch.`,
    { param: 'model', code: 'unsupported_value' },
  );
