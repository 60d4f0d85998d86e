# SPDX-FileCopyrightText: 2026 The Mielto Connections authors
# SPDX-License-Identifier: Apache-2.0
"""What `export` writes, what it leaves alone, and what it ends with."""
import csv
import hashlib
import json
import os
import pathlib
import signal
import socket
import stat
import subprocess
import unittest
import urllib.request

import openpyxl

import cli
import locales
import peerdata


class Export(cli.Case):
    FORCED = {"unauthorized": 401, "unpaid": 402, "forbidden": 403, "broken": 500, "busy": 429,
              "invalid": 422, "odd": 418}
    PEER = ("--user", "alice=240", "--user", "bob=3", "--user", "empty=0", "--user", "big=2500",
            *(word for user, code in FORCED.items() for word in ("--status", f"{user}={code}")))

    def setUp(self) -> None:
        super().setUp()
        self.file = self.folder / "out" / "list.csv"
        self.file.parent.mkdir()

    def export(self, *arguments: str, **more: object) -> subprocess.CompletedProcess:
        return self.ask("export", *arguments, **{"cwd": self.file.parent, **more})

    def files(self) -> "list[str]":
        return sorted(os.listdir(self.file.parent))

    def manifest(self, file: pathlib.Path) -> dict:
        return json.loads(file.with_name(file.name + ".manifest.json").read_text())

    def test_the_format_goes_by_the_files_ending(self) -> None:
        for ending, start in (("csv", b"id,label,"), ("json", b'{"connections":['),
                              ("ndjson", b'{"'), ("CSV", b"id,label,"),
                              ("xlsx", b"PK\x03\x04")):
            result = self.export("bob", "--output", "x." + ending)
            self.assertStatus(0, result)
            self.assertTrue((self.file.parent / f"x.{ending}").read_bytes().startswith(start))
        result = self.export("bob", "--output", "y.txt", "--format", "ndjson")
        self.assertStatus(0, result)
        self.assertEqual(len((self.file.parent / "y.txt").read_text().splitlines()), 3)

    def test_list_export_and_standard_output_give_the_same_bytes(self) -> None:
        for form in ("csv", "json", "ndjson"):
            users = ("alice", "big", "empty", "bob")
            file = self.file.with_suffix("." + form)
            self.assertStatus(0, self.export(*users, "--output", str(file)))
            listed = self.ask("list", *users, "--format", form)
            piped = self.export(*users, "--format", form, "--output", "-")
            self.assertEqual(listed.stdout, file.read_bytes())
            self.assertEqual(piped.stdout, file.read_bytes())
            self.assertEqual(listed.stderr, b"")

    def test_ndjson_and_json_are_the_servers_own_text(self) -> None:
        request = urllib.request.Request(
            f"{self.peer.url}/api/v1/connections/users/alice?skip=0&limit=1000",
            headers={"Authorization": f"Bearer {self.peer.token}"})
        with urllib.request.urlopen(request, timeout=20) as reply:
            body = reply.read()
        self.assertStatus(0, self.export("alice", "--include-secrets", "--output", "a.ndjson"))
        lines = (self.file.parent / "a.ndjson").read_bytes().splitlines()
        self.assertEqual(len(lines), 240)
        self.assertIn(b",".join(lines), body)
        self.assertStatus(0, self.export("alice", "--include-secrets", "--output", "a.json"))
        document = (self.file.parent / "a.json").read_bytes()
        self.assertIn(b",\n".join(lines), document)
        self.assertEqual(json.loads(document)["total"], 240)

    def test_rows_stand_in_the_order_of_users_and_server(self) -> None:
        users = ("big", "alice", "empty", "bob")
        result = self.export(*users, "--columns", "requested_user,id", "--output", "list.csv")
        self.assertStatus(0, result)
        with open(self.file, newline="") as file:
            rows = list(csv.reader(file))
        expected = [["requested_user", "id"]]
        for user, count in (("big", 2500), ("alice", 240), ("bob", 3)):
            expected += [[user, row["id"]] for row in peerdata.rows(user, count, "ws-main")]
        self.assertEqual(rows, expected)

    def test_the_manifest_says_what_the_file_holds(self) -> None:
        result = self.export("bob", "big", "--limit", "1200", "--status", "error", "--manifest",
                             "--output", "list.csv", "--workspace", "ws-main")
        self.assertStatus(0, result)
        self.assertEqual(self.files(), ["list.csv", "list.csv.manifest.json"])
        manifest = self.manifest(self.file)
        self.assertEqual(manifest["schema"], 1)
        self.assertEqual(manifest["server"], self.peer.url)
        self.assertEqual(manifest["workspace_id"], "ws-main")
        self.assertEqual(manifest["filters"]["status"], ["error"])
        self.assertEqual(manifest["scope"], "all")
        self.assertEqual(manifest["secrets"], "masked")
        self.assertEqual(manifest["sha256"], hashlib.sha256(self.file.read_bytes()).hexdigest())
        expected = [len([row for row in peerdata.rows(user, count, "ws-main")
                         if row["status"] == "error"]) for user, count in (("bob", 3), ("big", 2500))]
        self.assertEqual([user["rows"] for user in manifest["users"]], expected)
        self.assertEqual([user["user_id"] for user in manifest["users"]], ["bob", "big"])
        self.assertEqual({user["verdict"] for user in manifest["users"]}, {"complete"})
        self.assertEqual(manifest["verdict"], "complete")
        self.assertEqual(manifest["rows"], sum(expected))
        # 500 rows may be what the server gives at the most: one more request settles it.
        self.assertEqual([user["requests"] for user in manifest["users"]], [1, 2])
        self.assertLessEqual(manifest["started_at"], manifest["finished_at"])

    def test_an_old_manifest_goes_with_its_file(self) -> None:
        self.assertStatus(0, self.export("bob", "--manifest", "--output", "list.csv"))
        self.assertStatus(0, self.export("alice", "--output", "list.csv"))
        self.assertEqual(self.files(), ["list.csv"])

    def test_limited_lists_are_whole_and_say_so(self) -> None:
        self.assertStatus(0, self.export("alice", "bob", "--limit", "10", "--manifest", "--output",
                                         "list.csv"))
        manifest = self.manifest(self.file)
        self.assertEqual([(user["verdict"], user["rows"]) for user in manifest["users"]],
                         [("limited", 10), ("complete", 3)])
        self.assertEqual(manifest["verdict"], "limited")

    def test_an_evidence_pack_is_a_folder(self) -> None:
        self.assertStatus(0, self.export("bob", "--evidence", "--output", "pack"))
        names = sorted(os.listdir(self.file.parent / "pack"))
        self.assertEqual(names, ["connections-bob.csv", "connections-bob.csv.manifest.json",
                                 "summary.txt"])
        self.assertStatus(0, self.run_cli("verify", str(self.file.parent / "pack" / names[0])))
        self.assertStatus(4, self.export("nobody", "--evidence", "--output", "none"))
        self.assertEqual(self.files(), ["pack"])

    def test_new_files_are_private_and_old_ones_keep_their_mode(self) -> None:
        self.assertStatus(0, self.export("bob", "--output", "list.csv"))
        self.assertEqual(stat.S_IMODE(self.file.stat().st_mode), 0o600)
        self.file.chmod(0o640)
        self.assertStatus(0, self.export("alice", "--output", "list.csv"))
        self.assertEqual(stat.S_IMODE(self.file.stat().st_mode), 0o640)

    def test_every_end_has_its_status_and_leaves_the_old_file(self) -> None:
        self.file.write_text("old")
        expected = {"unauthorized": 3, "unpaid": 3, "forbidden": 3, "nobody": 4, "broken": 5,
                    "busy": 5, "odd": 6, "invalid": 2}
        for user, status in expected.items():
            with self.subTest(user):
                result = self.export(user, "--output", "list.csv", "--manifest")
                self.assertStatus(status, result)
                self.assertEqual(self.file.read_text(), "old")
                self.assertEqual(self.files(), ["list.csv"])
        self.assertStatus(8, self.export("bob", "nobody", "--output", "list.csv"))
        self.assertEqual(self.file.read_text(), "old")

    def test_what_could_be_read_is_kept_when_allowed_and_the_status_stays(self) -> None:
        result = self.export("bob", "nobody", "alice", "--allow-partial", "--manifest", "--output",
                             "list.csv")
        self.assertStatus(8, result)
        self.assertRegex(result.stderr.decode(), r"\b243 row\S* of 2 user\S* written to ")
        with open(self.file, newline="") as file:
            self.assertEqual(len(list(csv.reader(file))), 1 + 243)
        manifest = self.manifest(self.file)
        self.assertEqual(manifest["verdict"], "partial")
        self.assertEqual([user["verdict"] for user in manifest["users"]],
                         ["complete", "not_found", "complete"])
        self.assertTrue(manifest["users"][1]["error"])
        result = self.export("bob", "unauthorized", "alice", "--allow-partial", "--manifest",
                             "--output", "list.csv", "--concurrency", "1")
        self.assertStatus(3, result)
        self.assertEqual([(user["verdict"], user["rows"])
                          for user in self.manifest(self.file)["users"]],
                         [("complete", 3), ("failed", 0), ("not_read", 0)])

    def test_usage_is_2_and_asks_nothing(self) -> None:
        for arguments in (("bob",), ("--output", "x.csv"), ("bob", "--output", "x.txt"),
                          ("bob", "--output", "x"), ("bob", "--output", "-"),
                          ("bob", "--output", ""), ("bob", "--output", "x.csv", "--format", "table"),
                          ("bob", "--output", "x.csv", "--format", "ods"),
                          ("bob", "--output", "x.json", "--columns", "id"),
                          ("bob", "--output", "-", "--format", "csv", "--manifest"),
                          ("bob", "--output", "-", "--format", "csv", "--evidence")):
            with self.subTest(arguments):
                self.assertStatus(2, self.export(*arguments))
        self.assertEqual(self.new_requests(), [])
        self.assertEqual(self.files(), [])

    def test_targets_that_will_not_do_are_7_and_nothing_is_asked(self) -> None:
        real = self.file.parent / "real.csv"
        real.write_text("old")
        self.file.symlink_to(real)
        pipe = self.file.parent / "pipe.csv"
        os.mkfifo(pipe)
        for target in (self.file, self.file.parent, pipe, pathlib.Path("/dev/null"),
                       self.file.parent / "missing" / "x.csv"):
            with self.subTest(target):
                result = self.export("bob", "--format", "csv", "--output", str(target))
                self.assertStatus(7, result)
                self.assertIn(str(target).encode(), result.stderr)
        self.assertEqual(real.read_text(), "old")
        self.assertEqual(self.new_requests(), [])

    def test_d12_a_reader_who_leaves_ends_it_without_a_claim(self) -> None:
        for command in (("export", "big", "--output", "-"), ("list", "big")):
            process = subprocess.Popen(
                [cli.PROGRAM, *command, "--format", "ndjson", "--server", self.peer.url,
                 "--allow-http"], env=self.environment(MIELTO_TOKEN=self.peer.token),
                stdout=subprocess.PIPE, stderr=subprocess.PIPE)
            process.stdout.read(10)
            process.stdout.close()
            said = process.stderr.read()
            process.stderr.close()
            self.assertEqual(process.wait(30), -signal.SIGPIPE)
            self.assertEqual(said, b"")

    def test_a_long_name_is_refused_only_where_its_manifest_is_asked_for(self) -> None:
        for length in (241, 242, 255):
            name = "x" * (length - 4) + ".csv"
            self.assertStatus(0, self.export("bob", "--output", name))
            self.assertStatus(0 if length == 241 else 7,
                              self.export("bob", "--output", name, "--manifest"))

    def test_a_name_that_is_not_utf_8_is_refused(self) -> None:
        """Another file would be written, and called saved."""
        name = bytes(self.folder) + b"/caf\xe9.csv"
        for arguments in ((b"export", b"--demo", b"--output", name),
                          (b"export", b"--demo", b"--output=" + name), (b"verify", name)):
            result = self.run_cli(*arguments)
            self.assertStatus(2, result)
            self.assertIn("caf\ufffd.csv” is not UTF-8".encode(), result.stderr)
        self.assertEqual([path for path in os.listdir(bytes(self.folder)) if b"caf" in path], [])

    def test_an_evidence_folder_has_no_name_of_a_data_file(self) -> None:
        for name in ("x.ndjson", "x.CSV", "x.xlsx", "x.json"):
            result = self.export("bob", "--evidence", "--output", name)
            self.assertStatus(2, result)
            self.assertIn(name.encode(), result.stderr)
        self.assertEqual(self.files(), [])
        self.assertEqual(self.new_requests(), [])

    def test_a_row_without_values_is_a_row_of_a_workbook(self) -> None:
        file = self.file.with_suffix(".xlsx")
        for column in ("label", "config"):
            result = self.run_cli("export", "--demo", "--columns", column, "--output", str(file))
            self.assertStatus(0, result)
            cells = [row[0] for row in openpyxl.load_workbook(file).active.values]
            self.assertEqual(len(cells), 241)
            self.assertEqual(cells[0], column)
            self.assertIn(None, cells)

    def test_interrupted_it_is_130_and_leaves_the_old_file(self) -> None:
        self.file.write_text("old")
        silent = socket.create_server(("127.0.0.1", 0))
        self.addCleanup(silent.close)
        for number in (signal.SIGINT, signal.SIGTERM):
            process = subprocess.Popen(
                [cli.PROGRAM, "export", "a", "--output", str(self.file), "--allow-http",
                 "--server", f"http://127.0.0.1:{silent.getsockname()[1]}"],
                env=self.environment(MIELTO_TOKEN="t"),
                stdout=subprocess.PIPE, stderr=subprocess.PIPE)
            connection, _ = silent.accept()
            connection.recv(1000)
            process.send_signal(number)
            process.communicate(timeout=20)
            connection.close()
            self.assertEqual(process.returncode, 130)
            self.assertEqual(self.file.read_text(), "old")
            self.assertEqual(self.files(), ["list.csv"])

    def test_interrupted_while_nobody_reads_its_output_it_ends(self) -> None:
        process = subprocess.Popen(
            [cli.PROGRAM, "export", "big", "--output", "-", "--format", "ndjson", "--server",
             self.peer.url, "--allow-http"], env=self.environment(MIELTO_TOKEN=self.peer.token),
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        self.addCleanup(process.stdout.close)
        process.stdout.read(10)  # The rest fills the pipe.
        process.send_signal(signal.SIGINT)
        self.assertEqual(process.wait(20), 130)

    def test_it_ends_with_one_line_that_sums_up(self) -> None:
        result = self.export("bob", "alice", "--output", "list.csv")
        self.assertEqual(len(result.stderr.splitlines()), 1, result.stderr)
        for word in (b"243", b"2 user", b"list.csv", b"complete"):
            self.assertIn(word, result.stderr)
        self.assertEqual(self.export("bob", "--output", "list.csv", "--quiet").stderr, b"")
        self.assertIn(b"Nothing was written",
                      self.export("nobody", "--output", "list.csv").stderr)

    def test_the_bytes_are_the_same_in_every_time_zone_and_locale(self) -> None:
        places = locales.Locales("de_DE", "ar_EG")
        self.addCleanup(places.remove)
        environments = [{"LC_ALL": "C.UTF-8"}, *map(places.environment, places.names)]
        for form in ("csv", "xlsx", "json", "ndjson"):
            file = self.file.with_suffix("." + form)
            found = set()
            for zone in ("UTC", "Asia/Kolkata", "America/St_Johns", "Pacific/Apia", "Asia/Tokyo"):
                for environment in environments:
                    result = self.export("alice", "--output", str(file), "--quiet",
                                         env={"TZ": zone, **environment})
                    self.assertStatus(0, result)
                    found.add(file.read_bytes())
            self.assertEqual(len(found), 1, form)

    def test_errors_in_the_manifest_are_the_same_in_every_locale(self) -> None:
        found = set()
        for locale in ("C.UTF-8", "de_DE.UTF-8", "ar_EG.UTF-8"):
            result = self.export("bob", "nobody", "forbidden", "broken", "odd", "--output",
                                 "list.csv", "--manifest", "--allow-partial",
                                 env={"LC_ALL": locale})
            self.assertStatus(8, result)
            self.assertEqual(b"does not know this user" in result.stderr, locale == "C.UTF-8")
            found.add(tuple(user["error"] for user in self.manifest(self.file)["users"]))
        self.assertEqual(len(found), 1, found)
        self.assertIn("does not know this user", found.pop()[1])

    def test_secrets_are_masked_in_every_format_unless_asked_for(self) -> None:
        for form in ("csv", "json", "ndjson"):
            self.assertStatus(0, self.export("alice", "--output", "x." + form, "--manifest"))
            file = self.file.parent / f"x.{form}"
            self.assertNotIn(b"example-not-a-secret", file.read_bytes())
            self.assertEqual(self.manifest(file)["secrets"], "masked")
            self.assertStatus(0, self.export("alice", "--output", "x." + form, "--manifest",
                                             "--include-secrets"))
            self.assertIn(b"example-not-a-secret", file.read_bytes())
            self.assertEqual(self.manifest(file)["secrets"], "included")


if __name__ == "__main__":
    unittest.main()
