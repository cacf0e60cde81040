#!/usr/bin/env bash
# Builds what is committed twice, in two folders and without a cache, and compares the programs byte
# for byte.
#   reproducible.sh [FOLDER]    works in FOLDER, which must not exist (default: a temporary one)
set -euo pipefail
source=$(cd "$(dirname "$0")/../.." && pwd)
place=${1:-$(mktemp -d)/twice}
mkdir -p "$place"
trap 'rm -rf "$place"' EXIT

# Both before anything is built, since more may be committed meanwhile.
for folder in one another-with-a-longer-name; do
  git clone --quiet "$source" "$place/$folder"
done
for folder in one another-with-a-longer-name; do
  (cd "$place/$folder" && export CCACHE_DISABLE=1 &&
    cmake --preset release >/dev/null && cmake --build build/release --target evenkeel evenkeel-cli)
done

status=0
for program in evenkeel evenkeel-cli; do
  first=$place/one/build/release/bin/$program
  second=$place/another-with-a-longer-name/build/release/bin/$program
  if cmp "$first" "$second"; then
    echo "$program: the same $(stat -c %s "$first") bytes twice"
  else
    status=1
  fi
done
exit "$status"
