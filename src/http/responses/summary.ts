/**
 * The summary of a conversation, as the `encrypted_content` of a compaction item (`sealed.ts`). Its words to the
 * model stand in docs/responses.md too, word by word, since they are the gateway's own.
 */
import { seal, unseal } from './sealed.ts';

const mark = 'ocgwc1.';

/** What the model is asked for, after the conversation. */
export const askForSummary =
  'Sum up the conversation so far for whoever goes on with it: what the user wants, what was said, found, decided and done, the names, numbers and details that are still needed, and what is open. Answer with the summary alone.';

/** What the model reads in place of what was summed up. */
export const toldSummary = (summary: string): string => `Summary of the conversation so far:\n\n${summary}`;

export const sealedSummary = (summary: string): string => seal(mark, { summary });

/** @param param where it stands @throws invalid_encrypted_content for one that this gateway did not make */
export const unsealedSummary = (text: string, param: string): string =>
  unseal(
    mark,
    text,
    param,
    (value) => {
      const { summary } = value as { summary?: unknown };
      if (typeof summary !== 'string') throw new Error('no summary');
      return summary;
    },
    'Send compaction items back as they came, or the conversation itself in their place.',
  );
