import type { OperationHandler } from '../../contract.ts';
import { replyWithFile, type ChatFileName, type Page } from '../../page.ts';

export function getChatAsset({ page }: { page: Page<ChatFileName> }): OperationHandler<'getChatAsset'> {
  return (request) => replyWithFile(page, request);
}
