# make assistant   train an assistant on this machine and say how to talk to it
# make test        exports in step, pytest, the notebooks as tests
# make lint        the form of notebooks that are written out: ruff
# make lab         open the course in JupyterLab, at its index, with the table of contents beside it
# make notebooks   run every notebook again, store what it shows, export everything
# make bench       hold it against what one would use instead (half an hour, nothing else running)
# make clean       remove what was built; runs/ stays

PYTHON ?= python3
VENV ?= .venv
PIP = $(VENV)/bin/python -m pip --disable-pip-version-check install
# cells that read ../shared/data run where it is
SHARED = $(if $(wildcard $(or $(COURSELM_SHARED),../shared)/data),shared)
WORKERS ?= $(shell $(PYTHON) -c "import os; print(max(1, min(4, os.cpu_count() or 1)))")

.PHONY: assistant test lint lab notebooks bench clean help
help:
	@sed -n 's/^# make /make /p' Makefile

# torch first: what it needs is settled before anything else is chosen
$(VENV)/.run: setup.py settings.ini constraints.txt
	$(PYTHON) -m venv $(VENV)
	$(PIP) -c constraints.txt torch==2.13.0
	$(PIP) -c constraints.txt -e .
	@touch $@

$(VENV)/.dev: $(VENV)/.run
	$(PIP) -c constraints.txt -e '.[dev,refs]'
	@touch $@

assistant: $(VENV)/.run
	$(VENV)/bin/courselm recipe --preset laptop

test: $(VENV)/.dev lint
	$(VENV)/bin/python -m courselm.literate check
	$(VENV)/bin/python -m pytest tests
	OMP_NUM_THREADS=1 $(VENV)/bin/nbdev_test --n_workers $(WORKERS) --flags "$(SHARED)" --do_print --timing

lint: $(VENV)/.dev
	$(VENV)/bin/ruff format --check nbs
	$(VENV)/bin/ruff check nbs

# .jupyter: no question about news, and the panels as a reader wants them at first
LAB = JUPYTER_CONFIG_PATH=$(CURDIR)/.jupyter $(VENV)/bin/jupyter lab
lab: $(VENV)/.dev
	@$(LAB) workspaces import .jupyter/course.json --name courselm
	$(LAB) nbs --LabApp.default_url=/lab/workspaces/courselm $(LABARGS)

notebooks: $(VENV)/.dev
	$(VENV)/bin/python -m courselm.literate notebooks

bench: $(VENV)/.dev
	$(VENV)/bin/courselm bench bpe --out runs/bench_bpe.json

clean:
	rm -rf $(VENV) build dist *.egg-info .pytest_cache .hypothesis
	find . -name __pycache__ -o -name .ipynb_checkpoints | xargs rm -rf
