# SPDX-FileCopyrightText: 2026 The Mielto Connections authors
# SPDX-License-Identifier: Apache-2.0
"""Profiles on the disk: many programs at once, links, a folder that cannot be written to."""
import concurrent.futures
import json
import os
import subprocess
import unittest

import cli

ADDRESS = ("--server", "https://a.example")


class Profiles(cli.Case):
    PEER = ("--user", "bob=3",)

    def setUp(self) -> None:
        super().setUp()
        self.settings = self.folder / "config" / "com.mielto.Connections"

    def add(self, name: str) -> subprocess.CompletedProcess:
        return self.run_cli("profile", "add", name, *ADDRESS)

    def names(self, file: str = "profiles.json") -> "list[str]":
        entries = json.loads((self.settings / file).read_text())["profiles"]
        return sorted(entry["name"] for entry in entries)

    def test_nothing_is_lost_between_programs(self) -> None:
        names = sorted(f"{side}{i:02}" for i in range(20) for side in "ab")
        with concurrent.futures.ThreadPoolExecutor(2) as two:
            for result in two.map(self.add, names):
                self.assertStatus(0, result)
        self.assertEqual(self.names(), names)
        self.assertEqual(self.names("profiles.json.bak"), names)
        self.assertEqual(sorted(os.listdir(self.settings)),
                         ["profiles.json", "profiles.json.bak"])

    def test_a_link_is_followed(self) -> None:
        self.settings.mkdir(parents=True)
        (self.folder / "dotfiles").mkdir()
        (self.settings / "profiles.json").symlink_to("../../dotfiles/mielto.json")
        for name in ("east", "west"):
            self.assertStatus(0, self.add(name))
        self.assertTrue((self.settings / "profiles.json").is_symlink())
        self.assertEqual(self.names(), ["east", "west"])

    def test_a_change_that_cannot_be_saved_is_in_no_file(self) -> None:
        self.assertStatus(0, self.add("east"))
        file = self.settings / "profiles.json"
        file.chmod(0o400)
        result = self.add("west")
        self.assertStatus(7, result)
        self.assertIn(b"profiles.json", result.stderr)
        self.assertEqual(self.names("profiles.json.bak"), ["east"])
        file.chmod(0o600)
        self.assertStatus(2, self.add("East"))
        self.assertEqual(self.names("profiles.json.bak"), ["east"])

    def test_a_folder_that_cannot_be_made_is_told(self) -> None:
        (self.folder / "config").write_text("in the way")
        result = self.add("east")
        self.assertStatus(7, result)
        self.assertIn("its folder cannot be created", result.stderr.decode())
        self.assertNotIn("does not exist", result.stderr.decode())

    def test_a_lock_that_a_killed_program_left_is_no_obstacle(self) -> None:
        self.assertStatus(0, self.add("east"))
        gone = subprocess.Popen(["true"])
        gone.wait()
        (self.settings / "profiles.json.lock").write_text(
            f"{gone.pid}\nmielto-connections-cli\n{os.uname().nodename}\n\n\n")
        self.assertStatus(0, self.add("west"))
        self.assertEqual(self.names(), ["east", "west"])


if __name__ == "__main__":
    unittest.main()
