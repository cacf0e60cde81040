#!/usr/bin/env bash
# Builds the fuzzers and runs each for so many seconds, as many at once as there are processors.
#   fuzz.sh SECONDS
# A run of a minute or less throws the same dice each time, so that it fails for what was changed;
# longer ones throw new ones.
# Where clang or its sanitizers are missing it says so and leaves them out.
set -euo pipefail
cd "$(dirname "$0")/../.."
seconds=$1
[[ $seconds =~ ^[0-9]+$ ]] || { echo "fuzz.sh: SECONDS is a number" >&2; exit 1; }

trial=$(mktemp -d)
trap 'rm -rf "$trial"' EXIT
printf 'extern "C" int LLVMFuzzerTestOneInput(const unsigned char *, unsigned long) { return 0; }\n' >"$trial/trial.cpp"
if ! clang++ -fsanitize=fuzzer,address,undefined "$trial/trial.cpp" -o "$trial/trial" 2>/dev/null; then
  echo "clang with its fuzzer and sanitizers is not here: the fuzzers are left out." >&2
  rm -f build/fuzz/Testing/Temporary/LastTest.log
  exit 0
fi

cmake --preset fuzz
cmake --build build/fuzz --target fuzzers -j"$(nproc)"
[ "$seconds" -gt 60 ] || export EVENKEEL_FUZZ_SEED=20260514
EVENKEEL_FUZZ_SECONDS=$seconds ctest --test-dir build/fuzz --output-on-failure --no-tests=error -j"$(nproc)"
