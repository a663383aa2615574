import { inFormat, type EmbeddingAnswer } from '../../agents/embed.ts';
import type { Schema } from '../../contract.ts';
import { isTurnLong, nextTurn } from '../../pause.ts';

/** The vectors in the format that was asked for, as the contract shows them. */
export async function toEmbeddingList(
  { vectors, tokens }: EmbeddingAnswer,
  { model, encoding_format: format }: Schema<'CreateEmbeddingRequest'>,
): Promise<Schema<'EmbeddingList'>> {
  const data: Schema<'Embedding'>[] = [];
  for (const [index, vector] of vectors.entries()) {
    data.push({ object: 'embedding', index, embedding: inFormat(vector, format) });
    if (isTurnLong()) await nextTurn();
  }
  return { object: 'list', data, model, usage: { prompt_tokens: tokens, total_tokens: tokens } };
}
