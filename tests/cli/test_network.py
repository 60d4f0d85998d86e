# SPDX-FileCopyrightText: 2026 The Mielto Connections authors
# SPDX-License-Identifier: Apache-2.0
"""What goes over the wire, through which proxy, and whose fault is told, by the whole program."""
import json
import os
import socket
import socketserver
import threading
import unittest

import cli
import peerdata

TOKEN = "canary-token-4711"


class Script(socketserver.ThreadingTCPServer):
    """Answers each connection with `answer(request)` and counts connections and requests."""
    daemon_threads = True

    def __init__(self, answer) -> None:
        self.answer = answer
        self.connections = 0
        self.requests: "list[bytes]" = []
        super().__init__(("127.0.0.1", 0), self.serve)
        threading.Thread(target=self.serve_forever, daemon=True).start()

    def serve(self, connection: socket.socket, *_: object) -> None:
        self.connections += 1
        received = b""
        while b"\r\n\r\n" not in received:
            piece = connection.recv(65536)
            if not piece:
                return
            received += piece
        self.requests.append(received)
        answer = self.answer(received)
        try:
            for piece in [answer] if isinstance(answer, bytes) else answer:
                connection.sendall(piece)
        except OSError:
            pass

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"


def reply(status: str, body: bytes = b"{}", *fields: str) -> bytes:
    head = [f"HTTP/1.1 {status}", "Content-Type: application/json",
            f"Content-Length: {len(body)}", "Connection: close", *fields]
    return "\r\n".join(head).encode() + b"\r\n\r\n" + body


