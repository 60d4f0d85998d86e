# SPDX-FileCopyrightText: 2026 The Mielto Connections authors
# SPDX-License-Identifier: Apache-2.0
"""The version stands in one place, project(VERSION) of CMakeLists.txt, and CHANGELOG.md keeps to its
form: newest first, with dates; the newest release is that version or, under [Unreleased] with
entries, an earlier one."""
import pathlib
import re

import rules

VERSION = re.compile(r"^project\([^)]*?\bVERSION\s+(\d+\.\d+\.\d+)\b", re.MULTILINE)
RELEASE = re.compile(r"\[(\d+\.\d+\.\d+)\] - \d{4}-\d\d-\d\d")
GROUPS = {"Added", "Changed", "Deprecated", "Removed", "Fixed", "Security"}


def _parts(version: str) -> tuple:
    return tuple(map(int, version.split(".")))


def _form_faults(lines: list) -> list:
    """(line, words) of headings that are not Keep a Changelog's."""
    faults = []
    for number, line in enumerate(lines, 1):
        if line.startswith("### ") and line[4:] not in GROUPS:
            faults.append((number, f"the groups are {', '.join(sorted(GROUPS))}"))
        elif line.startswith("## ") and line != "## [Unreleased]" and not RELEASE.fullmatch(line[3:]):
            faults.append((number, "a heading is “## [Unreleased]” or “## [1.2.3] - 2026-01-31”"))
    return faults


def _order_faults(lines: list, version: str) -> list:
    heads = [(number, line[3:]) for number, line in enumerate(lines, 1) if line.startswith("## ")]
    if not heads:
        return [(1, "it has no version")]
    faults = [(number, "[Unreleased] stands first") for number, head in heads[1:]
              if head == "[Unreleased]"]
    released = [(number, RELEASE.fullmatch(head)[1]) for number, head in heads
                if RELEASE.fullmatch(head)]
    faults += [(number, "versions stand newest first")
               for (_, above), (number, below) in zip(released, released[1:])
               if _parts(below) >= _parts(above)]
    newest = released[0] if released else (heads[0][0], "")
    begun = heads[0][1] == "[Unreleased]" and any(line.startswith("- ")
                                                  for line in lines[heads[0][0]:newest[0] - 1]) \
        if released else True
    if begun and newest[1] and _parts(newest[1]) >= _parts(version):
        faults.append((newest[0], f"{newest[1]} is released: project(VERSION) must be larger now"))
    if not begun and newest[1] != version:
        faults.append((newest[0], f"the newest release is not the project's version {version}"))
    return faults


def check(root: pathlib.Path) -> list:
    match = VERSION.search(rules.read(root / "CMakeLists.txt"))
    if not match:
        return [rules.Finding("CMakeLists.txt", 1, "project(VERSION 1.2.3) is missing")]
    lines = rules.read(root / "CHANGELOG.md").splitlines()
    faults = _form_faults(lines) or _order_faults(lines, match[1])
    return [rules.Finding("CHANGELOG.md", number, words) for number, words in faults]


def _log(*heads: str) -> dict:
    return {"CHANGELOG.md": "# Changelog\n\n"
            + "".join(f"## {head}\n\n### Added\n\n- A thing.\n\n" for head in heads)}


CMAKE = "cmake_minimum_required(VERSION 3.22)\nproject(X VERSION 1.2.0 LANGUAGES CXX)\n"
CLEAN = {"CMakeLists.txt": CMAKE, **_log("[Unreleased]", "[1.1.9] - 2026-01-31")}
NO_VERSION = CMAKE.replace("VERSION 1.2.0 ", "")
PLANTS = [
    rules.Plant("no version", "CMakeLists.txt", {"CMakeLists.txt": NO_VERSION}),
    rules.Plant("no release", "CHANGELOG.md", {"CHANGELOG.md": "# Changelog\n"}),
    rules.Plant("another release", "CHANGELOG.md", _log("[1.1.0] - 2026-01-31")),
    rules.Plant("a change after the release", "CHANGELOG.md",
                _log("[Unreleased]", "[1.2.0] - 2026-01-31")),
    rules.Plant("a release without a date", "CHANGELOG.md", _log("[1.2.0]")),
    rules.Plant("the oldest first", "CHANGELOG.md",
                _log("[1.2.0] - 2026-01-31", "[1.3.0] - 2026-01-31")),
    rules.Plant("unreleased below", "CHANGELOG.md", _log("[1.2.0] - 2026-01-31", "[Unreleased]")),
    rules.Plant("another group", "CHANGELOG.md",
                {"CHANGELOG.md": "## [1.2.0] - 2026-01-31\n\n### New\n\n- A thing.\n"}),
]

if __name__ == "__main__":
    rules.main(check, CLEAN, PLANTS)
