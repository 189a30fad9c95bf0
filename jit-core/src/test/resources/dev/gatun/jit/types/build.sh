#!/bin/sh
# Rebuilds the committed assemblies, byte for byte, with Roslyn's csc (C# 8; see tools/peers.sh) and runs the layout
# report on CoreCLR. Usage: ./build.sh
set -e
cd "$(dirname "$0")"
peers=${GATUN_PEERS:-$HOME/.cache/gatun/dotnet31}
compile() { CSC_NO_REFS=1 "$peers/csc" -unsafe -optimize -debug- -nowarn:169,649,414,67,108,114,659,661,465,8632 "$@"; }
compile -target:library -runtimemetadataversion:v4.0.30319 -out:mscorlib.dll mscorlib.cs
compile -target:library -r:mscorlib.dll -out:LibA.dll LibA.cs
compile -target:library -r:mscorlib.dll -r:LibA.dll -out:LibB.dll LibB.cs
# LibC is compiled against types that have moved from Facade to Home since.
compile -target:library -r:mscorlib.dll -out:Facade.dll Moved.cs
compile -target:library -r:mscorlib.dll -r:Facade.dll -out:LibC.dll LibC.cs
compile -target:library -r:mscorlib.dll -out:Home.dll Moved.cs
compile -target:library -r:mscorlib.dll -r:Home.dll -out:Facade.dll Facade.cs
"$peers/csc" -unsafe -optimize -debug- -nowarn:169,649 -target:exe -out:Layouts.dll Layouts.cs
"$peers/dotnet31" Layouts.dll > Layouts.txt
# Mono's assembler. Its output holds a new module id each time, so Bad.dll differs in 16 bytes.
ilasm -quiet -dll -output:Bad.dll Bad.il > /dev/null
