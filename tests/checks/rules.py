# SPDX-FileCopyrightText: 2026 The Mielto Connections authors
# SPDX-License-Identifier: Apache-2.0
"""What the checks share: walking the tree, blanking comments, reporting, self-tests.

A check is a function from a root folder to findings. Its self-test runs it over a clean
little tree, which must give none, and over the same tree with one planted violation each,
which must give at least one in the planted file.
"""
import pathlib
import re
import sys
import tempfile
from typing import Callable, Iterator, NamedTuple

SOURCE_ENDINGS = (".cpp", ".h")
_SKIPPED = {"build", "__pycache__", "node_modules"}
_HIDDEN_BUT_OURS = {".ci", ".clang-format", ".clang-tidy", ".editorconfig"}


class Finding(NamedTuple):
    path: str
    line: int
    text: str


class Plant(NamedTuple):
    """Files added to the clean tree; `path` is the one in which a finding is expected."""

    name: str
    path: str
    files: dict


Check = Callable[[pathlib.Path], "list[Finding]"]


def walk(root: pathlib.Path) -> Iterator[pathlib.Path]:
    """Every file of the project, without what tools leave behind, in a fixed order."""
    for entry in sorted(root.iterdir()):
        if entry.name in _SKIPPED:
            continue
        if entry.name.startswith(".") and entry.name not in _HIDDEN_BUT_OURS:
            continue
        if entry.is_dir() and not entry.is_symlink():
            yield from walk(entry)
        elif entry.is_file():
            yield entry


def sources(root: pathlib.Path, *folders: str) -> Iterator[pathlib.Path]:
    for folder in folders:
        if (root / folder).is_dir():
            yield from (p for p in walk(root / folder) if p.suffix in SOURCE_ENDINGS)


def cmake_files(root: pathlib.Path) -> Iterator[pathlib.Path]:
    yield from (p for p in walk(root) if p.name == "CMakeLists.txt" or p.suffix == ".cmake")


def read(path: pathlib.Path) -> str:
    return path.read_text(encoding="utf-8")


_CPP_TOKEN = re.compile(
    r"""(?P<include>^[ \t]*\#[ \t]*include[^\n]*)
      | (?P<raw>R"(?P<tag>[^()\\\s]{0,16})\(.*?\)(?P=tag)")
      | (?P<string>"(?:\\.|[^"\\\n])*")
      | (?P<char>(?<![0-9A-Za-z_])'(?:\\.|[^'\\\n])+')
      | (?P<comment>//(?:\\\n|[^\n])*|/\*.*?\*/)""",
    re.VERBOSE | re.MULTILINE | re.DOTALL,
)


def code_only(text: str) -> str:
    """C++ with comments and literals blanked, line numbers kept."""

    def blank(match: re.Match) -> str:
        if match.lastgroup == "include":
            return match.group()
        return "\n" * match.group().count("\n") or " "

    return _CPP_TOKEN.sub(blank, text)


def cmake_code_only(text: str) -> str:
    return re.sub(r"#[^\n]*", "", text)


def line_of(text: str, offset: int) -> int:
    return text.count("\n", 0, offset) + 1


def _write(root: pathlib.Path, files: dict) -> None:
    for name, content in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, encoding="utf-8")


def _self_test(check: Check, clean: dict, plants: "list[Plant]") -> int:
    failures = 0
    for plant in [Plant("the clean tree", "", {}), *plants]:
        with tempfile.TemporaryDirectory() as folder:
            root = pathlib.Path(folder)
            _write(root, {**clean, **plant.files})
            found = check(root)
        where = {finding.path for finding in found}
        if where != ({plant.path} if plant.path else set()):
            failures += 1
            print(f"self-test: {plant.name}: expected a finding in "
                  f"{plant.path or 'no file'}, got {found or 'none'}")
    print(f"self-test: {len(plants) + 1 - failures} of {len(plants) + 1} as expected")
    return 1 if failures else 0


def main(check: Check, clean: dict, plants: "list[Plant]") -> None:
    """Runs as `check_x.py ROOT` or `check_x.py --self-test`; 0 clean, 1 findings, 2 usage."""
    if sys.argv[1:] == ["--self-test"]:
        sys.exit(_self_test(check, clean, plants))
    if len(sys.argv) != 2 or not pathlib.Path(sys.argv[1]).is_dir():
        sys.exit(f"usage: {sys.argv[0]} ROOT | --self-test")
    found = check(pathlib.Path(sys.argv[1]).resolve())
    for finding in found:
        print(f"{finding.path}:{finding.line}: {finding.text}")
    sys.exit(1 if found else 0)
