/** Tools that stand in the conversation: given by an item, or found by a search that the caller ran. */
import type { PlacedItem } from './input.ts';
import { hostedTool, isHosted, namesIn, type Offered } from './tools.ts';

/**
 * The tools of a request with those that stand in its conversation: of two that the model would know by one name, the later.
 * @throws unsupported_parameter for what only OpenAI's servers run
 */
export function withToolsIn(tools: readonly Offered[], items: readonly PlacedItem[]): Offered[] {
  const later = items.flatMap(({ item, place }) =>
    'type' in item && (item.type === 'additional_tools' || item.type === 'tool_search_output')
      ? item.tools.map((tool, at) => ({ tool, param: `${place}.tools[${at}].type` }))
      : [],
  );
  if (later.length === 0) return [...tools];
  for (const { tool, param } of later) if (isHosted(tool)) throw hostedTool(tool, param);
  const all = [...tools, ...later.map(({ tool }) => tool)].flatMap(eachAlone);
  return [...new Map(all.map((tool) => [namesIn(tool)[0] ?? tool, tool])).values()];
}

/** A namespace as several, each with one of its tools. */
const eachAlone = (tool: Offered): Offered[] =>
  tool.type === 'namespace' ? tool.tools.map((one) => ({ ...tool, tools: [one] })) : [tool];
