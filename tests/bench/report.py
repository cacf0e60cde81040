"""Prints what run.sh measured: medians, and ratios to the base of the same run."""
import json
import statistics
import sys


def pss(process):
    with open(f"/proc/{process}/smaps_rollup", encoding="ascii") as rollup:
        return sum(int(line.split()[1]) for line in rollup if line.startswith("Pss:")) / 1024


def memory(base, program):
    one, other = pss(base), pss(program)
    print(f"base {one:.0f} MB, program {other:.0f} MB PSS: {other / one:.2f} times (at most 2.5)")


def rounds(path):
    runs = {}
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            run = json.loads(line)
            if "painted" in run["r"]:
                runs.setdefault(run["name"], []).append(run["r"])
    base = runs["base"]
    for name, measured in runs.items():
        def median(key, of=measured):
            return statistics.median(run[key] for run in of)

        def least(key, of=measured):
            return min(run[key] for run in of)

        idle = [run["wakeups_s"] for run in measured if "wakeups_s" in run]
        print(
            f"{name:6} n={len(measured)} painted {median('painted'):.0f} ms"
            f" ({median('painted') / median('painted', base):.2f} times the base,"
            f" least {least('painted') / least('painted', base):.2f}; at most 2.0)"
            f" cpu {median('cpu_ms'):.0f} ms ({median('cpu_ms') / median('cpu_ms', base):.2f})"
            f" PSS {median('pss_mb'):.0f} MB ({median('pss_mb') / median('pss_mb', base):.2f}; at most 2.5)"
            f" wake-ups {idle[0] if idle else float('nan'):.2f}/s (at most 1)"
        )


if sys.argv[1] == "--memory":
    memory(sys.argv[2], sys.argv[3])
else:
    rounds(sys.argv[1])
