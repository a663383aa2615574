import type { Command } from './command.ts';
import { connect } from './connection.ts';
import { checkGatewayOptions, gatewayOptions, readOptions, readTimeout, startTimeout } from './options.ts';
import { createOutput, ReaderLeft } from './output.ts';

/**
 * A command that asks the gateway one thing and prints the answer: as JSON, or for people.
 * @param describe the lines for people
 * @param isGood whether the answer is good news, which the exit code says too
 */
export function createQuery<Payload>(
  method: string,
  describe: (payload: Payload, url: string) => string[],
  isGood: (payload: Payload) => boolean = () => true,
): Command {
  return async (process) => {
    const { values } = readOptions(process.args, {
      ...gatewayOptions,
      timeout: { type: 'string' },
      json: { type: 'boolean', default: false },
    });
    checkGatewayOptions(values);
    const timeout = startTimeout(readTimeout(values.timeout, 10), 'the gateway may be busy; try again.');
    const signal = AbortSignal.any([process.signal, timeout.signal]);
    const output = createOutput(process.stdout);
    try {
      const connection = await connect({ ...values, scopes: ['operator.read'], version: process.version, signal });
      const payload = await connection.request<Payload>(method, {}, { signal });
      await connection.close();
      output.write(values.json ? JSON.stringify(payload, null, 2) : describe(payload, connection.url).join('\n'));
      await output.end();
      output.broken.throwIfAborted();
      return isGood(payload) ? 0 : 1;
    } catch (error) {
      if (error instanceof ReaderLeft) return 0;
      throw error;
    } finally {
      timeout.stop();
    }
  };
}
