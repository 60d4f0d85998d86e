# SPDX-FileCopyrightText: 2026 The Mielto Connections authors
# SPDX-License-Identifier: Apache-2.0
"""No script pipes into what stops reading early (head, grep -q, grep -m, sed q): what writes into the
pipe may then end by SIGPIPE, and under pipefail what was found counts as failed."""
import pathlib
import re

import rules

SCRIPT = re.compile(rb"#!.*\b(ba|da)?sh\b")
EARLY = re.compile(
    r"(?<!\|)\|(?!\|)&?\s*(?:\w+=\S*\s+)*(?:head\b"
    r"|grep\b[^|;&)\n]*?\s(?:-[a-zA-Z]*[qm]|--quiet|--max-count)"
    r"|sed\b[^|\n]*?[0-9/$;{ ]q[;}'\" ])")
COMMENT = re.compile(r"^[ \t]*#.*$", re.MULTILINE)


def _scripts(root: pathlib.Path) -> "list[pathlib.Path]":
    return [path for path in rules.walk(root)
            if path.suffix == ".sh" or (not path.suffix and SCRIPT.match(path.read_bytes()[:40]))]


def check(root: pathlib.Path) -> list:
    found = []
    for path in _scripts(root):
        text = COMMENT.sub("", rules.read(path)).replace("\\\n", " \n")
        found += [rules.Finding(path.relative_to(root).as_posix(), rules.line_of(text, match.start()),
                                f"“{' '.join(match[0].split())}” stops reading early: read it all first")
                  for match in EARLY.finditer(text)]
    return found


CLEAN = {
    "dev": "#!/usr/bin/env bash\n# a | head -1\na | tail -1\nb || grep -q x file\nc | grep -c x\n"
           "grep -q x <<<\"$text\"\nd | sed -n 's/quick //p'\n",
    "notes.txt": "a | head -1\n",
}
PLANTS = [
    rules.Plant(line, "dev", {"dev": f"#!/usr/bin/env bash\n{line}\n"})
    for line in ("a | head -1", "a | grep -q x", "a | grep -xq x", "a \\\n    | grep -m1 x",
                 "a | LC_ALL=C grep --quiet x", "a |\n    head", "a | sed -n '/x/{p;q}'", "a | sed 5q ")
] + [rules.Plant("another script", "a/b.sh", {"a/b.sh": "a |& head -1\n"})]

if __name__ == "__main__":
    rules.main(check, CLEAN, PLANTS)
