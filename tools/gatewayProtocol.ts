/** Writes the schemas that the WebSocket door checks by, as the package publishes them; with `--check` it only compares. */
import { readFileSync } from 'node:fs';
import { writeGenerated } from './generated.ts';

/** Those of the login, of every request, and of the params of the methods in src/ws/served.ts that have some. */
const names = [
  'RequestFrame',
  'ConnectParams',
  'AgentParams',
  'AgentWaitParams',
  'AgentsListParams',
  'ChatAbortParams',
  'ChatHistoryParams',
  'ChatSendParams',
  'ModelsListParams',
  'SessionsDeleteParams',
  'SessionsListParams',
  'SessionsMessagesSubscribeParams',
  'SessionsMessagesUnsubscribeParams',
  'SessionsResetParams',
];

const file = new URL('../protocol.schema.json', import.meta.resolve('@openclaw/gateway-protocol'));
const { definitions } = JSON.parse(readFileSync(file, 'utf8')) as { definitions: Record<string, object> };
const schemas = Object.fromEntries(names.map((name) => [name, definitions[name]]));

writeGenerated(
  'src/generated/gatewayProtocol.ts',
  `/** Written by 'make generate' from @openclaw/gateway-protocol; do not edit. */\nexport const schemas = ${JSON.stringify(schemas, null, 2)};\n`,
);
