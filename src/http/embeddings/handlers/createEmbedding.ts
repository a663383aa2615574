import { selectForEmbedding, type Embeddings } from '../../../agents/embed.ts';
import { overheadOf } from '../../../agents/meter.ts';
import { catalogueFor, type Catalogue } from '../../../agents/models.ts';
import type { OperationHandler } from '../../../contract.ts';
import { toEmbeddingList } from '../answer.ts';

export interface CreateEmbeddingParts {
  catalogue: () => Catalogue;
  embeddings: Embeddings;
  /** Hears how many tokens a key used. */
  spend: (keyId: string, tokens: number) => void;
}

export function createEmbedding(parts: CreateEmbeddingParts): OperationHandler<'createEmbedding'> {
  return async ({ body, headers, principal, signal, receivedAt, requestId, trace, note, hold }) => {
    const selectors = {
      model: body.model,
      agentId: headers['x-openclaw-agent-id'],
      backendModel: headers['x-openclaw-model'],
    };
    const selection = await selectForEmbedding(selectors, () => catalogueFor(principal, parts.catalogue()));
    const { progress, answer } = parts.embeddings.start({ selection, body, principal, signal, requestId, trace, hold });
    const { facts } = progress;
    note(facts);
    const made = await answer;
    if (facts.keyId !== undefined) parts.spend(facts.keyId, made.tokens);
    return {
      status: 200,
      headers: {
        'x-openclaw-agent-id': facts.agentId,
        'x-openclaw-model': facts.model,
        'x-openclaw-overhead-ms': Math.round(overheadOf(progress, receivedAt) * 100) / 100,
      },
      body: await toEmbeddingList(made, body),
    };
  };
}
