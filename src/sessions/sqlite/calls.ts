import {
  sessionBusy,
  sessionLost,
  storageBusy,
  storageDamaged,
  storageFull,
  storageUnavailable,
} from '../../errors.ts';
import { maxWaiting } from '../store.ts';
import type { StoredMessage } from '../transcript.ts';
import type { Answer, Args, OperationName } from './operations.ts';
import { toText, type Text } from './texts.ts';
import type { Thread, ThreadFailure } from './thread.ts';

/** Calls of the thread, as a store makes them. */
export class Calls {
  readonly #thread: Thread;
  /** Texts that are being made for a turn: the end waits for them. */
  readonly #making = new Set<Promise<unknown>>();

  constructor(thread: Thread) {
    this.#thread = thread;
  }

  /** @param sessionKey the session that an error speaks of @throws GatewayError */
  async call<Name extends OperationName>(name: Name, args: Args<Name>, sessionKey = ''): Promise<Answer<Name>> {
    try {
      return await this.#thread.call(name, args);
    } catch (error) {
      throw toError(error, sessionKey);
    }
  }

  textOf(messages: readonly StoredMessage[]): Promise<Text> {
    const text = toText(messages).finally(() => this.#making.delete(text));
    this.#making.add(text);
    return text;
  }

  /** Gives back to the disk what was deleted. */
  async giveBack(): Promise<void> {
    let isWorthIt = false;
    while (await this.call('shrink', null)) isWorthIt = true;
    if (isWorthIt) await this.call('checkpoint', null);
  }

  /** After a deletion on a full disk: others get the room, and the next one that deletes has some too. */
  async restock(): Promise<void> {
    if (await this.call('hasReserve', null)) return;
    await this.call('checkpoint', null);
    await this.giveBack();
    await this.call('fillReserve', null);
  }

  async close(): Promise<void> {
    await Promise.allSettled(this.#making);
    await this.#thread.close();
  }
}

function toError(error: unknown, sessionKey: string): Error {
  const { kind } = error as ThreadFailure;
  switch (kind) {
    case 'session_busy':
      return sessionBusy(sessionKey, maxWaiting);
    case 'session_lost':
      return sessionLost(sessionKey);
    case 'storage_busy':
      return storageBusy(error);
    case 'storage_full':
      return storageFull(error);
    case 'storage_damaged':
      return storageDamaged(error);
    default:
      return storageUnavailable(error);
  }
}
