# SPDX-FileCopyrightText: 2026 The Mielto Connections authors
# SPDX-License-Identifier: Apache-2.0
"""What LibreOffice makes of the files: a thousand hostile connections come back, and no cell is a
formula."""
import csv
import pathlib
import re
import subprocess
import unittest
import xml.etree.ElementTree as ElementTree

import hostile
import writer

TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
MADE = hostile.records(1000, seed=20260102)
OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
#: Separator, quote, UTF-8, from line 1; then: as text or not, language, quoted are text, detect
#: numbers. The last is what a click does.
CSV_IN = "--infilter=CSV:{},34,76,1,,0,false,true"
#: Comma, semicolon, tab, and all three of them.
SEPARATORS = ("44", "59", "9", "44/59/9")
#: Everything quoted, as the cell holds it, not as it is shown.
CSV_OUT = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,false"


def in_sheet(text: str) -> str:
    """What must come back: ends of lines and what no text may hold are LibreOffice's own."""
    text = re.sub("[\0-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff\u2400\ufffd\ufeff]", "", text)
    return re.sub("[\r\n]+", "\n", text)


class LibreOffice(writer.Case):
    def convert(self, path: pathlib.Path, to: str, *options: str) -> pathlib.Path:
        outcome = self.folder / "converted"
        result = subprocess.run(
            ["soffice", "--headless", "--norestore", f"-env:UserInstallation=file://{self.folder}/lo",
             *options, "--convert-to", to, "--outdir", str(outcome), str(path)],
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=240)
        found = outcome / (path.stem + "." + to.split(":")[0])
        self.assertTrue(found.exists(), result.stdout.decode(errors="replace"))
        return found

    def formula_cells(self, path: pathlib.Path, *options: str) -> "tuple[int, int]":
        """(cells that are formulas, rows)"""
        root = ElementTree.parse(self.convert(path, "fods", *options)).getroot()
        formulas = [cell for cell in root.iter(f"{TABLE}table-cell") if f"{TABLE}formula" in cell.attrib]
        rows = [row for row in root.iter(f"{TABLE}table-row")
                if any(f"{OFFICE}value-type" in cell.attrib for cell in row)]
        return len(formulas), len(rows)

    def payloads(self) -> bytes:
        payloads = hostile.formulas()
        self.assertGreaterEqual(len(payloads), 73)
        return hostile.reply(hostile.with_labels(payloads))

    def test_the_payloads_are_formulas_without_guard(self) -> None:
        """Else the tests below would test nothing."""
        path = self.write("raw.csv", self.payloads(), "raw")
        for separators in SEPARATORS:
            with self.subTest(separators):
                self.assertGreater(self.formula_cells(path, CSV_IN.format(separators))[0], 5)

    def test_d19_no_formula_in_csv(self) -> None:
        path = self.write("list.csv", self.payloads())
        formulas, rows = self.formula_cells(path, CSV_IN.format(44))
        self.assertEqual(formulas, 0)
        self.assertGreaterEqual(rows, len(hostile.formulas()))

    def test_d19_no_formula_whatever_csv_is_split_at(self) -> None:
        for name, *options in (("list.csv",), ("excel.csv", "excel")):
            path = self.write(name, self.payloads(), *options)
            for separators in SEPARATORS:
                with self.subTest(name, separators=separators):
                    self.assertEqual(self.formula_cells(path, CSV_IN.format(separators))[0], 0)

    def test_d19_no_formula_in_a_workbook(self) -> None:
        path = self.write("list.xlsx", self.payloads())
        self.assertEqual(self.formula_cells(path)[0], 0)

    def check_cells(self, path: pathlib.Path, change) -> None:
        with open(path, newline="", encoding="utf-8") as file:
            records = list(csv.reader(file))
        self.assertEqual(records[0], hostile.FIELDS)
        self.assertEqual(len(records), 1 + len(MADE))
        for record, (members, written) in zip(records[1:], MADE):
            for key, found in zip(hostile.FIELDS, record):
                if key not in ("created_at", "updated_at"):  # Shown as dates of its own.
                    expected = change(hostile.cell(members, written, key))
                    self.assertEqual(in_sheet(found), in_sheet(expected))

    def test_a_thousand_hostile_rows_of_a_workbook(self) -> None:
        path = self.write("list.xlsx", hostile.reply(MADE))
        self.check_cells(self.convert(path, CSV_OUT), str)

    def test_a_thousand_hostile_rows_of_csv(self) -> None:
        path = self.write("list.csv", hostile.reply(MADE))
        # Every column as text: a sheet would take 00123 for a number.
        columns = "/".join(f"{number}/2" for number in range(1, 13))
        found = self.convert(path, CSV_OUT, f"--infilter=CSV:44,34,76,1,{columns},0,false,false")
        self.check_cells(found, hostile.guarded)


if __name__ == "__main__":
    unittest.main()
