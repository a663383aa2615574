import { catalogueFor, retrieveModel as retrieveOneModel, type Catalogue } from '../../agents/models.ts';
import { readFresh } from '../../agents/select.ts';
import type { OperationHandler } from '../../contract.ts';

export function retrieveModel({ catalogue }: { catalogue: () => Catalogue }): OperationHandler<'retrieveModel'> {
  return async ({ path, principal }) => ({
    status: 200,
    body: await readFresh(
      (known) => retrieveOneModel(path.model, known),
      () => catalogueFor(principal, catalogue()),
    ),
  });
}
