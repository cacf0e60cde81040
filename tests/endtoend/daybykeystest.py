#!/usr/bin/env python3
"""daybykeystest.py BIN_FOLDER: an agent's day by keystrokes in a real window. What came of it is
read through evenkeel-cli; the screen is only looked at to know when a breath is over."""

import unittest
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from accessible import connect
from desktop import ZONE, Desktop, Evenkeel, run_tests, wait_for

LINE = "angry about late refund, promised callback tomorrow 15:00 #billing @4711 !7"
INSIGHT = "The refund went to the wrong account."


def tomorrow():
    return (datetime.now(ZoneInfo(ZONE)) + timedelta(days=1)).date()


class DayByKeysTest(unittest.TestCase):
    maxDiff = None

    def setUp(self):
        self.desktop = Desktop(accessible=True)
        self.addCleanup(self.desktop.close)
        self.tree = connect(self.desktop)
        self.program = Evenkeel(self.desktop)

    def test_a_whole_day(self):
        self.first_run()
        self.let_the_command_line_read()
        self.log_a_call()
        self.undo_and_redo()
        self.check_in()
        self.keep_the_promise()
        self.breathe()
        self.reflect()
        self.export()
        self.assertEqual(self.program.quit(), 0)
        self.assertEqual(self.program.json("check"), {"ok": True})

    def first_run(self):
        """Three steps, each with Enter; the third shows a line that is not saved."""
        self.program.open()
        self.desktop.press("Return", "Return", "Return")
        settings = self.program.folder / "settings.ini"
        wait_for("the first run is over",
                 lambda: settings.exists() and "welcomed=true" in settings.read_text())

    def let_the_command_line_read(self):
        refused = self.program.cli("list")
        self.assertEqual((refused.returncode, refused.stdout), (4, ""))
        self.desktop.press("ctrl+comma", "ctrl+f")
        self.desktop.type("command line may")
        self.desktop.press("Tab", "Tab", "space")
        wait_for("the command line may read", lambda: self.program.cli("list").returncode == 0)
        self.assertEqual(self.program.interactions(), [])

    def log_a_call(self):
        earliest, latest = tomorrow(), None
        self.desktop.press("ctrl+1")
        self.desktop.type(LINE)
        self.desktop.press("Return")
        self.program.wait_logged("angry about late refund")
        latest = tomorrow()
        [call] = self.program.interactions()
        [promise] = call["promises"]
        self.assertIn(promise["due_local"], [f"{day}T15:00" for day in (earliest, latest)])
        self.assertEqual(
            {key: call[key] for key in ("channel", "category", "tags", "customer", "stress",
                                        "severity", "trigger", "outcome", "actions", "next_step",
                                        "details", "deleted_at")},
            {"channel": "phone", "category": "billing", "tags": [], "customer": "4711",
             "stress": 7, "severity": None, "trigger": None, "outcome": "promised", "actions": [],
             "next_step": None, "details": None, "deleted_at": None})
        self.assertEqual(
            {key: promise[key] for key in ("interaction", "kind", "text", "customer", "channel",
                                           "zone", "state", "needs_time", "snoozed_until",
                                           "attempts", "renegotiations", "closed_at")},
            {"interaction": call["id"], "kind": "promise", "text": "callback", "customer": "4711",
             "channel": "phone", "zone": ZONE, "state": "open", "needs_time": False,
             "snoozed_until": None, "attempts": [], "renegotiations": [], "closed_at": None})
        self.assertEqual(self.program.json("due"),
                         {"alerts": [], "digest": False, "held": 0, "held_by": None})

    def undo_and_redo(self):
        self.desktop.type("asked twice about the invoice !4")
        self.desktop.press("Return")
        both = ("asked twice about the invoice", "angry about late refund")
        self.program.wait_logged(*both)
        self.desktop.press("ctrl+z")
        self.program.wait_logged("angry about late refund")
        self.desktop.press("ctrl+shift+z")
        self.program.wait_logged(*both)

    def check_in(self):
        self.desktop.press("ctrl+j", "6")
        wait_for("the check-in is kept", lambda: len(self.program.mine()["ratings"]) == 3)
        given = [(rating["value"], rating["context"]) for rating in self.program.mine()["ratings"]]
        self.assertEqual(sorted(given), [(4, "after-interaction"), (6, "check-in"),
                                         (7, "after-interaction")])

    def keep_the_promise(self):
        self.desktop.press("ctrl+3", "space")
        wait_for("nothing is owed any more",
                 lambda: self.program.json("followups", "--state", "open") == {"followups": []})
        [kept] = self.program.json("followups", "--state", "kept")["followups"]
        self.assertEqual((kept["text"], kept["state"]), ("callback", "kept"))

    def breathe(self):
        """One breath of ten seconds, asked for by a second start of the program."""
        self.assertEqual(
            self.program.again("--breathe", "--pattern", "six", "--minutes", "0.17"), 0)
        root = self.tree.program()
        wait_for("what to know is said once",
                 lambda: "Breathe gently, not deeper." in self.tree.texts(root))
        self.desktop.press("Return")
        wait_for("the breath is over and the rating asked for", lambda: "slider" in [
            thing.get_role_name() for thing in self.tree.shown(root)])
        self.desktop.press("4", "Return")
        [breather] = wait_for("the breather is kept", lambda: self.program.mine()["breathers"])
        given = [(rating["value"], rating["context"]) for rating in self.program.mine()["ratings"]]
        self.assertIn((4, "after-breather"), given)
        self.assertEqual(
            {key: breather[key] for key in ("kind", "pattern", "planned_seconds", "taken_seconds",
                                            "finished")},
            {"kind": "breathing", "pattern": "six", "planned_seconds": 10, "taken_seconds": 10,
             "finished": True})

    def reflect(self):
        self.desktop.press("ctrl+5")
        self.desktop.type(INSIGHT)
        self.desktop.press("ctrl+Return")
        [answer] = wait_for("the answer is kept", lambda: self.program.mine()["reflections"])
        self.assertEqual(answer["answer"], INSIGHT)

    def export(self):
        file = self.desktop.root / "week.pdf"
        self.desktop.press("ctrl+7", "ctrl+Return")
        self.desktop.wait_active("Export — Evenkeel")
        self.desktop.type(str(file))
        self.desktop.press("Return")
        wait_for("the file is there", lambda: file.exists() and file.stat().st_size > 0)
        self.assertTrue(file.read_bytes().startswith(b"%PDF-"))
        self.desktop.wait_active(Evenkeel.WINDOW)


