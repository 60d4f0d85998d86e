# SPDX-FileCopyrightText: 2026 The Mielto Connections authors
# SPDX-License-Identifier: Apache-2.0
"""User field, filters, counts and what stays of a list: `test_browse.py PROGRAM`."""
import json
import unittest

import a11y
import pyatspi
import window as gui


class Browse(gui.Case):
    def chosen(self, name: str) -> str:
        return a11y.text(self.app.find("combo box", name))

    def user(self, place: int) -> str:
        return self.peer.requests()[place]["path"].rpartition("/")[2]

    def errors(self) -> int:
        return a11y.column(self.app.find("table", "Connections"), "Status").count("error")

    def count_button(self, text: str) -> a11y.Node:
        return self.app.find("check box", text)

    def is_checked(self, node: a11y.Node) -> bool:
        return a11y.has_state(node, pyatspi.STATE_CHECKED)

    # --- the user field -----------------------------------------------------------------------

    def test_what_is_typed_is_asked_for_and_suggestions_are_chosen_by_arrows(self) -> None:
        gui.SETTINGS.mkdir(parents=True, exist_ok=True)
        (gui.SETTINGS / "settings.json").write_text(json.dumps(
            {"schema": 1, "recent_users": ["usr_0034", "usr_0034,"]}))
        self.start(peer=("--user", "usr_003=3", "--user", "usr_0034=4"))
        self.load("usr_003")
        self.table(3)
        self.load("usr_0034,")
        self.table(4)
        self.load("usr_003")
        self.table(3)
        a11y.keys("ctrl+l")
        a11y.type_text("0034")
        a11y.keys("Down", "Return")
        self.table(4)
        a11y.wait("the suggestion in the field", lambda: a11y.text(
            self.app.find("text", "User ID")) == "usr_0034")
        self.load('"usr_003"')
        self.table(3)
        self.assertEqual([self.user(i) for i in range(5)],
                         ["usr_003", "usr_0034", "usr_003", "usr_0034", "usr_003"])

    def test_only_users_who_were_found_are_remembered_under_their_profile(self) -> None:
        self.start(peer=("--user", "alice=3"))
        self.load("nobody")
        self.app.find_text("does not know this user")
        self.load("alice")
        self.table(3)
        settings = gui.SETTINGS / "settings.json"
        kept = a11y.wait("the user in the settings", lambda: settings.exists()
                         and json.loads(settings.read_text()).get("users_of_profiles"))
        self.assertEqual(kept, {self.peer.url: ["alice"]})
        self.assertNotIn("nobody", gui.settings_text())

    def test_several_ids_are_offered_as_an_audit(self) -> None:
        self.start("--user", "alice")
        self.table(240)
        a11y.keys("ctrl+shift+u")
        field = self.app.find("text", "User IDs")
        a11y.focus(field)
        for user in ("usr_1", "usr_2", "usr_3"):
            a11y.type_text(user)
            a11y.keys("Return")
        a11y.keys("ctrl+a", "ctrl+c", "Escape")
        self.app.wait_gone("dialog", "Audit users")
        self.app.activate()
        a11y.keys("ctrl+l", "ctrl+v")
        self.app.find_text("Audit 3 user", "push button")
        a11y.keys("Return")
        field = self.app.find("text", "User IDs")
        self.assertEqual(a11y.text(field).split(), ["usr_1", "usr_2", "usr_3"])
        self.app.find_text("3 user", "label")
        self.assertEqual(len(self.queries()), 1)

    # --- focus --------------------------------------------------------------------------------

    def test_enter_moves_the_focus_to_the_rows_and_the_answer_moves_nothing(self) -> None:
        self.start()
        self.load("alice")
        table = self.table(240)
        a11y.wait("the focus in the table", lambda: a11y.has_state(table, pyatspi.STATE_FOCUSED))
        self.assertEqual(self.selected(table), [])
        self.peer.hold()
        self.load("alice")
        a11y.keys("ctrl+f")
        a11y.type_text("conn")
        self.peer.release()
        self.peer.wait_for_requests(2)
        self.app.find_text("complete", "label")
        self.assertEqual(self.selected(table), [])
        find = self.app.find("text", "Find in loaded rows")
        self.assertTrue(a11y.has_state(find, pyatspi.STATE_FOCUSED))
        self.assertEqual(a11y.text(find), "conn")

    # --- filters and the kept list ------------------------------------------------------------

    def test_matching_rows_are_shown_at_once_and_all_again_without_a_request(self) -> None:
        self.start("--user", "alice")
        self.table(240)
        errors = self.errors()
        self.peer.hold()
        a11y.choose(self.app.find("combo box", "Status"), "Error")
        self.table(errors)
        self.app.find_text("loading", "label")
        self.peer.release()
        self.peer.wait_for_requests(2)
        self.app.find_text("complete", "label")
        self.table(errors)
        a11y.choose(self.app.find("combo box", "Status"), "All")
        self.table(240)
        self.assertEqual(self.peer.settled(0.3), 2)

    def test_rows_stay_until_the_answer_and_f5_drops_the_kept_list(self) -> None:
        self.start("--user", "many", peer=("--user", "many=2600"))
        self.table(1000)
        self.peer.hold()
        a11y.choose(self.app.find("combo box", "Status"), "Error")
        self.app.find_text("1,000 rows read before", "label")
        self.table(1000)
        self.peer.release()
        self.peer.wait_for_requests(2)
        a11y.wait("errors alone", lambda: set(a11y.column(
            self.app.find("table", "Connections"), "Status", 50)) == {"error"})
        a11y.choose(self.app.find("combo box", "Status"), "All")
        self.table(1000)
        self.assertEqual(self.peer.settled(0.3), 2)
        a11y.choose(self.app.find("combo box", "Status"), "Error")
        self.peer.wait_for_requests(3)
        a11y.keys("F5")
        self.peer.wait_for_requests(4)
        a11y.choose(self.app.find("combo box", "Status"), "All")
        self.table(1000)
        self.assertEqual(self.peer.settled(0.3), 5)
        self.assertEqual([("status=error" in query) for query in self.queries()],
                         [False, True, True, True, False])

    def test_a_count_filters_here_if_all_rows_are_here_and_a_second_click_undoes_it(self) -> None:
        self.start("--user", "alice")
        self.table(240)
        errors = self.errors()
        a11y.choose(self.app.find("combo box", "Type"), "MCP")
        self.peer.wait_for_requests(2)
        self.app.find_text("complete", "label")
        a11y.choose(self.app.find("combo box", "Type"), "All")
        self.table(240)
        button = self.count_button(f"Error {errors}")
        a11y.click(button)
        self.table(errors)
        self.app.find("push button", "Status: error (local)")
        self.assertEqual(self.chosen("Status"), "All (240)")
        self.assertTrue(self.is_checked(button))
        a11y.click(button)
        self.table(240)
        self.assertFalse(self.is_checked(button))
        self.assertEqual(self.peer.settled(0.3), 2)

    def test_a_count_asks_the_server_if_rows_are_missing(self) -> None:
        self.start("--user", "many", peer=("--user", "many=2600"))
        self.table(1000)
        a11y.press(self.app.find("push button", "Count by status and type"))
        self.peer.wait_for_requests(14)
        button = a11y.wait("the count", lambda: [
            one for one in self.app.find_all("check box") if one.name.startswith("Error ")])[0]
        a11y.press(button)
        self.peer.wait_for_requests(15)
        self.assertIn("status=error", self.queries()[14])
        self.app.find("push button", "Status: error (server)")
        self.assertTrue(self.is_checked(button))
        a11y.press(button)
        self.table(1000)
        self.assertFalse(self.is_checked(button))
        self.assertEqual(self.peer.settled(0.3), 15)

    def test_all_with_a_credential_are_shown_whatever_was_filtered(self) -> None:
        self.start("--user", "alice")
        table = self.table(240)
        titles = a11y.column_titles(table)
        a11y.choose(self.app.find("combo box", "Status"), "Error")
        self.peer.wait_for_requests(2)
        table = self.table(self.errors())
        a11y.keys("ctrl+f")
        a11y.type_text("error")
        self.app.find_text(" of ", "label")
        a11y.click_cell(table, 0, titles.index("Status"), button=3)
        a11y.keys("r")
        self.app.find_text("other connections with this credential may be missing")
        self.assertEqual(a11y.text(self.app.find("text", "Find in loaded rows")), "")
        a11y.press(self.app.find("push button", "Load all statuses"))
        a11y.wait("no status", lambda: self.chosen("Status").startswith("All"))
        self.assertTrue([one for one in self.app.find_all("push button")
                         if one.name.startswith("Credential: ")])

    # --- profiles -----------------------------------------------------------------------------

    def test_another_profile_opens_a_tab_and_shows_no_counts_of_the_first(self) -> None:
        self.start_peer("--user", "alice=240")
        gui.add_profile("Other", self.peer.url)
        self.start_window("--server", self.peer.url, "--allow-http", "--user", "alice",
                          env={"MIELTO_TOKEN": self.peer.token})
        self.table(240)
        a11y.choose(self.app.find("combo box", "Profile"), "Other")
        self.app.find_text("Whose connections?", "label")
        self.assertEqual([self.chosen("Status"), self.chosen("Type")], ["All", "All"])
        a11y.keys("ctrl+1")
        self.table(240)
        self.assertEqual(self.peer.settled(0.3), 1)

    def test_a_profile_called_like_the_sample_is_not_the_sample(self) -> None:
        self.start_peer()
        gui.add_profile("Sample data", self.peer.url)
        self.start_window("--demo")
        self.table(240)
        combo = self.app.find("combo box", "Profile")
        a11y.press(combo)
        self.assertEqual(a11y.combo_items(combo), ["Sample data", "Sample data"])
        a11y.keys("Home", "Return")
        self.app.find_text("Not signed in", "label")
        a11y.keys("ctrl+1")
        self.table(240)

    def test_an_unknown_profile_is_named_and_nothing_else_opened(self) -> None:
        self.start_peer()
        gui.add_profile("Known", self.peer.url)
        self.start_window("--profile", "Unkown", "--user", "alice")
        self.app.find_text("There is no profile “Unkown”", "label")
        self.assertEqual(self.peer.settled(0.3), 0)

    # --- what is said meanwhile ----------------------------------------------------------------

    def test_loading_that_was_stopped_can_be_begun_again(self) -> None:
        self.start()
        self.peer.hold()
        self.load("alice")
        a11y.press(self.app.find("push button", "Cancel"))
        self.app.find_text("Loading was stopped.", "label")
        self.peer.release()
        a11y.press(self.app.find("push button", "Load again"))
        self.table(240)

    def test_a_wait_says_why(self) -> None:
        self.start(peer=("--status", "busy=429"))
        self.load("busy")
        self.app.find_text("The server asked to wait 1 s (429)", "label")


if __name__ == "__main__":
    unittest.main(verbosity=2)
