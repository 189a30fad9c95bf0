#!/usr/bin/env bash
# Compiles what the tests of the command run and call: cli/src/test/csharp -> cli/src/test/resources.
# Usage: tools/build-cli-tests.sh [--check]      --check changes nothing and fails where the committed bytes differ
set -euo pipefail
. "$(dirname "$0")/compile.inc.sh"
need

for source in "$root"/cli/src/test/csharp/*.cs; do
  name=$(basename "$source" .cs)
  roslyn release-pdb "cli/src/test/csharp/$name.cs" "cli/src/test/resources/dev/gatun/cli/$name.dll"
done
finish
