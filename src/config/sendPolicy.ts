/**
 * Whether a `session.sendPolicy` denies messages to a session that clients of this gateway can have.
 *
 * OpenClaw compares channel and key of a session (docs/gateway/config-agents/sessions, `sendPolicy`). Sessions here belong to no chat service, and their keys
 * never begin with a reserved namespace.
 */
export function deniesHere(value: unknown): boolean {
  const { default: otherwise, rules } = value as SendPolicy;
  const denies = (rule: SendRule | null) => rule?.action === 'deny' && canFit(rule);
  return otherwise === 'deny' || (Array.isArray(rules) && rules.some(denies));
}

function canFit({ match }: SendRule): boolean {
  const { channel = ownChannel, keyPrefix = '', rawKeyPrefix = '' } = match ?? {};
  return (
    channel.trim().toLowerCase() === ownChannel && ![keyPrefix, rawKeyPrefix].some((prefix) => reserved.test(prefix))
  );
}

/** OpenClaw's name for what does not come from a chat service. */
const ownChannel = 'webchat';
const reserved = /^(agent:[^:]+:)?(cron|subagent|acp):/i;

interface SendPolicy {
  default?: string;
  rules?: (SendRule | null)[];
}

interface SendRule {
  action?: string;
  match?: { channel?: string; keyPrefix?: string; rawKeyPrefix?: string } | null;
}
