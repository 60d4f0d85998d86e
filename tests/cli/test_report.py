# SPDX-FileCopyrightText: 2026 The Mielto Connections authors
# SPDX-License-Identifier: Apache-2.0
"""`report`, and `--format html`: made of what was read, without a script or a link to outside."""
import html.parser
import unittest

import cli


class Rows(html.parser.HTMLParser):
    """The rows of all tables as lists of cells; the names of all elements and attributes."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.rows: "list[list[str]]" = []
        self.names: "set[str]" = set()
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: "list[tuple[str, str | None]]") -> None:
        self.names |= {tag, *(name for name, _ in attrs)}
        if tag == "tr":
            self.rows.append([])
        elif tag in ("td", "th"):
            self.rows[-1].append("")

    def handle_data(self, data: str) -> None:
        if self.rows and self.rows[-1] and data.strip():
            self.rows[-1][-1] += data


class Report(cli.Case):
    PEER = ("--user", "alice=240", "--user", "bob=3", "--status", "broken=500")

    def report(self, *arguments: str) -> "tuple[int, Rows | None]":
        target = self.folder / "report.html"
        result = self.ask("report", *arguments, "--output", str(target))
        return result.returncode, Rows(target.read_text()) if target.exists() else None

    def test_counts_what_was_read(self) -> None:
        status, report = self.report("alice", "bob")
        self.assertEqual(status, 0)
        counts = self.ask("count", "alice", "bob", "--format", "json")
        self.assertEqual(counts.returncode, 0)
        shares = {row[0]: int(row[1]) for row in report.rows[1:6] if row[0] != "Check"}
        self.assertEqual(sum(shares.values()), 243)
        self.assertIn(["Server", self.peer.url], report.rows)
        self.assertFalse(report.names & {"script", "link", "img", "iframe", "a", "src", "href"})

    def test_a_list_that_is_missing_is_said_or_nothing_is_written(self) -> None:
        status, report = self.report("alice", "broken")
        self.assertEqual((status, report), (8, None))
        status, report = self.report("alice", "broken", "--allow-partial")
        self.assertEqual(status, 8)
        self.assertIn("1 of 2 users", (self.folder / "report.html").read_text())

    def test_only_rows_that_were_asked_for(self) -> None:
        status, report = self.report("alice", "--where", "status:error", "--format", "html")
        self.assertEqual(status, 0)
        self.assertEqual([row[0] for row in report.rows[1:3]][0], "Error")
        self.assertIn(["Filter", "status:error"], report.rows)

    def test_is_the_same_as_a_format_of_exports(self) -> None:
        one = self.ask("report", "bob", "--output", "-")
        other = self.ask("list", "bob", "--format", "html")
        self.assertEqual((one.returncode, other.returncode), (0, 0))
        self.assertEqual(Rows(one.stdout.decode()).rows[:4], Rows(other.stdout.decode()).rows[:4])


if __name__ == "__main__":
    unittest.main()
