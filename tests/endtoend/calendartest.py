#!/usr/bin/env python3
"""calendartest.py BIN_FOLDER: follow-ups that leave as iCalendar are read by programs that are not
ours: by python3-icalendar, which has rules of time zones of its own, and by python3-dateutil, which
goes by those in the file."""

import datetime
import io
import json
import re
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

try:
    import dateutil.tz
    import icalendar
except ImportError as missing:
    print(f"skipped: {missing.name} is not there (packaging/linux/dependencies.sh test)")
    sys.exit(77)

PAYLOADS = Path(__file__).parent.parent / "data" / "hostile" / "payloads.json"
UTC = datetime.timezone.utc
# Plain ones, beside and inside of changes of the clocks, half hours, days, and one without a time.
TIMES = [("2026-05-15T15:00", "Europe/London"), ("2026-03-29T00:59", "Europe/London"),
         ("2026-03-29T01:30", "Europe/London"), ("2026-03-29T02:00", "Europe/London"),
         ("2026-10-25T01:30", "Europe/London"), ("2026-10-25T02:00", "Europe/London"),
         ("2026-03-08T02:30", "America/New_York"), ("2026-11-01T01:15", "America/New_York"),
         ("2026-04-05T01:45", "Australia/Lord_Howe"), ("2026-10-04T02:15", "Australia/Lord_Howe"),
         ("2026-07-01T09:30", "Asia/Kathmandu"), ("2026-07-01T23:59", "Pacific/Kiritimati"),
         ("2030-07-01T09:30", "Africa/Casablanca"), ("2041-07-01T09:30", "Europe/London"),
         ("2026-05-15T15:00", "UTC"), ("2026-05-15", "Europe/London"),
         ("2026-12-31", "Pacific/Auckland"), (None, None)]
# Nothing in an item may be anything else, whatever was typed.
PROPERTIES = {"UID", "DTSTAMP", "LAST-MODIFIED", "CREATED", "SEQUENCE", "CLASS", "SUMMARY",
              "DESCRIPTION", "DUE", "STATUS", "COMPLETED", "PERCENT-COMPLETE"}
BREAKS = re.compile("\r\n|[\n\v\f\r\x85\u2028\u2029]")
CONTROLS = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f]")


def plain(text):
    """As it is to arrive: control characters are dropped, every end of a line is one."""
    lines = BREAKS.sub("\n", text).replace("\t", " ")
    return re.sub("[\ud800-\udfff]", "?", CONTROLS.sub("", lines)).strip()


def typed(written, name):
    """Every value of a property in the file, as it was typed. The package unfolds the lines; of
    text it takes backslashes away twice (before its version 5), so that is done here."""
    lines = icalendar.parser.Contentlines.from_ical(written)
    values = [line.split(":", 1)[1] for line in lines if line.startswith(name + ":")]
    return [re.sub(r"\\(.)", lambda one: "\n" if one[1] in "nN" else one[1], value)
            for value in values]


def record(number, text, due, zone):
    """A follow-up as our own export holds it."""
    return {"id": number, "interaction": None, "kind": "promise", "text": text, "customer": text,
            "channel": "phone", "due_local": due, "zone": zone, "due": None, "state": "open",
            "needs_time": due is None, "snoozed_until": None, "attempts": [], "renegotiations": [],
            "closed_at": None, "note": None, "handed_to": None, "handover_accepted": False,
            "every_days": 0, "created_at": f"2026-01-01T08:{number // 60:02}:{number % 60:02}Z",
            "deleted_at": None}


