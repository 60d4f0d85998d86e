# SPDX-FileCopyrightText: 2026 The Mielto Connections authors
# SPDX-License-Identifier: Apache-2.0
"""Whatever an argument, a file's name or a server says, the terminal gets nothing that it obeys or
hides, and no line of its own making."""
import json
import unicodedata
import unittest

import cli

HOSTILE = ("x\x1b]52;c;aGk=\x07\x1b[2J\x9b31m\x85\u202e\u2066\u200b\u2800\u17b4\ufe0f\U000e0041\r\n"
           "fake line")
INVISIBLE = "\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0\ufe0f"


def hidden(text: str) -> "set[str]":
    seen = text.replace("👩\u200d💻", "")  # One picture.
    return {f"U+{ord(c):04X}" for c in seen if c in INVISIBLE or (
        c not in "\n\t" and unicodedata.category(c) in ("Cc", "Cf", "Zl", "Zp"))}


class Visible(cli.Case):
    PEER = ("--user", "alice=240", "--user", "bob=3")

    def assertVisible(self, *arguments: str) -> None:
        with self.subTest(arguments):
            result = self.ask(*arguments)
            for text in (result.stdout.decode(), result.stderr.decode()):
                self.assertEqual(hidden(text), set(), text)
                self.assertFalse([line for line in text.splitlines() if line.startswith("fake")],
                                 text)
            self.assertTrue(result.stdout + result.stderr)

    def write(self, name: str, content: str) -> str:
        path = self.folder / name
        path.write_text(content)
        return str(path)

    def test_arguments(self) -> None:
        options = ("status", "type", "columns", "limit", "profile", "server", "token-file", "ca-file",
                   "proxy", "users-file", "timeout", "format", "workspace")
        for arguments in (
                (HOSTILE,), ("--" + HOSTILE,), ("-" + HOSTILE,), ("help", HOSTILE),
                ("--quiet=" + HOSTILE,), ("list", HOSTILE), ("count", HOSTILE),
                ("list", "bob", "--" + HOSTILE), ("list", "missing " + HOSTILE[-9:]),
                *(("list", "bob", "--" + option, HOSTILE) for option in options),
                ("list", "bob", "--server", "https://" + HOSTILE),
                ("count", "bob", "--format", HOSTILE), ("diff", "a", "b", "--format", HOSTILE),
                ("diff", HOSTILE, HOSTILE), ("verify", HOSTILE), ("token", HOSTILE),
                ("token", "status", "--profile", HOSTILE), ("profile", HOSTILE),
                ("profile", "add", HOSTILE, "--color", HOSTILE),
                ("profile", "add", "good", "--server", HOSTILE), ("profile", "remove", HOSTILE)):
            self.assertVisible(*arguments)

    def test_names_of_files(self) -> None:
        folder = self.folder / HOSTILE
        folder.mkdir()
        text = self.write(HOSTILE + ".txt", "Dear all\n")
        good = self.write("good.ndjson", '{"id":"a"}\n')
        torn = self.write(HOSTILE + ".ndjson", '{"id":"b"}\n{"id":')
        link = self.folder / "link.csv"
        link.symlink_to(folder / "target.csv")
        for arguments in (
                ("export", "bob", "--output", str(folder)),
                ("export", "bob", "--output", str(folder / "none" / "x.csv")),
                ("export", "bob", "--output", str(folder / "x.exe")),
                ("export", "bob", "--output", str(folder / "x.csv"), "--manifest"),
                ("export", "bob", "--output", str(link)),
                ("export", "bob", "--evidence", "--output", str(folder)),
                ("export", "--users-file", text, "--output", str(folder / "y.csv")),
                ("list", "bob", "--token-file", text), ("list", "bob", "--ca-file", text),
                ("diff", torn, good), ("diff", text, good), ("diff", str(folder), good),
                ("verify", text), ("verify", torn), ("verify", str(folder)),
                ("verify", str(folder / "x.csv"))):
            self.assertVisible(*arguments)

    def test_rows(self) -> None:
        self.assertVisible("list", "alice")
        self.assertVisible("list", "alice", "--columns", "label,integration,id")

    def test_json_of_our_own(self) -> None:
        rows = [json.dumps({"id": HOSTILE, "label": HOSTILE, HOSTILE: value, "a": {"b": HOSTILE}},
                           ensure_ascii=False).replace("\x7f", "") for value in (HOSTILE, "b")]
        old, new = (self.write(name, row + "\n") for name, row in zip((HOSTILE, "new"), rows))
        result = self.run_cli("diff", old, new, "--format", "json")
        self.assertStatus(9, result)
        self.assertEqual(hidden(result.stdout.decode()), set())
        document = json.loads(result.stdout)
        self.assertEqual(document["old"]["name"], HOSTILE)
        self.assertEqual(document["differences"][0]["label"], HOSTILE)
        self.assertEqual(document["differences"][0]["changes"][0]["old"], HOSTILE)
        for form in ("text", "csv"):
            self.assertStatus(9, self.run_cli("diff", old, new, "--format", form))
        self.assertVisible("diff", old, new)
        counted = self.ask("count", "a\u202eb", "--format", "json", "--allow-partial")
        self.assertEqual(hidden(counted.stdout.decode()), set())


if __name__ == "__main__":
    unittest.main()
