import type { Process } from './command.ts';

const frames = '⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏';

/** Shows on a terminal that something is going on, until the returned function is called; elsewhere it does nothing. */
export function startSpinner(stderr: Process['stderr'], text: string): () => void {
  if (!stderr.isTTY) return () => {};
  let at = 0;
  const draw = () => stderr.write(`\r${frames[at++ % frames.length]} ${text}`);
  draw();
  let timer: NodeJS.Timeout | undefined = setInterval(draw, 100).unref();
  return () => {
    if (!timer) return;
    clearInterval(timer);
    timer = undefined;
    stderr.write('\r\u001b[K');
  };
}
