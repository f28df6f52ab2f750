# make site: the site, in site/.  make test: lint, types and all tests.  Nothing needs to be installed beforehand
# but Python 3.11 or newer with venv.  make eval: how well annotation does, on all that it finds to measure it on.
# make torture: every promise under strain, for hours (docs/reliability.md); make fuzz MINUTES=n: inputs nobody would write.
# make mutants: which small changes to what decides who is meant, and how surely, no test notices (docs/annotation.md).
# make gate: every kind of page by every checker and in three engines, on a hundred articles (docs/reader.md).
# make lock: constraints.txt anew, from what is newest.  make lowest: what uses a library, with its lowest versions.
# make bench: parts in microseconds, and whole builds beside other generators (benchmarks/README.md).
# make train: all weights anew: of names, pronouns and quotations from corpus/, of the lines of pages from tools/.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
INSTALLED := $(VENV)/.installed

MINUTES ?= 10

.PHONY: site test lint types golden eval train torture fuzz mutants gate lock lowest bench clean

site: $(INSTALLED)
	$(BIN)/python build.py

test: lint types
	$(BIN)/python -m pytest

lint: $(VENV)/.installed-test
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(VENV)/.installed-test
	$(BIN)/mypy

golden: $(VENV)/.installed-test
	$(BIN)/python -m pytest tests/golden --update-golden

eval: $(VENV)/.installed-test
	$(BIN)/python -m tools.evaluate

train: $(VENV)/.installed-train
	$(BIN)/python -m tools.train_name_weights
	$(BIN)/python -m tools.train_salience
	$(BIN)/python -m tools.train_quotes
	$(BIN)/python -m tools.train_calls
	$(BIN)/python -m tools.train_lines

torture: $(VENV)/.installed-test
	cd tests && PYTHONPATH=.. ../$(BIN)/python -m torture

fuzz: $(VENV)/.installed-test
	cd tests && PYTHONPATH=.. ../$(BIN)/python -m fuzz --minutes $(MINUTES)

mutants: $(VENV)/.installed-mutants
	$(BIN)/python -m tools.mutants

gate: $(VENV)/.installed-test
	npm ci --prefix tests/browser --ignore-scripts --no-audit --no-fund --loglevel=error
	npm ci --prefix tests/gate --ignore-scripts --no-audit --no-fund --loglevel=error
	$(BIN)/python -m pytest tests/gate tests/browser tests/test_benchmarks.py --whole

lock: $(VENV)/bin/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[lock]'
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header --no-annotate \
		--no-emit-index-url --no-emit-find-links --upgrade --extra test pyproject.toml --output-file $(VENV)/locked
	{ sed -n '/^#/p;/^$$/p' constraints.txt; cat $(VENV)/locked; } >$(VENV)/constraints
	mv $(VENV)/constraints constraints.txt

lowest:
	$(PYTHON) -m venv $(VENV)/lowest
	$(VENV)/lowest/bin/python -m pip install --quiet --disable-pip-version-check 'uv>=0.5'
	$(VENV)/lowest/bin/uv pip install --quiet --python $(VENV)/lowest/bin/python --resolution lowest-direct -e '.[test]'
	$(VENV)/lowest/bin/python -m pytest tests/unit tests/test_exports.py tests/test_seed.py --ignore=tests/unit/annotators

bench: $(VENV)/.installed-test
	$(BIN)/python -m benchmarks

$(VENV)/bin/python:
	$(PYTHON) -c 'import sys; sys.exit(0 if sys.version_info >= (3, 11) else "Kantlijn needs Python 3.11 or newer; name one with: make PYTHON=python3.12")'
	$(PYTHON) -m venv $(VENV)

$(INSTALLED): $(VENV)/bin/python pyproject.toml
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e .
	touch $@

$(VENV)/.installed-test: $(VENV)/bin/python pyproject.toml
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[test]'
	touch $@ $(INSTALLED)

$(VENV)/.installed-train: $(VENV)/bin/python pyproject.toml
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[train]'
	touch $@ $(INSTALLED)

$(VENV)/.installed-mutants: $(VENV)/.installed-test
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[mutants]'
	touch $@

clean:
	rm -rf $(VENV) build dist *.egg-info .mypy_cache .pytest_cache .ruff_cache .hypothesis
