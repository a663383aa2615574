import { listRoutes } from '../../agents/models.ts';
import { method, type Method, type MethodParts } from '../method.ts';
import { shapeOf } from '../protocol.ts';

export function modelsList({ catalogue }: MethodParts): Method {
  return method('models.list', shapeOf('ModelsListParams'), async () => {
    await catalogue().routing.refresh();
    const routes = listRoutes(catalogue());
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
