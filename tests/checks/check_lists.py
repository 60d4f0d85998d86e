# SPDX-FileCopyrightText: 2026 The Mielto Connections authors
# SPDX-License-Identifier: Apache-2.0
"""Every .cpp and .h of app, ui and tests is named in some CMake file, so that none is
forgotten by the build. A test's name stands for its .cpp, as in mielto_add_test(tst_x)."""
import os.path
import pathlib
import re

import rules

_HERE = ("${CMAKE_CURRENT_SOURCE_DIR}/", "${CMAKE_CURRENT_LIST_DIR}/")
_TOP = ("${PROJECT_SOURCE_DIR}/", "${CMAKE_SOURCE_DIR}/", "${MieltoConnections_SOURCE_DIR}/")


def _named(root: pathlib.Path) -> set:
    """Paths from the root that CMake files name, each also with .cpp behind."""
    named = set()
    for path in rules.cmake_files(root):
        folder = path.parent.relative_to(root).as_posix()
        for token in re.findall(r'[^\s()";]+', rules.cmake_code_only(rules.read(path))):
            base = folder
            for prefix in _HERE + _TOP:
                if token.startswith(prefix):
                    base = folder if prefix in _HERE else "."
                    token = token[len(prefix):]
            full = os.path.normpath(os.path.join(base, token))
            named |= {full, full + ".cpp"}
    return named


def check(root: pathlib.Path) -> list:
    named = _named(root)
    return [
        rules.Finding(path.relative_to(root).as_posix(), 1, "no CMake file names it")
        for path in rules.sources(root, "app", "ui", "tests")
        if path.relative_to(root).as_posix() not in named
    ]


CLEAN = {
    "app/CMakeLists.txt": "add_executable(x cli/main.cpp)\n",
    "app/cli/main.cpp": "",
    "app/base/CMakeLists.txt": "target_sources(x PRIVATE\n  a.cpp a.h)\n",
    "app/base/a.cpp": "",
    "app/base/a.h": "",
    "tests/unit/base.cmake": "mielto_add_test(tst_a SOURCES ../common/c.cpp\n"
                             "  ${PROJECT_SOURCE_DIR}/tests/common/c.h)\n",
    "tests/unit/tst_a.cpp": "",
    "tests/common/c.cpp": "",
    "tests/common/c.h": "",
}
PLANTS = [
    rules.Plant("a forgotten source", "app/base/b.cpp", {"app/base/b.cpp": ""}),
    rules.Plant("a forgotten header", "ui/b.h", {"ui/b.h": ""}),
    rules.Plant("a forgotten test", "tests/unit/tst_b.cpp", {"tests/unit/tst_b.cpp": ""}),
    rules.Plant("named only elsewhere", "ui/a.cpp", {"ui/a.cpp": ""}),
    rules.Plant("named only in a comment", "ui/c.cpp",
                {"ui/c.cpp": "", "ui/CMakeLists.txt": "# c.cpp\n"}),
]

if __name__ == "__main__":
    rules.main(check, CLEAN, PLANTS)
