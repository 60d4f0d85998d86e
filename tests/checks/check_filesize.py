# SPDX-FileCopyrightText: 2026 The Mielto Connections authors
# SPDX-License-Identifier: Apache-2.0
"""No source file of app, ui or tests is longer than 400 lines."""
import pathlib

import rules

MOST = 400
ENDINGS = (".cpp", ".h", ".py", ".sh")


def check(root: pathlib.Path) -> list:
    found = []
    for folder in ("app", "ui", "tests"):
        if not (root / folder).is_dir():
            continue
        for path in rules.walk(root / folder):
            if path.suffix not in ENDINGS:
                continue
            lines = len(rules.read(path).splitlines())
            if lines > MOST:
                found.append(rules.Finding(path.relative_to(root).as_posix(), lines,
                                           f"{lines} lines, at most {MOST}: split it"))
    return found


CLEAN = {"app/base/a.h": "int a;\n" * MOST, "tests/data/long.json": "1\n" * 1000}
PLANTS = [
    rules.Plant(f"a long {name}", name, {name: "x\n" * (MOST + 1)})
    for name in ("app/api/long.cpp", "ui/long.h", "tests/unit/tst_long.cpp", "tests/gui/long.py")
]

if __name__ == "__main__":
    rules.main(check, CLEAN, PLANTS)
