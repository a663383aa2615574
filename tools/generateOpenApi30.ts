/** Writes the OpenAPI 3.0.3 renditions of the documents; with `--check` it only compares. */
import { readDocuments } from './document.ts';
import { writeGenerated } from './generated.ts';
import { toOpenApi30 } from './openApi30.ts';

for (const { name, document } of readDocuments()) {
  const text = JSON.stringify(toOpenApi30(document, `/openapi/${name}.json`), null, 2);
  writeGenerated(`openapi/${name}-3.0.json`, `${text}\n`);
}
