# SPDX-FileCopyrightText: 2026 The Mielto Connections authors
# SPDX-License-Identifier: Apache-2.0
"""Exports from the real window, and files that it opens again: `test_export.py PROGRAM CLI`."""
import csv
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

CLI = sys.argv.pop(2)

import a11y  # noqa: E402
import window as gui  # noqa: E402


class Case(gui.Case):
    def setUp(self) -> None:
        super().setUp()
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def ask(self, name: str) -> pathlib.Path:
        a11y.keys("ctrl+e")
        field = self.app.find("text", "File")
        self.app.activate()
        path = self.folder / name
        field.queryEditableText().setTextContents(str(path))
        return path

    def save(self) -> None:
        a11y.press(self.app.find("push button", "Export", within=self.app.find("dialog")))

    def check(self, title: str) -> None:
        a11y.press(self.app.find("check box", title))

    def choose_rows(self, start: str) -> None:
        button = a11y.wait(start, lambda: [
            node for node in self.app.find_all("radio button") if node.name.startswith(start)])
        a11y.press(button[0])

    def cli(self, *arguments: str) -> None:
        subprocess.run([CLI, *arguments], check=True, timeout=60, stdin=subprocess.DEVNULL,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                       env={**os.environ, "MIELTO_TOKEN": self.peer.token})


