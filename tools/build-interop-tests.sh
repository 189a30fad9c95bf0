#!/usr/bin/env bash
# Compiles runtime-ffm/src/test/interop/interop_library.cs, which the tests of calls between Java and the guest use, with its
# Portable PDB embedded, optimised and not.
# Usage: tools/build-interop-tests.sh [--check]     --check changes nothing and fails where the committed bytes differ
set -euo pipefail
. "$(dirname "$0")/compile.inc.sh"
[[ ${1:-} == --check ]] && shift
need
for kind in release debug; do
  roslyn "$kind-pdb" runtime-ffm/src/test/interop/interop_library.cs "runtime-ffm/src/test/interop/$kind/interop_library.dll" \
    -debug:embedded -nowarn:626,649
done
finish
