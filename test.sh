#!/usr/bin/env bash
# Installs what is missing, builds, and runs every test without a display.
#   test.sh             everything, as continuous integration does
#   test.sh --long      the same with the long sizes of what is promised in docs/trust.md
#   test.sh --asan      the same under the address and undefined behaviour sanitizers
#   test.sh --fuzz [SECONDS]  the fuzzers alone, each for 600 seconds or as long as it is told
#   test.sh --coverage  the same with coverage printed at the end
#   test.sh --mutations breaks guards on purpose, one by one: a test must notice each
#   test.sh --bench     the figures: ratios to a base measured in the same run
#   test.sh --lint      clang-format, clang-tidy and clazy over the whole tree
set -euo pipefail
cd "$(dirname "$0")"

preset=dev
case "${1:-}" in
  '') ;;
  --long) export EVENKEEL_LONG=1 ;;
  --asan) preset=asan ;;
  --coverage) preset=coverage ;;
  --fuzz) packaging/linux/dependencies.sh test; exec packaging/build/fuzz.sh "${2:-600}" ;;
  --bench) packaging/linux/dependencies.sh test; exec tests/bench/run.sh ;;
  --mutations) packaging/linux/dependencies.sh test; exec tests/trust/mutations.py "${@:2}" ;;
  --lint) packaging/linux/dependencies.sh lint; exec packaging/build/lint.sh ;;
  *) sed -n '2,10s/^# \{0,1\}//p' "$0"; exit 1 ;;
esac

packaging/linux/dependencies.sh test
cmake --preset "$preset"
cmake --build "build/$preset" -j"$(nproc)"

export ASAN_OPTIONS=${ASAN_OPTIONS:-detect_leaks=0}
ctest --test-dir "build/$preset" --output-on-failure --no-tests=error -j"$(nproc)"

logs=("build/$preset/Testing/Temporary/LastTest.log")

# Readers of what others wrote, each for twenty seconds. They have sanitizers of their own.
if [ "$preset" = dev ]; then
  packaging/build/fuzz.sh 20
  if [ -f build/fuzz/Testing/Temporary/LastTest.log ]; then
    logs+=(build/fuzz/Testing/Temporary/LastTest.log)
  fi
fi

# What is promised, in figures.
sed -n 's/^.*trust: //p' "${logs[@]}"

if [ "$preset" = coverage ]; then
  gcovr --root . --object-directory build/coverage --exclude 'build/.*' --exclude 'tests/.*' \
    --print-summary --output build/coverage/coverage.txt
  tail -n 12 build/coverage/coverage.txt
fi
