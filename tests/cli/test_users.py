# SPDX-FileCopyrightText: 2026 The Mielto Connections authors
# SPDX-License-Identifier: Apache-2.0
"""Lists of users, and the other files that are read: what is taken, what is refused, and that no
other text reaches the server."""
import os
import resource
import signal
import subprocess
import time
import unittest
import urllib.parse

import cli


class Users(cli.Case):
    PEER = ("--user", "alice=2", "--user", "bob=3", "--user", "carl=1")

    def setUp(self) -> None:
        super().setUp()
        self.file = self.folder / "users.csv"

    def asked_for(self) -> "list[str]":
        users = {urllib.parse.unquote(request["path"].rsplit("/", 1)[1])
                 for request in self.new_requests()}
        self.asked = len(self.peer.requests())
        return sorted(users)

    def read(self, content: bytes, *more: str, **options: object) -> subprocess.CompletedProcess:
        self.file.write_bytes(content)
        return self.ask("list", "--users-file", str(self.file), *more, **options)

    def test_only_user_ids_are_asked_for(self) -> None:
        mark = b"\xef\xbb\xbf"
        for content in (
                b"alice\nbob\n", b"alice, bob", b"alice;bob;\n", b'"alice","bob"',
                b"sep=;\r\nuser_id;name\r\nalice;A\r\nbob;B\r\n",
                b'user_id;"Name, first"\nalice;"A, a"\nbob;"B, b"\n',
                b"name,user_id\nA,alice\nB,bob\n", b"Name\tUser ID\nA\talice\nB\tbob\n",
                b"\n\nname,userId\nA,alice\nB,bob\n",
                mark + b"user_id\nalice\n" + mark + b"user_id\nbob\n",
                b"\xe2\x80\x8balice\xe2\x80\x8b\n" + mark + b"bob\n",
                "user_id,name\nalice,Ä\nbob,ö\n".encode("utf-16"),
                "user_id,name\nalice,Ä\nbob,ö\n".encode("latin-1")):
            with self.subTest(content):
                self.assertStatus(0, self.read(content))
                self.assertEqual(self.asked_for(), ["alice", "bob"])

    def test_our_own_export_is_a_list(self) -> None:
        export = self.folder / "export.csv"
        for columns in ("requested_user,id,label", "id,user_id,config"):
            result = self.ask("export", "alice", "bob", "--output", str(export), "--columns",
                              columns)
            self.assertStatus(0, result)
            self.asked_for()
            result = self.ask("count", "--users-file", str(export))
            self.assertNotEqual(self.asked_for(), [])
            if "requested_user" in columns:
                self.assertStatus(0, result)
                self.assertIn(b"column requested_user of 3", result.stderr)
        self.assertStatus(0, self.ask("export", "alice", "--output", str(export), "--columns",
                                      "id,label"))
        self.asked_for()
        refused = self.ask("count", "--users-file", str(export))
        self.assertStatus(2, refused)
        self.assertIn(b"user_id", refused.stderr)
        self.assertEqual(self.asked_for(), [])

    def test_what_was_taken_is_said(self) -> None:
        result = self.read(b"n,user_id,x\n1,bob,\n2,bob,\n\n3,alice,\n")
        self.assertStatus(0, result)
        self.assertRegex(result.stderr.decode(), r"users\.csv: column user_id of 3, "
                         r"2 ID(s|\(s\)), 1 duplicate(\(s\))?, 1 blank(\(s\))?\n")
        self.assertEqual(self.read(b"alice\n", "--quiet").stderr, b"")

    def test_a_file_without_users_is_named(self) -> None:
        for content in (b"", b"\n \n"):
            self.assertIn("users.csv: ", self.read(content).stderr.decode())
        result = self.ask("list", "--users-file", "-", stdin=b"\n")
        self.assertStatus(2, result)
        self.assertIn(b"Standard input: ", result.stderr)
        self.assertStatus(0, self.read(b"", "bob"))
        self.assertEqual(self.asked_for(), ["bob"])

    def test_users_who_are_named_again_are_counted_once(self) -> None:
        result = self.ask("list", "alice", "bob", "alice", "alice ", "carl", "bob")
        self.assertStatus(0, result)
        self.assertRegex(result.stderr.decode(), r"^2 user(s|\(s\)) named more than once were")

    def test_a_column_can_be_chosen(self) -> None:
        table = b"login,boss\nalice,bob\ncarl,bob\n"
        self.assertStatus(2, self.read(table))
        self.assertEqual(self.asked_for(), [])
        for column, users in (("boss", ["bob"]), ("LOGIN", ["alice", "carl"])):
            self.assertStatus(0, self.read(table, "--users-column", column))
            self.assertEqual(self.asked_for(), users)
        self.assertStatus(0, self.read(b"alice,x\nbob,y\n", "--users-column", "1"))
        self.assertEqual(self.asked_for(), ["alice", "bob"])
        for column in ("3", "name"):
            self.assertStatus(2, self.read(table, "--users-column", column))
        self.assertStatus(2, self.ask("list", "bob", "--users-column", "1"))
        self.assertEqual(self.asked_for(), [])

    def test_what_is_refused_names_its_line_and_asks_nothing(self) -> None:
        for content in (b"alice,A\nbob,B\n", b"alice\n..\nbob\n", b"alice\nb\x01\n",
                        b"alice\nM\xfcller\n", b'user_id,n\nalice,"5 disk\nbob,ok\n',
                        b"user_id,n\nalice,Doe, J\n"):
            with self.subTest(content):
                result = self.read(content)
                self.assertStatus(2, result)
                self.assertRegex(result.stderr.decode(), r"users\.csv: Line [12]\b")
        for content in (b"", b"user_id\n", b"a\0l\0", b'["alice"]', b"PK\3\4\0\0"):
            self.assertStatus(2, self.read(content))
        self.assertStatus(2, self.ask("list", "--users-file", str(self.folder / "missing")))
        self.assertStatus(2, self.ask("list", "--users-file", str(self.folder)))
        self.assertEqual(self.asked_for(), [])

    def test_a_blank_of_another_kind_belongs_to_the_id(self) -> None:
        result = self.read("alice\nbob\u00a0\n".encode())
        self.assertStatus(8, result)
        self.assertEqual(self.asked_for(), ["alice", "bob\u00a0"])
        self.assertIn("Line 2", result.stderr.decode())

    def test_users_come_from_standard_input_and_pipes(self) -> None:
        self.assertStatus(0, self.ask("list", "carl", "--users-file", "-", stdin=b"alice\nbob\n"))
        self.assertEqual(self.asked_for(), ["alice", "bob", "carl"])
        read, write = os.pipe()
        os.write(write, b"bob\n")
        os.close(write)
        self.assertStatus(0, self.ask("list", "--users-file", f"/dev/fd/{read}", pass_fds=[read]))
        os.close(read)
        self.assertEqual(self.asked_for(), ["bob"])

    def test_a_read_that_fails_half_way_is_refused(self) -> None:
        lines = b"".join(b"user-%d\n" % i for i in range(300_000))  # Some pieces.
        self.file.write_bytes(lines)
        result = subprocess.run(
            ["strace", "-f", "-qq", "-o", str(self.folder / "log"), "-P", str(self.file), "-e",
             "trace=read", "-e", "inject=read:error=EIO:when=2+", cli.PROGRAM, "list",
             "--users-file", str(self.file), "--server", self.peer.url, "--allow-http"],
            env=self.environment(MIELTO_TOKEN=self.peer.token, ASAN_OPTIONS="detect_leaks=0"),
            timeout=60, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        self.assertIn("(INJECTED)", (self.folder / "log").read_text())
        self.assertStatus(2, result)
        self.assertEqual(self.asked_for(), [])

    def test_the_output_never_replaces_an_input(self) -> None:
        self.file.write_bytes(b"bob\n")
        link, hard = self.folder / "link.csv", self.folder / "hard.csv"
        link.symlink_to(self.file)
        hard.hardlink_to(self.file)
        token = self.folder / "token.csv"
        token.write_text(self.peer.token)
        token.chmod(0o600)
        beside = self.folder / "x.csv.manifest.json"
        beside.write_bytes(b"bob\n")
        for output, arguments, stdin in (
                (self.file, ("--users-file", str(self.file)), None),
                (self.folder / "." / "users.csv", ("--users-file", str(link)), None),
                (hard, ("--users-file", str(self.file)), None),
                (self.file, ("--users-file", "-"), self.file),
                (self.folder / "x.csv", ("--users-file", str(beside)), None),
                (token, ("bob", "--token-file", str(token)), None),
                (self.file, ("bob", "--ca-file", str(self.file)), None)):
            with self.subTest(arguments):
                before = {path: path.read_bytes() for path in self.folder.iterdir()
                          if path.is_file()}
                with open(stdin or os.devnull, "rb") as given:
                    result = subprocess.run(
                        [cli.PROGRAM, "export", *arguments, "--output", str(output), "--server",
                         self.peer.url, "--allow-http"], stdin=given, timeout=60,
                        env=self.environment(MIELTO_TOKEN=self.peer.token),
                        stdout=subprocess.PIPE, stderr=subprocess.PIPE)
                self.assertStatus(2, result)
                self.assertIn(b"would replace", result.stderr)
                self.assertEqual({path: path.read_bytes() for path in self.folder.iterdir()
                                  if path.is_file()}, before)
        self.assertEqual(self.asked_for(), [])

    def test_blank_lines_take_no_memory(self) -> None:
        self.file.write_bytes(b"\n" * 5_000_000 + b"bob\n")
        result = self.ask("list", "--users-file", str(self.file))
        self.assertStatus(0, result)
        self.assertEqual(self.asked_for(), ["bob"])
        most = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
        self.assertLess(most, 150_000)  # Kilobytes; each line that is kept would take 43 bytes.

    def interrupted(self, *arguments: str, stdin: int) -> float:
        """How long it takes to end after Ctrl+C."""
        process = subprocess.Popen(
            [cli.PROGRAM, *arguments, "--server", self.peer.url, "--allow-http"], stdin=stdin,
            env=self.environment(MIELTO_TOKEN=self.peer.token), stdout=subprocess.PIPE,
            stderr=subprocess.PIPE)
        time.sleep(1)
        self.assertIsNone(process.poll())
        begun = time.monotonic()
        process.send_signal(signal.SIGINT)
        process.communicate(timeout=20)
        self.assertEqual(process.returncode, 130)
        return time.monotonic() - begun

    def test_ctrl_c_ends_what_waits_for_an_input(self) -> None:
        pipe = self.folder / "pipe"
        os.mkfifo(pipe, 0o600)
        read, write = os.pipe()
        self.addCleanup(os.close, read)
        self.addCleanup(os.close, write)
        for arguments in (("list", "--users-file", "-"), ("list", "--users-file", str(pipe)),
                          ("list", "bob", "--token-file", str(pipe))):
            with self.subTest(arguments):
                self.assertLess(self.interrupted(*arguments, stdin=read), 5)
        self.assertEqual(self.asked_for(), [])

    def test_a_pipe_without_a_writer_is_given_up(self) -> None:
        pipe = self.folder / "pipe"
        os.mkfifo(pipe, 0o600)
        for arguments in (("list", "--users-file", str(pipe)),
                          ("list", "bob", "--token-file", str(pipe)),
                          ("diff", str(pipe), str(pipe)), ("verify", str(pipe))):
            with self.subTest(arguments):
                self.assertStatus(2, self.ask(*arguments))
        self.assertEqual(self.asked_for(), [])


if __name__ == "__main__":
    unittest.main()
