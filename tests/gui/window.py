# SPDX-FileCopyrightText: 2026 The Mielto Connections authors
# SPDX-License-Identifier: Apache-2.0
"""What the tests of the window share: the real program, started against the FastAPI peer."""
import http.server
import json
import os
import pathlib
import sys
import threading
import unittest

import a11y
import peerprocess

PROGRAM = sys.argv.pop(1) if len(sys.argv) > 1 else ""
SETTINGS = pathlib.Path(os.environ.get("XDG_CONFIG_HOME", "/nowhere")) / "com.mielto.Connections"


class Case(unittest.TestCase):
    """Each test has its own program, peer and settings."""

    def setUp(self) -> None:
        for file in SETTINGS.glob("*"):
            file.unlink()

    def start_peer(self, *arguments: str) -> None:
        self.peer = peerprocess.Peer(*arguments)
        self.addCleanup(self.peer.stop)

    def start_window(self, *arguments: str, env: "dict[str, str] | None" = None) -> None:
        self.app = a11y.App(PROGRAM, *arguments, env=env)
        self.addCleanup(self.app.end)
        self.app.activate()

    def start(self, *arguments: str, peer: "tuple[str, ...]" = ()) -> None:
        """The window, signed in at a new peer."""
        self.start_peer(*peer)
        self.start_window("--server", self.peer.url, "--allow-http", *arguments,
                          env={"MIELTO_TOKEN": self.peer.token})

    def start_at_server(self, content_type: str, body: bytes, *arguments: str) -> "list[str]":
        """The window, signed in at a server that has one answer to everything; what it was asked
        for is noted in the list."""
        asked: "list[str]" = []

        class Page(http.server.BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                asked.append(self.path)
                self.send_response(200)
                self.send_header("Content-Type", content_type)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_: object) -> None:
                pass

        server = http.server.HTTPServer(("127.0.0.1", 0), Page)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        self.addCleanup(server.server_close)
        self.addCleanup(server.shutdown)
        self.start_window("--server", f"http://127.0.0.1:{server.server_port}", "--allow-http",
                          *arguments, env={"MIELTO_TOKEN": "t"})
        return asked

    def type_token(self, token: str) -> None:
        """Into the dialog that is open, accepted by its button."""
        self.app.find("password text", "Bearer token")
        self.app.activate()
        a11y.focus(self.app.find("password text", "Bearer token"))
        a11y.keys("ctrl+a", "Delete")
        a11y.type_text(token)

    def use_token_for_session(self, token: str) -> None:
        self.type_token(token)
        a11y.press(self.app.find("push button", "OK"))
        self.agree_to_session_token()

    def agree_to_session_token(self) -> None:
        """Without a keychain."""
        self.app.find_text("stays in memory until you quit")
        a11y.press(self.app.find("push button", "OK"))
        self.app.wait_gone("push button", "OK")
        self.app.activate()

    def table(self, rows: int) -> a11y.Node:
        def found() -> "a11y.Node | None":
            tables = self.app.find_all("table", "Connections")
            return tables[0] if tables and a11y.row_count(tables[0]) == rows else None
        return a11y.wait(f"a table of {rows} rows", found)

    def load(self, user: str) -> None:
        a11y.keys("ctrl+l")
        a11y.type_text(user)
        a11y.keys("Return")

    def click_row(self, table: a11y.Node, row: int) -> None:
        a11y.click_cell(table, row, a11y.column_titles(table).index("Status"))

    def choose_menu(self, name: str) -> None:
        """As if by the menu bar, without opening it."""
        a11y.act(self.app.find_all("menu item", name, hidden=True)[0], "Press", "Toggle")

    def selected(self, table: a11y.Node, rows: int = 40) -> "list[int]":
        """Among the first ones."""
        inner = table.queryTable()
        return [row for row in range(min(rows, inner.nRows)) if inner.isRowSelected(row)]

    def clipboard(self) -> str:
        """Pasted where several lines can be: into the list of an audit's users."""
        a11y.keys("ctrl+shift+u")
        field = self.app.find("text", "User IDs")
        self.app.activate()
        a11y.focus(field)
        a11y.keys("ctrl+a", "ctrl+v")
        pasted = a11y.wait("the text", lambda: a11y.text(field))
        a11y.keys("Escape")
        self.app.wait_gone("text", "User IDs")
        self.app.activate()
        return pasted

    def note(self, text: str) -> None:
        """In the status bar, for a moment."""
        self.app.find("status bar", text)

    def queries(self) -> "list[str]":
        return [request["query"] for request in self.peer.requests()]

    def assertAllNamed(self) -> None:
        self.assertEqual(a11y.unnamed_controls(self.app.root), [])


def add_profile(name: str, url: str) -> None:
    """As an earlier start has left it."""
    SETTINGS.mkdir(parents=True, exist_ok=True)
    (SETTINGS / "profiles.json").write_text(json.dumps({"schema": 1, "profiles": [
        {"name": name, "server": url, "allow_http": True}]}))


def settings_text() -> str:
    """Everything that the program wrote down."""
    return "\n".join(file.read_text() for file in SETTINGS.rglob("*") if file.is_file())
