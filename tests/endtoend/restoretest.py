#!/usr/bin/env python3
"""restoretest.py BIN_FOLDER: a log whose file was damaged comes back in the window, in three steps
from the newest backup, and what was damaged is still there."""

import unittest

from accessible import connect
from desktop import Desktop, Evenkeel, end, run_tests, wait_for

WINDOW = "Restore a backup — Evenkeel"
KEPT = "in the backup"
LATER = "after the backup"


class RestoreTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.desktop = Desktop(accessible=True)
        cls.addClassCleanup(cls.desktop.close)
        cls.tree = connect(cls.desktop)

    def setUp(self):
        self.program = Evenkeel(self.desktop, self.desktop.root / self.id().rsplit(".", 1)[1])
        self.addCleanup(lambda: self.program.process and end(self.program.process))
        self.program.make_folder_of_a_known_user()
        self.program.json("log", KEPT)
        self.program.json("backup")
        self.program.json("log", LATER)
        self.database = self.program.folder / "evenkeel.db"

    def aside(self):
        return sorted(file for file in self.program.folder.glob("evenkeel.db-*.aside"))

    def press(self, name):
        button = self.tree.find(self.root, "push button", name)
        wait_for(f"“{name}” can be pressed", lambda: self.tree.has(button, "SENSITIVE"))
        self.tree.do(button, "Press")

    def wait_told(self, words):
        return wait_for(f"the window says “{words}”", lambda: [
            text for text in self.tree.texts(self.root) if words in text])

    def start_and_ask(self):
        self.program.process = self.desktop.start(self.program.command())
        self.root = self.tree.program()
        self.press("Restore a backup")
        self.desktop.wait_active(WINDOW)

    def go_through(self):
        self.press("See what would change")
        self.wait_told("Comes back: 1 interaction")
        self.press("Restore")
        self.wait_told("Step 3 of 3")

    def test_a_damaged_log_comes_back(self):
        damaged = bytearray(self.database.read_bytes())
        damaged[100:200] = bytes(100)
        self.database.write_bytes(damaged)
        self.start_and_ask()
        self.go_through()
        self.assertEqual(self.program.summaries(), [KEPT])
        self.assertEqual([file.read_bytes() for file in self.aside()], [bytes(damaged)])
        self.press("Close")
        self.desktop.wait_active(Evenkeel.WINDOW)
        self.assertEqual(self.program.quit(), 0)
        self.assertEqual(self.program.json("check"), {"ok": True})

    def test_a_log_that_is_gone_comes_back(self):
        self.database.unlink()
        self.start_and_ask()
        self.go_through()
        self.assertEqual(self.program.summaries(), [KEPT])
        self.assertEqual(self.aside(), [])


if __name__ == "__main__":
    run_tests()
