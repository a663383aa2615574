/** Who a request comes from, as far as the gateway knows. */

/** What a key may do at all. Each stands for itself: none includes another. */
export const scopes = ['read', 'write', 'admin'] as const;
export type Scope = (typeof scopes)[number];

/** A key of `gateway.auth.keys`, as it is configured. What is undefined is not limited. */
export interface Key {
  /** `[a-z0-9][a-z0-9._-]{0,63}` */
  id: string;
  /** The SHA-256 of its secret, in lower-case hex. */
  digest: string;
  /** Ids of the agents that exist for it. */
  agents?: readonly string[];
  /** Models that exist for it: `<provider>/<model>` or a bare `<model>`, of which a `*` at the end stands for every end. */
  models?: readonly string[];
  scopes: readonly Scope[];
  /** Runs that it may ask for in a minute. */
  requestsPerMinute?: number;
  /** Tokens, of prompts and answers, that its runs may take in a day (UTC). */
  tokensPerDay?: number;
  /** Unix time in milliseconds. */
  expiresAt?: number;
  /** False where agents run for it as if they had no tools. */
  tools?: boolean;
}

/** Who a request comes from. */
export interface Principal {
  /** As it is configured now; undefined for the gateway's one secret, the operator's, which may do all. */
  readonly key: Key | undefined;
  /** Fires when the key is revoked, expires, or gets another secret; its reason is the error for whoever still uses it. */
  readonly ended: AbortSignal;
}

/** Whoever has the gateway's one secret, or comes to a gateway without any. */
export const operator: Principal = { key: undefined, ended: new AbortController().signal };

/** Whoever came in where no credential is needed: it has nothing, and may do nothing. */
export const nobody: Principal = {
  key: { id: '', digest: '', agents: [], models: [], scopes: [] },
  ended: operator.ended,
};

export const hasScope = ({ key }: Principal, scope: Scope): boolean => !key || key.scopes.includes(scope);

/** Whether agents use their tools for somebody. */
export const hasTools = ({ key }: Principal): boolean => key?.tools ?? true;

/** Whether a model exists for a key; names of providers are alike in any case. @param id `<provider>/<model>` */
export function hasModel(key: Key | undefined, { id, model }: { id: string; model: string }): boolean {
  const own = withSmallProvider(id);
  return (
    key?.models === undefined ||
    key.models.some((wanted) =>
      wanted.includes('/') ? isMeant(own, withSmallProvider(wanted)) : isMeant(model, wanted),
    )
  );
}

/** Whether a name that nobody is known to have could be one of the key's models. @param name as a client writes it */
export const mayBeModel = (key: Key | undefined, name: string): boolean =>
  hasModel(key, { id: name, model: name }) ||
  key?.models?.some((wanted) => isMeant(name, wanted.slice(wanted.indexOf('/') + 1))) === true;

const isMeant = (name: string, wanted: string): boolean =>
  wanted.endsWith('*') ? name.startsWith(wanted.slice(0, -1)) : name === wanted;

/** A model's id with the name of its provider in small letters: those names are alike in any case. @param id `<provider>/<model>` */
export const withSmallProvider = (id: string): string => id.replace(/^[^/]+\//, (provider) => provider.toLowerCase());
