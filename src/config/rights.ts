import { deniesHere } from './sendPolicy.ts';

/**
 * What OpenClaw's configuration says about who may come in and who may do what, and what becomes of it here. A value is refused where the gateway, without it,
 * would let in more, or allow more, at a door that it really has; where there is no such door, ignoring the key takes nothing away. A test holds that nothing
 * of the kind that OpenClaw knows is missing here (`openclawRights`); docs/openclaw-configuration.md is made from this table.
 */
export type Right = {
  /** Paths in the file; `*` stands for one key or index, `**` for any or none. Of agents those of `agents.entries`; in `agents.list` it is the same. */
  keys: readonly string[];
  /** As a sentence without its end. */
  why: string;
} & ({ here: 'served' | 'ignored' } | Refused);

interface Refused {
  here: 'refused';
  /** The values that are refused, in words; all others are ignored, or served where the gateway has the key. */
  values: string;
  refuses: (value: unknown) => boolean;
  /** What the operator shall do. */
  remedy: string;
}

export const rights: readonly Right[] = [
  {
    keys: ['gateway.roles'],
    here: 'refused',
    values: 'every value',
    refuses: () => true,
    why: 'roles say what each person may see and do, and here whoever has the secret may do all',
    remedy: 'remove it',
  },
  {
    keys: ['gateway.auth.mode'],
    here: 'refused',
    values: '"trusted-proxy"',
    refuses: (value) => value === 'trusted-proxy',
    why: 'the gateway knows no identities that a proxy vouches for',
    remedy: 'set "token" or "password", and let the proxy send it as "Authorization: Bearer"',
  },
  {
    keys: ['session.sendPolicy'],
    here: 'refused',
    values: '`default: "deny"`, and a rule that denies without naming a `channel`',
    refuses: deniesHere,
    why: 'it denies messages to sessions that clients of this gateway can have',
    remedy: 'remove what denies; rules for channels such as "discord" may stay, nothing comes in there',
  },
  {
    keys: ['mcp.servers.*.auth'],
    here: 'refused',
    values: '"oauth"',
    refuses: (value) => value === 'oauth',
    why: 'the gateway signs in nowhere for a server of tools',
    remedy: 'remove it, and set a token as headers: { Authorization: "Bearer ${MCP_TOKEN}" }',
  },
  {
    keys: ['tools.byProvider', 'agents.entries.*.tools.byProvider'],
    here: 'refused',
    values: 'every value but an empty one',
    refuses: (value) => Object.keys(value as object).length > 0,
    why: 'it takes tools away from models of some providers',
    remedy: 'remove it, and set allow or deny for the agents that use those models',
  },
  {
    keys: ['**.$include'],
    here: 'refused',
    values: 'every value, in each section that is served',
    refuses: () => true,
    why: 'other files are not read, and what they say about rights would be missing',
    remedy: 'write what the other file says in its place',
  },
  {
    keys: [
      'agents.defaults.modelPolicy',
      'agents.defaults.modelPolicy.allow',
      'meta.migrations.modelPolicyAllowlist',
      'agents.entries.*.modelPolicy',
      'agents.entries.*.modelPolicy.allow',
    ],
    here: 'served',
    why: 'which models clients may choose',
  },
  { keys: ['agents.ownership'], here: 'served', why: 'which agent answers when nobody is named' },
  {
    keys: ['gateway.tls'],
    here: 'served',
    why: 'how the port is reached, and whose certificates clients must show',
  },
  { keys: ['gateway.trustedProxies'], here: 'served', why: 'whose word about the address of a client counts' },
  {
    keys: ['gateway.http.endpoints.responses.enabled'],
    here: 'served',
    why: 'whether the gateway speaks that API too',
  },
  {
    keys: ['allowUrl', 'allowedMimes', 'urlAllowlist'].map(
      (key) => `gateway.http.endpoints.chatCompletions.images.${key}`,
    ),
    here: 'served',
    why: 'what the gateway fetches for a client',
  },
  {
    keys: ['files', 'images'].map((key) => `gateway.http.endpoints.responses.${key}`),
    here: 'ignored',
    why: 'images of both APIs obey `chatCompletions.images`, and no files are fetched',
  },
  {
    keys: ['gateway.auth.allowTailscale', 'gateway.auth.identityScopes', 'gateway.auth.trustedProxy'],
    here: 'ignored',
    why: 'they let in, or give more to, people who have no secret; here everybody needs it',
  },
  {
    keys: ['gateway.allowRealIpFallback'],
    here: 'ignored',
    why: 'without it failed logins are counted for the proxy, which is stricter',
  },
  {
    keys: ['gateway.nodes', 'gateway.terminal', 'gateway.portals'],
    here: 'ignored',
    why: 'the gateway has none of these doors',
  },
  {
    keys: ['gateway.controlUi'],
    here: 'served',
    why: 'whether browsers get the page to talk to an agent, which needs the secret as every client does',
  },
  {
    keys: ['allowedOrigins', 'dangerouslyAllowHostHeaderOriginFallback', 'dangerouslyDisableDeviceAuth'].map(
      (key) => `gateway.controlUi.${key}`,
    ),
    here: 'ignored',
    why: 'they let in more; web pages of others come in by `gateway.http.allowedOrigins` alone',
  },
  {
    keys: ['allowExternalEmbedUrls', 'embedSandbox'].map((key) => `gateway.controlUi.${key}`),
    here: 'ignored',
    why: 'the page shows nothing of other servers',
  },
  {
    keys: ['gateway.tailscale', 'gateway.publicOrigin'],
    here: 'ignored',
    why: 'the gateway publishes itself nowhere; it listens where `gateway.bind` says',
  },
  { keys: ['gateway.remote'], here: 'ignored', why: 'it is for clients of another gateway' },
  {
    keys: ['gateway.http.securityHeaders'],
    here: 'ignored',
    why: 'it tells browsers to insist on HTTPS, and lets nobody in or out',
  },
  {
    keys: ['tools', 'agents.entries.*.tools'].flatMap((section) =>
      ['allow', 'alsoAllow', 'deny'].map((key) => `${section}.${key}`),
    ),
    here: 'served',
    why: 'which tools of MCP servers agents may use',
  },
  {
    keys: ['tools', 'agents.entries.*.tools'].flatMap((section) =>
      ['elevated', 'exec', 'message', 'sandbox', 'toolsBySender'].map((key) => `${section}.${key}`),
    ),
    here: 'ignored',
    why: "the gateway has none of OpenClaw's own tools, and no senders in chat services",
  },
  {
    keys: ['agentToAgent', 'links', 'media', 'subagents', 'web'].map((key) => `tools.${key}`),
    here: 'ignored',
    why: "the gateway has none of OpenClaw's own tools",
  },
  {
    keys: ['mcp.apps', 'mcp.servers.*.codex'],
    here: 'ignored',
    why: 'they are for pages and runtimes that the gateway does not have',
  },
  {
    keys: ['mcp.servers.*.oauth'],
    here: 'ignored',
    why: 'the gateway signs in nowhere for a server of tools',
  },
  {
    keys: ['gateway.tools', 'skills', 'plugins', 'browser'],
    here: 'ignored',
    why: 'the gateway has no tools but those of MCP servers',
  },
  {
    keys: ['agents.defaults', 'agents.entries.*'].flatMap((section) => [`${section}.sandbox`, `${section}.subagents`]),
    here: 'ignored',
    why: 'the gateway runs no programs of an agent but its MCP servers, and starts no other agents for it',
  },
  {
    keys: [
      'approvals',
      'security',
      'nodeHost',
      'acp',
      'secrets',
      'cron',
      'agents.defaults.elevatedDefault',
      'agents.defaults.embeddedAgent',
    ],
    here: 'ignored',
    why: 'the gateway has nothing that they watch: it runs no programs but MCP servers, no nodes, plugins and jobs',
  },
  {
    keys: [
      'channels',
      'bindings',
      'accessGroups',
      'commands',
      'hooks',
      'messages',
      'session.dmScope',
      'session.groupScope',
      'session.identityLinks',
      'session.scope',
    ],
    here: 'ignored',
    why: 'no messages come in by chat services, webhooks or commands in a chat',
  },
  {
    keys: ['session.sharing'],
    here: 'ignored',
    why: 'it takes away ways to hide or close a session, and here there are none',
  },
  {
    keys: ['auth', 'agents.defaults.authInheritance'],
    here: 'ignored',
    why: "it is about logins at models' providers; here a provider has its `apiKey`",
  },
  {
    keys: ['models.providers.*.auth', 'models.providers.*.authHeader', 'models.providers.*.request', 'proxy'],
    here: 'ignored',
    why: 'they say how a provider is asked, not who may ask the gateway',
  },
  {
    keys: ['openRouterRouting', 'supportsDeveloperRole'].map((key) => `models.providers.*.models.*.compat.${key}`),
    here: 'served',
    why: 'what a provider understands',
  },
  {
    keys: ['models.providers.*.models.*.compat.supportsTools'],
    here: 'ignored',
    why: 'a model without tools refuses them by itself',
  },
  {
    keys: [
      ...['compaction', 'contextPruning', 'heartbeat', 'modelSelectionScope'].map((key) => `agents.defaults.${key}`),
      ...['heartbeat', 'identity', 'memory', 'tts'].map((key) => `agents.entries.*.${key}`),
      'logging',
      'memory',
      'tts',
      'wizard',
    ],
    here: 'ignored',
    why: 'they decide about no door of this gateway, whatever the names inside them say',
  },
];

/** The decision about a key, if it needs one. @param path its names */
export function rightOf(path: readonly string[]): Right | undefined {
  return rights.find(({ keys }) => keys.some((key) => fits(key.split('.'), path)));
}

/** Why a value at a path is refused, and what to do; undefined when it is not. */
export function refusalOf(path: readonly string[], value: unknown): string | undefined {
  const right = rightOf(path);
  if (right?.here !== 'refused' || value == null || !right.refuses(value)) return undefined;
  return `${path.join('.')} is not served by this gateway and cannot be ignored: ${right.why}; ${right.remedy}`;
}

/** `**` stands for any names or none. */
function fits(key: readonly string[], path: readonly string[]): boolean {
  if (key[0] === '**') return path.at(-1) === key[1];
  const roster = path[0] === 'agents' && path[1] === 'list' ? path.with(1, 'entries') : path;
  return roster.length === key.length && key.every((step, at) => step === '*' || step === roster[at]);
}
