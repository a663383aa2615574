import { method, type Method } from '../method.ts';
import { shapeOf } from '../protocol.ts';
import { textCommands } from '../textCommands.ts';

/** What `chat.send` takes as a command. All are text: no messaging channel has commands of its own. */
export function commandsList(): Method {
  return method('commands.list', shapeOf('CommandsListParams'), ({ scope = 'both' }) => ({
    commands:
      scope === 'native'
        ? []
        : Object.entries(textCommands).map(([name, { description, acceptsArgs = false }]) => ({
            name,
            textAliases: [`/${name}`],
            description,
            category: 'status',
            source: 'native',
            scope: 'text',
            acceptsArgs,
          })),
  }));
}
