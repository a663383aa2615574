import { retrieveModel as retrieveOneModel, type Catalogue } from '../../agents/models.ts';
import type { OperationHandler } from '../../contract.ts';

export function retrieveModel({ catalogue }: { catalogue: () => Catalogue }): OperationHandler<'retrieveModel'> {
  return async ({ path }) => {
    await catalogue().routing.refresh();
    return { status: 200, body: retrieveOneModel(path.model, catalogue()) };
  };
}
