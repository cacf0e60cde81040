#!/usr/bin/env bash
# Installs what is missing, builds Evenkeel and starts it. Where there is no display it starts a
# virtual one and takes the day tour instead: pictures of a made working day, and its report.
set -euo pipefail
cd "$(dirname "$0")"

packaging/linux/dependencies.sh build
cmake --preset release
cmake --build build/release -j"$(nproc)"

program=build/release/bin/evenkeel
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || [ "$(uname)" != Linux ]; then
  exec "$program" "$@"
fi

out=build/day
rm -rf "$out"
mkdir -p "$out"
echo "There is no display here. Taking the day tour in a virtual one: $program --day-tour $out"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export XDG_RUNTIME_DIR="$work/runtime" HOME="$work/home"
mkdir -m 700 "$XDG_RUNTIME_DIR" "$HOME"
dbus-run-session -- xvfb-run -a -s "-screen 0 1280x1024x24 -nolisten tcp" \
  env LANG=C.UTF-8 TZ=Europe/London QT_QPA_PLATFORM=xcb "$program" --font Inter --day-tour "$out"
echo "The day tour left:"
find "$out" -maxdepth 1 -type f | sort | sed 's/^/  /'
