#!/bin/sh
# Surprise: a converter from OpenAPI 3.1 to 3.0 writes documents that are not valid in 3.0, without a word.
#
# In 3.1 "this component or null" is `anyOf: [{$ref}, {type: 'null'}]`. OpenAPI 3.0.3 knows no type `null`. The converter turns the version number and
# leaves the member of the union as it is, and its log says nothing of it. Who serves the result to a generator of 3.0 gets errors there, far from the cause.
#
# Version: @apiture/openapi-down-convert 0.14.2, judged by @seriousme/openapi-schema-validator 2.11.0. Source: the published packages.
# Seen: `"openapi":"3.0.3"` beside `{"type":"null"}`; valid as 3.1 before, not valid as 3.0 after.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true,"type":"module"}' > package.json
npm install --silent --no-audit --no-fund @apiture/openapi-down-convert@0.14.2 @seriousme/openapi-schema-validator@2.11.0
cat > look.js <<'JS'
import assert from 'node:assert/strict';
import { Converter } from '@apiture/openapi-down-convert';
import { Validator } from '@seriousme/openapi-schema-validator';

const document = {
  openapi: '3.1.0',
  info: { title: 'T', version: '1' },
  paths: {},
  components: {
    schemas: {
      Tag: { type: 'string', enum: ['a', 'b'] },
      Item: { type: 'object', properties: { tag: { anyOf: [{ $ref: '#/components/schemas/Tag' }, { type: 'null' }] } } },
    },
  },
};
const converted = new Converter(structuredClone(document)).convert();
const { anyOf } = converted.components.schemas.Item.properties.tag;
const [before, after] = [await new Validator().validate(document), await new Validator().validate(converted)];
console.log(`openapi ${converted.openapi}: ${JSON.stringify(anyOf)}; valid before: ${before.valid}, after: ${after.valid}`);
assert.match(converted.openapi, /^3\.0/);
assert.deepEqual(anyOf[1], { type: 'null' });
assert.deepEqual([before.valid, after.valid], [true, false]);
JS
node look.js
echo 'as described'
