# What a user does here:
#   make demo    installs what is missing, builds, compares four units on a real function
#   make test    installs what is missing, runs every test
# and what a maintainer does:
#   make readme  rewrites the tables of the README from the demo
#   make rtl     rewrites rtl-out/ and testbenches/ from the catalogue
#   make mutate  breaks the operation table and the emitted text, and counts what notices
#   make fuzz    5,000 random circuits through every engine and tool
#   make fuzz-files  a million broken files for every reader of files, writes
#                     Tests/FileFuzzingTests/Corpus.txt; about ten minutes
#   make test-kills  kills a training 100 times, some of them while it writes a checkpoint, and
#                     compares where it ends with a run that nobody disturbed; some minutes
#   make lint    formatting
#   make accuracy  compares the estimates with Yosys, ABC, OpenSTA and Icarus, writes
#                     Documentation/accuracy.md; goes on where it was interrupted
#   make accuracy-fpga  compares counts of programmable logic with Yosys, writes the tables of
#                     Documentation/fpga.md
#   make bench-estimates  times prices of small and very large designs by both engines, writes
#                     Benchmarks/results/estimates.json
#   make bench-simulation  races the lanes engine against Verilator, writes
#                     Benchmarks/results/simulation.json
#   make bench-lookup  times datapaths of tables in software, writes
#                     Benchmarks/results/lookup.json and a table of Documentation
#   make bench-numerics  races the numerics against PyTorch, jax and NumPy, writes
#                     Benchmarks/results/numerics.json
#   make bench-decoder  times a language model, writes Benchmarks/results/decoder.json and a table
#                     of Documentation
#   make lookup  compares units for images, writes the tables of Documentation/lookup.md
#   make bench-scale  times very large designs, writes Benchmarks/results/scale.json

SHELL := /bin/bash
.DEFAULT_GOAL := help
.PHONY: help setup build release test test-kills demo readme rtl fuzz fuzz-files mutate bench-scale bench-estimates bench-simulation bench-lookup bench-numerics bench-decoder lookup accuracy accuracy-fpga lint clean

PACKAGES := libgmp-dev libpng-dev libturbojpeg0-dev libopenblas0-pthread zlib1g-dev pkg-config \
            verilator iverilog yosys \
            berkeley-abc opensta qflow-tech-osu018 g++ gtkwave make python3 python3-venv
PYTHON := $(CURDIR)/.venv/bin/python
PYSLANG := pyslang==12.1.0
NUMPY := numpy==2.4.6

export MORPHO_PYSLANG := $(PYTHON)

help:
	@sed -n '/^#/!q; s/^# \{0,1\}//p' Makefile

# Prints the one line that installs what is missing, then runs it: as root, or through sudo.
setup:
	@missing=""; \
	for p in $(PACKAGES); do \
	  dpkg-query -W -f='$${Status}' $$p 2>/dev/null | grep -q 'ok installed' || missing="$$missing $$p"; \
	done; \
	if [ -n "$$missing" ]; then \
	  if [ "$$(id -u)" = 0 ]; then as=""; elif command -v sudo >/dev/null; then as="sudo"; else \
	    echo "run as root: apt-get install -y$$missing" >&2; exit 2; fi; \
	  echo "$$as apt-get install -y --no-install-recommends$$missing"; \
	  $$as apt-get update -qq && \
	  DEBIAN_FRONTEND=noninteractive $$as apt-get install -y -qq --no-install-recommends $$missing >/dev/null; \
	fi
	@if ! $(PYTHON) -c 'import numpy, pyslang' 2>/dev/null; then \
	  echo "python3 -m venv .venv; .venv/bin/pip install $(PYSLANG) $(NUMPY)"; \
	  python3 -m venv .venv && .venv/bin/pip install -q --disable-pip-version-check $(PYSLANG) $(NUMPY); \
	fi

build: setup
	swift build

release: setup
	swift build -c release --product morpho

# What is tested is optimised, or the tests take several times as long, and yet keeps every check of
# a debug build, those of unsafe pointers too. That is no build for users, so it has a folder of its
# own. The example package is built as its users would, from scratch at first.
CHECKED := -c release -Xswiftc -assert-config -Xswiftc Debug -Xswiftc -DDEBUG \
           --scratch-path .build/test
