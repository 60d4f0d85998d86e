# SPDX-FileCopyrightText: 2026 The Mielto Connections authors
# SPDX-License-Identifier: Apache-2.0
"""What `list` prints: formats, columns, masking, the formula guard."""
import csv
import http.server
import io
import json
import threading
import unittest

import cli
import peerdata

FIELDS = ["id", "label", "integration", "integration_type", "status", "user_id", "workspace_id",
          "credential_id", "created_by", "created_at", "updated_at", "config"]


def rows_of(result: "cli.subprocess.CompletedProcess") -> "list[list[str]]":
    return list(csv.reader(io.StringIO(result.stdout.decode(), newline="")))


class ObjectsInsteadOfTexts(http.server.BaseHTTPRequestHandler):
    """Has one connection, which holds an object in each field that is not its id."""

    def do_GET(self) -> None:
        row = {key: {"token": "canary"} for key in FIELDS}
        row["id"] = "c-1"
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.end_headers()
        self.wfile.write(json.dumps({"connections": [row], "total": 1}).encode())

    def log_message(self, *_: object) -> None:
        pass


class List(cli.Case):
    PEER = ("--user", "alice=240", "--user", "bob=3", "--user", "empty=0", "--user", "big=1001")

    def test_csv_has_all_twelve_columns_and_every_row_in_the_servers_order(self) -> None:
        result = self.ask("list", "alice", "--format", "csv")
        self.assertStatus(0, result)
        self.assertEqual(result.stderr, b"")
        rows = rows_of(result)
        self.assertEqual(rows[0], FIELDS)
        expected = peerdata.rows("alice", 240, "ws-main")
        self.assertEqual([row[0] for row in rows[1:]], [row["id"] for row in expected])
        self.assertTrue(result.stdout.endswith(b"\r\n"))
        self.assertFalse(result.stdout.startswith(b"\xef\xbb\xbf"))
        for row, want in zip(rows[1:], expected):
            self.assertEqual(row[FIELDS.index("created_at")], want["created_at"])
            self.assertEqual(row[FIELDS.index("user_id")], want["user_id"] or "")

    def test_csv_guards_formulas_unless_told_otherwise(self) -> None:
        guarded = rows_of(self.ask("list", "alice", "--format", "csv", "--columns", "label"))
        self.assertIn(["'=1+1"], guarded)
        self.assertNotIn(["=1+1"], guarded)
        raw = rows_of(self.ask("list", "alice", "--format", "csv", "--columns", "label",
                               "--raw-csv"))
        self.assertIn(["=1+1"], raw)
        self.assertNotIn(["'=1+1"], raw)

    def test_csv_begins_with_a_byte_order_mark_when_asked(self) -> None:
        result = self.ask("list", "bob", "--format", "csv", "--bom")
        self.assertTrue(result.stdout.startswith(b"\xef\xbb\xbfid,label,"))

    def test_columns_come_in_the_order_asked_for_with_the_requested_user(self) -> None:
        result = self.ask("list", "bob", "alice", "--format", "csv", "--columns",
                          "requested_user,status,id")
        rows = rows_of(result)
        self.assertEqual(rows[0], ["requested_user", "status", "id"])
        self.assertEqual([row[0] for row in rows[1:]], ["bob"] * 3 + ["alice"] * 240)

    def test_a_user_given_twice_is_read_once(self) -> None:
        result = self.ask("list", "bob", "bob", "--format", "csv")
        self.assertStatus(0, result)
        self.assertEqual(len(rows_of(result)), 4)
        self.assertEqual(len(self.new_requests()), 1)

    def test_ndjson_is_the_servers_text_with_secrets_masked(self) -> None:
        result = self.ask("list", "alice", "--format", "ndjson")
        lines = [json.loads(line) for line in result.stdout.decode().splitlines()]
        expected = peerdata.rows("alice", 240, "ws-main")
        self.assertEqual(len(lines), 240)
        self.assertNotIn(b"example-not-a-secret", result.stdout)
        for line, want in zip(lines, expected):
            if "config" in want:
                want["config"]["api_key"] = "***"
                want["config"]["nested"]["deep"][0]["password"] = "***"
            self.assertEqual(line, want)
            self.assertEqual(list(line), list(want))

    def test_secrets_are_masked_in_whatever_field_they_are(self) -> None:
        with http.server.HTTPServer(("127.0.0.1", 0), ObjectsInsteadOfTexts) as server:
            threading.Thread(target=server.serve_forever, daemon=True).start()
            for form in ("table", "csv", "json", "ndjson"):
                with self.subTest(form):
                    result = self.run_cli(
                        "list", "ann", "--server", f"http://127.0.0.1:{server.server_port}",
                        "--allow-http", "--allow-partial", "--format", form,
                        *(("--columns", ",".join(FIELDS)) if form == "table" else ()),
                        env={"MIELTO_TOKEN": "t"})
                    self.assertIn(b"c-1", result.stdout, result.stderr)
                    self.assertEqual(result.stdout.count(b"***"), 11)
                    self.assertNotIn(b"canary", result.stdout)
            server.shutdown()

    def test_secrets_are_included_only_when_asked(self) -> None:
        for form in ("csv", "json", "ndjson"):
            masked = self.ask("list", "bob", "--format", form)
            shown = self.ask("list", "bob", "--format", form, "--include-secrets")
            self.assertNotIn(b"example-not-a-secret", masked.stdout)
            self.assertIn(b"***", masked.stdout)
            self.assertIn(b"example-not-a-secret-2", shown.stdout)
            self.assertNotIn(b"***", shown.stdout)

    def test_json_is_one_document_with_the_number_of_its_rows(self) -> None:
        document = json.loads(self.ask("list", "alice", "bob", "--format", "json").stdout)
        self.assertEqual(list(document), ["connections", "total"])
        self.assertEqual(document["total"], 243)
        self.assertEqual(len(document["connections"]), 243)
        self.assertEqual(json.loads(self.ask("list", "empty", "--format", "json").stdout),
                         {"connections": [], "total": 0})

    def test_the_table_is_uncut_into_a_pipe_and_names_each_user(self) -> None:
        result = self.ask("list", "alice", "bob")
        text = result.stdout.decode()
        self.assertStatus(0, result)
        longest = max((row["label"] or "" for row in peerdata.rows("alice", 240, "ws-main")),
                      key=len)
        self.assertIn(longest.strip(), text)
        self.assertIn("tab␉here", text)
        for line in text.splitlines()[-3:]:
            self.assertTrue(line.startswith("bob"), line)
        self.assertEqual(len(text.splitlines()), 244)
        for character in text:
            self.assertTrue(character == "\n" or character.isprintable()
                            or character in "\u200d\u2066\u2068\u2069", repr(character))

    def test_limit_prints_the_first_rows_of_each_user(self) -> None:
        result = self.ask("list", "alice", "bob", "--limit", "2", "--format", "csv")
        self.assertStatus(0, result)
        self.assertEqual(len(rows_of(result)), 5)

    def test_filters_are_asked_of_the_server(self) -> None:
        result = self.ask("list", "alice", "--status", "error", "--type", "mcp", "--format", "csv")
        self.assertStatus(0, result)
        rows = rows_of(result)[1:]
        self.assertTrue(rows)
        self.assertEqual({(row[3], row[4]) for row in rows}, {("mcp", "error")})
        query = self.new_requests()[0]["query"]
        self.assertIn("status=error", query)
        self.assertIn("integration_type=mcp", query)

    def test_several_values_are_merged_each_id_once(self) -> None:
        result = self.ask("list", "alice", "--status", "error", "--status", "expired", "--type",
                          "mcp", "--format", "csv")
        self.assertStatus(0, result)
        rows = rows_of(result)[1:]
        self.assertEqual({(row[3], row[4]) for row in rows}, {("mcp", "error"), ("mcp", "expired")})
        queries = [request["query"] for request in self.new_requests()]
        self.assertEqual(len(queries), 3)
        self.assertIn("limit=1&", queries[2])  # The first list, to prove that it stood still.
        expected = [row for row in peerdata.rows("alice", 240, "ws-main")
                    if row["status"] in ("error", "expired") and row["integration_type"] == "mcp"]
        self.assertEqual(len(rows), len(expected))

    def test_count_asks_for_totals_alone(self) -> None:
        result = self.ask("count", "alice")
        self.assertStatus(0, result)
        lines = [line.split("\t") for line in result.stdout.decode().splitlines()]
        self.assertEqual(lines[0], ["total", "all", "240"])
        counts = {word: int(count) for _, word, count in lines}
        expected = peerdata.rows("alice", 240, "ws-main")
        for row in expected:
            for word in (row["status"], row["integration_type"]):
                counts[word] -= 1
        self.assertEqual(counts.pop("all"), 240)
        self.assertEqual(set(counts.values()), {0})
        requests = self.new_requests()
        self.assertEqual(len(requests), 13)
        self.assertTrue(all("limit=1" in request["query"].split("&") for request in requests))
        document = json.loads(self.ask("count", "alice", "bob", "--format", "json").stdout)
        self.assertEqual([user["total"] for user in document["users"]], [240, 3])
        self.assertEqual(sum(document["users"][1]["status"].values()), 3)
        self.assertEqual([user["adds_up"] for user in document["users"]], [True, True])
        self.assertStatus(4, self.ask("count", "nobody"))

    def test_long_lists_are_read_whole_with_one_row_of_overlap(self) -> None:
        result = self.ask("list", "big", "--format", "csv", "--columns", "id")
        self.assertStatus(0, result)
        self.assertEqual(len({row[0] for row in rows_of(result)[1:]}), 1001)
        self.assertEqual([request["query"] for request in self.new_requests()],
                         ["skip=0&limit=1000", "skip=999&limit=1000"])

    def test_progress_and_log_never_reach_standard_output(self) -> None:
        plain = self.ask("list", "alice", "--format", "csv")
        verbose = self.ask("list", "alice", "--format", "csv", "--verbose")
        self.assertEqual(plain.stdout, verbose.stdout)
        self.assertIn(b"GET http://127.0.0.1", verbose.stderr)
        self.assertNotIn(self.peer.token.encode(), verbose.stderr)


if __name__ == "__main__":
    unittest.main()
