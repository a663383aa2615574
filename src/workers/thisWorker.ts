import type { Socket } from 'node:net';
import type { FromSupervisor } from './messages.ts';
import { WorkerLink } from './link.ts';

/** The link of this process to its supervisor; undefined when it has none. */
export function linkToSupervisor(): WorkerLink | undefined {
  if (!process.send) return undefined;
  const gone = new AbortController();
  // Without its supervisor this process ends as it does when it is told to.
  const end = () => {
    process.emit('SIGTERM', 'SIGTERM');
    gone.abort(new Error('the supervisor has ended'));
  };
  // Nobody listened while the modules were loaded.
  if (process.connected) process.once('disconnect', end);
  else end();
  return new WorkerLink({
    gone: gone.signal,
    send: (message) => void (process.connected && process.send?.(message, undefined, undefined, () => {})),
    onMessage: (listener) =>
      void process.on('message', (message: FromSupervisor, socket) => listener(message, socket as Socket | undefined)),
  });
}
