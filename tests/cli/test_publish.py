# SPDX-FileCopyrightText: 2026 The Mielto Connections authors
# SPDX-License-Identifier: Apache-2.0
"""The moment in which an export and its manifest take the places of older ones: whatever fails or is
killed in it, a manifest never stands beside data of which it does not speak, and what is said is
so. strace makes calls fail, which needs no root."""
import collections
import csv
import os
import pathlib
import re
import signal
import stat
import subprocess
import tempfile
import time
import unittest

import cli

OLD_ROWS, NEW_ROWS = 240, 12
CALLS = "fsync,fdatasync,linkat,rename,unlink,flock"


def rows_of(path: pathlib.Path) -> int:
    with path.open(newline="", encoding="utf-8") as file:
        return sum(1 for _ in csv.reader(file)) - 1


class Publish(cli.Case):
    def setUp(self) -> None:
        super().setUp()
        self.place = self.folder / "place"
        self.place.mkdir()
        self.file = self.place / "list.csv"
        self.sidecar = self.place / "list.csv.manifest.json"
        self.log = self.folder / "log"

    def arguments(self, *more: str) -> "list[str]":
        return ["export", "--demo", "--output", str(self.file), *more]

    def export(self, *more: str) -> subprocess.CompletedProcess:
        return self.run_cli(*self.arguments(*more))

    def traced(self, inject: str, *more: str) -> subprocess.CompletedProcess:
        return subprocess.run(
            ["strace", "-f", "-qq", "-y", "-o", str(self.log), "-e", f"trace={CALLS}",
             *(("-e", f"inject={inject}") if inject else ()), cli.PROGRAM,
             *self.arguments("--limit", str(NEW_ROWS), "--manifest", *more)],
            # The leak check of the address sanitizer cannot be traced.
            env=self.environment(ASAN_OPTIONS="detect_leaks=0"), timeout=120,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE)

    def old_pair(self) -> None:
        for path in self.place.iterdir():
            path.unlink()
        self.assertStatus(0, self.export("--manifest"))

    def files(self) -> "list[str]":
        return sorted(os.listdir(self.place))

    def rows(self) -> int:
        return rows_of(self.file)

    def verified(self) -> int:
        return self.run_cli("verify", str(self.file)).returncode

    def assertNoLie(self) -> None:
        """The manifest speaks of the data, or there is none."""
        self.assertTrue(not self.sidecar.exists() or self.verified() == 0)

    def places(self) -> "list[tuple[str, int]]":
        """The calls of a whole run that concern the folder: name, and which of that name."""
        self.old_pair()
        self.traced("")
        counts: "collections.Counter[str]" = collections.Counter()
        found = []
        for line in self.log.read_text("utf-8", "replace").splitlines():
            call = re.search(r"(\w+)\(", line)
            if call and call[1] in CALLS.split(","):
                counts[call[1]] += 1
                if str(self.place) in line:
                    found.append((call[1], counts[call[1]]))
        return found

    @staticmethod
    def child_of(process: subprocess.Popen) -> int:
        children = pathlib.Path(f"/proc/{process.pid}/task/{process.pid}/children")
        while not (found := children.read_text().split()):
            time.sleep(0.01)
        return int(found[0])

    def writes(self, process: int) -> bool:
        """Whether it has a file of the place open; most have no name yet."""
        files = pathlib.Path(f"/proc/{process}/fd")
        try:
            return any(os.readlink(file).startswith(f"{self.place}/") for file in files.iterdir())
        except FileNotFoundError:
            return False  # One of them was closed, or the process has ended.

    def test_d05_kills_at_each_call_leave_the_old_pair_or_the_new_one(self) -> None:
        places = self.places()
        # The data replace the old ones; the new manifest comes where there is none any more.
        self.assertEqual(len([call for call, _ in places if call == "rename"]), 1)
        for call, when in places:
            with self.subTest(call, when=when):
                self.old_pair()
                result = self.traced(f"{call}:signal=SIGKILL:when={when}")
                self.assertEqual(result.returncode, -signal.SIGKILL)
                self.assertIn(self.rows(), (OLD_ROWS, NEW_ROWS))
                self.assertNoLie()
                self.assertStatus(0, self.export("--manifest"))
                self.assertEqual((self.rows(), self.verified()), (OLD_ROWS, 0))

    def test_d01_each_call_that_fails_is_told_truly(self) -> None:
        for call, when in self.places():
            if call == "flock":
                continue  # Without a lock it goes on.
            with self.subTest(call, when=when):
                self.old_pair()
                result = self.traced(f"{call}:error=EIO:when={when}")
                self.assertIn("(INJECTED)", self.log.read_text("utf-8", "replace"))
                said = result.stderr.decode()
                self.assertIn(result.returncode, (0, 7), said)
                if "Nothing was written" in said:
                    self.assertEqual((result.returncode, self.rows()), (7, OLD_ROWS), said)
                    self.assertEqual(self.verified(), 0, said)
                else:
                    self.assertEqual(self.rows(), NEW_ROWS, said)
                    self.assertNoLie()
                    self.assertTrue(self.sidecar.exists() or result.returncode == 7, said)

    def test_d01_a_disk_too_full_for_the_manifest_leaves_the_old_pair(self) -> None:
        self.old_pair()
        # The data, the new manifest, the old one once more, to be put back; the folder twice.
        syncs = [when for call, when in self.places() if call == "fsync"]
        self.assertEqual(len(syncs), 5)
        self.old_pair()
        result = self.traced(f"fsync:error=ENOSPC:when={syncs[1]}")
        self.assertStatus(7, result)
        self.assertIn(b"list.csv.manifest.json", result.stderr)
        self.assertIn(b"Nothing was written", result.stderr)
        self.assertEqual((self.rows(), self.verified()), (OLD_ROWS, 0))
        self.assertEqual(self.files(), ["list.csv", "list.csv.manifest.json"])

    def test_a_blocked_rename_leaves_the_old_pair(self) -> None:
        renames = [when for call, when in self.places() if call == "rename"]
        self.old_pair()
        result = self.traced(f"rename:error=EBUSY:when={renames[0]}")
        self.assertStatus(7, result)
        self.assertIn(b"Nothing was written", result.stderr)
        self.assertEqual((self.rows(), self.verified()), (OLD_ROWS, 0))
        self.assertEqual(self.files(), ["list.csv", "list.csv.manifest.json"])

    def test_a_manifest_that_cannot_follow_its_data_is_told(self) -> None:
        names = [when for call, when in self.places() if call == "linkat"]
        self.old_pair()
        result = self.traced(f"linkat:error=EIO:when={names[-1]}")
        self.assertStatus(7, result)
        self.assertIn(b"was written, but its manifest was not", result.stderr)
        self.assertEqual((self.rows(), self.files()), (NEW_ROWS, ["list.csv"]))

    def test_d10_an_evidence_folder_in_its_place_is_called_written(self) -> None:
        self.file = self.place / "pack"
        self.traced("", "--evidence")
        lines = self.log.read_text("utf-8", "replace").splitlines()
        last = sum("fsync(" in line for line in lines)
        (self.place / "pack").rename(self.folder / "first")
        result = self.traced(f"fsync:error=EIO:when={last}", "--evidence")
        self.assertStatus(7, result)
        self.assertIn(b"was written, but the disk did not confirm it", result.stderr)
        self.assertNotIn(b"not saved", result.stderr)
        self.assertEqual(sorted(os.listdir(self.place / "pack")),
                         sorted(os.listdir(self.folder / "first")))

    def test_a_manifest_that_could_not_be_is_refused_before_anything_is_read(self) -> None:
        self.file.write_text("old")
        for kind in ("folder", "link"):
            with self.subTest(kind):
                if kind == "folder":
                    self.sidecar.mkdir()
                else:
                    self.sidecar.symlink_to("nowhere")
                result = self.export("--manifest")
                self.assertStatus(7, result)
                self.assertIn(b"list.csv.manifest.json", result.stderr)
                self.assertEqual(self.file.read_text(), "old")
                self.assertEqual(self.files(), ["list.csv", "list.csv.manifest.json"])
                self.sidecar.rmdir() if kind == "folder" else self.sidecar.unlink()
        self.file = self.place / ("n" * 240 + ".csv")
        self.file.write_text("old")
        result = self.export("--manifest")
        self.assertStatus(7, result)
        self.assertIn(b"too long", result.stderr)
        self.assertEqual(self.file.read_text(), "old")

    def test_without_a_new_manifest_the_old_one_goes(self) -> None:
        self.old_pair()
        self.assertStatus(0, self.export())
        self.assertEqual(self.files(), ["list.csv"])

    def test_what_is_no_manifest_of_ours_stays(self) -> None:
        mine = b'{"application": "Mielto Connections"}'
        for foreign in (b"", b"notes", b'{"schema": 1, "sha256": "x"}', mine):
            with self.subTest(foreign):
                self.file.write_text("old")
                self.sidecar.write_bytes(foreign)
                result = self.export("--manifest")
                self.assertStatus(7, result)
                self.assertIn(b"is not a manifest of this program", result.stderr)
                self.assertEqual(self.file.read_text(), "old")
                self.assertStatus(0, self.export())
                self.assertEqual(self.rows(), OLD_ROWS)
                self.assertEqual(self.sidecar.read_bytes(), foreign)
        self.sidecar.unlink()
        os.mkfifo(self.sidecar)
        self.assertStatus(0, self.export())
        self.assertTrue(self.sidecar.is_fifo())

    def test_d22_two_exports_to_one_place_are_never_mixed(self) -> None:
        for _ in range(30):
            both = [subprocess.Popen(
                [cli.PROGRAM, *self.arguments("--manifest", *more)], env=self.environment(),
                stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
                for more in ((), ("--limit", str(NEW_ROWS)))]
            said = [process.communicate(timeout=60)[1] for process in both]
            self.assertEqual([process.returncode for process in both], [0, 0], said)
            self.assertEqual(self.verified(), 0)
            self.assertEqual(self.files(), ["list.csv", "list.csv.manifest.json"])

    def test_interrupted_while_it_takes_its_place_it_gets_it_and_says_so(self) -> None:
        self.old_pair()
        renames = [when for call, when in self.places() if call == "rename"]
        self.old_pair()
        process = subprocess.Popen(
            ["strace", "-f", "-qq", "-o", str(self.log), "-e", "trace=rename", "-e",
             f"inject=rename:delay_enter=3000000:when={renames[0]}", cli.PROGRAM,
             *self.arguments("--manifest")],
            env=self.environment(ASAN_OPTIONS="detect_leaks=0"),
            stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        while self.sidecar.exists():
            time.sleep(0.01)
        os.kill(self.child_of(process), signal.SIGINT)
        said = process.communicate(timeout=60)[1]
        self.assertEqual(process.returncode, 0, said)
        self.assertIn(b"written to", said)
        self.assertEqual(self.verified(), 0)

    def test_d07_what_this_user_may_not_write_to_is_refused(self) -> None:
        """Also where the folder would let it be replaced."""
        # Where another user may come to, as the folder for temporary files need not be.
        folder = tempfile.TemporaryDirectory(dir="/tmp")
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.folder.chmod(0o777)
        self.file = self.folder / "list.csv"
        self.file.write_text("old")
        self.file.chmod(0o464)  # Its owner may not, whatever others may.
        options = {}
        if os.geteuid() == 0:  # Who may write everywhere.
            nobody = 65534
            os.chown(self.file, nobody, nobody)
            options = {"user": nobody, "group": nobody, "extra_groups": ()}
            (self.folder / "config").mkdir()
            os.chown(self.folder / "config", nobody, nobody)
        result = self.run_cli(*self.arguments(), **options)
        self.assertStatus(7, result)
        self.assertIn(b"read-only", result.stderr)
        self.assertEqual(self.file.read_text(), "old")
        self.assertEqual(stat.S_IMODE(self.file.stat().st_mode), 0o464)

    def test_the_end_of_the_terminal_leaves_nothing_behind(self) -> None:
        process = subprocess.Popen(
            ["strace", "-f", "-qq", "-o", str(self.log), "-e", "trace=fsync", "-e",
             "inject=fsync:delay_enter=3000000:when=1", cli.PROGRAM, *self.arguments()],
            env=self.environment(ASAN_OPTIONS="detect_leaks=0"),
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        while not self.writes(child := self.child_of(process)):
            time.sleep(0.01)
        os.kill(child, signal.SIGHUP)
        self.assertEqual(process.wait(60), 130)
        self.assertEqual(self.files(), [])


if __name__ == "__main__":
    unittest.main()
