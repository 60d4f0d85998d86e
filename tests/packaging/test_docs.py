# SPDX-FileCopyrightText: 2026 The Mielto Connections authors
# SPDX-License-Identifier: Apache-2.0
"""test_docs.py PAGES COMPLETIONS WINDOW CLI: manual pages and completions name the commands and
options of --help, none less and none more, and what bash offers is what the program takes."""
import os
import pathlib
import re
import subprocess
import sys
import unittest

CLI, WINDOW, COMPLETIONS, PAGES = (pathlib.Path(sys.argv.pop()) for _ in range(4))
COMMANDS = "list export report count diff check verify token profile serve-sample help".split()


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


def listed(text: str) -> "set[str]":
    """The options that have a line of their own in a text of --help."""
    return set(re.findall(r"^ +(?:-h, )?(--[a-z][a-z-]+)", text, re.MULTILINE))


def options_of_help() -> "dict[str, set[str]]":
    """Those of each command alone; those of every command stand under ""."""
    found = {"": listed(help_of(CLI))}
    for command in commands_in(help_of(CLI)):
        found[command] = listed(help_of(CLI, command)) - found[""]
    return found


def page_of(program: pathlib.Path) -> str:
    page = (PAGES / f"{program.name}.1").read_text()
    return re.sub(r"\\f[BIR]", "", page).replace("\\-", "-")


def completion_of(program: pathlib.Path, shell: str) -> str:
    return (COMPLETIONS / f"{program.name}.{shell}").read_text()


def headed(page: str) -> "set[str]":
    """The options that a manual page explains."""
    return set(re.findall(r"^\.TP\n(--[a-z][a-z-]+)", page, re.MULTILINE))


def options_of_page() -> "dict[str, set[str]]":
    commands, rest = page_of(CLI).split(".SH COMMANDS\n")[1].split(".SH OPTIONS OF EVERY", 1)
    found = {"": headed(rest)}
    for section in commands.split('.SS "')[1:]:
        found[re.match("[a-z-]+", section)[0]] = headed(section)
    return found


def options_of_zsh() -> "dict[str, set[str]]":
    text = completion_of(CLI, "zsh")
    lists = {name: options_in(body) for name, body in
             re.findall(r"local -a (\w+)=\(\n(.*?)\n    \)", text, re.DOTALL)}
    found = {"": lists["global"]}
    for command, body in re.findall(r"\n {16}([a-z-]+)\)\n(.*?);;", text, re.DOTALL):
        shared = (lists[name] for name in re.findall(r"\$(\w+)", body) if name != "global")
        found[command] = options_in(body).union(*shared)
    return found


def options_of_fish() -> "dict[str, set[str]]":
    text = completion_of(CLI, "fish")
    found = {command: set() for command in
             ["", *re.findall(r"__fish_use_subcommand -a ([a-z-]+)", text)]}
    for condition, option in re.findall(
            r"^complete -c \S+ (?:-n '__fish_seen_subcommand_from ([^']*)' )?-l ([a-z-]+)", text,
            re.MULTILINE):
        for command in condition.split() or [""]:
            found[command].add(f"--{option}")
    return found


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
            ["bash", "-c", self.SCRIPT, "bash", str(COMPLETIONS / f"{words[0]}.bash"), *words],
            env=self.env, text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=60)
        assert not out.stderr, out.stderr
        return set(out.stdout.split("\n")) - {""}


class Pages(unittest.TestCase):
    def test_the_commands_of_help_are_those_that_this_test_knows(self) -> None:
        self.assertEqual(sorted(commands_in(help_of(CLI))), sorted(COMMANDS))

    def test_the_manual_page_explains_the_options_of_each_command(self) -> None:
        self.assertEqual(options_of_page(), options_of_help())
        self.assertEqual(headed(page_of(WINDOW)), listed(help_of(WINDOW)))

    def test_zsh_and_fish_know_the_options_of_each_command(self) -> None:
        self.assertEqual(options_of_zsh(), options_of_help())
        self.assertEqual(options_of_fish(), options_of_help())
        self.assertEqual(options_in(completion_of(WINDOW, "zsh").split("global=")[1]),
                         listed(help_of(WINDOW)))
        self.assertEqual(set(re.findall(r"-l ([a-z-]+)", completion_of(WINDOW, "fish"))),
                         {option[2:] for option in listed(help_of(WINDOW))})

    def test_the_manual_page_names_this_version(self) -> None:
        version = run(CLI, "--version").split()[1]
        for program in (WINDOW, CLI):
            self.assertIn(f'"Mielto Connections {version}"', page_of(program))
            self.assertNotIn("@", page_of(program))


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

    def test_bash_offers_the_options_of_each_command(self) -> None:
        told = options_of_help()
        self.assertEqual(self.offers("--"), told[""])
        for command in COMMANDS:
            self.assertEqual(self.offers(command, "--"), told[""] | told[command], command)
        self.assertEqual(self.offers("list", "--raw"), {"--raw-csv"})
        self.assertEqual(self.bash.offers("mielto-connections", "--"), listed(help_of(WINDOW)))

    def test_bash_offers_nothing_else_behind_an_option_with_a_value(self) -> None:
        for command in COMMANDS:
            for option, value in re.findall(r"^ +(--[a-z-]+)( [A-Z|a-z,=]+)?(?=  |$)",
                                            help_of(CLI, command), re.MULTILINE):
                offered = self.offers(command, option, "--")
                self.assertEqual(bool(offered & {"--demo"}), not value, (command, option))

    def test_every_format_that_bash_offers_is_one_that_the_command_takes(self) -> None:
        for command, users in (("list", ["--demo"]), ("count", ["--demo"]),
                               ("check", ["--demo", "--fail-if", ""])):
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
