# `make run` sets up all and runs the bot (the terminal chat without a token); `make test` sets up all and proves it.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
LOCK := uv pip compile --quiet --universal --generate-hashes --no-header --no-emit-index-url --python-version 3.11

.PHONY: run test lint types unit content wheel lock messages clean

run: $(VENV)/.installed
	@$(BIN)/python -m bot

test: lint types unit content

lint: $(VENV)/.tested
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(VENV)/.tested
	$(BIN)/mypy

unit: $(VENV)/.tested
	$(BIN)/python -m pytest -n 2

content: $(VENV)/.tested
	$(BIN)/python -m bot check content

# Debian keeps the module that fills a virtual environment in a package of its own.
$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 14))' \
		|| { echo "Spotter needs Python 3.11 to 3.13: make PYTHON=python3.11 run"; exit 1; }
	@$(PYTHON) -c 'import ensurepip' 2>/dev/null || { test "$$(id -u)" = 0 && apt-get install -y python3-venv; } \
		|| { echo "Python's venv is missing: sudo apt-get install python3-venv"; exit 1; }
	$(PYTHON) -m venv $(VENV)

$(VENV)/.installed: requirements.txt pyproject.toml | $(BIN)/python
	@echo "Setting Spotter up; this takes a minute, once."
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements.txt
	$(BIN)/pip install --quiet --disable-pip-version-check --no-deps -e .
	@touch $@

$(VENV)/.tested: requirements-test.txt $(VENV)/.installed
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements-test.txt
	@touch $@

# A wheel for this machine's Python whose search is compiled to machine code; it needs a C compiler and Python's headers.
wheel: | $(BIN)/python
	rm -rf build/wheel dist && mkdir -p build/wheel
	cp -r bot content pyproject.toml README.md LICENSE build/wheel
	HATCH_BUILD_HOOKS_ENABLE=1 $(BIN)/pip wheel --quiet --disable-pip-version-check --no-deps --wheel-dir dist ./build/wheel

# After a change of the dependencies in pyproject.toml.
lock: | $(BIN)/python
	$(BIN)/pip install --quiet uv
	$(BIN)/$(LOCK) --extra test pyproject.toml -o requirements-test.txt
	$(BIN)/$(LOCK) -c requirements-test.txt pyproject.toml -o requirements.txt

# After a change of the bot's own sentences: gathers them and brings the catalogues up to date.
messages: $(VENV)/.tested
	$(BIN)/pybabel --quiet extract --keyword=_t --keyword=_n:1,2 --no-location --sort-output --no-wrap --omit-header -o bot/locales/spotter.pot bot/core/answers
	for language in de es; do \
		$(BIN)/pybabel --quiet update --no-fuzzy-matching --ignore-obsolete --ignore-pot-creation-date --no-wrap \
			-D spotter -d bot/locales -l $$language -i bot/locales/spotter.pot || exit 1; \
	done

clean:
	rm -rf $(VENV) .mypy_cache .pytest_cache .ruff_cache .hypothesis build dist
