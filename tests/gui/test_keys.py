# SPDX-FileCopyrightText: 2026 The Mielto Connections authors
# SPDX-License-Identifier: Apache-2.0
"""Each key that the program documents, and the focus that keys move: `test_keys.py PROGRAM`."""
import typing
import unittest

import a11y
import window as gui

PEER = ("--user", "alice=240", "--user", "bob=30", "--user", "many=2500")
XDOTOOL = {"PgDown": "Next", "PgUp": "Prior", "Esc": "Escape", "Enter": "Return", ",": "comma",
           "?": "question", "Space": "space"}
# Tab goes from the user field to the table in no more steps.
MOST_TABS = 11


def combination(key: str) -> str:
    """As xdotool calls it."""
    *modifiers, last = key.split("+")
    return "+".join([word.lower() for word in modifiers]
                    + [XDOTOOL.get(last, last.lower() if len(last) == 1 else last)])


class Case(gui.Case):
    def focused(self) -> "list[str]":
        return [name for node in self.app.nodes() if a11y.showing(node)
                and a11y.has_state(node, a11y.pyatspi.STATE_FOCUSED)
                for name in a11y.names(node) or [a11y.role(node)]]

    def wait_for_focus(self, *names: str) -> None:
        a11y.wait(f"the focus at one of {names}", lambda: set(self.focused()) & set(names))

    def rows(self, count: int = 240) -> a11y.Node:
        return self.table(count)


