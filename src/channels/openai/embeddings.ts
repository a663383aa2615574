import type { ChannelOptions } from '../channel.ts';
import { tokensOf, vectorsIn, type EmbeddingAnswer, type EmbeddingRequest } from '../embedding.ts';
import { readFailure } from '../failure.ts';
import { readEmbeddings } from '../framing.ts';
import { asRecord } from '../json.ts';
import type { Provider } from '../provider.ts';
import type { Transport } from '../transport.ts';
import { brokenAnswer, toUpstreamError } from '../upstreamError.ts';

/**
 * `POST {baseUrl}/embeddings`: the request goes on as the client sent it, but for fields that are null, which compatible servers refuse.
 * @param headers of the provider
 */
export async function embedByOpenAi(
  request: EmbeddingRequest,
  { signal, hold, headers: others }: ChannelOptions,
  provider: Provider,
  transport: Transport,
  headers: Readonly<Record<string, string>>,
): Promise<EmbeddingAnswer> {
  const body = Object.fromEntries(Object.entries(request).filter(([, value]) => value !== null));
  const call = { method: 'POST', path: '/embeddings', headers: { ...others, ...headers }, body, signal, hold } as const;
  const said = await readEmbeddings(await transport.call(provider, call), provider);
  if (said['error']) throw toUpstreamError(readFailure(said), provider);
  const { data } = said;
  const values = Array.isArray(data)
    ? inOrder(data.map(asRecord), provider).map(({ embedding }) => embedding)
    : undefined;
  const vectors = vectorsIn(said, values, request, provider);
  const { prompt_tokens, total_tokens } = asRecord(said['usage']);
  return { vectors, tokens: tokensOf([prompt_tokens, total_tokens], request.input) };
}

/**
 * By their `index`, which says which input a vector is of. Where none has one, or all have the same, the order is that of the inputs.
 * @throws upstream_error where some say the same and some do not: a vector would be given for a text that is not its own
 */
function inOrder(data: readonly Record<string, unknown>[], provider: Provider): readonly Record<string, unknown>[] {
  const indexes = new Set(data.map(({ index }) => index));
  const areNumbers = data.every(({ index }) => Number.isInteger(index));
  if (areNumbers && indexes.size === data.length)
    return data.toSorted((one, other) => Number(one['index']) - Number(other['index']));
  if (indexes.size > 1) throw brokenAnswer('did not say which input each embedding is of', provider);
  return data;
}
