#!/usr/bin/env bash
# Layout, clang-tidy and clazy over the sources; prints what they find and fails when it is anything.
set -euo pipefail
cd "$(dirname "$0")/../.."

mapfile -t sources < <(git ls-files 'core/*.cpp' 'ui/*.cpp' 'app/*.cpp')
mapfile -t all < <(git ls-files '*.cpp' '*.h')
status=0

clang-format --dry-run --Werror "${all[@]}" || status=1

# The tools compile for themselves: of the build they need only the shared headers.
cmake --preset clang >/dev/null
cmake --build build/clang --target evenkeel_core_header evenkeel_ui_header
printf '%s\n' "${sources[@]}" | xargs -P"$(nproc)" -n4 clang-tidy -p build/clang --quiet || status=1
printf '%s\n' "${sources[@]}" |
  xargs -P"$(nproc)" -n4 clazy-standalone -p build/clang --checks=level1 || status=1
exit "$status"
