import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtByCargo } from '../cargo.ts';
import type { Generator } from '../generator.ts';
import { layProgram } from '../packages.ts';

/** It refuses OpenAPI 3.1, and is a macro: the compiler makes the client of the document. It refuses a document with a parameter of style `deepObject`, too. */
export const generator: Generator = {
  name: 'progenitor (of the 3.0.3 rendition)',
  version: '0.15.1',
  needs: ['cargo'],
  async generate(context) {
    const { contract30, folder } = context;
    layProgram(context);
    const document = JSON.parse(readFileSync(contract30, 'utf8'));
    const { get } = document.paths['/v1/chat/completions'];
    get.parameters = get.parameters.filter(({ style }: { style?: string }) => style !== 'deepObject');
    writeFileSync(join(folder, 'openapi-3.0.json'), JSON.stringify(document));
  },
  ...builtByCargo('cargo', 'progenitor'),
};
