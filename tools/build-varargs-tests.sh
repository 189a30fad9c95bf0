#!/usr/bin/env bash
# Compiles runtime-ffm/src/test/varargs with Roslyn (release and debug) and mcs, and writes the output that Mono gives, or gcc
# for the same program in C: .NET Core on Linux has no variable arguments. (Roslyn's refer to System.Runtime, in which Mono looks for ArgIterator in vain.)
# Usage: tools/build-varargs-tests.sh [--check]     --check changes nothing and fails where the committed files differ
set -euo pipefail
. "$(dirname "$0")/compile.inc.sh"
need
at=runtime-ffm/src/test/varargs
for source in "$root/$at"/*.cs; do
  name=$(basename "$source" .cs)
  roslyn release "$at/$name.cs" "$at/bin/$name.release.dll" -target:exe
  roslyn debug "$at/$name.cs" "$at/bin/$name.debug.dll" -target:exe
  mcs_compile "$at/$name.cs" "$at/bin/$name.mcs.dll"
  if [[ -e $root/$at/$name.c ]]; then
    gcc -w -o "$scratch/$name" "$root/$at/$name.c"
    "$scratch/$name" >"$stage/$at/$name.expected"
  else
    on_mono "$stage/$at/bin/$name.mcs.dll" >"$stage/$at/$name.expected"
  fi
done
finish
