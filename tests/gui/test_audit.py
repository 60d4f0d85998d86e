# SPDX-FileCopyrightText: 2026 The Mielto Connections authors
# SPDX-License-Identifier: Apache-2.0
"""The lists of many users as one, in the real window: `test_audit.py PROGRAM`."""
import unittest

import a11y
import peerprocess
import window as gui

USERS = [f"user-{i:02}" for i in range(12)]
PEER = tuple(word for user in USERS for word in ("--user", f"{user}=21"))
AT_ONCE = 4  # requests of one tab


class Audit(gui.Case):
    def ask(self, text: str) -> None:
        a11y.keys("ctrl+shift+u")
        field = self.app.find("text", "User IDs")
        self.app.activate()
        field.queryEditableText().setTextContents(text)

    def begin(self, text: str) -> None:
        self.ask(text)
        start = self.app.find("push button", "Start")
        a11y.wait("the ids to be sorted out", lambda: a11y.enabled(start))
        a11y.press(start)
        self.app.wait_gone("push button", "Start")

    def outcomes(self) -> "dict[str, str]":
        table = self.app.find("table", "Users")
        return dict(zip(a11y.column(table, "User"), a11y.column(table, "Outcome")))

    def show_users(self, count: int) -> None:
        a11y.press(self.app.find(name=f"Users ({count})"))

    def test_says_what_it_leaves_out_and_what_it_will_cost(self) -> None:
        self.start(peer=PEER)
        self.ask("user_id\nuser-00\n\nuser-01\nuser-00\nuser-02\n \n")
        self.app.find_text("3 users, at least 3 requests.", "label")
        self.app.find_text("1 duplicate", "label")
        self.app.find_text("2 blank", "label")
        a11y.press(self.app.find("check box", "Error"))
        a11y.press(self.app.find("check box", "Expired"))
        self.app.find_text("at least 6 requests.", "label")
        self.assertAllNamed()
        self.assertEqual(self.peer.requests(), [])

    def test_a_list_that_is_refused_names_its_line(self) -> None:
        self.start(peer=PEER)
        self.ask("user-00\n..\n")
        self.app.find_text("Line 2", "label")
        self.assertFalse(a11y.enabled(self.app.find("push button", "Start")))
        self.assertEqual(self.peer.requests(), [])

    def test_the_column_of_a_table_can_be_chosen(self) -> None:
        self.start(peer=PEER)
        self.ask("boss\tlogin\nuser-00\tuser-01\nuser-00\tuser-02\n")
        self.app.find_text("Line 1", "label")
        start = self.app.find("push button", "Start")
        self.assertFalse(a11y.enabled(start))
        a11y.choose(self.app.find("combo box", "Column of the user IDs:"), "2: login")
        self.app.find_text("3 users", "label")
        a11y.press(self.app.find("check box", "The first line is a heading"))
        self.app.find_text("column login of 2", "label")
        self.assertAllNamed()
        self.assertEqual(self.peer.requests(), [])
        a11y.wait("the ids to be sorted out", lambda: a11y.enabled(start))
        a11y.press(start)
        self.table(2 * 21)
        self.assertEqual({request["path"].rsplit("/", 1)[1] for request in self.peer.requests()},
                         {"user-01", "user-02"})

    def test_ids_are_read_as_they_were_edited_last(self) -> None:
        self.start(peer=PEER)
        self.ask("user-00")
        start = self.app.find("push button", "Start")
        a11y.wait("the ids to be sorted out", lambda: a11y.enabled(start))
        field = self.app.find("text", "User IDs")
        field.queryEditableText().setTextContents("user-01\nuser-02")
        a11y.press(start)  # As soon as it can be.
        self.table(2 * 21)
        self.assertEqual({request["path"].rsplit("/", 1)[1] for request in self.peer.requests()},
                         {"user-01", "user-02"})

    def test_reads_all_users_into_one_table_with_a_verdict_each(self) -> None:
        self.start(peer=PEER + ("--status", "user-03=403", "--status", "user-05=422"))
        self.begin("\n".join(USERS + ["nobody"]))
        table = self.table(10 * 21)
        self.assertEqual(a11y.column(table, "Requested user")[::21],
                         [user for user in USERS if user not in ("user-03", "user-05")])
        self.app.find_text("complete: 10", "label")
        self.app.find_text("13 of 13 users", "label")
        self.assertAllNamed()
        self.show_users(13)
        self.assertEqual(self.outcomes(), {
            **{user: "complete" for user in USERS}, "user-03": "not allowed",
            "user-05": "failed", "nobody": "user not found"})
        self.assertAllNamed()
        a11y.press(self.app.find("check box", "Incomplete users only"))
        a11y.wait("three users", lambda: len(self.outcomes()) == 3)
        before = len(self.peer.requests())
        # It can mend neither who is not found nor who is forbidden.
        a11y.press(self.app.find("push button", "Retry failed (1)"))
        self.peer.wait_for_requests(before + 1)
        self.app.find_text(f"{before + 1} requests", "label")
        self.app.find("push button", "Retry failed (1)")
        self.assertEqual(len(self.peer.requests()), before + 1)

    def test_pauses_stops_and_goes_on_where_it_was(self) -> None:
        self.start(peer=PEER)
        self.peer.hold()
        self.begin("\n".join(USERS))
        a11y.press(self.app.find("push button", "Pause"))
        self.app.find_text("paused", "label")
        self.peer.release()
        self.peer.wait_for_requests(AT_ONCE)
        # Who was under way is read to the end, nobody else is begun.
        self.assertEqual(self.peer.settled(), AT_ONCE)
        self.app.find_text("complete: 4", "label")
        self.peer.hold()
        a11y.press(self.app.find("push button", "Resume"))
        a11y.press(self.app.find("push button", "Cancel"))
        self.app.find_text("stopped", "label")
        self.peer.release()
        cancelled = self.peer.settled() - AT_ONCE
        self.assertLessEqual(cancelled, AT_ONCE)
        a11y.press(self.app.find("push button", "Resume"))
        self.table(12 * 21)
        self.app.find_text("complete: 12", "label")
        # What was under way when it was cancelled is asked for again, nothing else is.
        self.assertEqual(len(self.peer.requests()), 12 + cancelled)

    def test_a_new_token_goes_on_where_the_old_one_was_rejected(self) -> None:
        self.start_peer(*PEER)
        self.start_window("--server", self.peer.url, "--allow-http",
                          env={"MIELTO_TOKEN": "wrong"})
        self.begin("\n".join(USERS))
        a11y.press(self.app.find("push button", "Replace token…"))
        self.use_token_for_session(self.peer.token)
        self.table(12 * 21)
        self.app.find_text("complete: 12", "label")

    def test_an_unfinished_audit_is_offered_by_the_next_start(self) -> None:
        self.start_peer(*PEER)
        self.peer.hold()
        gui.add_profile("East", self.peer.url)
        environment = {"MIELTO_TOKEN": self.peer.token, "MIELTO_SERVER": self.peer.url}
        self.start_window("--profile", "East", "--allow-http", env=environment)
        self.give_token()
        self.begin("\n".join(USERS))
        a11y.press(self.app.find("push button", "Pause"))
        self.app.find_text("paused", "label")
        self.peer.release()
        self.table(AT_ONCE * 21)
        a11y.wait("the users on disk", lambda: "user-11" in gui.settings_text())
        self.app.process.kill()
        self.app.process.wait()
        self.assertNotIn("conn", (gui.SETTINGS / "audit.json").read_text())
        # Whoever asks for something at the start is asked for nothing.
        self.start_window("--profile", "East", "--allow-http", env=environment)
        self.app.find("push button", "Add token…")
        self.assertEqual(self.app.find_all("push button", "Start over"), [])
        self.app.end()
        self.start_window()
        self.app.find_text("was interrupted. Rows aren't stored, so it starts over.", "label")
        a11y.press(self.app.find("push button", "Start over"))
        self.give_token()
        self.table(12 * 21)
        a11y.wait("nothing left to offer",
                  lambda: "user-11" not in (gui.SETTINGS / "audit.json").read_text())

    def test_an_interrupted_audit_can_be_discarded(self) -> None:
        self.start_peer(*PEER)
        gui.add_profile("East", self.peer.url)
        (gui.SETTINGS / "audit.json").write_text(
            '{"schema": 1, "profile": "East", "status": [], "type": [], "users": ["user-00"]}')
        self.start_window()
        a11y.press(self.app.find("push button", "Discard"))
        self.app.wait_gone("push button", "Discard")
        a11y.wait("nothing left to offer", lambda: "user-00" not in gui.settings_text())
        self.assertEqual(self.peer.requests(), [])

    def test_counts_and_filters_ask_the_server_for_nothing(self) -> None:
        self.start(peer=PEER)
        self.begin("\n".join(USERS))
        table = self.table(12 * 21)
        words = a11y.column(table, "Status")
        before = len(self.peer.requests())
        a11y.press(self.app.find(name=f"Error {words.count('error')}"))
        self.table(words.count("error"))
        a11y.choose(self.app.find("combo box", "Status"), "Expired")
        self.table(words.count("expired"))
        self.assertAllNamed()
        a11y.press(self.app.find(name=f"Expired {words.count('expired')}"))
        self.table(12 * 21)
        self.assertEqual(len(self.peer.requests()), before)

    def test_users_that_are_not_to_be_remembered_are_in_no_file(self) -> None:
        self.start_peer(*PEER)
        self.peer.hold()
        gui.add_profile("East", self.peer.url)
        (gui.SETTINGS / "settings.json").write_text('{"schema": 1, "remember_users": false}')
        (gui.SETTINGS / "audit.json").write_text(
            '{"schema": 1, "profile": "East", "status": [], "type": [], "users": ["user-00"]}')
        self.start_window("--profile", "East", "--allow-http")
        a11y.wait("nothing left of before", lambda: "user-00" not in gui.settings_text())
        self.give_token()
        self.begin("\n".join(USERS))
        a11y.press(self.app.find("push button", "Pause"))
        self.app.find_text("paused", "label")
        self.peer.release()
        self.app.end()
        self.assertNotIn("user-", gui.settings_text())

    def start_signed_in(self, *arguments: str) -> None:
        self.start_peer(*arguments)
        gui.add_profile("East", self.peer.url)
        self.start_window("--profile", "East", "--allow-http")
        self.give_token()

    def edit_server(self, url: "str | None" = None) -> None:
        self.choose_menu("Edit profile…")
        field = self.app.find("text", "Server address")
        self.app.activate()
        if url:
            a11y.type_into(field, url)
        a11y.press(self.app.find("push button", "OK"))
        self.app.wait_gone("push button", "OK")
        self.app.activate()

    def test_without_a_sign_in_it_cannot_go_on_until_there_is_a_token(self) -> None:
        self.start_signed_in(*PEER, "--status", "user-03=422")
        self.begin("\n".join(USERS))
        self.app.find("push button", "Retry failed (1)")
        other = peerprocess.Peer(*PEER)
        self.addCleanup(other.stop)
        self.edit_server(other.url)  # The token is not sent there.
        self.app.find("push button", "Add token…")
        self.assertEqual(self.app.find_all("push button", "Retry failed (1)"), [])
        self.assertEqual(other.requests(), [])
        a11y.press(self.app.find("push button", "Add token…"))
        self.use_token_for_session(other.token)
        # Rows of two servers never stand in one list.
        self.app.find_text("The server or workspace was changed", "label")
        self.assertEqual(self.app.find_all("push button", "Retry failed (1)"), [])
        self.assertEqual(other.requests(), [])
        a11y.press(self.app.find("push button", "Start over"))
        self.table(12 * 21)
        self.app.find_text("complete: 12", "label")
        self.assertEqual(len(other.requests()), 12)

    def test_a_pause_outlasts_another_sign_in(self) -> None:
        self.start_signed_in(*PEER)
        self.peer.hold()
        self.begin("\n".join(USERS))
        a11y.press(self.app.find("push button", "Pause"))
        self.edit_server()  # The same again: signed in anew, with requests under way.
        self.app.find_text("paused", "label")
        self.peer.release()
        under_way = self.peer.settled()
        self.assertLessEqual(under_way, AT_ONCE)
        a11y.press(self.app.find("push button", "Resume"))
        self.table(12 * 21)
        self.assertEqual(len(self.peer.requests()), 12 + under_way)

    def test_a_removed_server_is_asked_for_nothing_more(self) -> None:
        self.start_signed_in(*PEER)
        self.peer.hold()
        self.begin("\n".join(USERS))
        self.choose_menu("Remove profile…")
        a11y.press(self.app.find("push button", "Remove"))
        self.app.find_text("stopped", "label")
        self.peer.release()
        self.assertLessEqual(self.peer.settled(), AT_ONCE)
        for name in ("Resume", "Pause"):
            self.assertEqual(self.app.find_all("push button", name), [])
        a11y.wait("nothing left to offer", lambda: "user-11" not in gui.settings_text())

    def test_going_on_keeps_what_is_chosen(self) -> None:
        self.start(peer=PEER + ("--status", "user-11=422"))
        self.begin("\n".join(USERS))
        self.app.find("push button", "Retry failed (1)")
        table = self.table(11 * 21)
        self.click_row(table, 5)
        a11y.keys("shift+Down")
        a11y.wait("two rows chosen", lambda: self.selected(table) == [5, 6])
        before = len(self.peer.requests())
        a11y.press(self.app.find("push button", "Retry failed (1)"))
        self.peer.wait_for_requests(before + 1)
        self.app.find("push button", "Retry failed (1)")
        table = self.table(11 * 21)
        a11y.wait("the rows chosen before", lambda: self.selected(table) == [5, 6])

    def give_token(self) -> None:
        a11y.press(self.app.find("push button", "Add token…"))
        self.use_token_for_session(self.peer.token)


if __name__ == "__main__":
    unittest.main(verbosity=2)
