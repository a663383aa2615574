import type { ToolProgress } from './toolbox.ts';

/** Milliseconds between two signs of progress that are told, and characters of what one says: some servers have a sign for each byte, and each goes to all who watch. */
const [perMs, maxLength] = [100, 1000];

/** Tells of progress as often as people can follow. A sign that comes too soon after another is left out. */
export function sparing(tell: (progress: ToolProgress) => void): (progress: ToolProgress) => void {
  let toldAt = -Infinity;
  return ({ message, ...progress }) => {
    const now = performance.now();
    if (now - toldAt < perMs) return;
    toldAt = now;
    tell({ ...progress, ...(message !== undefined && { message: message.slice(0, maxLength).toWellFormed() }) });
  };
}
