import { listRoutes } from '../../agents/models.ts';
import { method, type Method, type MethodParts } from '../method.ts';

export function modelsList({ protocol, catalogue }: MethodParts): Method {
  return method('models.list', protocol.validateModelsListParams, protocol, async () => {
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
