#!/usr/bin/env bash
# Runs one fuzzer over its corpus for EVENKEEL_FUZZ_SECONDS and prints how many inputs it read.
#   run.sh NAME PROGRAM BUILD-FOLDER LONGEST-INPUT
# What breaks it stays as BUILD-FOLDER/faults/NAME-*; `PROGRAM FILE` reads it again.
set -uo pipefail
name=$1 program=$2 build=$3 longest=$4
here=$(cd "$(dirname "$0")" && pwd)
found=$build/found/$name
mkdir -p "$found" "$build/faults"

# Readers of files get theirs in memory, where a machine has such a folder.
[ -w /dev/shm ] && export TMPDIR=/dev/shm
# A request for too much memory may be answered with none; libFuzzer has a bound of its own.
export ASAN_OPTIONS=${ASAN_OPTIONS:+$ASAN_OPTIONS:}detect_leaks=0:allocator_may_return_null=1
export UBSAN_OPTIONS=${UBSAN_OPTIONS:+$UBSAN_OPTIONS:}print_stacktrace=1

# Lines as people write them are seeds, too, each with the digit that chooses where it is typed.
seeds=$build/seeds/$name
if [[ $name =~ ^(line|dates)$ && ! -d $seeds ]]; then
  mkdir -p "$seeds"
  grep -hv -e '^%' -e '^$' "$here"/../data/capture/*.txt |
    awk -v folder="$seeds" -v digits="$([ "$name" = line ] && echo 1 || echo 2)" -F ' *[|]' '{
      file = folder "/" NR
      printf "%s%s", NR % 4, (digits == 2 ? NR % 2 : "") $1 > file
      close(file)
    }'
fi
corpora=("$found" "$here/corpus/$name")
[ -d "$seeds" ] && corpora+=("$seeds")

options=(-max_total_time="${EVENKEEL_FUZZ_SECONDS:-20}" -max_len="$longest" -timeout=120 -rss_limit_mb=2048
         -artifact_prefix="$build/faults/$name-" -print_final_stats=1 -verbosity=0)
[ -n "${EVENKEEL_FUZZ_SEED:-}" ] && options+=(-seed="$EVENKEEL_FUZZ_SEED")
[ -f "$here/dictionaries/$name.txt" ] && options+=(-dict="$here/dictionaries/$name.txt")
if ! output=$("$program" "${options[@]}" "${corpora[@]}" 2>&1); then
  printf '%s\n' "$output" | tail -n 60
  exit 1
fi
runs=$(sed -n 's/^stat::number_of_executed_units: *//p' <<<"$output")
printf 'trust: fuzz %s, %s runs, 0 crashes\n' "$name" "$runs"
