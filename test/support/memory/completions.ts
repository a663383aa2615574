/** The completions that are stored. */
import type { CompletionStore, NewCompletion } from '../../../src/sessions/completions.ts';
import { maxPageBytes } from '../../../src/sessions/store.ts';
import { retentionNow, type Context } from './state.ts';

export const completionsIn = (context: Context): CompletionStore => {
  const { memory, now } = context;
  const { maxCompletions, maxCompletionBytes } = context.limits;
  const of = (owner: string) => {
    forgetCompletions(context);
    return memory.completions.filter((one) => one.owner === owner).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  };
  const find = (owner: string, id: string) => of(owner).find((one) => one.id === id);
  return {
    async keepCompletion(kept) {
      memory.completions.push({ ...kept, metadata: { ...kept.metadata }, createdAt: now() });
      const rest = of(kept.owner);
      while (rest.length > 1 && (rest.length > maxCompletions || bytesOf(rest) > maxCompletionBytes)) {
        const oldest = rest.shift();
        memory.completions = memory.completions.filter((one) => one !== oldest);
      }
    },
    async listCompletions({ owner, model, metadata = {}, order, after, limit }) {
      const isAfter = (id: string) => after === undefined || (order === 'asc' ? id > after : id < after);
      const all = (order === 'asc' ? of(owner) : of(owner).toReversed())
        .filter((one) => isAfter(one.id) && (model === undefined || one.model === model))
        .filter((one) => Object.entries(metadata).every(([name, value]) => one.metadata[name] === value));
      let bytes = 0;
      const page = all.filter(({ completion }, at) => {
        bytes += Buffer.byteLength(completion);
        return at < limit && (at === 0 || bytes <= maxPageBytes);
      });
      return { completions: page.map(toStored), hasMore: page.length < all.length };
    },
    async readCompletion(owner, id) {
      const found = find(owner, id);
      return found && toStored(found);
    },
    readCompletionMessages: async (owner, id) => find(owner, id)?.messages,
    async updateCompletion(owner, id, metadata) {
      const found = find(owner, id);
      if (found) found.metadata = { ...metadata };
      return found && toStored(found);
    },
    async deleteCompletion(owner, id) {
      const found = find(owner, id);
      memory.completions = memory.completions.filter((one) => one !== found);
      return found !== undefined;
    },
  };
};

/** Forgets those that are too old. */
export function forgetCompletions(context: Context): void {
  const { memory, limits } = context;
  memory.completions = memory.completions.filter(
    ({ createdAt }) => retentionNow(context) - createdAt < limits.completionMs,
  );
}

const bytesOf = (all: readonly NewCompletion[]): number =>
  all.reduce((sum, { completion, messages }) => sum + Buffer.byteLength(completion) + Buffer.byteLength(messages), 0);

const toStored = ({ id, metadata, completion }: NewCompletion) => ({ id, metadata: { ...metadata }, completion });
