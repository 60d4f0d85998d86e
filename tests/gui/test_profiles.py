# SPDX-FileCopyrightText: 2026 The Mielto Connections authors
# SPDX-License-Identifier: Apache-2.0
"""The first start, servers and tokens: `test_profiles.py PROGRAM [keyring]`."""
import json
import os
import signal
import subprocess
import sys
import time
import unittest

import a11y
import window as gui

HAS_KEYRING = "keyring" in sys.argv
CLI = sys.argv.pop()


class Case(gui.Case):
    def add_server(self, token: str, name: str = "East") -> None:
        """By keys alone, as from the menu."""
        a11y.keys("ctrl+n")
        field = self.app.find("text", "Name")
        self.app.activate()
        a11y.type_into(field, name)
        a11y.type_into(self.app.find("text", "Server address"), self.peer.url)
        a11y.press(self.app.find("check box", "Allow plain HTTP to this computer"))
        self.type_token(token)

    def accept(self) -> None:
        a11y.press(self.app.find("push button", "OK"))
        self.app.wait_gone("push button", "OK")


class Profiles(Case):
    def test_the_first_start_offers_a_server_or_sample_data(self) -> None:
        self.start_window()
        self.app.find("push button", "Add a profile…")
        self.assertAllNamed()
        a11y.press(self.app.find("push button", "Try the sample data"))
        self.table(240)
        self.assertEqual(len(self.app.find_all("push button", "Add a profile…")), 0)

    def test_the_connection_is_tested_before_it_is_kept(self) -> None:
        self.start_peer()
        self.start_window()
        self.add_server("wrong")
        self.assertAllNamed()
        a11y.press(self.app.find("push button", "Test connection"))
        self.app.find_text("rejected", "label")
        self.type_token(f" Bearer {self.peer.token} ")
        self.app.find_text("surrounding spaces", "label")
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


    def test_what_the_command_line_adds_stays_and_is_shown(self) -> None:
        gui.add_profile("East", "https://east.example")
        self.start_window()
        profile = self.app.find("combo box", "Profile")
        for name in ("West", "North"):
            subprocess.run([CLI, "profile", "add", name, "--server", "https://a.example"],
                           check=True, stderr=subprocess.DEVNULL, timeout=20)
            a11y.wait(name, lambda: name in a11y.combo_items(profile))
        self.start_peer()
        self.add_server("wrong", "South")
        a11y.press(self.app.find("push button", "OK"))
        a11y.wait("all four", lambda: self.names() == ["East", "North", "South", "West"])

    def test_settings_behind_a_link_are_saved(self) -> None:
        gui.SETTINGS.mkdir(parents=True, exist_ok=True)
        real = gui.SETTINGS.parent / "dotfiles" / "settings.json"
        real.parent.mkdir(exist_ok=True)
        (gui.SETTINGS / "settings.json").symlink_to("../dotfiles/settings.json")
        self.addCleanup(real.unlink, missing_ok=True)
        self.start_window("--demo")
        self.choose_menu("Times in UTC")
        a11y.wait("the settings", lambda: real.exists() and json.loads(real.read_text())["utc_times"])
        self.assertTrue((gui.SETTINGS / "settings.json").is_symlink())

    def names(self) -> "list[str]":
        entries = json.loads((gui.SETTINGS / "profiles.json").read_text())["profiles"]
        return sorted(entry["name"] for entry in entries)


