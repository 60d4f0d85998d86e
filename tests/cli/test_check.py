# SPDX-FileCopyrightText: 2026 The Mielto Connections authors
# SPDX-License-Identifier: Apache-2.0
"""`check`, and `--where` of `list` and `export`."""
import csv
import io
import json
import os
import pathlib
import subprocess
import time
import unittest

import cli
import peerdata

CHECKS = {"error": "problem", "expired": "problem", "error-long": "problem",
          "expired-long": "problem", "testing-long": "warning", "inactive-long": "warning",
          "duplicate": "warning", "shared-credential": "warning", "foreign-workspace": "warning",
          "clear-secret": "warning", "bad-time": "warning", "faulty-row": "warning",
          "stale": "note", "owner-not-creator": "note", "no-owner": "note",
          "unknown-value": "note"}


def of(user: str, count: int) -> "list[dict]":
    return peerdata.rows(user, count, "ws-main")


class Answers(cli.Case):
    PEER = ("--user", "alice=240", "--user", "bob=3", "--user", "one=1", "--user", "empty=0",
            "--status", "broken=500", "--status", "closed=403", "--status", "signed-out=401")

    def check(self, *arguments: str, **more: object) -> "tuple[int, dict]":
        result = self.ask("check", *arguments, "--format", "json", **more)
        return result.returncode, json.loads(result.stdout)

    def found(self, report: dict, name: str) -> dict:
        return next(check for check in report["checks"] if check["check"] == name)


class Check(Answers):
    def test_every_check_is_run_and_told(self) -> None:
        status, report = self.check("alice", "--workspace", "ws-main")
        self.assertEqual(status, 9)
        self.assertEqual({check["check"]: check["severity"] for check in report["checks"]}, CHECKS)
        self.assertEqual((report["rows"], report["verdict"], report["not_read"]),
                         (240, "complete", []))
        for check in report["checks"]:
            self.assertEqual(len(check["ids"]), check["rows"], check)
            self.assertNotIn("not_checked", check)

    def test_finds_what_the_rows_say(self) -> None:
        _, report = self.check("alice", "bob", "--workspace", "ws-main")
        rows = of("alice", 240) + of("bob", 3)
        expected = {
            "error": [row for row in rows if row["status"] == "error"],
            "expired": [row for row in rows if row["status"] == "expired"],
            "no-owner": [row for row in rows if row["user_id"] is None],
            "owner-not-creator": [row for row in rows if row["user_id"] not in
                                  (None, row["created_by"])],
            "clear-secret": [row for row in rows if "config" in row],
            "foreign-workspace": [], "faulty-row": [], "unknown-value": [],
            "shared-credential": []}
        for name, wanted in expected.items():
            found = self.found(report, name)
            self.assertEqual(found["ids"], [row["id"] for row in wanted], name)
        self.assertEqual(self.found(report, "error")["users"], 1)
        self.assertEqual(self.found(report, "clear-secret")["users"], 2)

    def test_another_workspace_than_the_one_asked_for_is_found(self) -> None:
        _, report = self.check("bob")
        self.assertIsNone(self.found(report, "foreign-workspace")["rows"])
        self.assertIn("no workspace", self.found(report, "foreign-workspace")["not_checked"])
        self.assertEqual(self.found(report, "foreign-workspace")["ids"], [])

    def test_the_status_follows_fail_if(self) -> None:
        # bob: active, inactive and testing connections alone.
        self.assertStatus(0, self.ask("check", "bob"))
        self.assertStatus(9, self.ask("check", "bob", "--fail-if", "clear-secret"))
        self.assertStatus(0, self.ask("check", "bob", "--fail-if", "error,faulty-row"))
        self.assertStatus(9, self.ask("check", "alice"))
        self.assertStatus(0, self.ask("check", "alice", "--fail-if", ""))
        self.assertStatus(0, self.ask("check", "alice", "--check", "no-owner"))
        self.assertStatus(9, self.ask("check", "alice", "--check", "no-owner,error"))
        self.assertStatus(0, self.ask("check", "empty"))

    def test_chosen_checks_come_with_those_of_fail_if(self) -> None:
        _, report = self.check("bob", "--check", "stale,error", "--fail-if", "no-owner")
        self.assertEqual([check["check"] for check in report["checks"]],
                         ["error", "stale", "no-owner"])

    def test_what_cannot_be_read_is_listed(self) -> None:
        status, report = self.check("bob", "nobody", "closed")
        self.assertEqual((status, report["rows"], report["verdict"]), (8, 3, "partial"))
        self.assertEqual(report["not_read"], ["nobody", "closed"])
        self.assertEqual(self.check("nobody")[0], 4)
        self.assertEqual(self.check("broken")[0], 5)
        status, report = self.check("signed-out", "bob", "--concurrency", "1")
        self.assertEqual((status, report["not_read"]), (3, ["signed-out", "bob"]))
        self.assertEqual(self.check("alice", "nobody")[0], 9)
        said = self.ask("check", "bob", "nobody").stderr.decode()
        self.assertIn("nobody", said)

    def test_ages_are_measured_from_the_servers_time_and_can_be_chosen(self) -> None:
        _, report = self.check("alice", "--check", "error-long", "--older-than", "error-long=1m")
        errors = [row["id"] for row in of("alice", 240) if row["status"] == "error"]
        self.assertEqual(report["checks"][0]["ids"], errors)
        _, report = self.check("alice", "--check", "error-long", "--older-than",
                               "error-long=9999999w")
        self.assertEqual(report["checks"][0]["rows"], 0)

    def test_wrong_use_is_refused_before_anything_is_sent(self) -> None:
        for arguments in (("--check", "nonsense"), ("--fail-if", "nonsense"), ("--check", ""),
                          ("--older-than", "stale"), ("--older-than", "stale=1y"),
                          ("--older-than", "error=1d"), ("--older-than", "nonsense=1d"),
                          ("--format", "xml"), ("--status", "error"), ("--file", "x.ndjson")):
            result = self.ask("check", "bob", *arguments)
            self.assertStatus(2, result)
            self.assertEqual(result.stdout, b"", arguments)
        self.assertEqual(self.new_requests(), [])

    def test_a_table_for_people_and_csv_for_programs(self) -> None:
        lines = self.ask("check", "alice").stdout.decode().splitlines()
        self.assertEqual(len(lines), 1 + len(CHECKS))
        self.assertEqual(lines[0].split(), ["CHECK", "SEVERITY", "ROWS", "USERS", "MEANING"])
        self.assertEqual(lines[1].split()[:4], ["error", "problem", "48", "1"])
        rows = list(csv.reader(io.StringIO(
            self.ask("check", "alice", "--format", "csv").stdout.decode(), newline="")))
        self.assertEqual(rows[0], ["check", "severity", "rows", "users", "not_checked"])
        self.assertEqual(rows[1], ["error", "problem", "48", "1", ""])
        self.assertEqual(rows[9][:4], ["foreign-workspace", "warning", "", ""])
        self.assertEqual(len(rows), 1 + len(CHECKS))


