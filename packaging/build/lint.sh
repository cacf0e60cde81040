#!/usr/bin/env bash
# Layout, clang-tidy and clazy over the sources; prints what they find and fails when it is anything.
set -euo pipefail
cd "$(dirname "$0")/../.."

mapfile -t sources < <(git ls-files 'core/*.cpp' 'ui/*.cpp' 'app/*.cpp')
mapfile -t all < <(git ls-files '*.cpp' '*.h')
status=0

clang-format --dry-run --Werror "${all[@]}" || status=1

cmake --preset clang >/dev/null
cmake --build build/clang -j"$(nproc)"
printf '%s\n' "${sources[@]}" | xargs -P"$(nproc)" -n4 clang-tidy -p build/clang --quiet || status=1
printf '%s\n' "${sources[@]}" |
  xargs -P"$(nproc)" -n4 clazy-standalone -p build/clang --checks=level1 || status=1
exit "$status"
