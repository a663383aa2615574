/**
 * The URL of a call to an upstream. The call's path is added to the path of the base URL, and the query of the base URL stays a query: Azure's base URLs
 * have one (`?api-version=…`). Slashes at the end of the base path do not count, and a fragment is never sent (RFC 9110, section 7.1).
 * @param baseUrl an http or https URL, as the configuration has checked it
 * @param path begins with a slash; it may have a query of its own, which comes last
 */
export function urlOf(baseUrl: string, path: string): URL {
  const url = new URL(baseUrl);
  const { pathname, search } = new URL(path, url.origin);
  url.pathname = url.pathname.replace(/\/+$/, '') + pathname;
  url.search = [url.search, search]
    .map((query) => query.slice(1))
    .filter(Boolean)
    .join('&');
  url.hash = '';
  return url;
}

/** Whether the path of a base URL names a version, as OpenAI's do and Anthropic's do not. */
export const endsWithVersion = (baseUrl: string): boolean => /\/v1\/*$/.test(new URL(baseUrl).pathname);
