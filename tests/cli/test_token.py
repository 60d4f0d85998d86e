# SPDX-FileCopyrightText: 2026 The Mielto Connections authors
# SPDX-License-Identifier: Apache-2.0
"""The token in a real keyring: set, asked for, used, deleted."""
import os
import pathlib
import pty
import subprocess
import time
import unittest

import cli


class TokenCommand(cli.Case):
    PEER = ("--user", "bob=3",)

    def token(self, action: str, *more: str, stdin: bytes = b"") -> subprocess.CompletedProcess:
        return self.run_cli("token", action, "--server", self.peer.url, "--allow-http", *more,
                            stdin=stdin)

    def test_set_use_and_delete(self) -> None:
        self.assertStatus(3, self.token("status"))
        result = self.token("set", stdin=f"  Bearer {self.peer.token} \n".encode())
        self.assertStatus(0, result)
        self.assertIn(b"Removed", result.stderr)
        self.assertNotIn(self.peer.token.encode(), result.stdout + result.stderr)
        self.assertStatus(0, self.token("status"))
        self.assertStatus(0, self.run_cli("list", "bob", "--server", self.peer.url,
                                          "--allow-http"))
        self.assertEqual(self.new_requests()[-1]["authorization"], "ok")
        # Another name is another key, and so is another origin.
        self.assertStatus(3, self.run_cli("token", "status", "--server", "https://b.example"))
        self.assertStatus(0, self.token("delete"))
        self.assertStatus(3, self.token("status"))

    def test_a_profile_and_its_token_go_together(self) -> None:
        self.assertStatus(0, self.run_cli("profile", "add", "east", "--server", self.peer.url,
                                          "--allow-http"))
        self.assertStatus(0, self.run_cli("token", "set", "--profile", "east",
                                          stdin=self.peer.token.encode() + b"\n"))
        self.assertStatus(0, self.run_cli("list", "bob", "--profile", "east"))
        self.assertStatus(3, self.token("status"))
        self.assertStatus(0, self.run_cli("profile", "remove", "east"))
        self.assertStatus(0, self.run_cli("profile", "add", "east", "--server", self.peer.url,
                                          "--allow-http"))
        self.assertStatus(3, self.run_cli("token", "status", "--profile", "east"))

    def test_what_is_no_token_is_refused(self) -> None:
        for text in (b"", b"\n", b"two words\n", b"bell\a\n", "grün\n".encode()):
            self.assertStatus(2, self.token("set", stdin=text))
        self.assertStatus(3, self.token("status"))

    def test_the_prompt_is_hidden(self) -> None:
        pid, terminal = pty.fork()
        if pid == 0:
            os.execve(cli.PROGRAM, [cli.PROGRAM, "token", "set", "--server", self.peer.url,
                                    "--allow-http"], self.environment())
        seen = b""
        while b"Token for" not in seen:
            seen += os.read(terminal, 4096)
        time.sleep(0.2)
        os.write(terminal, b"hidden-canary\n")
        try:
            while chunk := os.read(terminal, 4096):
                seen += chunk
        except OSError:
            pass
        _, status = os.waitpid(pid, 0)
        os.close(terminal)
        self.assertEqual(os.waitstatus_to_exitcode(status), 0)
        self.assertNotIn(b"hidden-canary", seen)
        self.assertIn(b"in the keychain", seen)
        self.assertStatus(0, self.token("delete"))

    def test_the_token_is_in_no_file_of_ours(self) -> None:
        self.assertStatus(0, self.token("set", stdin=b"file-canary\n"))
        for folder in (self.folder, pathlib.Path(os.environ["XDG_CONFIG_HOME"]),
                       pathlib.Path(os.environ["XDG_CACHE_HOME"])):
            for path in folder.rglob("*"):
                self.assertFalse(path.is_file() and b"file-canary" in path.read_bytes(), path)
        self.assertStatus(0, self.token("delete"))


if __name__ == "__main__":
    unittest.main()
