# SPDX-FileCopyrightText: 2026 The Mielto Connections authors
# SPDX-License-Identifier: Apache-2.0
"""Both programs on a terminal speak the user's language: `test_language.py PROGRAM WINDOW`."""
import json
import subprocess
import sys
import unittest

import cli

WINDOW = sys.argv.pop(1)
GERMAN = {"LC_ALL": "de_DE.UTF-8", "LANGUAGE": "de"}
FRENCH = {"LC_ALL": "fr_FR.UTF-8", "LANGUAGE": "fr"}


class Language(cli.Case):
    PEER = ("--user", "bob=3", "--status", "broken=500")

    def said(self, *arguments: str, env: "dict[str, str]" = GERMAN) -> str:
        result = self.run_cli(*arguments, env={"MIELTO_TOKEN": "t", **env})
        self.assertNotEqual(result.returncode, 0)
        return result.stderr.decode()

    def window(self, *arguments: str, **env: str) -> "tuple[int, str]":
        """Its status, and all that it prints; it has no display."""
        given = self.environment(**env)
        for name in {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"} - set(env):
            given.pop(name, None)
        result = subprocess.run([WINDOW, *arguments], env=given, timeout=60, text=True,
                                stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                                stderr=subprocess.STDOUT)
        return result.returncode, result.stdout

    def test_what_is_refused_is_said_in_german(self) -> None:
        for arguments, english in {
                ("list", "u", "--server", "ftp://x"): "must begin with",
                ("list", "u", "--server", "http://a"): "Plain HTTP",
                ("list", "u", "--token-file", "/missing"): "cannot be read",
                ("list", "u", "--workspace", "a b"): "contains spaces",
                ("profile", "add", " x"): "begins or ends"}.items():
            with self.subTest(arguments):
                self.assertNotIn(english, self.said(*arguments))

    def test_signs_are_those_of_the_language(self) -> None:
        for language, quoted in ((GERMAN, "„{}“"), (FRENCH, "«\u00a0{}\u00a0»")):
            result = self.ask("export", "bob", "--output", "bob.csv", cwd=self.folder,
                              env=language)
            self.assertStatus(0, result)
            self.assertIn(quoted.format("bob.csv"), result.stderr.decode())
        for command in ("list", "count"):
            self.assertIn("broken\u00a0: ", self.ask(command, "broken", env=FRENCH).stderr.decode())

    def test_the_help_of_a_format_says_its_default(self) -> None:
        for command, default in (("list", "the first"), ("count", "the first"),
                                 ("diff", "the first"), ("export", "from FILE's extension")):
            said = self.run_cli(command, "--help").stdout.decode()
            self.assertIn(f"Output format (default: {default})", said)

    def test_the_window_answers_in_the_language_of_the_system(self) -> None:
        status, said = self.window("--help", **GERMAN)
        self.assertEqual(status, 0)
        self.assertIn("Beispieldaten", said)
        self.assertNotIn("Options:", said)
        refused = ("--demo", "--server", "https://x")
        status, said = self.window(*refused, QT_QPA_PLATFORM="offscreen", **GERMAN)
        self.assertEqual(status, 2)
        self.assertNotIn("cannot be used", said)
        status, said = self.window(**GERMAN)
        self.assertEqual(status, 2)
        self.assertIn("keine Anzeige", said)

    def test_the_window_answers_in_the_language_of_its_settings(self) -> None:
        folder = self.folder / "config" / "com.mielto.Connections"
        folder.mkdir(parents=True)
        settings = folder / "settings.json"
        settings.write_text(json.dumps({"schema": 1, "language": "de"}))
        self.assertIn("Beispieldaten", self.window("--help")[1])
        self.assertIn("keine Anzeige", self.window()[1])
        self.assertEqual([file.name for file in folder.iterdir()], ["settings.json"])

    def test_without_a_translation_all_is_english(self) -> None:
        self.assertIn("Options:", self.window("--help", LC_ALL="it_IT.UTF-8", LANGUAGE="it")[1])


if __name__ == "__main__":
    unittest.main()
