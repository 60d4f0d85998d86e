# SPDX-FileCopyrightText: 2026 The Mielto Connections authors
# SPDX-License-Identifier: Apache-2.0
"""Every error is a sentence with something to do, and the rows stay: `test_errors.py PROGRAM`."""
import unittest

import a11y
import window as gui

# User, what the server answers, part of the sentence, what the button says.
ANSWERS = (
    ("rejected", 401, "token", "Replace token…"),
    ("unpaid", 402, "", ""),
    ("forbidden", 403, "allowed to read", "Replace token…"),
    ("unknown", 404, "does not know this user", "Change user"),
    ("refused", 422, "", "Change user"),
    ("trouble", 500, "had an internal error (500)", "Try again"),
    ("moved", 302, "redirect", "Edit profile…"),
    ("teapot", 418, "", ""),
)


class Errors(gui.Case):
    def sentence(self) -> str:
        """Of the error bar that is on screen."""
        close = self.app.find("push button", "Close this message")
        return close.parent.name

    def test_each_answer_has_words_and_an_action_and_keeps_the_window_working(self) -> None:
        self.start("--user", "alice", peer=("--user", "alice=240", *(
            word for user, code, _, _ in ANSWERS for word in ("--status", f"{user}={code}"))))
        self.table(240)
        for user, code, part, action in ANSWERS:
            with self.subTest(user):
                self.load(user)
                self.app.find("push button", "Close this message", timeout=20)
                a11y.wait(f"words about {code}",
                          lambda: part in self.sentence() and self.sentence().endswith("."))
                self.assertNotIn("%", self.sentence())
                if action:
                    self.app.find("push button", action)
                self.assertAllNamed()
        self.load("alice")
        self.table(240)
        self.app.wait_gone("push button", "Close this message")

    def test_the_servers_own_words_stand_in_the_details(self) -> None:
        self.start("--user", "refused", peer=(
            "--status", "refused=422", "--detail",
            'refused=[{"loc": ["query", "limit"], "msg": "<b>too large</b>", "type": "x"}]'))
        a11y.press(self.app.find("check box", "Details"))
        details = self.app.find("text", "Details of the message")
        self.assertIn("<b>too large</b>", a11y.text(details))
        self.assertIn("422", a11y.text(details))

    def test_a_sign_in_page_is_not_taken_for_an_answer(self) -> None:
        self.start_at_server("text/html", b"<html><img src='http://127.0.0.1:9/x'>Sign in</html>",
                             "--user", "alice")
        self.app.find_text("not JSON")
        self.app.find_text("sign-in page")

    def test_rows_stay_when_a_later_page_fails(self) -> None:
        self.start("--user", "many", peer=("--user", "many=2500"))
        table = self.table(1000)
        self.peer.stop()
        a11y.press(self.app.find("push button", "Load all"))
        self.app.find_text("refuses connections", timeout=20)
        self.assertEqual(a11y.row_count(table), 1000)
        self.app.find_text("000 of 2", "label")


if __name__ == "__main__":
    unittest.main(verbosity=2)
