#!/bin/bash
# Compiles the programs that test the class library, runs them on .NET Core 3.1 and records what they print.
# Needs Roslyn and CoreCLR: CSC and DOTNET, or those in ~/.cache/gatun/dotnet31.
set -euo pipefail
cd "$(dirname "$0")/../runtime-ffm/src/test/corelib"
csc=${CSC:-$HOME/.cache/gatun/dotnet31/csc}
dotnet=${DOTNET:-$HOME/.cache/gatun/dotnet31/dotnet31}
mkdir -p bin
for source in *.cs; do
    name=${source%.cs}
    [[ $name == ApiCheck ]] && continue
    "$csc" -deterministic -optimize+ -debug:portable -unsafe -nowarn:0219,0168,1718 "-pathmap:$PWD=/corelib-tests" \
        "-out:bin/$name.dll" "$source"
    "$dotnet" "bin/$name.dll" >"$name.expected"
done
