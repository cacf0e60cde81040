#!/usr/bin/env python3
"""Breaks guards on purpose, one by one, and sees whether a test notices.

    mutations.py            all of mutations.toml; goes on where it was stopped
    mutations.py --check    only whether the text of each is still there, once
    mutations.py WORD...    those whose guard, file or test has one of the words in it

Works on a copy of the tree in build/mutations with a build of its own; the tree itself is never
touched. Exit 1 where a guard was broken and nobody noticed.
"""
import hashlib
import json
import os
import pathlib
import shutil
import subprocess
import sys
import time

try:
    import tomllib
except ImportError:
    print("Skipped: Python 3.11 or newer is needed to read the list.")
    sys.exit(77)

ROOT = pathlib.Path(__file__).resolve().parents[2]
LIST = pathlib.Path(__file__).with_suffix(".toml")
WORK = ROOT / "build" / "mutations"
TREE = WORK / "tree"
BUILD = TREE / "build" / "dev"
KEPT = WORK / "noticed.json"
LEAST = 25


def mutations():
    listed = tomllib.loads(LIST.read_text(encoding="utf-8"))["mutation"]
    for one in listed:
        one.setdefault("targets", ["test_" + one["test"]])
    return listed


def pairs(one):
    """What is replaced by what; some need a second place, such as an include."""
    found = [(one["before"], one["after"])]
    if "also_before" in one:
        found.append((one["also_before"], one["also_after"]))
    return found


def broken(one, text):
    """The text without the guard; says what is wrong where it cannot be broken."""
    for before, after in pairs(one):
        count = text.count(before)
        if count != 1:
            what = "no longer there" if count == 0 else f"there {count} times"
            raise SystemExit(f"“{one['guard']}”: the text to replace in {one['file']} is {what}:\n"
                             f"{before}\nMend its entry in {LIST.relative_to(ROOT)}.")
        text = text.replace(before, after)
    return text


def check():
    listed = mutations()
    for one in listed:
        file = ROOT / one["file"]
        if not file.is_file():
            raise SystemExit(f"“{one['guard']}”: there is no {one['file']}.")
        if broken(one, file.read_text(encoding="utf-8")) == file.read_text(encoding="utf-8"):
            raise SystemExit(f"“{one['guard']}”: nothing is broken by it.")
    guards = [one["guard"] for one in listed]
    if len(set(guards)) != len(guards):
        raise SystemExit("A guard is listed twice.")
    if len(listed) < LEAST:
        raise SystemExit(f"There are only {len(listed)} guards, at least {LEAST} are wanted.")
    print(f"trust: mutations, {len(listed)} guards listed, each found once")


# The copy of the tree

def files_of_tree():
    listed = subprocess.run(["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
                            cwd=ROOT, capture_output=True, check=True).stdout
    return sorted(name for name in listed.decode().split("\0") if name and (ROOT / name).is_file())


def copy_tree(names):
    """Brings the copy up to date, and takes back what an earlier run may have left broken. What is
    the same keeps its time, so that it need not be built again."""
    for name in names:
        source, copy = ROOT / name, TREE / name
        if copy.is_file() and copy.read_bytes() == source.read_bytes():
            continue
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, copy)
        shutil.copymode(source, copy)
    wanted = set(names)
    for copy in [path for path in TREE.rglob("*") if path.is_file()]:
        name = copy.relative_to(TREE).as_posix()
        if name not in wanted and not name.startswith("build/"):
            copy.unlink()


def state_of(names):
    """Changes with any file, since any may change what a test notices."""
    whole = hashlib.sha256()
    for name in names:
        if not name.endswith(".md") and name != LIST.relative_to(ROOT).as_posix():
            whole.update(name.encode() + b"\0" + (ROOT / name).read_bytes() + b"\0")
    return whole.hexdigest()


# What was found out already

def read_kept(state):
    try:
        kept = json.loads(KEPT.read_text())
    except (OSError, ValueError):
        return {}
    return kept["noticed"] if kept.get("state") == state else {}


def keep(state, noticed):
    KEPT.write_text(json.dumps({"state": state, "noticed": noticed}, indent=1))


def name_of(one):
    return hashlib.sha256(json.dumps(one, sort_keys=True).encode()).hexdigest()[:16]


# Building and running

def run(*command):
    log = WORK / "log"
    with log.open("wb") as out:
        code = subprocess.run(command, cwd=TREE, stdout=out, stderr=subprocess.STDOUT,
                              stdin=subprocess.DEVNULL).returncode
    return code, log.read_text(errors="replace")


def build(targets):
    jobs = os.environ.get("EVENKEEL_JOBS", str(os.cpu_count() or 2))
    return run("cmake", "--build", str(BUILD), "-j", jobs, "--target", *targets)


def passes(test):
    """Whether it is green; one that was skipped notices nothing."""
    code, said = run("ctest", "--test-dir", str(BUILD), "-R", f"^{test}$", "--no-tests=error",
                     "--output-on-failure")
    if "No tests were found" in said:
        raise SystemExit(f"There is no test {test}.")
    return code == 0, said


def prepare(chosen):
    """A test that is red by itself would notice everything."""
    if not (BUILD / "build.ninja").exists():
        code, said = run("cmake", "--preset", "dev")
        if code:
            raise SystemExit(f"It cannot be configured:\n{said[-3000:]}")
    targets = sorted({target for one in chosen for target in one["targets"]})
    code, said = build(targets)
    if code:
        raise SystemExit(f"It does not build even unbroken:\n{said[-3000:]}")
    for test in sorted({one["test"] for one in chosen}):
        green, said = passes(test)
        if not green:
            raise SystemExit(f"{test} is red with every guard in its place:\n{said[-3000:]}")


def is_noticed(one):
    file = TREE / one["file"]
    whole = file.read_text(encoding="utf-8")
    try:
        file.write_text(broken(one, whole), encoding="utf-8")
        code, said = build(one["targets"])
        if code:
            raise SystemExit(f"“{one['guard']}” does not build when it is broken:\n{said[-3000:]}")
        return not passes(one["test"])[0]
    finally:
        file.write_text(whole, encoding="utf-8")


def main(words):
    check()
    chosen = [one for one in mutations()
              if not words or any(word in f"{one['guard']} {one['file']} {one['test']}"
                                  for word in words)]
    names = files_of_tree()
    WORK.mkdir(parents=True, exist_ok=True)
    state = state_of(names)
    copy_tree(names)
    noticed = read_kept(state)
    left = [one for one in chosen if name_of(one) not in noticed]
    if left:
        prepare(left)
    for number, one in enumerate(left, 1):
        begun = time.monotonic()
        noticed[name_of(one)] = is_noticed(one)
        keep(state, noticed)
        word = "noticed" if noticed[name_of(one)] else "NOT NOTICED"
        print(f"{number}/{len(left)} {word} by {one['test']} in "
              f"{time.monotonic() - begun:.0f} s: {one['guard']}", flush=True)
    missed = [one for one in chosen if not noticed[name_of(one)]]
    for one in missed:
        print(f"Not noticed by {one['test']}: {one['guard']} ({one['file']})")
    print(f"trust: mutations, {len(chosen)} guards broken, {len(chosen) - len(missed)} noticed")
    return 1 if missed else 0


if __name__ == "__main__":
    if sys.argv[1:] == ["--check"]:
        check()
    else:
        sys.exit(main(sys.argv[1:]))
