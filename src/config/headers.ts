import { ConfigError } from './check.ts';

/** A token of RFC 9110, section 5.6.2. */
const headerName = /^[!#$%&'*+.^_`|~\w-]+$/;

/** What `headers` of the file say. @param place of the section @throws ConfigError for what no request can have */
export function checkHeaders(place: string, headers: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(headers)) {
    if (!headerName.test(name))
      throw new ConfigError(`${place}: "${name}" is no name that an HTTP header can have; correct it`);
    checkHeader(`${place}.${name}`, value);
  }
}

/**
 * What no header can carry (RFC 9110, section 5.5) is told at the start: a line break at the end of a key, or an ellipsis from an example. A request would only
 * fail later, and say that the provider cannot be reached.
 * @throws ConfigError that names the place and not the value
 */
export function checkHeader(place: string, value: string): void {
  const at = [...value].findIndex((letter) => !/^[\t -~\u0080-\u00ff]$/.test(letter));
  if (at >= 0) {
    throw new ConfigError(
      `${place} has a character that no HTTP header can carry, at position ${at + 1}; set it again`,
    );
  }
  if (value !== value.trim()) throw new ConfigError(`${place} begins or ends with a space; set it again`);
}
