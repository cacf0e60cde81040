#!/usr/bin/env python3
"""hostiletest.py BIN_FOLDER: texts of tests/data/hostile come in as a file, go through the command
line and the window, and go out as JSON, CSV, HTML and PDF, while every file that is opened and
every address that is asked for is watched. What goes out is read by other programs than ours."""

import csv
import datetime
import html.parser
import io
import json
import re
import subprocess
import unicodedata
import unittest
from pathlib import Path

from desktop import PATIENCE, Desktop, Evenkeel, need, run_tests

PAYLOADS = Path(__file__).parent.parent / "data" / "hostile" / "payloads.json"
FORMULA = "=+-@\t\r\n\0\uff1d\uff0b\uff0d\uff20"
WATCHED = "trace=open,openat,openat2,execve,connect"
YESTERDAY = datetime.date.today() - datetime.timedelta(days=1)
NO_NUL = "\ue0ff"
MARK = re.compile(r"k(\d{3})k")


def payloads(canaries):
    """(name, text) of each; a text ends in a mark by which it is known again."""
    listed = json.loads(PAYLOADS.read_text(encoding="utf-8"))
    return [(one["name"], f'{one["text"].replace("@CANARY@", canaries)} k{number:03}k')
            for number, one in enumerate(listed)]


def whole(text):
    """As UTF-8 can hold it: a lone surrogate becomes a sign in its place."""
    return re.sub("[\ud800-\udfff]", "?", text)


def comparable(text):
    """Without blanks and the hyphens that names of categories have for them, without control
    characters and signs of direction, in small letters."""
    return "".join(letter for letter in whole(text).lower() if not letter.isspace()
                   and letter != "-" and unicodedata.category(letter) not in ("Cc", "Cf"))


def export_of(texts):
    """A file in our own format in which every field of every record is one of these."""
    records = []
    for number, text in enumerate(texts, 1):
        when = f"{YESTERDAY}T{number // 60:02}:{number % 60:02}:00Z"
        customer = text + "z"  # a reference is hidden wherever it stands in what is sent
        promise = {"id": number, "interaction": number, "kind": "promise", "text": text,
                   "customer": customer, "channel": "phone", "due_local": "2026-05-20T10:00",
                   "zone": "Europe/London", "due": "2026-05-20T09:00:00Z", "state": "handed-over",
                   "needs_time": False, "snoozed_until": None, "attempts": [],
                   "renegotiations": [{"from": None, "to": "2026-05-20T10:00", "reason": text,
                                       "told": True, "at": when}],
                   "closed_at": when, "note": text, "handed_to": text, "handover_accepted": True,
                   "every_days": 0, "created_at": when, "deleted_at": None}
        records.append({
            "id": number, "summary": text, "details": text + "\n" + text, "occurred_at": when,
            "zone": "Europe/London", "channel": "phone", "category": text, "tags": [text],
            "customer": customer, "stress": None, "severity": 1, "trigger": text,
            "outcome": "escalated", "escalated_to": text, "escalation_accepted": True,
            "actions": [text, text], "next_step": text, "techniques": [text],
            "promises": [promise], "created_at": when, "updated_at": when, "deleted_at": None})
    return {"format": "evenkeel-export", "version": 1, "made_at": "2026-05-15T09:00:00+01:00",
            "zone": "Europe/London", "from": None, "to": None, "interactions": records,
            "followups": []}


class Page(html.parser.HTMLParser):
    """What a browser would make of a file: the elements with their attributes, and the texts."""

    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.elements, self.texts = [], []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.elements.append((tag, attrs))

    def handle_endtag(self, tag):
        self.elements.append(("/" + tag, []))

    def handle_comment(self, data):
        self.elements.append(("!--", data))

    def handle_data(self, data):
        self.texts.append(data)


