#!/bin/sh
# Surprise: the helper of Anthropic's own JavaScript package that prepares a JSON Schema for structured outputs changes what the schema means.
#
# - Of `"type": ["object", "null"]` the `properties` and `required` become words in the description: the API enforces nothing of them any more.
# - `enum`, which structured outputs do support, likewise.
# - A schema without `type`, such as `{"enum": [1, 2]}`, is an exception.
#
# Version: @anthropic-ai/sdk 0.137.0, `lib/transform-json-schema`. Source: the published package.
# Seen on Node 20: {"type":"string","enum":["a","b"]} -> {"type":"string","description":"{enum: [\"a\",\"b\"]}"}. Whoever maps OpenAI's schemas to Anthropic's API cannot just call it.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true,"type":"module"}' > package.json
npm install --silent --no-audit --no-fund @anthropic-ai/sdk@0.137.0
cat > look.js <<'JS'
import assert from 'node:assert/strict';
import { transformJSONSchema } from '@anthropic-ai/sdk/lib/transform-json-schema';

const show = (schema) => {
  try {
    const made = transformJSONSchema(schema);
    console.log(JSON.stringify(schema), '->', JSON.stringify(made));
    return made;
  } catch (error) {
    console.log(JSON.stringify(schema), '-> throws:', error.message.split('\n')[0]);
    return error;
  }
};

const nullable = show({ type: ['object', 'null'], properties: { city: { type: 'string' } }, required: ['city'] });
assert.equal(nullable.properties?.city, undefined, 'the property is lost');
const listed = show({ type: 'string', enum: ['a', 'b'] });
assert.equal(listed.enum, undefined, 'enum is not kept');
assert.match(listed.description ?? '', /enum/, 'enum is told in the description');
assert.ok(show({ enum: [1, 2] }) instanceof Error, 'a schema without type throws');
JS
node look.js
echo 'as described'
