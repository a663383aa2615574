import type { Principal } from '../../access/principal.ts';
import { findAgent, type Agent } from '../../agents/agents.ts';
import { chosenRoute, mayAnswer, type Catalogue } from '../../agents/models.ts';
import { mainSessionKey } from '../../agents/sessionKey.ts';
import type { Sessions, SessionSettings } from '../../agents/sessions.ts';
import { derivedTitle, lastMessagePreview } from '../../agents/sessionTexts.ts';
import { isTurnLong, nextTurn } from '../../pause.ts';
import { agentIdOf, type SessionSummary } from '../../sessions/store.ts';

/** Sessions that are looked at for one list; who has more finds the newest. */
const maxListed = 10_000;

/** The sessions of a client that are kept, the one changed last first. */
export async function recentSessions(
  sessions: Sessions,
  { key }: Principal,
  agentId?: string,
): Promise<SessionSummary[]> {
  const all: SessionSummary[] = [];
  for (let cursor: string | null | undefined; cursor !== null && all.length < maxListed;) {
    const page = await sessions.list({
      limit: 100,
      ...(agentId !== undefined && { agentId: agentId.toLowerCase() }),
      ...(key && { keyId: key.id }),
      ...(cursor !== undefined && { cursor }),
    });
    all.push(...page.sessions);
    cursor = page.next;
  }
  return all.toSorted((a, b) => b.updatedAt - a.updatedAt);
}

/** A session as the protocol lists it, with what was set for it, and the model that would answer by now. It has no id besides its key. */
export const toRow = (
  { key, updatedAt, settings }: Pick<SessionSummary, 'key' | 'updatedAt' | 'settings'>,
  own: Catalogue,
) => {
  const agentId = key.split(':', 2)[1] ?? '';
  const agent = findAgent(own.directory, agentId);
  const { model: set, ...others } = settings;
  const chosen = agent && set !== undefined ? chosenRoute(set, agent, own) : undefined;
  const model = chosen ? shownModel(chosen) : agent && modelOf(agent, own);
  return {
    key,
    kind: 'direct',
    sessionId: key,
    ...(agentId && { agentId }),
    updatedAt,
    isMain: key === mainSessionKey(agentId, own.key?.id),
    ...others,
    ...(chosen && { modelOverrideSource: 'user' }),
    ...(model && { model: model.id, ...(model.provider !== null && { modelProvider: model.provider }) }),
    ...(model?.contextWindow !== undefined && { contextTokens: model.contextWindow }),
  };
};

/** Texts of a session that a client may ask for. */
export interface TextsWanted {
  includeDerivedTitles?: boolean | undefined;
  includeLastMessage?: boolean | undefined;
}

/** Rows of a list that have texts; OpenClaw gives them to as many. */
const maxWithTexts = 100;

/** Adds to rows the texts that are asked for; nothing is read for others, and a label is a session's title. Sessions are looked at one after the other, so that one piece of one is held at a time. */
export async function withTexts<Row extends { key: string; label?: string }>(
  rows: readonly Row[],
  { includeDerivedTitles = false, includeLastMessage = false }: TextsWanted,
  sessions: Pick<Sessions, 'peek'>,
  signal: AbortSignal,
): Promise<(Row & { derivedTitle?: string; lastMessagePreview?: string })[]> {
  if (!includeDerivedTitles && !includeLastMessage) return [...rows];
  const told = [];
  for (const row of rows.slice(0, maxWithTexts)) {
    signal.throwIfAborted();
    const title = includeDerivedTitles ? (row.label ?? (await derivedTitle(sessions, row.key))) : undefined;
    const preview = includeLastMessage ? await lastMessagePreview(sessions, row.key) : undefined;
    told.push({
      ...row,
      ...(title !== undefined && { derivedTitle: title }),
      ...(preview !== undefined && { lastMessagePreview: preview }),
    });
    if (isTurnLong()) await nextTurn();
  }
  return [...told, ...rows.slice(maxWithTexts)];
}

/** What a session of an agent begins with: no model where it may not answer by its own. @param agentId the default agent's when it is left out, or unknown */
export function defaultsOf(own: Catalogue, agentId?: string) {
  const { directory } = own;
  const agent = (agentId !== undefined && findAgent(directory, agentId)) || directory.defaultAgent;
  const model = modelOf(agent, own);
  return {
    modelProvider: model?.provider ?? null,
    model: model?.id ?? null,
    contextTokens: model?.contextWindow ?? null,
  };
}

/** The model of an agent. A client that may not have it is told of none. */
function modelOf(agent: Agent, own: Catalogue) {
  if (!mayAnswer(agent, own)) return undefined;
  const route = own.routing.route(agent.model);
  return route ? shownModel(route) : { provider: null, id: agent.model, contextWindow: undefined };
}

const shownModel = ({ channel, model, contextWindow }: NonNullable<ReturnType<typeof chosenRoute>>) => ({
  provider: channel.id,
  id: model,
  contextWindow,
});

/** How much the model of a session thinks: what was set for it, else what its agent asks for. */
export function effectiveThinking(sessionKey: string, { thinkingLevel }: SessionSettings, own: Catalogue): string {
  const effort = findAgent(own.directory, agentIdOf(sessionKey))?.params['reasoning_effort'];
  return thinkingLevel ?? (typeof effort === 'string' && effort !== 'none' ? effort : 'off');
}
