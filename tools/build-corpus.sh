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

commands=$scratch/commands
touch "$commands"

# later FIELD...: a line for tools/batch.cs
later() { (IFS=$'\t'; echo "$*") >>"$commands"; }

# later_roslyn NAME release|debug SOURCE OUT [OPTION...]: as `roslyn`, but done by the batch.
later_roslyn() {
  local name=$1 flags=(-optimize-) source=$3 out=$stage/$4
  [[ $2 == release ]] && flags=(-optimize+)
  shift 4
  mkdir -p "$(dirname "$out")"
  later csc "$name" -nologo -noconfig -nostdlib -deterministic -langversion:8 "${references[@]}" -unsafe -nowarn:1591 \
    "${flags[@]}" -debug- "-pathmap:$root=/gatun,$stage=/gatun" "-out:$out" "$@" "$root/$source"
}
references=("$dotnet31"/package/packs/Microsoft.NETCore.App.Ref/3.1.0/ref/netcoreapp3.1/*.dll)
references=("${references[@]/#/-r:}")

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
    later_roslyn "$name" release "$folder/lib/$with.cs" "$folder/bin/release/$with.dll" -target:library
    later_roslyn "$name" debug "$folder/lib/$with.cs" "$folder/bin/debug/$with.dll" -target:library
    mcs_compile "$folder/lib/$with.cs" "$folder/bin/mcs/$with.dll" -target:library || return 1
  fi
  local quiet=-nowarn:162,164,168,169,183,219,414,618,649,1717,1718
  later_roslyn "$name" release "$source" "$folder/bin/release/$name.dll" $quiet "${release[@]}"
  later_roslyn "$name" debug "$source" "$folder/bin/debug/$name.dll" $quiet "${debug[@]}"
  later run "$name" "$stage/$folder/bin/release/$name.dll" "$expected"
  later same "$name" "$stage/$folder/bin/debug/$name.dll" "$expected"
  $on_mcs || return 0
  mcs_compile "$source" "$folder/bin/mcs/$name.exe" -warn:0 "${mcs[@]}" || return 1
  later same "$name" "$stage/$folder/bin/mcs/$name.exe" "$expected"
  ! $on_mono || mono_too+=("$folder/bin/mcs/$name.exe $folder/$name.expected")
}
mono_too=()

shopt -s nullglob
failed=()
for source in "$root/$programs"/*.cs; do
  name=$(basename "$source" .cs)
  (($# == 0)) || [[ " $* " == *" $name "* ]] || continue
  folder=$(dirname "${source#"$root"/}")
  build "$folder" "$name" || failed+=("$name")
done
"$dotnet31/csc" -optimize+ -out:"$scratch/batch.dll" "$root/tools/batch.cs"
(cd "$root" && on_coreclr "$scratch/batch.dll" "$dotnet31/package/sdk/3.1.102/Roslyn/bincore/csc.dll" "$commands") || exit 1
for pair in "${mono_too[@]}"; do
  read -r program expected <<<"$pair"
  same "$stage/$expected" on_mono "$stage/$program" || failed+=("$program")
done
((${#failed[@]} == 0)) || { echo "failed: ${failed[*]}" >&2; exit 1; }
finish
