# SPDX-FileCopyrightText: 2026 The Mielto Connections authors
# SPDX-License-Identifier: Apache-2.0
"""test_docs.py DOCS WINDOW CLI: manual pages and completions say what --help says, and what bash
offers is what the program takes."""
import os
import pathlib
import re
import subprocess
import sys
import unittest

CLI, WINDOW, DOCS = (pathlib.Path(sys.argv.pop()) for _ in range(3))
COMMANDS = "list export count diff verify token profile serve-sample help".split()


def run(*command: object) -> str:
    done = subprocess.run([str(part) for part in command], check=True, timeout=60,
                          stdout=subprocess.PIPE)
    return done.stdout.decode(errors="replace")  # A workbook is no text.


def help_of(program: pathlib.Path, *command: str) -> str:
    return run(program, *command, "--help")


def options_in(text: str) -> "set[str]":
    return set(re.findall(r"(?<![\w-])--[a-z][a-z-]+", text))


def commands_in(text: str) -> "list[str]":
    part = text.split("Commands:\n")[1].split("\n\n")[0]
    return re.findall(r"^  ([a-z][a-z-]*)", part, re.MULTILINE)


class Bash:
    """Asks bash what it would offer; the programs are the built ones."""

    SCRIPT = ('. /usr/share/bash-completion/bash_completion; . "$1"; shift; COMP_WORDS=("$@");'
              'COMP_CWORD=$(($# - 1)); COMP_LINE="$*"; COMP_POINT=${#COMP_LINE};'
              'compopt() { :; }; _"${1//-/_}"; printf "%s\\n" "${COMPREPLY[@]}"')

    def __init__(self, home: str) -> None:
        self.env = {**os.environ, "XDG_CONFIG_HOME": home,
                    "PATH": f"{CLI.parent}:{os.environ['PATH']}"}

    def offers(self, *words: str) -> "set[str]":
        out = subprocess.run(
            ["bash", "-c", self.SCRIPT, "bash", str(DOCS / f"{words[0]}.bash"), *words],
            env=self.env, text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=60)
        assert not out.stderr, out.stderr
        return set(out.stdout.split("\n")) - {""}


class Pages(unittest.TestCase):
    def test_the_commands_of_help_are_those_that_this_test_knows(self) -> None:
        self.assertEqual(sorted(commands_in(help_of(CLI))), sorted(COMMANDS))

    def test_every_command_and_option_of_help_stands_in_the_manual_page_and_in_each_shell(self):
        for program in (WINDOW, CLI):
            told = options_in(help_of(program))
            commands = commands_in(help_of(program)) if program == CLI else []
            for command in commands:
                told |= options_in(help_of(program, command).split("\n\n", 1)[1])
            page = (DOCS / f"{program.name}.1").read_text()
            page = re.sub(r"\\f[BIR]", "", page).replace("\\-", "-")
            self.assertEqual(options_in(page) & told, told)
            for command in commands:
                self.assertRegex(page, rf'(?m)^\.SS "{command}\b')
            for ending, form in (("bash", "{}"), ("zsh", "{}"), ("fish", "-l {}")):
                text = (DOCS / f"{program.name}.{ending}").read_text()
                for option in told:
                    name = option if ending != "fish" else option[2:]
                    self.assertRegex(text, rf"{form.format(re.escape(name))}(?![a-z-])")
                for command in commands:
                    self.assertRegex(text, rf"\b{command}\b")

    def test_the_manual_page_names_this_version(self) -> None:
        version = run(CLI, "--version").split()[1]
        for program in (WINDOW, CLI):
            page = (DOCS / f"{program.name}.1").read_text()
            self.assertIn(f'"Mielto Connections {version}"', page)
            self.assertNotIn("@", page)


class Completion(unittest.TestCase):
    def setUp(self) -> None:
        self.home = os.environ["HOME"]
        self.bash = Bash(self.home)

    def offers(self, *words: str) -> "set[str]":
        return self.bash.offers("mielto-connections-cli", *words)

    def test_bash_offers_the_commands_and_what_begins_like_the_word(self) -> None:
        self.assertEqual(self.offers(""), set(COMMANDS))
        self.assertEqual(self.offers("--quiet", "--timeout", "9", "se"), {"serve-sample"})
        self.assertEqual(self.offers("token", ""), {"set", "status", "delete"})

    def test_bash_offers_the_options_of_the_command(self) -> None:
        self.assertIn("--users-file", self.offers("list", "--"))
        self.assertNotIn("--users-file", self.offers("verify", "--"))
        self.assertEqual(self.offers("list", "--raw"), {"--raw-csv"})
        self.assertIn("--open", self.bash.offers("mielto-connections", "--"))

    def test_every_format_that_bash_offers_is_one_that_the_command_takes(self) -> None:
        for command, users in (("list", ["--demo"]), ("count", ["--demo"])):
            formats = self.offers(command, "--format", "")
            self.assertGreater(len(formats), 1)
            for name in formats:
                run(CLI, command, *users, "--format", name, "--quiet")

    def test_bash_offers_statuses_types_colours_and_columns(self) -> None:
        self.assertEqual(self.offers("list", "--status", "ex"), {"expired"})
        self.assertEqual(self.offers("list", "--type=m"), self.offers("list", "--type", "m"))
        self.assertEqual(self.offers("profile", "add", "A", "--color", "r"), {"red"})
        self.assertEqual(self.offers("list", "--columns", "id,la"), {"id,label"})

    def test_bash_offers_the_names_of_profiles_and_runs_nothing_in_them(self) -> None:
        trap = pathlib.Path(self.home) / "ran"
        for name in ("East side", f"$(touch {trap})"):
            subprocess.run([CLI, "profile", "add", name], check=True, env=self.bash.env,
                           stderr=subprocess.DEVNULL)
        self.assertEqual(self.offers("list", "--profile", "Ea"), {"East\\ side"})
        self.assertEqual(len(self.offers("list", "--profile", "")), 2)
        self.assertFalse(trap.exists())


if __name__ == "__main__":
    unittest.main()