@unittest.skipIf(HAS_KEYRING, "the other run is without one")
class WithoutKeyring(Case):
    def test_the_user_of_the_start_waits_for_its_sign_in(self) -> None:
        self.start_peer()
        self.start_window("--server", self.peer.url, "--allow-http", "--user", "alice")
        self.app.find("push button", "Add token…")
        a11y.keys("ctrl+t")
        a11y.wait("two tabs", lambda: len(self.app.find_all("page tab")) == 2)
        self.choose_menu("Try the sample data")
        self.table(240)
        a11y.keys("ctrl+1")
        a11y.press(self.app.find("push button", "Add token…"))
        self.use_token_for_session(self.peer.token)
        self.peer.wait_for_requests(1)
        self.assertTrue(self.peer.requests()[0]["path"].endswith("/alice"))

    def test_the_token_serves_for_the_session_only(self) -> None:
        self.start_peer()
        self.start_window()
        self.add_server(self.peer.token)
        a11y.press(self.app.find("push button", "OK"))
        self.app.find_text("no keychain service")
        self.agree_to_session_token()
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


    def test_a_renamed_profile_keeps_its_token(self) -> None:
        self.start_peer()
        self.start_window()
        self.add_server(self.peer.token)
        self.accept()
        self.load("alice")
        self.table(240)
        self.choose_menu("Edit profile…")
        field = self.app.find("text", "Name")
        self.app.activate()
        a11y.type_into(field, "West")
        self.accept()
        a11y.wait("the new name", lambda: "West" in self.app.root.getChildAtIndex(0).name)
        self.app.end()
        self.start_window("--profile", "West", "--user", "alice")
        self.table(240)
        self.assertEqual({r["authorization"] for r in self.peer.requests()}, {"ok"})
        self.assertEqual(self.token_status("--profile", "East"), 2)  # There is no such profile.
        self.assertEqual(self.token_status("--profile", "West"), 0)

    def test_closing_at_once_moves_the_token_of_a_renamed_profile(self) -> None:
        self.start_peer()
        self.start_window()
        self.add_server(self.peer.token)
        self.accept()
        a11y.wait("the token", lambda: self.token_status("--profile", "East") == 0)
        self.choose_menu("Edit profile…")
        a11y.type_into(self.app.find("text", "Name"), "West")
        self.stop_keyring()
        self.accept()
        a11y.keys("ctrl+q")
        time.sleep(1)
        os.kill(self.keyring(), signal.SIGCONT)
        self.app.process.wait(20)
        self.assertEqual(self.token_status("--profile", "West"), 0)

    def test_a_token_that_was_entered_comes_before_that_of_the_environment(self) -> None:
        self.start_peer()
        self.start_window("--server", self.peer.url, "--allow-http", "--user", "alice",
                          env={"MIELTO_TOKEN": "wrong"})
        a11y.press(self.app.find("push button", "Replace token…"))
        self.type_token(self.peer.token)
        self.accept()
        self.table(240)
        self.assertEqual([r["authorization"] for r in self.peer.requests()], ["wrong", "ok"])
        # Both programs have one key for a server without a profile.
        a11y.wait("the token", lambda: self.token_status(
            "--server", self.peer.url, "--allow-http") == 0)

    def test_a_keyring_that_answers_late_signs_in(self) -> None:
        self.start_peer()
        self.start_window()
        self.add_server(self.peer.token)
        self.accept()
        a11y.wait("the token", lambda: self.token_status("--profile", "East") == 0)
        self.app.end()
        self.stop_keyring()
        self.start_window("--profile", "East", "--user", "alice")
        self.app.find_text("keychain does not answer", timeout=30)
        self.app.find("push button", "Try again")
        os.kill(self.keyring(), signal.SIGCONT)
        self.table(240)
        self.assertEqual({r["authorization"] for r in self.peer.requests()}, {"ok"})

    def test_a_token_that_came_meanwhile_is_found_by_trying_again(self) -> None:
        self.start_peer()
        gui.add_profile("Later", self.peer.url)
        self.start_window("--profile", "Later", "--user", "alice")
        again = self.app.find("push button", "Try again")
        subprocess.run([CLI, "token", "set", "--profile", "Later"], check=True, timeout=20,
                       input=self.peer.token.encode(), stderr=subprocess.DEVNULL)
        a11y.press(again)
        self.table(240)

    def token_status(self, *arguments: str) -> int:
        return subprocess.run([CLI, "token", "status", *arguments], timeout=20,
                              stderr=subprocess.DEVNULL).returncode

    def keyring(self) -> int:
        answer = subprocess.check_output(
            ["dbus-send", "--session", "--print-reply=literal", "--dest=org.freedesktop.DBus", "/",
             "org.freedesktop.DBus.GetConnectionUnixProcessID", "string:org.freedesktop.secrets"])
        return int(answer.split()[-1])

    def stop_keyring(self) -> None:
        pid = self.keyring()
        os.kill(pid, signal.SIGSTOP)
        self.addCleanup(os.kill, pid, signal.SIGCONT)


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
        a11y.keys("Escape")  # The menu stays open for more.
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
