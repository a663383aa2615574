import type { ChatCompletionRequest, ChatMessage } from '../../contract.ts';
import { withNotesOf } from '../../exactJson.ts';
import type { Compat, Provider } from '../provider.ts';

/**
 * The request for the upstream: as the client sent it, without the nulls that only mean absence, and with usage when it is streamed. `provider.options`
 * are merged last and win.
 */
export function toUpstreamBody(request: ChatCompletionRequest, provider: Provider): Record<string, unknown> {
  const compat = compatOf(request.model, provider);
  const { user, messages, stream_options, max_tokens, max_completion_tokens, ...rest } = request;
  const limit = max_completion_tokens ?? max_tokens;
  const stream = request.stream === true;
  const body = {
    ...rest,
    messages: compat.supportsDeveloperRole ? messages : messages.map(withoutDeveloper),
    user: typeof user === 'object' ? user?.['id'] : user,
    [compat.maxTokensField]: limit,
    stream,
    stream_options: stream && compat.supportsUsageInStreaming ? { ...stream_options, ...usageOnly(provider) } : null,
    ...provider.options,
  };
  return withNotesOf(body, Object.fromEntries(Object.entries(body).filter(([, value]) => value != null)));
}

/** OpenAI pads every delta against eavesdroppers who measure; between two servers that only costs bytes. */
const usageOnly = (provider: Provider) => ({
  include_usage: true,
  include_obfuscation: isOpenAi(provider) ? false : undefined,
});

/** What OpenAI itself expects is not what most compatible servers know: they have neither the role nor the newer name of the limit. */
function compatOf(model: string, provider: Provider): Required<Compat> {
  const official = isOpenAi(provider);
  return {
    supportsDeveloperRole: official,
    supportsUsageInStreaming: true,
    maxTokensField: official ? 'max_completion_tokens' : 'max_tokens',
    ...provider.models.find(({ id }) => id === model)?.compat,
  };
}

const isOpenAi = ({ id, baseUrl }: Provider): boolean =>
  id === 'openai' || baseUrl.startsWith('https://api.openai.com');

const withoutDeveloper = (message: ChatMessage): ChatMessage =>
  message.role === 'developer' ? { ...message, role: 'system' } : message;
