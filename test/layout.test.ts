/** Who may import whom, and where the few things stand that only one room may touch. */
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const files = globSync(['src/**/*.ts', 'tools/mock/*.ts'], { cwd: root }).filter(
  (file) => !file.startsWith('src/generated/'),
);
/** What the tests and the tools have is under the rule about circles alone. */
const withTests = [...new Set([...files, ...globSync(['tools/**/*.ts', 'test/**/*.ts'], { cwd: root })])].filter(
  (file) => !/^test\/generators\/.*\/program\//.test(file),
);
const textOf = (file: string) => readFileSync(join(root, file), 'utf8');

/** Rooms and files, and what each may import besides itself, the contract's types, the errors and exact JSON. `*` is the composition root. */
const mayImport: Record<string, readonly string[]> = {
  'src/main.ts': ['src/cli'],
  'src/cli': [
    'src/config.ts',
    'src/config/keys.ts',
    'src/config/keysFile.ts',
    'src/core.ts',
    'src/server.ts',
    'src/stores.ts',
    'src/log.ts',
    'src/logTail.ts',
    'src/workers',
    'src/telemetry/lines.ts',
    'src/telemetry/spans.ts',
    'src/agents',
    'src/sessions/store.ts',
    'src/desk',
    'src/tools',
  ],
  'src/desk': [],
  'src/server.ts': ['*'],
  'src/server': ['*'],
  'src/core.ts': ['src/agents', 'src/channels', 'src/config.ts', 'src/sessions', 'src/tools'],
  'src/stores.ts': ['src/config.ts', 'src/sessions'],
  'src/config.ts': ['src/config', 'src/access', 'src/agents', 'src/channels/provider.ts', 'src/sessions/store.ts'],
  'src/config': [
    'src/access',
    'src/agents',
    'src/channels/provider.ts',
    'src/generated/configFile.js',
    'src/generated/requestBodies.js',
    'src/sessions/owner.ts',
    'src/sessions/store.ts',
    'src/telemetry/settings.ts',
    'src/tools/secrets.ts',
    'src/tools/settings.ts',
  ],
  'src/apis.ts': [],
  'src/contract.ts': ['src/generated', 'src/access/principal.ts'],
  'src/errors.ts': ['src/errors'],
  'src/errors': [],
  'src/events.ts': [],
  'src/trace.ts': [],
  'src/telemetry': ['src/agents/agents.ts', 'src/channels/provider.ts'],
  'src/canonicalJson.ts': [],
  'src/exactJson.ts': [],
  'src/async.ts': [],
  'src/log.ts': [],
  'src/logTail.ts': [],
  'src/machine.ts': [],
  'src/publicAddress.ts': [],
  'src/randomHex.ts': [],
  'src/jsonPieces.ts': [],
  'src/jsonLimits.ts': [],
  'src/json.ts': [],
  'src/version.ts': [],
  'src/pause.ts': [],
  'src/page.ts': [],
  'src/sink.ts': [],
  'src/access': [],
  'src/workers': ['src/access', 'src/agents'],
  'src/http': [
    'src/access',
    'src/agents',
    'src/channels/completion.ts',
    'src/generated/requestBodies.js',
    'src/generated/requestParameters.js',
    'src/generated/routes.ts',
    'src/page.ts',
  ],
  'src/ws': ['src/access', 'src/agents', 'src/logTail.ts', 'src/sessions/store.ts', 'src/generated/gatewayProtocol.ts'],
  'src/agents': [
    'src/access/principal.ts',
    'src/sessions',
    'src/channels',
    'src/tools/toolbox.ts',
    'src/tools/settings.ts',
  ],
  'src/sessions': [],
  'src/channels': [],
  'src/tools': [],
  'tools/mock': [
    'src/access/byteBudget.ts',
    'src/access/principal.ts',
    'src/http',
    'src/agents',
    'src/channels/offline',
    'src/page.ts',
    'src/sessions/toolCalls.ts',
    'src/telemetry/lines.ts',
    'src/log.ts',
  ],
};
const everyone = [
  'apis',
  'canonicalJson',
  'contract',
  'errors',
  'events',
  'exactJson',
  'async',
  'json',
  'jsonLimits',
  'jsonPieces',
  'machine',
  'pause',
  'publicAddress',
  'randomHex',
  'sink',
  'trace',
  'version',
].map((name) => `src/${name}.ts`);

