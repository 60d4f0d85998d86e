# SPDX-FileCopyrightText: 2026 The Mielto Connections authors
# SPDX-License-Identifier: Apache-2.0
"""The manual beside the window: `test_help.py PROGRAM`."""
import unittest

import a11y
import window as gui


class Help(gui.Case):
    def setUp(self) -> None:
        super().setUp()
        self.start_window("--demo")
        self.app.find("text", "User ID")
        a11y.keys("F1")
        self.pages = self.app.find("list", "Pages of the manual")

    def browser(self) -> a11y.Node:
        """Qt calls one whose text cannot be changed a label."""
        return self.app.find("label", "Page of the manual")

    def page(self) -> str:
        return a11y.text(self.browser())

    def wait_for_page(self, title: str) -> None:
        a11y.wait(f"the page “{title}”", lambda: self.page().startswith(title))

    def test_f1_opens_it_and_pages_are_chosen_by_key(self) -> None:
        self.wait_for_page("First steps")
        self.assertAllNamed()
        self.assertGreaterEqual(self.pages.childCount, 9)
        titles = [self.pages.getChildAtIndex(i).name for i in range(self.pages.childCount)]
        for title in titles[1:]:
            a11y.keys("Down")
            self.wait_for_page(title)

    def test_finds_in_the_page(self) -> None:
        a11y.keys("ctrl+f")
        a11y.type_text("until you quit")
        a11y.keys("Return")
        self.app.find_text("Not found", "label")
        a11y.click(self.pages.getChildAtIndex(1))
        self.wait_for_page("Tokens and keychains")
        a11y.keys("F3")
        text = self.browser().queryText()
        a11y.wait("the place to be selected", lambda: text.getNSelections() == 1
                  and text.getText(*text.getSelection(0)) == "until you quit")

    def test_is_beside_the_window_and_closes_by_escape(self) -> None:
        main = self.app.windows()
        self.assertEqual(len(main), 2)
        user = self.app.find("text", "User ID")
        self.assertTrue(a11y.enabled(user), "the manual must not block the window")
        a11y.keys("Escape")
        self.app.wait_gone("list", "Pages of the manual")
        self.app.activate()
        a11y.keys("F1")
        self.app.find("list", "Pages of the manual")


if __name__ == "__main__":
    unittest.main(verbosity=2)
