#!/usr/bin/env python3
"""privacytest.py BIN_FOLDER: words of people are looked for wherever they must not be: files, window
titles, the message bus, standard error, what a crash leaves."""

import os
import signal
import stat
import subprocess
import sys
import unittest
from pathlib import Path

from desktop import PATIENCE, Desktop, Evenkeel, end, need, run_tests, wait_for

FIELDS = ("summary", "details", "actions", "next_step", "tag", "customer", "promise", "reason",
          "note", "insight", "draft", "deleted", "popup")


def marker(field):
    """A word that nothing else on a computer holds."""
    return "zq" + field.replace("_", "") + "qz"


MARKERS = {field: marker(field) for field in FIELDS}


def spellings(word):
    """The ways in which a word can lie in a file; letters of an index may be small."""
    return [word.encode(coding) for coding in ("utf-8", "utf-16-le", "utf-16-be")]


def hits(data):
    """The fields whose marker is in these bytes."""
    data = data.lower()
    return [field for field, word in MARKERS.items()
            if any(spelling in data for spelling in spellings(word))]


def files_below(folder):
    return [path for path in Path(folder).rglob("*") if path.is_file() and not path.is_symlink()]


class PrivacyTest(unittest.TestCase):
    maxDiff = None

    def setUp(self):
        self.desktop = Desktop()
        self.addCleanup(self.desktop.close)
        self.program = Evenkeel(self.desktop)
        self.said = open(self.desktop.root.with_suffix(".said"), "w+b")
        self.addCleanup(os.unlink, self.said.name)
        self.addCleanup(self.said.close)
        self.heard = open(self.desktop.root.with_suffix(".heard"), "w+b")
        self.addCleanup(os.unlink, self.heard.name)
        self.addCleanup(self.heard.close)
        self.titles = set()

    def test_words_of_people_stay_in_the_encrypted_log(self):
        self.listen()
        self.start()
        self.live_a_day()
        seen = self.look_everywhere("while it runs")
        self.crash()
        seen += self.look_everywhere("after a crash")
        self.start()
        self.program.json("backup")
        self.assertEqual(self.program.quit(), 0)
        seen += self.look_everywhere("after the end")
        self.prove_that_looking_finds()
        print(f"trust: leaks, {len(MARKERS)} markers in {seen} files, titles and messages, 0 hits")

    # A day in which each field gets its marker

    def listen(self):
        """All that goes over the message bus, and somebody there who takes notifications."""
        self.desktop.start(["dbus-monitor", "--session"], stdout=self.heard)
        self.desktop.start([sys.executable, "-m", "dbusmock", "--session", "--template",
                            "notification_daemon"])
        wait_for("somebody takes notifications", lambda: "org.freedesktop.Notifications" in
                 self.desktop.run(["dbus-send", "--session", "--print-reply", "--dest=org.freedesktop.DBus",
                                   "/", "org.freedesktop.DBus.ListNames"]).stdout)

    def start(self):
        if not self.program.folder.exists():
            self.program.make_folder_of_a_known_user()
            (self.program.folder / "settings.ini").chmod(0o644)  # the program makes up for it
        self.program.process = self.desktop.start(self.program.command(), stderr=self.said)
        self.desktop.wait_active(Evenkeel.WINDOW)

    def live_a_day(self):
        self.desktop.press("ctrl+1")
        self.desktop.type(f"{MARKERS['summary']}, promised {MARKERS['promise']} in 9 minutes "
                          f"#{MARKERS['tag']} @{MARKERS['customer']} !7")
        self.desktop.press("Return")
        self.program.wait_logged(MARKERS["summary"])
        self.see_titles()
        [call] = self.program.interactions()
        self.program.json("edit", str(call["id"]), f"details={MARKERS['details']}",
                          f"actions={MARKERS['actions']}", f"next_step={MARKERS['next_step']}")
        [promise] = self.program.json("followups")["followups"]
        wait_for("a notification was sent", lambda: b"member=Notify" in self.all_heard())
        self.program.json("renegotiate", str(promise["id"]), "2099-01-01T10:00", "--reason",
                          MARKERS["reason"], "--told", "yes")
        self.program.json("log", f"another, promised {MARKERS['promise']} 2099-02-02 10:00")
        other = self.program.json("followups")["followups"][-1]["id"]
        self.program.json("done", str(other), "--outcome", "withdrawn", "--note", MARKERS["note"])
        self.program.json("delete", str(self.program.json("log", MARKERS["deleted"])["id"]))
        self.reflect()
        self.program.again("--quick-log")
        self.desktop.wait_active(Evenkeel.POPUP)
        self.see_titles()
        self.desktop.type(MARKERS["popup"])
        self.desktop.press("Return")
        wait_for("the popup's line is logged",
                 lambda: MARKERS["popup"] in self.program.summaries())
        self.desktop.wait_active(Evenkeel.WINDOW)
        self.desktop.press("ctrl+2")
        self.see_titles()
        self.desktop.press("ctrl+1")
        self.desktop.type(MARKERS["draft"])
        self.see_titles()

    def reflect(self):
        self.desktop.press("ctrl+5")
        self.desktop.type(MARKERS["insight"])
        self.desktop.press("ctrl+Return")
        wait_for("the answer is kept", lambda: self.program.mine()["reflections"])
        (self.desktop.root / "mine.json").unlink()  # a file that was asked for

    def crash(self):
        """Where a crash may leave a picture of the memory, it would be in the working folder."""
        self.program.process.send_signal(signal.SIGABRT)
        self.program.process.wait(timeout=PATIENCE)

    # Where they are looked for

    def see_titles(self):
        found = self.desktop.run(["xdotool", "search", "--name", ".", "getwindowname", "%@"])
        self.titles.update(found.stdout.splitlines())

    def all_heard(self):
        return Path(self.heard.name).read_bytes()

    def look_everywhere(self, when):
        """How many places were looked at."""
        files = files_below(self.desktop.root)
        for path in files:
            try:
                self.assertEqual(hits(path.read_bytes()), [], f"{path} {when}")
            except FileNotFoundError:
                pass  # a passing file
        for what, data in (("standard error", Path(self.said.name).read_bytes()),
                           ("the message bus", self.all_heard()),
                           ("window titles", "\n".join(sorted(self.titles)).encode())):
            self.assertEqual(hits(data), [], f"{what} {when}")
        self.assertIn(Evenkeel.WINDOW, self.titles)
        self.assertEqual(self.open_to_others(), [], when)
        return len(files) + len(self.titles) + self.all_heard().count(b"member=")

    def open_to_others(self):
        """What in the log's folder somebody else could read, change or list."""
        return [f"{path} {stat.filemode(path.lstat().st_mode)}"
                for path in [self.program.folder, *self.program.folder.rglob("*")]
                if path.lstat().st_mode & 0o077]

    def prove_that_looking_finds(self):
        """Every marker is in what the user asks for, so each was in the log and none escaped by
        not having been there."""
        file = self.desktop.root / "whole.json"
        self.program.json("export", "--format", "json", "--mine", "-o", str(file))
        found = set(hits(file.read_bytes()))
        found.update(hits(self.program.cli("list", "--deleted").stdout.encode()))
        self.assertEqual(found | {"draft"}, set(FIELDS))


