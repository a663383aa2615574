import { unsupportedParameter } from '../../errors.ts';
import { inputsOf, tokensOf, vectorsIn, type EmbeddingAnswer, type EmbeddingRequest } from '../embedding.ts';
import { readEmbeddings } from '../framing.ts';
import type { Provider } from '../provider.ts';
import type { UpstreamAnswer } from '../transport.ts';

/** Fields of Ollama's own that a client may send. */
const ownFields = ['options', 'keep_alive', 'truncate'];

/**
 * `POST {baseUrl}/api/embed`. A text that is too long for the model is an error, as it is of OpenAI's: Ollama would leave out its end without a word.
 * @param post sends a body to a path
 * @throws unsupported_parameter for tokens, which Ollama does not take
 */
export async function embedByOllama(
  { model, input, dimensions, ...others }: EmbeddingRequest,
  provider: Provider,
  post: (path: string, body: object) => Promise<UpstreamAnswer>,
): Promise<EmbeddingAnswer> {
  const texts = inputsOf(input);
  if (texts.some((one) => typeof one !== 'string')) {
    throw unsupportedParameter(
      'input',
      provider.id,
      'Send texts in place of their tokens (LangChain does with check_embedding_ctx_length=False).',
    );
  }
  const own = Object.entries(others).filter(([field, value]) => ownFields.includes(field) && value !== null);
  const said = await readEmbeddings(
    await post('/api/embed', {
      model,
      input: texts,
      truncate: false,
      ...(dimensions != null && { dimensions }),
      ...Object.fromEntries(own),
    }),
    provider,
  );
  const vectors = vectorsIn(said, said['embeddings'], { model, input, dimensions }, provider);
  const { prompt_eval_count: counted } = said;
  return { vectors, tokens: tokensOf([counted], input) };
}
