import type { Agent } from '../agents/agents.ts';
import { chosenRoute, listRoutes, mayAnswer, type Catalogue } from '../agents/models.ts';
import type { SessionSettings } from '../agents/sessions.ts';
import type { Call } from './call.ts';
import type { MethodParts } from './method.ts';
import { readSettings } from './sessionSettings.ts';

/** Where a command was said. */
export interface Place extends Pick<Call, 'countRun' | 'signal'> {
  sessionKey: string;
  /** Undefined for one that is not there any more. */
  agent: Agent | undefined;
  /** What there is for the client. */
  catalogue: () => Catalogue;
  /** The word after the command. */
  argument: string | undefined;
}

interface TextCommand {
  description: string;
  /** Whether a word may follow it. */
  acceptsArgs?: true;
  answer(place: Place, parts: MethodParts): string | Promise<string>;
}

/** What `chat.send` answers by itself, as OpenClaw's does: these words never reach a model, and nothing of them is kept. */
export const textCommands: Readonly<Record<string, TextCommand>> = {
  status: { description: 'Show who answers in this session, and what is kept of it.', answer: tellStatus },
  model: {
    description:
      'Show the model of this session, list the models, set one by its name, or `default` for that of the agent.',
    acceptsArgs: true,
    answer: answerModel,
  },
  commands: { description: 'List these commands.', answer: tellCommands },
};

/** The command that a message is, all of it; undefined for one that is for the model. */
export function commandOf(message: string): { command: TextCommand; argument: string | undefined } | undefined {
  const [, name = '', argument] = /^\/([a-z]+)(?:\s+(\S+))?$/i.exec(message.trim()) ?? [];
  const command = Object.hasOwn(textCommands, name.toLowerCase()) ? textCommands[name.toLowerCase()] : undefined;
  return command && (argument === undefined || command.acceptsArgs) ? { command, argument } : undefined;
}

async function tellStatus({ sessionKey, agent, catalogue, signal }: Place, parts: MethodParts): Promise<string> {
  const { sessions, registry, version, startedAt } = parts;
  const kept = await sessions.read(sessionKey, { order: 'asc', limit: 0 }, signal);
  const upFor = inWords(performance.now() - startedAt);
  const said = kept
    ? `${count(kept.turns, 'turn')} kept, the last change ${inWords(Date.now() - kept.updatedAt)} ago`
    : 'nothing is kept yet';
  return [
    `openclaw-gateway ${version}, up for ${upFor}`,
    `Agent: ${agentIn(kept?.settings ?? {}, agent, catalogue())}`,
    ...(kept?.settings.thinkingLevel === undefined ? [] : [`Thinking: ${kept.settings.thinkingLevel}`]),
    `Session: ${sessionKey}, ${said}`,
    `Runs in it now: ${registry.runningIn(sessionKey).length}`,
  ].join('\n');
}

/**
 * Answers `/model`: tells the model of the session, lists those that there are, sets one of them, or leaves it to the agent.
 * @throws as `readSettings`, and rate_limit_exceeded
 */
async function answerModel(place: Place, { sessions, tellChanged }: MethodParts): Promise<string> {
  const { sessionKey, agent, catalogue, argument, countRun } = place;
  if (argument === 'list' && agent) {
    await catalogue().routing.refresh();
    const own = catalogue();
    const routes = listRoutes({ ...own, directory: { ...own.directory, defaultAgent: agent } });
    return routes.map(({ id }) => id).join('\n');
  }
  let settings = await sessions.settings(sessionKey);
  if (argument !== undefined && argument !== 'status') {
    const model = argument === 'default' ? null : argument;
    const change = await readSettings('chat.send', { model }, sessionKey, catalogue);
    await countRun();
    ({ settings } = await sessions.patch(sessionKey, change));
    tellChanged(sessionKey, { reason: 'patch' });
  }
  return `Agent: ${agentIn(settings, agent, catalogue())}`;
}

/** An agent with the model by which it answers in a session. A model that the client may not have is not named. */
function agentIn({ model }: SessionSettings, agent: Agent | undefined, own: Catalogue): string {
  if (!agent) return 'not configured any more';
  const chosen = model === undefined ? undefined : chosenRoute(model, agent, own);
  if (chosen) return `${agent.id}, on ${chosen.id}, which was set for this session`;
  const isGone = model === undefined ? '' : '; the model that was set for this session is not there any more';
  return `${agent.id}${mayAnswer(agent, own) ? `, on ${agent.model}` : ''}${isGone}`;
}

function tellCommands(): string {
  const lines = Object.entries(textCommands).map(([name, { description }]) => `/${name}: ${description}`);
  return lines.join('\n');
}

const count = (of: number, what: string): string => `${of} ${what}${of === 1 ? '' : 's'}`;

/** A time as people say it. */
function inWords(milliseconds: number): string {
  const seconds = Math.max(0, Math.round(milliseconds / 1000));
  if (seconds < 90) return count(seconds, 'second');
  const minutes = Math.round(seconds / 60);
  if (minutes < 90) return count(minutes, 'minute');
  const hours = Math.round(minutes / 60);
  return hours < 48 ? count(hours, 'hour') : count(Math.round(hours / 24), 'day');
}
