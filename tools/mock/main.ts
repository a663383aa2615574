/** `make mock`: serves the contract's examples, until Ctrl-C. */
import { createLog, createLogStream } from '../../src/log.ts';
import { startMock } from './server.ts';

const host = '127.0.0.1';
const port = Number(process.env['PORT'] ?? 4010);

const words = (
  url: string,
) => `The mock answers on ${url} with the contract's examples; any bearer token passes. Ctrl-C ends it.
  curl ${url}/v1/chat/completions -H 'Authorization: Bearer any' -H 'Content-Type: application/json' \\
    -d '{"model":"openclaw","messages":[{"role":"user","content":"hi"}]}'
"stream": true streams, and "tools" get called. Pick another answer with a header:
  Prefer: code=429    Prefer: example=refusal    Prefer: code=404, example=agentNotFound    Prefer: dynamic=true
  Prefer: header=x-openclaw-omitted-turns (a header that only some answers have)
`;

const problems: Record<string, string> = {
  EADDRINUSE: `the port ${port} on ${host} is taken`,
  EACCES: `the port ${port} on ${host} needs more rights`,
  ERR_SOCKET_BAD_PORT: 'PORT must be a number from 0 to 65535',
};

try {
  const mock = await startMock({ host, port, log: createLog(await createLogStream()) });
  process.stderr.write(words(mock.url));
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => void mock.close().then(() => process.exit(0)));
} catch (error) {
  const { code = '', stack } = error as NodeJS.ErrnoException;
  const problem = problems[code];
  process.stderr.write(problem ? `mock: ${problem}; choose another: make mock PORT=4011\n` : `mock: ${stack}\n`);
  process.exitCode = 1;
}