class Exports(Case):
    def test_the_program_that_shows_the_folder_gets_no_token(self) -> None:
        self.start_peer("--user", "few=5")
        seen = self.folder / "seen"
        fake = self.folder / "xdg-open"
        fake.write_text(f'#!/bin/sh\nenv >"{seen}.new" && mv "{seen}.new" "{seen}"\n')
        fake.chmod(0o755)
        self.start_window("--server", self.peer.url, "--allow-http", "--user", "few",
                          env={"MIELTO_TOKEN": self.peer.token,
                               "PATH": f"{self.folder}:{os.environ['PATH']}"})
        self.table(5)
        self.ask("few.csv")
        self.save()
        a11y.press(self.app.find("push button", "Open folder"))
        a11y.wait("the other program", seen.exists)
        self.assertIn("HOME=", seen.read_text())
        self.assertNotIn("MIELTO_TOKEN", seen.read_text())
        self.assertNotIn(self.peer.token, seen.read_text())

    def test_reads_all_afresh_as_the_command_line_does(self) -> None:
        self.start("--user", "many", peer=("--user", "many=2500"))
        self.table(1000)
        path = self.ask("window.csv")
        self.assertAllNamed()
        a11y.choose(self.app.find("combo box", "Columns"), "All twelve fields")
        self.save()
        self.app.find_text("Saved “window.csv”: 2,500 rows, complete.", "label", timeout=30)
        self.assertAllNamed()
        self.cli("export", "many", "--server", self.peer.url, "--allow-http",
                 "--output", str(self.folder / "cli.csv"))
        self.assertEqual(path.read_bytes(), (self.folder / "cli.csv").read_bytes())
        manifest = json.loads((self.folder / "window.csv.manifest.json").read_text())
        self.assertEqual((manifest["rows"], manifest["verdict"], manifest["scope"]),
                         (2500, "complete", "all"))
        self.assertEqual(path.stat().st_mode & 0o777, 0o600)

    def test_saves_what_is_shown_in_its_order_and_columns(self) -> None:
        self.start("--user", "alice")
        table = self.table(240)
        self.click_row(table, 0)
        a11y.keys("ctrl+shift+o", "ctrl+shift+o", "ctrl+f")
        a11y.type_text("slack")
        self.app.find_text(" of 240", "label")
        a11y.wait("the rows found", lambda: 0 < a11y.row_count(
            self.app.find("table", "Connections")) < 240)
        labels = a11y.column(self.app.find("table", "Connections"), "Status")
        path = self.ask("shown.csv")
        self.choose_rows("Shown")
        self.save()
        self.app.find_text("Saved “shown.csv”", "label")
        with path.open(newline="", encoding="utf-8") as file:
            rows = list(csv.DictReader(file))
        self.assertEqual([row["status"] for row in rows], labels)
        self.assertNotIn("config", rows[0])
        manifest = json.loads((self.folder / "shown.csv.manifest.json").read_text())
        self.assertEqual((manifest["scope"], manifest["verdict"], manifest["filters"]["find"]),
                         ("shown", "limited", "slack"))

    def test_masks_secrets_unless_asked_in_this_very_act(self) -> None:
        self.start("--user", "alice")
        self.table(240)
        path = self.ask("masked.ndjson")
        a11y.choose(self.app.find("combo box", "Format"), "NDJSON, which opens here again")
        preview = self.app.find("text", "Preview")
        a11y.wait("a masked preview", lambda: '"***"' in a11y.text(preview))
        self.save()
        self.app.find_text("Saved “masked.ndjson”", "label")
        self.assertIn('"***"', path.read_text())
        path = self.ask("plain.ndjson")
        a11y.choose(self.app.find("combo box", "Format"), "NDJSON, which opens here again")
        self.check("Include secrets in plain text")
        self.save()
        self.app.find_text("Saved “plain.ndjson”", "label")
        self.assertNotIn('"***"', path.read_text())
        self.ask("again.ndjson")
        self.assertFalse(a11y.has_state(self.app.find(
            "check box", "Include secrets in plain text"),
            a11y.pyatspi.STATE_CHECKED))

    def test_a_cancelled_export_leaves_the_old_file(self) -> None:
        self.start("--user", "alice", peer=(
            "--user", "alice=240", "--user", "many=9000", "--delay-query", "skip=999=3000"))
        self.table(240)
        self.load("many")
        self.table(1000)
        (self.folder / "old.csv").write_text("old")
        self.ask("old.csv")
        self.app.find_text("will be replaced", "label")
        self.save()
        a11y.press(self.app.find("push button", "Cancel export"))
        self.app.find_text("was cancelled. Nothing was changed.", "label")
        self.assertEqual([(p.name, p.read_text()) for p in self.folder.iterdir()],
                         [("old.csv", "old")])

    def test_says_why_a_file_was_not_saved(self) -> None:
        self.start("--user", "alice")
        self.table(240)
        self.ask("missing/folder.csv")
        self.save()
        self.app.find_text("was not saved: its folder does not exist", "label")
        self.assertEqual(list(self.folder.iterdir()), [])

    def test_makes_an_evidence_pack_that_verifies(self) -> None:
        self.start("--user", "alice")
        self.table(240)
        self.ask("evidence.csv")
        self.check("Evidence pack: a folder with data, manifest, summary")
        self.save()
        self.app.find_text("Saved “evidence”: 240 rows, complete.", "label")
        names = sorted(path.name for path in (self.folder / "evidence").iterdir())
        self.assertEqual(len(names), 3, names)
        self.assertIn("summary.txt", names)
        data = next(name for name in names if name.endswith(".csv"))
        self.cli("verify", str(self.folder / "evidence" / data))


