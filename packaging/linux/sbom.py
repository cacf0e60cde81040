#!/usr/bin/env python3
"""Lists what programs are linked from, as CycloneDX 1.5 JSON on standard output.

    sbom.py VERSION BUILD_FOLDER PROGRAM...

Shared libraries are those that the programs themselves ask for (NEEDED). What was linked in or only
read as headers stands in no program, so it is taken from the packages of the build: the static
SQLCipher and tl::expected. The same programs on the same machine give the same bytes.
"""
import hashlib
import json
import pathlib
import re
import subprocess
import sys
import uuid

LINKED_IN = ["libsqlcipher-dev", "libexpected-dev"]


def output(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def needed(program):
    found = output("readelf", "--wide", "--dynamic", program)
    return set(re.findall(r"\(NEEDED\).*\[(.+)\]", found))


def paths_of_libraries(program):
    """name of a library -> the file that the loader takes for it"""
    return dict(re.findall(r"^\s*(\S+) => (/\S+)", output("ldd", program), re.MULTILINE))


def package_of(path):
    # dpkg knows a file by the name under which it was installed: with or without /usr.
    real = str(pathlib.Path(path).resolve())
    for name in (path, real, real.removeprefix("/usr")):
        found = subprocess.run(["dpkg-query", "--search", name], capture_output=True, text=True)
        if found.returncode == 0:
            return found.stdout.split(":")[0]
    raise SystemExit(f"{path} belongs to no package.")


def component(package, how):
    architecture, version, source, homepage = output(
        "dpkg-query", "--show",
        "--showformat=${Architecture}\n${Version}\n${source:Package}\n${Homepage}\n",
        package).splitlines()[:4]
    purl = f"pkg:deb/debian/{package}@{version}?arch={architecture}"
    made = {
        "type": "library",
        "bom-ref": purl,
        "name": package,
        "version": version,
        "purl": purl,
        "properties": [
            {"name": "evenkeel:linked", "value": how},
            {"name": "evenkeel:source-package", "value": source},
        ],
    }
    if homepage:
        made["externalReferences"] = [{"type": "website", "url": homepage}]
    return made


def main(version, folder, *programs):
    libraries = {}
    for program in programs:
        paths = paths_of_libraries(program)
        for name in needed(program):
            if name in paths:  # the loader itself is none
                libraries[package_of(paths[name])] = "shared"
    for package in LINKED_IN:
        libraries[package] = "built in"
    components = [component(*one) for one in sorted(libraries.items())]

    files = []
    for program in sorted(programs):
        digest = hashlib.sha256(pathlib.Path(program).read_bytes()).hexdigest()
        files.append({
            "type": "file",
            "bom-ref": f"file:{pathlib.Path(program).name}",
            "name": str(pathlib.Path(program).relative_to(folder)),
            "hashes": [{"alg": "SHA-256", "content": digest}],
        })
    whole = json.dumps([components, files], sort_keys=True)
    root = f"pkg:generic/evenkeel@{version}"
    json.dump({
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, whole)}",
        "version": 1,
        "metadata": {"component": {
            "type": "application", "bom-ref": root, "name": "Evenkeel", "version": version,
            "purl": root, "licenses": [{"license": {"id": "GPL-3.0-or-later"}}],
            "components": files,
        }},
        "components": components,
        "dependencies": [{"ref": root, "dependsOn": [one["bom-ref"] for one in components]}],
    }, sys.stdout, indent=2)
    print()


if __name__ == "__main__":
    if len(sys.argv) < 4:
        raise SystemExit(__doc__)
    main(*sys.argv[1:])
