# SPDX-FileCopyrightText: 2026 The Mielto Connections authors
# SPDX-License-Identifier: Apache-2.0
"""The FastAPI peer for tests in Python: starts it, reads its log, ends it."""
import json
import os
import pathlib
import subprocess
import tempfile
import time
import uuid

SCRIPT = pathlib.Path(__file__).resolve().parent.parent / "contract" / "peer.py"


class Peer:
    """Listens while the `with` block runs, or until stop(). Arguments as peer.py --help says."""

    def __init__(self, *arguments: str) -> None:
        self.token = uuid.uuid4().hex
        self._folder = tempfile.TemporaryDirectory()
        self.log = pathlib.Path(self._folder.name) / "log"
        self._hold = pathlib.Path(self._folder.name) / "hold"
        self.process = subprocess.Popen(
            ["/usr/bin/python3", "-B", str(SCRIPT), "--log", str(self.log),
             "--hold", str(self._hold), *arguments],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
            env={**os.environ, "PEER_TOKEN": self.token})
        words = self.process.stdout.readline().split()
        if words[:1] != ["READY"] or words[2:] != [self.token]:
            self.process.kill()
            raise RuntimeError(f"the peer said {words}")
        self.url = f"http://127.0.0.1:{words[1]}"

    def __enter__(self) -> "Peer":
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()
        self._folder.cleanup()

    def requests(self) -> "list[dict]":
        """Those answered so far, in that order; see Journal in peer.py."""
        if not self.log.exists():
            return []
        return [json.loads(line) for line in self.log.read_text().splitlines(True)
                if line.endswith("\n")]

    def hold(self) -> None:
        """Nothing is answered from here on; what comes waits for release()."""
        self._hold.touch()

    def release(self) -> None:
        self._hold.unlink()

    def settled(self, quiet: float = 1.0) -> int:
        """How many requests were answered when no more have come for that long."""
        count = -1
        while count != (count := len(self.requests())):
            time.sleep(quiet)
        return count

    def wait_for_requests(self, count: int, timeout: float = 15) -> "list[dict]":
        deadline = time.monotonic() + timeout
        while len(found := self.requests()) < count:
            if time.monotonic() > deadline:
                raise AssertionError(f"waited for {count} requests, there are {found}")
            time.sleep(0.05)
        return found

    def stop(self) -> int:
        if self.process.poll() is None:
            self.process.stdin.close()
            try:
                self.process.wait(10)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
            self.process.stdout.close()
        return self.process.returncode
