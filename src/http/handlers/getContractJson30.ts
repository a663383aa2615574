import type { Contract, OperationHandler } from '../../contract.ts';

export function getContractJson30({ contract }: { contract: Contract }): OperationHandler<'getContractJson30'> {
  return async () => ({ status: 200, body: contract.documents[0].document30 });
}
