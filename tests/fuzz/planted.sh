#!/usr/bin/env bash
# Each planted fault has to be found from nothing within twenty seconds, by the sanitizer or the
# rule whose it is.
#   planted.sh PROGRAM BUILD-FOLDER
set -uo pipefail
program=$1 build=$2
here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$build/planted"

found=0
look_for() { # PLANTED WHAT-IS-SAID [CORPUS]
  local output
  export EVENKEEL_PLANTED=$1
  output=$("$program" -max_total_time=20 -max_len=100 -len_control=0 -artifact_prefix="$build/planted/$1-" \
    "${@:3}" 2>&1) && { echo "$1: not found"; exit 1; }
  grep -q "$2" <<<"$output" || { tail -n 40 <<<"$output"; exit 1; }
  found=$((found + 1))
}
look_for length 'AddressSanitizer: heap-buffer-overflow'
look_for figures 'signed integer overflow'
look_for cards 'broken rule: no card number is left' -dict="$here/dictionaries/line.txt"
printf 'trust: fuzz, %s planted faults, %s found\n' 3 "$found"
