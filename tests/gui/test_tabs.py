# SPDX-FileCopyrightText: 2026 The Mielto Connections authors
# SPDX-License-Identifier: Apache-2.0
"""Lists side by side in tabs, and one list of several values: `test_tabs.py PROGRAM`."""
import unittest

import a11y
import window as gui


class Tabs(gui.Case):
    def tabs(self) -> "list[str]":
        """Of lists; the details of a row have tabs as well."""
        return [tab.name for tab in self.app.find_all("page tab")
                if tab.name not in ("Tree", "JSON")]

    def column(self, title: str) -> "list[str]":
        return a11y.column(self.app.find("table", "Connections"), title)

    def test_each_tab_keeps_its_own_list(self) -> None:
        self.start("--user", "alice", peer=("--user", "alice=240", "--user", "bob=30"))
        self.table(240)
        a11y.keys("ctrl+t")
        self.app.find_text("Whose connections?", "label")
        a11y.type_text("bob")
        a11y.keys("Return")
        self.table(30)
        self.assertEqual(self.tabs(), ["alice", "bob"])
        self.assertAllNamed()
        a11y.keys("ctrl+1")
        self.table(240)
        self.assertEqual(len(self.queries()), 2)
        a11y.keys("ctrl+2")
        self.table(30)
        a11y.keys("ctrl+w")
        self.table(240)
        a11y.wait("one tab", lambda: self.tabs() == ["alice"])
        a11y.keys("ctrl+w")
        self.app.find_text("Whose connections?", "label")
        self.load("bob")
        self.table(30)
        self.assertEqual(self.tabs(), ["bob"])

    def test_a_rows_user_opens_in_a_tab_of_its_own(self) -> None:
        self.start("--user", "alice")
        table = self.table(240)
        user = a11y.cell(table, 0, "User")
        a11y.click_cell(table, 0, a11y.column_titles(table).index("Status"), button=3)
        a11y.keys("u")
        a11y.wait("two tabs", lambda: len(self.tabs()) == 2)
        self.peer.wait_for_requests(2)
        self.assertIn(user, self.peer.requests()[1]["path"])

    def test_several_values_are_one_list_of_several_requests(self) -> None:
        self.start("--user", "alice")
        self.table(240)
        words = self.column("Status")
        expected = words.count("error") + words.count("expired")
        a11y.choose_action(self.app.find("combo box", "Status"), "Several…")
        for title in ("Error", "Expired"):
            a11y.press(self.app.find("check box", title))
        self.app.find_text("2 queries will be merged", "label")
        self.assertAllNamed()
        self.assertEqual(len(self.queries()), 1)
        a11y.press(self.app.find("push button", "Load", within=self.app.find("dialog")))
        self.table(expected)
        self.assertEqual(set(self.column("Status")), {"error", "expired"})
        self.app.find_text("complete", "label")
        # The last one proves that nothing moved from the second list into the first.
        self.assertEqual([("status=error" in query, "status=expired" in query)
                          for query in self.queries()[1:]],
                         [(True, False), (False, True), (True, False)])
        self.assertIn("limit=1", self.queries()[3])
        a11y.press(self.app.find("push button", "Status: expired (server)"))
        self.table(words.count("error"))


if __name__ == "__main__":
    unittest.main(verbosity=2)
