#!/usr/bin/env bash
# Compiles the programs that test the class library (runtime-ffm/src/test/corelib), runs them on .NET Core 3.1 and records what
# they print.
# Usage: tools/build-corelib-tests.sh [--check]     --check changes nothing and fails where the committed bytes differ
set -euo pipefail
. "$(dirname "$0")/compile.inc.sh"
need
at=runtime-ffm/src/test/corelib
mkdir -p "$stage/$at/bin"
cd "$root/$at"
for source in *.cs; do
  name=${source%.cs}
  [[ $name == ApiCheck ]] && continue
  "$dotnet31/csc" -optimize+ -debug:portable -unsafe -nowarn:0219,0168,1718 \
    "-pathmap:$PWD=/corelib-tests,$stage/$at=/corelib-tests" "-out:$stage/$at/bin/$name.dll" "$source"
  on_coreclr "$stage/$at/bin/$name.dll" >"$stage/$at/$name.expected"
done
finish
