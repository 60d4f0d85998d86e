# SPDX-FileCopyrightText: 2026 The Mielto Connections authors
# SPDX-License-Identifier: Apache-2.0
"""Faults of the matrix that only show in the whole program; each test has its row's name."""
import http.server
import json
import socket
import threading
import unittest
import urllib.parse

import cli
import peerdata

PAGE = 1000


class SevenPages(http.server.BaseHTTPRequestHandler):
    """Takes the token for six pages, and never again."""
    protocol_version = "HTTP/1.1"
    rows = peerdata.rows("ann", 8 * PAGE, "w")
    asked: "list[int]" = []

    def do_GET(self) -> None:
        query = urllib.parse.parse_qs(urllib.parse.urlsplit(self.path).query)
        skip, limit = int(query["skip"][0]), int(query["limit"][0])
        self.asked.append(skip)
        is_taken = skip < 6 * (PAGE - 1)
        body = json.dumps({"connections": self.rows[skip:skip + limit], "total": len(self.rows)}
                          if is_taken else {"detail": "Invalid token"}).encode()
        self.send_response(200 if is_taken else 401)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        pass


class MovingRow(http.server.BaseHTTPRequestHandler):
    """One row goes from error to active between the answers to these two questions."""
    protocol_version = "HTTP/1.1"
    status: "list[str]" = []

    def do_GET(self) -> None:
        query = urllib.parse.parse_qs(urllib.parse.urlsplit(self.path).query)
        status, limit = query["status"][0], int(query["limit"][0])
        skip = int(query["skip"][0])
        if status == "error":
            self.status[12] = "active"
        rows = [dict(row, status=status) for row, now in zip(self.rows, self.status)
                if now == status]
        body = json.dumps({"connections": rows[skip:skip + limit], "total": len(rows)}).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    rows = [dict(row, label=f"row {i}") for i, row in enumerate(peerdata.rows("ann", 15, "w"))]

    def log_message(self, *_: object) -> None:
        pass


class Faults(cli.Case):
    @classmethod
    def setUpClass(cls) -> None:
        pass  # Each test has a peer of its own.

    def listener(self) -> socket.socket:
        listener = socket.create_server(("127.0.0.1", 0))
        listener.settimeout(0.0)
        self.addCleanup(listener.close)
        return listener

    def serve(self, handler: type) -> str:
        """Its origin."""
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        self.addCleanup(server.server_close)
        self.addCleanup(server.shutdown)
        return f"http://127.0.0.1:{server.server_port}"

    def assertNobodyCame(self, listener: socket.socket) -> None:
        with self.assertRaises(BlockingIOError):
            listener.accept()

    def test_h09_a_token_rejected_on_page_7_ends_the_export_and_leaves_the_file(self) -> None:
        url = self.serve(SevenPages)
        file = self.folder / "list.csv"
        file.write_bytes(b"as it was")
        result = self.run_cli("export", "ann", "--output", str(file), "--allow-http", "--server",
                              url, env={"MIELTO_TOKEN": "t"})
        self.assertStatus(3, result)
        self.assertEqual(file.read_bytes(), b"as it was")
        self.assertEqual([one.name for one in self.folder.iterdir() if "list" in one.name],
                         ["list.csv"])
        self.assertEqual(SevenPages.asked.count(6 * (PAGE - 1)), 1)
        self.assertEqual(len(SevenPages.asked), len(set(SevenPages.asked)))

    def test_a_row_that_moves_to_a_status_that_was_read_is_not_missed(self) -> None:
        url = self.serve(MovingRow)
        for arguments in (("list", "ann", "--columns", "label"),
                          ("export", "ann", "--columns", "label", "--format", "csv", "--output",
                           "-")):
            MovingRow.status = ["active"] * 10 + ["error"] * 5
            result = self.run_cli(*arguments, "--status", "active", "--status", "error",
                                  "--allow-http", "--server", url, env={"MIELTO_TOKEN": "t"})
            self.assertStatus(0, result)
            lines = [line.strip() for line in result.stdout.decode().splitlines()]
            self.assertEqual(sorted(lines[1:]), sorted(f"row {i}" for i in range(15)))

    def test_n21_plain_http_is_refused_before_anything_connects(self) -> None:
        listener = self.listener()
        port = listener.getsockname()[1]
        for url, allowed in ((f"http://127.0.0.1:{port}", ()),
                             (f"http://localhost.example.com:{port}", ("--allow-http",)),
                             (f"http://0.0.0.0:{port}", ("--allow-http",))):
            result = self.run_cli("list", "ann", "--server", url, *allowed,
                                  env={"MIELTO_TOKEN": "t"})
            self.assertStatus(2, result)
            self.assertNobodyCame(listener)

    def test_n22_an_address_with_user_info_is_refused_and_nowhere_kept(self) -> None:
        listener = self.listener()
        url = f"http://ann:canary-4711@127.0.0.1:{listener.getsockname()[1]}"
        for arguments in (("list", "ann", "--verbose", "--server", url, "--allow-http"),
                          ("profile", "add", "work", "--server", url, "--allow-http")):
            result = self.run_cli(*arguments, env={"MIELTO_TOKEN": "t"})
            self.assertStatus(2, result)
            self.assertNotIn(b"canary", result.stdout + result.stderr)
        result = self.run_cli("list", "ann", "--allow-http",
                              env={"MIELTO_TOKEN": "t", "MIELTO_SERVER": url})
        self.assertStatus(2, result)
        self.assertNotIn(b"canary", result.stdout + result.stderr)
        self.assertNobodyCame(listener)
        for file in self.folder.rglob("*"):
            self.assertNotIn(b"canary", file.read_bytes() if file.is_file() else b"")


if __name__ == "__main__":
    unittest.main()
