# SPDX-FileCopyrightText: 2026 The Mielto Connections authors
# SPDX-License-Identifier: Apache-2.0
"""sbom.py PACKAGE.deb > PACKAGE.spdx.json: an SPDX 2.3 document of what the package's programs are
linked with and load on this machine, by the names and versions of Debian's packages.

SOURCE_DATE_EPOCH sets the document's time, so that equal packages give equal documents."""
import datetime
import functools
import hashlib
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
from typing import NamedTuple

CREATOR = "The Mielto Connections authors"


class Package(NamedTuple):
    name: str
    version: str
    architecture: str
    source: str
    source_version: str
    homepage: str


def output(*command: str) -> str:
    return subprocess.run(command, check=True, text=True, stdout=subprocess.PIPE).stdout


def linked(program: pathlib.Path) -> "tuple[set[str], set[str]]":
    """Names of the libraries that the program itself asks for, and paths of all that get loaded."""
    needed = set(re.findall(r"\(NEEDED\).*\[(.+)\]", output("readelf", "-dW", str(program))))
    paths = set(re.findall(r"=> (/\S+)", output("ldd", str(program))))
    return needed, paths


@functools.cache
def owner(path: str) -> str:
    """The package that the file came with, wherever a link of a folder leads."""
    for name in (os.path.realpath(path), path, "/usr" + path):
        found = subprocess.run(["dpkg-query", "-S", name], text=True, stdout=subprocess.PIPE,
                               stderr=subprocess.DEVNULL)
        if found.returncode == 0:
            return found.stdout.split(": ")[0].split(",")[0].split(":")[0]
    raise SystemExit(f"sbom: no package owns {path}")


def installed(name: str) -> Package:
    form = "${Package}\\t${Version}\\t${Architecture}\\t${source:Package}\\t${source:Version}\\t${Homepage}\\n"
    lines = output("dpkg-query", "-W", "-f", form, name).splitlines()
    return Package(*lines[0].split("\t"))


def depended(deb: pathlib.Path) -> "set[str]":
    """What the package itself says: no tool sees in the programs what they load at run time."""
    field = output("dpkg-deb", "-f", str(deb), "Depends")
    return {dependency.split()[0] for dependency in field.split(",")}


def dependencies(deb: pathlib.Path) -> "tuple[list[Package], set[str]]":
    """Every package, and the names of those that a program asks for itself."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["dpkg-deb", "-x", deb, folder], check=True)
        programs = sorted(pathlib.Path(folder, "usr/bin").iterdir())
        direct, names = set(), depended(deb)
        for program in programs:
            needed, paths = linked(program)
            for path in paths:
                name = owner(path)
                names.add(name)
                if os.path.basename(path) in needed:
                    direct.add(name)
    return [installed(name) for name in sorted(names)], direct


@functools.cache
def system() -> dict:
    """ID, VERSION_ID and so on of the distribution."""
    lines = pathlib.Path("/etc/os-release").read_text(encoding="utf-8").splitlines()
    return {key: value.strip('"') for key, value in (line.split("=", 1) for line in lines if line)}


def spdx_id(name: str) -> str:
    return "SPDXRef-Package-" + re.sub(r"[^A-Za-z0-9.-]", "-", name)


def purl(package: Package) -> str:
    name, version = (text.replace(":", "%3A").replace("+", "%2B")
                     for text in (package.name, package.version))
    distribution, release = system()["ID"], system()["VERSION_ID"]
    return (f"pkg:deb/{distribution}/{name}@{version}?arch={package.architecture}"
            f"&distro={distribution}-{release}")


def entry(package: Package) -> dict:
    return {
        "name": package.name, "SPDXID": spdx_id(package.name), "versionInfo": package.version,
        "supplier": f"Organization: {system()['NAME']}", "downloadLocation": "NOASSERTION",
        "filesAnalyzed": False, "homepage": package.homepage or "NOASSERTION",
        "sourceInfo": f"built from source package {package.source} {package.source_version}",
        "licenseConcluded": "NOASSERTION", "licenseDeclared": "NOASSERTION",
        "copyrightText": "NOASSERTION",
        "externalRefs": [{"referenceCategory": "PACKAGE-MANAGER", "referenceType": "purl",
                          "referenceLocator": purl(package)}],
    }


def own_entry(deb: pathlib.Path, sha256: str) -> dict:
    name, version, homepage = (output("dpkg-deb", "-f", str(deb), field).strip()
                               for field in ("Package", "Version", "Homepage"))
    return {
        "name": name, "SPDXID": spdx_id(name), "versionInfo": version,
        "packageFileName": deb.name, "supplier": f"Organization: {CREATOR}",
        "downloadLocation": "NOASSERTION", "filesAnalyzed": False, "homepage": homepage,
        "checksums": [{"algorithm": "SHA256", "checksumValue": sha256}],
        "licenseConcluded": "Apache-2.0", "licenseDeclared": "Apache-2.0",
        "copyrightText": f"2026 {CREATOR}", "primaryPackagePurpose": "APPLICATION",
    }


def document(deb: pathlib.Path) -> dict:
    sha256 = hashlib.sha256(deb.read_bytes()).hexdigest()
    own = own_entry(deb, sha256)
    packages, direct = dependencies(deb)
    epoch = int(os.environ.get("SOURCE_DATE_EPOCH", deb.stat().st_mtime))
    created = datetime.datetime.fromtimestamp(epoch, datetime.timezone.utc)

    def relation(package: Package) -> str:
        return "DYNAMIC_LINK" if package.name in direct else "DEPENDS_ON"

    return {
        "spdxVersion": "SPDX-2.3", "dataLicense": "CC0-1.0", "SPDXID": "SPDXRef-DOCUMENT",
        "name": deb.stem,
        "documentNamespace": f"https://spdx.org/spdxdocs/{deb.stem}-{sha256}",
        "creationInfo": {"created": created.strftime("%Y-%m-%dT%H:%M:%SZ"),
                         "creators": [f"Organization: {CREATOR}", "Tool: packaging/sbom.py"]},
        "packages": [own, *map(entry, packages)],
        "relationships": [
            {"spdxElementId": "SPDXRef-DOCUMENT", "relationshipType": "DESCRIBES",
             "relatedSpdxElement": own["SPDXID"]},
            *({"spdxElementId": own["SPDXID"], "relationshipType": relation(package),
               "relatedSpdxElement": spdx_id(package.name)} for package in packages),
        ],
    }


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__.split("\n")[0])
    json.dump(document(pathlib.Path(sys.argv[1])), sys.stdout, indent=2, ensure_ascii=False)
    print()
