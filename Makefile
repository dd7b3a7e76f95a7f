# The HEIDI kiosk. `make` alone says what can be made.

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help run test full alone faults check bench scan findings golden tour phone statement build translations drawings package session vm lock notices clean

python := .venv/bin/python
pip := $(python) -m pip --disable-pip-version-check --quiet install
hashed := $(pip) --require-hashes --only-binary :all:
# Compiled modules are kept, whatever the environment says: each worker and each child of a test would compile anew.
unexport PYTHONDONTWRITEBYTECODE
pytest := $(python) -m pytest
# One more than there are processors, for tests also wait: for servers, children and clocks.
many := -n $(shell expr $$(nproc) + 1) --dist worksteal
in_full := FULL=1 FAULTS=full $(pytest) -o faulthandler_timeout=900
# What needs the machine to itself, in full.
unshared := tests/e2e/test_swap.py tests/delivery/test_fleet.py
# The day in Stockholm: sample events are dated relative to the day the content is built.
today := $(shell TZ=CET-1CEST,M3.5.0,M10.5.0/3 date +%F)
# The day of the pictures: they change with the screen, not with the calendar.
picture_day := 2026-11-27
translations := $(patsubst assets/translations/%.ts,build/translations/%.qm,$(wildcard assets/translations/*.ts))
content_sources := $(shell find data/heidi kiosk/content kiosk/domain kiosk/sources kiosk/cli/content -type f -not -name '*.pyc')
modules := main.py $(shell find kiosk -name '*.py')
viewmodels := $(shell find kiosk/viewmodels -name "*.py")
qml := $(shell find kiosk/qml -name '*.qml')

help: ## say what can be made
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-12s  %s\n", $$1, $$2 }' Makefile

run: build ## show the kiosk; without a display, draw every page into build/tour
	@packaging/show.sh build/content.sqlite build/tour

test: build .venv/dev ## run the tests, with a sample of what has many combinations
	@$(pytest) $(many)

full: build .venv/dev ## run the tests with all combinations, every fault, every way to look at a page, and more examples
	@$(in_full) $(many) $(foreach test,$(unshared),--ignore $(test))
	@$(in_full) $(unshared)

alone: build .venv/dev ## run each test module by itself, then all of them in a shuffled order (ORDER=… repeats one)
	@$(python) -m tests.alone

faults: build .venv/dev ## run the fault rigs in full: power cuts, nights in any order, broken versions of our code
	@$(in_full) $(many) tests/faults
	@$(in_full) $(unshared)

check: .venv/dev build/qml/Kiosk/ViewModels/qmldir ## check format, style, types and QML
	@.venv/bin/ruff format --check --quiet .
	@.venv/bin/ruff check --quiet .
	@.venv/bin/mypy
	@.venv/bin/pyside6-qmllint -I $(CURDIR)/build/qml -I $(CURDIR)/kiosk/qml $$(find kiosk/qml -name '*.qml')

bench: build .venv/dev ## measure start and restart, taps, scrolling, search, memory and the voice; BEFORE=… compares with a checkout from before
	@$(python) -m bench
	@$(python) -m bench.restart
	@$(python) -m bench.speech
	@BEFORE=$(BEFORE) $(python) -m bench.whole_page

scan: build .venv/dev ## photograph every code as a phone would, and read it
	@$(python) -m bench.scanning

findings: .venv/run ## run every finding, outside CI: where a library, tool or format does what one would not guess
	@findings/lib/run_all.sh findings/*.sh

golden: build .venv/dev ## approve how the main pages look now, after a look at each
	@GOLDEN=renew $(python) -m pytest tests/golden tests/phone/test_golden.py

tour: build ## draw every page into build/tour, and the README's picture
	@.venv/bin/kiosk content build data/heidi --at $(picture_day) -o build/tour.sqlite
	@.venv/bin/kiosk tour build/tour --content build/tour.sqlite --at "$(picture_day) 13:00" --lang sv,en \
		--theme normal,contrast --size 1080x1920 --size 1920x1080
	@mkdir -p docs/pictures
	@cp build/tour/1080x1920-en-normal-100/home.png docs/pictures/home.png

phone: build/content.sqlite ## make the phone pages, into build/phone
	@.venv/bin/kiosk phone build build/content.sqlite -o build/phone

statement: phone ## write docs/conformance.md and the statement among the phone pages from kiosk/phone/conformance.toml
	@$(python) packaging/conformance_statement.py

build: $(translations) build/compiled-qml build/compiled-python build/content.sqlite ## make the translations, the content file, and all that is compiled

translations: .venv/kiosk ## gather new texts of the screen into every translation
	@packaging/update_translations.sh

drawings: .venv/kiosk ## make the pictures that the screen reads of assets/drawings
	@$(python) packaging/rasterise_drawings.py assets/drawings/*.svg

package: build ## make the Debian package for Debian 13, in build; packaging/try-package.sh tries it
	@PYTHONPATH=packaging $(python) -m debian_package build

session: build .venv/dev ## make the package, install it into a bare Debian 13 and try its session there; needs root
	@packaging/session.sh

vm: package ## boot Debian 13 with the package under QEMU, and do to it what a house does, into build/vm; needs root
	@PYTHONPATH=packaging $(python) -m virtual_machine build/heidi-kiosk_*.deb build/vm

lock: .venv/dev ## write packaging/lock anew from pyproject.toml
	@packaging/lock.sh

notices: .venv/dev ## write THIRD-PARTY-NOTICES anew, once the new lock is installed
	@$(python) packaging/third_party_notices.py

clean: ## remove what was built, the virtual environment too
	@rm -rf .venv build __pycache__
	@find kiosk -name '*.qmlc' -delete
	@find kiosk -name __pycache__ -prune -exec rm -r {} +

.venv/run: packaging/lock/run.txt packaging/bootstrap.sh
	@packaging/bootstrap.sh
	@echo "Preparing .venv; the first time this takes a minute or two."
	@python3 -m venv --clear .venv
	@$(hashed) --requirement packaging/lock/run.txt
	@touch $@

.venv/kiosk: .venv/run pyproject.toml
	@$(pip) --no-deps --no-build-isolation --editable .
	@touch $@

.venv/dev: .venv/kiosk packaging/lock/dev.txt packaging/bootstrap.sh
	@packaging/bootstrap.sh tests
	@$(hashed) --requirement packaging/lock/dev.txt
	@touch $@

build/translations/%.qm: assets/translations/%.ts .venv/kiosk
	@mkdir -p $(@D)
	@.venv/bin/pyside6-lrelease -silent $< -qm $@

build/compiled-qml: $(qml) packaging/compile_qml.py .venv/run
	@mkdir -p $(@D)
	@$(python) packaging/compile_qml.py $(qml)
	@touch $@

# Where the screen's user may not write, Python would compile every module anew at each start.
build/compiled-python: $(modules) .venv/kiosk
	@mkdir -p $(@D)
	@$(python) -m compileall -q $(modules)
	@touch $@

build/day-%:
	@mkdir -p $(@D)
	@rm -f build/day-*
	@touch $@

build/content.sqlite: $(content_sources) build/day-$(today) .venv/kiosk
	@.venv/bin/kiosk content build data/heidi -o $@

build/qml/Kiosk/ViewModels/qmldir: $(viewmodels) packaging/describe_viewmodels.py .venv/kiosk
	@$(python) packaging/describe_viewmodels.py build/qml
