import { method, type Method, type MethodParts } from '../method.ts';
import { shapeOf } from '../protocol.ts';
import type { Agent } from '../../agents/agents.ts';
import { mayAnswer, type Catalogue } from '../../agents/models.ts';
import { mainKey } from '../../agents/sessionKey.ts';

export function agentsList({ catalogue }: MethodParts): Method {
  return method('agents.list', shapeOf('AgentsListParams'), (_, { principal }) => {
    const own = catalogue(principal);
    const { agents, defaultAgent } = own.directory;
    return {
      defaultId: defaultAgent.id,
      mainKey,
      scope: 'per-sender',
      agents: agents.map((agent) => ({
        id: agent.id,
        name: agent.id,
        ...(mayAnswer(agent, own) && { model: modelsOf(agent, own) }),
      })),
    };
  });
}

/** A key that lists models alone is told of none but those. */
function modelsOf(agent: Agent, catalogue: Catalogue): object {
  const fallbacks = agent.fallbacks.filter((model) => mayAnswer({ model }, catalogue));
  return { primary: agent.model, ...(fallbacks.length > 0 && { fallbacks }) };
}
