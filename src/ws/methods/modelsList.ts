import { listRoutes } from '../../agents/models.ts';
import { method, type Method, type MethodParts } from '../method.ts';
import { shapeOf } from '../protocol.ts';

export function modelsList({ catalogue }: MethodParts): Method {
  return method('models.list', shapeOf('ModelsListParams'), async (_, { principal }) => {
    await catalogue(principal).routing.refresh();
    const routes = listRoutes(catalogue(principal));
    return {
      models: routes.map(({ model, channel, contextWindow }) => ({
        id: model,
        name: model,
        provider: channel.id,
        ...(contextWindow !== undefined && { contextWindow }),
      })),
    };
  });
}
