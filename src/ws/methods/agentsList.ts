import { method, type Method, type MethodParts } from '../method.ts';
import { shapeOf } from '../protocol.ts';
import { mainKey } from '../../agents/sessionKey.ts';

export function agentsList({ catalogue }: MethodParts): Method {
  return method('agents.list', shapeOf('AgentsListParams'), (_, { principal }) => {
    const { agents, defaultAgent } = catalogue(principal).directory;
    return {
      defaultId: defaultAgent.id,
      mainKey,
      scope: 'per-sender',
      agents: agents.map(({ id, model, fallbacks }) => ({
        id,
        name: id,
        model: { primary: model, ...(fallbacks.length > 0 && { fallbacks }) },
      })),
    };
  });
}
