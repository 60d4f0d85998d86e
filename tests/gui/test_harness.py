# SPDX-FileCopyrightText: 2026 The Mielto Connections authors
# SPDX-License-Identifier: Apache-2.0
"""The window tests' own tools, tried on harness_probe: `test_harness.py PROBE`."""
import os
import sys
import tempfile
import time
import unittest

import a11y
import peerprocess


class Harness(unittest.TestCase):
    @classmethod
    def setUpClass(cls) -> None:
        cls.app = a11y.App(PROBE)
        cls.app.activate()

    @classmethod
    def tearDownClass(cls) -> None:
        cls.app.end()

    def test_chooses_in_a_combo_found_by_its_label(self) -> None:
        combo = self.app.find("combo box", "Status")
        self.assertEqual(a11y.combo_items(combo), ["Any", "active", "error"])
        for item in ("error", "active", "Any"):
            a11y.choose(combo, item)
            self.assertEqual(a11y.text(combo), item)

    def test_types_presses_and_reads(self) -> None:
        combo, edit = self.app.find("combo box", "Status"), self.app.find("text", "User")
        a11y.choose(combo, "error")
        a11y.type_into(edit, "ab 1")
        a11y.type_into(edit, "user-42/x")
        a11y.press(self.app.find("push button", "Apply"))
        self.app.find("label", "error user-42/x")
        a11y.set_text(edit, "żółw")
        a11y.press(self.app.find("push button", "Apply"))
        self.app.find_text("żółw", "label")
        a11y.keys("ctrl+f")
        self.app.find("label", "find")
        self.app.wait_gone("label", "error żółw")

    def test_reads_cells_of_a_long_table_without_walking_it(self) -> None:
        begin = time.monotonic()
        table = self.app.find("table", "Rows")
        self.assertEqual(a11y.row_count(table), 1_000_000)
        self.assertEqual(a11y.column_titles(table), ["Column 0", "Column 1", "Column 2"])
        self.assertEqual(a11y.cell(table, 999_999, "Column 2"), "999999/2")
        self.assertEqual(a11y.column(table, "Column 1", 3), ["0/1", "1/1", "2/1"])
        self.assertLess(time.monotonic() - begin, 3)
        a11y.click_cell(table, 1, 0)

    def test_finds_controls_without_a_name(self) -> None:
        self.assertEqual(len(a11y.unnamed_controls(self.app.root)), 1)

    def test_says_what_it_waited_for_and_what_there_is(self) -> None:
        with self.assertRaisesRegex(a11y.Timeout, r"(?s)named 'Missing'.*push button 'Apply'"):
            self.app.find("push button", "Missing", timeout=0.2)

    def test_takes_a_picture(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            picture = os.path.join(folder, "window.png")
            a11y.screenshot(picture, self.app.windows()[-1])
            self.assertGreater(os.path.getsize(picture), 1000)

    def test_the_peer_starts_and_ends(self) -> None:
        with peerprocess.Peer("--user", "bob=3") as peer:
            self.assertRegex(peer.url, r"^http://127\.0\.0\.1:\d+$")
            self.assertEqual(peer.requests(), [])
            self.assertEqual(peer.stop(), 0)


if __name__ == "__main__":
    PROBE = sys.argv.pop(1)
    unittest.main()
