# SPDX-FileCopyrightText: 2026 The Mielto Connections authors
# SPDX-License-Identifier: Apache-2.0
"""Disks that fill up, calls that fail, kills: at any moment the file is as it was or whole, and only
what is whole is called saved. Limits of the system and strace, which
makes calls fail, stand for the disk; neither needs root."""
import collections
import os
import pathlib
import re
import resource
import signal
import subprocess
import tempfile
import unittest

import hostile
import writer

REPLY = hostile.reply(hostile.records(300, seed=3))
OLD = b"the old file"
KILL_CALLS = ("openat,write,read,fsync,fdatasync,fchmod,fstat,newfstatat,statx,close,lseek,mkdir,"
              "rmdir,unlink,unlinkat,linkat,rename")
DISK_CALLS = "write,fsync,fdatasync,mkdir,linkat,rename"


def name_of(line: str) -> str:
    """Of the call in a line of strace's log."""
    return line.split("(")[0].split()[-1]


class Faults(writer.Case):
    def setUp(self) -> None:
        super().setUp()
        logs = tempfile.TemporaryDirectory()
        self.addCleanup(logs.cleanup)
        self.log = pathlib.Path(logs.name, "log")
        self.reply = REPLY
        self.whole = {}
        for format in writer.FORMATS:
            self.whole[format] = self.write(f"whole.{format}", REPLY).read_bytes()
            (self.folder / f"whole.{format}").unlink()

    def old_file(self, format: str) -> None:
        """The only one in the folder."""
        for other in writer.FORMATS:
            (self.folder / f"list.{other}").unlink(missing_ok=True)
        (self.folder / f"list.{format}").write_bytes(OLD)

    def check_old_or_whole(self, format: str, status: int, output: bytes) -> bytes:
        """Gives what is there."""
        found = (self.folder / f"list.{format}").read_bytes()
        self.assertIn(found, (OLD, self.whole[format]), output)
        if status == 0:
            self.assertEqual(found, self.whole[format], "called saved, but is not")
        return found

    def strace(self, format: str, calls: str, *options: str,
               inject: str = "") -> subprocess.CompletedProcess:
        injected = ("-e", f"inject={inject}") if inject else ()
        return subprocess.run(
            ["strace", "-f", "-qq", "-y", "-o", str(self.log), "-e", f"trace={calls}", *injected,
             writer.PROGRAM, str(self.folder / f"list.{format}"), *options], input=self.reply,
            timeout=120, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
            # The leak check of the address sanitizer cannot be traced.
            env={**os.environ, "LC_ALL": "C.UTF-8", "ASAN_OPTIONS": "detect_leaks=0"})

    def calls(self, format: str, calls: str) -> "list[str]":
        """The lines of a run in which nothing fails."""
        self.strace(format, calls)
        return self.log.read_text("utf-8", "replace").splitlines()

    def was_injected(self) -> bool:
        return "(INJECTED)" in self.log.read_text("utf-8", "replace")

    def test_d01_d03_d04_a_full_disk_at_forty_sizes(self) -> None:
        for format in writer.FORMATS:
            size = len(self.whole[format])
            spool = max(size, len(self.whole["csv"]) + 48 * 300)
            for step in range(40):
                room = [0, 1, 100, size - 1, size][step] if step < 5 else spool * (step - 4) // 36
                with self.subTest(format, room=room):
                    self.old_file(format)
                    limit = (room, resource.getrlimit(resource.RLIMIT_FSIZE)[1])

                    def apply() -> None:
                        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
                        resource.setrlimit(resource.RLIMIT_FSIZE, limit)
                    result = subprocess.run(
                        [writer.PROGRAM, str(self.folder / f"list.{format}")], input=REPLY,
                        stdout=subprocess.PIPE, stderr=subprocess.PIPE, preexec_fn=apply,
                        env={**os.environ, "LC_ALL": "C.UTF-8"}, timeout=60)
                    found = self.check_old_or_whole(format, result.returncode, result.stdout)
                    if room < size:
                        self.assertEqual((result.returncode, found), (7, OLD), result.stdout)
                    self.assertEqual(self.names(), [f"list.{format}"])

    def test_each_call_to_the_disk_that_fails_is_noticed(self) -> None:
        for format in writer.FORMATS:
            count = collections.Counter(map(name_of, self.calls(format, DISK_CALLS)))
            for call, times in sorted(count.items()):
                for when in sorted({*range(1, min(times, 4) + 1), times // 2 + 1, times}):
                    for lasting in ("", "+"):
                        with self.subTest(format, call=call, when=f"{when}{lasting}"):
                            self.old_file(format)
                            result = self.strace(
                                format, call, inject=f"{call}:error=ENOSPC:when={when}{lasting}")
                            self.assertTrue(self.was_injected())
                            self.assertIn(result.returncode, (0, 7), result.stderr)
                            self.check_old_or_whole(format, result.returncode, result.stdout)
                            self.assertEqual(self.names(), [f"list.{format}"])

    def kill_points(self, format: str) -> "list[tuple[str, int]]":
        """Fifty of the calls from the first one in the folder on: name, and which of that name."""
        counts: "collections.Counter[str]" = collections.Counter()
        points = []
        has_begun = False
        for line in self.calls(format, KILL_CALLS):
            counts[name_of(line)] += 1
            has_begun = has_begun or str(self.folder) in line
            if has_begun:
                points.append((name_of(line), counts[name_of(line)]))
        return [points[len(points) * i // 50] for i in range(50)]

    def test_d05_kills_at_two_hundred_points(self) -> None:
        killed = 0
        for format in writer.FORMATS:
            for call, when in self.kill_points(format):
                with self.subTest(format, call=call, when=when):
                    self.old_file(format)
                    result = self.strace(format, call, inject=f"{call}:signal=SIGKILL:when={when}")
                    # Threads may wake each other less often than in the run that counted.
                    self.assertIn(result.returncode, (0, -signal.SIGKILL))
                    self.check_old_or_whole(format, result.returncode, result.stdout)
                    killed += result.returncode != 0
        self.assertGreater(killed, 160)

    def test_d06_file_then_name_then_folder(self) -> None:
        place = re.escape(str(self.folder))
        for format in writer.FORMATS:
            self.old_file(format)
            steps = [next((name for name, pattern in (
                ("change", rf"(write|fchmod)\(\d+<{place}/"),
                ("sync", rf"fsync\(\d+<{place}/"),
                ("rename", rf'rename\(.*, "{place}/list\.{format}"\) += 0'),
                ("sync folder", rf"fsync\(\d+<{place}>"),
            ) if re.search(pattern, line)), "") for line in self.calls(
                format, "write,fchmod,fsync,linkat,rename")]
            steps = [step for step in steps if step]
            self.assertEqual(steps[-3:], ["sync", "rename", "sync folder"])
            self.assertEqual(set(steps[:-3]), {"change"})

    def test_a_write_that_lies_is_noticed(self) -> None:
        """The system says that bytes were taken which were not."""
        for format in ("csv", "ndjson"):
            writes = [line for line in self.calls(format, "write") if f"<{self.folder}/" in line]
            self.assertGreater(len(writes), 0)
            for when in {1, len(writes)}:
                with self.subTest(format, when=when):
                    self.old_file(format)
                    result = self.strace(format, "write", inject=f"write:retval=1:when={when}")
                    self.assertTrue(self.was_injected())
                    self.assertEqual(result.returncode, 7, result.stdout)
                    self.assertEqual(self.check_old_or_whole(format, 7, b""), OLD)

    def test_a_mode_that_cannot_be_set_is_no_failure(self) -> None:
        for error in ("EPERM", "EOPNOTSUPP"):
            self.old_file("csv")
            result = self.strace("csv", "fchmod", inject=f"fchmod:error={error}:when=1+")
            self.assertTrue(self.was_injected())
            self.assertEqual(self.check_old_or_whole("csv", 0, result.stdout), self.whole["csv"])

    def test_h1_no_cell_of_a_workbook_gets_lost(self) -> None:
        """Each write of the library may fail once, where a cell takes several of them."""
        self.reply = hostile.reply(hostile.with_labels(
            [chr(97 + i) * 30_000 for i in range(12)]))
        self.whole["xlsx"] = self.write("whole.xlsx", self.reply).read_bytes()
        (self.folder / "whole.xlsx").unlink()
        writes = len(self.calls("xlsx", "write"))
        self.assertGreater(writes, 60)
        for when in range(1, writes + 1, max(1, writes // 60)):
            with self.subTest(when=when):
                self.old_file("xlsx")
                result = self.strace("xlsx", "write", inject=f"write:error=ENOSPC:when={when}")
                self.assertIn(result.returncode, (0, 7), result.stderr)
                self.check_old_or_whole("xlsx", result.returncode, result.stdout)

    def test_d03_no_folder_for_temporary_files(self) -> None:
        self.old_file("xlsx")
        result = self.run_writer("list.xlsx", REPLY, TMPDIR="/proc")
        self.assertEqual(result.returncode, 7, result.stderr)
        self.assertEqual(self.check_old_or_whole("xlsx", 7, b""), OLD)
        self.assertEqual(self.names(), ["list.xlsx"])

    def test_d07_d09_d10_what_cannot_be_replaced(self) -> None:
        target = self.folder / "list.csv"
        victim = self.folder / "victim"
        victim.write_bytes(OLD)
        for kind, words in (("folder", b"a folder"), ("fifo", b"device or a pipe"),
                            ("link", b"a link"), ("dangling", b"a link"),
                            ("read-only", b"read-only")):
            with self.subTest(kind):
                {"folder": target.mkdir, "fifo": lambda: os.mkfifo(target),
                 "link": lambda: target.symlink_to(victim),
                 "dangling": lambda: target.symlink_to(self.folder / "nowhere"),
                 "read-only": lambda: (target.write_bytes(OLD), target.chmod(0o444))}[kind]()
                result = self.run_writer("list.csv", REPLY)
                self.assertEqual(result.returncode, 7)
                self.assertIn(words, result.stdout)
                self.assertIn(str(target).encode(), result.stdout)
                self.assertEqual(self.names(), ["list.csv", "victim"])
                target.rmdir() if kind == "folder" else target.unlink()
        self.assertEqual(victim.read_bytes(), OLD)
        result = self.run_writer("missing/list.csv", REPLY)
        self.assertEqual(result.returncode, 7)
        self.assertIn(b"folder does not exist", result.stdout)

    def test_new_files_are_private_and_old_ones_keep_their_mode(self) -> None:
        for format in writer.FORMATS:
            path = self.write(f"list.{format}", REPLY)
            self.assertEqual(path.stat().st_mode & 0o7777, 0o600)
            path.chmod(0o640)
            self.write(f"list.{format}", REPLY)
            self.assertEqual(path.stat().st_mode & 0o7777, 0o640)


if __name__ == "__main__":
    unittest.main()
