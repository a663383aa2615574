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
  link.onCount(own);
  return () => link.ask('metrics', null);
}
