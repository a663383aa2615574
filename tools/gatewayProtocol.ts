/** Writes the schemas that the WebSocket door checks by, as the package publishes them and newer releases of OpenClaw widened them; with `--check` it only compares. */
import { writeGenerated } from './generated.ts';
import { readProtocol } from './protocolSchemas.ts';

/** Those of the login, of every request, and of the params of the methods in src/ws/served.ts that have some. */
const names = [
  'RequestFrame',
  'ConnectParams',
  'AgentParams',
  'AgentWaitParams',
  'AgentsListParams',
  'ChannelsStatusParams',
  'ChatAbortParams',
  'ChatHistoryParams',
  'ChatSendParams',
  'CommandsListParams',
  'ConfigGetParams',
  'CronListParams',
  'DevicePairListParams',
  'LogsTailParams',
  'ModelsListParams',
  'NodeListParams',
  'NodePairListParams',
  'QuestionListParams',
  'SessionsCreateParams',
  'SessionsDeleteParams',
  'SessionsDescribeParams',
  'SessionsListParams',
  'SessionsMessagesSubscribeParams',
  'SessionsMessagesUnsubscribeParams',
  'SessionsPatchParams',
  'SessionsResetParams',
];

const { definitions } = readProtocol();
const schemas = Object.fromEntries(names.map((name) => [name, definitions[name]]));

writeGenerated(
  'src/generated/gatewayProtocol.ts',
  `/** Written by 'make generate' from @openclaw/gateway-protocol; do not edit. */\nexport const schemas = ${JSON.stringify(schemas, null, 2)};\n`,
);
