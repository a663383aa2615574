import type { ChatMessage } from '../../contract.ts';
import { clientClosedRequest } from '../../errors.ts';
import type { SessionRecord, TurnRecord } from '../../sessions/store.ts';
import { method, type Method, type MethodParts } from '../method.ts';
import { shapeOf } from '../protocol.ts';
import { fullSessionKey } from '../sessionKeys.ts';
import { toRow } from './sessionRows.ts';

/** Messages of an answer when no limit is given, and the characters of JSON that it has at most, so that it fits a frame and a slow reader. */
const [defaultLimit, maxSize] = [200, 6 * 1_048_576];

/** What was said in a session, oldest first: the newest messages, or those before an offset from the end. */
export function chatHistory({ catalogue, sessions }: MethodParts): Method {
  let last = Promise.resolve();

  /** One session after the other: each is read as a whole, and sixty large ones at once would take gigabytes, and keep all runs from the store. */
  async function read(sessionKey: string, signal: AbortSignal): Promise<SessionRecord | undefined> {
    const [before, done] = [last, Promise.withResolvers<void>()];
    last = done.promise;
    await before;
    try {
      if (signal.aborted) throw clientClosedRequest();
      return await sessions.read(sessionKey);
    } finally {
      done.resolve();
    }
  }

  return method('chat.history', shapeOf('ChatHistoryParams'), async (params, { signal }) => {
    // There are no cursors here: who has one from elsewhere begins anew.
    if (params.cursor !== undefined) return { kind: 'reset' };
    const sessionKey = fullSessionKey(params.sessionKey, params.agentId, catalogue());
    const record = await read(sessionKey, signal);
    const all = messagesOf(record, params.maxChars);
    const { limit = defaultLimit, offset = 0 } = params;
    const messages = fitting(all.slice(0, Math.max(0, all.length - offset)).slice(-limit));
    const next = offset + messages.length;
    return {
      sessionKey,
      sessionId: sessionKey,
      messages,
      hasMore: next < all.length,
      nextOffset: next < all.length ? next : null,
      totalMessages: all.length,
      sessionInfo: toRow({ key: sessionKey, updatedAt: record?.updatedAt ?? Date.now() }),
    };
  });
}

/** The newest ones whose JSON has room, but always the last. */
function fitting<Message>(messages: readonly Message[]): Message[] {
  let size = 0;
  const first = messages.findLastIndex((message, at) => {
    size += JSON.stringify(message).length;
    return size > maxSize && at < messages.length - 1;
  });
  return messages.slice(first + 1);
}

/** Only turns that count: what failed is no part of the conversation. */
const messagesOf = (record: SessionRecord | undefined, maxChars: number | undefined) =>
  (record?.records ?? [])
    .filter(({ status }) => status === 'completed')
    .flatMap((turn) => turn.messages.map((message, at) => ({ turn, message, at })))
    .map(({ turn, message, at }, seq) => ({
      ...toMessage(message, maxChars),
      timestamp: message.role === 'assistant' ? (turn.endedAt ?? turn.createdAt) : turn.createdAt,
      ...(message.role === 'assistant' && modelOf(turn)),
      __openclaw: { id: `${turn.id}-${at}`, seq: seq + 1 },
    }));

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
