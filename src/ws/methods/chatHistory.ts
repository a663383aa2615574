import { Histories, type Said } from '../../agents/history.ts';
import type { ChatMessage } from '../../contract.ts';
import type { TurnRecord } from '../../sessions/store.ts';
import type { KnownRun } from '../knownRun.ts';
import { method, type Method, type MethodParts } from '../method.ts';
import { shapeOf } from '../protocol.ts';
import { fullSessionKey } from '../sessionKeys.ts';
import { toRow } from './sessionRows.ts';

/** Messages of an answer when no limit is given, and the characters of JSON that it has at most, so that it fits a frame and a slow reader. */
const [defaultLimit, maxSize] = [200, 1_048_576];

/** What was said in a session, oldest first: the newest messages, or those before an offset from the end. */
export function chatHistory({ catalogue, sessions, registry }: MethodParts): Method {
  const histories = new Histories(sessions);
  return method('chat.history', shapeOf('ChatHistoryParams'), async (params, { principal, signal }) => {
    // This gateway gives no cursors. A client that has one from elsewhere begins anew.
    if (params.cursor !== undefined) return { kind: 'reset' };
    const own = catalogue(principal);
    const sessionKey = fullSessionKey(params.sessionKey, params.agentId, own);
    const { limit = defaultLimit, offset = 0, maxChars } = params;
    const { session, total, messages } = await histories.read(sessionKey, signal, async (history) => ({
      session: await sessions.read(sessionKey, { order: 'asc', limit: 0 }, signal),
      total: history.total,
      messages: await newest(history.backwards(offset), limit, toMessageOf(registry.byTurn(sessionKey), maxChars)),
    }));
    const [running] = registry.runningIn(sessionKey);
    const next = offset + messages.length;
    return {
      sessionKey,
      sessionId: sessionKey,
      messages,
      hasMore: next < total,
      nextOffset: next < total ? next : null,
      totalMessages: total,
      // For who comes in the middle of an answer; deltas tell how it goes on.
      ...(running && { inFlightRun: { runId: running.runId, text: running.text } }),
      sessionInfo: toRow(session ?? { key: sessionKey, updatedAt: Date.now(), settings: {} }, own),
    };
  });
}

/** As many of the newest messages as the limit and `maxSize` allow, but at least one. @param said newest first @returns oldest first */
async function newest(said: AsyncIterable<Said>, limit: number, show: ToMessage): Promise<object[]> {
  const messages: object[] = [];
  let size = 0;
  for await (const one of said) {
    const message = show(one);
    size += JSON.stringify(message).length;
    if (size > maxSize && messages.length > 0) break;
    messages.push(message);
    if (messages.length >= limit) break;
  }
  return messages.toReversed();
}

type ToMessage = (said: Said) => object;

/** Messages of the last runs say whose they are: a client that saw one come knows it again. @param runs by the numbers of their turns */
const toMessageOf =
  (runs: ReadonlyMap<number, KnownRun>, maxChars: number | undefined): ToMessage =>
  ({ message, toolName, turn, at, seq }) => ({
    ...toMessage(message, maxChars),
    ...(toolName !== undefined && { toolName }),
    timestamp: message.role === 'assistant' ? (turn.endedAt ?? turn.createdAt) : turn.createdAt,
    ...(message.role === 'assistant' && modelOf(turn)),
    __openclaw: { id: `${turn.id}-${at}`, seq, ...runOf(message, runs.get(turn.id)) },
  });

/** What a client knows its own message by is its key, and an answer by its run, in OpenClaw's words. */
function runOf({ role }: ChatMessage, run: KnownRun | undefined): object {
  if (!run) return {};
  return role === 'user' ? { idempotencyKey: `${run.runId}:user` } : { runId: run.runId };
}

function modelOf({ model }: TurnRecord): object {
  const slash = model?.indexOf('/') ?? -1;
  return model === null || slash < 0 ? {} : { provider: model.slice(0, slash), model: model.slice(slash + 1) };
}

/** A stored message in the words of the protocol. What a channel keeps for itself is never shown. */
function toMessage(message: ChatMessage, maxChars: number | undefined): object {
  const text = (said: string) => ({ type: 'text', text: cut(said, maxChars) });
  const content: object[] = [];
  if (typeof message.content === 'string') content.push(text(message.content));
  else if (Array.isArray(message.content)) content.push(...message.content.map((part) => toPart(part, text)));
  if (message.role === 'tool') return { role: 'toolResult', toolCallId: message.tool_call_id, content };
  if (message.role !== 'assistant') return { role: message.role, content };
  if (message.refusal) content.push(text(message.refusal));
  for (const call of message.tool_calls ?? []) {
    const [name, said] =
      call.type === 'custom' ? [call.custom.name, call.custom.input] : [call.function.name, call.function.arguments];
    content.push({ type: 'toolCall', id: call.id, name, arguments: said });
  }
  return { role: message.role, content };
}

type Part = Extract<ChatMessage['content'], readonly unknown[]>[number];

/** Bytes are not repeated: a history of pictures would fit no frame. */
function toPart(part: Part, text: (said: string) => object): object {
  if (part.type === 'text') return text(part.text);
  if (part.type === 'refusal') return text(part.refusal);
  return { type: part.type === 'image_url' ? 'image' : part.type, omitted: true };
}

const cut = (text: string, maxChars = Infinity): string =>
  text.length > maxChars ? `${text.slice(0, maxChars)}\n...(truncated)...` : text;
