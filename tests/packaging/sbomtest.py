#!/usr/bin/env python3
"""sbomtest.py BUILD_FOLDER PROGRAM: the list of what a program is linked from is CycloneDX 1.5, names
each library that the program asks for, and is the same each time."""

import hashlib
import json
import re
import shutil
import subprocess
import sys
import unittest
from pathlib import Path

SBOM = Path(__file__).parents[2] / "packaging" / "linux" / "sbom.py"

# What the specification allows of what is used here: a name, its type, and whether it must be there.
DOCUMENT = {"bomFormat": (str, True), "specVersion": (str, True), "serialNumber": (str, False),
            "version": (int, True), "metadata": (dict, False), "components": (list, False),
            "dependencies": (list, False)}
COMPONENT = {"type": (str, True), "bom-ref": (str, False), "name": (str, True),
             "version": (str, False), "purl": (str, False), "licenses": (list, False),
             "hashes": (list, False), "properties": (list, False), "components": (list, False),
             "externalReferences": (list, False)}
REFERENCE = {"type": (str, True), "url": (str, True)}
PROPERTY = {"name": (str, True), "value": (str, True)}
HASH = {"alg": (str, True), "content": (str, True)}
DEPENDENCY = {"ref": (str, True), "dependsOn": (list, False)}
SERIAL = r"urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
PURL = r"pkg:(deb/debian|generic)/[a-z0-9.+-]+@[^\s?]+(\?arch=[a-z0-9]+)?"


def faults(value, shape, where):
    """What the specification does not allow."""
    found = [f"{where}: no {name}" for name, (_, must) in shape.items() if must and name not in value]
    for name, part in value.items():
        if name not in shape:
            found.append(f"{where}: {name} is unknown")
        elif not isinstance(part, shape[name][0]):
            found.append(f"{where}: {name} is of another type")
    return found


def components_of(document):
    root = document["metadata"]["component"]
    return [root, *root.get("components", []), *document["components"]]


def faults_of(document):
    found = faults(document, DOCUMENT, "document")
    if document["bomFormat"] != "CycloneDX" or document["specVersion"] != "1.5":
        found.append("another format")
    if not re.fullmatch(SERIAL, document["serialNumber"]):
        found.append("the serial number")
    for one in components_of(document):
        where = one.get("name", "?")
        found += faults(one, COMPONENT, where)
        if one["type"] not in ("application", "library", "file"):
            found.append(f"{where}: its type")
        if "purl" in one and not re.fullmatch(PURL, one["purl"]):
            found.append(f"{where}: {one['purl']}")
        for part, shape in (("externalReferences", REFERENCE), ("properties", PROPERTY),
                            ("hashes", HASH)):
            for each in one.get(part, []):
                found += faults(each, shape, f"{where}, {part}")
    references = [one["bom-ref"] for one in components_of(document)]
    if len(set(references)) != len(references):
        found.append("a reference that comes twice")
    for one in document["dependencies"]:
        found += faults(one, DEPENDENCY, "dependency")
        found += [f"{ref} is no component" for ref in [one["ref"], *one["dependsOn"]]
                  if ref not in references]
    return found


class SbomTest(unittest.TestCase):
    build = program = ""

    @classmethod
    def made(cls):
        return subprocess.run([sys.executable, str(SBOM), "1.2.3", cls.build, cls.program],
                              check=True, capture_output=True, text=True).stdout

    @classmethod
    def setUpClass(cls):
        cls.text = cls.made()

    def setUp(self):
        self.document = json.loads(self.text)

    def test_it_is_what_the_specification_allows(self):
        self.assertEqual(faults_of(self.document), [])

    def test_a_fault_would_be_found(self):
        self.document["components"][0]["nonsense"] = 1
        self.document["components"][1]["bom-ref"] = self.document["components"][0]["bom-ref"]
        self.assertEqual(len(faults_of(self.document)), 3)

    def test_it_names_what_the_program_asks_for(self):
        names = {one["name"] for one in self.document["components"]}
        self.assertTrue({"libsqlcipher-dev", "libexpected-dev", "libqt6core6", "libsodium23",
                         "libical3", "libjsoncpp25", "libc6"} <= names, names)
        listed = subprocess.run(["ldd", self.program], check=True, capture_output=True, text=True)
        self.assertLessEqual(len(names), listed.stdout.count("=>") + 2)
        for one in self.document["components"]:
            version = subprocess.run(["dpkg-query", "--show", "--showformat=${Version}",
                                      one["name"]], check=True, capture_output=True, text=True)
            self.assertEqual(version.stdout, one["version"])

    def test_it_knows_the_program_by_its_sum(self):
        [file] = self.document["metadata"]["component"]["components"]
        self.assertEqual(file["hashes"][0]["content"],
                         hashlib.sha256(Path(self.program).read_bytes()).hexdigest())

    def test_it_is_the_same_each_time(self):
        self.assertEqual(self.text, self.made())


if __name__ == "__main__":
    if not all(shutil.which(tool) for tool in ("dpkg-query", "readelf", "ldd")):
        print("Skipped: dpkg-query, readelf and ldd are needed.")
        sys.exit(77)
    SbomTest.program = sys.argv.pop()
    SbomTest.build = sys.argv.pop()
    unittest.main(verbosity=2)