test: setup
	swift test --package-path Examples/Accumulator
	swift test $(CHECKED)

# Of the digits in DATA.
test-kills: release
	Tests/Scripts/kill-training.sh .build/release/morpho $(DATA)/classifier/digits 100

demo: release
	.build/release/morpho simulate smurf taylor bernstein lut --function 'sqrt((x*x+y*y)/2)'

# The tables of the README, between the marks, from the demo's output.
readme: release
	$(MAKE) -s --no-print-directory demo | grep -v '^\(Build\|\[\)' > .build/demo.txt
	$(call insert,README.md,demo,.build/demo.txt)
	.build/release/morpho estimate smurf --function 'sqrt((x*x+y*y)/2)' --set length=64 \
	  --window 16 > .build/estimate.txt
	$(call insert,Documentation/estimates.md,estimate,.build/estimate.txt)

# Puts what a command printed between `<!-- NAME ... -->` and `<!-- end of NAME -->` of a page.
define insert
awk '/^<!-- $(2)( .*)? -->/ { print; print ""; while ((getline line < "$(3)") > 0) \
  print (line == "" ? "" : "    " line); print ""; skip = 1; next } \
  /^<!-- end of $(2) -->/ { skip = 0 } !skip' $(1) > .build/page.md
mv .build/page.md $(1)
endef

# The same for Markdown, which is not to be indented.
define insert_markdown
awk '/^<!-- $(2) -->/ { print; print ""; while ((getline line < "$(3)") > 0) print line; \
  print ""; skip = 1; next } /^<!-- end of $(2) -->/ { skip = 0 } !skip' $(1) > .build/page.md
mv .build/page.md $(1)
endef

# The catalogue in its standard configurations. A difference is a matter for review.
rtl: release
	rm -rf rtl-out testbenches
	for unit in accumulator lfsr fifo ram; do \
	  .build/release/morpho emit $$unit -o rtl-out --testbench testbenches || exit; done
	for unit in smurf taylor lut; do \
	  .build/release/morpho emit $$unit --function euclid2 -o rtl-out --testbench testbenches \
	    || exit; done
	.build/release/morpho emit bernstein --function euclid2 --set degree=2 -o rtl-out \
	  --testbench testbenches

# Every case in a process of its own, so that its peak memory is its own too.
bench-scale:
	swift build --package-path Benchmarks -c release --product scale
	Benchmarks/.build/release/scale report Benchmarks/results/scale.json

# With Yosys on all but the largest; about fifteen minutes.
bench-estimates:
	swift build --package-path Benchmarks -c release --product estimates
	Benchmarks/.build/release/estimates report Benchmarks/results/estimates.json
	Benchmarks/.build/release/estimates table Benchmarks/results/estimates.json > .build/speed.txt
	$(call insert,Documentation/estimates.md,speed,.build/speed.txt)

# Against Verilator, built by clang on the Verilog that Morpho emits; about five minutes.
bench-simulation:
	swift build --package-path Benchmarks -c release --product simulation
	Benchmarks/.build/release/simulation Benchmarks/results/simulation.json
	Benchmarks/.build/release/simulation overheads Benchmarks/results/overheads.json

# With the authors' tables from DATA, or else with tables of our own; about a minute.
DATA ?= ../shared/data
bench-lookup:
	swift build --package-path Benchmarks -c release --product lookup
	Benchmarks/.build/release/lookup Benchmarks/results/lookup.json $(DATA)
	mkdir -p .build
	Benchmarks/.build/release/lookup table Benchmarks/results/lookup.json > .build/lookup.txt
	$(call insert,Documentation/lookup-software.md,lookup,.build/lookup.txt)

# Against PyTorch, jax and NumPy, which are installed beside the project's own Python for this alone
# (some gigabytes); about ten minutes.
PEERS := .venv-peers
bench-numerics:
	test -x $(PEERS)/bin/python || python3 -m venv $(PEERS)
	$(PEERS)/bin/pip install -q --disable-pip-version-check $(NUMPY) torch==2.15.0 'jax[cpu]==0.10.2'
	swift build --package-path Benchmarks -c release --product numerics
	$(PEERS)/bin/python Benchmarks/numerics/race.py Benchmarks/.build/release/numerics \
	  Benchmarks/results/numerics.json
	mkdir -p .build
	python3 Benchmarks/numerics/race.py table Benchmarks/results/numerics.json > .build/numerics.txt
	$(call insert_markdown,Documentation/numerics.md,numerics,.build/numerics.txt)

