/**
 * The pages for browsers, the contract's at /docs and the one to talk to an agent at /: their HTML and the files that it asks for, out of the folder `page/` of
 * the package.
 *
 * `scalar.js` there is Scalar's API reference, which tools/docsScript.js takes out of an npm package. Of what was tried only it shows a stream while it
 * comes: Swagger UI 5.35 shows it when it has ended, and Redoc 3.0 sends no requests.
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import Negotiator from 'negotiator';
import { documentNames } from './apis.ts';
import type { OperationRequest } from './contract.ts';

export type DocsFileName = OperationRequest<'getDocsAsset'>['path']['file'];
export type ChatFileName = OperationRequest<'getChatAsset'>['path']['file'];

export interface PageFile {
  mediaType: 'text/javascript' | 'text/css';
  bytes: Uint8Array;
  gzipped: Uint8Array;
  /** The beginning of the SHA-256 of `bytes`, in hex. */
  hash: string;
}

export interface Page<Name extends string> {
  /** The HTML, which asks for its files with their hashes. @throws as `file` */
  html(): Promise<string>;
  /** @throws Error when the file cannot be read, which means a broken installation */
  file(name: Name): Promise<PageFile>;
}

/** The page at /docs, which names the documents to show. */
export function createDocsPage(): Page<DocsFileName> {
  const page = createPage<DocsFileName>('', 'docs');
  return {
    ...page,
    html: async () => (await page.html()).replace('data-documents=""', `data-documents="${documentNames.join(' ')}"`),
  };
}

/** The page to talk to an agent. Its scripts import each other without hashes, so that browsers look each time whether they changed. */
export const createChatPage = (): Page<ChatFileName> => createPage<ChatFileName>('chat/', 'ui');

/**
 * Reads nothing before it is asked for: most gateways are never looked at.
 * @param folder below `page/`, with a slash at its end
 * @param path what stands before the names of files in the HTML
 */
function createPage<Name extends string>(folder: string, path: string): Page<Name> {
  const files = new Map<Name, PageFile>();
  const page: Page<Name> = {
    async html() {
      const html = (await read(`${folder}index.html`)).toString();
      const hashes = new Map<string, string>();
      const asked = new RegExp(`"${path}/([\\w.]+)"`, 'g');
      for (const [, name = ''] of html.matchAll(asked)) hashes.set(name, (await page.file(name as Name)).hash);
      return html.replace(asked, (_, name: string) => `"${path}/${name}?v=${hashes.get(name)}"`);
    },
    async file(name) {
      const file = files.get(name) ?? (await load(folder + name));
      files.set(name, file);
      return file;
    },
  };
  return page;
}

interface FileRequest<Name> {
  path: { file: Name };
  query: { v?: string };
  undeclaredHeader: (name: string) => string | undefined;
}

/** The reply with a file of a page: gzipped for who accepts that, and to be kept by who asked for it with its hash. @throws as `Page.file` */
export async function replyWithFile<Name extends string>(
  page: Page<Name>,
  { path, query, undeclaredHeader }: FileRequest<Name>,
) {
  const { mediaType, bytes, gzipped, hash } = await page.file(path.file);
  const headers = {
    'cache-control': query.v === hash ? 'public, max-age=31536000, immutable' : 'no-cache',
    vary: 'accept-encoding',
  } as const;
  if (!acceptsGzip(undeclaredHeader('accept-encoding')))
    return { status: 200, headers, mediaType, text: bytes } as const;
  return { status: 200, headers, mediaType, text: gzipped, encoding: 'gzip' } as const;
}

/** RFC 9110, section 12.5.3; who names no encoding gets the file as it is. */
const acceptsGzip = (accepted = ''): boolean =>
  new Negotiator({ headers: { 'accept-encoding': accepted } }).encoding(['gzip', 'identity']) === 'gzip';

async function load(name: string): Promise<PageFile> {
  const bytes = await read(name);
  return {
    mediaType: name.endsWith('.js') ? 'text/javascript' : 'text/css',
    bytes,
    gzipped: await promisify(gzip)(bytes),
    hash: createHash('sha256').update(bytes).digest('hex').slice(0, 16),
  };
}

async function read(name: string): Promise<Buffer> {
  return readFile(new URL(`../page/${name}`, import.meta.url)).catch((cause: unknown) => {
    throw new Error(`page/${name} cannot be read; in a checkout 'npm run page' makes what is missing`, { cause });
  });
}
