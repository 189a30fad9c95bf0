#!/usr/bin/env bash
# Compiles every sample to the assemblies that are committed, and writes the output that CoreCLR gives them:
#   samples/bin/NAME.dll + .pdb                  Roslyn, optimised: what users run
#   samples/src/test/resources/NAME.txt          what it prints, by .NET Core 3.1 (so do the other two compilations)
#   samples/src/test/resources/debug/NAME.dll    Roslyn, not optimised
#   samples/src/test/resources/mcs/NAME.exe      Mono's compiler
# Of a sample that is a folder of sources, virtio-blk, only the two by Roslyn.
# Usage: tools/build-samples.sh [--check]        --check changes nothing and fails where the committed bytes differ
set -euo pipefail
. "$(dirname "$0")/compile.inc.sh"
need

# What samples/src/main/csharp/interop.cs calls as "host": Java under Gatun, this library elsewhere.
# Both runtimes look for it beside the assembly.
gcc -O2 -shared -fPIC -o "$scratch/libhost.so" "$root/samples/src/test/c/host.c"
run_folders=("$stage/samples/bin" "$stage/samples/src/test/resources/debug" "$stage/samples/src/test/resources/mcs")
for folder in "${run_folders[@]}"; do
  mkdir -p "$folder" && cp "$scratch/libhost.so" "$folder"
done

for source in "$root"/samples/src/main/csharp/*.cs; do
  name=$(basename "$source" .cs)
  source=samples/src/main/csharp/$name.cs
  expected=$stage/samples/src/test/resources/$name.txt
  roslyn release-pdb "$source" "samples/bin/$name.dll"
  roslyn debug "$source" "samples/src/test/resources/debug/$name.dll"
  mcs_compile "$source" "samples/src/test/resources/mcs/$name.exe"
  on_coreclr "$stage/samples/bin/$name.dll" >"$expected"
  same "$expected" on_coreclr "$stage/samples/src/test/resources/debug/$name.dll"
  same "$expected" on_coreclr "$stage/samples/src/test/resources/mcs/$name.exe"
  same "$expected" on_mono "$stage/samples/src/test/resources/mcs/$name.exe"
done
rm "${run_folders[@]/%//libhost.so}"

# Samples of several files, that need a host to run: only what users run, and the same not optimised.
for folder in "$root"/samples/src/main/csharp/*/; do
  name=$(basename "$folder")
  mapfile -t sources < <(cd "$root" && printf '%s\n' "samples/src/main/csharp/$name"/*.cs | LC_ALL=C sort)
  roslyn release-pdb "${sources[0]}" "samples/bin/$name.dll" "${sources[@]:1}"
  roslyn debug "${sources[0]}" "samples/src/test/resources/debug/$name.dll" "${sources[@]:1}"
done
finish
