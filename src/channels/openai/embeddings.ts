import type { ChannelOptions } from '../channel.ts';
import { estimateTokens, inputsOf, vectorsIn, type EmbeddingAnswer, type EmbeddingRequest } from '../embedding.ts';
import { readFailure } from '../failure.ts';
import { readEmbeddings } from '../framing.ts';
import { asRecord } from '../json.ts';
import type { Provider } from '../provider.ts';
import type { Transport } from '../transport.ts';
import { toUpstreamError } from '../upstreamError.ts';

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
  const values = Array.isArray(data) ? inOrder(data.map(asRecord)).map(({ embedding }) => embedding) : undefined;
  const vectors = vectorsIn(said, values, inputsOf(request.input).length, provider);
  const { prompt_tokens, total_tokens } = asRecord(said['usage']);
  const tokens = [prompt_tokens, total_tokens].find((count) => typeof count === 'number' && count > 0);
  return { vectors, tokens: (tokens as number | undefined) ?? estimateTokens(request.input) };
}

/** By their `index`, where all have one: it is what says which input a vector is of. */
function inOrder(data: readonly Record<string, unknown>[]): readonly Record<string, unknown>[] {
  const hasIndex = data.every(({ index }) => Number.isInteger(index));
  return hasIndex ? data.toSorted((one, other) => Number(one['index']) - Number(other['index'])) : data;
}
