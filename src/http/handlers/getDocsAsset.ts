import Negotiator from 'negotiator';
import type { OperationHandler } from '../../contract.ts';
import type { Page } from '../../page.ts';

export function getDocsAsset({ page }: { page: Page }): OperationHandler<'getDocsAsset'> {
  return async ({ path, query, undeclaredHeader }) => {
    const { mediaType, bytes, gzipped, hash } = await page.file(path.file);
    const isGzipped = acceptsGzip(undeclaredHeader('accept-encoding'));
    const headers = {
      'cache-control': query.v === hash ? 'public, max-age=31536000, immutable' : 'no-cache',
      vary: 'accept-encoding',
    } as const;
    if (isGzipped) return { status: 200, headers, mediaType, text: gzipped, encoding: 'gzip' };
    return { status: 200, headers, mediaType, text: bytes };
  };
}

/** RFC 9110, section 12.5.3; who names no encoding gets the file as it is. */
const acceptsGzip = (accepted = ''): boolean =>
  new Negotiator({ headers: { 'accept-encoding': accepted } }).encoding(['gzip', 'identity']) === 'gzip';
