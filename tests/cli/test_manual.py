# SPDX-FileCopyrightText: 2026 The Mielto Connections authors
# SPDX-License-Identifier: Apache-2.0
"""Every command of the manual does what it is there for, against the sample server."""
import os
import pathlib
import subprocess
import unittest

import cli
import manual

USER = "usr_8f3a1c52e9b74d06"
SERVER = "--server https://api.mielto.com"
MAIL = "https://api.mielto.com"


class Manual(cli.Case):
    """The sample server stands in for the real one; nothing else of a command is replaced."""

    @classmethod
    def setUpClass(cls) -> None:
        cls.server = subprocess.Popen([cli.PROGRAM, "serve-sample"], stdout=subprocess.PIPE,
                                      stderr=subprocess.DEVNULL, text=True)
        cls.addClassCleanup(cls.stop)
        cls.url, cls.token = cls.server.stdout.readline().split()

    @classmethod
    def stop(cls) -> None:
        cls.server.terminate()
        cls.server.wait()
        cls.server.stdout.close()

    def setUp(self) -> None:
        super().setUp()
        programs = self.folder / "programs"
        programs.mkdir()
        (programs / manual.PROGRAM).symlink_to(cli.PROGRAM)
        self.path = f"{programs}:{os.environ['PATH']}"
        self.make_files()

    def make_files(self) -> None:
        """What the reader has: lists of users, a token file, the company's CA, older exports."""
        self.write(".mielto-token", self.token + "\n").chmod(0o600)
        self.write("users.csv", f"user_id,name\n{USER},Ada\nusr_b74f19d2053e4ca8,Grace\n")
        self.write("accounts.csv", f"name,login\nAda,{USER}\nGrace,usr_0c6ea8f5b7d9413e\n")
        subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj",
                        "/CN=Company CA", "-keyout", os.devnull, "-out",
                        str(self.folder / "company-ca.pem")], check=True,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        yesterday = subprocess.run(["date", "-d", "yesterday", "+%F"], check=True, text=True,
                                   stdout=subprocess.PIPE).stdout.strip()
        for name in ("last-month.ndjson", f"{yesterday}.ndjson", "edited.csv"):
            self.assertStatus(0, self.run_cli(
                "export", USER, "--server", self.url, "--allow-http", "--manifest", "--output",
                str(self.folder / name), env={"MIELTO_TOKEN": self.token}))
            text = (self.folder / name).read_text()
            self.assertIn("active", text)
            self.write(name, text.replace("active", "error", 1))

    def write(self, name: str, text: str) -> pathlib.Path:
        path = self.folder / name
        path.write_text(text)
        return path

    def environment_of(self, command: manual.Command) -> "dict[str, str]":
        """A terminal's in a session with a keychain; cron's has next to nothing."""
        env = {"HOME": str(self.folder), "PATH": self.path, "LC_ALL": "C.UTF-8"}
        if not command.by_cron:
            env.update({name: os.environ[name] for name in
                        ("DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR") if name in os.environ})
        return env

    def run_command(self, command: manual.Command) -> subprocess.CompletedProcess:
        text = command.text.replace(SERVER, f"--server {self.url} --allow-http")
        self.assertNotIn(MAIL, text, "only the sample server may be asked")
        # With pipefail, a mistake in front of a pipe is one too.
        return subprocess.run(["bash", "-o", "pipefail", "-c", text], cwd=self.folder, timeout=60,
                              input=self.token.encode() if " token set " in text else b"",
                              env=self.environment_of(command), stdout=subprocess.PIPE,
                              stderr=subprocess.PIPE)

    def assertEndsAsTold(self, command: manual.Command) -> None:
        result = self.run_command(command)
        said = (result.stdout[-400:] + result.stderr[-800:]).decode().replace(self.token, "TOKEN")
        self.assertEqual(result.returncode, command.status,
                         f"{command.page}: {command.line}\n{said}")

    def test_every_command_ends_as_the_manual_tells(self) -> None:
        told = [command for page in manual.pages()
                for command in manual.commands(page.name, page.read_text())]
        # The profile that all use comes first.
        told.sort(key=lambda command: " profile add Production " not in command.text
                  and " token set " not in command.text)
        self.assertGreater(len(told), 40)
        faults = []
        for command in told:
            try:
                self.assertEndsAsTold(command)
            except AssertionError as fault:
                faults.append(str(fault))
        self.assertEqual(faults, [], "\n\n".join(faults))

    def test_there_are_ten_recipes_and_each_is_run(self) -> None:
        page = manual.FOLDER / "recipes.md"
        text = page.read_text()
        for number in range(1, 11):
            after = text.split(f"\n**{number}. ", 1)[1].split("\n**", 1)[0]
            self.assertTrue(list(manual.commands(page.name, after)), f"recipe {number}")

    def test_no_command_hides_in_the_running_text(self) -> None:
        for page in manual.pages():
            self.assertEqual(manual.outside_blocks(page.read_text()), [], page.name)

    def test_a_wrong_command_or_status_is_noticed(self) -> None:
        for line in ("mielto-connections-cli list --demo --no-such-option",
                     "mielto-connections-cli list --demo --no-such-option | wc -l",
                     "mielto-connections-cli list --demo   # ends with 8"):
            for command in manual.commands("broken.md", f"```sh\n{line}\n```\n"):
                with self.assertRaises(AssertionError, msg=line):
                    self.assertEndsAsTold(command)
        for block in ("```bash\ntrue\n```\n", "```cron\nmielto-connections-cli\n```\n"):
            with self.assertRaises(ValueError):
                list(manual.commands("broken.md", block))

    def test_the_recipes_give_what_they_promise(self) -> None:
        self.test_every_command_ends_as_the_manual_tells()
        rows = subprocess.run(["sqlite3", str(self.folder / "connections.db"),
                               "SELECT count(*) FROM connections"], check=True, text=True,
                              stdout=subprocess.PIPE).stdout
        self.assertEqual(rows.strip(), str(240 + 18))
        self.assertEqual(len(list(self.folder.glob("evidence-????-??/summary.txt"))), 1)
        self.assertEqual((self.folder / "broken.csv").read_bytes().count(b"\r\n"), 1 + 11 + 13)


if __name__ == "__main__":
    unittest.main(verbosity=2)
