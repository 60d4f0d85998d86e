# SPDX-FileCopyrightText: 2026 The Mielto Connections authors
# SPDX-License-Identifier: Apache-2.0
"""What `diff` prints and how it ends."""
import csv
import hashlib
import io
import json
import unittest

import cli


def connection(identity: str, **fields: object) -> dict:
    row = {"id": identity, "label": "Support mail", "integration": "gmail",
           "integration_type": "connectors", "status": "active", "user_id": "u-1",
           "workspace_id": "w-1", "credential_id": "k-1", "created_by": "u-2",
           "created_at": "2026-01-02T03:04:05Z", "updated_at": "2026-02-03T04:05:06Z",
           "config": {"url": "https://example.com", "token": "***"}}
    return {**row, **fields}


class Diff(cli.Case):
    def write(self, name: str, rows: "list[dict]", verdict: str = "complete",
              users: "dict[str, int] | None" = None, tail: bytes = b"") -> str:
        """An NDJSON export; with users, one that has a manifest."""
        data = "".join(json.dumps(row) + "\n" for row in rows).encode() + tail
        path = self.folder / name
        path.write_bytes(data)
        if users is not None:
            manifest = {
                "schema": 1, "application": "Mielto Connections", "version": "1",
                "server": "https://api.mielto.com", "workspace_id": "",
                "filters": {"status": [], "integration_type": [], "find": "", "local": []},
                "scope": "all", "started_at": "2026-07-01T08:00:00Z",
                "finished_at": "2026-07-01T08:00:01Z", "rows": sum(users.values()),
                "verdict": verdict, "secrets": "masked",
                "sha256": hashlib.sha256(data).hexdigest(),
                "users": [{"user_id": user, "verdict": verdict, "rows": count, "total": count,
                           "requests": 1, "error": None} for user, count in users.items()]}
            (self.folder / (name + ".manifest.json")).write_text(json.dumps(manifest))
        return str(path)

    def test_the_same_complete_lists_are_0_and_print_nothing(self) -> None:
        rows = [connection("a"), connection("b")]
        old = self.write("old.ndjson", rows, users={"alice": 2})
        new = self.write("new.ndjson", rows[::-1], users={"alice": 2})
        result = self.run_cli("diff", old, new)
        self.assertStatus(0, result)
        self.assertEqual(result.stdout, b"")
        self.assertIn(b"2 unchanged", result.stderr)
        self.assertIn(b"2 masked", result.stderr)
        self.assertEqual(self.run_cli("diff", old, new, "--quiet").stderr, b"")

    def test_the_same_lists_without_proof_are_8_and_say_why(self) -> None:
        rows = [connection("a")]
        proven = self.write("proven.ndjson", rows, users={"alice": 1})
        self.assertStatus(0, self.run_cli("diff", proven, proven))
        for name, options in (
                ("bare.ndjson", {}),
                ("partial.ndjson", {"users": {"alice": 1}, "verdict": "partial"}),
                ("limited.ndjson", {"users": {"alice": 1}, "verdict": "limited"})):
            doubtful = self.write(name, rows, **options)
            for pair in ((doubtful, proven), (proven, doubtful)):
                result = self.run_cli("diff", *pair, "--quiet")
                self.assertStatus(8, result)
                self.assertEqual(result.stdout, b"")
                self.assertIn(name.encode(), result.stderr)
        altered = self.write("altered.ndjson", rows, users={"alice": 1})
        with open(altered, "ab") as file:
            file.write(b"\n")
        result = self.run_cli("diff", proven, altered)
        self.assertStatus(8, result)
        self.assertIn(b"has changed", result.stderr)

    def test_differences_are_9_a_line_each(self) -> None:
        old = self.write("old.ndjson", [connection("a"), connection("b"), connection("c\t\x1b")],
                         users={"alice": 2, "bob": 1})
        new = self.write("new.ndjson", [
            connection("a", status="error", config={"url": "u", "token": "hush"}),
            connection("c\t\x1b"), connection("d", label=None)], users={"alice": 1, "bob": 2})
        result = self.run_cli("diff", old, new)
        self.assertStatus(9, result)
        self.assertEqual([line.split("\t") for line in result.stdout.decode().splitlines()], [
            ["changed", "alice", "a", "status", '"active"', '"error"'],
            ["changed", "alice", "a", "config.url", '"https://example.com"', '"u"'],
            ["removed", "alice", "b", "Support mail"],
            ["added", "bob", "d", "-"]])
        self.assertIn(b"1 added, 1 removed, 1 changed, 1 unchanged", result.stderr)
        gone = self.run_cli("diff", old, self.write("none.ndjson", [], users={"bob": 0}))
        self.assertStatus(9, gone)
        self.assertIn("removed\tbob\tc␉␛\t", gone.stdout.decode())
        self.assertIn(b"1 user of ", gone.stderr)

    def test_differences_stay_9_when_a_side_is_not_proven_and_that_is_said(self) -> None:
        old = self.write("old.ndjson", [connection("a")])
        new = self.write("new.ndjson", [connection("b")], users={"alice": 1})
        result = self.run_cli("diff", old, new, "--quiet")
        self.assertStatus(9, result)
        self.assertIn("“old.ndjson” is not proven complete".encode(), result.stderr)
        self.assertNotIn(b"new.ndjson", result.stderr)

    def test_json_is_one_document(self) -> None:
        old = self.write("old.ndjson", [connection("a"), connection("b", plan="x")])
        new = self.write("new.ndjson", [connection("b", plan="y"), connection("c")])
        result = self.run_cli("diff", old, new, "--format", "json")
        self.assertStatus(9, result)
        document = json.loads(result.stdout)
        self.assertEqual(document["matched_by"], ["id"])
        self.assertEqual(document["new"], {"name": "new.ndjson", "rows": 2, "complete": False,
                                           "duplicates": 0, "damaged_lines": 0})
        self.assertEqual({key: document[key] for key in
                          ("added", "removed", "changed", "unchanged", "masked")},
                         {"added": 1, "removed": 1, "changed": 1, "unchanged": 0, "masked": 1})
        self.assertEqual([(entry["change"], entry["requested_user"], entry["id"])
                          for entry in document["differences"]],
                         [("removed", None, "a"), ("changed", None, "b"), ("added", None, "c")])
        self.assertEqual(document["differences"][1]["changes"],
                         [{"path": "plan", "old": "x", "new": "y"}])
        self.assertTrue(document["caveats"])

    def test_json_is_the_same_in_every_locale(self) -> None:
        rows = [connection("a"), connection("b")]
        whole = b'{"connections":[' + b",".join(json.dumps(row).encode() for row in rows) + b"]"
        told = self.write("told.json", [], tail=whole + b',"total":1240}')
        partial = self.write("partial.ndjson", rows * 2, verdict="partial", users={"alice": 4})
        bare = self.write("bare.ndjson", rows)
        for pair in ((told, partial), (bare, partial)):
            found = set()
            for locale in ("C.UTF-8", "de_DE.UTF-8", "ar_EG.UTF-8"):
                result = self.run_cli("diff", *pair, "--format", "json", env={"LC_ALL": locale})
                self.assertStatus(9, result)
                found.add(result.stdout)
                self.assertEqual(b"is not complete: partial" in result.stderr,
                                 locale == "C.UTF-8")
            self.assertEqual(len(found), 1, found)
            self.assertIn("“partial.ndjson” is not complete: partial.",
                          json.loads(found.pop())["caveats"])

    def test_a_list_shorter_than_its_own_total_is_told(self) -> None:
        rows = b",".join(json.dumps(connection(name)).encode() for name in "ab")
        cut = self.write("cut.json", [], tail=b'{"total":240,"connections":[' + rows + b"]}")
        result = self.run_cli("diff", cut, cut)
        self.assertStatus(8, result)
        self.assertIn(b"says that there are 240 connections, but has 2", result.stderr)

    def test_csv_has_a_row_for_each_change(self) -> None:
        old = self.write("old.ndjson", [connection("=a")])
        new = self.write("new.ndjson", [connection("=a", label="b"), connection("c")])
        result = self.run_cli("diff", old, new, "--format", "csv")
        self.assertStatus(9, result)
        self.assertEqual(list(csv.reader(io.StringIO(result.stdout.decode(), newline=""))), [
            ["change", "requested_user", "id", "path", "old", "new"],
            ["changed", "", "'=a", "label", '"Support mail"', '"b"'],
            ["added", "", "c", "", "", ""]])

    def test_secrets_are_told_as_changed_and_never_shown(self) -> None:
        old = self.write("old.ndjson", [connection("a", config={"token": "hush-1"})])
        new = self.write("new.ndjson", [connection("a", config={"token": "hush-2"})])
        for form in ("text", "csv", "json"):
            result = self.run_cli("diff", old, new, "--format", form)
            self.assertStatus(9, result)
            self.assertIn(b"config.token", result.stdout)
            self.assertNotIn(b"hush", result.stdout + result.stderr)

    def test_what_list_prints_compares_in_any_format(self) -> None:
        files = []
        for form in ("ndjson", "json"):
            listed = self.run_cli("list", "--demo", "--format", form)
            self.assertStatus(0, listed)
            files.append(self.folder / f"demo.{form}")
            files[-1].write_bytes(listed.stdout)
        result = self.run_cli("diff", *map(str, files))
        self.assertStatus(8, result)
        self.assertEqual(result.stdout, b"")

    def test_an_array_as_jq_makes_it_compares_with_lines(self) -> None:
        rows = [connection("a"), connection("b")]
        lines = self.write("old.ndjson", rows)
        for indent in (None, 2):
            array = self.write("new.json", [], tail=json.dumps(rows, indent=indent).encode())
            for pair in ((lines, array), (array, lines)):
                result = self.run_cli("diff", *pair)
                self.assertStatus(8, result)
                self.assertIn(b"2 unchanged", result.stderr)
        empty = self.write("empty.json", [], tail=b"[]\n")
        self.assertIn(b"2 removed", self.run_cli("diff", lines, empty).stderr)

    def test_json_documents_that_jq_puts_into_an_array_compare_too(self) -> None:
        rows = [connection("a"), connection("b"), connection("c")]
        documents = [{"connections": rows[:2], "total": 2}, {"connections": rows[2:], "total": 1}]
        lines = self.write("old.ndjson", rows)
        for indent in (None, 2):
            array = self.write("new.json", [], tail=json.dumps(documents, indent=indent).encode())
            result = self.run_cli("diff", lines, array)
            self.assertStatus(8, result)
            self.assertIn(b"0 added, 0 removed, 0 changed, 3 unchanged", result.stderr)
        documents[1]["total"] = 9
        short = self.write("short.json", [], tail=json.dumps(documents).encode())
        self.assertIn(b"says that there are 11 connections, but has 3",
                      self.run_cli("diff", lines, short).stderr)

    def test_a_damaged_file_is_2_with_the_line(self) -> None:
        rows = [connection("a"), connection("b")]
        good = self.write("good.ndjson", rows, users={"alice": 2})
        whole = b'{"connections":[\n' + b",\n".join(json.dumps(row).encode() for row in rows)
        for name, tail, words in (
                ("nonsense", b"nonsense\n" + json.dumps(rows[0]).encode() + b"\n",
                 "Line 3 is not JSON."),
                ("torn", b'{"id":"c', "The file ends in the middle of line 3."),
                ("number", b"7\n", "Line 3 is JSON, but no connection."),
                ("latin", b'{"id":"\xe9"}\n', "Line 3 is not UTF-8.")):
            bad = self.write(f"{name}.ndjson", rows, users={"alice": 3}, tail=tail)
            for pair in ((good, bad), (bad, good)):
                result = self.run_cli("diff", *pair)
                self.assertStatus(2, result)
                self.assertEqual(result.stdout, b"")
                self.assertIn(f"{name}.ndjson", result.stderr.decode())
                self.assertIn(words, result.stderr.decode())
        for tail, words in ((b"\n],", "The file ends in the middle of line 4."),
                            (b",\n{x}\n]}\n", "Line 4 is not JSON."),
                            (b'\n],"connections":[]}', "Line 4 is JSON, but no connection.")):
            bad = self.write("bad.json", [], tail=whole + tail)
            result = self.run_cli("diff", good, bad)
            self.assertStatus(2, result)
            self.assertIn(words, result.stderr.decode())
            self.assertIn(f"at byte {len(whole) + tail.find(b'x') if b'x' in tail else ''}",
                          result.stderr.decode().replace(",", ""))

    def test_another_spelling_of_the_same_is_no_difference(self) -> None:
        old = connection("a", config={"n": 1, "token": "***", "account_key": "hush"})
        new = connection("a", created_at="2026-01-02T04:04:05+01:00",
                         updated_at="2026-02-03T04:05:06+00:00",
                         config={"account_key": "***", "token": "hush", "n": 1.0})
        result = self.run_cli("diff", self.write("old.ndjson", [old]),
                              self.write("new.ndjson", [new]))
        self.assertStatus(8, result)
        self.assertIn(b"1 unchanged", result.stderr)
        self.assertIn(b"2 masked values were not compared", result.stderr)

    def test_what_cannot_be_read_is_2(self) -> None:
        good = self.write("good.ndjson", [connection("a")])
        letter = self.folder / "letter.txt"
        letter.write_text("Dear all\n")
        for arguments in ((good,), (good, good, good), (), (good, good, "--format", "xlsx"),
                          (good, str(self.folder / "missing")), (str(letter), good),
                          (good, str(self.folder)), (good, good, "--status", "error")):
            result = self.run_cli("diff", *arguments)
            self.assertStatus(2, result)
            self.assertEqual(result.stdout, b"")
            self.assertTrue(result.stderr)

    def test_a_full_disk_is_7(self) -> None:
        old = self.write("old.ndjson", [connection("a")])
        new = self.write("new.ndjson", [connection("b")])
        with open("/dev/full", "wb") as full:
            result = self.run_cli("diff", old, new, stdout=full)
        self.assertStatus(7, result)


if __name__ == "__main__":
    unittest.main()
