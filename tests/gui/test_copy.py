# SPDX-FileCopyrightText: 2026 The Mielto Connections authors
# SPDX-License-Identifier: Apache-2.0
"""What is copied is what is in front, and runs where it is pasted: `test_copy.py PROGRAM CLI`."""
import http.server
import json
import os
import pathlib
import ssl
import subprocess
import sys
import tempfile
import threading
import unittest

CLI = pathlib.Path(sys.argv.pop(2))

import a11y  # noqa: E402
import window as gui  # noqa: E402

TOKEN = "t"


class Copy(gui.Case):
    def run_pasted(self, command: str, token: str) -> "subprocess.CompletedProcess[str]":
        """In a shell that stands in another folder."""
        return subprocess.run(
            ["bash", "-c", command], cwd="/", timeout=60, text=True, stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE,
            env={**os.environ, "MIELTO_TOKEN": token, "http_proxy": "http://127.0.0.1:9",
                 "PATH": f"{CLI.parent}:{os.environ['PATH']}"})

    def copied(self, action: str, note: str) -> str:
        self.choose_menu(action)
        self.note(note)
        return self.clipboard()

    def begin_audit(self, users: "list[str]") -> None:
        a11y.keys("ctrl+shift+u")
        field = self.app.find("text", "User IDs")
        self.app.activate()
        field.queryEditableText().setTextContents("\n".join(users))
        a11y.press(self.app.find("push button", "Start"))
        self.app.wait_gone("push button", "Start")

    def test_a_command_runs_as_it_was_copied(self) -> None:
        self.start("--user", "alice", "--status", "error")
        a11y.wait("rows", lambda: a11y.row_count(self.app.find("table", "Connections")) > 0)
        identifier = a11y.cell(self.app.find("table", "Connections"), 0, "ID")
        for action, note in (("Copy as curl", "curl command copied"),
                             ("Copy as command", "Command copied")):
            with self.subTest(action=action):
                before = len(self.peer.requests())
                done = self.run_pasted(self.copied(action, note), self.peer.token)
                self.assertEqual(done.returncode, 0, done.stderr)
                asked = self.peer.requests()[before:]
                self.assertEqual([(one["authorization"], one["query"]) for one in asked],
                                 [("ok", "skip=0&limit=1000&status=error")])
                self.assertIn(identifier, done.stdout)

    def test_the_command_of_a_long_audit_runs_too(self) -> None:
        users = [f"user-{i:02}" for i in range(60)]
        self.start(peer=tuple(word for user in users for word in ("--user", f"{user}=1")))
        self.begin_audit(users)
        self.table(60)
        command = self.copied("Copy as command", "Command copied")
        before = len(self.peer.requests())
        done = self.run_pasted(command, self.peer.token)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual(len(self.peer.requests()), before + 60)

    def test_the_table_in_front_is_copied(self) -> None:
        users = [f"user-{i:02}" for i in range(5)]
        self.start(peer=tuple(word for user in users for word in ("--user", f"{user}=20")))
        self.begin_audit(users + ["nobody"])
        self.click_row(self.table(100), 3)
        a11y.press(self.app.find(name="Users (6)"))
        table = self.app.find("table", "Users")
        a11y.keys("ctrl+c")
        self.note("Select the rows to copy first.")
        a11y.click_cell(table, 1, 0)
        a11y.keys("shift+Down", "ctrl+c")
        self.note("2 rows copied")
        lines = [line.split("\t") for line in self.clipboard().splitlines()]
        self.assertEqual(lines[0][0], "User")
        self.assertEqual([line[0] for line in lines[1:]], ["user-01", "user-02"])
        self.assertEqual({len(line) for line in lines}, {len(a11y.column_titles(table))})

    def start_tls_server(self) -> "tuple[str, pathlib.Path, list[str]]":
        """With a certificate of its own; its address, the certificate, and what it is asked."""
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        certificate = pathlib.Path(folder.name) / "it's our own.pem"
        key = pathlib.Path(folder.name) / "key.pem"
        subprocess.run(
            ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj",
             "/CN=localhost", "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1", "-keyout",
             str(key), "-out", str(certificate)], check=True, timeout=60, capture_output=True)
        asked: "list[str]" = []

        class Page(http.server.BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                asked.append(self.headers["Authorization"])
                body = json.dumps({"connections": [], "total": 0, "page": 1, "size": 0}).encode()
                self.send_response(200)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_: object) -> None:
                pass

        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Page)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate, key)
        server.socket = context.wrap_socket(server.socket, server_side=True)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        self.addCleanup(server.server_close)
        self.addCleanup(server.shutdown)
        return f"https://localhost:{server.server_port}", certificate, asked

    def test_a_command_knows_the_certificates_of_the_start(self) -> None:
        url, certificate, asked = self.start_tls_server()
        self.start_window("--server", url, "--ca-file", os.path.relpath(certificate), "--user",
                          "alice", env={"MIELTO_TOKEN": TOKEN})
        self.app.find_text("No connections", "label")
        for action, note in (("Copy as curl", "curl command copied"),
                             ("Copy as command", "Command copied")):
            with self.subTest(action=action):
                before = len(asked)
                done = self.run_pasted(self.copied(action, note), TOKEN)
                self.assertEqual(done.returncode, 0, done.stderr)
                self.assertEqual(asked[before:], [f"Bearer {TOKEN}"])


if __name__ == "__main__":
    unittest.main(verbosity=2)
