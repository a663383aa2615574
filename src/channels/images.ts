import { isIP } from 'node:net';
import { unlessAborted } from '../async.ts';
import { GatewayError, invalidRequest } from '../errors.ts';
import { isPublicAddress, lookupAll, pinnedTo, type Address, type Lookup } from '../publicAddress.ts';
import { fitsPattern, type ImagePolicy } from './provider.ts';

/** An image's bytes, in the request or fetched, as a channel sends them on. */
export interface Image {
  mediaType: string;
  /** Without the prefix of a `data:` URL. */
  base64: string;
}

/**
 * Fetches an image for a channel whose upstream wants bytes.
 * @param param the place of the URL in the request, for errors
 * @throws invalid_request for whatever is wrong with the URL, its server or its answer; the signal's reason when that fires
 */
export type LoadImage = (url: string, policy: ImagePolicy, param: string, signal: AbortSignal) => Promise<Image>;

interface Network {
  lookup: Lookup;
  isPublic: (address: string) => boolean;
}

/**
 * The rules against server-side request forgery: http and https only, no credentials in the URL, every address of the host must be public, the
 * connection goes to an address that was checked and not to what a second lookup says, and each redirect is checked like the first URL.
 * No cookie, credential or proxy is used.
 */
export function createLoadImage({ lookup = lookupAll, isPublic = isPublicAddress }: Partial<Network> = {}): LoadImage {
  return async (url, policy, param, signal) => {
    if (!policy.allowUrl) throw notAllowed(param);
    const deadline = AbortSignal.timeout(policy.timeoutMs);
    try {
      return await fetchImage(url, policy, { lookup, isPublic }, AbortSignal.any([signal, deadline]));
    } catch (error) {
      signal.throwIfAborted();
      if (error instanceof BadImage) throw badImage(error.message, param);
      if (deadline.aborted) throw badImage(`it was not there within ${policy.timeoutMs / 1000} seconds`, param);
      throw badImage('its server cannot be reached', param, error);
    }
  };
}

export const loadImage: LoadImage = createLoadImage();

/** Images that are fetched for one request. */
const maxFetched = 20;

/** The images of one request: those of `data:` URLs decoded, others fetched, up to a number that no conversation needs and an attack would. */
export function imagesOfRequest(load: LoadImage, policy: ImagePolicy, signal: AbortSignal) {
  let fetched = 0;
  return async (url: string, param: string): Promise<Image> => {
    if (/^data:/i.test(url)) return decodeDataUrl(url, policy, param);
    if (++fetched > maxFetched) throw badImage(`no more than ${maxFetched} images are fetched for a request`, param);
    return load(url, policy, param, signal);
  };
}

/** Reads a `data:` URL (RFC 2397) in base64. @throws invalid_request for other ones, and for images that the policy does not allow */
export function decodeDataUrl(url: string, policy: ImagePolicy, param: string): Image {
  const comma = url.indexOf(',');
  const [mediaType = '', ...parameters] = url.slice('data:'.length, Math.max(comma, 0)).split(';');
  try {
    if (parameters.at(-1)?.trim().toLowerCase() !== 'base64') throw new BadImage('its data: URL is not in base64');
    const type = allowedType(mediaType, policy);
    return checked(type, Buffer.from(url.slice(comma + 1), 'base64'), policy);
  } catch (error) {
    throw error instanceof BadImage ? badImage(error.message, param) : error;
  }
}

/** What is wrong with an image, before it is known whose it is. */
class BadImage extends Error {}

const notAllowed = (param: string) =>
  invalidRequest(
    `Invalid '${param}': images by URL are not fetched here. Send the image as a data: URL, or set gateway.http.endpoints.chatCompletions.images.allowUrl to true in openclaw.json.`,
    param,
    'invalid_image_url',
  );

const badImage = (why: string, param: string, cause?: unknown) =>
  new GatewayError('invalid_request', `Invalid '${param}': the image cannot be used, because ${why}.`, {
    param,
    code: 'invalid_image_url',
    cause,
  });

async function fetchImage(url: string, policy: ImagePolicy, network: Network, signal: AbortSignal): Promise<Image> {
  let target = checkedUrl(url, undefined, policy);
  for (let redirects = 0; redirects <= policy.maxRedirects; redirects++) {
    const addresses = await publicAddresses(target, network, signal);
    const answer = await get(target, addresses, policy, signal);
    if (!('location' in answer)) return answer;
    target = checkedUrl(answer.location, target, policy);
  }
  throw new BadImage(`it was redirected more than ${policy.maxRedirects} times`);
}

