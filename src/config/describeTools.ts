import type { ToolServer, ToolSettings } from '../tools/settings.ts';
import { withoutSecrets } from '../tools/secrets.ts';
import { maskedValues, withoutQuery } from './mask.ts';

/** The section `mcp` for people; values of headers and variables are masked. */
export const describeMcp = ({ servers, sessionIdleTtlMs, secrets }: ToolSettings): object => ({
  servers: Object.fromEntries(servers.map((server) => [server.name, describeServer(server, secrets)])),
  sessionIdleTtlMs,
});

function describeServer(server: ToolServer, secrets: readonly string[]): object {
  const { enabled, requestTimeoutMs, connectionTimeoutMs, supportsParallelToolCalls, toolFilter } = server;
  const shared = { enabled, requestTimeoutMs, connectionTimeoutMs, supportsParallelToolCalls, toolFilter };
  if (server.transport === 'stdio') {
    const { transport, command, args, env, cwd } = server;
    const shown = args.map((arg) => withoutSecrets(arg, secrets));
    return { transport, command, args: shown, env: maskedValues(env), cwd, ...shared };
  }
  const { transport, maybeOlder, url, headers, sslVerify } = server;
  return {
    ...(!maybeOlder && { transport }),
    url: withoutQuery(url),
    headers: maskedValues(headers),
    sslVerify,
    ...shared,
  };
}
