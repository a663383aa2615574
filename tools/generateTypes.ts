/** Writes the types of the contract, all documents together; with `--check` it only compares. */
import openapiTS, { astToString, COMMENT_HEADER } from 'openapi-typescript';
import { readContract } from './document.ts';
import { writeGenerated } from './generated.ts';

const types = await openapiTS(readContract() as never, { defaultNonNullable: false });
writeGenerated('src/generated/openapi.ts', `${COMMENT_HEADER}${astToString(types)}`);
