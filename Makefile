# The two commands of the README: `make run` and `make test`. `make help` lists the others.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PORT ?= 8501
JS := tests/js/node_modules
PYTEST := $(BIN)/pytest --numprocesses=auto --dist=loadgroup

.PHONY: help run test lint types unit group calendars fhir app browser deploy privacy docs texts bench load churn fuzz mutants audit lock sbom screenshots check-outside clean

help:  ## List the targets
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*## /\t/'

# Streamlit's own welcome goes, as it would lay an advertisement over the pages of whoever writes programs with an agent.
run: $(VENV)/.installed  ## Install what is needed and open the pages
	@echo "Backwise opens at http://localhost:$(PORT)"
	$(BIN)/streamlit run streamlit_app.py --server.port $(PORT) --server.headless false --logger.hideWelcomeMessage true

test: $(VENV)/.installed-dev tools-for-browser tools-for-pdf lint types unit group calendars fhir app browser deploy  ## Run every test

lint: $(VENV)/.installed-dev  ## Lint and check the format
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(VENV)/.installed-dev  ## Check the types
	$(BIN)/mypy

# Coverage is asked of the tests that are written for a unit: to trace the others takes as long again.
unit: $(VENV)/.installed-dev tools-for-pdf  ## Test the logic: unit, golden, catalogue, properties, architecture, tools
	$(PYTEST) tests/unit tests/golden tests/catalogue --cov --cov-report=term
	$(PYTEST) tests/properties tests/architecture tests/tools

group: $(VENV)/.installed-dev tools-for-java  ## Test tables of people on every engine
	$(PYTEST) tests/group

calendars: $(VENV)/.installed-dev $(JS)/.installed  ## Read calendar files with three readers
	$(PYTEST) tests/calendars

fhir: $(VENV)/.installed-dev $(JS)/.installed tools-for-browser tools-for-fhir  ## Check FHIR with four judges that are not ours
	$(PYTEST) tests/fhir

app: $(VENV)/.installed-dev  ## Test the pages without a browser
	$(PYTEST) tests/app

browser: $(VENV)/.installed-dev $(JS)/.installed tools-for-browser tools-for-pdf  ## Test in a real Chromium
	$(PYTEST) --numprocesses=3 tests/browser

deploy: $(VENV)/.installed-dev tools-for-browser tools-for-nginx  ## Test deploy/: the real nginx before real servers
	$(PYTEST) --dist=loadfile tests/deploy

privacy: $(VENV)/.installed-dev tools-for-browser  ## Prove what docs/privacy.md says; part of `browser`
	$(PYTEST) tests/browser/test_privacy*.py

docs: $(VENV)/.installed-dev  ## Write the generated documents in docs/ anew
	PYTHONPATH=. $(BIN)/python tools/write_evidence_table.py
	PYTHONPATH=. $(BIN)/python tools/write_record_schema.py

texts: $(VENV)/.installed-dev  ## Write the names of all messages anew, and tell what each language lacks: FOR=es
	PYTHONPATH=. $(BIN)/python tools/write_texts.py $(if $(FOR),--for $(FOR))

bench: $(VENV)/.installed-dev tools-for-browser  ## Measure against baselines taken in the same run
	PYTHONPATH=. $(BIN)/python tools/bench.py

load: $(VENV)/.installed-dev tools-for-nginx  ## Let crowds of 100 to 800 answer at once, before 1, 2 and 4 processes
	PYTHONPATH=. $(BIN)/python tools/load.py $(if $(PEOPLE),--people $(PEOPLE)) $(if $(PROCESSES),--processes $(PROCESSES)) $(if $(CORE),--core $(CORE))

churn: $(VENV)/.installed-dev tools-for-nginx  ## Let people come and go for half an hour: memory has to be flat
	PYTHONPATH=. $(BIN)/python tools/churn.py

fuzz: $(VENV)/.installed-dev  ## Do 10,000 things that no page would, within ten minutes: SEED=NUMBER
	PYTHONPATH=. $(BIN)/python tools/fuzz.py $(if $(SEED),--seed $(SEED))

mutants: $(VENV)/.installed-dev  ## Change one thing at a time in the model and its doors: a test has to notice
	PYTHONPATH=. $(BIN)/python tools/mutants.py

audit: $(VENV)/.installed-dev  ## Ask for known weaknesses of what is shipped; needs pypi.org itself
	@sh tools/audit.sh $(BIN)

lock: $(VENV)/.installed-dev  ## Write requirements.lock anew after a change of requirements.txt or constraints.txt
	$(BIN)/uv pip compile --universal --python-version 3.11 --generate-hashes --no-annotate --quiet \
		--custom-compile-command "make lock" --output-file requirements.lock requirements.txt

sbom: $(VENV)/.installed-dev  ## List what is shipped as CycloneDX in build/sbom.json
	@mkdir -p build
	$(BIN)/cyclonedx-py requirements --output-reproducible --output-file build/sbom.json requirements.lock

screenshots: $(VENV)/.installed-dev tools-for-browser  ## Take the screenshots in docs/ anew
	PYTHONPATH=. $(BIN)/python tools/take_screenshots.py

.PHONY: tools-for-browser
tools-for-browser:
	@sh tools/install_browser.sh

.PHONY: tools-for-nginx
tools-for-nginx:
	@sh tools/install_nginx.sh

.PHONY: tools-for-pdf
tools-for-pdf:
	@sh tools/install_poppler.sh

.PHONY: tools-for-fhir
tools-for-fhir:
	@sh tools/install_lforms.sh
	@sh tools/install_sdc.sh

.PHONY: tools-for-java
tools-for-java:
	@sh tools/install_java.sh

$(BIN)/python:
	$(PYTHON) -m venv $(VENV)

$(VENV)/.installed: requirements.lock | $(BIN)/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	@touch $@

# The same versions, held against the lock by a test. rfc3987-syntax and lark, which cyclonedx-bom
# asks for, go again: with them there, to load Altair takes each server and each worker 2.7 s longer.
$(VENV)/.installed-dev: requirements.txt requirements-dev.txt requirements-group.txt constraints.txt | $(BIN)/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements-dev.txt
	$(BIN)/python -m pip uninstall --quiet --disable-pip-version-check --yes rfc3987-syntax lark
	@touch $@

$(JS)/.installed: tests/js/package.json tests/js/package-lock.json
	@sh tools/install_node.sh
	npm ci --prefix tests/js --no-audit --no-fund --loglevel=error
	@touch $@

check-outside: $(VENV)/.installed-dev  ## Work the checks on people outside out again: NHANES=FOLDER HALF=FILE ENSE=FILE LAYOUT=FILE
	PYTHONPATH=. $(BIN)/python tools/check_outside.py $(if $(NHANES),--nhanes $(NHANES)) \
		$(if $(HALF),--first-half $(HALF)) $(if $(ENSE),--ense $(ENSE)) $(if $(LAYOUT),--layout $(LAYOUT))

clean:  ## Remove what the targets made
	rm -rf $(VENV) $(JS) tests/js/lforms tests/js/sdc .pytest_cache mutants .mypy_cache .ruff_cache .hypothesis .coverage
