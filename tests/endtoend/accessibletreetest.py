#!/usr/bin/env python3
"""accessibletreetest.py BIN_FOLDER: what a screen reader finds in the real window, and that the
day can be logged through it alone."""

import unittest

from accessible import connect
from desktop import Desktop, Evenkeel, run_tests, wait_for

PAGES = {
    "Today": "ctrl+1",
    "Log": "ctrl+2",
    "Follow-ups": "ctrl+3",
    "Breathe": "ctrl+4",
    "Reflect": "ctrl+5",
    "Export": "ctrl+7",
    "Settings": "ctrl+comma",
}
LINE = "What happened, in a few words"


class AccessibleTreeTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.desktop = Desktop(accessible=True)
        cls.addClassCleanup(cls.desktop.close)
        cls.tree = connect(cls.desktop)
        cls.program = Evenkeel(cls.desktop)
        cls.program.make_folder_of_a_known_user()
        cls.program.json("log", "angry about late refund, promised callback tomorrow 15:00 !7")
        cls.program.open()
        cls.root = cls.tree.program()

    def show(self, page):
        self.desktop.press(PAGES[page])
        self.tree.find(self.root, "heading", page)  # what stands above the page is named like it

    def test_nothing_that_takes_the_focus_is_without_a_name(self):
        for page in PAGES:
            with self.subTest(page=page):
                self.show(page)
                things = [thing for thing in self.tree.shown(self.root)
                          if self.tree.has(thing, "FOCUSABLE")]
                self.assertGreater(len(things), 8)
                self.assertEqual([thing.get_role_name() for thing in things
                                  if not thing.get_name()], [])

    def test_logs_through_text_and_button(self):
        self.show("Today")
        line = self.tree.find(self.root, "text", LINE)
        self.tree.set_text(line, "said by a screen reader !6")
        self.assertEqual(self.tree.text(line), "said by a screen reader !6")
        self.tree.do(self.tree.find(self.root, "push button", "Save"), "Press")
        wait_for("it is logged",
                 lambda: self.program.summaries()[0] == "said by a screen reader")
        self.assertEqual(self.program.interactions()[0]["stress"], 6)
        wait_for("the line is empty again", lambda: self.tree.text(line) == "")

    def test_logs_through_text_and_enter(self):
        self.show("Today")
        line = self.tree.find(self.root, "text", LINE)
        self.tree.set_text(line, "said and entered")
        self.tree.focus(line)
        self.desktop.press("Return")
        wait_for("it is logged", lambda: self.program.summaries()[0] == "said and entered")

    def test_moves_the_stress_scale_as_a_slider(self):
        self.show("Today")
        before = len(self.program.mine()["ratings"])
        scale = self.tree.find(self.root, "slider", "Stress now")
        self.tree.set_value(scale, 4)
        self.assertEqual(self.tree.value(scale), 4)
        self.assertEqual(len(self.program.mine()["ratings"]), before)
        self.tree.focus(scale)
        self.desktop.press("Return")
        wait_for("the rating is kept",
                 lambda: len(self.program.mine()["ratings"]) == before + 1)
        given = [(rating["value"], rating["context"]) for rating in self.program.mine()["ratings"]]
        self.assertIn((4, "check-in"), given)


if __name__ == "__main__":
    run_tests()