class ProcessTest(unittest.TestCase):
    """What the running processes ask of the system, looked at from outside."""

    def setUp(self):
        self.desktop = Desktop()
        self.addCleanup(self.desktop.close)
        self.program = Evenkeel(self.desktop)

    def facts(self, process):
        process_files = Path("/proc") / str(process.pid)
        limits = (process_files / "limits").read_text()
        status = (process_files / "status").read_text()
        core = next(line for line in limits.splitlines() if line.startswith("Max core file size"))
        mask = next(line for line in status.splitlines() if line.startswith("Umask:"))
        return core.split()[4:6], mask.split()[1]

    def test_the_window_leaves_no_core_and_no_open_file(self):
        self.program.make_folder_of_a_known_user()
        self.program.open()
        self.assertEqual(self.facts(self.program.process), (["0", "0"], "0077"))

    def test_the_command_line_too(self):
        reads = subprocess.Popen(
            [str(self.program.bin_folder / "evenkeel-cli"), "--data-dir", str(self.program.folder),
             "log", "-"], env=self.desktop.environment, stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
        self.addCleanup(end, reads)
        self.addCleanup(reads.stdin.close)
        wait_for("the command line waits for its line",
                 lambda: self.facts(reads) == (["0", "0"], "0077"))


class NetworkTest(unittest.TestCase):
    """No socket that leads out of the computer, whatever is done."""

    LOCAL = ("AF_UNIX", "AF_LOCAL")

    def setUp(self):
        self.desktop = Desktop()
        self.addCleanup(self.desktop.close)
        self.program = Evenkeel(self.desktop)

    def traced(self, command, **environment):
        """The network calls of a program and all that it starts; it has to end well."""
        calls = self.desktop.root / "calls"
        ended = subprocess.run(
            ["strace", "-f", "-qq", "-e", "trace=network", "-e", "signal=none", "-o", str(calls),
             *command], env={**self.desktop.environment, **environment}, timeout=4 * PATIENCE,
            capture_output=True, text=True)
        if "PTRACE_TRACEME" in ended.stderr or "Operation not permitted" in ended.stderr:
            self.skipTest("processes may not be watched here")
        self.assertEqual(ended.returncode, 0, ended.stderr)
        return calls.read_text().splitlines()

    def outside(self, calls):
        """The calls that open a socket of another kind than a local one."""
        opened = [call for call in calls if " socket(" in call or " socketpair(" in call]
        return [call for call in opened
                if not any(f"({family}" in call for family in self.LOCAL)]

    def sockets(self, calls):
        return sum(" socket(" in call or " socketpair(" in call for call in calls)

    def test_the_whole_day(self):
        calls = self.traced([str(self.program.bin_folder / "evenkeel"), "--day-tour",
                             str(self.desktop.root / "tour")])
        self.assertEqual(self.outside(calls), [])
        self.assertGreater(self.sockets(calls), 0)
        print(f"trust: network, a day in the window, {len(calls)} calls, "
              f"{self.sockets(calls)} sockets, 0 not local")

    def test_the_command_line(self):
        cli = [str(self.program.bin_folder / "evenkeel-cli"), "--data-dir", str(self.program.folder)]
        whole = []
        for verb in (["sample", "--interactions", "50", "--until", "2026-05-14"], ["list"],
                     ["summary", "--week", "2026-W19"], ["backup"], ["check"],
                     ["export", "--format", "html", "-o", str(self.desktop.root / "out.html")],
                     ["export", "--format", "pdf", "-o", str(self.desktop.root / "out.pdf")]):
            whole += self.traced([*cli, *verb])
        self.assertEqual(self.outside(whole), [])
        print(f"trust: network, the command line, {len(whole)} calls, "
              f"{self.sockets(whole)} sockets, 0 not local")

    def test_a_way_out_would_be_seen(self):
        calls = self.traced([
            sys.executable, "-c", "import socket; socket.socket(socket.AF_INET, socket.SOCK_DGRAM)"])
        self.assertEqual(len(self.outside(calls)), 1)


if __name__ == "__main__":
    need("dbus-monitor", "dbus-send", "strace")
    run_tests()
