/**
 * The base URLs that the environment gives to providers, read as the vendors' own tools read them.
 */

/** A text around which shells and .env files may have left spaces and quotes. */
const bare = (text: string): string =>
  text
    .trim()
    .replace(/^["']+|["']+$/g, '')
    .trim();

const withScheme = /^([a-z][a-z0-9+.-]*):\/\/(.*)$/is;

const ollamaPort = '11434';

/**
 * OLLAMA_HOST, in each form that Ollama's server, its command line and its client libraries take (`envconfig/config.go`, `Host`): `host`, `host:port`, `:port`,
 * an address of IPv6 with or without brackets, and all of them with a scheme before and a path behind. The port is 11434 unless the value has one, or a
 * scheme: then it is the scheme's. A port that is none counts as left out. What a server listens on to be reached from everywhere (`0.0.0.0`, `[::]`, no
 * host) is reached at the loopback address.
 * @returns the URL, without a slash at the end; undefined when it is none
 */
export function ollamaUrl(text: string): string | undefined {
  const value = bare(text);
  const [, scheme, afterScheme = value] = withScheme.exec(value) ?? [];
  const [authority = '', ...path] = afterScheme.split('/');
  // The last colon would be one of the password.
  if (authority.includes('@')) return undefined;
  const { host, port } = splitPort(authority);
  const isCloud = scheme === undefined && authority === 'ollama.com';
  const chosen = port ?? (scheme === undefined && !isCloud ? ollamaPort : undefined);
  const start = `${scheme ?? (isCloud ? 'https' : 'http')}://${hostName(host)}${chosen ? `:${chosen}` : ''}`;
  return toUrl(`${start}/${path.join('/')}`)
    ?.replace('//0.0.0.0', '//127.0.0.1')
    .replace('//[::]', '//[::1]');
}

/** An address of IPv6 without brackets has colons too, and no port. */
function splitPort(authority: string): { host: string; port?: string } {
  const [, host = authority, port = ''] = /^(\[[^\]]*\]|[^:]*):([^:]*)$/.exec(authority) ?? [];
  const isPort = /^\d+$/.test(port) && Number(port) > 0 && Number(port) <= 65_535;
  return isPort ? { host, port } : { host };
}

/** As URLs write it: addresses of IPv6 in brackets. */
function hostName(host: string): string {
  const name = host.replace(/^\[|\]$/g, '');
  return name.includes(':') ? `[${name}]` : name || '127.0.0.1';
}

/**
 * OPENAI_BASE_URL and ANTHROPIC_BASE_URL. The vendors' clients want a scheme; without one it is `http` for this machine, an address or a name without a dot,
 * and `https` for all others, so that a key never travels unencrypted over the internet because eight letters are missing.
 * @returns the URL, without a slash at the end; undefined when it is none
 */
export function vendorUrl(text: string): string | undefined {
  const value = bare(text);
  if (withScheme.test(value)) return toUrl(value);
  const [host = ''] = value.split(/[:/]/);
  const isNear = /^(localhost|[\d.]+|[^.]*)$/i.test(host) || value.startsWith('[');
  return toUrl(`${isNear ? 'http' : 'https'}://${value}`);
}

/**
 * A URL as a provider's base, without a slash at the end of its path.
 * @returns undefined for one that no request can go to, and for one with a user name, which would be lost
 */
export function toUrl(text: string): string | undefined {
  const url = URL.parse(text);
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) return undefined;
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}${url.search}`;
}
