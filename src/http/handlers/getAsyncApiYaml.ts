import type { Contract, OperationHandler } from '../../contract.ts';

export function getAsyncApiYaml({ contract }: { contract: Contract }): OperationHandler<'getAsyncApiYaml'> {
  return async () => ({ status: 200, mediaType: 'application/yaml', text: contract.asyncApi });
}
