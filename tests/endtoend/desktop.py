"""A desktop of its own for one test: a virtual screen, a window manager, a message bus, a home.

Nothing here sleeps for a fixed time: wait_for() looks until something is so, and gives up with a
sentence that says what never came.
"""

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import unittest
from pathlib import Path

SKIPPED = 77  # what ctest counts as skipped
PATIENCE = 60  # seconds; generous, because a machine under load is slow and not wrong
BETWEEN_LOOKS = 0.02

ZONE = "Europe/London"
SETTINGS_OF_A_KNOWN_USER = "[day]\nwelcomed=true\n[breathing]\ncaution_read=true\n[privacy]\ncommand_line_may_read=true\n"


def wait_for(what, condition, patience=PATIENCE):
    """The first true value of condition()."""
    give_up = time.monotonic() + patience
    while True:
        value = condition()
        if value:
            return value
        if time.monotonic() > give_up:
            raise AssertionError(f"Waited {patience} seconds in vain: {what}")
        time.sleep(BETWEEN_LOOKS)


def skip(reason):
    print(f"Skipped: {reason}")
    sys.exit(SKIPPED)


def need(*programs):
    """Skips the whole test where a program is missing; ./test.sh installs all of them."""
    missing = [program for program in programs if not shutil.which(program)]
    if missing:
        skip(f"not on this machine: {', '.join(missing)}. ./test.sh installs what it can.")


