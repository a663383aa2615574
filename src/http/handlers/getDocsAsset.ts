import type { OperationHandler } from '../../contract.ts';
import { replyWithFile, type DocsFileName, type Page } from '../../page.ts';

export function getDocsAsset({ page }: { page: Page<DocsFileName> }): OperationHandler<'getDocsAsset'> {
  return (request) => replyWithFile(page, request);
}
