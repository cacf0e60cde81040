#!/usr/bin/env bash
# The figures: start, memory, wake-ups, search, saving and keystrokes, each as a ratio to a base
# that is measured in the same run. Nothing here fails on a time. ROUNDS=7 by default.
set -euo pipefail
cd "$(dirname "$0")/../.."

cmake --preset bench
cmake --build build/bench -j"$(nproc)" --target evenkeel evenkeel-cli startobserver benchbase \
  searchbench savebench keystrokebench
bin=$PWD/build/bench/bin
rounds=${ROUNDS:-7}
work=$(mktemp -d)
processes=()
finish() {
  for process in "${processes[@]}"; do kill "$process" 2>/dev/null || true; done
  rm -rf "$work"
}
trap finish EXIT

export HOME="$work/home" XDG_RUNTIME_DIR="$work/runtime" LANG=C.UTF-8 TZ=Europe/London
export QT_QPA_PLATFORM=xcb NO_AT_BRIDGE=1
mkdir -p -m 700 "$HOME" "$XDG_RUNTIME_DIR"

echo "== inside the program"
"$bin/searchbench"
"$bin/savebench"
QT_QPA_PLATFORM=offscreen "$bin/keystrokebench"

echo "== from outside: made logs of no and of 100 000 interactions"
for log in empty full; do mkdir -p "$work/$log"; done
printf '[day]\nwelcomed=true\n' | tee "$work/empty/settings.ini" >"$work/full/settings.ini"
"$bin/evenkeel-cli" --data-dir "$work/full" sample --interactions 100000 \
  --until "$(date +%F)" --seed 1 >/dev/null

Xvfb :77 -screen 0 1280x1024x24 -nolisten tcp >"$work/xvfb.log" 2>&1 &
processes+=($!)
export DISPLAY=:77
sleep 1
openbox >"$work/openbox.log" 2>&1 &
processes+=($!)
eval "$(dbus-launch --sh-syntax)"
processes+=("$DBUS_SESSION_BUS_PID")

measure() { # name idle command...
  local name=$1 idle=$2
  shift 2
  printf '{"name":"%s","r":%s}\n' "$name" \
    "$("$bin/startobserver" --rest 3 --idle "$idle" -- "$@" || true)" >>"$work/rounds.jsonl"
}
for round in $(seq 0 "$rounds"); do
  [ "$round" -eq 1 ] && : >"$work/rounds.jsonl" # the first is for warming up
  idle=0
  [ "$round" -eq "$rounds" ] && idle=20
  measure base "$idle" "$bin/benchbase" "$work/base.db"
  measure empty "$idle" "$bin/evenkeel" --data-dir "$work/empty"
  measure full "$idle" "$bin/evenkeel" --data-dir "$work/full"
done
python3 tests/bench/report.py "$work/rounds.jsonl"

echo "== memory after 300 typed searches"
"$bin/benchbase" "$work/base.db" &
base=$!
"$bin/evenkeel" --data-dir "$work/full" &
program=$!
processes+=("$base" "$program")
sleep 4
window=$(xdotool search --onlyvisible --pid "$program" | tail -n 1)
xdotool windowactivate --sync "$window" key ctrl+2 && sleep 1
for _ in $(seq 30); do
  for word in refund par engineer bill late dam pol call lock inv; do
    xdotool key ctrl+f key ctrl+a type --delay 8 "$word"
  done
done
sleep 2
python3 tests/bench/report.py --memory "$base" "$program"
