#!/usr/bin/env bash
# The figures of docs/performance.md, each beside its bar and as a ratio to a base that is measured
# in the same run. Nothing here fails on a time. ROUNDS=7 by default; about six minutes after
# building. BREATHE_MINUTES=10 watches a breather for as long as its drift is promised.
set -euo pipefail
cd "$(dirname "$0")/../.."

cmake --preset bench >/dev/null
cmake --build build/bench -j"$(nproc)" --target evenkeel evenkeel-cli startobserver benchbase \
  searchbench savebench importbench keystrokebench recallbench logpagebench reflectbench yearsbench \
  breathbench wordingbench
bin=$PWD/build/bench/bin
rounds=${ROUNDS:-7}
work=$(mktemp -d)
processes=()
finish() {
  for process in "${processes[@]}"; do kill "$process" 2>/dev/null || true; done
  wait 2>/dev/null || true
  rm -rf "$work"
}
trap finish EXIT

export HOME="$work/home" XDG_RUNTIME_DIR="$work/runtime" LANG=C.UTF-8 TZ=Europe/London
export QT_QPA_PLATFORM=xcb NO_AT_BRIDGE=1
unset DBUS_SESSION_BUS_ADDRESS
mkdir -p -m 700 "$HOME" "$XDG_RUNTIME_DIR"
figures="$work/figures.jsonl"

echo "== inside the program"
"$bin/searchbench" | tee -a "$figures"
"$bin/savebench" | tee -a "$figures"
"$bin/reflectbench" | tee -a "$figures"
"$bin/yearsbench" | tee -a "$figures"
"$bin/wordingbench" | tee -a "$figures"
for bench in importbench keystrokebench recallbench logpagebench; do
  QT_QPA_PLATFORM=offscreen "$bin/$bench" | tee -a "$figures"
done

echo "== from outside: logs of no and of 100 000 interactions, $rounds rounds"
for log in empty full; do mkdir -p "$work/$log"; done
printf '[day]\nwelcomed=true\n[breathing]\ncaution_read=true\n' | tee "$work/empty/settings.ini" >"$work/full/settings.ini"
"$bin/evenkeel-cli" --data-dir "$work/full" sample --interactions 100000 \
  --until "$(date +%F)" --seed 1 >/dev/null

Xvfb -displayfd 3 -screen 0 1280x1024x24 -nolisten tcp 3>"$work/display" 2>"$work/xvfb.log" &
processes+=($!)
until [ -s "$work/display" ]; do sleep 0.1; done
DISPLAY=":$(cat "$work/display")"
export DISPLAY
openbox >"$work/openbox.log" 2>&1 &
processes+=($!)
eval "$(dbus-launch --sh-syntax)"
processes+=("$DBUS_SESSION_BUS_PID")
until xprop -root _NET_SUPPORTING_WM_CHECK 2>/dev/null | grep -q 'window id'; do sleep 0.1; done

observe() { # name startobserver's arguments...
  local name=$1 seen
  shift
  seen=$("$bin/startobserver" "$@" || true)
  printf '{"name":"%s","run":%s}\n' "$name" "${seen:-null}" >>"$work/rounds.jsonl"
}
for round in $(seq 0 "$rounds"); do
  [ "$round" -eq 1 ] && : >"$work/rounds.jsonl" # the first is for warming up
  observe base --rest 3 -- "$bin/benchbase" "$work/base.db"
  observe empty --rest 3 -- "$bin/evenkeel" --data-dir "$work/empty"
  observe full --rest 3 -- "$bin/evenkeel" --data-dir "$work/full"
  printf '.'
done
echo
for round in $(seq "$rounds"); do
  observe breathe --rest 3 --then ctrl+shift+F9 -- "$bin/evenkeel" --data-dir "$work/full" --hidden
done
observe hidden --windowless --rest 6 --idle 30 -- "$bin/evenkeel" --data-dir "$work/full" --hidden

echo "== a breather, painted and sounded"
"$bin/breathbench" "${BREATHE_MINUTES:-1}" | tee -a "$figures"

echo "== memory after 300 typed searches, and quiet in the background"
"$bin/benchbase" "$work/base.db" &
base=$!
"$bin/evenkeel" --data-dir "$work/full" &
program=$!
processes+=("$base" "$program")
sleep 4
windowOf() { xdotool search --onlyvisible --pid "$1" | tail -n 1; }
xdotool windowactivate --sync "$(windowOf "$program")" key ctrl+2 sleep 1
for _ in $(seq 30); do
  for word in refund par engineer bill late dam pol call lock inv; do
    xdotool key ctrl+f key ctrl+a type --delay 8 "$word"
  done
done
sleep 2
python3 tests/bench/report.py --memory "$base" "$program" >>"$work/rounds.jsonl"
xdotool windowactivate --sync "$(windowOf "$base")" sleep 6
python3 tests/bench/report.py --idle "$program" 20 >>"$work/rounds.jsonl"

echo
python3 tests/bench/report.py "$figures" "$work/rounds.jsonl"
