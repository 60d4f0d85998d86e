# SPDX-FileCopyrightText: 2026 The Mielto Connections authors
# SPDX-License-Identifier: Apache-2.0
"""The sample server in the foreground, and its hostile rows on a terminal."""
import json
import re
import signal
import subprocess
import unittest
import urllib.error
import urllib.request

import cli


class Sample(cli.Case):
    def start(self) -> "tuple[subprocess.Popen, str, str]":
        process = subprocess.Popen([cli.PROGRAM, "serve-sample"], env=self.environment(),
                                   stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        self.addCleanup(process.stdout.close)
        self.addCleanup(process.wait)
        self.addCleanup(process.kill)
        url, token = process.stdout.readline().decode().split()
        return process, url, token

    def get(self, url: str, token: str) -> "tuple[int, dict]":
        request = urllib.request.Request(url, headers={"Authorization": f"Bearer {token}"})
        try:
            with urllib.request.urlopen(request, timeout=10) as reply:
                return reply.status, json.load(reply)
        except urllib.error.HTTPError as error:
            with error:
                return error.code, json.load(error)

    def test_words_follow_the_systems_language_and_data_do_not(self) -> None:
        said, written = set(), set()
        for locale in ("C.UTF-8", "de_DE.UTF-8", "fr_FR.UTF-8", "es_ES.UTF-8", "ja_JP.UTF-8",
                       "zh_CN.UTF-8", "ar_EG.UTF-8"):
            file = self.folder / "rows.csv"
            result = self.run_cli("export", "--demo", "--output", str(file), env={"LC_ALL": locale})
            self.assertStatus(0, result)
            said.add(result.stderr)
            written.add(file.read_bytes())
            listed = self.run_cli("list", "--demo", "--format", "csv", env={"LC_ALL": locale})
            self.assertEqual(listed.stdout, file.read_bytes())
        self.assertEqual((len(said), len(written)), (7, 1))

    def test_its_first_line_is_all_that_a_script_needs(self) -> None:
        process, url, token = self.start()
        self.assertRegex(url, r"^http://127\.0\.0\.1:\d+$")
        result = self.run_cli("list", "no-such-user", "--server", url, "--allow-http",
                              env={"MIELTO_TOKEN": token})
        self.assertStatus(4, result)
        self.assertEqual(self.get(url + "/api/v1/connections/users/x", "wrong")[0], 401)
        process.send_signal(signal.SIGTERM)
        self.assertEqual(process.wait(10), 130)

    def test_each_run_has_a_token_of_its_own(self) -> None:
        self.assertNotEqual(self.start()[2], self.start()[2])

    def test_hostile_rows_do_not_reach_the_terminal(self) -> None:
        result = self.run_cli("list", "--demo")
        self.assertStatus(0, result)
        text = result.stdout.decode()
        self.assertGreater(len(text.splitlines()), 200)
        self.assertIsNone(re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]", text))
        self.assertIn("<", text)

    def test_the_same_command_gives_the_same_bytes(self) -> None:
        first = self.run_cli("list", "--demo", "--format", "ndjson")
        second = self.run_cli("list", "--demo", "--format", "ndjson",
                              env={"LANG": "de_DE.UTF-8", "TZ": "Asia/Tokyo"})
        self.assertStatus(0, first)
        self.assertEqual(first.stdout, second.stdout)


if __name__ == "__main__":
    unittest.main()
