# SPDX-FileCopyrightText: 2026 The Mielto Connections authors
# SPDX-License-Identifier: Apache-2.0
"""A request is sent only by an action whose purpose is to read: `test_requests.py PROGRAM`."""
import unittest

import a11y
import window as gui


class Requests(gui.Case):
    def setUp(self) -> None:
        super().setUp()
        self.start_peer("--user", "alice=240", "--user", "bob=30", "--user", "many=2500")
        gui.add_profile("Other", self.peer.url)
        self.start_window("--server", self.peer.url, "--allow-http",
                          env={"MIELTO_TOKEN": self.peer.token})
        self.load("alice")
        self.rows = self.table(240)
        self.expected = 1

    def assertQuiet(self, what: str) -> None:
        """Nothing was asked for since the last look, but what was expected."""
        self.assertEqual(self.peer.settled(0.5), self.expected, what)

    def combos(self) -> "list[a11y.Node]":
        return [self.app.find("combo box", name) for name in ("Profile", "Status", "Type")]

    def user_field(self) -> a11y.Node:
        return self.app.find("text", "User ID")

    def test_keys_and_focus_send_nothing(self) -> None:
        for keys in (("Down", "Down", "Up"), ("Tab",) * 6, ("ctrl+f",), ("ctrl+l", "Tab"),
                     ("ctrl+l", "Down", "Down", "Escape"), ("alt+s",), ("Down", "Escape"),
                     ("alt+s", "Up", "Escape"), ("alt+s", "Next", "End", "e", "ctrl+Next"),
                     ("alt+t", "space", "Down", "Escape"), ("alt+t", "F4", "Escape"),
                     ("alt+p", "alt+Down", "Down", "Escape"), ("alt+p", "o"), ("F9", "F9"),
                     ("ctrl+t",), ("ctrl+1",), ("ctrl+2",), ("ctrl+w",)):
            a11y.keys(*keys)
            self.assertQuiet(" ".join(keys))
        a11y.keys("ctrl+l")
        a11y.type_text("bo")
        a11y.keys("Escape", "Tab")
        self.assertQuiet("typing without Enter")
        self.assertEqual([a11y.text(one) for one in self.combos()[1:]], ["All (240)"] * 2)
        self.table(240)
        a11y.keys("F5")
        self.expected += 1
        self.peer.wait_for_requests(self.expected)

    def test_the_wheel_over_a_combo_sends_and_changes_nothing(self) -> None:
        before = [a11y.text(one) for one in self.combos()]
        for combo in self.combos():
            for button in (4, 5):
                a11y.click(combo, button, times=3)
            a11y.press(combo)
            a11y.keys("Home")
            a11y.click(combo, 5, times=3)
            a11y.keys("Escape")
            self.assertQuiet("the wheel")
            a11y.keys("ctrl+l")
        a11y.click(self.user_field(), 5, times=3)
        a11y.click(self.app.find("page tab", "alice"), 5, times=3)
        self.assertQuiet("the wheel over the field and the tabs")
        self.assertEqual([a11y.text(one) for one in self.combos()], before)
        a11y.keys("ctrl+comma")
        dialog = self.app.find("dialog", "Settings")
        boxes = self.app.find_all("combo box", within=dialog)
        self.assertEqual(len(boxes), 3)
        before = [a11y.text(box) for box in boxes]
        for box in boxes:
            a11y.click(box, 5, times=2)
        self.assertEqual([a11y.text(box) for box in boxes], before)

    def test_the_mouse_on_rows_and_tabs_sends_nothing(self) -> None:
        for row in (0, 3, 1):
            self.click_row(self.rows, row)
        a11y.keys("shift+Down", "ctrl+c", "Return", "Escape", "space", "ctrl+shift+o")
        a11y.click_cell(self.table(240), 0, a11y.column_titles(self.rows).index("Status"), 3)
        a11y.keys("Escape")
        a11y.keys("ctrl+t")
        a11y.click(self.app.find("page tab", "alice"))
        self.table(240)
        self.assertQuiet("rows and tabs")

    def test_all_rows_stay_when_something_is_clicked(self) -> None:
        self.load("many")
        self.table(1000)
        a11y.keys("ctrl+shift+a")
        table = self.table(2500)
        self.expected += 3
        self.click_row(table, 2)
        a11y.keys("ctrl+l", "Tab", "ctrl+f", "alt+s")
        self.assertQuiet("a click and keys after Load all")
        self.table(2500)

    def test_dialogs_and_menus_send_nothing(self) -> None:
        names = {item.name for item in self.app.find_all("menu item", hidden=True)
                 if item.name.endswith("…") and a11y.enabled(item)}
        self.assertGreater(len(names), 5)
        for name in sorted(names):
            self.choose_menu(name)
            a11y.wait(f"{name} to open", lambda: len(self.app.windows()) > 1)
            self.app.activate()
            a11y.keys("Escape")
            a11y.wait(f"{name} to close", lambda: len(self.app.windows()) == 1)
            self.assertQuiet(name)
        for menu in ("alt+f", "alt+e", "alt+v", "alt+c", "alt+h"):
            a11y.keys(menu, "Down", "Escape", "Escape")
        self.assertQuiet("the menus")

    def test_changed_settings_send_nothing(self) -> None:
        a11y.keys("ctrl+comma")
        a11y.choose_action(self.app.find("combo box", "Proxy"), "None")
        a11y.press(self.app.find("push button", "OK"))
        self.app.wait_gone("dialog", "Settings")
        self.assertQuiet("another proxy")
        self.table(240)


if __name__ == "__main__":
    unittest.main(verbosity=2)
