#!/usr/bin/env python3
"""Brings the .ts files up to date with the sources, and fills the English plurals.

English is the language of the sources: its file holds only what differs between one and many.
"%Ln call(s)" becomes "%Ln call" and "%Ln calls"; a sentence without "(s)" is the same for both.
Run from anywhere: translations/update.py
"""
import pathlib
import re
import shutil
import subprocess
import xml.etree.ElementTree as tree

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent
SOURCES = ["core", "ui", "app"]


def lupdate():
    for name in ("lupdate", "/usr/lib/qt6/bin/lupdate", "lupdate6"):
        if shutil.which(name):
            return name
    raise SystemExit("lupdate was not found. Install Qt's linguist tools.")


def update(file, *options):
    subprocess.run(
        # -I: with the headers at hand a class keeps the namespace that it has at run time.
        [lupdate(), "-silent", "-I", ".", "-locations", "none", "-no-obsolete",
         "-source-language", "en_GB", *options, *SOURCES, "-ts", str(file)],
        cwd=ROOT, check=True, stderr=subprocess.DEVNULL)


def fill_plurals(file):
    document = tree.parse(file)
    for message in document.iter("message"):
        forms = message.findall("translation/numerusform")
        unfinished = message.find("translation").get("type") == "unfinished"
        if not forms or (forms[0].text and not unfinished):
            continue
        source = message.findtext("source")
        forms[0].text = re.sub(r"\(e?s\)", "", source)
        forms[-1].text = re.sub(r"\((e?s)\)", r"\1", source)
        message.find("translation").attrib.pop("type", None)
    body = tree.tostring(document.getroot(), encoding="unicode")
    file.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', "utf-8")


english = HERE / "evenkeel_en.ts"
update(english, "-pluralonly", "-target-language", "en_GB")
fill_plurals(english)
for other in sorted(HERE.glob("evenkeel_*.ts")):
    if other != english:
        update(other)
