#!/usr/bin/env bash
# Layout, clang-tidy and clazy over the sources; prints what they find and fails when it is anything.
set -euo pipefail
cd "$(dirname "$0")/../.."

mapfile -t all < <(git ls-files '*.cpp' '*.h')
status=0

clang-format --dry-run --Werror "${all[@]}" || status=1

# The tools compile for themselves: of the build they need only the shared headers.
cmake --preset clang >/dev/null
cmake --build build/clang --target evenkeel_core_header evenkeel_ui_header

# Only what this system compiles: nothing says how to read the sources of another one.
mapfile -t sources < <(comm -12 <(git ls-files 'core/*.cpp' 'ui/*.cpp' 'app/*.cpp' | sort) \
  <(sed -n "s|^ *\"file\": \"$PWD/\(.*\)\".*|\1|p" build/clang/compile_commands.json | sort -u))
echo "${#sources[@]} sources"
each() { printf '%s\n' "${sources[@]}" | xargs -P"$(nproc)" -n4 "$@"; }
each clang-tidy -p build/clang --quiet || status=1
each clazy-standalone -p build/clang --checks=level1 || status=1
exit "$status"
