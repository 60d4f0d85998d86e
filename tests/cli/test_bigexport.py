# SPDX-FileCopyrightText: 2026 The Mielto Connections authors
# SPDX-License-Identifier: Apache-2.0
"""Large exports: killed at any moment, and the memory that a million rows of many users take."""
import hashlib
import json
import os
import random
import subprocess
import sys
import time
import unittest

FAST_PEER = sys.argv.pop(2)

import cli  # noqa: E402 (takes its own argument)

ROUNDS = 200 if os.environ.get("MIELTO_STRESS") else 40


class BigExport(cli.Case):
    @classmethod
    def setUpClass(cls) -> None:
        cls.fast = subprocess.Popen([FAST_PEER], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        cls.addClassCleanup(cls.fast.wait)
        cls.addClassCleanup(cls.fast.stdout.close)
        cls.addClassCleanup(cls.fast.stdin.close)
        cls.url = cls.fast.stdout.readline().decode().strip()

    def setUp(self) -> None:
        super().setUp()
        self.target = self.folder / "out" / "list.ndjson"
        self.target.parent.mkdir()
        self.sidecar = self.target.with_name("list.ndjson.manifest.json")

    def start(self, *arguments: str) -> subprocess.Popen:
        return subprocess.Popen(
            [cli.PROGRAM, "export", *arguments, "--server", self.url, "--allow-http", "--output",
             str(self.target), "--quiet"], env=self.environment(MIELTO_TOKEN="t"))

    def put_old(self, manifest: dict) -> bytes:
        """An older file, and the manifest of that file."""
        self.target.write_bytes(b"old\n")
        manifest = manifest | {"sha256": hashlib.sha256(b"old\n").hexdigest()}
        self.sidecar.write_text(json.dumps(manifest))
        return b"old\n"

    def test_killed_at_any_moment_the_file_is_old_or_complete(self) -> None:
        started = time.monotonic()
        self.assertEqual(self.start("rows-30000", "--manifest").wait(60), 0)
        whole_time = time.monotonic() - started
        complete = self.target.read_bytes()
        manifest_of_complete = json.loads(self.sidecar.read_text())
        seed = random.SystemRandom().randrange(1 << 32)
        chance = random.Random(seed)
        ends = {"old": 0, "complete": 0}
        for _ in range(ROUNDS):
            old = self.put_old(manifest_of_complete)
            process = self.start("rows-30000", "--manifest")
            time.sleep(chance.uniform(0, 1.2 * whole_time))
            process.kill()
            process.wait()
            found = self.target.read_bytes()
            self.assertIn(found, (old, complete), f"seed {seed}")
            ends["old" if found == old else "complete"] += 1
            if self.sidecar.exists():
                # Whatever stands there speaks of the data beside it.
                manifest = json.loads(self.sidecar.read_text())
                self.assertEqual(manifest["sha256"], hashlib.sha256(found).hexdigest(),
                                 f"seed {seed}")
        print(f"{ROUNDS} kills: {ends}, seed {seed}", file=sys.stderr)
        self.assertGreater(ends["old"], 0)
        self.assertEqual(self.start("rows-30000", "--manifest").wait(60), 0)
        self.assertEqual(self.target.read_bytes(), complete)
        self.assertTrue(self.sidecar.exists())

    def peak(self, *users: str) -> int:
        """Bytes of memory that the export took at the most."""
        process = self.start(*users)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        self.assertEqual(process.returncode, 0)
        return usage.ru_maxrss * 1024

    def test_a_million_rows_of_many_users_take_no_more_than_those_that_may_wait(self) -> None:
        start = self.peak("rows-1")
        # Those who are read ahead, and four users under way.
        bound = self.peak("rows-200000") - start
        million = self.peak(*(f"rows-25000-{i}" for i in range(40))) - start
        print(f"1,000,000 rows: {million >> 20} MiB over the start, 200,000 rows of one user: "
              f"{bound >> 20} MiB", file=sys.stderr)
        self.assertLess(million, bound * 1.25)


if __name__ == "__main__":
    unittest.main()
