# SPDX-FileCopyrightText: 2026 The Mielto Connections authors
# SPDX-License-Identifier: Apache-2.0
"""Locales built for a test: a bare system has only C, and a C library that is told another one
stays in C without a word."""
import os
import pathlib
import subprocess
import tempfile


class Locales:
    """Names such as de_DE, in UTF-8; there until remove()."""

    def __init__(self, *names: str) -> None:
        self.names = names
        self._folder = tempfile.TemporaryDirectory()
        for name in names:
            path = pathlib.Path(self._folder.name, f"{name}.UTF-8")
            subprocess.run(["localedef", "-i", name, "-f", "UTF-8", str(path)], check=True)
            # Its only complaint is about a locale that it cannot set.
            complaint = self.shown(name, "LC_NUMERIC").stderr
            if complaint:
                raise RuntimeError(complaint.decode(errors="replace"))

    def environment(self, name: str) -> "dict[str, str]":
        """What a program is to be given that shall run in it."""
        return {"LOCPATH": self._folder.name, "LC_ALL": f"{name}.UTF-8"}

    def shown(self, name: str, category: str) -> subprocess.CompletedProcess:
        """What the C library knows of it."""
        return subprocess.run(["locale", "-k", category], stdout=subprocess.PIPE,
                              stderr=subprocess.PIPE, check=False,
                              env={**os.environ, **self.environment(name)})

    def remove(self) -> None:
        self._folder.cleanup()
