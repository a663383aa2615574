import type { Contract, OperationHandler } from '../../contract.ts';
import { unknownUrl } from '../../errors.ts';

export function getContractFile({ contract }: { contract: Contract }): OperationHandler<'getContractFile'> {
  return async ({ path: { file } }) => {
    const [, name, end] = /^(.+?)(\.yaml|\.json|-3\.0\.json)$/.exec(file) ?? [];
    const found = contract.documents.find((document) => document.name === name);
    if (!found) throw unknownUrl('GET', `/openapi/${file}`, 'The documents are listed at /.');
    if (end === '.yaml') return { status: 200, mediaType: 'application/yaml', text: found.text };
    return { status: 200, body: end === '.json' ? found.document : found.document30 };
  };
}
