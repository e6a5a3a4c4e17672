# Two commands matter: `make serve` shows the site, `make test` tries everything.
# Whatever they need is installed into this folder (.venv, node_modules), by lock file, once.

PYTHON := $(shell for p in python3 python3.14 python3.13 python3.12 python3.11; do \
	$$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && { echo $$p; break; }; done)
VENV := .venv/bin
PY := $(VENV)/python
PIP := $(PY) -m pip install --quiet --disable-pip-version-check --require-hashes
BUILD_TOOLS := .venv/.installed-build
DEV_TOOLS := .venv/.installed-dev
NODE_MODULES := node_modules/.installed
OBSERVATORY := tests/security/observatory/node_modules/.installed
LIGHTHOUSE := bench/_lighthouse/node_modules/.installed
# A machine without Node.js gets it as a Python package; one with it keeps its own.
NODE := $(if $(shell command -v npm),,.venv/.installed-node)

# Files of tests run beside each other, the long ones first: they stand first in the alphabet.
SIDE_BY_SIDE := --numprocesses auto --maxprocesses 4 --dist loadfile --no-loadscope-reorder

# The project's own tools come first, for those that other programs start.
export PATH := $(CURDIR)/$(VENV):$(PATH)
export PYTHONDONTWRITEBYTECODE := 1
# The theme advertises its successor at every build.
export NO_MKDOCS_2_WARNING := 1

.PHONY: serve build verify test check bench lock agree profile pdf spelling clean chromium nginx firefox release
.DEFAULT_GOAL := serve

serve: $(BUILD_TOOLS) $(NODE_MODULES) ## build strictly, serve, and build again at each change
	@$(PY) -m publishing.serve

build: $(BUILD_TOOLS) $(NODE_MODULES) ## write site/
	@echo "== Building the site into site/"
	@$(PY) -m mkdocs build --strict --quiet
	@echo "== Asking the built site every example in Node.js"
	@$(PY) -m publishing.quick.check site
	@echo "== Compressing (some minutes the first time, for Python itself)"
	@$(PY) -m publishing.compress site

verify: build $(DEV_TOOLS) chromium ## write site/, and ask it every example in a browser: what a site must pass to be published
	@echo "== Asking the built site every example in Chromium"
	@BUILT_SITE=site $(PY) -m pytest --quiet tests/browser/test_python.py -k every_example

test: $(DEV_TOOLS) $(NODE_MODULES) $(OBSERVATORY) chromium nginx firefox ## every test, browser tests included
	@echo "== Testing"
	@$(PY) -m pytest $(SIDE_BY_SIDE) $(TESTS)

check: $(DEV_TOOLS) test verify spelling ## all of the above, format, types, spelling: what a change must pass
	@echo "== Format"
	@$(VENV)/ruff format --check .
	@$(VENV)/ruff check .
	@echo "== Types"
	@$(VENV)/mypy

spelling: $(DEV_TOOLS) $(NODE_MODULES) ## both languages of all that is ours, and the house style
	@echo "== Spelling"
	@$(PY) -m publishing.spelling

bench: $(DEV_TOOLS) $(NODE_MODULES) $(LIGHTHOUSE) chromium build ## measure; prints tables
	@for script in bench/[a-z]*.py; do \
		module=$$(basename $$script .py); echo "== Measuring: $$module"; $(PY) -m bench.$$module || exit 1; \
	done

agree: $(BUILD_TOOLS) ## make agree CLAUSE=c-3.1: both languages of a clause have been read together
	@$(PY) -m publishing.in_step agree $(CLAUSE)

profile: $(DEV_TOOLS) $(NODE_MODULES) chromium ## record anew what the core uses of Pyodide (after a new Pyodide)
	@echo "== Recording which functions of Pyodide are used (some minutes)"
	@$(PY) -m publishing.quick.record --chromium "$$($(PY) -c 'from tests.browser import chromium; print(chromium.find())')"

pdf: verify ## write site/, with a PDF of each document linked from its page
	@echo "== Printing the documents"
	@$(PY) -m publishing.pdf --address "$${SITE_URL:-http://127.0.0.1:8000/}" \
		--chromium "$$($(PY) -c 'from tests.browser import chromium; print(chromium.find())')"
	@echo "== The pages have changed: their digests and compressed files"
	@$(PY) -m publishing.offline.build site
	@$(PY) -m publishing.compress site

release: pdf ## write release/: the site as an archive, its PDFs, its bill of materials, their digests
	@$(PY) -m publishing.release

lock: $(DEV_TOOLS) $(NODE) ## choose versions anew; the lock files carry hashes and name no host
	@echo "== Locking Python packages"
	@for name in requirements requirements-dev requirements-node; do \
		$(VENV)/uv pip compile --quiet --upgrade --universal --python-version 3.11 --generate-hashes \
			--no-emit-index-url --no-header --no-config $$name.in -o $$name.txt || exit 1; done
	@echo "== Locking npm packages"
	@for folder in . tests/security/observatory bench/_lighthouse; do npm install --prefix $$folder \
		--package-lock-only --omit-lockfile-registry-resolved --ignore-scripts --no-audit --no-fund; done

chromium: $(DEV_TOOLS)
	@$(PY) -m tests.browser.chromium

nginx: $(DEV_TOOLS)
	@$(PY) -m tests.security.nginx

firefox: $(DEV_TOOLS)
	@$(PY) -m tests.faults.firefox

clean: ## remove what was built, not what was installed
	rm -rf site release .cache .pytest_cache .mypy_cache .ruff_cache .hypothesis

.venv/.made:
	@test -n "$(PYTHON)" || { echo "Python 3.11 or newer is needed"; exit 1; }
	@echo "== Making .venv with $$($(PYTHON) --version)"
	@$(PYTHON) -m venv .venv
	@touch $@

$(BUILD_TOOLS): requirements.txt | .venv/.made
	@echo "== Installing what builds the site (about a minute, once)"
	@$(PIP) -r $<
	@touch $@

$(DEV_TOOLS): requirements-dev.txt | $(BUILD_TOOLS)
	@echo "== Installing what tests and checks"
	@$(PIP) -r $<
	@touch $@

.venv/.installed-node: requirements-node.txt | .venv/.made
	@echo "== Installing Node.js into .venv (this machine has none)"
	@$(PIP) -r $<
	@touch $@

$(NODE_MODULES): package-lock.json $(NODE)
	@echo "== Installing npm packages, Pyodide among them"
	@npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
	@touch $@

# Each in a folder of its own, for readers' pages and the build need none of their many packages.
%/node_modules/.installed: %/package-lock.json $(NODE)
	@echo "== Installing npm packages of $*"
	@npm ci --prefix $* --ignore-scripts --no-audit --no-fund --loglevel=error
	@touch $@
