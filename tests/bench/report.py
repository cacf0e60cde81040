"""What run.sh measured, as one table of Markdown.

    report.py FIGURES ROUNDS         the table
    report.py --memory BASE PROGRAM  one line for ROUNDS: the memory of two running processes
    report.py --idle PROGRAM SECONDS one line for ROUNDS: how often a running process wakes up
"""
import json
import pathlib
import statistics
import sys
import time

HEAD = "| figure | bar | measured | times the base |\n| --- | --- | --- | --- |"


def field(file, key):
    for line in file.read_text(encoding="ascii").splitlines():
        if line.startswith(key):
            return int(line.split()[1])
    return 0


def memory(base, program):
    def pss(process):
        return field(pathlib.Path(f"/proc/{process}/smaps_rollup"), "Pss:") / 1024

    print(json.dumps({"name": "searched", "run": {"pss_mb": pss(program), "base_mb": pss(base)}}))


def idle(program, seconds):
    def switches():
        threads = pathlib.Path(f"/proc/{program}/task").glob("*/status")
        return sum(field(status, "voluntary_ctxt_switches:") for status in threads)

    before, begin = switches(), time.monotonic()
    time.sleep(seconds)
    woken = (switches() - before) / (time.monotonic() - begin)
    print(json.dumps({"name": "background", "run": {"wakeups_s": woken}}))


def lines(path):
    with open(path, encoding="utf-8") as file:
        return [json.loads(line) for line in file if line.startswith("{")]


def row(figure, bar, measured, ratio):
    print(f"| {figure} | {bar} | {measured} | {ratio} |")


def inside(path):
    for one in lines(path):
        if one["ratio"] == 1:
            row(one["figure"], one["bar"], f"{one['median']:.2f} ms", "1")
        else:
            times = (
                f"{one['median']:.2f} ms, 99th {one['p99']:.2f}"
                f" (processor {one['cpu99']:.2f}), most {one['most']:.2f}"
            )
            row(one["figure"], one["bar"], times, f"{one['ratio']:.1f}")


def outside(path):
    runs = {}
    for one in lines(path):
        if one["run"] and "error" not in one["run"]:
            runs.setdefault(one["name"], []).append(one["run"])

    def values(name, key):
        return [run[key] for run in runs.get(name, [])]

    def both(name, key, unit):
        if not runs.get(name) or not runs.get("base"):
            return "not measured", "-"
        ours, base = values(name, key), values("base", key)
        ratio = statistics.median(ours) / statistics.median(base)
        return (
            f"{statistics.median(ours):.0f} {unit}, least {min(ours):.0f}",
            f"{ratio:.2f}, least {min(ours) / min(base):.2f}",
        )

    def wakes(name):
        return f"{values(name, 'wakeups_s')[0]:.2f} a second" if runs.get(name) else "not measured"

    row("the least window with fifty rows, first frame", "the base of starting", both("base", "painted", "ms")[0], "1")
    for name, log in (("empty", "an empty log"), ("full", "100 000 interactions")):
        row(f"start to first frame, {log}", "at most 2.0 times", *both(name, "painted", "ms"))
        row(f"processor time of that start, {log}", "-", *both(name, "cpu_ms", "ms"))
        row(f"memory after start, {log}", "at most 2.5 times", *both(name, "pss_mb", "MB"))
    row("one minute by its key, hidden until then, first frame", "150 ms", *both("breathe", "painted", "ms"))
    for run in runs.get("searched", []):
        ratio = run["pss_mb"] / run["base_mb"]
        row("memory after 300 typed searches", "at most 2.5 times", f"{run['pss_mb']:.0f} MB", f"{ratio:.2f}")
    row("wake-ups, started hidden", "at most 1 a second", wakes("hidden"), "-")
    row("wake-ups, another window active", "at most 1 a second", wakes("background"), "-")


if sys.argv[1] == "--memory":
    memory(sys.argv[2], sys.argv[3])
elif sys.argv[1] == "--idle":
    idle(sys.argv[2], float(sys.argv[3]))
else:
    print(HEAD)
    outside(sys.argv[2])
    inside(sys.argv[1])