function checkedUrl(text: string, base: URL | undefined, policy: ImagePolicy): URL {
  // Parsers disagree about backslashes, blanks and control characters: what one calls the path, another calls the host.
  if (/[\\\p{Cc}\p{Z}]/u.test(text)) throw new BadImage('its URL has characters that must be escaped');
  const url = URL.parse(text, base);
  if (!url) throw new BadImage('its URL is malformed');
  if (!['http:', 'https:'].includes(url.protocol)) throw new BadImage('its URL is neither http nor https');
  if (url.username || url.password) throw new BadImage('its URL has a user name or a password');
  url.hostname = url.hostname.replace(/\.$/, '');
  const isListed = policy.urlAllowlist.some((pattern) => fitsPattern(url.hostname, pattern));
  if (policy.urlAllowlist.length > 0 && !isListed) throw new BadImage('its host is not among images.urlAllowlist');
  return url;
}

async function publicAddresses({ hostname }: URL, network: Network, signal: AbortSignal): Promise<readonly Address[]> {
  const host = hostname.replace(/^\[|\]$/g, '');
  const family = isIP(host);
  const addresses = family ? [{ address: host, family }] : await unlessAborted(network.lookup(host), signal);
  if (addresses.length === 0 || !addresses.every(({ address }) => network.isPublic(address))) {
    throw new BadImage('its host is not a public one');
  }
  return addresses;
}

/** One request on a connection of its own. */
async function get(
  url: URL,
  addresses: readonly Address[],
  policy: ImagePolicy,
  signal: AbortSignal,
): Promise<Image | { location: string }> {
  const { Agent, request } = await import('undici');
  const agent = new Agent({ connect: { lookup: pinnedTo(addresses) } });
  try {
    const headers = {
      accept: policy.allowedMimes.join(', '),
      'accept-encoding': 'identity',
      // Wikimedia and others refuse requests without a name.
      'user-agent': 'openclaw-gateway',
    };
    const response = await request(url, { dispatcher: agent, headers, signal });
    const { location } = response.headers;
    if (isRedirect(response.statusCode) && typeof location === 'string') return { location };
    return await read(response, policy);
  } finally {
    await agent.destroy();
  }
}

const isRedirect = (status: number): boolean => [301, 302, 303, 307, 308].includes(status);

interface Response {
  statusCode: number;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  body: AsyncIterable<unknown>;
}

async function read({ statusCode, headers, body }: Response, policy: ImagePolicy): Promise<Image> {
  if (statusCode !== 200) throw new BadImage(`its server answered with status ${statusCode}`);
  if ((headers['content-encoding'] ?? 'identity') !== 'identity') throw new BadImage('its server compressed it');
  const mediaType = allowedType(String(headers['content-type'] ?? '').split(';')[0] ?? '', policy);
  if (Number(headers['content-length'] ?? 0) > policy.maxBytes) throw tooLarge(policy);
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of body as AsyncIterable<Uint8Array>) {
    size += part.byteLength;
    if (size > policy.maxBytes) throw tooLarge(policy);
    parts.push(part);
  }
  return checked(mediaType, Buffer.concat(parts), policy);
}

const tooLarge = ({ maxBytes }: ImagePolicy) => new BadImage(`it is larger than ${maxBytes} bytes`);

function allowedType(said: string, { allowedMimes }: ImagePolicy): string {
  const mediaType = said.trim().toLowerCase().replace('image/jpg', 'image/jpeg');
  if (allowedMimes.includes(mediaType)) return mediaType;
  throw new BadImage(`its media type is none of ${allowedMimes.join(', ')}`);
}

function checked(mediaType: string, bytes: Buffer, policy: ImagePolicy): Image {
  if (bytes.byteLength === 0) throw new BadImage('it is empty');
  if (bytes.byteLength > policy.maxBytes) throw tooLarge(policy);
  const isSo = signatures[mediaType]?.test(bytes.toString('latin1', 0, 12)) ?? true;
  if (!isSo) throw new BadImage(`its bytes are not ${mediaType}`);
  return { mediaType, base64: bytes.toString('base64') };
}

/** How files of a type begin. */
const signatures: Readonly<Record<string, RegExp>> = {
  'image/jpeg': /^\xff\xd8\xff/,
  'image/png': /^\x89PNG\r\n/,
  'image/gif': /^GIF8[79]a/,
  'image/webp': /^RIFF.{4}WEBP/s,
  'image/heic': /^.{4}ftyp/s,
  'image/heif': /^.{4}ftyp/s,
};