class Keys(Case):
    """One method a key, called `key_` and its name; each begins and ends with alice's list."""

    def documented(self) -> "dict[str, str]":
        a11y.keys("ctrl+question")
        shown = a11y.text(self.app.find("text", "Keyboard shortcuts"))
        a11y.keys("Escape")
        self.app.wait_gone("text", "Keyboard shortcuts")
        self.app.activate()
        table = {}
        for line in shown.splitlines():
            keys, name = line.split("\t")
            for key in keys.split(", "):
                table[f"{key} {name}"] = key
        return table

    def effects(self) -> "dict[str, typing.Callable[[str], None]]":
        return {
            "New tab": self.new_tab, "Close tab": self.close_tab,
            "Add profile": self.opens("text", "Server address"),
            "Open an export": self.opens("push button", "Cancel"),
            "Export": self.opens("text", "File"),
            "Settings": self.opens("combo box", "Theme"),
            "Audit users": self.opens("text", "User IDs"),
            "Compare": self.opens("combo box", "Old"),
            "Manual": self.opens("list", "Pages of the manual"),
            "Keyboard shortcuts": self.opens("text", "Keyboard shortcuts"),
            "Quit": self.quit, "Copy rows": self.copy_rows, "Copy rows as JSON": self.copy_json,
            "Find": self.find, "Find next": self.find_next, "Find previous": self.find_previous,
            "Sort by current column": self.sort,
            "Next pane": self.next_pane, "Previous pane": self.previous_pane,
            "Next tab": self.next_tab, "Previous tab": self.previous_tab,
            "Checks": self.opens("push button", "Show connections"), "Facets": self.facets,
            "Details": self.details, "Go to user": self.choose_user, "Refresh": self.refresh,
            "Load all": self.load_all, "Stop": self.stop, "Clear filters": self.clear_filters,
            "Tabs": self.numbered_tabs, "Status": self.status, "Type": self.type,
            "Details of the row": self.open_row,
            "Close suggestions; back from the details; clear find": self.escape,
            "First row, last row": self.ends,
        }

    def test_every_documented_key_has_its_effect(self) -> None:
        self.start("--user", "alice", peer=PEER)
        self.rows()
        documented = self.documented()
        self.assertGreater(len(documented), 30)
        effects = self.effects()
        names = {entry.partition(" ")[2] if not entry.startswith("Ctrl+1") else "Tabs"
                 for entry in documented}
        self.assertEqual(names, set(effects))
        last = [entry for entry in documented if entry.endswith(" Quit")]
        for entry in [one for one in documented if one not in last] + last:
            with self.subTest(key=entry):
                a11y.keys("Escape")  # What the one before has left, if it failed.
                key = documented[entry]
                name = "Tabs" if key.startswith("Ctrl+1") else entry.partition(" ")[2]
                effects[name](combination(key))
                if entry not in last:
                    self.rows()

    # --- what they do ---------------------------------------------------------------------

    def opens(self, role: str, name: str) -> "typing.Callable[[str], None]":
        def effect(key: str) -> None:
            a11y.keys(key)
            self.app.find(role, name)
            self.app.activate()
            a11y.keys("Escape")
            self.app.wait_gone(role, name)
            self.app.activate()
        return effect

    def tab_count(self) -> int:
        return len([tab for tab in self.app.find_all("page tab")
                    if tab.name not in ("Tree", "JSON")])

    def new_tab(self, key: str) -> None:
        a11y.keys(key)
        a11y.wait("two tabs", lambda: self.tab_count() == 2)
        a11y.keys("ctrl+w")
        a11y.wait("one tab", lambda: self.tab_count() == 1)

    def close_tab(self, key: str) -> None:
        a11y.keys("ctrl+t")
        a11y.wait("two tabs", lambda: self.tab_count() == 2)
        a11y.keys(key)
        a11y.wait("one tab", lambda: self.tab_count() == 1)

    def quit(self, key: str) -> None:
        a11y.keys(key)
        self.assertEqual(self.app.process.wait(20), 0)

    def copy_rows(self, key: str) -> None:
        table = self.rows()
        self.click_row(table, 2)
        a11y.keys("shift+Down", key)
        self.note("2 rows copied")
        copied = self.clipboard().splitlines()
        self.assertEqual(len(copied), 3)
        self.assertEqual([line.count("\t") for line in copied], [copied[0].count("\t")] * 3)
        self.assertIn(a11y.cell(table, 2, "Label"), copied[1] + " (no label)")

    def copy_json(self, key: str) -> None:
        table = self.rows()
        self.click_row(table, 4)
        a11y.keys(key)
        self.note("1 row copied as JSON")
        self.assertIn(a11y.cell(table, 4, "ID"), self.clipboard())

    def find(self, key: str) -> None:
        a11y.keys(key)
        self.wait_for_focus("Find in loaded rows")
        a11y.keys("Escape")

    def select_nothing(self) -> None:
        """By another list in between."""
        self.load("bob")
        self.table(30)
        self.load("alice")
        table = self.rows()
        self.assertEqual(self.selected(table), [])

    def find_next(self, key: str) -> None:
        self.select_nothing()
        for row in (0, 1):
            a11y.keys(key)
            a11y.wait(f"row {row}", lambda: self.selected(self.rows()) == [row])

    def find_previous(self, key: str) -> None:
        self.click_row(self.rows(), 3)
        a11y.keys(key)
        a11y.wait("row 2", lambda: self.selected(self.rows()) == [2])

    def sort(self, key: str) -> None:
        self.click_row(self.rows(), 0)
        for text in ("Sorted by Status, ascending", "Sorted by Status, descending"):
            a11y.keys(key)
            self.app.find_text(text)
        a11y.keys(key)
        a11y.wait("the server's order", lambda: not self.app.find_all(
            name="Sorted by Status, descending"))

    def next_pane(self, key: str) -> None:
        self.click_row(self.rows(), 0)
        a11y.keys("ctrl+l")
        self.wait_for_focus("User ID")
        a11y.keys(key)
        self.wait_for_focus("Status")
        a11y.keys(key)
        self.wait_for_focus("Connections")
        a11y.keys(key)
        a11y.wait("the focus in the details", lambda: "Connections" not in self.focused())
        a11y.keys(key)
        self.wait_for_focus("User ID")

    def previous_pane(self, key: str) -> None:
        self.click_row(self.rows(), 0)
        self.wait_for_focus("Connections")
        a11y.keys(key)
        self.wait_for_focus("Status")
        a11y.keys(key)
        self.wait_for_focus("User ID")

    def with_second_tab(self) -> None:
        a11y.keys("ctrl+t")
        self.app.find_text("Whose connections?", "label")
        a11y.type_text("bob")
        a11y.keys("Return")
        self.table(30)

    def goes_to_other_tab(self, key: str) -> None:
        self.with_second_tab()
        a11y.keys(key)
        self.rows()
        a11y.keys(key)
        self.table(30)
        a11y.keys("ctrl+w")

    def next_tab(self, key: str) -> None:
        self.goes_to_other_tab(key)

    def previous_tab(self, key: str) -> None:
        self.goes_to_other_tab(key)

    def numbered_tabs(self, _: str) -> None:
        self.with_second_tab()
        a11y.keys("ctrl+1")
        self.rows()
        a11y.keys("ctrl+2")
        self.table(30)
        a11y.keys("ctrl+w")

    def details(self, key: str) -> None:
        self.click_row(self.rows(), 0)
        self.app.find(name="Config as a tree")
        a11y.keys(key)
        a11y.wait("no details", lambda: not self.app.find_all(name="Config as a tree"))
        a11y.keys(key)
        self.app.find(name="Config as a tree")

    def facets(self, key: str) -> None:
        a11y.keys(key)
        self.app.find(name="Facets")
        a11y.keys(key)
        a11y.wait("no facets", lambda: not self.app.find_all(name="Facets"))

    def choose_user(self, key: str) -> None:
        self.click_row(self.rows(), 0)
        a11y.keys(key)
        self.wait_for_focus("User ID")

    def refresh(self, key: str) -> None:
        before = len(self.peer.requests())
        a11y.keys(key)
        self.peer.wait_for_requests(before + 1)

    def load_all(self, key: str) -> None:
        self.load("many")
        self.table(1000)
        a11y.keys(key)
        self.table(2500)
        self.load("alice")

    def stop(self, key: str) -> None:
        self.load("many")
        self.table(1000)
        self.peer.hold()
        a11y.keys("ctrl+shift+a", key)
        self.app.find_text("stopped", "label")
        self.peer.release()
        self.load("alice")

    def clear_filters(self, key: str) -> None:
        table = self.rows()
        a11y.click_cell(table, 0, a11y.column_titles(table).index("Integration"), button=3)
        a11y.wait("the menu", lambda: len(self.app.windows()) > 1)
        a11y.keys("f")
        chip = a11y.wait("a filter", lambda: [
            node for node in self.app.find_all("push button") if "(local)" in node.name])
        self.assertEqual(len(chip), 1)
        a11y.keys(key)
        a11y.wait("no filter", lambda: not [
            node for node in self.app.find_all("push button") if "(local)" in node.name])

    def status(self, key: str) -> None:
        a11y.keys(key)
        self.wait_for_focus("Status")

    def type(self, key: str) -> None:
        a11y.keys(key)
        self.wait_for_focus("Type")

    def open_row(self, key: str) -> None:
        table = self.rows()
        self.click_row(table, 5)
        self.wait_for_focus("Connections")
        a11y.keys(key)
        self.wait_for_focus("ID")
        a11y.keys("Escape")
        self.wait_for_focus("Connections")

    def escape(self, key: str) -> None:
        self.click_row(self.rows(), 5)
        a11y.keys("Return")
        self.wait_for_focus("ID")
        a11y.keys(key)
        self.wait_for_focus("Connections")
        a11y.keys("ctrl+f")
        a11y.type_text("zzzz")
        self.app.find_text("Nothing found", "label")
        a11y.keys(key)
        self.rows()

    def ends(self, key: str) -> None:
        table = self.rows()
        self.click_row(table, 3)
        a11y.keys(key)
        row = 0 if key.endswith("Home") else 239
        a11y.wait(f"row {row}", lambda: self.selected(self.rows(), 240) == [row])
        a11y.keys("ctrl+Home")


