#!/usr/bin/env bash
# Compiles the assemblies that il-reader's tests read, from the sources beside them in
# il-reader/src/test/resources/assemblies:
#   shapes.dll + .pdb   Roslyn, PE32, a separate Portable PDB
#   flow.dll            Roslyn, unoptimised, an embedded PDB with its source
#   plus.dll            Roslyn, PE32+, a resource
#   mono.exe            mcs
#   odd.dll             Mono's ilasm
# and opcodes.txt: every opcode as System.Reflection.Emit knows it, the judge of dev.gatun.il.body.Opcode.
# Usage: tools/build-reader-fixtures.sh [--check]   --check changes nothing and fails where the committed bytes differ
set -euo pipefail
. "$(dirname "$0")/compile.inc.sh"
need
command -v ilasm >/dev/null || { echo "no ilasm: run tools/peers.sh first" >&2; exit 1; }

at=il-reader/src/test/resources/assemblies
roslyn release-pdb $at/shapes.cs $at/shapes.dll -t:library -nowarn:0067,0169,0414,0626,0649
roslyn debug $at/flow.cs $at/flow.dll -debug:embedded -embed
roslyn release $at/plus.cs $at/plus.dll -platform:x64 -resource:$at/plus.cs,text
mcs_compile $at/mono.cs $at/mono.exe -r:Microsoft.CSharp
(cd "$root" && ilasm /dll /quiet /output:"$stage/$at/odd.dll" $at/odd.il >/dev/null)
# The time of day, in the COFF header: 8 bytes after where 0x3C points, which ilasm makes 0x80.
printf '\0\0\0\0' | dd of="$stage/$at/odd.dll" bs=1 seek=$((0x88)) conv=notrunc status=none
mcs_outputs+=("$stage/$at/odd.dll")

mcs -out:"$scratch/opcodes.exe" "$root/$at/opcodes.cs"
on_mono "$scratch/opcodes.exe" >"$stage/$at/opcodes.txt"
finish
