#!/usr/bin/env bash
# Runs the test programs while garbage is collected all the time and freed memory is overwritten; each must print what it
# is expected to.
# Usage: tools/gc-stress.sh [--every N] [--polls N] [NAME...]     default: --every 7 --polls 0, all programs
set -uo pipefail
cd "$(dirname "$0")/.."
every=7 polls=0
while [[ ${1:-} == --* ]]; do
  case $1 in
    --every) every=$2 ;;
    --polls) polls=$2 ;;
    *) echo "gc-stress.sh: unknown option $1" >&2; exit 2 ;;
  esac
  shift 2
done
programs=runtime-ffm/src/test/programs
output=$(mktemp)
trap 'rm -f "$output"' EXIT
export GATUN_JAVA_OPTS="-Dgatun.gc.every=$every -Dgatun.gc.polls=$polls -Dgatun.gc.poison=true"
failed=0 count=0
for dll in "$programs"/bin/release/*.dll; do
  name=$(basename "$dll" .dll)
  (($# == 0)) || [[ " $* " == *" $name "* ]] || continue
  [[ -f $programs/$name.expected ]] || continue
  count=$((count + 1))
  timeout 300 ./gatun run "$dll" >"$output" 2>/dev/null </dev/null
  if ! cmp -s "$output" "$programs/$name.expected"; then
    echo "FAILED $name"
    failed=$((failed + 1))
  fi
done
echo "$count programs, $failed failed"
((failed == 0 && count > 0))
