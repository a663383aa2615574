import type { MethodParts } from './method.ts';

/** Where a command was said. */
export interface Place {
  sessionKey: string;
  /** Undefined for one that is not there any more; its model where the client may know of it. */
  agent: { id: string; model: string | undefined } | undefined;
  signal: AbortSignal;
}

interface TextCommand {
  description: string;
  answer(place: Place, parts: MethodParts): string | Promise<string>;
}

/** What `chat.send` answers by itself, as OpenClaw's does: these words never reach a model, and nothing of them is kept. */
export const textCommands: Readonly<Record<string, TextCommand>> = {
  status: { description: 'Show who answers in this session, and what is kept of it.', answer: tellStatus },
  commands: { description: 'List these commands.', answer: tellCommands },
};

/** The command that a message is, all of it; undefined for one that is for the model. */
export const commandOf = (message: string): TextCommand | undefined => {
  const name = /^\/([a-z]+)$/i.exec(message.trim())?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(textCommands, name) ? textCommands[name] : undefined;
};

async function tellStatus({ sessionKey, agent, signal }: Place, parts: MethodParts): Promise<string> {
  const { sessions, registry, version, startedAt } = parts;
  const kept = await sessions.read(sessionKey, { order: 'asc', limit: 0 }, signal);
  const upFor = inWords(performance.now() - startedAt);
  const said = kept
    ? `${count(kept.turns, 'turn')} kept, the last change ${inWords(Date.now() - kept.updatedAt)} ago`
    : 'nothing is kept yet';
  return [
    `openclaw-gateway ${version}, up for ${upFor}`,
    agent
      ? `Agent: ${agent.id}${agent.model === undefined ? '' : `, on ${agent.model}`}`
      : 'Agent: not configured any more',
    `Session: ${sessionKey}, ${said}`,
    `Runs in it now: ${registry.runningIn(sessionKey).length}`,
  ].join('\n');
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
