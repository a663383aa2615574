import { readFileSync } from 'node:fs';

/** What a vendor once sent. @param path below `test/channels/recorded` */
export const recorded = (path: string) =>
  readFileSync(new URL(`../channels/recorded/${path}`, import.meta.url), 'utf8');
