#!/usr/bin/env bash
# Builds for 64-bit Windows what needs no more of Qt than qtbase - core, the command line and what
# the program asks of the platform - and runs its tests under Wine.
#   rooms.sh QTBASE_FOLDER [ROOM...]      all of it, or only the tests of rooms such as app_lock
# QTBASE_FOLDER is a Qt for Windows with a toolchain.cmake for Debian's mingw-w64, and with what
# libraries.sh puts into it. Needs g++-mingw-w64-x86-64-posix, wine, wine64, xvfb, xauth, cmake,
# ninja-build, and Qt's own tools of the same version (qt6-base-dev, qt6-base-dev-tools,
# qt6-tools-dev, qt6-tools-dev-tools, qt6-l10n-tools).
set -euo pipefail
[[ $# -ge 1 && -f $1/toolchain.cmake ]] || {
  echo "usage: rooms.sh QTBASE_FOLDER [ROOM...]" >&2
  exit 2
}
qt=$(realpath "$1")
shift
cd "$(dirname "$0")/../.."
build=$PWD/build/windows

PKG_CONFIG_LIBDIR=$qt/lib/pkgconfig cmake -G Ninja -S . -B "$build" \
  -DCMAKE_TOOLCHAIN_FILE="$qt/toolchain.cmake" -DCMAKE_BUILD_TYPE=Release \
  -DEVENKEEL_WERROR=ON -DEVENKEEL_DESKTOP=OFF -DOPENSSL_USE_STATIC_LIBS=ON
ninja -C "$build" "${@/#/test_}"

# One display and one Wine of its own for all tests; both are gone afterwards.
export WINEPREFIX=$build/wine
tests=$(IFS='|' && echo "$*")
xvfb-run -a bash -c 'ctest "$@"; status=$?; WINEDEBUG=-all wineserver -k; exit "$status"' ctest \
  --test-dir "$build" --output-on-failure --no-tests=error -R "^(${tests:-.*})\$"
