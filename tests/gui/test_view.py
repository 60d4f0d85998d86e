# SPDX-FileCopyrightText: 2026 The Mielto Connections authors
# SPDX-License-Identifier: Apache-2.0
"""Sorting, finding and filtering the loaded rows, by keys and the cell's menu."""
import http.server
import json
import threading
import unittest

import a11y
import window

SEVERITY = ["active", "inactive", "testing", "expired", "error"]


class View(window.Case):
    def column(self, title: str) -> "list[str]":
        return a11y.column(self.app.find("table", "Connections"), title)

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
        asked: list = []

        class Page(http.server.BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                asked.append(self.path)
                rows = [{"id": f"c{i}", "label": None, "integration": "x", "config": {},
                         "integration_type": "mcp", "status": status, "user_id": "u",
                         "workspace_id": "w", "credential_id": "k", "created_by": "u",
                         "created_at": "2026-01-01T00:00:00Z", "updated_at": "2026-01-01T00:00:00Z"}
                        for i, status in enumerate(("active", "paused", "error", "paused"))]
                body = json.dumps({"connections": rows, "total": 4, "page": 1, "size": 4}).encode()
                self.send_response(200)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_: object) -> None:
                pass

        server = http.server.HTTPServer(("127.0.0.1", 0), Page)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        self.addCleanup(server.server_close)
        self.addCleanup(server.shutdown)
        self.start_window("--server", f"http://127.0.0.1:{server.server_port}", "--allow-http",
                          "--user", "u", env={"MIELTO_TOKEN": "t"})
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
        a11y.press(self.app.find("push button", f"Error {errors}"))
        self.table(errors)
        self.assertIn("status=error", self.queries()[1])
        self.assertEqual(a11y.text(self.app.find("combo box", "Status")), f"Error ({errors})")
        self.assertEqual(len(self.queries()), 2)

    def test_asks_for_counts_only_when_told_to(self) -> None:
        self.start("--user", "many", peer=("--user", "many=2500"))
        self.table(1000)
        self.assertEqual(len(self.queries()), 1)
        a11y.press(self.app.find("push button", "Count by status and type"))
        self.peer.wait_for_requests(14)
        self.app.find(name="By type")
        self.assertEqual(sum("limit=1&" in query + "&" for query in self.queries()), 13)
        self.assertAllNamed()

    def test_sorting_part_of_a_list_says_so_and_loads_the_rest(self) -> None:
        self.start("--user", "many", peer=("--user", "many=2500"))
        table = self.table(1000)
        self.click_row(table, 0)
        a11y.keys("ctrl+shift+o")
        a11y.press(self.app.find("push button", "1,500 rows not loaded: load all"))
        self.table(2500)
        self.shows("all in order", lambda: a11y.cell(
            self.app.find("table", "Connections"), 0, "Status") == "active")


if __name__ == "__main__":
    unittest.main(verbosity=2)
