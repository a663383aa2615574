/** What belongs to the gateway as a whole, for one of its workers. */
import type { FailedLogins } from '../access/failedLogins.ts';
import type { RequestCounter } from '../access/requestCounter.ts';
import type { WorkerLink } from './link.ts';

/** Counts wrong secrets for all workers: each tells the others of those that came to it. */
export function shareFailedLogins(own: FailedLogins, link: WorkerLink): FailedLogins {
  link.on('failedLogin', ({ address }) => own.count(address));
  return {
    check: (address, doesRightPass) => own.check(address, doesRightPass),
    count(address) {
      own.count(address);
      link.tell('failedLogin', { address });
    },
  };
}

/** The supervisor counts the requests of keys for all workers. */
export const askForRequests = (link: WorkerLink): RequestCounter => ({
  consumeRequest: (keyId, limit) => link.ask('requests', { keyId, limit, isTaking: true }),
  lookAtRequests: (keyId, limit) => link.ask('requests', { keyId, limit, isTaking: false }),
});

/** @param own what this worker counts @returns gives what each worker counts */
export function collectOfAll(link: WorkerLink, own: () => Promise<object[]>): () => Promise<object[][]> {
  link.onAsked('metrics', own);
  return () => link.askAll('metrics', null);
}

/**
 * Lets each worker cancel the responses that any of them makes.
 * @param own ends one of this worker's
 */
export function shareCancelling<Response extends object>(
  link: WorkerLink,
  own: (id: string, keyId: string | undefined) => Response | undefined,
): (id: string, keyId: string | undefined) => Promise<Response | undefined> {
  link.onAsked('cancelResponse', ({ id, keyId }) => own(id, keyId) ?? null);
  return async (id, keyId) => {
    const all = await link.askAll('cancelResponse', { id, keyId });
    return all.find((found) => found !== null) as Response | undefined;
  };
}
