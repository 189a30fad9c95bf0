#!/bin/bash
# Rebuilds the class library (C#) that the runtime carries as a resource, byte for byte.
#   tools/build-corelib.sh          compiles and replaces the resource
#   tools/build-corelib.sh --check  compiles and compares; exit 1 when the committed files differ
# Needs Roslyn for C# 8: CSC, or ~/.cache/gatun/dotnet31/csc.
set -euo pipefail
cd "$(dirname "$0")/.."
csc=${CSC:-$HOME/.cache/gatun/dotnet31/csc}
sources=runtime-ffm/src/main/csharp
resources=runtime-ffm/src/main/resources/dev/gatun/runtime
if [[ ! -x $csc ]]; then
    echo "no C# compiler at $csc: set CSC to Roslyn's csc" >&2
    exit 2
fi
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
mapfile -t files < <(cd "$sources" && find . -name '*.cs' -printf '%P\n' | LC_ALL=C sort)
(
    cd "$sources"
    CSC_NO_REFS=1 "$csc" -target:library -unsafe -optimize+ -deterministic -debug:portable -langversion:8 \
        -runtimemetadataversion:v4.0.30319 -nowarn:0169,0649,0414,0660,0661,0809,3021 -warnaserror \
        "-pathmap:$PWD=/corelib,$out=/out" "-out:$out/Gatun.CoreLib.dll" "-pdb:$out/Gatun.CoreLib.pdb" "${files[@]}"
)
# The hash of the sources, by which a test without a compiler sees that library and sources belong together.
(cd "$sources" && for f in "${files[@]}"; do sha256sum "$f"; done) | sha256sum | cut -d' ' -f1 >"$out/Gatun.CoreLib.sources"
if [[ ${1:-} == --check ]]; then
    for f in dll pdb sources; do
        cmp "$out/Gatun.CoreLib.$f" "$resources/Gatun.CoreLib.$f" || exit 1
    done
    echo "Gatun.CoreLib is up to date"
else
    mkdir -p "$resources"
    cp "$out"/Gatun.CoreLib.{dll,pdb,sources} "$resources/"
    ls -l "$resources"
fi
