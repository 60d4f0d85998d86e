# SPDX-FileCopyrightText: 2026 The Mielto Connections authors
# SPDX-License-Identifier: Apache-2.0
"""verify FILE, without any server."""
import hashlib
import json
import unittest

import cli

DATA = b'{"id":"a"}\n{"id":"b"}\n'
MANIFEST = {
    "schema": 1, "application": "Mielto Connections", "version": "0.1.0",
    "server": "https://api.example", "workspace_id": "w\u202e",
    "filters": {"status": [], "integration_type": [], "find": "", "local": []}, "scope": "all",
    "started_at": "2026-01-02T03:04:05Z", "finished_at": "2026-01-02T03:04:06Z", "rows": 2,
    "verdict": "complete", "secrets": "masked", "sha256": hashlib.sha256(DATA).hexdigest(),
    "users": [{"user_id": "\x1b[31malice", "verdict": "complete", "rows": 2, "total": 2,
               "requests": 1, "error": None}],
}


class Verify(cli.Case):
    def put(self, data: bytes, manifest: object = MANIFEST) -> str:
        (self.folder / "list.ndjson").write_bytes(data)
        if manifest is not None:
            text = json.dumps(manifest).encode()
            (self.folder / "list.ndjson.manifest.json").write_bytes(text)
        return str(self.folder / "list.ndjson")

    def test_an_intact_file_is_0_and_tells_its_story(self) -> None:
        result = self.run_cli("verify", self.put(DATA))
        self.assertStatus(0, result)
        self.assertEqual(result.stderr, b"")
        self.assertEqual(result.stdout.decode().splitlines()[:3], [
            "File unchanged since export (2 rows).", "The manifest is not signed.", ""])
        for words in (b"https://api.example", b"complete", b"2026-01-02T03:04:05Z"):
            self.assertIn(words, result.stdout)
        self.assertNotIn(b"\x1b", result.stdout)
        self.assertNotIn("\u202e".encode(), result.stdout)

    def test_a_folder_is_refused_with_the_file_in_it_that_can_be_verified(self) -> None:
        file = self.put(DATA)
        result = self.run_cli("verify", str(self.folder))
        self.assertStatus(2, result)
        self.assertIn(f"verify {file}".encode(), result.stderr)
        (self.folder / "list.ndjson.manifest.json").unlink()
        result = self.run_cli("verify", str(self.folder))
        self.assertStatus(2, result)
        self.assertNotIn(file.encode(), result.stderr)

    def test_the_first_line_says_what_is_missing(self) -> None:
        def user(verdict: str, rows: int, error: "str | None" = None) -> dict:
            return {"user_id": "u", "verdict": verdict, "rows": rows, "total": rows,
                    "requests": 1, "error": error}

        gone = [user("not_found", 0)] * 18 + [user("forbidden", 0)] * 11
        whole, reason = user("complete", 1), "The server reports 9 connections but returned only 2."
        for users, verdict, words in (
                ([user("complete", 2)] + [user("complete", 0)] * 270 + gone, "partial",
                 "Partial: 29 of 300 users are missing."),
                ([whole, user("partial", 1)], "partial",
                 "Partial: the list of 1 of 2 users is incomplete."),
                ([user("limited", 2)], "limited",
                 "Limited: not all connections of this user are in the file."),
                ([user("changed", 2)], "changed", "Changed: the list changed while it was read."),
                ([user("partial", 2, reason)], "partial", f"Partial: {reason}")):
            with self.subTest(words):
                result = self.run_cli("verify", self.put(
                    DATA, {**MANIFEST, "users": users, "verdict": verdict}))
                self.assertStatus(0, result)
                self.assertEqual(result.stdout.decode().splitlines()[0],
                                 f"File unchanged since export (2 rows). {words}")

    def test_rows_of_the_window_may_be_complete(self) -> None:
        for scope in ("loaded", "shown"):
            self.assertStatus(0, self.run_cli("verify", self.put(
                DATA, {**MANIFEST, "scope": scope})))

    def test_a_changed_file_is_9(self) -> None:
        for data in (DATA[:-1], DATA + b"{}\n", DATA.replace(b"b", b"c"), b""):
            with self.subTest(data):
                result = self.run_cli("verify", self.put(data))
                self.assertStatus(9, result)
                self.assertEqual(result.stdout, b"")
                self.assertIn(b"The file has changed since its manifest was written.",
                              result.stderr)

    def test_without_a_manifest_or_with_a_damaged_one_it_is_9(self) -> None:
        result = self.run_cli("verify", self.put(DATA, None))
        self.assertStatus(9, result)
        self.assertIn(b"No manifest found next to this file, so it can't be verified.",
                      result.stderr)
        for damage in ({}, [], {**MANIFEST, "rows": 3}, {**MANIFEST, "sha256": "x"}):
            with self.subTest(damage):
                self.assertStatus(9, self.run_cli("verify", self.put(DATA, damage)))

    def test_a_manifest_whose_sums_are_wrong_is_9(self) -> None:
        user = MANIFEST["users"][0]
        for name, change in {
                "rows": {"users": [{**user, "rows": 3}]},
                "verdict": {"users": [{**user, "verdict": "not_found"}]}}.items():
            with self.subTest(name):
                result = self.run_cli("verify", self.put(DATA, {**MANIFEST, **change}))
                self.assertStatus(9, result)
                self.assertIn(f"“{name}”".encode(), result.stderr)

    def test_the_format_counts_and_not_the_files_ending(self) -> None:
        for form in ("csv", "json", "ndjson", "xlsx"):
            for ending in ("csv", "json", "ndjson", "xlsx", "txt"):
                file = str(self.folder / f"{form}.{ending}")
                self.assertStatus(0, self.run_cli("export", "--demo", "--format", form, "--output",
                                                  file, "--manifest"))
                result = self.run_cli("verify", file)
                self.assertStatus(0, result)
                self.assertIn(b"240 rows", result.stdout)
                self.assertIn(b"is not signed", result.stdout)

    def test_what_cannot_be_read_is_2(self) -> None:
        for arguments in ((str(self.folder / "missing"),), (str(self.folder),), (), ("a", "b")):
            with self.subTest(arguments):
                result = self.run_cli("verify", *arguments)
                self.assertStatus(2, result)
                self.assertEqual(result.stdout, b"")


if __name__ == "__main__":
    unittest.main()
