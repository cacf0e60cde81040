#!/usr/bin/env python3
"""storagefaultstest.py BIN_FOLDER: what the window and the command line say when the log cannot be
opened or written, each fault made for real; nothing is lost and what was typed stays."""

import os
import subprocess
import unittest

from accessible import connect
from desktop import Desktop, Evenkeel, end, run_tests, wait_for

FULL = "The disk is full, so this was not saved."
READ_ONLY = "The folder of the log cannot be written to."
NEWER = "The log was written by a newer version of Evenkeel."
WRONG_KEY = "This key does not open the log."
BUSY = "Another program is using the log."
STAYS = "Nothing was changed, and what you typed is still here."

LINE = "What happened, in a few words"
FIRST = "before the fault"
TYPED = "typed while it failed"


class StorageFaultsTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.desktop = Desktop(accessible=True)
        cls.addClassCleanup(cls.desktop.close)
        cls.tree = connect(cls.desktop)

    def setUp(self):
        folder = self.desktop.root / self.id().rsplit(".", 1)[1]
        folder.mkdir(mode=0o700)
        self.program = Evenkeel(self.desktop, folder)
        self.addCleanup(self.end_program)

    def end_program(self):
        if self.program.process:
            end(self.program.process)

    def make_log(self):
        self.program.make_folder_of_a_known_user()
        self.program.json("log", FIRST)

    def probe(self, *verb):
        return [str(self.program.bin_folder / "logprobe"), str(self.program.folder), *verb]

    def another_program(self, verb):
        """One that holds on until its standard input ends."""
        holder = subprocess.Popen(self.probe(verb), env=self.desktop.environment, text=True,
                                  stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.addCleanup(holder.stdout.close)
        self.addCleanup(holder.wait)
        self.addCleanup(holder.stdin.close)
        self.assertEqual(holder.stdout.readline(), "held\n")
        return holder

    def mount(self, *options):
        """Mounts a small disk of its own over the data folder; only root can."""
        if os.geteuid() != 0:
            self.skipTest("only root can mount a disk that is full")
        folder = str(self.program.folder)
        mounted = self.desktop.run(
            ["mount", "-t", "tmpfs", "-o", ",".join(["mode=0700", *options]), "tmpfs", folder])
        if mounted.returncode != 0:
            self.skipTest(f"no disk can be mounted here: {mounted.stderr.strip()}")
        self.addCleanup(self.desktop.run, ["umount", "--lazy", folder])
        self.addCleanup(self.end_program)

    def fill_the_disk(self):
        filler = self.program.folder / "filler"
        with open(filler, "wb", buffering=0) as file, self.assertRaises(OSError):
            while True:
                file.write(bytes(4096))
        return filler

    def make_read_only(self):
        folder = str(self.program.folder)
        if os.geteuid() == 0:
            self.mount()
            self.make_log()
            self.desktop.run(["mount", "-o", "remount,ro", folder], check=True)
        else:
            self.make_log()
            self.program.folder.chmod(0o500)
            self.addCleanup(self.program.folder.chmod, 0o700)

    def refused(self, status, sentence, *words):
        """The command line says it in one line and prints nothing else."""
        answer = self.program.cli(*words)
        self.assertEqual((answer.returncode, answer.stdout), (status, ""), answer.stderr)
        self.assertTrue(answer.stderr.startswith(sentence), answer.stderr)
        self.assertEqual(answer.stderr.count("\n"), 1, answer.stderr)

    def window_will_not_open(self, sentence):
        """A box says why and that nothing is lost; closing it ends the program with 2."""
        self.program.open()
        root = self.tree.program()
        words = wait_for("the reason is shown", lambda: [
            text for text in self.tree.texts(root) if sentence in text])
        self.assertEqual(words[0], sentence)
        self.desktop.press("Escape")
        self.assertEqual(self.program.process.wait(timeout=60), 2)

    def open_and_type(self):
        self.program.open()
        self.root = self.tree.program()
        self.line = self.tree.find(self.root, "text", LINE)
        self.desktop.type(TYPED)
        wait_for("the line is typed", lambda: self.tree.text(self.line) == TYPED)

    def enter_fails(self, sentence):
        self.desktop.press("Return")
        wait_for("the window says why", lambda: any(
            sentence in text and STAYS in text for text in self.tree.texts(self.root)))
        self.assertEqual(self.tree.text(self.line), TYPED)
        self.assertEqual(self.program.summaries(), [FIRST])

    def enter_works_again(self):
        self.desktop.press("Return")
        self.program.wait_logged(TYPED, FIRST)
        wait_for("the line is empty", lambda: self.tree.text(self.line) == "")

    def test_a_full_disk_while_typing(self):
        self.mount("size=4m")
        self.make_log()
        self.open_and_type()
        filler = self.fill_the_disk()
        self.enter_fails(FULL)
        self.refused(3, FULL, "log", "from the command line")
        filler.unlink()
        self.enter_works_again()
        self.assertEqual(self.program.quit(), 0)
        self.assertEqual(self.program.json("check"), {"ok": True})

    def test_a_full_disk_before_the_start(self):
        self.mount("size=4m")
        self.make_log()
        filler = self.fill_the_disk()
        self.refused(3, FULL, "log", "from the command line")
        self.window_will_not_open(FULL)
        filler.unlink()
        self.assertEqual(self.program.summaries(), [FIRST])

    def test_a_folder_that_cannot_be_written(self):
        self.make_read_only()
        self.refused(3, READ_ONLY, "log", "from the command line")
        self.window_will_not_open(READ_ONLY)

    def test_a_folder_that_cannot_be_written_since_a_crash(self):
        """The lock that was left is nobody's."""
        self.mount()
        self.make_log()
        self.program.open()
        self.program.kill()
        self.assertTrue((self.program.folder / "lock").exists())
        self.desktop.run(["mount", "-o", "remount,ro", str(self.program.folder)], check=True)
        self.refused(3, READ_ONLY, "log", "from the command line")
        self.window_will_not_open(READ_ONLY)

    def test_a_log_of_a_newer_version(self):
        self.make_log()
        self.desktop.run(self.probe("newer"), check=True)
        before = (self.program.folder / "evenkeel.db").read_bytes()
        self.refused(3, NEWER, "log", "from the command line")
        self.refused(3, NEWER, "list")
        self.window_will_not_open(NEWER)
        self.assertEqual((self.program.folder / "evenkeel.db").read_bytes(), before)

    def test_the_wrong_key(self):
        self.make_log()
        key = self.program.folder / "key"
        right = key.read_text()
        key.write_text("a" * 64 + "\n")
        self.refused(4, WRONG_KEY, "log", "from the command line")
        self.window_will_not_open(WRONG_KEY)
        key.write_text(right)
        self.assertEqual(self.program.summaries(), [FIRST])

    def test_a_locked_database_while_typing(self):
        self.make_log()
        self.open_and_type()
        holder = self.another_program("hold")
        self.enter_fails(BUSY)
        self.refused(3, BUSY, "log", "from the command line")
        holder.stdin.close()
        self.assertEqual(holder.wait(), 0)
        self.enter_works_again()

    def test_a_folder_that_another_program_has(self):
        self.make_log()
        holder = self.another_program("lock")
        self.refused(3, BUSY, "log", "from the command line")
        self.window_will_not_open(BUSY)
        holder.stdin.close()
        self.assertEqual(holder.wait(), 0)
        self.assertEqual(self.program.summaries(), [FIRST])


if __name__ == "__main__":
    run_tests()
