import type { Principal } from '../access/principal.ts';
import { toolCallsForgotten } from '../errors.ts';
import { callIds } from '../sessions/toolCalls.ts';
import type { RequestKey, SessionStore } from '../sessions/store.ts';
import type { StoredMessage } from '../sessions/transcript.ts';
import { workOf } from '../sessions/work.ts';

/** What agents did on the way to answers without a session that call tools of the client's, for the client that comes back with their results. */
export interface KeptWork {
  /** @param name as the ids of the client's calls tell it */
  keep(name: string, work: readonly StoredMessage[]): Promise<void>;
  find(name: string): Promise<readonly StoredMessage[] | undefined>;
}

/** The work that one credential may know of. It is kept for a day, as answers of requests with a key are. */
export function keptWorkOf(store: Pick<SessionStore, 'keepText' | 'findText'>, { key }: Principal): KeptWork {
  const toKey = (name: string): RequestKey => ({
    scope: `work of ${key ? `key ${key.id}` : 'the operator'}`,
    key: name,
  });
  return {
    keep: (name, work) => store.keepText(toKey(name), JSON.stringify(work)),
    async find(name) {
      const text = await store.findText(toKey(name));
      return text === undefined ? undefined : (JSON.parse(text) as StoredMessage[]);
    },
  };
}

/**
 * Adds the work to the answers that a client sends back, which are known by the ids of their calls.
 * @throws invalid_request for ids that tell of work which is not there any more, or belongs to another credential
 */
export async function recallWork(said: readonly StoredMessage[], kept: KeptWork): Promise<readonly StoredMessage[]> {
  const names = said.map((message) => (message.work ? undefined : nameIn(message)));
  if (names.every((name) => name === undefined)) return said;
  // One after the other, each work once: the first that is not there ends it, however many a client makes up.
  const found = new Map<string, readonly StoredMessage[]>();
  const recalled: StoredMessage[] = [];
  for (const [at, message] of said.entries()) {
    const name = names[at];
    const work = name === undefined ? undefined : (found.get(name) ?? (await kept.find(name)));
    if (name !== undefined && !work) throw toolCallsForgotten(callIds(message));
    if (name !== undefined && work) found.set(name, work);
    recalled.push(work ? { ...message, work } : message);
  }
  return recalled;
}

const nameIn = (message: StoredMessage): string | undefined =>
  callIds(message)
    .map(workOf)
    .find((name) => name !== undefined);
