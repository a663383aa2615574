import type { Catalogue } from '../agents/models.ts';
import type { Config } from '../config.ts';

interface Address {
  host: string;
  port: number;
}

/** What a person sees who starts the gateway: where it listens, who answers, and one line to paste. */
export function bannerOf(config: Config, address: Address, catalogue: Catalogue, version: string) {
  const { agents, defaultAgent } = catalogue.directory;
  const width = Math.max(...agents.map(({ id }) => id.length)) + 'openclaw/'.length;
  const lines = agents.map(
    (agent) =>
      `  ${`openclaw/${agent.id}`.padEnd(width)}  on ${agent.model}${agent === defaultAgent ? '  (also "openclaw")' : ''}`,
  );
  return [
    `openclaw-gateway ${version} listens on ${urlOf(config, address)}`,
    configurationLine(config),
    '',
    'Agents:',
    ...lines,
    '',
    ...modelLines(config),
    ...tokenLines(config),
    ...(config.http.chatCompletions.enabled ? tryIt(config, address) : [disabledLine(config)]),
    ...pageLines(config, reachableUrl(config, address)),
    '',
  ].join('\n');
}

/** The pages for browsers. The page to talk to an agent takes a token from its link, which no browser sends on; only one that was just made is shown. */
function pageLines({ auth, http }: Config, url: string): string[] {
  const isNew = auth.source?.kind === 'state' && auth.source.isNew;
  const link = isNew ? `${url}/#token=${auth.secret}` : `${url}/`;
  return [
    ...(http.controlUi.enabled && http.chatCompletions.enabled
      ? ['', 'Talk to an agent in a browser:', `  ${link}`]
      : []),
    ...(http.docs.enabled ? ['', 'Read the contract, and try it in a browser:', `  ${url}/docs`] : []),
  ];
}

const configurationLine = ({ path, isWritten }: Config): string =>
  isWritten ? `Configuration: ${path}` : `Configuration: none; ${path} would be used, and does not exist`;

/** Which models answer where nobody chose one, since a key that happens to be set may cost money, and how to choose. */
function modelLines({ moved, agents, providers, path }: Config): string[] {
  if (moved) {
    return [
      `${moved.variable} is set, so agents that name no model answer with ${moved.model}: ${moved.agents.join(', ')}. To keep them offline, write in ${path}:`,
      '  { agents: { defaults: { model: "offline/echo" } } }',
      '',
    ];
  }
  if (providers.length > 0 || agents.agents.some(({ model }) => !model.startsWith('offline/'))) return [];
  return [
    'All of them are on the offline model, which needs no key and repeats what it is told. For a real one set',
    `OPENAI_API_KEY, ANTHROPIC_API_KEY or OLLAMA_HOST and restart, or write models.providers in ${path}.`,
    '',
  ];
}

function tokenLines({ auth: { source }, http }: Config): string[] {
  if (source?.kind !== 'state' || !source.isNew) return [];
  const shown = http.chatCompletions.enabled ? ', and shown only this time' : '';
  return [`A token was made, because none is configured. It is kept in ${source.path}${shown}.`, ''];
}

const disabledLine = ({ path }: Config): string =>
  `The Chat Completions endpoint is disabled. Enable it in ${path}:\n  { gateway: { http: { endpoints: { chatCompletions: { enabled: true } } } } }`;

function tryIt(config: Config, address: Address): string[] {
  const url = `${reachableUrl(config, address)}/v1/chat/completions`;
  const bearer = bearerOf(config);
  const options = [
    ...(config.tls?.isSelfSigned ? [`--cacert ${shellWord(config.tls.certPath)}`] : []),
    ...(bearer ? [`-H "Authorization: Bearer ${bearer}"`] : []),
    '-H "Content-Type: application/json"',
  ];
  const body = JSON.stringify({ model: 'openclaw', messages: [{ role: 'user', content: 'hi' }] });
  const { source } = config.auth;
  const where = source?.kind === 'environment' ? ` (in a terminal where ${source.variable} is set)` : '';
  return [`Try it${where}:`, `  curl ${shellWord(url)} ${options.join(' ')} -d '${body}'`];
}

/** How the secret is written in a shell. Only a token that was just made is shown itself. */
function bearerOf({ auth: { secret, source, mode } }: Config): string | undefined {
  switch (source?.kind) {
    case undefined:
      return undefined;
    case 'file':
      return `<gateway.auth.${mode}>`;
    case 'environment':
      return `$${source.variable}`;
    case 'state':
      return source.isNew ? secret : `$(cat ${shellWord(source.path)})`;
  }
}

/** A word of a POSIX shell, quoted where it must be. */
const shellWord = (text: string): string => (/^[\w.:/-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`);

/** The URL by which this machine reaches that address. */
const reachableUrl = (config: Config, { host, port }: Address): string =>
  urlOf(config, { host: host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host, port });

const urlOf = ({ tls }: Config, { host, port }: Address): string =>
  `${tls ? 'https' : 'http'}://${host.includes(':') ? `[${host}]` : host}:${port}`;
