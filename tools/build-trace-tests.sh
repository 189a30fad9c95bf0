#!/usr/bin/env bash
# Compiles runtime-ffm/src/test/trace/traced.cs, whose traces TraceTest compares with the texts beside it.
# Usage: tools/build-trace-tests.sh [--check]     --check changes nothing and fails where the committed bytes differ
set -euo pipefail
. "$(dirname "$0")/compile.inc.sh"
[[ ${1:-} == --check ]] && shift
need
roslyn release-pdb runtime-ffm/src/test/trace/traced.cs runtime-ffm/src/test/trace/traced.dll -target:library -debug:embedded
finish
