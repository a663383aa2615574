import type { Socket } from 'node:net';
import type { FromSupervisor } from './messages.ts';
import { WorkerLink } from './link.ts';

/** The link of this process to its supervisor; undefined when it has none. */
export function linkToSupervisor(): WorkerLink | undefined {
  if (!process.send) return undefined;
  // Without its supervisor this process ends as it does when it is told to.
  process.once('disconnect', () => process.emit('SIGTERM', 'SIGTERM'));
  return new WorkerLink({
    send: (message) => void (process.connected && process.send?.(message, undefined, undefined, () => {})),
    onMessage: (listener) =>
      void process.on('message', (message: FromSupervisor, socket) => listener(message, socket as Socket | undefined)),
  });
}
