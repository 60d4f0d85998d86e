# SPDX-FileCopyrightText: 2026 The Mielto Connections authors
# SPDX-License-Identifier: Apache-2.0
"""A thousand hostile connections through every format, read back by others: Python's csv, jq and
openpyxl."""
import csv
import datetime
import hashlib
import json
import re
import subprocess
import unittest

import openpyxl

import hostile
import writer

MADE = hostile.records(1000, seed=20260102)
REPLY = hostile.reply(MADE)
DATES = ("created_at", "updated_at")


def in_sheet(text: str) -> str:
    """What must come back from a sheet; others read CR LF as they like."""
    return text.replace("\0", "\u2400").replace("\ufffe", "\ufffd").replace("\uffff", "\ufffd")


def unescaped(text: str) -> str:
    """What Excel shows for _xHHHH_."""
    return re.sub("_x([0-9A-Fa-f]{4})_", lambda found: chr(int(found[1], 16)), text)


def date(text: str) -> "datetime.datetime | None":
    """The moment in UTC where a sheet can hold it."""
    try:
        moment = datetime.datetime.fromisoformat(text)
    except ValueError:
        return None
    if len(text) < 19 or moment.year == 1:
        return None
    if moment.year == 9999 and moment.microsecond > 999_900:
        return None  # As a number of days it is the year 10000.
    if moment.tzinfo:
        moment = moment.astimezone(datetime.timezone.utc).replace(tzinfo=None)
    return moment if moment >= datetime.datetime(1900, 3, 1) else None


