# SPDX-FileCopyrightText: 2026 The Mielto Connections authors
# SPDX-License-Identifier: Apache-2.0
"""Which server, workspace and token: options, profiles, the environment, and no keychain."""
import os
import socket
import subprocess
import unittest

import cli

UNREACHABLE = "http://127.0.0.1:9"


class Target(cli.Case):
    PEER = ("--user", "bob=3", "--workspace", "ws-main", "--workspace", "ws-two")

    def header(self, name: str) -> "str | None":
        return dict(self.new_requests()[-1]["headers"]).get(name)

    def add_profile(self, name: str, *more: str) -> None:
        self.assertStatus(0, self.run_cli("profile", "add", name, "--allow-http", *more))

    def test_option_goes_before_profile_before_environment(self) -> None:
        self.add_profile("here", "--server", self.peer.url, "--workspace", "ws-two")
        env = {"MIELTO_TOKEN": self.peer.token, "MIELTO_SERVER": UNREACHABLE,
               "MIELTO_WORKSPACE": "ws-none"}
        self.assertStatus(0, self.run_cli("list", "bob", "--profile", "here", env=env))
        self.assertEqual(self.header("x-workspace-id"), "ws-two")
        result = self.run_cli("list", "bob", "--profile", "here", "--workspace", "ws-main", env=env)
        self.assertStatus(0, result)
        self.assertEqual(self.header("x-workspace-id"), "ws-main")
        env["MIELTO_SERVER"] = self.peer.url
        self.assertStatus(3, self.run_cli("list", "bob", "--allow-http", env=env))
        self.assertEqual(self.header("x-workspace-id"), "ws-none")
        self.assertStatus(5, self.run_cli("list", "bob", "--allow-http", "--retries", "0",
                                          "--server", UNREACHABLE, env=env))

    def test_demo_ignores_the_environment_and_needs_no_user(self) -> None:
        env = {"MIELTO_TOKEN": "t", "MIELTO_SERVER": UNREACHABLE, "MIELTO_WORKSPACE": "ws-none"}
        result = self.run_cli("list", "--demo", "--format", "csv", env=env)
        self.assertStatus(0, result)
        self.assertGreater(result.stdout.count(b"\r\n"), 200)
        for option in (("--server", self.peer.url), ("--profile", "x"), ("--token-file", "x")):
            self.assertStatus(2, self.run_cli("list", "--demo", *option, env=env))

    def test_a_token_file_serves_when_only_its_owner_can_write_it(self) -> None:
        file = self.folder / "token"
        file.write_text(f"Bearer {self.peer.token}\n")
        arguments = ("list", "bob", "--server", self.peer.url, "--allow-http", "--token-file",
                     str(file))
        file.chmod(0o622)
        refused = self.run_cli(*arguments)
        self.assertStatus(2, refused)
        self.assertNotIn(self.peer.token.encode(), refused.stderr)
        self.assertEqual(self.new_requests(), [])
        file.chmod(0o600)
        self.assertStatus(0, self.run_cli(*arguments, env={"MIELTO_TOKEN": "another"}))
        self.assertEqual(self.new_requests()[-1]["authorization"], "ok")
        self.assertStatus(2, self.run_cli(*arguments[:-1], str(self.folder / "missing")))
        file.chmod(0o444)
        warned = self.run_cli(*arguments)
        self.assertStatus(0, warned)
        self.assertIn(b"Others can read", warned.stderr)

    def test_a_token_comes_from_a_pipe(self) -> None:
        read, write = os.pipe()
        os.write(write, self.peer.token.encode() + b"\n")
        os.close(write)
        result = self.run_cli("list", "bob", "--server", self.peer.url, "--allow-http",
                              "--token-file", f"/dev/fd/{read}", pass_fds=[read])
        os.close(read)
        self.assertStatus(0, result)
        self.assertEqual(self.new_requests()[-1]["authorization"], "ok")

    def test_the_token_is_in_no_argument_and_no_output(self) -> None:
        listener = socket.create_server(("127.0.0.1", 0))
        process = subprocess.Popen(
            [cli.PROGRAM, "list", "bob", "--verbose", "--allow-http", "--retries", "0", "--server",
             f"http://127.0.0.1:{listener.getsockname()[1]}"],
            env=self.environment(MIELTO_TOKEN=self.peer.token),
            stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        with listener, listener.accept()[0] as connection:
            self.assertIn(self.peer.token.encode(), connection.recv(65536))
            with open(f"/proc/{process.pid}/cmdline", "rb") as file:
                seen = file.read()
        out, err = process.communicate(timeout=20)
        self.assertEqual(process.returncode, 5)
        self.assertIn(b"list", seen)
        for text in (seen, out, err):
            self.assertNotIn(self.peer.token.encode(), text)

    def test_profiles_are_added_listed_and_removed(self) -> None:
        self.assertStatus(0, self.run_cli("profile", "add", "east", "--server",
                                          "https://east.example/api/v1", "--workspace", "w1",
                                          "--color", "red"))
        self.assertStatus(2, self.run_cli("profile", "add", "east"))
        self.assertStatus(2, self.run_cli("profile", "add", "west", "--color", "pink"))
        self.assertStatus(2, self.run_cli("profile", "add", "west", "--server", "http://x.example"))
        listed = self.run_cli("profile", "list")
        self.assertStatus(0, listed)
        self.assertEqual(listed.stdout, b"east\thttps://east.example\tw1\n")
        files = [path for path in (self.folder / "config").rglob("*") if path.is_file()]
        self.assertTrue(files)
        for path in files:
            self.assertEqual(path.stat().st_mode & 0o777, 0o600)
        # No keychain here: the profile goes, and the words say what may be left.
        removed = self.run_cli("profile", "remove", "east")
        self.assertStatus(3, removed)
        self.assertIn(b"may still be in the keychain", removed.stderr)
        self.assertEqual(self.run_cli("profile", "list").stdout, b"")
        self.assertStatus(2, self.run_cli("profile", "remove", "east"))

    def test_profiles_that_cannot_be_saved_are_7(self) -> None:
        (self.folder / "config").write_text("a file where the folder should be")
        self.assertStatus(7, self.run_cli("profile", "add", "east"))

    def test_without_a_keychain_the_token_commands_say_so(self) -> None:
        for action in ("set", "status", "delete"):
            result = self.run_cli("token", action, "--server", "https://east.example",
                                  stdin=b"secret-canary\n")
            self.assertStatus(3, result)
            self.assertIn(b"keychain", result.stderr)
            self.assertNotIn(b"secret-canary", result.stdout + result.stderr)
        for path in self.folder.rglob("*"):
            self.assertFalse(path.is_file() and b"secret-canary" in path.read_bytes())


if __name__ == "__main__":
    os.environ.pop("DBUS_SESSION_BUS_ADDRESS", None)
    unittest.main()
