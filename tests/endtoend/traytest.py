#!/usr/bin/env python3
"""traytest.py BIN_FOLDER: the icon in the tray of a real desktop session: its menu does what it
says, closing the window leaves the program running, and Quit ends it."""

import unittest

from desktop import PATIENCE, Desktop, Evenkeel, run_tests, skip, wait_for

try:
    from tray import Tray
except (ImportError, ValueError) as missing:
    skip(f"python3-gi is not on this machine ({missing}). ./test.sh installs it on Debian.")

MENU = [
    "Log a call",
    "In-call strip",
    "Breathe",
    ("I am", ["On call", "Wrap-up", "Free", "Away", "", "Away from … to …"]),
    "Open Evenkeel",
    "Quit",
]


class TrayTest(unittest.TestCase):
    def setUp(self):
        self.desktop = Desktop()
        self.addCleanup(self.desktop.close)
        self.tray = Tray(self.desktop)
        self.addCleanup(self.tray.close)
        self.program = Evenkeel(self.desktop)
        self.program.make_folder_of_a_known_user()
        self.program.open()
        wait_for("the icon is in the tray", self.tray.has_icon)

    def close_window(self):
        self.desktop.ask_until_gone(Evenkeel.WINDOW, lambda: self.desktop.press("alt+F4"))

    def test_the_menu_lists_what_the_tray_is_for(self):
        self.assertEqual(self.tray.labels(), MENU)
        self.assertEqual(self.tray.property("ToolTip")[2], "Evenkeel")
        self.assertTrue(self.tray.property("IconPixmap"))

    def test_closing_the_window_leaves_the_program_in_the_tray(self):
        self.close_window()
        self.assertIsNone(self.program.process.poll())
        self.tray.choose("Open Evenkeel")
        self.desktop.wait_active(Evenkeel.WINDOW)
        self.close_window()
        self.tray.activate()
        self.desktop.wait_active(Evenkeel.WINDOW)

    def test_logs_a_call_while_the_window_is_closed(self):
        self.close_window()
        self.tray.choose("Log a call")
        self.desktop.wait_active(Evenkeel.POPUP)
        self.desktop.type("from the tray !3")
        self.desktop.press("Return")
        self.program.wait_logged("from the tray")

    def test_sets_the_state(self):
        self.tray.choose("On call")
        wait_for("the state is set", lambda: self.program.json("status")["state"] == "on-call")

    def test_quits(self):
        self.close_window()
        self.tray.choose("Quit")
        self.assertEqual(self.program.process.wait(timeout=PATIENCE), 0)


if __name__ == "__main__":
    run_tests()
