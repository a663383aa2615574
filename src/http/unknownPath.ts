import type { Request } from 'express';
import { hostName } from '../access/origin.ts';

/** Where the client found this gateway, for example `http://127.0.0.1:18789`, of what the guard let pass; HTTP/1.0 may say no host. */
export function originOf({ headers: { host }, protocol }: Request): string {
  const isKnown = host !== undefined && host.length <= 255 && hostName(host) !== undefined;
  return `${protocol === 'https' ? 'https' : 'http'}://${isKnown ? host : '<host>'}`;
}

const otherClient = (base: string): string =>
  `This gateway speaks OpenAI's Chat Completions and Responses: use a client for OpenAI, with the base URL ${base}.`;

/** What the usual libraries call the class that speaks Chat Completions. */
const chatClasses =
  'OpenAIChatCompletionsModel in the Agents SDK, OpenAIChatModel in pydantic-ai, createOpenAI().chat() in the AI SDK';

/** Google's own calls, which are made on something that looks like a model of ours. */
const googleCall = /\/models\/.*:\w*generateContent$/i;

/** Paths of other APIs, by their ends, and what the user of such a client does. */
const otherApis: [end: RegExp, advice: (base: string) => string][] = [
  [
    /\/conversations(\/|$)/,
    (base) =>
      `This gateway keeps no conversations of this API: go on with previous_response_id in POST ${base}/responses, or name a session in the header x-openclaw-session-key.`,
  ],
  [
    /\/(responses|realtime|assistants|threads)(\/|$)/,
    (base) =>
      `This gateway speaks Chat Completions and Responses: set the client to POST ${base}/chat/completions (${chatClasses}) or POST ${base}/responses.`,
  ],
  [
    /\/completions$/,
    (base) =>
      `This gateway speaks Chat Completions: send messages in place of a prompt to POST ${base}/chat/completions.`,
  ],
  [
    /\/(embed|rerank|moderations|files|uploads|batches|images|audio|videos|fine_tuning|vector_stores)(\/|$)/,
    (base) =>
      `This gateway serves answers of agents alone (POST ${base}/chat/completions, POST ${base}/responses): give the client another server for this.`,
  ],
  [/(?<!\/completions\/[^/]+)\/messages(\/count_tokens)?$|\/api\/(chat|generate|tags|show|ps|version)$/, otherClient],
];

/** What to do in place of having tokens counted, which looks like something that is done to a response. @returns undefined for other paths */
export const adviceOnCount = (path: string): string | undefined =>
  path.endsWith('/responses/input_tokens')
    ? "This gateway does not count the tokens of other people's models: the 'usage' of each response says how many there were."
    : undefined;

/** Steps at the end of a path that are looked at: no path of ours has more, and a hostile one has thousands. */
const maxSteps = 6;

/**
 * What to do in place of asking for a path that is not served. Most clients that come here have a base URL with too little in it, too much, or `/v1` twice.
 * @param origin as `originOf` gives it
 * @param isServed whether there is such a path, with any method
 * @returns undefined when there is nothing better to say than where the paths are listed
 */
export function adviceOnPath(path: string, origin: string, isServed: (path: string) => boolean): string | undefined {
  const base = `${origin}/v1`;
  if (googleCall.test(path)) return otherClient(base);
  const steps = path.split('/').filter(Boolean);
  if (steps.every((step) => step === 'v1')) return `The base URL of this gateway is ${base}.`;
  const last = steps.slice(-maxSteps);
  const ends = last.map((_, at) => `/${last.slice(at).join('/')}`);
  const served = ends.flatMap((end) => [`/v1${end}`, end]).find(isServed);
  if (served?.startsWith('/v1/')) return `Ask for ${origin}${served}: the base URL of this gateway is ${base}.`;
  if (served !== undefined) return `Ask for ${origin}${served}.`;
  return otherApis.find(([pattern]) => pattern.test(`/${steps.join('/')}`))?.[1](base);
}
