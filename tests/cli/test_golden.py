# SPDX-FileCopyrightText: 2026 The Mielto Connections authors
# SPDX-License-Identifier: Apache-2.0
"""What is written is the same, byte for byte, on every system: tests/data/exports holds it. After a
change that is meant to change it, MIELTO_WRITE_GOLDEN=1 writes those files again."""
import json
import os
import pathlib
import re
import unittest

import openpyxl

import cli

GOLDEN = pathlib.Path(os.environ["MIELTO_SOURCE_DIR"]) / "tests/data/exports"
FEW = ("usr_0c6ea8f5b7d9413e",)
# The SHA-256 in the manifest stands for their rows.
MANY = ("usr_8f3a1c52e9b74d06", "usr_3d80e5c6f19a42b7", "usr_b74f19d2053e4ca8",
        "usr_95ac2f7b08d34e61", "usr_6ad1935ce07f4b2e", "usr_f28b47e03c5d4a91")
CHANGING = re.compile(r'("(?:version|server|started_at|finished_at)": )"[^"]*"')


class Golden(cli.Case):
    maxDiff = None

    def export(self, name: str, *users: str) -> pathlib.Path:
        file = self.folder / name
        self.assertStatus(0, self.run_cli("export", "--demo", *users, "--output", str(file),
                                          "--manifest"))
        return file

    def check(self, name: str, text: str) -> None:
        if os.environ.get("MIELTO_WRITE_GOLDEN"):
            (GOLDEN / name).write_bytes(text.encode())
        self.assertEqual(text, (GOLDEN / name).read_bytes().decode())

    def test_rows(self) -> None:
        for ending in ("csv", "json", "ndjson"):
            self.check(f"few.{ending}", self.export(f"few.{ending}", *FEW).read_bytes().decode())

    def test_sheets(self) -> None:
        book = openpyxl.load_workbook(self.export("few.xlsx", *FEW))
        cells = {sheet.title: [[str(cell.value) for cell in row] for row in sheet.iter_rows()]
                 for sheet in book}
        self.check("few.xlsx.json", json.dumps(cells, indent=1, ensure_ascii=False) + "\n")

    def test_manifests(self) -> None:
        for ending in ("csv", "json", "ndjson"):
            file = self.export(f"many.{ending}", *MANY)
            manifest = file.with_name(file.name + ".manifest.json").read_bytes().decode()
            self.check(f"many.{ending}.manifest.json", CHANGING.sub(r'\1"…"', manifest))

    def test_table(self) -> None:
        self.check("few.txt", self.run_cli("list", "--demo", *FEW).stdout.decode())


class Released(cli.Case):
    """tests/data/exports holds, for each version, what it wrote. Those files are never changed:
    they stand for files that users have."""

    def files(self, version: str, *endings: str) -> "list[str]":
        found = [GOLDEN / version / f"few.{ending}" for ending in endings]
        return [str(file) for file in found if file.exists()]

    def versions(self) -> "list[str]":
        names = sorted(path.name for path in GOLDEN.iterdir() if path.is_dir())
        self.assertIn("0.1.0", names)
        return names

    def test_each_format_verifies(self) -> None:
        for version in self.versions():
            files = self.files(version, "csv", "json", "ndjson", "xlsx")
            self.assertGreaterEqual(len(files), 3)
            for file in files:
                with self.subTest(file):
                    result = self.run_cli("verify", file)
                    self.assertStatus(0, result)
                    self.assertIn(b"File unchanged since export (5 rows).", result.stdout)

    def test_each_opens_and_compares_with_what_is_written_now(self) -> None:
        now = str(self.folder / "now.ndjson")
        self.assertStatus(0, self.run_cli("export", "--demo", *FEW, "--output", now, "--manifest"))
        for version in self.versions():
            lines, document = self.files(version, "ndjson", "json")
            for pair in ((lines, document), (document, lines), (lines, now), (now, document)):
                with self.subTest(pair):
                    result = self.run_cli("diff", *pair)
                    self.assertStatus(0, result)
                    self.assertIn(b"0 added, 0 removed, 0 changed, 5 unchanged", result.stderr)


if __name__ == "__main__":
    unittest.main()
