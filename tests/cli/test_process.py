# SPDX-FileCopyrightText: 2026 The Mielto Connections authors
# SPDX-License-Identifier: Apache-2.0
"""What the system shows of the running programs: `test_process.py CLI WINDOW CONFIGURATION`."""
import os
import pathlib
import resource
import signal
import subprocess
import sys
import time
import unittest

import cli

IS_DEBUG = sys.argv.pop() == "Debug"
WINDOW = sys.argv.pop()
CORE_LIMIT = "Max core file size"


def core_limit(pid: int) -> "list[str]":
    for line in pathlib.Path(f"/proc/{pid}/limits").read_text().splitlines():
        if line.startswith(CORE_LIMIT):
            return line.removeprefix(CORE_LIMIT).split()[:2]
    return []


class Process(cli.Case):
    def start(self, *command: str) -> subprocess.Popen:
        hard = resource.getrlimit(resource.RLIMIT_CORE)[1]
        env = self.environment(MIELTO_TOKEN="env-canary", QT_QPA_PLATFORM="offscreen")
        process = subprocess.Popen(
            command, env=env, cwd=self.folder, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
            preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_CORE, (hard, hard)))
        self.addCleanup(process.stdout.close)
        self.addCleanup(process.wait)
        self.addCleanup(process.kill)
        return process

    def wait_for(self, what: str, condition: object) -> None:
        deadline = time.monotonic() + 20
        while not condition():
            self.assertLess(time.monotonic(), deadline, what)
            time.sleep(0.05)

    def look_at(self, pid: int) -> None:
        try:
            self.assertNotIn(b"env-canary", pathlib.Path(f"/proc/{pid}/environ").read_bytes())
        except PermissionError:
            self.assertFalse(IS_DEBUG)
        if IS_DEBUG:
            return
        self.assertEqual(core_limit(pid), ["0", "0"])
        self.assertEqual(pathlib.Path(f"/proc/{pid}").stat().st_uid, 0)  # Not to be traced.
        os.kill(pid, signal.SIGSEGV)
        self.assertFalse(os.WCOREDUMP(os.waitpid(pid, 0)[1]))

    def test_the_command_line_hides_its_token_and_leaves_no_core(self) -> None:
        process = self.start(cli.PROGRAM, "serve-sample")
        self.assertIn(b"http://", process.stdout.readline())
        self.look_at(process.pid)

    def test_the_window_hides_its_token_and_leaves_no_core(self) -> None:
        process = self.start(WINDOW, "--demo")
        settings = self.folder / "config" / "com.mielto.Connections"
        threads = pathlib.Path(f"/proc/{process.pid}/task")
        self.wait_for("the window", lambda: len(list(threads.iterdir())) > 3 or settings.exists())
        self.look_at(process.pid)


if __name__ == "__main__":
    unittest.main()
