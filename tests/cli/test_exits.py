# SPDX-FileCopyrightText: 2026 The Mielto Connections authors
# SPDX-License-Identifier: Apache-2.0
"""Exit statuses, one by one: scripts rely on them."""
import json
import os
import signal
import socket
import subprocess
import threading
import time
import unittest

import cli


def scripted(answer: bytes, count: int = 1) -> str:
    """The origin of a server that gives `answer` to `count` connections."""
    listener = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        with listener:
            for _ in range(count):
                connection, _ = listener.accept()
                with connection:
                    connection.recv(65536)
                    connection.sendall(answer)
    threading.Thread(target=serve, daemon=True).start()
    return f"http://127.0.0.1:{listener.getsockname()[1]}"


def http(body: bytes, status: str = "200 OK", headers: str = "") -> bytes:
    return (f"HTTP/1.1 {status}\r\nContent-Length: {len(body)}\r\nConnection: close\r\n"
            f"Content-Type: application/json\r\n{headers}\r\n").encode() + body


class Exits(cli.Case):
    FORCED = {"unauthorized": 401, "unpaid": 402, "forbidden": 403, "broken": 500, "busy": 429,
              "invalid": 422, "bad": 400, "odd": 418, "slow": 408, "early": 425}
    PEER = ("--user", "alice=240", "--user", "bob=3", "--user", "empty=0",
            *(word for user, code in FORCED.items() for word in ("--status", f"{user}={code}")))

    def test_every_answer_has_its_status(self) -> None:
        expected = {"unauthorized": 3, "unpaid": 3, "forbidden": 3, "nobody": 4, "broken": 5,
                    "busy": 5, "slow": 5, "early": 5, "odd": 6, "invalid": 2, "bad": 2,
                    "alice": 0, "empty": 0}
        for user, status in expected.items():
            with self.subTest(user):
                result = self.ask("list", user, "--format", "csv")
                self.assertStatus(status, result)
                if status:
                    self.assertEqual(result.stdout, b"")
                    self.assertNotEqual(result.stderr, b"")

    def test_users_that_end_differently_are_8_and_print_nothing(self) -> None:
        result = self.ask("list", "bob", "nobody", "--format", "csv")
        self.assertStatus(8, result)
        self.assertEqual(result.stdout, b"")
        partial = self.ask("list", "bob", "nobody", "--format", "csv", "--allow-partial")
        self.assertStatus(8, partial)
        self.assertEqual(len(partial.stdout.splitlines()), 4)

    def test_rows_that_are_withheld_are_told_of_with_the_way_to_get_them(self) -> None:
        for form in ("table", "csv"):
            result = self.ask("list", "bob", "nobody", "--format", form)
            self.assertStatus(8, result)
            self.assertRegex(result.stderr.decode(), r"\b3 row(s|\(s\)) .*--allow-partial")
        for arguments in (("nobody",), ("bob", "nobody", "--allow-partial"), ("bob",),
                          ("bob", "nobody", "--quiet")):
            self.assertNotIn(b"--allow-partial", self.ask("list", *arguments).stderr)

    def test_a_rejected_token_ends_the_run(self) -> None:
        result = self.ask("list", "unauthorized", "bob", "alice", "--concurrency", "1")
        self.assertStatus(3, result)
        self.assertEqual(len(self.new_requests()), 1)

    def test_five_failures_alike_end_the_run(self) -> None:
        broken = [f"user-{i}" for i in range(12)]
        url = scripted(http(b"{}", "503 Service Unavailable"), 12)
        result = self.run_cli("--server", url, "--allow-http", "--retries", "0", "--concurrency",
                              "1", "list", *broken, "--verbose", env={"MIELTO_TOKEN": "t"})
        self.assertStatus(5, result)
        self.assertEqual(result.stderr.count(b" GET "), 5)

    def test_usage_is_2_and_asks_nothing(self) -> None:
        for arguments in ((), ("lost",), ("list",), ("list", "."), ("list", ".."), ("list", "a\nb"),
                          ("list", "a", "--format", "exe"), ("list", "a", "--status", "sleepy"),
                          ("list", "a", "--columns", "nothing"), ("list", "a", "--limit", "0"),
                          ("list", "a", "--concurrency", "7"), ("list", "a", "--unknown"),
                          ("list", "a", "--color", "red"), ("list", "a", "--profile", "none"),
                          ("list", "a", "--format", "json", "--columns", "id"),
                          ("list", "a", "--timeout"), ("list", "a", "--proxy", "ftp://x"),
                          ("list", "a", "--quiet", "--quiet"), ("list", "a", "--quiet=yes"),
                          ("--limit", "1", "list", "a", "--limit=1"), ("list", "a", "-x")):
            with self.subTest(arguments):
                result = self.ask(*arguments)
                self.assertStatus(2, result)
                self.assertEqual(result.stdout, b"")
        self.assertEqual(self.new_requests(), [])

    def test_urls_that_are_refused_are_2(self) -> None:
        for url in ("http://example.com", "https://user:pw@example.com", "ftp://example.com",
                    "https://example.com?x=1"):
            with self.subTest(url):
                result = self.run_cli("list", "a", "--server", url, "--allow-http",
                                      env={"MIELTO_TOKEN": "t"})
                self.assertStatus(2, result)
        self.assertStatus(2, self.run_cli("list", "a", "--server", self.peer.url,
                                          env={"MIELTO_TOKEN": self.peer.token}))
        self.assertEqual(self.new_requests(), [])

    def test_no_token_is_3(self) -> None:
        result = self.run_cli("list", "a", "--server", self.peer.url, "--allow-http")
        self.assertStatus(3, result)
        self.assertEqual(self.new_requests(), [])

    def test_a_server_that_is_not_there_or_sends_elsewhere_is_5(self) -> None:
        free = socket.create_server(("127.0.0.1", 0))
        port = free.getsockname()[1]
        free.close()
        elsewhere = http(b"", "302 Found", f"Location: {self.peer.url}/\r\n")
        for url in (f"http://127.0.0.1:{port}", scripted(elsewhere)):
            result = self.run_cli("list", "a", "--server", url, "--allow-http", "--retries", "0",
                                  env={"MIELTO_TOKEN": self.peer.token})
            self.assertStatus(5, result)
        self.assertEqual(self.new_requests(), [])

    def test_a_server_that_breaks_the_contract_is_6(self) -> None:
        for body in (b"<html>", b"[]", b'{"connections": {}}', b"{]", b""):
            with self.subTest(body):
                result = self.run_cli("list", "a", "--server", scripted(http(body)),
                                      "--allow-http", "--retries", "0", env={"MIELTO_TOKEN": "t"})
                self.assertStatus(6, result)

    def test_an_answer_that_ends_in_the_middle_is_5(self) -> None:
        result = self.run_cli("list", "a", "--server", scripted(http(b'{"connections": [')),
                              "--allow-http", "--retries", "0", env={"MIELTO_TOKEN": "t"})
        self.assertStatus(5, result)

    def test_a_faulty_row_makes_the_list_partial(self) -> None:
        body = json.dumps({"connections": [{"id": 7}], "total": 1, "page": 1, "size": 1000})
        def read(*more: str) -> subprocess.CompletedProcess:
            return self.run_cli("list", "a", "--server", scripted(http(body.encode())),
                                "--allow-http", "--format", "ndjson", *more,
                                env={"MIELTO_TOKEN": "t"})
        result = read()
        self.assertStatus(8, result)
        self.assertEqual(result.stdout, b"")
        partial = read("--allow-partial")
        self.assertStatus(8, partial)
        self.assertEqual(partial.stdout, b'{"id":7}\n')

    def test_a_full_disk_is_7(self) -> None:
        with open("/dev/full", "wb") as full:
            result = self.ask("list", "alice", "--format", "csv", stdout=full)
        self.assertStatus(7, result)
        self.assertIn(b"cannot be written", result.stderr)

    def test_closed_outputs_are_7(self) -> None:
        for command in (("list", "bob"), ("list", "bob", "--format", "csv"), ("count", "bob"),
                        ("--version",), ("help",)):
            for closed in ((1,), (1, 2), (0, 1, 2)):
                with self.subTest(command=command, closed=closed):
                    result = self.ask(*command, "--verbose", stdin=None,
                                      preexec_fn=lambda: [os.close(number) for number in closed])
                    self.assertEqual(result.returncode, 7)
        closed_error = self.ask("list", "bob", "--verbose", preexec_fn=lambda: os.close(2))
        self.assertEqual(closed_error.returncode, 0)

    def test_a_reader_who_leaves_ends_it_silently(self) -> None:
        for command in (("list", "alice"), ("list", "alice", "--format", "xlsx"), ("count", "bob"),
                        ("--help",), ("help", "list"), ("--version",)):
            with self.subTest(command):
                read, write = os.pipe()
                os.close(read)
                result = self.ask(*command, stdout=write, env={"TMPDIR": str(self.folder)})
                os.close(write)
                self.assertEqual(result.returncode, -signal.SIGPIPE)
                self.assertEqual(result.stderr, b"")
                self.assertEqual(os.listdir(self.folder), [])

    def test_interrupted_is_130(self) -> None:
        silent = socket.create_server(("127.0.0.1", 0))
        self.addCleanup(silent.close)
        for number in (signal.SIGINT, signal.SIGTERM):
            process = subprocess.Popen(
                [cli.PROGRAM, "list", "a", "--allow-http", "--server",
                 f"http://127.0.0.1:{silent.getsockname()[1]}"],
                env=self.environment(MIELTO_TOKEN="t"),
                stdout=subprocess.PIPE, stderr=subprocess.PIPE)
            connection, _ = silent.accept()
            time.sleep(0.1)
            process.send_signal(number)
            out, _ = process.communicate(timeout=20)
            connection.close()
            self.assertEqual(process.returncode, 130)
            self.assertEqual(out, b"")

    def test_help_has_three_spellings(self) -> None:
        whole = self.run_cli("--help").stdout
        of_list = self.run_cli("list", "--help").stdout
        self.assertNotEqual(whole, of_list)
        for arguments in (("-h",), ("help",), ("help", "--quiet")):
            self.assertEqual(self.run_cli(*arguments).stdout, whole)
        for arguments in (("list", "-h"), ("-h", "list"), ("help", "list"), ("list", "a", "-h")):
            self.assertEqual(self.run_cli(*arguments).stdout, of_list)
        for arguments in (("help", "lost"), ("help", "list", "count"), ("list", "--", "-h")):
            self.assertStatus(2 if arguments[0] == "help" else 3, self.run_cli(*arguments))

    def test_help_and_version_go_to_standard_output(self) -> None:
        for arguments in (("--help",), ("list", "--help"), ("token", "--help"), ("help", "help"),
                          ("--version",)):
            result = self.run_cli(*arguments)
            self.assertStatus(0, result)
            self.assertEqual(result.stderr, b"")
            self.assertIn(b"mielto-connections-cli", result.stdout)


if __name__ == "__main__":
    unittest.main()
