import { probeUrls } from '../config.ts';
import { CommandError, type Command } from './command.ts';
import { readOptions, readTimeout, startTimeout } from './options.ts';

/**
 * `health --probe`: whether the gateway of this machine is live, for the health checks of containers. It asks `/health` without a secret, over TLS where the gateway
 * speaks TLS, whoever vouches for the certificate: nothing is told to it, and a certificate that was just exchanged is no reason to end a gateway.
 */
export const probe: Command = async ({ args, signal, stdout }) => {
  const { values } = readOptions(args, { probe: { type: 'boolean' }, timeout: { type: 'string' } });
  const timeout = startTimeout(readTimeout(values.timeout, 4), 'the gateway may be busy; try again.');
  const ending = AbortSignal.any([signal, timeout.signal]);
  const problems: string[] = [];
  try {
    for (const url of probeUrls()) {
      const problem = await problemOf(url, ending);
      ending.throwIfAborted();
      if (problem === undefined) {
        stdout.write(`The gateway at ${url} is live.\n`);
        return 0;
      }
      problems.push(`the gateway at ${url} ${problem}`);
    }
  } finally {
    timeout.stop();
  }
  throw new CommandError(problems.join('\n'));
};

/** A gateway that wants a certificate of its clients (`gateway.tls.caPath`) refuses this one, and is live. */
const wantsCertificate = /CERTIFICATE_REQUIRED|HANDSHAKE_FAILURE/;

/** @returns undefined when it is live */
async function problemOf(url: string, signal: AbortSignal): Promise<string | undefined> {
  const { promise, resolve } = Promise.withResolvers<string | undefined>();
  const { get } = process.getBuiltinModule(url.startsWith('https:') ? 'node:https' : 'node:http');
  const asked = get(`${url}/health`, { agent: false, rejectUnauthorized: false, signal }, (answer) => {
    answer.resume();
    resolve(answer.statusCode === 200 ? undefined : `answers /health with ${answer.statusCode}`);
  });
  asked.on('error', ({ code, message }: NodeJS.ErrnoException) => {
    const isLive = wantsCertificate.test(code ?? '');
    resolve(isLive ? undefined : `does not answer /health (${code ?? message}); see its log`);
  });
  return promise;
}
