#!/bin/sh
# Surprise: `{ content: Who are you? }` in an OpenAPI document is read by one half of the tools and a syntax error to the other.
#
# YAML 1.2 allows a question mark in a plain text inside `{ }`, unless a space follows and nothing stands before it. JavaScript's parsers read it so, and
# with them the linters, bundlers and mocks of OpenAPI. PyYAML, SnakeYAML and with it every generator for Java, and Go's yaml.v3 stop there: the mark is the
# sign of a mapping's key to them wherever it stands in flow style. Outside of braces all of them read the same line.
#
# Version: PyYAML 6.0.3 and js-yaml 4.1.1. Source: the published packages.
# Seen: js-yaml reads both forms; PyYAML reads the block form alone, and says of the other "expected ',' or '}', but got '?'".
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
printf 'message: { role: user, content: Who are you? }\n' > flow.yaml
printf 'message:\n  role: user\n  content: Who are you?\n' > block.yaml
echo '{"private":true}' > package.json
npm install --silent --no-audit --no-fund js-yaml@4.1.1
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check PyYAML==6.0.3
node -e '
const { readFileSync } = require("node:fs");
const { load } = require("js-yaml");
for (const name of ["flow", "block"]) {
  const { content } = load(readFileSync(`${name}.yaml`, "utf8")).message;
  console.log(`js-yaml, ${name}: ${content}`);
  require("node:assert").equal(content, "Who are you?");
}'
venv/bin/python - <<'PY'
import yaml
with open("block.yaml") as file:
    content = yaml.safe_load(file)["message"]["content"]
print("PyYAML, block:", content)
assert content == "Who are you?"
try:
    with open("flow.yaml") as file:
        yaml.safe_load(file)
    raise SystemExit("PyYAML reads the flow form now")
except yaml.YAMLError as error:
    print("PyYAML, flow:", str(error).splitlines()[2])
PY
echo 'as described'
