/**
 * The page at /docs: its HTML and the files that it asks for, out of the folder `page/` of the package.
 *
 * `scalar.js` there is Scalar's API reference, which tools/docsScript.js takes out of an npm package. Of what was tried only it shows a stream while it
 * comes: Swagger UI 5.35 shows it when it has ended, and Redoc 3.0 sends no requests.
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { documentNames } from './apis.ts';
import type { OperationRequest } from './contract.ts';

export type PageFileName = OperationRequest<'getDocsAsset'>['path']['file'];

export interface PageFile {
  mediaType: 'text/javascript' | 'text/css';
  bytes: Uint8Array;
  gzipped: Uint8Array;
  /** The beginning of the SHA-256 of `bytes`, in hex. */
  hash: string;
}

export interface Page {
  /** The HTML, which asks for each file with its hash, and names the documents to show. @throws as `file` */
  html(): Promise<string>;
  /** @throws Error when the file cannot be read, which means a broken installation */
  file(name: PageFileName): Promise<PageFile>;
}

const names: readonly PageFileName[] = ['scalar.js', 'start.js', 'style.css'];

/** Reads nothing before it is asked for: most gateways are never looked at. */
export function createPage(): Page {
  const files = new Map<PageFileName, PageFile>();
  const page: Page = {
    async html() {
      let html = (await read('index.html')).toString();
      for (const name of names) {
        const { hash } = await page.file(name);
        html = html.replace(`"docs/${name}"`, `"docs/${name}?v=${hash}"`);
      }
      return html.replace('data-documents=""', `data-documents="${documentNames.join(' ')}"`);
    },
    async file(name) {
      const file = files.get(name) ?? (await load(name));
      files.set(name, file);
      return file;
    },
  };
  return page;
}

async function load(name: PageFileName): Promise<PageFile> {
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
