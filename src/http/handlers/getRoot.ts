import { createHash } from 'node:crypto';
import Negotiator from 'negotiator';
import type { Contract, OperationHandler, Schema } from '../../contract.ts';
import type { Endpoint } from '../../errors.ts';
import type { ChatFileName, Page } from '../../page.ts';

export interface GetRootParts {
  contract: Contract;
  isEnabled: (endpoint: Endpoint) => boolean;
  /** The page to talk to an agent. */
  chatPage: Page<ChatFileName>;
}

const style = 'body { font: 1rem/1.6 system-ui, sans-serif; max-width: 40rem; margin: 3rem auto; padding: 0 1rem }';
const styleHash = createHash('sha256').update(style).digest('base64');
/** Nothing comes from or goes to other servers, and no script or style stands in a page but the one of `style`. */
const headersWith = (...sources: string[]) =>
  ({
    'cache-control': 'no-cache',
    'content-security-policy': [
      "default-src 'none'",
      ...sources,
      'img-src data:',
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ].join('; '),
    'referrer-policy': 'no-referrer',
    vary: 'accept',
    'x-frame-options': 'DENY',
  }) as const;
const headers = headersWith(`style-src 'sha256-${styleHash}'`);
const chatHeaders = headersWith("script-src 'self'", "style-src 'self'", "connect-src 'self'");

export function getRoot({ contract, isEnabled, chatPage }: GetRootParts): OperationHandler<'getRoot'> {
  return async ({ undeclaredHeader }) => {
    const { version, summary } = contract.documents[0].document.info;
    const isChatOn = isEnabled('controlUi') && isEnabled('chatCompletions');
    const body: Schema<'Welcome'> = {
      name: 'openclaw-gateway',
      version,
      summary,
      base_url: isEnabled('anyApi') ? '/v1' : null,
      chat: isChatOn ? '/' : null,
      docs: isEnabled('docs') ? '/docs' : null,
      openapi_yaml: '/openapi.yaml',
      openapi_json: '/openapi.json',
      openapi_30_json: '/openapi-3.0.json',
      documents: contract.documents.map(({ name }) => `/openapi/${name}.yaml`),
      asyncapi_yaml: '/asyncapi.yaml',
      health: '/health',
      readiness: '/ready',
    };
    if (!prefersHtml(undeclaredHeader('accept'))) return { status: 200, headers, body };
    if (isChatOn) return { status: 200, headers: chatHeaders, mediaType: 'text/html', text: await chatPage.html() };
    return { status: 200, headers, mediaType: 'text/html', text: toHtml(body) };
  };
}

/** Browsers name `text/html`; who takes anything (`curl`) gets JSON, the first of the two. RFC 9110, section 12.5.1. */
const prefersHtml = (accept = '*/*'): boolean =>
  new Negotiator({ headers: { accept } }).mediaType(['application/json', 'text/html']) === 'text/html';

/** The links have no slash before them, so that they hold behind a proxy that puts a path before the gateway's. */
function toHtml(welcome: Schema<'Welcome'>): string {
  const link = (path: string, text = path) => `<a href="${path.slice(1)}">${text}</a>`;
  const clients =
    welcome.base_url === null
      ? 'Its endpoints for clients of OpenAI are switched off.'
      : `Clients for OpenAI take the address of this page as their base URL, with <code>${welcome.base_url}</code> at its end.`;
  const docs =
    welcome.docs === null
      ? 'The page of the docs is switched off'
      : `${link(welcome.docs, 'Read and try it')}: the contract as a page`;
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>${welcome.name}</title>
    <link rel="icon" href="data:,">
    <style>${style}</style>
  </head>
  <body>
    <h1>${welcome.name} ${welcome.version}</h1>
    <p>${welcome.summary} ${clients}</p>
    <ul>
      <li>${docs}</li>
      <li>The contract: ${link(welcome.openapi_yaml)}, ${link(welcome.openapi_json)}, ${link(welcome.openapi_30_json)}; by APIs: ${welcome.documents.map((path) => link(path)).join(', ')}; of the WebSocket door: ${link(welcome.asyncapi_yaml)}</li>
      <li>Is it well? ${link(welcome.health)}, ${link(welcome.readiness)}</li>
    </ul>
  </body>
</html>
`;
}