/** Packages, globals and words that may only appear in some places. */
const onlyIn: [what: string, pattern: RegExp, places: readonly string[]][] = [
  ['process.env', /process\.env/, ['src/config.ts', 'tools/mock/main.ts']],
  ['express', /from 'express'/, ['src/http']],
  ['openapi-backend', /from 'openapi-backend'/, ['src/http']],
  ['the import of node:http', /^import (?!type).*'node:http'/m, []],
  ['ws', /from 'ws'/, ['src/ws']],
  ['the gateway client', /gateway-client'/, ['src/cli/connection.ts']],
  ['undici', /(from|import)\s*\(?\s*'undici'/, ['src/channels', 'src/tools/remote.ts']],
  ['the MCP client', /@modelcontextprotocol/, ['src/tools']],
  // What imports these at once would load the library without need.
  [
    'the load of the MCP client',
    /^import (?!type)[^;]*'@modelcontextprotocol|^import (?!type)[^;]*'\.\/(client|localTransport|remote)\.ts'/m,
    ['src/tools/client.ts', 'src/tools/localTransport.ts', 'src/tools/remote.ts'],
  ],
  ['node:sqlite', /node:sqlite/, ['src/sessions/sqliteWorker.ts']],
  ['prom-client', /(from|import)\s*\(?\s*'prom-client'/, ['src/telemetry']],
  ['OpenTelemetry', /'@opentelemetry\//, ['src/telemetry/spanExport.ts']],
  ['pg', /(from|import)\s*\(?\s*'pg['/]/, ['src/sessions/postgresStore.ts']],
  ['generated types', /generated\/openapi/, ['src/contract.ts']],
  ['generated validators of requests', /generated\/request/, ['src/http/contractApi.ts', 'src/config/agents.ts']],
  ['the generated validator of the file', /generated\/configFile/, ['src/config/check.ts']],
  ['prototypes', /setPrototypeOf|\.prototype\b/, ['src/http/httpServer.ts']],
  ['generated schemas', /generated\/gatewayProtocol/, ['src/ws/protocol.ts']],
  ['the end of the process', /process\.(exit|abort)/, ['src/main.ts', 'tools/mock/main.ts']],
  ['Prism', /@stoplight/, ['tools/mock/engine.ts']],
  [
    'signals to processes',
    /process\.kill/,
    ['src/main.ts', 'src/sessions/owner.ts', 'src/tools/processGroup.ts', 'src/workers/supervisor.ts'],
  ],
  [
    'processes',
    /'node:child_process'/,
    ['src/config/tls.ts', 'src/tools/leftProcesses.ts', 'src/tools/localTransport.ts', 'src/workers/supervisor.ts'],
  ],
  [
    'writing to a response',
    /\bres\.(write|writeHead|end|send|json|status|flushHeaders)\(/,
    ['src/http/reply.ts', 'src/http/shed.ts', 'src/http/sse.ts'],
  ],
  ['a status of 400 or more', /\bstatus: [45]\d\d/, ['src/http/errorHandler.ts', 'src/http/handlers/getReadiness.ts']],
];

const roomOf = (file: string): string =>
  Object.keys(mayImport)
    .filter((room) => file === room || file.startsWith(`${room}/`))
    .toSorted((a, b) => b.length - a.length)[0] ?? file;

/** What each file imports, types and what it loads later included. */
const imports = new Map(
  withTests.map((file) => {
    const paths = [...textOf(file).matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map(([, path]) => path ?? '');
    return [file, paths.map((path) => relative(root, join(root, dirname(file), path)))];
  }),
);
const importsOf = (file: string): string[] => imports.get(file) ?? [];

/** The circles of the graph of imports, each as the way from a file back to itself. */
function circles(): string[][] {
  const found: string[][] = [];
  const done = new Set<string>();
  const visit = (file: string, way: readonly string[]): void => {
    if (way.includes(file)) found.push([...way.slice(way.indexOf(file)), file]);
    if (way.includes(file) || done.has(file)) return;
    for (const path of importsOf(file)) visit(path, [...way, file]);
    done.add(file);
  };
  for (const file of withTests) visit(file, []);
  return found;
}

const isIn = (file: string, places: readonly string[]) =>
  places.some((place) => file === place || file.startsWith(`${place}/`));

describe.each(files)('%s', (file) => {
  test('imports only what its room may', () => {
    const room = roomOf(file);
    const allowed = mayImport[room];
    expect(allowed, `${room} has no row in this test`).toBeDefined();
    const strays = importsOf(file).filter(
      (path) => !allowed?.includes('*') && !isIn(path, [room, ...everyone, ...(allowed ?? [])]),
    );
    expect(strays).toEqual([]);
  });

  test('touches only what is its own', () => {
    const found = onlyIn.filter(([, pattern, places]) => pattern.test(textOf(file)) && !isIn(file, places));
    expect(found.map(([what]) => what)).toEqual([]);
  });
});

/** What the handlers of runs have in common, whatever their API. */
const shared = ['src/http/runRequest.ts'];

test('handlers are named as their operations, and know neither express nor each other', () => {
  const handlers = files.flatMap((file) => {
    const [, room = '', operationId] = /^(src\/http\/(?:\w+\/)?)handlers\/(\w+)\.ts$/.exec(file) ?? [];
    return operationId === undefined ? [] : [{ file, room, operationId }];
  });
  for (const { file, room, operationId } of handlers) {
    expect(textOf(file)).toMatch(new RegExp(`export function ${operationId}\\(`));
    const isOfItsApi = (path: string) =>
      room !== 'src/http/' && path.startsWith(room) && !path.startsWith(`${room}handlers/`);
    const strays = importsOf(file).filter(
      (path) => path.startsWith('src/http') && !isOfItsApi(path) && !shared.includes(path),
    );
    expect(strays).toEqual([]);
  }
});

test('no files import each other in a circle, not even types', () => {
  expect(circles()).toEqual([]);
});

test('no file stands outside the rooms', () => {
  expect(files.filter((file) => !(roomOf(file) in mayImport))).toEqual([]);
});