class Network(cli.Case):
    @classmethod
    def setUpClass(cls) -> None:
        pass  # Each test has a peer of its own.

    def script(self, answer) -> Script:
        script = Script(answer)
        self.addCleanup(script.server_close)
        self.addCleanup(script.shutdown)
        return script

    def list_through(self, proxy: "Script | None", *arguments: str, **env: str):
        option = ("--proxy", proxy.url) if proxy else ()
        return self.run_cli("list", "usr_1", "--server", "https://api.mielto.test", *option,
                            *arguments, env={"MIELTO_TOKEN": TOKEN, **env})

    def list_from(self, peer: Script, *arguments: str, retries: int = 0):
        return self.run_cli("list", "usr_1", "--server", peer.url, "--allow-http", "--retries",
                            str(retries), *arguments, env={"MIELTO_TOKEN": TOKEN})

    def settings(self, **settings: str) -> None:
        folder = self.folder / "config" / "com.mielto.Connections"
        folder.mkdir(parents=True)
        (folder / "settings.json").write_text(json.dumps({"schema": 1, **settings}))

    def test_a_proxy_that_wants_ntlm_is_asked_once(self) -> None:
        proxy = self.script(lambda _: reply("407 Sign in", b"", "Proxy-Authenticate: NTLM"))
        users = [f"usr_{i}" for i in range(30)]
        for command in (("list", "usr_1"), ("list", *users), ("count", *users)):
            proxy.connections = 0
            result = self.run_cli(*command, "--server", "https://api.mielto.test", "--proxy",
                                  proxy.url, env={"MIELTO_TOKEN": TOKEN})
            self.assertStatus(5, result)
            self.assertIn(b"This proxy asks for NTLM sign-in, which is not supported. Use a local "
                          b"proxy such as cntlm.", result.stderr)
            self.assertIn(proxy.url.encode(), result.stderr)
            self.assertLessEqual(proxy.connections, 3)

    def test_the_password_of_a_proxy_is_nowhere_told(self) -> None:
        proxy = self.script(lambda _: reply("407 Sign in", b"", "Proxy-Authenticate: Basic"))
        address = proxy.url.replace("//", "//ann:canary-4711@")
        result = self.run_cli("list", "usr_1", "--server", "https://api.mielto.test", "--proxy",
                              address, "--verbose", env={"MIELTO_TOKEN": TOKEN})
        self.assertStatus(5, result)
        self.assertIn(b"can see the password in --proxy", result.stderr)
        self.assertNotIn(b"canary-4711", result.stderr)
        self.assertEqual(proxy.connections, 2)

    def test_the_proxy_comes_from_option_settings_and_environment(self) -> None:
        one, other, third = (self.script(lambda _: reply("403 No", b"")) for _ in range(3))
        self.settings(proxy_mode="own", proxy_url=other.url)
        environment = {"https_proxy": third.url}
        for arguments, asked in (((one, "--no-progress"), one), ((None,), other)):
            for script in (one, other, third):
                script.connections = 0
            result = self.list_through(*arguments, **environment)
            self.assertStatus(5, result)
            self.assertIn(asked.url.encode(), result.stderr)
            self.assertEqual([script.connections for script in (one, other, third)],
                             [1 if script is asked else 0 for script in (one, other, third)])

    def test_without_settings_the_environment_names_the_proxy(self) -> None:
        proxy = self.script(lambda _: reply("502 No", b""))
        for name in ("https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"):
            result = self.list_through(None, **{name: proxy.url.removeprefix("http://")})
            self.assertStatus(5, result)
            self.assertIn(proxy.url.encode(), result.stderr, name)
        self.assertEqual(proxy.connections, 4)
        self.list_through(None, "--retries", "0", "--timeout", "5", https_proxy=proxy.url,
                          no_proxy="*")
        self.settings(proxy_mode="none")
        self.list_through(None, "--retries", "0", "--timeout", "5", https_proxy=proxy.url)
        self.assertEqual(proxy.connections, 4)

    def test_a_bad_option_is_named_and_not_the_settings(self) -> None:
        for option, value in (("--proxy", "ftp://x"), ("--proxy", "https://x:1"),
                              ("--ca-file", "missing.pem")):
            result = self.list_through(None, option, value)
            self.assertStatus(2, result)
            self.assertNotIn(b"settings", result.stderr)
            self.assertIn(option.encode() if option == "--proxy" else value.encode(),
                          result.stderr)

    def test_a_ca_file_that_nobody_writes_does_not_hang(self) -> None:
        pipe = self.folder / "ca.pem"
        os.mkfifo(pipe)
        self.assertStatus(2, self.list_through(None, "--ca-file", str(pipe)))

    def test_endless_headers_are_refused(self) -> None:
        def endless(_: bytes):
            yield b"HTTP/1.1 200 OK\r\n"
            while True:
                yield b"X-Field: " + b"x" * 1000 + b"\r\n"
        peer = self.script(endless)
        result = self.list_from(peer, retries=2)
        self.assertStatus(6, result)
        self.assertIn(b"256 KiB", result.stderr)
        self.assertEqual(peer.connections, 1)

    def test_without_retries_one_request_is_sent(self) -> None:
        peer = self.script(lambda _: b"")
        self.assertStatus(5, self.list_from(peer))
        self.assertEqual(len(peer.requests), 1)

    def test_the_manifest_counts_what_the_peer_saw(self) -> None:
        rows = {"connections": peerdata.rows("usr_1", 3, "w"), "total": 3}
        peer = self.script(lambda _: reply("500 No") if len(peer.requests) < 3
                           else reply("200 OK", json.dumps(rows).encode()))
        file = self.folder / "list.csv"
        result = self.run_cli("export", "usr_1", "--server", peer.url, "--allow-http",
                              "--manifest", "--output", str(file), env={"MIELTO_TOKEN": TOKEN})
        self.assertStatus(0, result)
        manifest = json.loads((self.folder / "list.csv.manifest.json").read_text())
        self.assertEqual(manifest["users"][0]["requests"], len(peer.requests))

    def test_429_says_how_long_to_wait(self) -> None:
        peer = self.script(lambda _: reply("429 Busy", b"{}", "Retry-After: 120"))
        result = self.list_from(peer, retries=2)
        self.assertStatus(5, result)
        self.assertIn(b"120 s", result.stderr)
        self.assertEqual(len(peer.requests), 1)

    def test_a_user_that_is_not_found_is_no_wrong_address(self) -> None:
        rows = json.dumps({"connections": peerdata.rows("ann", 1, "w"), "total": 1}).encode()
        missing = reply("404 Not Found", b'{"detail":"Not Found"}')
        peer = self.script(lambda request: reply("200 OK", rows) if b"/ann?" in request
                           else missing)
        result = self.run_cli("list", "ann", "a/b", "bob", "--server", peer.url, "--allow-http",
                              "--concurrency", "1", env={"MIELTO_TOKEN": TOKEN})
        self.assertNotIn(b"no Mielto service", result.stderr)
        self.assertIn("No such user, or the server does not accept an ID with “/”".encode(),
                      result.stderr)
        self.assertIn(b"bob: The server does not know this user.", result.stderr)
        self.assertStatus(4, self.run_cli("list", "a/b", "--server", peer.url, "--allow-http",
                                          env={"MIELTO_TOKEN": TOKEN}))

    def test_an_echoed_token_is_masked_everywhere(self) -> None:
        row = {**peerdata.rows("usr_1", 1, "w")[0], "label": f"for {TOKEN}",
               "config": {"note": f"Bearer {TOKEN}", "also": "\\u0063" + TOKEN[1:]},
               "extra": TOKEN}
        body = json.dumps({"connections": [row], "total": 1}).replace("\\\\u", "\\u").encode()
        peer = self.script(lambda _: reply("200 OK", body))
        outputs = [self.list_from(peer, "--include-secrets", "--verbose", *more) for more in (
            (), ("--format", "csv"), ("--format", "json"), ("--format", "ndjson"))]
        for result in outputs:
            self.assertStatus(0, result)
            self.assertIn(b"***", result.stdout)
            self.assertNotIn(TOKEN[1:].encode(), result.stdout + result.stderr)
        wrong = self.script(lambda _: reply(
            "422 No", json.dumps({"detail": f"what is {TOKEN}?"}).encode(),
            f"X-Request-ID: {TOKEN}"))
        result = self.list_from(wrong, "--verbose")
        self.assertStatus(2, result)
        self.assertIn(b"what is ***?", result.stderr)
        self.assertNotIn(TOKEN[1:].encode(), result.stdout + result.stderr)


if __name__ == "__main__":
    unittest.main()
