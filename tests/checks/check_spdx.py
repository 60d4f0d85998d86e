# SPDX-FileCopyrightText: 2026 The Mielto Connections authors
# SPDX-License-Identifier: Apache-2.0
"""Every source begins with the two SPDX lines (behind a #! line where there is one)."""
import pathlib

import rules

ENDINGS = (".cpp", ".h", ".in", ".cmake", ".py", ".sh")
NAMES = {"CMakeLists.txt", ".clang-format", ".clang-tidy", "dev"}
# Put together here, so that this line is not taken for a head itself.
COPYRIGHT = "SPDX-FileCopyrightText" + ": 2026 The Mielto Connections authors"
LICENCE = "SPDX-License-Identifier" + ": Apache-2.0"


def _is_source(relative: pathlib.PurePath) -> bool:
    if relative.name.endswith(".metainfo.xml.in"):
        return False  # It says so in elements of its own, and is CC0 as AppStream demands.
    return (relative.suffix in ENDINGS or relative.name in NAMES
            or relative.as_posix() == ".ci/run")


def check(root: pathlib.Path) -> list:
    found = []
    for path in rules.walk(root):
        relative = path.relative_to(root)
        if not _is_source(relative):
            continue
        head = rules.read(path).splitlines()[:3]
        if head and head[0].startswith("#!"):
            head = head[1:]
        head += ["", ""]
        if not head[0].endswith(COPYRIGHT) or not head[1].endswith(LICENCE):
            found.append(rules.Finding(relative.as_posix(), 1, "the two-line SPDX head is missing"))
    return found


GOOD = f"// {COPYRIGHT}\n// {LICENCE}\nint a;\n"
CLEAN = {"app/base/a.h": GOOD, "dev": "#!/bin/sh\n" + GOOD.replace("//", "#"),
         "README.md": "words\n", "build/generated.h": "int b;\n"}
PLANTS = [
    rules.Plant("no head", "app/base/b.h", {"app/base/b.h": "#pragma once\n"}),
    rules.Plant("an empty file", "ui/b.cpp", {"ui/b.cpp": ""}),
    rules.Plant("another licence", "ui/b.cpp", {"ui/b.cpp": GOOD.replace("Apache-2.0", "MIT")}),
    rules.Plant("a late head", "tests/b.py", {"tests/b.py": "\n" + GOOD.replace("//", "#")}),
    rules.Plant("a CMake file", "ui/CMakeLists.txt", {"ui/CMakeLists.txt": "add_test(x)\n"}),
    rules.Plant("the CI script", ".ci/run", {".ci/run": "#!/bin/sh\ntrue\n"}),
]

if __name__ == "__main__":
    rules.main(check, CLEAN, PLANTS)
