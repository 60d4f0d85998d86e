# SPDX-FileCopyrightText: 2026 The Mielto Connections authors
# SPDX-License-Identifier: Apache-2.0
"""Sorting, finding and filtering the loaded rows, by keys and the cell's menu."""
import json
import unittest

import a11y
import window

SEVERITY = ["active", "inactive", "testing", "expired", "error"]


class View(window.Case):
    def column(self, title: str) -> "list[str]":
        return a11y.column(self.app.find("table", "Connections"), title)

    def press_in_bar(self, sentence: str, button: str) -> None:
        a11y.press(self.app.find("push button", button, within=self.app.find(name=sentence)))

    def shows(self, what: str, condition) -> None:
        a11y.wait(what, condition)

    def test_sorts_by_urgency_and_keeps_the_chosen_row(self) -> None:
        self.start("--user", "alice")
        table = self.table(240)
        served = self.column("ID")
        self.click_row(table, 5)
        a11y.keys("ctrl+shift+o")
        urgency = [SEVERITY.index(word) for word in sorted(
            self.column("Status"), key=SEVERITY.index)]
        self.shows("rows by urgency", lambda: [
            SEVERITY.index(word) for word in self.column("Status")] == urgency)
        self.app.find_text("Sorted by Status")
        self.app.find_text(served[5])
        a11y.keys("ctrl+shift+o")
        self.shows("the most urgent first", lambda: [
            SEVERITY.index(word) for word in self.column("Status")] == urgency[::-1])
        a11y.keys("ctrl+shift+o")
        self.shows("the server's order", lambda: self.column("ID") == served)
        self.assertEqual(len(self.queries()), 1)

    def test_finds_as_one_types_and_comes_back(self) -> None:
        self.start("--user", "alice")
        table = self.table(240)
        wanted = a11y.cell(table, 7, "ID")
        a11y.keys("ctrl+f")
        a11y.type_text(wanted.upper())
        self.shows("the row looked for", lambda: self.column("ID") == [wanted])
        self.app.find_text("1 of 240", "label")
        a11y.type_text("zzz")
        self.app.find_text("Nothing found", "label")
        self.assertAllNamed()
        a11y.keys("Escape")
        self.table(240)

    def test_filters_from_the_cell_at_the_server_or_here(self) -> None:
        self.start("--user", "alice")
        table = self.table(240)
        titles = a11y.column_titles(table)
        word = a11y.cell(table, 0, "Integration")
        expected = self.column("Integration").count(word)
        a11y.click_cell(table, 0, titles.index("Integration"), button=3)
        a11y.keys("Down", "Down", "Return")
        self.shows("one integration", lambda: self.column("Integration") == [word] * expected)
        self.assertEqual(len(self.queries()), 1)
        a11y.press(self.app.find("push button", f"Integration: {word} (local)"))
        table = self.table(240)
        word = a11y.cell(table, 0, "Status")
        a11y.click_cell(table, 0, titles.index("Status"), button=3)
        a11y.keys("Down", "Down", "Return")
        self.peer.wait_for_requests(2)
        self.assertIn(f"status={word}", self.queries()[1])
        a11y.press(self.app.find("push button", f"Status: {word} (server)"))
        self.table(240)

    def test_a_value_that_the_contract_does_not_name_is_found_here_alone(self) -> None:
        rows = [{"id": f"c{i}", "label": None, "integration": "x", "config": {},
                 "integration_type": "mcp", "status": status, "user_id": "u",
                 "workspace_id": "w", "credential_id": "k", "created_by": "u",
                 "created_at": "2026-01-01T00:00:00Z", "updated_at": "2026-01-01T00:00:00Z"}
                for i, status in enumerate(("active", "paused", "error", "paused"))]
        page = {"connections": rows, "total": 4, "page": 1, "size": 4}
        asked = self.start_at_server("application/json", json.dumps(page).encode(), "--user", "u")
        self.table(4)
        a11y.choose_action(self.app.find("combo box", "Status"), "paused")
        self.table(2)
        a11y.press(self.app.find("push button", "Status: paused (local)"))
        self.table(4)
        self.assertEqual(len(asked), 1)

    def test_counts_stand_in_the_overview_and_filter_at_a_click(self) -> None:
        self.start("--user", "alice")
        self.table(240)
        errors = self.column("Status").count("error")
        self.assertGreater(errors, 0)
        a11y.press(self.app.find("check box", f"Error {errors}"))
        self.table(errors)
        self.assertEqual(self.column("Status"), ["error"] * errors)
        self.assertEqual(a11y.text(self.app.find("combo box", "Status")), "All (240)")
        self.assertEqual(len(self.queries()), 1)

    def test_asks_for_counts_only_when_told_to(self) -> None:
        self.start("--user", "many", peer=("--user", "many=2500"))
        self.table(1000)
        self.assertEqual(len(self.queries()), 1)
        a11y.press(self.app.find("push button", "Count by status and type"))
        self.peer.wait_for_requests(14)
        self.app.find(name="By type")
        self.assertEqual(sum("limit=1&" in query + "&" for query in self.queries()), 13)
        self.assertAllNamed()

    def test_counting_can_be_stopped(self) -> None:
        self.start("--user", "many", peer=("--user", "many=2500"))
        self.table(1000)
        self.peer.hold()
        a11y.press(self.app.find("push button", "Count by status and type"))
        self.app.find("push button", "Counting…")
        a11y.press(self.app.find("push button", "Cancel"))
        count = self.app.find("push button", "Count by status and type")
        self.assertTrue(a11y.enabled(count))
        self.assertEqual(self.app.find_all("push button", "Cancel"), [])
        self.peer.release()
        self.assertLess(self.peer.settled(), 1 + 13)

    def test_what_was_cancelled_is_loaded_after_all(self) -> None:
        self.start("--user", "many", peer=("--user", "many=2500"))
        table = self.table(1000)
        self.click_row(table, 0)
        a11y.keys("ctrl+shift+o")
        self.peer.hold()
        a11y.press(self.app.find("push button", "Load all"))
        a11y.press(self.app.find("push button", "Cancel"))
        self.app.find_text("stopped", "label")
        self.app.find("push button", "Load all")
        self.peer.release()
        self.press_in_bar("Sorted 1,000 of 2,500 rows.", "Load all")
        self.table(2500)
        self.app.find_text("complete", "label")

    def test_scrolling_on_goes_on_after_a_cancel(self) -> None:
        self.start("--user", "many", peer=("--user", "many=2500"))
        table = self.table(1000)
        self.click_row(table, 0)
        self.peer.hold()
        a11y.press(self.app.find("push button", "Load all"))
        a11y.press(self.app.find("push button", "Cancel"))
        self.app.find_text("stopped", "label")
        self.peer.release()
        a11y.focus(table)
        a11y.keys("ctrl+End")
        self.table(1999)

    def test_reading_again_keeps_what_is_chosen_in_every_order(self) -> None:
        self.start("--user", "alice")
        table = self.table(240)
        chosen = a11y.cell(table, 7, "ID")
        self.click_row(table, 5)
        a11y.keys("shift+Down", "shift+Down")
        self.shows("three rows chosen", lambda: self.selected(table) == [5, 6, 7])
        self.reads_again()
        self.shows("three rows chosen again", lambda: self.selected(self.table(240)) == [5, 6, 7])
        self.click_row(self.table(240), 7)
        a11y.keys("ctrl+shift+o")
        self.app.find_text("Sorted by Status")
        place = self.column("ID").index(chosen)
        self.shows("the row where it is now",
                   lambda: self.selected(self.table(240), 240) == [place])
        self.reads_again()
        self.shows("the row chosen again",
                   lambda: self.selected(self.table(240), 240) == [place])
        self.app.find_text(chosen)

    def reads_again(self) -> None:
        before = len(self.peer.requests())
        a11y.keys("F5")
        self.peer.wait_for_requests(before + 1)
        self.app.find_text("complete", "label")

    def test_sorting_part_of_a_list_says_so_above_it(self) -> None:
        self.start("--user", "many", peer=("--user", "many=2500"))
        table = self.table(1000)
        header = table.queryTable().getColumnHeader(a11y.column_titles(table).index("Status"))
        a11y.click(header)
        self.app.find_text("Sorted by Status, ascending")
        bar = self.app.find(name="Sorted 1,000 of 2,500 rows.")
        top = bar.queryComponent().getExtents(a11y.pyatspi.DESKTOP_COORDS)
        self.assertLess(top.y, table.queryComponent().getExtents(a11y.pyatspi.DESKTOP_COORDS).y)
        # Closed, it stays so until the list is sorted in another way.
        self.press_in_bar("Sorted 1,000 of 2,500 rows.", "Close this message")
        self.app.wait_gone(name="Sorted 1,000 of 2,500 rows.")
        a11y.click(header)
        self.app.find_text("Sorted by Status, descending")
        self.assertEqual(len(self.queries()), 1)
        self.press_in_bar("Sorted 1,000 of 2,500 rows.", "Load all")
        self.table(2500)
        self.app.wait_gone(name="Sorted 1,000 of 2,500 rows.")
        self.shows("all in order", lambda: a11y.cell(
            self.app.find("table", "Connections"), 0, "Status") == "error")

    def test_sorting_goes_to_the_top_and_keeps_a_selected_row_in_sight(self) -> None:
        self.start("--user", "alice")
        table = self.table(240)
        self.assertEqual(self.selected(table, 240), [])
        a11y.click(table, button=5, times=20)
        self.shows("later rows", lambda: not self.is_in_sight(0))
        a11y.click(table.queryTable().getColumnHeader(a11y.column_titles(table).index("Status")))
        self.app.find_text("Sorted by Status, ascending")
        self.assertEqual(self.selected(self.table(240), 240), [])
        self.shows("the first row", lambda: self.is_in_sight(0))
        self.click_row(self.table(240), 3)
        chosen = self.column("ID")[3]
        a11y.keys("ctrl+shift+o")
        self.app.find_text("Sorted by Status, descending")
        self.shows("the chosen row", lambda: self.is_in_sight(self.column("ID").index(chosen)))

    def is_in_sight(self, row: int) -> bool:
        table = self.app.find("table", "Connections")
        shown = a11y.column_titles(table).index("Status")
        cell = table.queryTable().getAccessibleAt(row, shown)
        return bool(cell) and a11y.showing(cell) and cell.queryComponent().getExtents(
            a11y.pyatspi.DESKTOP_COORDS).height > 0


if __name__ == "__main__":
    unittest.main(verbosity=2)
