#!/usr/bin/env bash
# Compiles the benchmark's kernels to the assembly that is committed, bench/bin/kernels.dll.
# Usage: tools/build-bench.sh [--check]     --check changes nothing and fails where the committed bytes differ
set -euo pipefail
. "$(dirname "$0")/compile.inc.sh"
need
sources=()
for source in "$root"/bench/src/main/csharp/*.cs; do
  sources+=("${source#"$root"/}")
done
roslyn release "${sources[0]}" bench/bin/kernels.dll "${sources[@]:1}"
finish
