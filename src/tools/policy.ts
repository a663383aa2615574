import { prefixEnd } from './names.ts';
import type { ToolPolicy, ToolSettings } from './settings.ts';

/** What an agent may use, by the names that models see. */
export interface Permissions {
  mayUse(tool: string): boolean;
  /** Whether it may use any tool of a server, as far as its names are known. @param prefix of the names of its tools, with its end */
  mayNeed(prefix: string): boolean;
  /** Whether another name of a tool is denied. */
  denies(tool: string): boolean;
  /** Whether all names that begin so are denied. */
  deniesAll(prefix: string): boolean;
}

/**
 * The rights of an agent. As in OpenClaw (docs/gateway/config-tools) its own profile and `alsoAllow` replace those of all, a tool must be in every `allow` that
 * there is, and who denies it has the last word.
 */
export function permissionsOf({ policy, agentPolicies }: ToolSettings, agentId: string): Permissions {
  const own: ToolPolicy = agentPolicies[agentId] ?? {};
  const profile = own.profile ?? policy.profile ?? 'full';
  const also = (own.alsoAllow ?? policy.alsoAllow ?? []).map(toPattern);
  const allowed = [policy.allow, own.allow].filter((list) => list !== undefined).map((list) => list.map(toPattern));
  const denied = [...(policy.deny ?? []), ...(own.deny ?? [])].map(toPattern);
  const isDenied = (name: string) => denied.some((pattern) => isMatch(name, pattern));
  const isAllowed = (fits: (pattern: string) => boolean) =>
    also.some(fits) || (profile !== 'minimal' && allowed.every((list) => list.some(fits)));
  return {
    mayUse: (tool) => !isDenied(tool) && isAllowed((pattern) => isMatch(tool, pattern)),
    mayNeed: (prefix) => !isDenied(`${prefix}${anyName}`) && isAllowed((pattern) => mayFit(prefix, pattern)),
    denies: isDenied,
    deniesAll: (prefix) => isDenied(`${prefix}${anyName}`),
  };
}

/** Which of its tools a server shows. */
export function isShown(
  tool: string,
  { include, exclude }: { include?: readonly string[] | undefined; exclude: readonly string[] },
): boolean {
  const fits = (pattern: string) => isMatch(tool, pattern);
  return !exclude.some(fits) && (include?.some(fits) ?? true);
}

/** Names of OpenClaw that mean all tools of MCP servers. */
const names: Readonly<Record<string, string>> = { 'bundle-mcp': `*${prefixEnd}*`, 'group:plugins': `*${prefixEnd}*` };

const toPattern = (name: string): string => names[name.trim().toLowerCase()] ?? name.trim();

/** Stands for every name: no pattern has it, so that what fits it ends in `*`, and fits every name of the server. */
const anyName = '\0';

/** Whether a pattern can fit a name that begins so. */
function mayFit(prefix: string, pattern: string): boolean {
  const [head = '', ...rest] = pattern.toLowerCase().split('*');
  const start = prefix.toLowerCase();
  return head.startsWith(start) || (rest.length > 0 && start.startsWith(head));
}

/** Whether a name is what a pattern says, in any case; `*` stands for any characters. In time that grows with the product of both. */
export function isMatch(name: string, pattern: string): boolean {
  const [text, wanted] = [name.toLowerCase(), pattern.toLowerCase()];
  const [first = '', ...rest] = wanted.split('*');
  if (rest.length === 0) return text === wanted;
  const last = rest.pop() ?? '';
  if (!text.startsWith(first) || text.length < first.length + last.length || !text.endsWith(last)) return false;
  const end = text.length - last.length;
  let at = first.length;
  return rest.every((part) => {
    const found = text.indexOf(part, at);
    at = found + part.length;
    return found >= 0 && at <= end;
  });
}
