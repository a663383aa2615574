import type { Contract, OperationHandler } from '../../contract.ts';

export function getContractJson({ contract }: { contract: Contract }): OperationHandler<'getContractJson'> {
  return async () => ({ status: 200, body: contract.documents[0].document });
}
