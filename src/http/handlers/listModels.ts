import { catalogueFor, listModels as listAllModels, type Catalogue } from '../../agents/models.ts';
import type { OperationHandler } from '../../contract.ts';

export function listModels({ catalogue }: { catalogue: () => Catalogue }): OperationHandler<'listModels'> {
  return async ({ principal }) => {
    await catalogue().routing.refresh();
    return { status: 200, body: { object: 'list', data: listAllModels(catalogueFor(principal, catalogue())) } };
  };
}