class Snapshots(Case):
    def export(self, name: str) -> pathlib.Path:
        path = self.folder / name
        self.cli("export", "alice", "--server", self.peer.url, "--allow-http", "--manifest",
                 "--output", str(path))
        return path

    def test_opens_an_export_again_with_its_story(self) -> None:
        self.start_peer()
        path = self.export("monday.ndjson")
        self.start_window("--open", str(path))
        table = self.table(240)
        self.app.find_text("240 connections", "label")
        self.assertAllNamed()
        identifier = a11y.cell(table, 3, "ID")
        self.click_row(table, 3)
        self.app.find_text(identifier)

    def test_an_opened_export_is_saved_with_what_its_manifest_says(self) -> None:
        self.start_peer()
        first = self.export("monday.ndjson")
        self.start_window("--open", str(first))
        self.table(240)
        path = self.ask("tuesday.csv")
        self.save()
        self.app.find_text("Saved “tuesday.csv”: 240 rows", "label")
        old, new = (json.loads(file.with_name(file.name + ".manifest.json").read_text())
                    for file in (first, path))
        for key in ("server", "workspace_id", "filters", "secrets", "rows"):
            self.assertEqual(new[key], old[key], key)
        self.assertEqual((new["scope"], new["verdict"], new["format"]),
                         ("loaded", "complete", "csv"))
        self.assertEqual(new["users"], old["users"])
        self.cli("verify", str(path))

    def test_an_export_without_a_manifest_is_saved_without_one(self) -> None:
        self.start_peer()
        first = self.export("monday.ndjson")
        first.with_name("monday.ndjson.manifest.json").unlink()
        self.start_window("--open", str(first))
        self.table(240)
        path = self.ask("tuesday.csv")
        for title in ("Also write a manifest (SHA-256, filters, completeness)",
                      "Evidence pack: a folder with data, manifest, summary"):
            self.assertFalse(a11y.has_state(self.app.find("check box", title),
                                            a11y.pyatspi.STATE_ENABLED))
        self.save()
        self.app.find_text("Saved “tuesday.csv”: 240 rows", "label")
        self.assertEqual(len(path.read_text().splitlines()), 241)
        self.assertFalse(path.with_name("tuesday.csv.manifest.json").exists())

    def test_refuses_a_damaged_file_with_the_line(self) -> None:
        self.start_peer()
        path = self.export("monday.ndjson")
        whole = path.read_bytes()
        lines = whole.split(b"\n")
        lines[2] = lines[2][:40]
        path.write_bytes(b"\n".join(lines))
        self.start_window("--open", str(path))
        self.app.find_text("Not opened", "label")
        self.app.find_text("Line 3 is not JSON.")
        path.write_bytes(whole + b"\n")
        a11y.keys("F5")
        self.table(240)
        self.app.find_text("changed since its manifest was written")
        self.assertAllNamed()

    def test_compares_a_file_with_the_live_list(self) -> None:
        self.start("--user", "alice")
        self.table(240)
        path = self.export("monday.ndjson")
        lines = path.read_text().splitlines()
        changed = json.loads(lines[0])
        lines[0] = json.dumps({**changed, "label": "renamed"})
        (self.folder / "tuesday.ndjson").write_text("\n".join(lines[:-1]) + "\n")
        self.app.end()
        self.start_window("--server", self.peer.url, "--allow-http", "--user", "alice",
                          "--open", str(self.folder / "tuesday.ndjson"),
                          env={"MIELTO_TOKEN": self.peer.token})
        self.table(239)
        a11y.keys("ctrl+1")
        self.table(240)
        a11y.keys("ctrl+shift+d")
        self.app.find("combo box", "Old")
        self.app.activate()
        self.assertEqual((a11y.text(self.app.find("combo box", "Old")),
                          a11y.text(self.app.find("combo box", "New"))),
                         ("tuesday.ndjson", "alice"))
        a11y.press(self.app.find("push button", "Compare"))
        self.app.find_text("1 added, 0 removed, 1 changed", "label")
        self.app.find_text("not proven complete")
        table = self.app.find("table", "Differences")
        a11y.wait("both differences", lambda: a11y.row_count(table) == 2)
        self.assertEqual(a11y.column(table, "Change"), ["Changed", "Added"])
        self.assertEqual(a11y.column(table, "What changed")[0], "label")
        self.assertAllNamed()
        self.assertEqual(self.selected(table), [])
        a11y.click_cell(table, 1, 0)
        a11y.keys("ctrl+c")
        self.note("1 row copied")
        a11y.press(self.app.find("check box", "Changed"))
        a11y.wait("one difference", lambda: a11y.row_count(table) == 1)
        # What is shown is what is exported: nothing.
        for kind in ("Added", "Removed"):
            a11y.press(self.app.find("check box", kind))
        self.app.find_text("Nothing to show", "label")
        export = self.app.find_all("menu item", "Export…", hidden=True)[0]
        self.assertFalse(a11y.enabled(export))
        a11y.press(self.app.find("push button", "Show all"))
        a11y.wait("both differences again", lambda: a11y.row_count(
            self.app.find("table", "Differences")) == 2)


if __name__ == "__main__":
    unittest.main(verbosity=2)
