# SPDX-License-Identifier: EUPL-1.2
#
# Everything a maintainer runs, by name. `make` alone prints this list.

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
.PHONY: help install release demo test lint format acceptance bench fuzz soak clean corpus

BIN := .build/release/cijferspoor
DEMO := outputs/demo
STORE := outputs/store.sqlite

help: ## print the targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-11s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

install: ## install the system libraries that are missing (apt)
	@.ci/install

release: install ## build the program: .build/release/cijferspoor
	@swift build -c release --product cijferspoor

demo: release ## read the example letters, check them, print the verdicts
	@mkdir -p outputs
	@$(BIN) data import corpus/data --store $(STORE)
	@$(BIN) run corpus/letters --out $(DEMO) --store $(STORE)
	@for letter in corpus/letters/*.pdf; do echo; echo "$$letter"; \
	  $(BIN) check "$$letter" --store $(STORE) --format table; done
	@echo; echo "The whole run, text and PDF letters, is in $(DEMO):"; ls -1 $(DEMO) | sed 's/^/  /'
	@echo "Official figures: CBS (CC BY 4.0) and DUO, see corpus/data/README.md. The letters are invented."

test: install ## build and run every test
	@swift test

lint: install ## format, warnings, imports, headers, file sizes
	@.ci/lint

format: ## rewrite the sources in the house format
	@swift format --in-place --parallel --recursive Sources Tests Benchmarks Package.swift

acceptance: release ## score the program; fails below a floor of corpus/scores.json
	@.ci/acceptance $(BIN)

bench: release ## time the program beside pdftotext, the parser alone, the store with BENCH_CELLS (10000000) cells, and checking
	@swift build -c release --product figure-parsing-benchmark
	@.ci/bench $(BIN)
	@echo; echo "official data, an invented table"
	@swift build -c release --product official-data-benchmark >/dev/null
	@.build/release/official-data-benchmark import $${BENCH_CELLS:-10000000}
	@echo; echo "checking, letters over an invented table"
	@swift build -c release --product checking-benchmark >/dev/null
	@.build/release/checking-benchmark $${BENCH_OBSERVATIONS:-5000000}

fuzz: release ## feed it damaged letters, and the parser damaged texts, for FUZZ_SECONDS (60)
	@.ci/fuzz $(BIN) --seconds $${FUZZ_SECONDS:-60}
	@FUZZ_SECONDS=$${FUZZ_SECONDS:-60} swift test --filter ParsingFuzzTests

soak: release ## what is too slow for every change: long fuzzing, repeated and interrupted runs
	@.ci/soak $(BIN)

corpus: ## make the typeset documents again from corpus/typeset (needs weasyprint)
	@corpus/typeset/make.py

clean: ## remove what was built and what runs have made
	@rm -rf .build
	@find outputs -mindepth 1 ! -name README.md -delete
