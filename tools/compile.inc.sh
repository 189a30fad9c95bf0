# To be sourced by the scripts that build committed assemblies. Compiles C# reproducibly, with Roslyn and with mcs, and
# gathers what differs from the committed bytes when CHECK is true (the scripts' --check).
#
# A script compiles into the tree of folders $stage/..., which mirrors the repository, then calls `finish`.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
dotnet31=${XDG_CACHE_HOME:-$HOME/.cache}/gatun/dotnet31
stage=$(mktemp -d "${TMPDIR:-/tmp}/gatun-build.XXXXXX")
scratch=$(mktemp -d "${TMPDIR:-/tmp}/gatun-build.XXXXXX")
trap 'rm -rf "$stage" "$scratch"' EXIT
CHECK=false
[[ ${1:-} == --check ]] && { CHECK=true; shift; }

need() {
  local cmd
  for cmd in "$dotnet31/csc" "$dotnet31/dotnet31" mcs mono; do
    command -v "$cmd" >/dev/null || { echo "no $cmd: run tools/peers.sh first" >&2; exit 1; }
  done
}

# roslyn release|debug|release-pdb|debug-pdb SOURCE OUT [OPTION...]: SOURCE is relative to the repository's root.
roslyn() {
  local kind=$1 source=$2 out=$stage/$3 flags=()
  shift 3
  case $kind in
    release) flags=(-optimize+ -debug-) ;;
    debug) flags=(-optimize- -debug-) ;;
    release-pdb) flags=(-optimize+ -debug:portable) ;;
    debug-pdb) flags=(-optimize- -debug:portable) ;;
  esac
  mkdir -p "$(dirname "$out")"
  # The PDB's name goes into the .dll and the source's into the PDB: both are given without this machine's folders.
  (cd "$root" && "$dotnet31/csc" -unsafe -nowarn:1591 "${flags[@]}" -pathmap:"$root"=/gatun,"$stage"=/gatun \
    -out:"$out" "$@" "$source") || return 1
}

# mcs_compile SOURCE OUT [OPTION...]; mcs gives every assembly a random MVID, which `finish` makes reproducible.
mcs_compile() {
  local source=$1 out=$stage/$2
  shift 2
  mkdir -p "$(dirname "$out")"
  (cd "$root" && mcs -unsafe -langversion:7.2 -optimize+ -debug- -target:exe -out:"$out" "$@" "$source") || return 1
  mcs_outputs+=("$out")
}
mcs_outputs=()

# on_coreclr DLL [ARG...], on_mono DLL [ARG...]: run what was compiled.
on_coreclr() { LC_ALL=C.UTF-8 "$dotnet31/dotnet31" "$@"; }
on_mono() { LC_ALL=C.UTF-8 mono "$@"; }

# same EXPECTED COMMAND...: fails where the command's output is not the text in the file EXPECTED.
same() {
  local expected=$1
  shift
  diff "$expected" <("$@") || { echo "prints something else than $expected: $*" >&2; return 1; }
}

make_mcs_reproducible() {
  ((${#mcs_outputs[@]})) || return 0
  mcs -out:"$scratch/mvid.exe" "$root/tools/mvid.cs"
  mono "$scratch/mvid.exe" "${mcs_outputs[@]}"
}

# Copies $stage over the repository, or with --check compares the two and fails on any difference.
finish() {
  local file differs=0 count=0
  make_mcs_reproducible
  while IFS= read -r -d '' file; do
    file=${file#"$stage"/}
    count=$((count + 1))
    cmp -s "$stage/$file" "$root/$file" && continue
    if $CHECK; then
      echo "differs from what is committed: $file" >&2
      differs=1
    else
      mkdir -p "$(dirname "$root/$file")"
      cp "$stage/$file" "$root/$file"
      echo "wrote $file"
    fi
  done < <(find "$stage" -type f -print0 | sort -z)
  ((differs == 0)) || return 1
  if $CHECK; then echo "$count committed files are what their sources give, byte for byte"; fi
}
