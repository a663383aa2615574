import { findAgent } from '../agents/agents.ts';
import type { Catalogue } from '../agents/models.ts';
import type { Selectors } from '../agents/select.ts';
import { effortOf, efforts, thinkingLevels } from '../agents/thinking.ts';
import type { ChatCompletionRequest, ChatMessage } from '../contract.ts';
import { invalidParams } from './errors.ts';
import type { Valid } from './protocol.ts';
import { checkSessionKey, mainKey } from '../agents/sessionKey.ts';
import { isEmpty, refuseUnhonoured, type Unhonoured } from './unhonoured.ts';

export type AgentParams = Valid<'AgentParams'>;
export type ChatSendParams = Valid<'ChatSendParams'>;

/** A run that a client asks for. */
export interface RunRequest {
  /** The run's id, and its key: sent again, it is the same run. */
  runId: string;
  selectors: Selectors;
  body: ChatCompletionRequest;
  /** Milliseconds that it may take; undefined for any time. */
  timeoutMs: number | undefined;
}

/** @throws Refusal for what this gateway cannot honour, GatewayError for a session key that breaks the grammar */
export function agentRunRequest(params: AgentParams, catalogue: Catalogue): RunRequest {
  refuseUnhonoured('agent', params, unhonouredByAgent);
  const { idempotencyKey, message, agentId, sessionKey, sessionId, model, provider, extraSystemPrompt, timeout } =
    params;
  checkAgent('agent', agentId, catalogue);
  const backendModel = model && provider ? `${provider}/${model}` : model;
  const level = readThinking('agent', 'thinking', params.thinking);
  const instructions: ChatMessage[] = extraSystemPrompt ? [{ role: 'system', content: extraSystemPrompt }] : [];
  return {
    runId: runIdOf('agent', idempotencyKey),
    selectors: {
      model: 'openclaw',
      agentId,
      sessionKey: checkSessionKey(sessionKey || (sessionId ? keyOfSessionId(sessionId) : mainKey)),
      ...(backendModel && { backendModel }),
      ...leaving(level),
    },
    body: bodyOf(level, [...instructions, userMessage('agent', message, params.attachments)]),
    timeoutMs: timeout ? timeout * 1000 : undefined,
  };
}

/** @throws like `agentRunRequest` */
export function chatRunRequest(params: ChatSendParams, catalogue: Catalogue): RunRequest {
  refuseUnhonoured('chat.send', params, unhonouredByChat);
  const { idempotencyKey, message, agentId, sessionKey, attachments, timeoutMs } = params;
  checkAgent('chat.send', agentId, catalogue);
  if (message.trim() === '' && !attachments?.length) throw invalidParams('chat.send', 'message or attachment required');
  const level = readThinking('chat.send', 'thinking', params.thinking);
  return {
    runId: runIdOf('chat.send', idempotencyKey),
    selectors: { model: 'openclaw', agentId, sessionKey: checkSessionKey(sessionKey), ...leaving(level) },
    body: bodyOf(level, [userMessage('chat.send', message, attachments)]),
    timeoutMs: timeoutMs || undefined,
  };
}

/** What `sessions.list` and `chat.history` call a session's id is its key; other ids are names of sessions of their own, as OpenClaw's command makes them. */
const keyOfSessionId = (id: string): string => (/^agent:/i.test(id) ? id : `explicit:${id}`);

const isFull = (value: unknown): boolean => value === 'full';
const isFollowup = (value: unknown): boolean => value === 'followup';
const isVisible = (value: unknown): boolean => value === 'visible';

/** Everything else in the schema only says where a message came from, or tunes parts of OpenClaw that are not here. */
const unhonouredByAgent: Unhonoured = {
  deliver: isEmpty,
  expectedExistingSessionId: isEmpty,
  modelRun: isEmpty,
  promptMode: isFull,
  acpTurnSource: isEmpty,
  internalRuntimeHandoffId: isEmpty,
  execApprovalFollowupExpectedSessionId: isEmpty,
  internalEvents: isEmpty,
  suppressPromptPersistence: isEmpty,
  sessionEffects: isVisible,
  swarmCollector: isEmpty,
  swarmOutputSchema: isEmpty,
};
const unhonouredByChat: Unhonoured = {
  deliver: isEmpty,
  intent: isEmpty,
  queueMode: isFollowup,
  toolBindings: isEmpty,
  expectedLeafEntryId: isEmpty,
  expectedSessionRoutingContract: isEmpty,
  expectedPermissionMode: isEmpty,
  expectedToolOverrides: isEmpty,
};

/** @throws Refusal for an agent that does not exist for the client */
export function checkAgent(method: string, agentId: string | undefined, catalogue: Catalogue): void {
  if (agentId === undefined || findAgent(catalogue.directory, agentId)) return;
  throw invalidParams(method, `unknown agent id "${agentId}"`, { code: 'UNKNOWN_AGENT_ID', agentId });
}

/** @throws Refusal for what no store can keep */
function runIdOf(method: string, idempotencyKey: string): string {
  if (/^[^\0]{1,255}$/s.test(idempotencyKey) && idempotencyKey.isWellFormed()) return idempotencyKey;
  throw invalidParams(method, 'at /idempotencyKey: must be 1 to 255 characters of text');
}

/**
 * How much a model shall think, in OpenClaw's words. @param at the place in the params
 * @returns null where it is as if nothing was said @throws Refusal for a level that is none
 */
export function readThinking(method: string, at: string, said = ''): string | null {
  const level = said.toLowerCase();
  if (level === '' || level === 'default') return null;
  const known = level === 'auto' ? 'adaptive' : level;
  if (thinkingLevels.includes(known)) return known;
  throw invalidParams(method, `at /${at}: must be one of off, ${efforts.join(', ')}`);
}

const bodyOf = (level: string | null, messages: ChatMessage[]): ChatCompletionRequest => {
  const effort = effortOf(level ?? '');
  return { model: 'openclaw', messages, ...(effort && { reasoning_effort: effort }) };
};

/** What the body cannot say: that nothing is asked of the model, whatever was set for the session. */
const leaving = (level: string | null) => level !== null && !effortOf(level) && { leavesThinking: true as const };

/** @throws Refusal for attachments other than images */
function userMessage(method: string, message: string, attachments: readonly unknown[] | undefined): ChatMessage {
  if (!attachments?.length) return { role: 'user', content: message };
  const images = attachments.map((attachment, at) => {
    const url = imageUrlOf(attachment);
    if (!url)
      throw invalidParams(
        method,
        `at /attachments/${at}: only images are read, with a mimeType and base64 in 'content'`,
      );
    return { type: 'image_url' as const, image_url: { url } };
  });
  return { role: 'user', content: [...(message ? [{ type: 'text' as const, text: message }] : []), ...images] };
}

function imageUrlOf(attachment: unknown): string | undefined {
  const { mimeType, content } = (attachment ?? {}) as { mimeType?: unknown; content?: unknown };
  if (typeof content !== 'string') return undefined;
  if (/^data:image\/(?:png|jpeg|gif|webp);base64,[A-Za-z0-9+/]+=*$/.test(content)) return content;
  const isImage = typeof mimeType === 'string' && /^image\/(?:png|jpeg|gif|webp)$/.test(mimeType);
  return isImage && /^[A-Za-z0-9+/]+=*$/.test(content) ? `data:${mimeType};base64,${content}` : undefined;
}
