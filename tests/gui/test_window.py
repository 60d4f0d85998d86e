# SPDX-FileCopyrightText: 2026 The Mielto Connections authors
# SPDX-License-Identifier: Apache-2.0
"""The real window against the FastAPI peer, driven from outside: `test_window.py PROGRAM`."""
import time
import unittest

import a11y
import window as gui


class Window(gui.Case):
    def test_shows_the_rows_of_the_user_that_was_typed(self) -> None:
        self.start()
        self.load("alice")
        table = self.table(240)
        self.assertIn("Status", a11y.column_titles(table))
        self.assertEqual(len(a11y.column(table, "Status", 240)), 240)
        self.app.find_text("240 of 240 loaded", "label")
        self.app.find_text("complete", "label")
        self.assertEqual(self.queries(), ["skip=0&limit=1000"])

    def test_asks_the_server_for_what_is_chosen_in_both_combos(self) -> None:
        self.start("--user", "alice")
        self.table(240)
        a11y.choose(self.app.find("combo box", "Status"), "Error")
        self.peer.wait_for_requests(2)
        self.assertIn("status=error", self.queries()[1])
        self.assertEqual(len(self.queries()), 2)

        def all_errors() -> bool:
            table = self.app.find("table", "Connections")
            words = a11y.column(table, "Status")
            return bool(words) and set(words) == {"error"}
        a11y.wait("only connections in error", all_errors)
        a11y.choose(self.app.find("combo box", "Type"), "MCP")
        self.peer.wait_for_requests(3)
        self.assertIn("status=error", self.queries()[2])
        self.assertIn("integration_type=mcp", self.queries()[2])
        a11y.wait("only MCP", lambda: set(
            a11y.column(self.app.find("table", "Connections"), "Type")) == {"mcp"})
        a11y.choose(self.app.find("combo box", "Status"), "All")
        self.peer.wait_for_requests(4)
        self.assertNotIn("status=", self.queries()[3])

    def test_never_shows_the_late_reply_of_an_old_choice(self) -> None:
        self.start("--user", "alice", peer=("--delay-query", "status=error=1200"))
        self.table(240)
        status = self.app.find("combo box", "Status")
        a11y.choose(status, "Error")
        a11y.choose(status, "Expired")
        a11y.wait("connections that are expired", lambda: set(
            a11y.column(self.app.find("table", "Connections"), "Status")) == {"expired"})
        self.peer.wait_for_requests(3)
        seen = set()
        late_reply = time.monotonic() + 2
        while time.monotonic() < late_reply:
            seen.update(a11y.column(self.app.find("table", "Connections"), "Status"))
        self.assertEqual(seen, {"expired"})

    def test_keeps_rows_and_says_what_to_do_when_the_server_is_gone(self) -> None:
        self.start("--user", "alice")
        table = self.table(240)
        self.peer.stop()
        a11y.keys("F5")
        self.app.find_text("refuses connections", timeout=15)
        self.app.find("push button", "Try again")
        self.app.find_text("240 rows read before", "label")
        self.assertAllNamed()
        self.assertEqual(a11y.row_count(table), 240)

    def test_tells_empty_lists_apart(self) -> None:
        self.start("--user", "empty")
        self.app.find_text("No connections", "label")
        self.load("nobody")
        self.app.find_text("does not know this user")

    def test_brings_further_pages_while_scrolling(self) -> None:
        self.start("--user", "many", peer=("--user", "many=2500"))
        table = self.table(1000)
        self.app.find_text("500 loaded", "label")
        self.click_row(table, 0)
        a11y.keys("ctrl+End")
        self.peer.wait_for_requests(2)
        self.assertEqual(self.queries()[1], "skip=999&limit=1000")
        self.table(1999)
        a11y.press(self.app.find("push button", "Load all"))
        self.table(2500)
        self.app.find_text("complete", "label")

    def test_loading_all_reads_again_what_was_updated_meanwhile(self) -> None:
        self.start("--user", "many", peer=("--user", "many=2500", "--touch", "2"))
        self.table(1000)
        a11y.press(self.app.find("push button", "Load all"))
        self.table(2500)
        self.app.find_text("complete", "label")
        self.assertEqual(self.queries().count("skip=0&limit=1000"), 2)

    def test_every_control_has_a_name(self) -> None:
        self.start("--user", "alice")
        self.table(240)
        self.assertAllNamed()

    def test_reads_a_row_in_the_details(self) -> None:
        self.start("--user", "alice")
        table = self.table(240)
        identifier = a11y.cell(table, 3, "ID")
        self.click_row(table, 3)
        self.app.find_text(identifier)


if __name__ == "__main__":
    unittest.main(verbosity=2)
