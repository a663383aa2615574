import type { Contract, OperationHandler } from '../../contract.ts';

export function getContractYaml({ contract }: { contract: Contract }): OperationHandler<'getContractYaml'> {
  return async () => ({ status: 200, mediaType: 'application/yaml', text: contract.documents[0].text });
}
