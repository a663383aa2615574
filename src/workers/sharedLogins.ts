import type { FailedLogins } from '../access/failedLogins.ts';
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