class RoundTrip(writer.Case):
    maxDiff = 2000

    def read_csv(self, separator: str, *options: str) -> "list[list[str]]":
        csv.field_size_limit(1_000_000)
        path = self.write("list.csv", REPLY, *options)
        with open(path, newline="", encoding="utf-8") as file:
            return list(csv.reader(file, delimiter=separator, strict=True))

    def check_csv(self, records: "list[list[str]]", change) -> None:
        self.assertEqual(records[0], hostile.FIELDS)
        self.assertEqual(len(records), 1 + len(MADE))
        for record, (members, written) in zip(records[1:], MADE):
            expected = [change(hostile.cell(members, written, key)) for key in hostile.FIELDS]
            self.assertEqual(record, expected)

    def test_csv(self) -> None:
        self.check_csv(self.read_csv(","), hostile.guarded)
        self.assertEqual((self.folder / "list.csv").read_bytes()[:3], b"id,")

    def test_csv_without_guard(self) -> None:
        self.check_csv(self.read_csv(",", "raw"), str)

    def test_csv_for_excel(self) -> None:
        records = self.read_csv(";", "excel")
        self.assertEqual(records[0][0], "\ufeffid")
        records[0][0] = "id"
        self.check_csv(records, lambda text: hostile.guarded(text, ";"))

    def test_ndjson_is_the_servers_text_masked(self) -> None:
        lines = self.write("list.ndjson", REPLY).read_bytes().split(b"\n")
        self.assertEqual(lines.pop(), b"")
        self.assertEqual(len(lines), len(MADE))
        for line, (_, written) in zip(lines, MADE):
            self.assertEqual(line.decode(), hostile.compact(written, masked=True, top=True))
            self.assertNotIn(b"hidden", line)

    def test_ndjson_with_secrets(self) -> None:
        lines = self.write("list.ndjson", REPLY, "secrets").read_bytes().split(b"\n")
        self.assertEqual([line.decode() for line in lines[:-1]],
                         [hostile.compact(written, masked=False) for _, written in MADE])

    def test_json_and_ndjson_hold_the_same(self) -> None:
        lines = self.write("list.ndjson", REPLY).read_text("utf-8").split("\n")[:-1]
        document = self.write("list.json", REPLY).read_bytes()
        # Not splitlines(): U+2028 is no end of a line here.
        self.assertEqual(document.decode().split("\n")[1:-2],
                         [line + "," for line in lines[:-1]] + lines[-1:])
        read = json.loads(document)
        self.assertEqual(list(read), ["connections", "total"])
        self.assertEqual((len(read["connections"]), read["total"]), (1000, 1000))

    def test_jq_reads_both(self) -> None:
        made = hostile.records(1000, seed=7, lone=False)  # jq 1.6 refuses halves of characters.

        def jq(name: str, program: str) -> "list[str]":
            path = self.write(name, hostile.reply(made))
            read = subprocess.run(["jq", "-c", program, str(path)], check=True,
                                  stdout=subprocess.PIPE).stdout
            return [json.loads(line) for line in read.split(b"\n")[:-1]]

        ids = [dict(members)["id"] for members, _ in made]
        self.assertEqual(jq("list.ndjson", ".id"), ids)
        self.assertEqual(jq("list.json", ".connections[].id"), ids)
        self.assertEqual(jq("list.json", ".total"), [1000])

    def check_sheet_cell(self, key: str, found, text: str) -> None:
        moment = date(text) if key in DATES else None
        if moment:
            self.assertIsInstance(found.value, datetime.datetime, text)
            self.assertLess(abs(found.value - moment), datetime.timedelta(milliseconds=2), text)
            return
        self.assertIn(found.data_type, ("s", "inlineStr") if text else ("n", "s"))
        self.assertEqual(unescaped(found.value or ""), in_sheet(text))

    def test_xlsx(self) -> None:
        path = self.write("list.xlsx", REPLY)
        book = openpyxl.load_workbook(path)
        self.assertEqual(book.sheetnames, ["Connections"])
        sheet = book.active
        self.assertEqual((sheet.max_row, sheet.max_column), (1001, 12))
        self.assertEqual([cell.value for cell in sheet[1]], hostile.FIELDS)
        self.assertEqual((sheet.freeze_panes, sheet.auto_filter.ref), ("A2", "A1:L1001"))
        for row, (members, written) in zip(sheet.iter_rows(min_row=2), MADE):
            for key, found in zip(hostile.FIELDS, row):
                with self.subTest(cell=found.coordinate):
                    self.check_sheet_cell(key, found, hostile.cell(members, written, key))

    def read_labels(self, texts: "list[str]") -> list:
        """The label cells of a sheet."""
        path = self.write("list.xlsx", hostile.reply(hostile.with_labels(texts)))
        sheet = openpyxl.load_workbook(path).active
        self.assertEqual(sheet.max_row, len(texts) + 1)
        return [row[0] for row in sheet.iter_rows(min_row=2, min_col=2, max_col=2)]

    def test_d15_every_character_in_a_sheet(self) -> None:
        units = [chr(unit) for unit in range(0x10000)]
        astral = ["\U00010000", "\U0001f600", "\U000e0041", "\U0010ffff"]
        texts = [f"[{c}]" for c in units + astral] + hostile.corpus()
        for found, text in zip(self.read_labels(texts), texts):
            expected = in_sheet(hostile.visible(text))
            if unescaped(found.value) != expected:
                self.assertEqual(repr(unescaped(found.value)), repr(expected))

    def test_d14_a_cell_that_is_too_long(self) -> None:
        texts = ["x" * 32767, "x" * 32768, "\U0001f600" * 16384]
        cells = [found.value for found in self.read_labels(texts)]
        self.assertEqual(self.output[1], "2")
        self.assertEqual(cells[0], texts[0])
        for cell, text in zip(cells[1:], texts[1:]):
            kept, mark = cell.split("\u2026")
            self.assertTrue(text.startswith(kept) and len(kept.encode("utf-16-le")) > 2 * 32700)
            self.assertEqual(mark, f" [cut: {len(text)} characters in all]")
        data = self.write("list.ndjson", hostile.reply(hostile.with_labels(texts))).read_bytes()
        self.assertEqual([json.loads(line)["label"] for line in data.splitlines()], texts)

    def test_d19_no_formula_in_a_sheet(self) -> None:
        payloads = hostile.formulas()
        self.assertGreaterEqual(len(payloads), 73)
        for found, text in zip(self.read_labels(payloads), payloads):
            self.assertIn(found.data_type, ("s", "inlineStr"), text)

    def test_d17_ids_and_numbers_stay_text(self) -> None:
        texts = ["00123", "1E5", "2024-01-02", "12345678901234567890", "007", "TRUE", "1/2", "-5"]
        self.assertEqual([found.value for found in self.read_labels(texts)], texts)
        self.assertEqual(self.csv_labels(texts), texts)

    def csv_labels(self, texts: "list[str]", *options: str) -> "list[str]":
        path = self.write("list.csv", hostile.reply(hostile.with_labels(texts)), *options)
        with open(path, newline="", encoding="utf-8") as file:
            return [record[1] for record in list(csv.reader(file, strict=True))[1:]]

    def test_d18_csv_of_every_shape(self) -> None:
        texts = ["a,b", "a\"b", "\"", "\"\"", "a\nb", "a\r\nb", "\r", " a ", "\u00e9\u4e2d", "", ";", "'"]
        self.assertEqual(self.csv_labels(texts, "raw"), texts)
        self.assertEqual(self.csv_labels(hostile.corpus()),
                         [hostile.guarded(text) for text in hostile.corpus()])

    def test_d20_d23_one_line_a_record_and_no_secret(self) -> None:
        texts = ["\u2028\u2029\x85\n\r\n", "\v\f\x1c"]
        data = self.write("list.ndjson", hostile.reply(hostile.with_labels(texts))).read_bytes()
        self.assertEqual([json.loads(line)["label"] for line in data.split(b"\n")[:-1]], texts)
        for format in writer.FORMATS[:3]:
            self.assertNotIn(b"hidden", self.write(f"list.{format}", REPLY).read_bytes())
        book = openpyxl.load_workbook(self.write("list.xlsx", REPLY))
        texts = [str(found.value) for row in book.active.iter_rows() for found in row]
        self.assertFalse([text for text in texts if "hidden" in text])

    def test_equal_lists_give_equal_bytes(self) -> None:
        for format in writer.FORMATS:
            first = self.write(f"a.{format}", REPLY).read_bytes()
            self.assertEqual(self.output[0], hashlib.sha256(first).hexdigest())
            self.assertEqual(self.write(f"b.{format}", REPLY, TZ="Asia/Kolkata").read_bytes(), first)


if __name__ == "__main__":
    unittest.main()
