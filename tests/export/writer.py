# SPDX-FileCopyrightText: 2026 The Mielto Connections authors
# SPDX-License-Identifier: Apache-2.0
"""Runs the program that writes one file as an export does."""
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

PROGRAM = sys.argv.pop(1) if len(sys.argv) > 1 else ""
FORMATS = ("csv", "json", "ndjson", "xlsx")


class Case(unittest.TestCase):
    """A test with a folder of its own."""

    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def run_writer(self, name: str, reply: bytes, *options: str,
                   **env: str) -> subprocess.CompletedProcess:
        return subprocess.run([PROGRAM, str(self.folder / name), *options], input=reply,
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=120,
                              env={**os.environ, "LC_ALL": "C.UTF-8", **env})

    def write(self, name: str, reply: bytes, *options: str, **env: str) -> pathlib.Path:
        """The file, which must have been written."""
        result = self.run_writer(name, reply, *options, **env)
        self.assertEqual((result.returncode, result.stderr), (0, b""), result.stdout.decode())
        self.output = result.stdout.decode().split()
        return self.folder / name

    def names(self) -> "list[str]":
        return sorted(os.listdir(self.folder))
