# SPDX-FileCopyrightText: 2026 The Mielto Connections authors
# SPDX-License-Identifier: Apache-2.0
"""What a terminal shows while it waits, and what nobody sees who has none."""
import http.server
import json
import os
import pty
import re
import threading
import time
import unittest
import urllib.parse

import cli
import peerdata


class Slow(http.server.BaseHTTPRequestHandler):
    """Busy for the first question, and slow with the others."""
    protocol_version = "HTTP/1.1"
    wait = 0
    pause = 0.0
    status = 200

    def do_GET(self) -> None:
        user = urllib.parse.urlsplit(self.path).path.rsplit("/", 1)[1]
        time.sleep(self.pause)
        busy, Slow.wait = Slow.wait, 0
        code = 429 if busy else Slow.status
        body = json.dumps({"connections": peerdata.rows(user, 1, "w"), "total": 1}
                          if code == 200 else {"detail": "later"}).encode()
        self.send_response(code)
        if busy:
            self.send_header("Retry-After", str(busy))
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        pass


class Progress(cli.Case):
    @classmethod
    def setUpClass(cls) -> None:
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Slow)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        cls.addClassCleanup(server.server_close)
        cls.addClassCleanup(server.shutdown)
        cls.url = f"http://127.0.0.1:{server.server_port}"

    def on_terminal(self, *arguments: str, status: int = 0) -> "list[str]":
        """The lines that replaced each other."""
        master, slave = pty.openpty()
        shown = bytearray()

        def read() -> None:
            try:
                while data := os.read(master, 4096):
                    shown.extend(data)
            except OSError:
                pass  # The other end is closed.
        reader = threading.Thread(target=read)
        reader.start()
        result = self.run_cli(*arguments, "--server", self.url, "--allow-http",
                              env={"MIELTO_TOKEN": "t"}, stderr=slave)
        os.close(slave)
        reader.join()
        os.close(master)
        self.assertEqual(result.returncode, status, shown)
        return [line.replace("\x1b[?7l", "").replace("\x1b[?7h", "")
                for line in shown.decode().split("\r\x1b[K")]

    def test_a_wait_counts_down(self) -> None:
        for arguments in (("list", "ann"), ("count", "ann"),
                          ("export", "ann", "--format", "csv", "--output",
                           str(self.folder / "list.csv"))):
            with self.subTest(arguments[0]):
                Slow.wait, Slow.pause = 2, 0.0
                text = " ".join(self.on_terminal(*arguments,
                                                 status=8 if arguments[0] == "count" else 0))
                self.assertIn("retrying in 2 s", text)
                self.assertIn("retrying in 1 s", text)

    def test_many_users_have_a_rate_and_a_time_left(self) -> None:
        users = [f"u{i}" for i in range(8)]
        for arguments in (("list", *users, "--concurrency", "1"),
                          ("export", *users, "--concurrency", "1", "--output",
                           str(self.folder / "list.csv"))):
            with self.subTest(arguments[0]):
                Slow.wait, Slow.pause = 0, 0.3
                lines = self.on_terminal(*arguments)
                # A slow machine has other figures, but has them.
                self.assertTrue([line for line in lines if re.match(
                    r"6 of 8 users · .* a second · about [1-9] s left", line)], lines)

    def test_count_tells_how_many_users_are_done(self) -> None:
        Slow.wait, Slow.pause = 0, 0.1
        # The counts contradict each other: each value is said to have one connection.
        lines = self.on_terminal("count", "u0", "u1", "u2", "u1", status=8)
        self.assertTrue([line for line in lines if line.startswith("2 of 3 users")], lines)
        self.assertIn("1 user named more than once was read once.", " ".join(lines))
        Slow.pause = 0.0
        result = self.run_cli("count", "u0", "--allow-partial", "--format", "json", "--server",
                              self.url, "--allow-http", env={"MIELTO_TOKEN": "t"})
        self.assertStatus(8, result)
        self.assertIs(json.loads(result.stdout)["users"][0]["adds_up"], False)

    def test_without_a_terminal_there_is_no_progress(self) -> None:
        Slow.wait, Slow.pause = 1, 0.0
        result = self.run_cli("list", "ann", "bob", "--server", self.url, "--allow-http",
                              env={"MIELTO_TOKEN": "t"})
        self.assertStatus(0, result)
        self.assertEqual(result.stderr, b"")
        Slow.wait = 1
        self.assertEqual(self.on_terminal("list", "ann", "--no-progress"), [""])

    def test_a_server_that_is_down_is_asked_for_five_users_alone(self) -> None:
        Slow.wait, Slow.pause, Slow.status = 0, 0.0, 503
        self.addCleanup(setattr, Slow, "status", 200)
        result = self.run_cli("count", *(f"u{i}" for i in range(7)), "--retries", "0", "--verbose",
                              "--server", self.url, "--allow-http", env={"MIELTO_TOKEN": "t"})
        self.assertStatus(5, result)
        self.assertEqual(result.stdout, b"")
        self.assertEqual(result.stderr.count(b" GET "), 5)
        self.assertIn(b"u6: not read", result.stderr)


if __name__ == "__main__":
    unittest.main()