class HostileTest(unittest.TestCase):
    maxDiff = 4000

    def setUp(self):
        self.desktop = Desktop()
        self.addCleanup(self.desktop.close)
        self.program = Evenkeel(self.desktop)
        self.canaries = self.desktop.root / "canaries"
        self.canaries.mkdir()
        for letter in "abcdefghijklmnopqrstuvwxyz":
            (self.canaries / f"{letter}.png").write_bytes(b"\x89PNG\r\n\x1a\n")
        self.texts = [text for _, text in payloads(str(self.canaries))]
        self.calls = self.desktop.root / "calls"
        self.watched = 0

    # Watching

    def watch(self, command):
        return ["strace", "-f", "-qq", "-e", WATCHED, "-e", "signal=none", "-o", str(self.calls),
                *command]

    def traced(self, *words, folder=None):
        """The command line, watched; its answer."""
        command = [str(self.program.bin_folder / "evenkeel-cli"), "--data-dir",
                   str(folder or self.program.folder), *words]
        ended = subprocess.run(self.watch(command), env=self.desktop.environment,
                               timeout=4 * PATIENCE, capture_output=True)
        said = ended.stderr.decode(errors="replace")
        if "PTRACE_TRACEME" in said or "Operation not permitted" in said:
            self.skipTest("processes may not be watched here")
        self.look_at_calls(words)
        return ended.returncode, ended.stdout, said

    def must(self, *words, folder=None):
        code, out, said = self.traced(*words, folder=folder)
        self.assertEqual(code, 0, (words, said))
        return json.loads(out)

    def look_at_calls(self, what):
        calls = self.calls.read_text(errors="replace").splitlines()
        self.watched += len(calls)
        self.assertEqual([call for call in calls if "canaries" in call], [], what)
        self.assertEqual([call for call in calls if " connect(" in call and "AF_UNIX" not in call],
                         [], what)
        started = [call for call in calls if " execve(" in call and " = 0" in call]
        self.assertLessEqual(len(started), 1, (what, started))  # the program itself

    # Going in and out

    def bring_in(self, texts, folder):
        file = self.desktop.root / f"{folder.name}.json"
        file.write_text(json.dumps(export_of(texts)))
        taken = self.must("import", str(file), folder=folder)
        self.assertEqual(taken["interactions"], len(texts), taken)

    def export(self, kind, folder=None):
        file = self.desktop.root / f"out-{(folder or self.program.folder).name}.{kind}"
        self.must("export", "--format", kind, "-o", str(file), folder=folder)
        return file

    def test_text_stays_text(self):
        self.assertGreaterEqual(len(self.texts), 200)
        self.program.make_folder_of_a_known_user()
        self.bring_in(self.texts, self.program.folder)
        places = self.read_json() + self.read_csv() + self.read_html() + self.read_pdf()
        places += self.ask_command_line()
        self.walk_window()
        print(f"trust: hostile text, {len(self.texts)} payloads in {places} places of files and "
              f"answers, 0 elements and links of theirs; {self.watched} opened files and addresses "
              "looked at, 0 files read, 0 not local")

    def read_json(self):
        back = json.loads(self.export("json").read_text(encoding="utf-8"))["interactions"]
        for call, text in zip(back, self.texts):
            text = whole(text)
            promise = call["promises"][0]
            for value in (call["customer"], promise["customer"]):
                self.assertEqual(comparable(value), comparable(text + "z"))
            for value in (call["summary"], call["tags"][0], call["category"],
                          call["trigger"], call["next_step"], call["escalated_to"],
                          *call["actions"], call["techniques"][0], promise["text"],
                          promise["note"], promise["handed_to"],
                          promise["renegotiations"][0]["reason"]):
                self.assertEqual(comparable(value), comparable(text))
        return 14

    def read_csv(self):
        raw = self.export("csv").read_bytes().decode("utf-8")
        csv.field_size_limit(1 << 20)
        # Python's reader takes no NUL; a sign that no text holds stands in for it.
        rows = list(csv.reader(io.StringIO(raw.replace("\0", NO_NUL), newline=""), strict=True))
        self.assertEqual(len({len(row) for row in rows}), 1, "a row of another length")
        self.assertEqual(len(rows), 1 + 2 * len(self.texts))
        cells = 0
        for row in rows[1:]:
            for cell in row:
                cell = cell.replace(NO_NUL, "\0")
                if cell[:1] and cell[0] in FORMULA:
                    self.fail(f"a formula: {cell!r}")
                if MARK.search(cell):
                    cells += 1
                    plain = cell[1:] if cell.startswith("'") else cell
                    number = int(MARK.search(plain).group(1))
                    self.assertTrue(comparable(plain).startswith(comparable(self.texts[number])),
                                    cell)
        self.assertGreater(cells, 10 * len(self.texts))
        return len(rows[0])

    def read_html(self):
        harmless = self.desktop.root / "harmless"
        harmless.mkdir(mode=0o700)
        twin = Evenkeel(self.desktop, harmless)
        twin.make_folder_of_a_known_user()
        self.bring_in([f"word{number} k{number:03}k" for number in range(len(self.texts))],
                      harmless)
        ours = Page(self.export("html").read_text(encoding="utf-8"))
        plain = Page(self.export("html", folder=harmless).read_text(encoding="utf-8"))
        self.assertEqual(self.shape(ours), self.shape(plain))
        tags = {tag for tag, _ in ours.elements}
        self.assertEqual(tags & {"a", "img", "script", "link", "object", "iframe", "svg", "form",
                                 "video", "audio", "embed", "base", "!--"}, set())
        return self.literal(ours.texts, "HTML")

    def shape(self, page):
        """Elements and attributes but those that hold a count or a digest."""
        return [(tag, [name for name, _ in attrs] if isinstance(attrs, list) else attrs)
                for tag, attrs in page.elements]

    def literal(self, texts, what):
        """How many places; each mark stands behind its own text, save where it is hidden."""
        seen = set()
        places = 0
        for text in texts:
            for found in MARK.finditer(text):
                number = int(found.group(1))
                before = comparable(text[:found.end()])
                self.assertTrue(before.endswith(comparable(self.texts[number])),
                                f"{what}: {text!r} is not {self.texts[number]!r}")
                seen.add(number)
            places += bool(MARK.search(text))
        missing = sorted(set(range(len(self.texts))) - seen)
        self.assertEqual(missing, [], what)
        return places // len(self.texts)

    def read_pdf(self):
        file = self.export("pdf")
        raw = file.read_bytes()
        for word in (b"/URI", b"/JavaScript", b"/JS", b"/Launch", b"/EmbeddedFile", b"/Link",
                     b"/OpenAction", b"/Action", b"/AcroForm", b"/Subtype /Image"):
            self.assertNotIn(word, raw)
        images = subprocess.run(["pdfimages", "-list", str(file)], capture_output=True, text=True,
                                check=True).stdout.splitlines()
        self.assertEqual(len(images), 2, images)  # the head of an empty list
        text = subprocess.run(["pdftotext", "-raw", str(file), "-"], capture_output=True,
                              check=True).stdout.decode("utf-8", errors="replace")
        marks = {int(one) for one in MARK.findall(re.sub(r"\s", "", text))}
        missing = [self.texts[one] for one in set(range(len(self.texts))) - marks]
        self.assertEqual(missing, [])
        literal = re.sub(r"\s", "", text)
        for sample in ("<script>alert(1)</script>", "</textarea>", "&amp;amp;", "%1%2%3",
                       "\\)endstreamendobj", "${HOME}"):
            self.assertIn(sample, literal)
        return 1

    def ask_command_line(self):
        """Answers are JSON and errors one line, whatever stands in the log or in a name."""
        listed = self.must("list", "--limit", "1000")["interactions"]
        self.assertEqual(len(listed), len(self.texts))
        for number in (1, 100, 200, 300):
            self.must("show", str(number))
            self.must("history", str(number))
        self.must("followups")
        self.must("summary", "--from", str(YESTERDAY), "--to", str(YESTERDAY))
        for text in self.texts[::3]:  # each a process of its own, and watched
            name = text.replace("\0", "").replace("/", "")
            while len(whole(name).encode()) > 200:
                name = name[len(name) // 4 + 1:]
            code, out, said = self.traced("import", str(self.desktop.root / whole(name)))
            self.assertEqual((code, out), (2, b""), name)
            self.assertEqual(len(said.strip("\n").splitlines()), 1, said)
            self.assertFalse(any(unicodedata.category(letter) == "Cc"
                                 for letter in said.strip("\n")), repr(said))
        return 7

    def walk_window(self):
        self.program.process = self.desktop.start(self.watch(self.program.command()))
        self.desktop.wait_active(Evenkeel.WINDOW)
        for page in ("2", "3", "4", "5", "7", "comma", "1"):
            self.desktop.press(f"ctrl+{page}")
            for _ in range(12):
                self.desktop.press("Down")
            self.desktop.press("Escape")  # a menu may have opened
        self.desktop.press("ctrl+2")
        for y in range(200, 700, 60):  # where tooltips come up
            self.desktop.run(["xdotool", "mousemove", "600", str(y)])
            self.desktop.press("Down")
        # strace has gone when the program has; its own status is the program's.
        self.assertEqual(self.program.quit(), 0)
        self.look_at_calls("the window")

    def test_an_opening_would_be_seen(self):
        picture = self.canaries / "a.png"
        ended = subprocess.run(self.watch(["cat", str(picture)]), capture_output=True,
                               env=self.desktop.environment, timeout=PATIENCE)
        if ended.returncode != 0:
            self.skipTest("processes may not be watched here")
        with self.assertRaises(AssertionError):
            self.look_at_calls("cat")


if __name__ == "__main__":
    need("strace", "pdftotext", "pdfimages")
    run_tests()
