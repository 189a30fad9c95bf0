#!/usr/bin/env bash
# Writes the output that .NET Core 3.1 gives the programs in textual IL under runtime-ffm/src/test/il, each assembled by `gatun asm`.
# Usage: tools/build-il.sh [--check]     --check changes nothing and fails where the committed output differs
set -euo pipefail
. "$(dirname "$0")/compile.inc.sh"
need
for source in "$root"/runtime-ffm/src/test/il/*.il; do
  name=$(basename "$source" .il)
  "$root/gatun" asm "$source" -o "$scratch/$name.exe"
  mkdir -p "$stage/runtime-ffm/src/test/il"
  on_coreclr "$scratch/$name.exe" >"$stage/runtime-ffm/src/test/il/$name.expected" </dev/null
done
finish