class Desktop:
    """Where windows are shown and keys are typed; everything it started ends with it."""

    TOOLS = ("Xvfb", "openbox", "dbus-daemon", "xdotool")

    def __init__(self, accessible=False):
        self.root = Path(tempfile.mkdtemp(prefix="evenkeel-"))
        self._started = []
        self.environment = {
            "PATH": os.environ.get("PATH", "/usr/bin:/bin"),
            "LC_ALL": "C.UTF-8",
            "TZ": ZONE,
            "QT_QPA_PLATFORM": "xcb",
            "HOME": str(self._folder("home")),
            "XDG_RUNTIME_DIR": str(self._folder("run")),
            "TMPDIR": str(self._folder("tmp")),
            **{name: os.environ[name] for name in ("ASAN_OPTIONS",) if name in os.environ},
        }
        if accessible:
            self.environment["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
        try:
            self._start_screen()
            self._start_bus()
            self._start_window_manager()
        except BaseException:
            self.close()
            raise

    def _folder(self, name):
        folder = self.root / name
        folder.mkdir(mode=0o700)
        return folder

    def _start_screen(self):
        # Without -noreset the server starts afresh whenever its last client has gone, which may
        # be a look at it, and takes the window manager that is just coming with it.
        reading, writing = os.pipe()
        self.start(["Xvfb", "-displayfd", str(writing), "-screen", "0", "1366x768x24",
                    "-nolisten", "tcp", "-noreset"], pass_fds=[writing])
        os.close(writing)
        with os.fdopen(reading) as answer:
            self.environment["DISPLAY"] = ":" + answer.readline().strip()

    def _start_bus(self):
        bus = self.start(["dbus-daemon", "--session", "--nofork", "--print-address"],
                         stdout=subprocess.PIPE, text=True)
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()

    def _start_window_manager(self):
        """It names itself on the screen early, and loses windows that come before it is ready."""
        ready = self.root / "managed"
        self.start(["openbox", "--startup", f"touch {ready}"])
        wait_for("the window manager is ready", ready.exists)

    def start(self, command, **how):
        """A program that runs on this desktop until close()."""
        how.setdefault("stdout", subprocess.DEVNULL)
        how.setdefault("stderr", subprocess.DEVNULL)
        process = subprocess.Popen(command, env=self.environment, stdin=subprocess.DEVNULL,
                                   start_new_session=True, **how)
        self._started.append(process)
        return process

    def run(self, command, **how):
        """A program that ends by itself."""
        return subprocess.run(command, env=self.environment, capture_output=True, text=True,
                              timeout=PATIENCE, **how)

    def close(self):
        for process in reversed(self._started):
            end(process)
            if process.stdout:
                process.stdout.close()
        shutil.rmtree(self.root, ignore_errors=True)

    # Windows

    def windows(self, title):
        """The visible windows with exactly this title."""
        found = self.run(["xdotool", "search", "--onlyvisible", "--name", f"^{title}$"])
        return found.stdout.split()

    def active(self):
        """The title of the window that gets the keys; empty where there is none."""
        return self.run(["xdotool", "getactivewindow", "getwindowname"]).stdout.strip()

    def wait_active(self, title):
        try:
            wait_for(f"the window “{title}” gets the keys", lambda: self.active() == title)
        except AssertionError as vain:
            raise AssertionError(f"{vain}; now it is “{self.active()}”") from None

    def ask_until_gone(self, title, ask):
        """Asks more than once where it must: what a window still wants for itself as it opens,
        such as to be raised, may come later than the first time and undo it."""
        def is_gone():
            if self.windows(title):
                ask()
            return not self.windows(title)
        wait_for(f"the window “{title}” is gone", is_gone)

    def minimise(self, title):
        self.ask_until_gone(title, lambda: [
            self.run(["xdotool", "windowminimize", window]) for window in self.windows(title)])

    def wait_gone(self, title):
        wait_for(f"the window “{title}” is gone", lambda: not self.windows(title))

    def fill_screen(self, title):
        """Over all that is not kept above it, with the keyboard."""
        [window] = self.windows(title)
        self.run(["xdotool", "windowmove", window, "0", "0", "windowsize", window, "100%", "100%",
                  "windowactivate", window, "windowraise", window], check=True)

    def frame_at(self, across, down):
        """What the window manager shows there; a frame of its own round each window."""
        self.run(["xdotool", "mousemove", str(across), str(down)], check=True)
        return self.run(["xdotool", "getmouselocation", "--shell"]).stdout.split("WINDOW=")[1]

    def is_over(self, title, below):
        """Where both are, the first of the windows is seen."""
        def middle(window):
            place = dict(line.split("=") for line in self.run(
                ["xdotool", "getwindowgeometry", "--shell", window]).stdout.split())
            return (int(place["X"]) + int(place["WIDTH"]) // 2,
                    int(place["Y"]) + int(place["HEIGHT"]) // 2)
        [upper], [lower] = self.windows(title), self.windows(below)
        return self.frame_at(*middle(upper)) != self.frame_at(*middle(lower))

    # Keys, sent as a keyboard sends them: to whatever window is active

    def press(self, *keys):
        self.run(["xdotool", "key", "--clearmodifiers", *keys], check=True)

    def type(self, text):
        self.run(["xdotool", "type", "--clearmodifiers", "--delay", "4", text], check=True)


def end(process):
    """Ends a process of ours and what it started."""
    for sign in (signal.SIGTERM, signal.SIGKILL):
        try:
            os.killpg(process.pid, sign)
        except ProcessLookupError:
            pass
        try:
            process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            continue
        return


class Evenkeel:
    """The program and its command line, on one data folder."""

    WINDOW = "Evenkeel"
    POPUP = "Quick log — Evenkeel"
    bin_folder = Path()

    def __init__(self, desktop, folder=None):
        self.desktop = desktop
        self.folder = Path(folder or desktop.root / "log")
        self.process = None

    def command(self, *options):
        return [str(self.bin_folder / "evenkeel"), "--data-dir", str(self.folder), *options]

    def make_folder_of_a_known_user(self):
        """As after the first run, and with the command line allowed to read."""
        self.folder.mkdir(mode=0o700, exist_ok=True)
        (self.folder / "settings.ini").write_text(SETTINGS_OF_A_KNOWN_USER)

    def open(self, *options):
        """Starts the program and waits until its window gets the keys."""
        self.process = self.desktop.start(self.command(*options))
        self.desktop.wait_active(self.WINDOW)

    def again(self, *options):
        """The program started once more: it hands over to the first and ends."""
        return self.desktop.run(self.command(*options)).returncode

    def quit(self):
        """Ctrl Q; the exit status."""
        self.desktop.press("ctrl+q")
        return self.process.wait(timeout=PATIENCE)

    def kill(self):
        """As if the power went; the next window must not be taken for this one."""
        self.process.kill()
        self.process.wait(timeout=PATIENCE)
        self.desktop.wait_gone(self.WINDOW)

    # The command line

    def cli(self, *words):
        return self.desktop.run([str(self.bin_folder / "evenkeel-cli"), "--data-dir", str(self.folder),
                                 *words])

    def json(self, *words):
        answer = self.cli(*words)
        if answer.returncode != 0:
            raise AssertionError(f"{words}: exit {answer.returncode}: {answer.stderr}")
        return json.loads(answer.stdout)

    def interactions(self):
        return self.json("list")["interactions"]

    def summaries(self):
        """Newest first."""
        return [entry["summary"] for entry in self.interactions()]

    def wait_logged(self, *summaries):
        wait_for(f"the log holds {summaries}", lambda: self.summaries() == list(summaries))

    def mine(self):
        """What is private to the user: ratings, breathers, reflections, lessons."""
        file = self.desktop.root / "mine.json"
        self.json("export", "--format", "json", "--mine", "-o", str(file))
        return json.loads(file.read_text())["mine"]


def run_tests(*tools):
    """The main function of a test; its first argument is the folder of the programs."""
    need(*Desktop.TOOLS, *tools)
    Evenkeel.bin_folder = Path(sys.argv.pop(1))
    unittest.main(verbosity=2)