# SmolLM2-135M-Instruct as GGUF, which is not kept here; some minutes.
MORPHO_SMOLLM2 ?= $(HOME)/.cache/morpho/SmolLM2-135M-Instruct.Q4_1.gguf
bench-decoder:
	swift build --package-path Benchmarks -c release --product decoder
	Benchmarks/.build/release/decoder Benchmarks/results/decoder.json $(MORPHO_SMOLLM2)
	mkdir -p .build
	Benchmarks/.build/release/decoder table Benchmarks/results/decoder.json > .build/decoder.txt
	$(call insert,Documentation/language-models.md,decoder,.build/decoder.txt)

# Builds every unit for images and prices it; some minutes. LOOKUP_LIBRARY: the cells.
LOOKUP_LIBRARY ?= $(firstword $(wildcard $(LIBERTY)/nangate45_typ.lib) \
  /usr/share/qflow/tech/osu018/osu018_stdcells.lib)
lookup: release
	swift build --package-path Benchmarks -c release --product lookup
	python3 Benchmarks/lookup/compare.py .build/release/morpho $(DATA) $(LOOKUP_LIBRARY) 200 \
	  > .build/lookup-tables.txt
	Benchmarks/.build/release/lookup costs > .build/costs.txt
	for table in copies enlarging retouching; do \
	  awk -v name="<!-- $$table -->" '$$0 == name { on = 1; next } /^<!--/ { on = 0 } \
	    on && NF' .build/lookup-tables.txt > .build/$$table.txt; done
	$(call insert_markdown,Documentation/lookup.md,copies,.build/copies.txt)
	$(call insert_markdown,Documentation/lookup.md,enlarging,.build/enlarging.txt)
	$(call insert_markdown,Documentation/lookup.md,retouching,.build/retouching.txt)
	$(call insert_markdown,Documentation/lookup.md,costs,.build/costs.txt)

# The library that `make setup` installs, and those of LIBERTY that are there.
LIBERTY ?= ../shared/data/liberty
ACCURACY_LIBRARIES = /usr/share/qflow/tech/osu018/osu018_stdcells.lib \
  $(wildcard $(LIBERTY)/nangate45_typ.lib $(LIBERTY)/sky130hd_tt.lib \
    $(LIBERTY)/sg13g2_stdcell_typ_1p20V_25C.lib)

accuracy: setup
	swift build --package-path Benchmarks -c release --product accuracy
	PATH="$(CURDIR)/.venv/bin:$$PATH" Benchmarks/.build/release/accuracy Benchmarks/results/accuracy.json \
	  Documentation/accuracy.md 100 $(ACCURACY_LIBRARIES)

# What Yosys said is kept in .build/fpga, so that an interrupted run goes on.
accuracy-fpga: release
	bash Benchmarks/fpga/accuracy.sh .build/release/morpho .build/fpga Documentation/fpga.md

# 5,000 random circuits through every engine and tool; an interrupted run goes on from its report.
fuzz: release
	.build/release/morpho fuzz --count 5000 --report .build/fuzz.json

# Every reader in a process of its own; fails when one of them ends early. A tenth of the files once
# more where reads beyond the end are found, which release builds do not look for.
FUZZED_FILES ?= 1000000
fuzz-files:
	swift build --package-path Benchmarks -c release --product files
	Benchmarks/.build/release/files $(FUZZED_FILES) Tests/FileFuzzingTests/Corpus.txt
	swift build --package-path Benchmarks -c release --product files --sanitize=address \
	  --scratch-path Benchmarks/.build/sanitized
	MORPHO_SANITIZED=1 Benchmarks/.build/sanitized/release/files $$(($(FUZZED_FILES) / 10))

# Deliberate faults; fails when fewer than 95 in 100 are noticed.
mutate: release
	.build/release/morpho fuzz --mutate

lint:
	swift format lint --strict -r Package.swift Sources Tests Examples Benchmarks/Sources

clean:
	rm -rf .build Benchmarks/.build Examples/Accumulator/.build