class CalendarTest(unittest.TestCase):
    maxDiff = None
    program = ""

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = Path(folder.name)

    def cli(self, *words):
        done = subprocess.run(
            [self.program, "--data-dir", self.root / "log", "--now", "2026-01-02T10:00",
             "--zone", "Europe/London", "--locale", "en-GB", *words],
            capture_output=True, text=True)
        self.assertEqual(done.returncode, 0, done.stderr)
        return json.loads(done.stdout)

    def fill(self, followups):
        file = self.root / "in.json"
        file.write_text(json.dumps({
            "format": "evenkeel-export", "version": 1, "made_at": "2026-01-02T10:00:00Z",
            "zone": "Europe/London", "from": None, "to": None, "interactions": [],
            "followups": followups}), encoding="utf-8")
        self.assertEqual(self.cli("import", file)["skipped"], [])

    def exported(self, *words):
        """The bytes, and the items by what was typed where that is shown."""
        file = self.root / "out.ics"
        self.cli("export", "--format", "ics", "-o", file, *words)
        written = file.read_bytes()
        calendar = icalendar.Calendar.from_ical(written)
        self.assertEqual(calendar.errors, [])
        items = calendar.walk("VTODO")
        self.assertEqual(len(items), written.count(b"BEGIN:VTODO\r\n"))
        for item in items:
            self.assertEqual(item.errors, [])
            self.assertLessEqual(set(item.keys()), PROPERTIES)
        return written, items

    def test_every_reader_comes_to_the_same_instants(self):
        self.fill([record(number, f"k{number}", *time) for number, time in enumerate(TIMES)])
        ours = {one["text"]: one for one in self.cli("followups")["followups"]}
        written, items = self.exported("--details")
        self.assertEqual(len(items), len(TIMES))
        rules = dateutil.tz.tzical(io.StringIO(written.decode().replace("\r\n", "\n")))
        instants = 0
        for item in items:
            mine = ours[str(item["SUMMARY"])]
            if mine["needs_time"]:
                self.assertNotIn("DUE", item)
                continue
            due = item["DUE"].dt
            if not isinstance(due, datetime.datetime):
                self.assertEqual(due.isoformat(), mine["due_local"])
                continue
            expected = datetime.datetime.fromisoformat(mine["due"].replace("Z", "+00:00"))
            self.assertEqual(due.astimezone(UTC), expected, mine)
            if "TZID" in item["DUE"].params:
                by_file = due.replace(tzinfo=rules.get(item["DUE"].params["TZID"]))
                self.assertEqual(by_file.astimezone(UTC), expected, mine)
                self.assertEqual(due.strftime("%Y-%m-%dT%H:%M"), mine["due_local"])
            instants += 1
        self.assertEqual(instants, len([due for due, _ in TIMES if due and "T" in due]))

    def test_what_happens_to_a_promise_is_told(self):
        self.fill([record(number, f"k{number}", "2026-01-05T15:00", "Europe/London")
                   for number in range(1, 6)])
        ids = {one["text"]: str(one["id"]) for one in self.cli("followups")["followups"]}
        before = {str(item["SUMMARY"]): item for item in self.exported("--details")[1]}
        self.cli("done", ids["k1"])
        self.cli("done", ids["k2"], "--outcome", "withdrawn")
        self.cli("renegotiate", ids["k3"], "2026-01-06T09:30", "--reason", "parts", "--told", "yes")
        self.cli("snooze", ids["k4"], "2026-01-05T14:55")
        after = {str(item["SUMMARY"]): item for item in self.exported("--details")[1]}
        self.assertEqual({name: item["UID"] for name, item in after.items()},
                         {name: item["UID"] for name, item in before.items()})
        self.assertEqual([str(after[f"k{n}"]["STATUS"]) for n in range(1, 6)],
                         ["COMPLETED", "CANCELLED"] + 3 * ["NEEDS-ACTION"])
        self.assertEqual(after["k1"]["COMPLETED"].dt,
                         datetime.datetime(2026, 1, 2, 10, tzinfo=UTC))
        self.assertEqual([int(after[f"k{n}"]["SEQUENCE"]) for n in range(1, 6)], [0, 0, 1, 0, 0])
        self.assertEqual(after["k3"]["DUE"].dt.strftime("%d %H:%M"), "06 09:30")
        triggers = {name: [alarm["TRIGGER"] for alarm in item.walk("VALARM")]
                    for name, item in after.items()}
        self.assertEqual(triggers["k1"] + triggers["k2"], [])
        self.assertEqual([one.dt for one in triggers["k5"]],
                         [datetime.timedelta(minutes=-10), datetime.timedelta(0)])
        self.assertEqual({one.params["RELATED"] for one in triggers["k5"]}, {"END"})
        self.assertEqual(triggers["k4"][0].dt, datetime.datetime(2026, 1, 5, 14, 55, tzinfo=UTC))

    def test_words_are_hidden_unless_asked_for(self):
        self.fill([record(1, "zqpromiseqz", "2026-05-15T15:00", "Europe/London")])
        written, items = self.exported()
        self.assertNotIn(b"zqpromiseqz", written.replace(b"\r\n ", b""))
        self.assertEqual(str(items[0]["SUMMARY"]), "A follow-up is due")
        self.assertEqual({str(alarm["DESCRIPTION"]) for alarm in items[0].walk("VALARM")},
                         {"A follow-up is due"})

    def test_hostile_text_stays_text(self):
        listed = json.loads(PAYLOADS.read_text(encoding="utf-8"))
        texts = [one["text"] for one in listed if not re.search("[\ud800-\udfff]", one["text"])]
        texts += ["a\r\nEND:VTODO\r\nBEGIN:VEVENT", "a\nATTACH:file:///etc/passwd", "\\nURL:x;,:\\;",
                  "a\u2028ATTENDEE:mailto:a@example.org", "a\x85URL:http://127.0.0.1", "\x1b]0;x\x07"]
        self.fill([record(number, f"k{number:03} {text}", "2026-05-15T15:00", "Europe/London")
                   for number, text in enumerate(texts)])
        saved = {one["text"][:4]: one["text"] for one in self.cli("followups")["followups"]}
        written, items = self.exported("--details")
        said = {text[:4]: text for text in typed(written, "SUMMARY")}
        self.assertEqual(said, {key: plain(text) for key, text in saved.items()})
        self.assertEqual(len(items), len(texts))
        for item in items:
            self.assertEqual(set(item.keys()), PROPERTIES - {"COMPLETED", "PERCENT-COMPLETE"})
            self.assertEqual({part.name for part in item.subcomponents}, {"VALARM"})
        print(f"{len(items)} hostile texts came out as text")


if __name__ == "__main__":
    CalendarTest.program = str(Path(sys.argv.pop(1)) / "evenkeel-cli")
    unittest.main(verbosity=2)
