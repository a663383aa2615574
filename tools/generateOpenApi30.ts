/** Writes the OpenAPI 3.0.3 rendition of the contract; with `--check` it only compares. */
import { readContract } from './document.ts';
import { writeGenerated } from './generated.ts';
import { toOpenApi30 } from './openApi30.ts';

writeGenerated('openapi/chat-completions-3.0.json', `${JSON.stringify(toOpenApi30(readContract()), null, 2)}\n`);
