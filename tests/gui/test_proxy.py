# SPDX-FileCopyrightText: 2026 The Mielto Connections authors
# SPDX-License-Identifier: Apache-2.0
"""A proxy that asks for a name and password: `test_proxy.py PROGRAM CLI`."""
import base64
import http.server
import json
import os
import subprocess
import sys
import threading
import typing
import unittest

import a11y
import window as gui

CLI = sys.argv.pop()
RIGHT = "Basic " + base64.b64encode(b"joe:secret").decode()
SERVER = "https://mielto.example"


class Proxy(http.server.ThreadingHTTPServer):
    """Lets only joe in, and then reaches no server."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Asked)
        self.seen: "list[str | None]" = []
        threading.Thread(target=self.serve_forever, daemon=True).start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"


class Asked(http.server.BaseHTTPRequestHandler):
    def do_CONNECT(self) -> None:
        login = self.headers["Proxy-Authorization"]
        typing.cast(Proxy, self.server).seen.append(login)
        self.send_response(502 if login == RIGHT else 407)
        self.send_header("Proxy-Authenticate", 'Basic realm="office"')
        self.send_header("Content-Length", "0")
        self.end_headers()
        self.close_connection = True

    def log_message(self, *_: object) -> None:
        pass


class ProxySignIn(gui.Case):
    @classmethod
    def setUpClass(cls) -> None:
        subprocess.run(["gnome-keyring-daemon", "--unlock", "--components=secrets"],
                       input=b"test-password", check=True, stdout=subprocess.DEVNULL, timeout=20)

    def setUp(self) -> None:
        super().setUp()
        self.proxy = Proxy()
        self.addCleanup(self.proxy.server_close)
        self.addCleanup(self.proxy.shutdown)

    def start_behind(self, **env: str) -> None:
        self.start_window("--server", SERVER, "--user", "alice",
                          env={"MIELTO_TOKEN": "t", **env})

    def sign_in(self, password: str) -> None:
        a11y.press(self.app.find("push button", "Sign in to proxy…"))
        name = self.app.find("text", "Name")
        self.app.activate()
        a11y.type_into(name, "joe")
        a11y.focus(self.app.find("password text", "Password"))
        a11y.keys("ctrl+a")
        a11y.type_text(password)
        a11y.press(self.app.find("push button", "OK"))
        self.app.wait_gone("push button", "OK")

    def wait_for(self, login: "str | None") -> None:
        a11y.wait(f"the proxy to see {login}", lambda: login in self.proxy.seen)

    def test_the_window_asks_and_remembers(self) -> None:
        self.start_behind(https_proxy=self.proxy.url)
        self.sign_in("wrong")
        a11y.wait("the wrong one", lambda: self.proxy.seen[-1] not in (None, RIGHT))
        self.sign_in("secret")
        self.wait_for(RIGHT)
        self.app.find_text("502")
        self.app.end()
        self.assertNotIn("secret", gui.settings_text())
        self.proxy.seen.clear()
        self.start_behind(https_proxy=self.proxy.url)
        self.wait_for(RIGHT)
        self.app.find_text("502")

    def test_the_command_line_has_the_same_for_the_proxy_of_the_settings(self) -> None:
        gui.SETTINGS.mkdir(parents=True, exist_ok=True)
        (gui.SETTINGS / "settings.json").write_text(json.dumps(
            {"schema": 1, "proxy_mode": "own", "proxy_url": self.proxy.url}))
        self.start_behind()
        self.sign_in("secret")
        self.wait_for(RIGHT)
        self.app.end()
        self.proxy.seen.clear()
        result = subprocess.run(
            [CLI, "list", "alice", "--server", SERVER, "--retries", "0"], timeout=60,
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
            env={**os.environ, "MIELTO_TOKEN": "t"})
        self.assertEqual(result.returncode, 5, result.stderr)
        self.assertEqual(self.proxy.seen[-1], RIGHT)
        self.assertNotIn(b"secret", result.stderr)


if __name__ == "__main__":
    unittest.main(verbosity=2)
