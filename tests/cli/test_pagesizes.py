# SPDX-FileCopyrightText: 2026 The Mielto Connections authors
# SPDX-License-Identifier: Apache-2.0
"""Servers that cannot give 1,000 rows at a time, and lists that change while the pages get smaller:
what is asked for, request by request, and what is said of the list."""
import json
import unittest
import urllib.parse

import cli
import peerprocess

KIB80 = 80 * 1024


def asked(request: dict) -> "tuple[int, int]":
    query = urllib.parse.parse_qs(request["query"])
    return int(query["skip"][0]), int(query["limit"][0])


def pages(size: int, rows: int, start: int = 0) -> "list[tuple[int, int]]":
    """From `start` to the end of a list of so many rows, each overlapping the one before."""
    found, skip = [], start
    while True:
        found.append((skip, size))
        if rows - skip < size:
            return found
        skip += size - 1


class PageSizes(cli.Case):
    @classmethod
    def setUpClass(cls) -> None:
        pass  # Each test has a peer of its own.

    def export(self, peer_options: "tuple[str, ...]", *more: str, status: int = 0,
               users: "tuple[str, ...]" = ("ann",), retries: int = 0) -> dict:
        """The manifest; self.log has what was asked for."""
        self.peer = peerprocess.Peer(*peer_options)
        self.addCleanup(self.peer.stop)
        file = self.folder / "list.ndjson"
        self.result = self.ask("export", *users, "--output", str(file), "--manifest",
                               "--allow-partial", "--concurrency", "1", *more, retries=retries)
        self.assertStatus(status, self.result)
        manifest = json.loads((self.folder / "list.ndjson.manifest.json").read_text())
        requests = sum(user["requests"] for user in manifest["users"])
        self.log = [asked(one) for one in self.peer.wait_for_requests(requests)]
        self.assertEqual(len(self.log), requests)
        ids = [json.loads(line)["id"] for line in file.read_text().splitlines()]
        self.assertEqual(len(ids), len(set(ids)))
        self.assertEqual(len(ids), manifest["rows"])
        return manifest

    def assertComplete(self, manifest: dict, rows: int) -> None:
        self.assertEqual((manifest["verdict"], manifest["rows"]), ("complete", rows))

    def test_a_gateway_that_gives_up_above_200_rows(self) -> None:
        self.assertComplete(self.export(("--user", "ann=350", "--refuse-above", "200=504")), 350)
        self.assertEqual(self.log, [(0, 1000), (0, 250), *pages(100, 350)])

    def test_what_a_504_has_shown_holds_for_this_user_alone(self) -> None:
        peer = ("--user", "ann=30", "--user", "bob=30", "--refuse-above", "200=504")
        self.export(peer, "--status", "error", "--status", "active", users=("ann", "bob"))
        of_each = [(0, 1000), (0, 250), (0, 100), (0, 100), (0, 1)]
        self.assertEqual(self.log, of_each * 2)

    def test_what_a_413_or_422_has_shown_holds_for_all_lists(self) -> None:
        for code, falls in (("413", [(0, 1000), (0, 250)]), ("422", [(0, 1000)])):
            with self.subTest(code):
                peer = ("--user", "ann=30", "--user", "bob=120", "--refuse-above", f"100={code}")
                self.export(peer, users=("ann", "bob"))
                self.assertEqual(self.log, [*falls, (0, 100), *pages(100, 120)])

    def test_a_422_that_does_not_name_limit_is_told_at_once(self) -> None:
        detail = json.dumps([{"loc": ["path", "user_id"], "msg": "over the limit", "type": "x"}])
        self.export(("--status", "ann=422", "--detail", f"ann={detail}"), status=2)
        self.assertEqual(self.log, [(0, 1000)])

    def test_pages_over_the_size_limit(self) -> None:
        manifest = self.export(("--user", "ann=1200", "--pad", str(KIB80)))
        self.assertComplete(manifest, 1200)
        self.assertEqual(self.log, [(0, 1000), *pages(250, 1200)])

    def test_a_page_that_takes_longer_than_the_total_timeout(self) -> None:
        manifest = self.export(("--user", "ann=30", "--refuse-above", "250=0"), "--timeout", "2")
        self.assertComplete(manifest, 30)
        self.assertEqual(sorted(self.log), [(0, 250), (0, 1000)])  # One gets no answer.

    def test_a_cap_below_the_size_that_works(self) -> None:
        peer = ("--user", "ann=130", "--cap", "40", "--refuse-above", "250=504")
        self.assertComplete(self.export(peer), 130)
        self.assertEqual(self.log, [(0, 1000), (0, 250), *pages(40, 130, 39)])

    def test_at_ten_rows_the_retries_apply_and_the_reason_is_told(self) -> None:
        for code, asked_at_ten, status in (("504", 2, 5), ("413", 1, 6), ("422", 1, 2)):
            with self.subTest(code):
                falls = [(0, 1000), (0, 100), (0, 25)] if code == "422" else [
                    (0, 1000), (0, 250), (0, 100), (0, 25)]
                self.export(("--user", "ann=30", "--refuse-above", f"1={code}"), status=status,
                            retries=1)
                self.assertEqual(self.log, falls + [(0, 10)] * asked_at_ten)

    def test_probes_keep_their_size(self) -> None:
        self.peer = peerprocess.Peer("--user", "ann=30", "--refuse-above", "0=504")
        self.addCleanup(self.peer.stop)
        self.assertStatus(5, self.ask("count", "ann"))
        self.assertEqual([asked(one) for one in self.peer.requests()], [(0, 1)])

    def test_rows_that_come_while_the_pages_get_smaller(self) -> None:
        """Before the second page, which is asked for 100 rows later on."""
        peer = ("--user", "ann=300", "--refuse-above", "200=504", "--insert", "4=7")
        self.assertComplete(self.export(peer), 307)
        self.assertEqual(self.log, [(0, 1000), (0, 250), (0, 100), (99, 100), *pages(100, 307)])

    def test_as_many_rows_as_make_the_first_page_come_again(self) -> None:
        self.assertComplete(self.export(("--user", "ann=1500", "--insert", "2=999")), 2499)
        self.assertEqual(self.log, [(0, 1000), (999, 1000), *pages(1000, 2499)])
        peer = ("--user", "ann=300", "--refuse-above", "200=504", "--insert", "4=99")
        self.assertComplete(self.export(peer), 399)
        self.assertEqual(self.log, [(0, 1000), (0, 250), (0, 100), (99, 100), *pages(100, 399)])

    def test_rows_that_were_updated_between_two_pages_are_read_again(self) -> None:
        self.assertComplete(self.export(("--user", "ann=1500", "--touch", "2")), 1500)
        self.assertEqual(self.log, pages(1000, 1500) * 2)
        text = (self.folder / "list.ndjson").read_text()
        self.assertEqual(text.count("2026-02-03T04:05:02Z"), 1500)

    def test_round_numbers_of_rows_are_asked_about(self) -> None:
        for rows in (10, 20, 25, 50, 100, 200, 250, 500):
            with self.subTest(rows):
                self.assertComplete(self.export(("--user", f"ann={rows}")), rows)
                self.assertEqual(self.log, [(0, 1000), (rows - 1, 1000)])
        for rows in (9, 11, 99, 101, 999):
            with self.subTest(rows):
                self.assertComplete(self.export(("--user", f"ann={rows}")), rows)
                self.assertEqual(self.log, [(0, 1000)])

    def test_a_cap_that_counts_only_its_own_page_is_found_out(self) -> None:
        manifest = self.export(("--user", "ann=450", "--cap", "100", "--own-total"), status=8)
        self.assertEqual((manifest["verdict"], manifest["rows"]), ("changed", 450))
        self.assertEqual(self.log[:2], [(0, 1000), (99, 1000)])
        self.assertIn(b"connections but returned 450", self.result.stderr)

    def test_a_server_that_ignores_the_filters_is_found_out(self) -> None:
        for options in (("--status", "error"), ("--type", "mcp")):
            with self.subTest(options):
                manifest = self.export(("--user", "ann=30", "--ignore-filters"), *options, status=8)
                self.assertEqual((manifest["verdict"], manifest["rows"]), ("partial", 30))
                user = manifest["users"][0]
                self.assertIn("of 30 rows", user["error"])
                self.assertIn("the server seems to ignore the filter", user["error"])
                self.assertIn(user["error"].encode(), self.result.stderr)


if __name__ == "__main__":
    unittest.main()