class Focus(Case):
    def test_tab_reaches_everything_in_reading_order(self) -> None:
        self.start("--user", "alice", peer=PEER)
        self.rows()
        a11y.keys("ctrl+l")
        self.wait_for_focus("User ID")
        seen: "list[str]" = []
        while "Connections" not in seen:
            a11y.keys("Tab")
            here = a11y.wait("the focus somewhere else",
                             lambda: [name for name in self.focused() if name not in seen[-1:]])
            seen.append(here[0])
            self.assertLessEqual(len(seen), MOST_TABS, seen)
        columns = [i for i, name in enumerate(seen) if name == "Columns"]
        counts = [i for i, name in enumerate(seen) if name.split(" ")[0] in ("Active", "All")]
        self.assertEqual(len(columns), 1, seen)
        self.assertTrue(counts, seen)
        self.assertLess(seen.index("Status"), seen.index("Type"))
        self.assertLess(seen.index("Type"), columns[0])
        self.assertEqual(len(self.queries()), 1)

    def test_escape_closes_suggestions_before_it_stops(self) -> None:
        self.start("--user", "alice", peer=PEER)
        self.rows()
        self.load("bob")
        self.table(30)
        self.peer.hold()
        a11y.keys("F5", "ctrl+l", "Delete")
        a11y.type_text("ali")
        a11y.keys("Escape")
        self.app.find("push button", "Cancel")
        a11y.keys("Escape")
        self.app.wait_gone("push button", "Cancel")
        self.peer.release()

    def test_escape_never_drops_a_filter(self) -> None:
        self.start("--user", "alice", "--status", "error", peer=PEER)
        a11y.wait("rows", lambda: a11y.row_count(self.app.find("table", "Connections")) > 0)
        table = self.app.find("table", "Connections")
        self.click_row(table, 0)
        a11y.keys("Escape", "ctrl+f", "Escape", "Return", "Escape", "ctrl+l", "Escape")
        self.app.find("push button", "Status: error (server)")
        self.assertEqual(len(self.queries()), 1)


if __name__ == "__main__":
    unittest.main(verbosity=2)
