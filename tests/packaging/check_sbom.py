# SPDX-FileCopyrightText: 2026 The Mielto Connections authors
# SPDX-License-Identifier: Apache-2.0
"""check_sbom.py PACKAGES: the SPDX document beside the .deb has the form of SPDX 2.3, tells of that
very file, and names every package that the .deb depends on, in the version that is installed."""
import hashlib
import json
import pathlib
import re
import subprocess
import sys

TOP = ("spdxVersion", "dataLicense", "SPDXID", "name", "documentNamespace", "creationInfo",
       "packages", "relationships")
OF_A_PACKAGE = ("name", "SPDXID", "versionInfo", "downloadLocation", "licenseConcluded",
                "licenseDeclared", "copyrightText", "supplier")


def form_faults(document: dict) -> "list[str]":
    faults = [f"{key} is missing" for key in TOP if key not in document]
    if faults:
        return faults
    if (document["spdxVersion"], document["dataLicense"], document["SPDXID"]) != (
            "SPDX-2.3", "CC0-1.0", "SPDXRef-DOCUMENT"):
        faults.append("it does not say that it is SPDX 2.3 under CC0-1.0")
    created = document["creationInfo"].get("created", "")
    if not re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", created):
        faults.append(f"created is no time: {created}")
    ids = [package.get("SPDXID", "") for package in document["packages"]]
    faults += [f"{name}: an id of another form" for name in ids
               if not re.fullmatch(r"SPDXRef-[A-Za-z0-9.-]+", name)]
    faults += [f"{name} stands twice" for name in set(ids) if ids.count(name) > 1]
    for package in document["packages"]:
        faults += [f"{package.get('name')}: {key} is missing" for key in OF_A_PACKAGE
                   if not package.get(key)]
    for relation in document["relationships"]:
        for end in ("spdxElementId", "relatedSpdxElement"):
            if relation[end] not in (*ids, "SPDXRef-DOCUMENT"):
                faults.append(f"{relation[end]} is related to, but not there")
    related = {relation["relatedSpdxElement"] for relation in document["relationships"]}
    return faults + [f"{name} is related to nothing" for name in ids if name not in related]


def field(deb: pathlib.Path, name: str) -> str:
    return subprocess.run(["dpkg-deb", "-f", deb, name], check=True, text=True,
                          stdout=subprocess.PIPE).stdout.strip()


def installed_version(name: str) -> str:
    return subprocess.run(["dpkg-query", "-W", "-f", "${Version}\\n", name], text=True,
                          stdout=subprocess.PIPE).stdout.split("\n")[0]


def content_faults(document: dict, deb: pathlib.Path) -> "list[str]":
    versions = {package["name"]: package["versionInfo"] for package in document["packages"]}
    own = next((p for p in document["packages"] if p["name"] == field(deb, "Package")), None)
    if own is None:
        return ["the package itself is missing"]
    faults = []
    sha256 = hashlib.sha256(deb.read_bytes()).hexdigest()
    if own.get("checksums") != [{"algorithm": "SHA256", "checksumValue": sha256}]:
        faults.append("the checksum is not the package's")
    if own["versionInfo"] != field(deb, "Version"):
        faults.append("the version is not the package's")
    for dependency in field(deb, "Depends").split(", "):
        name = dependency.split(" ")[0]
        if versions.get(name) != installed_version(name):
            faults.append(f"{name}: it says {versions.get(name)}, "
                          f"installed is {installed_version(name)}")
    return faults


def main() -> int:
    folder = pathlib.Path(sys.argv[1])
    (deb,) = folder.glob("*.deb")
    document = json.loads((folder / f"{deb.stem}.spdx.json").read_text(encoding="utf-8"))
    faults = form_faults(document) or content_faults(document, deb)
    for fault in faults:
        print(f"FAILED  {fault}")
    if not faults:
        print(f"ok      {len(document['packages'])} packages, each in the installed version")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