class CheckFile(Answers):
    def export(self, *arguments: str) -> pathlib.Path:
        file = self.folder / "rows.ndjson"
        self.assertStatus(0, self.ask("export", *arguments, "--output", str(file)))
        return file

    def of_file(self, file: pathlib.Path, *arguments: str) -> "tuple[int, dict]":
        result = self.run_cli("check", "--file", str(file), "--format", "json", *arguments)
        return result.returncode, json.loads(result.stdout)

    def test_a_file_gives_what_the_server_gave(self) -> None:
        file = self.export("alice", "bob", "--manifest", "--include-secrets", "--workspace",
                           "ws-main")
        _, live = self.check("alice", "bob", "--workspace", "ws-main")
        self.assertEqual(self.of_file(file), (9, live))

    def test_secrets_that_are_masked_are_not_checked(self) -> None:
        _, report = self.of_file(self.export("bob", "--manifest"))
        self.assertIsNone(self.found(report, "clear-secret")["rows"])
        self.assertIn("masked", self.found(report, "clear-secret")["not_checked"])

    def test_the_status_tells_how_certain_the_file_is(self) -> None:
        file = self.export("bob", "--manifest")
        self.assertEqual(self.of_file(file)[0], 0)
        self.assertEqual(self.of_file(self.export("alice", "--limit", "2", "--manifest"))[0], 0)
        report = self.of_file(file)[1]
        self.assertEqual((report["verdict"], report["rows"]), ("limited", 2))
        file.write_bytes(file.read_bytes() + b"\n")
        status, report = self.of_file(file)
        self.assertEqual((status, report["verdict"]), (8, None))
        status, report = self.of_file(self.export("alice"))
        self.assertEqual((status, report["verdict"]), (9, None))
        self.assertStatus(2, self.run_cli("check", "--file", str(self.folder / "none.ndjson")))

    def test_ages_are_measured_from_the_manifests_time(self) -> None:
        file = self.export("bob", "--manifest")
        manifest = file.with_name(file.name + ".manifest.json")
        known = json.loads(manifest.read_text())
        testing = [row for row in of("bob", 3) if row["status"] == "testing"]
        for day, rows in (("2026-02-23", len(testing)), ("2026-02-22", 0)):
            known["started_at"] = known["finished_at"] = f"{day}T12:00:00.000Z"
            manifest.write_text(json.dumps(known))
            _, report = self.of_file(file, "--check", "testing-long")
            self.assertEqual(report["checks"][0]["rows"], rows, day)

    def test_without_a_manifest_from_the_files_own(self) -> None:
        file = self.export("bob")
        known = time.mktime((2026, 2, 22, 12, 0, 0, 0, 0, 0))
        os.utime(file, (known, known))
        result = self.run_cli("check", "--file", str(file), "--check", "testing-long")
        self.assertIn(b"time of the file", result.stderr)
        self.assertStatus(8, result)