class StartsTest(unittest.TestCase):
    """What starting, starting again and a sudden end do."""

    def setUp(self):
        self.desktop = Desktop()
        self.addCleanup(self.desktop.close)
        self.program = Evenkeel(self.desktop)
        self.program.make_folder_of_a_known_user()
        self.program.open()

    def kept_draft(self, form):
        probe = self.program.bin_folder / "logprobe"
        return self.desktop.run([str(probe), str(self.program.folder), "draft", form]).stdout

    def test_says_that_there_is_no_display(self):
        for name in ("DISPLAY", "QT_QPA_PLATFORM"):
            del self.desktop.environment[name]
        answer = self.desktop.run(self.program.command("--quick-log"))
        self.assertEqual((answer.returncode, answer.stdout), (2, ""))
        self.assertIn("There is no display here.", answer.stderr)
        self.assertEqual(answer.stderr.count("\n"), 1)

    def test_a_second_start_brings_the_first_window_back(self):
        [window] = self.desktop.windows(Evenkeel.WINDOW)
        self.desktop.minimise(Evenkeel.WINDOW)
        self.assertEqual(self.program.again(), 0)
        self.desktop.wait_active(Evenkeel.WINDOW)
        self.assertEqual(self.desktop.windows(Evenkeel.WINDOW), [window])

    def test_quick_log_from_a_second_start(self):
        self.assertEqual(self.program.again("--quick-log"), 0)
        self.desktop.wait_active(Evenkeel.POPUP)
        self.desktop.type("shouted at me !8 #outage")
        self.desktop.press("Return")
        self.program.wait_logged("shouted at me")
        [call] = self.program.interactions()
        self.assertEqual((call["stress"], call["category"]), (8, "outage"))

    def test_quick_log_by_a_key_that_works_anywhere(self):
        self.desktop.minimise(Evenkeel.WINDOW)
        self.desktop.press("ctrl+shift+space")
        self.desktop.wait_active(Evenkeel.POPUP)

    def test_escape_keeps_what_was_typed(self):
        self.assertEqual(self.program.again("--quick-log"), 0)
        self.desktop.wait_active(Evenkeel.POPUP)
        self.desktop.type("half a thought")
        self.desktop.press("Escape")
        self.desktop.wait_gone(Evenkeel.POPUP)
        self.assertEqual(self.program.interactions(), [])
        self.assertEqual(self.program.again("--quick-log"), 0)
        self.desktop.wait_active(Evenkeel.POPUP)
        self.desktop.press("Return")
        self.program.wait_logged("half a thought")

    def enter_logged(self, summary):
        def pressed():
            self.desktop.press("Return")
            return self.program.summaries() == [summary]
        return pressed

    def test_a_draft_survives_a_sudden_end(self):
        self.desktop.type("they cut the power !9")
        wait_for("the draft is kept", lambda: self.kept_draft("line") == "they cut the power !9")
        self.program.kill()
        self.assertEqual(self.program.interactions(), [])
        self.program.open()
        # The draft stands there a moment after the window; Enter before that does nothing.
        wait_for("the draft is logged", self.enter_logged("they cut the power"))
        wait_for("the draft is gone", lambda: self.kept_draft("line") == "")


if __name__ == "__main__":
    run_tests()
