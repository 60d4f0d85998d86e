# SPDX-FileCopyrightText: 2026 The Mielto Connections authors
# SPDX-License-Identifier: Apache-2.0
"""The real window in another language: `test_languages.py PROGRAM LANGUAGE`."""
import json
import os
import pathlib
import sys
import unittest
import xml.etree.ElementTree as ElementTree

LANGUAGE = sys.argv.pop(2)

import a11y  # noqa: E402
import window as gui  # noqa: E402

FILE = (pathlib.Path(os.environ["MIELTO_SOURCE_DIR"]) / "translations"
        / f"mielto_{LANGUAGE}.ts")


def translations() -> "dict[str, set[str]]":
    """What each English text, as it stands in the sources, may be as a label says it."""
    found: "dict[str, set[str]]" = {}
    for message in ElementTree.parse(FILE).getroot().iter("message"):
        text = message.findtext("translation") or ""
        found.setdefault(message.findtext("source", ""), set()).add(plain(text))
    return found


def plain(text: str) -> str:
    """As a label says it; some mnemonics stand in brackets of their own."""
    return text.replace("&", "")


class Language(gui.Case):
    def setUp(self) -> None:
        super().setUp()
        gui.SETTINGS.mkdir(parents=True, exist_ok=True)
        (gui.SETTINGS / "settings.json").write_text(
            json.dumps({"schema": 1, "language": LANGUAGE}))
        self.texts = translations()
        self.said: "dict[str, set[str]]" = {}  # By what a label would say in English.
        for source, texts in self.texts.items():
            self.said.setdefault(plain(source), set()).update(texts)

    def text(self, english: str) -> str:
        (text,) = self.texts[english]
        return text

    def assertTranslated(self) -> None:
        """No text of the program is still in English."""
        left = set()
        for node in self.app.nodes():
            if not a11y.showing(node):
                continue
            said = node.name
            known = self.said.get(plain(said))
            if known and said and said not in known:
                left.add(said)
        self.assertEqual(left, set())

    def test_every_text_of_the_window_and_its_dialogs_is_translated(self) -> None:
        self.start("--user", "alice")
        table = self.table_named(self.text("Connections"), 240)
        self.assertIn(self.text("Status"), a11y.column_titles(table))
        self.assertTranslated()
        for keys, field in (("ctrl+shift+u", "User IDs"), ("ctrl+e", "Preview")):
            a11y.keys(keys)
            self.app.find("text", self.text(field))
            self.assertTranslated()
            self.assertAllNamed()
            self.app.activate()
            a11y.keys("Escape")
            self.app.wait_gone("text", self.text(field))
            self.app.activate()

    def test_filters_and_counts_work_as_in_english(self) -> None:
        self.start("--user", "alice")
        self.table_named(self.text("Connections"), 240)
        a11y.choose(self.app.find("combo box", self.text("&Status")), self.text("Error"))
        self.peer.wait_for_requests(2)
        self.assertIn("status=error", self.queries()[1])
        self.assertTranslated()

    def table_named(self, name: str, rows: int) -> a11y.Node:
        def found() -> "a11y.Node | None":
            tables = self.app.find_all("table", name)
            return tables[0] if tables and a11y.row_count(tables[0]) == rows else None
        return a11y.wait(f"a table of {rows} rows", found)


if __name__ == "__main__":
    unittest.main(verbosity=2)
