import type { OperationHandler } from '../../contract.ts';
import type { DocsFileName, Page } from '../../page.ts';

/** Styles may stand in the page, since Scalar writes them there while it runs; scripts may not, and nothing comes from or goes to other servers. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export function getDocs({ page }: { page: Page<DocsFileName> }): OperationHandler<'getDocs'> {
  const headers = {
    'cache-control': 'no-cache',
    'content-security-policy': contentSecurityPolicy,
    'referrer-policy': 'no-referrer',
    'x-frame-options': 'DENY',
  } as const;
  return async () => ({ status: 200, headers, mediaType: 'text/html', text: await page.html() });
}
