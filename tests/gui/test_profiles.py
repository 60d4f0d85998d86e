# SPDX-FileCopyrightText: 2026 The Mielto Connections authors
# SPDX-License-Identifier: Apache-2.0
"""The first start, servers and tokens: `test_profiles.py PROGRAM [keyring]`."""
import json
import subprocess
import sys
import time
import unittest

import a11y
import window as gui

HAS_KEYRING = "keyring" in sys.argv


class Case(gui.Case):
    def add_server(self, token: str) -> None:
        """By keys alone, as from the menu."""
        a11y.keys("ctrl+n")
        name = self.app.find("text", "Name")
        self.app.activate()
        a11y.type_into(name, "East")
        a11y.type_into(self.app.find("text", "Server address"), self.peer.url)
        a11y.press(self.app.find("check box", "Allow plain HTTP to this computer"))
        self.type_token(token)

    def accept(self) -> None:
        a11y.press(self.app.find("push button", "OK"))
        self.app.wait_gone("push button", "OK")


class Profiles(Case):
    def test_the_first_start_offers_a_server_or_sample_data(self) -> None:
        self.start_window()
        self.app.find("push button", "Add a server…")
        self.assertAllNamed()
        a11y.press(self.app.find("push button", "Try the sample data"))
        self.table(240)
        self.assertEqual(len(self.app.find_all("push button", "Add a server…")), 0)

    def test_the_connection_is_tested_before_it_is_kept(self) -> None:
        self.start_peer()
        self.start_window()
        self.add_server("wrong")
        self.assertAllNamed()
        a11y.press(self.app.find("push button", "Test connection"))
        self.app.find_text("rejected", "label")
        self.type_token(f" Bearer {self.peer.token} ")
        self.app.find_text("were removed", "label")
        a11y.press(self.app.find("push button", "Test connection"))
        self.peer.wait_for_requests(2)
        self.assertEqual([r["authorization"] for r in self.peer.requests()], ["wrong", "ok"])

    def test_a_link_only_fills_in_the_user(self) -> None:
        self.start_peer()
        self.start_window("mielto-connections://user/alice?status=error", "--allow-http",
                          env={"MIELTO_TOKEN": self.peer.token, "MIELTO_SERVER": self.peer.url})
        a11y.wait("the user", lambda: any(
            a11y.text(node) == "alice" for node in self.app.find_all("text")
            + self.app.find_all("combo box")))
        self.assertEqual(self.peer.requests(), [])


@unittest.skipIf(HAS_KEYRING, "the other run is without one")
class WithoutKeyring(Case):
    def test_the_token_serves_for_the_session_only(self) -> None:
        self.start_peer()
        self.start_window()
        self.add_server(self.peer.token)
        self.accept()
        self.app.find_text("no keychain service")
        a11y.press(self.app.find("push button", "Use for this session only"))
        self.app.wait_gone("push button", "Use for this session only")
        self.app.activate()
        self.load("alice")
        self.table(240)
        self.assertEqual(self.peer.requests()[-1]["authorization"], "ok")
        self.assertNotIn(self.peer.token, gui.settings_text())
        self.assertIn("East", gui.settings_text())


@unittest.skipUnless(HAS_KEYRING, "this run is without one")
class WithKeyring(Case):
    @classmethod
    def setUpClass(cls) -> None:
        subprocess.run(["gnome-keyring-daemon", "--unlock", "--components=secrets"],
                       input=b"test-password", check=True, stdout=subprocess.DEVNULL, timeout=20)

    def test_the_token_comes_back_on_the_next_start(self) -> None:
        self.start_peer()
        self.start_window()
        self.add_server(self.peer.token)
        self.accept()
        self.load("alice")
        self.table(240)
        self.app.end()
        self.assertNotIn(self.peer.token, gui.settings_text())
        self.start_window()
        self.load("alice")
        self.table(240)
        self.assertEqual({r["authorization"] for r in self.peer.requests()}, {"ok"})


class Settings(gui.Case):
    def test_columns_theme_and_sizes_stay(self) -> None:
        self.start("--user", "alice")
        table = self.table(240)
        self.assertIn("Label", self.shown(table))
        self.assertNotIn("Workspace", self.shown(table))
        a11y.click(self.app.find("push button", "Columns"))
        a11y.wait("the menu", lambda: len(self.app.windows()) > 1)
        time.sleep(0.3)  # It takes the keyboard a little after it is mapped.
        a11y.keys(*["Down"] * 9, "Return")
        a11y.wait("the column", lambda: "Workspace" in self.shown(self.table(240)))
        a11y.wait("the settings file", lambda: any(
            column["key"] == "workspace_id" and column["visible"]
            for column in json.loads((gui.SETTINGS / "settings.json").read_text())["columns"]))
        self.app.end()
        self.start_window("--server", self.peer.url, "--allow-http", "--user", "alice",
                          env={"MIELTO_TOKEN": self.peer.token})
        self.assertIn("Workspace", self.shown(self.table(240)))

    def shown(self, table: a11y.Node) -> "list[str]":
        """The titles of the columns that are not hidden."""
        inner = table.queryTable()
        return [title for i, title in enumerate(a11y.column_titles(table))
                if inner.getAccessibleAt(0, i).queryComponent().getExtents(0).width > 0]

    def test_cells_are_plain_text(self) -> None:
        self.start("--user", "alice")
        labels = a11y.column(self.table(240), "Label", 20)
        self.assertIn("<b>bold</b>", labels)
        self.assertIn("=1+1", labels)
        self.assertIn("tab␉here", labels)


if __name__ == "__main__":
    sys.argv = [word for word in sys.argv if word != "keyring"]
    unittest.main(verbosity=2)