class Where(Answers):
    def ids(self, *arguments: str) -> "list[str]":
        result = self.ask("list", *arguments, "--format", "ndjson")
        self.assertStatus(0, result)
        return [json.loads(line)["id"] for line in result.stdout.splitlines()]

    def test_rows_that_match_are_listed_in_every_format(self) -> None:
        wanted = [row["id"] for row in of("alice", 240)
                  if row["status"] == "error" and row["integration"] in ("slack", "s3")]
        self.assertTrue(wanted)
        self.assertEqual(self.ids("alice", "--where", "status:error integration:slack,s3"), wanted)
        table = self.ask("list", "alice", "--where", "status:error integration:slack,s3")
        lines = table.stdout.decode().splitlines()
        self.assertEqual([line.split()[0] for line in lines[1:]], wanted)
        for request in self.new_requests():  # The server is never asked for it.
            self.assertNotIn("error", request["query"])

    def test_terms_of_every_kind(self) -> None:
        rows = of("alice", 240)
        for where, keeps in (
                ("-status:active", lambda row: row["status"] != "active"),
                ("\"team chat\"", lambda row: row["label"] == "Team chat"),
                ("label:*bold*", lambda row: row["label"] == "<b>bold</b>"),
                ("-label:*", lambda row: row["label"] is None),
                ("config.region:eu-1", lambda row: row.get("config", {}).get("region") == "eu-1"),
                ("config.nested.deep.note:*nueva", lambda row: "config" in row),
                ("-has:config.api_key", lambda row: "config" not in row),
                ("example-not-a-secret", lambda row: False),
                ("updated:<2026-02-21", lambda row: row["updated_at"] < "2026-02-21"),
                ("created:<1d", lambda row: False),
                ("check:no-owner", lambda row: row["user_id"] is None),
                ("", lambda row: True)):
            with self.subTest(where):
                self.assertEqual(self.ids("alice", "--where", where),
                                 [row["id"] for row in rows if keeps(row)])

    def test_checks_of_the_whole_list_look_at_all_users(self) -> None:
        def key(row: dict) -> tuple:
            return (row["user_id"] or "alice", row["integration"])
        active = [row for row in of("alice", 240) if row["status"] == "active"]
        counts = [key(row) for row in active]
        wanted = [row["id"] for row in active if counts.count(key(row)) > 1]
        self.assertTrue(wanted)
        self.assertEqual(self.ids("one", "alice", "--where", "check:duplicate"), wanted)
        table = self.ask("list", "one", "alice", "--where", "check:duplicate").stdout.decode()
        self.assertEqual([line.split()[1] for line in table.splitlines()[1:]], wanted)

    def test_the_manifest_tells_of_the_filter(self) -> None:
        file = self.folder / "few.ndjson"
        where = 'status:testing  "Müllers" '
        for arguments, verdicts in ((("--where", "status:testing"), ["limited", "limited"]),
                                    (("--where", "check:duplicate"), ["limited", "limited"]),
                                    (("--where", "id:conn*"), ["complete", "complete"])):
            self.assertStatus(0, self.ask("export", "alice", "bob", "empty", *arguments,
                                          "--manifest", "--output", str(file)))
            manifest = json.loads(file.with_name("few.ndjson.manifest.json").read_text())
            self.assertEqual(manifest["filters"]["local"], [arguments[1]])
            self.assertEqual([user["verdict"] for user in manifest["users"]],
                             [*verdicts, "complete"])
            self.assertEqual(manifest["scope"], "all")
            rows = file.read_bytes().splitlines()
            self.assertEqual(manifest["rows"], len(rows))
            self.assertEqual(sum(user["rows"] for user in manifest["users"]), len(rows))
            self.assertStatus(0, self.run_cli("verify", str(file)))
        self.assertStatus(0, self.ask("export", "alice", "--where", where, "--manifest",
                                      "--output", str(file)))
        manifest = json.loads(file.with_name("few.ndjson.manifest.json").read_text())
        self.assertEqual(manifest["filters"]["local"], [where])

    def test_what_is_filtered_can_be_compared(self) -> None:
        old, new = self.folder / "old.ndjson", self.folder / "new.ndjson"
        for file, where in ((old, "status:error"), (new, "status:error,expired")):
            self.assertStatus(0, self.ask("export", "alice", "bob", "--where", where, "--manifest",
                                          "--output", str(file)))
        self.assertStatus(8, self.run_cli("diff", str(old), str(old)))
        result = self.run_cli("diff", str(old), str(new), "--format", "json")
        self.assertStatus(9, result)
        difference = json.loads(result.stdout)
        self.assertEqual((difference["added"], difference["removed"]), (48, 0))

    def test_an_impossible_filter_is_refused_with_its_reason(self) -> None:
        for where, reason in (("status:", "value is missing"), ("a updated:soon", "an age"),
                              ("check:nonsense", "nonsense"), ("has:label", "path"),
                              ("\"open", "quotation mark")):
            for command in (("list", "bob"), ("export", "bob", "--output", "-", "--format", "csv")):
                result = self.ask(*command, "--where", where)
                self.assertStatus(2, result)
                self.assertIn(reason, result.stderr.decode())
        self.assertEqual(self.new_requests(), [])


if __name__ == "__main__":
    unittest.main()
