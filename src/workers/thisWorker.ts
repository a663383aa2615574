import cluster from 'node:cluster';
import { WorkerLink } from './link.ts';

/** The link of this process to its supervisor; undefined when it has none. */
export function linkToSupervisor(): WorkerLink | undefined {
  if (!cluster.worker || !process.send) return undefined;
  // Node would end this process at once when its supervisor is gone; it shall end as it does when it is told to.
  cluster.worker.exitedAfterDisconnect = true;
  process.once('disconnect', () => process.emit('SIGTERM', 'SIGTERM'));
  return new WorkerLink({
    send: (message) => void (process.connected && process.send?.(message, undefined, undefined, () => {})),
    onMessage: (listener) => void process.on('message', listener),
  });
}
