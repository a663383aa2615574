#!/bin/sh
# Surprise: a validator of OpenAPI 3.1 refuses a document whose server variable has a description, which the specification has had since 3.0.
#
# OpenAPI 3.1.1, section 4.8.6.1: a Server Variable Object has `enum`, `default` and `description`. In the schema that the library brings for 3.1 the key of
# the description is misspelt, and no other key is allowed; 3.0 documents pass. Tools that are built on it refuse the whole document.
#
# Version: @apidevtools/swagger-parser 13.1.0. Source: the published package.
# Seen: "#/servers/0/variables/host must NOT have unevaluated properties" as 3.1; valid as 3.0.3, and as 3.1 without the description.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true,"type":"module"}' > package.json
npm install --silent --no-audit --no-fund @apidevtools/swagger-parser@13.1.0
cat > look.js <<'JS'
import assert from 'node:assert/strict';
import SwaggerParser from '@apidevtools/swagger-parser';

const document = (openapi, variable) => ({
  openapi,
  info: { title: 'T', version: '1' },
  servers: [{ url: 'https://{host}', variables: { host: variable } }],
  paths: {},
});
async function verdict(openapi, variable) {
  const text = await SwaggerParser.validate(document(openapi, variable)).then(() => 'valid', ({ message }) => message);
  console.log(`${openapi} ${Object.keys(variable).join(' and ')}: ${text.replaceAll(/\s+/g, ' ')}`);
  return text;
}

const described = { default: 'api.example', description: 'Where it is.' };
assert.match(await verdict('3.1.0', described), /unevaluated/);
assert.equal(await verdict('3.0.3', described), 'valid');
assert.equal(await verdict('3.1.0', { default: 'api.example' }), 'valid');
JS
node look.js
echo 'as described'
