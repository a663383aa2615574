/** Writes the contract of the WebSocket door from the package and src/ws/served.ts; with `--check` it only compares. */
import { renderAsyncApi } from './asyncApi.ts';
import { writeGenerated } from './generated.ts';

writeGenerated('asyncapi/gateway-protocol.yaml', renderAsyncApi());
