#!/usr/bin/env bash
# Compiles the benchmarks' programs to the assemblies that are committed, bench/bin/kernels.dll and memory.dll.
# Usage: tools/build-bench.sh [--check]     --check changes nothing and fails where the committed bytes differ
set -euo pipefail
. "$(dirname "$0")/compile.inc.sh"
need
# program NAME FOLDER
program() {
  local source sources=()
  for source in "$root/bench/src/main/csharp$2"/*.cs; do
    sources+=("${source#"$root"/}")
  done
  roslyn release "${sources[0]}" "bench/bin/$1.dll" "${sources[@]:1}"
}
program kernels ""
program memory /memory
finish
