#!/usr/bin/env bash
# Runs the hammering of the mailbox, after a planted race has shown that races are reported.
#   mailboxrace.sh PROGRAM
set -uo pipefail
program=("$1")
export TSAN_OPTIONS=halt_on_error=1

# Addresses may lie where the sanitizer does not expect them; then they are not to be at random.
if "${program[@]}" planted 2>&1 | grep -q 'unexpected memory mapping'; then
  program=(setarch -R "$1")
fi
planted=$("${program[@]}" planted 2>&1)
if ! grep -q 'ThreadSanitizer: data race' <<<"$planted"; then
  printf 'the planted race was not reported:\n%s\n' "$planted"
  exit 1
fi
exec "${program[@]}"
