#!/usr/bin/env python3
"""incalltest.py BIN_FOLDER: the in-call strip beside another window that keeps the keyboard: opened
and gone through by keys that work anywhere, then written in and handed to the log."""

import time
import unittest

from desktop import Desktop, Evenkeel, run_tests, wait_for

STRIP = "In call — Evenkeel"
ANY_STRIP = "In call.*"  # xdotool finds no dash


class InCallTest(unittest.TestCase):
    def setUp(self):
        self.desktop = Desktop()
        self.addCleanup(self.desktop.close)
        self.program = Evenkeel(self.desktop)
        self.program.make_folder_of_a_known_user()
        self.program.open()

    def state(self):
        return self.program.json("status")["state"]

    def open_strip(self):
        """As somebody does who works in another window."""
        def is_open():
            if not self.desktop.windows(ANY_STRIP):
                self.desktop.press("ctrl+shift+F8")
                time.sleep(0.5)
            return self.desktop.windows(ANY_STRIP)
        wait_for("the keys are taken and the strip is there", is_open)

    def test_a_call_from_beginning_to_log(self):
        self.open_strip()
        wait_for("a call is on", lambda: self.state() == "on-call")
        self.assertEqual(self.desktop.active(), Evenkeel.WINDOW)
        self.desktop.press("ctrl+shift+F7", "ctrl+shift+F7")
        self.desktop.press("ctrl+shift+F8")
        self.desktop.wait_active(STRIP)
        self.desktop.type("late refund @4711 #billing, callback tomorrow 15:00")
        self.desktop.press("ctrl+Return")
        self.program.wait_logged("late refund")
        self.desktop.wait_gone(ANY_STRIP)
        self.assertEqual(self.state(), "wrap-up")
        [call] = self.program.interactions()
        self.assertEqual((call["customer"], call["category"]), ("4711", "billing"))

    def test_escape_gives_the_keyboard_back(self):
        self.open_strip()
        self.desktop.press("ctrl+shift+F8")
        self.desktop.wait_active(STRIP)
        self.desktop.press("Escape")
        self.desktop.wait_active(Evenkeel.WINDOW)
        self.assertTrue(self.desktop.windows(ANY_STRIP))

    def test_it_stays_above_what_has_the_keyboard(self):
        def is_seen():
            return self.desktop.is_over(ANY_STRIP, Evenkeel.WINDOW)
        self.open_strip()
        self.desktop.minimise(Evenkeel.WINDOW)
        other = Evenkeel(self.desktop, self.desktop.root / "other")  # it has no strip of its own
        other.make_folder_of_a_known_user()
        other.open()
        self.desktop.fill_screen(Evenkeel.WINDOW)
        wait_for("the strip is seen", is_seen)
        for _ in range(3):
            self.desktop.press("ctrl+shift+F8")
            self.desktop.wait_active(STRIP)
            self.desktop.press("Escape")
            self.desktop.wait_active(Evenkeel.WINDOW)
            self.desktop.fill_screen(Evenkeel.WINDOW)
            wait_for("the strip is seen", is_seen)

    def test_a_second_start_opens_it(self):
        self.assertEqual(self.program.again("--in-call"), 0)
        wait_for("the strip is there", lambda: self.desktop.windows(ANY_STRIP))


if __name__ == "__main__":
    run_tests()
