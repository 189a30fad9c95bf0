#!/usr/bin/env bash
# Compiles the test programs under runtime-ffm/src/test/programs and writes the output that CoreCLR gives them:
#   NAME.cs            a program that prints what it computes
#   NAME.expected      its output, by .NET Core 3.1: never written by hand
#   bin/release, bin/debug, bin/mcs    the same program by Roslyn (optimised and not) and by Mono's compiler
# All three must print the same on CoreCLR, and on Mono. A program can take exception in its first lines:
#   // mcs: REASON     Mono's compiler does not take it
#   // mono: REASON    Mono prints something else
#   // with: LIBRARY    it uses lib/LIBRARY.cs, compiled beside it
# Usage: tools/build-corpus.sh [--check] [NAME...]     --check changes nothing and fails where the committed bytes differ
set -euo pipefail
. "$(dirname "$0")/compile.inc.sh"
[[ ${1:-} == --check ]] && shift
need
programs=runtime-ffm/src/test/programs

build() {                        # folder, name
  local folder=$1 name=$2 source=$1/$2.cs expected=$stage/$1/$2.expected on_mcs=true on_mono=true
  head -n 3 "$root/$source" | grep -q '^// mcs: ' && on_mcs=false
  head -n 3 "$root/$source" | grep -q '^// mono: ' && on_mono=false
  local with release=() debug=() mcs=()
  with=$(sed -n '1,3s|^// with: ||p' "$root/$source")
  if [[ -n $with ]]; then
    release=("-r:$stage/$folder/bin/release/$with.dll")
    debug=("-r:$stage/$folder/bin/debug/$with.dll")
    mcs=("-r:$stage/$folder/bin/mcs/$with.dll")
    roslyn release "$folder/lib/$with.cs" "$folder/bin/release/$with.dll" -target:library || return 1
    roslyn debug "$folder/lib/$with.cs" "$folder/bin/debug/$with.dll" -target:library || return 1
    mcs_compile "$folder/lib/$with.cs" "$folder/bin/mcs/$with.dll" -target:library || return 1
  fi
  local quiet=-nowarn:162,164,168,169,219,414,649,1717,1718
  roslyn release "$source" "$folder/bin/release/$name.dll" $quiet "${release[@]}" || return 1
  roslyn debug "$source" "$folder/bin/debug/$name.dll" $quiet "${debug[@]}" || return 1
  on_coreclr "$stage/$folder/bin/release/$name.dll" >"$expected" </dev/null || return 1
  same "$expected" on_coreclr "$stage/$folder/bin/debug/$name.dll" || return 1
  $on_mcs || return 0
  mcs_compile "$source" "$folder/bin/mcs/$name.exe" -warn:0 "${mcs[@]}" || return 1
  same "$expected" on_coreclr "$stage/$folder/bin/mcs/$name.exe" || return 1
  ! $on_mono || same "$expected" on_mono "$stage/$folder/bin/mcs/$name.exe"
}

shopt -s nullglob
failed=()
for source in "$root/$programs"/*.cs; do
  name=$(basename "$source" .cs)
  (($# == 0)) || [[ " $* " == *" $name "* ]] || continue
  folder=$(dirname "${source#"$root"/}")
  build "$folder" "$name" || failed+=("$name")
done
((${#failed[@]} == 0)) || { echo "failed: ${failed[*]}" >&2; exit 1; }
finish
