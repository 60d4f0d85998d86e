# SPDX-FileCopyrightText: 2026 The Mielto Connections authors
# SPDX-License-Identifier: Apache-2.0
"""The commands of the manual, as they stand in resources/help.

Every command stands in a block, one a line; a backslash at the end of a line joins it with the next.
The language of the block says how it is run:
`sh` by a shell, `cron` as cron does: after five fields of time, with `\\%` for a percent sign. A
comment `# ends with N` tells its exit status; without one it is 0.
"""
import os
import pathlib
import re
from typing import Iterator, NamedTuple

FOLDER = pathlib.Path(os.environ.get("MIELTO_SOURCE_DIR", ".")) / "resources" / "help"
PROGRAM = "mielto-connections-cli"
BLOCK = re.compile(r"^```([^\n]*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
ENDS = re.compile(r"\s+# ends with (\d+)$")
TIMES = re.compile(r"(?:[\d*/,-]+ ){5}")


class Command(NamedTuple):
    page: str
    line: str
    text: str
    status: int
    by_cron: bool


def pages() -> "list[pathlib.Path]":
    """In the manual's order: what an earlier one leaves, a later one may use."""
    source = (FOLDER.parent.parent / "ui" / "help" / "helpbrowser.cpp").read_text()
    return [FOLDER / name for name in re.findall(r'u"([a-z-]+\.md)"_s', source)]


def commands(page: str, text: str) -> Iterator[Command]:
    for language, lines in BLOCK.findall(text):
        if language not in ("sh", "cron"):
            raise ValueError(f"{page}: nothing runs a block of “{language}”")
        for line in filter(None, re.sub(r"\\\n\s*", "", lines).splitlines()):
            status = ENDS.search(line)
            command = ENDS.sub("", line)
            if language == "cron":
                times = TIMES.match(command)
                if not times:
                    raise ValueError(f"{page}: no times of cron: {line}")
                # An unescaped percent sign would end the command there.
                command = re.sub(r"(?<!\\)%.*", "", command[times.end():]).replace("\\%", "%")
            yield Command(page, line, command, int(status[1]) if status else 0,
                          language == "cron")


def outside_blocks(text: str) -> "list[str]":
    """Commands in the running text, which nothing would run."""
    return re.findall(rf"`{PROGRAM} [^`]*`", BLOCK.sub("", text))
