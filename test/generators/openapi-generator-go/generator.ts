import type { Generator } from '../generator.ts';
import { copyGoProgram, printedGo } from '../go.ts';
import { generateClient, installOpenApiGenerator, version } from '../openapiGenerator.ts';
import { printedOptions } from '../printed.ts';

/**
 * Why the options that docs/clients.md prints: values of enumerations are constants of the whole package, and need their types' names before them. Members of a union are told apart by the
 * discriminator, and fields that the contract does not name are kept; without these options the client refuses whole answers.
 */
export const generator: Generator = {
  name: 'OpenAPI Generator, go',
  version,
  needs: ['java', 'mvn', 'go'],
  install: installOpenApiGenerator,
  async generate(context) {
    copyGoProgram(context);
    await generateClient(context, printedOptions('go'));
  },
  build: async ({ exec }) => {
    await exec('go', ['vet', '.', './client']);
    await exec('go', ['build', '-o', 'main', '.']);
  },
  run: ({ url, token, exec }) => exec('./main', [url, token]),
  printed: printedGo('go'),
};
