# SPDX-FileCopyrightText: 2026 The Mielto Connections authors
# SPDX-License-Identifier: Apache-2.0
"""Runs the program of the command line with a home of its own."""
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

import peerprocess

PROGRAM = sys.argv.pop(1) if len(sys.argv) > 1 else ""
FOREIGN = ("MIELTO_SERVER", "MIELTO_WORKSPACE", "MIELTO_TOKEN", "HTTP_PROXY", "http_proxy",
           "HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy", "NO_PROXY", "no_proxy")


class Case(unittest.TestCase):
    """A test with a folder of its own for settings and files."""

    PEER: "tuple[str, ...]" = ()
    peer: "peerprocess.Peer | None" = None

    @classmethod
    def setUpClass(cls) -> None:
        cls.peer = peerprocess.Peer(*cls.PEER)
        cls.addClassCleanup(cls.peer.stop)

    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.asked = len(self.peer.requests()) if self.peer else 0

    def environment(self, **more: str) -> "dict[str, str]":
        env = {key: value for key, value in os.environ.items() if key not in FOREIGN}
        env.update({"XDG_CONFIG_HOME": str(self.folder / "config"), "LC_ALL": "C.UTF-8", **more})
        return env

    def run_cli(self, *arguments: str, env: "dict[str, str] | None" = None,
                stdin: "bytes | None" = b"", **more: object) -> subprocess.CompletedProcess:
        """Against whatever the arguments and `env` say: nothing is implied."""
        return subprocess.run([PROGRAM, *arguments], input=stdin, timeout=60,
                              env=self.environment(**(env or {})),
                              **{"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, **more})

    def ask(self, *arguments: str, **more: object) -> subprocess.CompletedProcess:
        """Against the peer, with its token."""
        env = {"MIELTO_TOKEN": self.peer.token, **more.pop("env", {})}
        return self.run_cli("--server", self.peer.url, "--allow-http",
                            "--retries", str(more.pop("retries", 0)),
                            *arguments, env=env, **more)

    def assertStatus(self, status: int, result: subprocess.CompletedProcess) -> None:
        self.assertEqual(result.returncode, status, result.stderr.decode())

    def new_requests(self) -> "list[dict]":
        return self.peer.requests()[self.asked:]
