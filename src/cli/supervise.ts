import type { Config } from '../config.ts';
import { createLog, createLogStream } from '../log.ts';
import { Supervisor } from '../workers/supervisor.ts';
import type { Process } from './command.ts';

/** `run` with `gateway.workers`: serves by that many processes until this one is asked to end. */
export async function supervise({ workers }: Config, { args, program, signal }: Process): Promise<number> {
  const stream = await createLogStream();
  const supervisor = new Supervisor({
    count: workers,
    program: { file: program, args: ['worker', `--workers=${workers}`, ...args] },
    signal,
    log: createLog(stream),
    write: (lines) => stream.write(lines),
  });
  return supervisor.run();
}
