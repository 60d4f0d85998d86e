# SPDX-FileCopyrightText: 2026 The Mielto Connections authors
# SPDX-License-Identifier: Apache-2.0
"""Translations are up to date with the sources and whole, stand where the program looks for them, and
keep what it puts into them: placeholders, mnemonics, tabs. mielto_en.ts holds plurals alone."""
import pathlib
import re
import shutil
import subprocess
import tempfile
import typing
import xml.etree.ElementTree as ElementTree

import rules

LUPDATE = shutil.which("lupdate", path="/usr/lib/qt6/bin:/usr/lib/qt6/libexec") or "lupdate"
HOLE = re.compile(r"%L?[n0-9]")
COUNT = {"%n", "%Ln"}  # A plural form may say the number in a word.
MNEMONIC = re.compile(r"&(?!&)\w")
# What the program asks for; lupdate also files texts under contexts that it guesses.
CONTEXTS = re.compile(r"\b(?:Q_DECLARE_TR_FUNCTIONS\(|(?:QT_TRANSLATE_NOOP|translate)\(\s*\")(\w+)")
CLASSES = re.compile(r"\b(?:class|struct)\s+(\w+)\b[^;{}()]*\{\s*Q_OBJECT\b")
NAMESPACE = re.compile(r"^namespace ([\w:]+)", re.MULTILINE)
FRENCH_FAULT = re.compile(r" [;:?!»]|« ")
# A mark tears Arabic letters apart, and kana and Han characters are on no key: "(&F)" instead.
UNMARKABLE = re.compile("&[\u0600-\u06ff\u3040-\u30ff\u4e00-\u9fff]")


class Message(typing.NamedTuple):
    context: str
    source: str
    comment: str
    is_plural: bool


def _messages(path: pathlib.Path) -> "dict[Message, ElementTree.Element]":
    return {
        Message(context.findtext("name", ""), message.findtext("source", ""),
                message.findtext("comment", ""), message.get("numerus") == "yes"):
            message.find("translation")
        for context in ElementTree.parse(path).getroot().findall("context")
        for message in context.findall("message")
    }


def _wanted(root: pathlib.Path, plurals: bool) -> "set[Message]":
    """What the sources ask for."""
    folders = [name for name in ("app", "ui") if (root / name).is_dir()]
    with tempfile.TemporaryDirectory() as folder:
        file = pathlib.Path(folder) / "now.ts"
        subprocess.run(
            [LUPDATE, "-silent", "-I", ".", "-locations", "none", "-no-obsolete",
             *(["-pluralonly"] if plurals else []), *folders, "-ts", str(file)],
            cwd=root, check=True, stderr=subprocess.DEVNULL, timeout=60)
        return set(_messages(file))


def _contexts(root: pathlib.Path) -> "set[str]":
    """Those in which the program looks for its texts."""
    found = set()
    for path in rules.sources(root, "app", "ui"):
        text = rules.read(path)
        found.update(CONTEXTS.findall(text))
        space = NAMESPACE.search(text)
        found.update((f"{space[1]}::" if space else "") + name for name in CLASSES.findall(text))
    return found


def _faults(message: Message, translation: ElementTree.Element) -> "typing.Iterator[str]":
    forms = [form.text or "" for form in translation.findall("numerusform")]
    texts = forms or [translation.text or ""]
    if translation.get("type") == "unfinished" or not all(texts):
        yield "is not translated"
        return
    allowed = COUNT if message.is_plural else set()

    def holes(text: str) -> list:
        return sorted(hole for hole in HOLE.findall(text) if hole not in allowed)

    for text in texts:
        if holes(text) != holes(message.source):
            yield f"has other placeholders: {text}"
        if len(MNEMONIC.findall(text)) != len(MNEMONIC.findall(message.source)):
            yield f"has another mnemonic: {text}"
        if UNMARKABLE.search(text):
            yield f"has its mnemonic before a letter that takes none: {text}"
        if text.count("\t") != message.source.count("\t"):
            yield f"has other tabs: {text}"


def check(root: pathlib.Path) -> list:
    found = []
    contexts = _contexts(root)
    wanted = {plurals: _wanted(root, plurals) for plurals in (False, True)}
    for path in sorted((root / "translations").glob("*.ts")):
        name = path.relative_to(root).as_posix()
        there = _messages(path)
        now = wanted[path.stem.endswith("_en")]
        found += [rules.Finding(name, 1, f"“{message.source}” is missing: run lupdate")
                  for message in sorted(now - set(there))]
        found += [rules.Finding(name, 1, f"“{message.source}” is no longer used: run lupdate")
                  for message in sorted(set(there) - now)]
        found += [rules.Finding(name, 1, f"“{message.source}” {fault}")
                  for message, translation in there.items() if message in now
                  for fault in _faults(message, translation)]
        found += [rules.Finding(name, 1, f"nothing in the program looks for the context {context}")
                  for context in sorted({message.context for message in there} - contexts)]
        if path.stem.endswith("_fr"):
            found += [rules.Finding(name, 1, f"an ordinary space before or after a sign: {text}")
                      for translation in there.values()
                      for text in translation.itertext() if FRENCH_FAULT.search(text)]
    return found


SOURCE = """#include <QCoreApplication>
QString a() { return QCoreApplication::translate("A", "&Save %1"); }
QString b(int n) { return QCoreApplication::translate("A", "%Ln row(s) of %1", nullptr, n); }
"""


def _file(save: str, *rows: str, extra: str = "", kind: str = "") -> str:
    forms = "".join(f"<numerusform>{row}</numerusform>" for row in rows)
    return f"""<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS>
<TS version="2.1" language="de_DE"><context><name>A</name>{extra}
<message><source>&amp;Save %1</source><translation{kind}>{save}</translation></message>
<message numerus="yes"><source>%Ln row(s) of %1</source><translation>{forms}</translation></message>
</context></TS>
"""


GOOD = ("&amp;Sichern %1", "Eine Zeile von %1", "%Ln Zeilen von %1")
TS = "translations/mielto_de.ts"
CLEAN = {"app/a.cpp": SOURCE, TS: _file(*GOOD)}
PLANTS = [
    rules.Plant("a text that is new", TS, {"ui/b.cpp": SOURCE.replace("&Save", "&Send")}),
    rules.Plant("a text that has gone", TS, {TS: _file(*GOOD, extra=(
        "<message><source>old</source><translation>alt</translation></message>"))}),
    rules.Plant("an unfinished one", TS, {TS: _file(*GOOD, kind=' type="unfinished"')}),
    rules.Plant("an empty one", TS, {TS: _file("", *GOOD[1:])}),
    rules.Plant("a lost placeholder", TS, {TS: _file("&amp;Sichern", *GOOD[1:])}),
    rules.Plant("a lost mnemonic", TS, {TS: _file("Sichern %1", *GOOD[1:])}),
    rules.Plant("an ordinary space before a colon", "translations/mielto_fr.ts",
                {"translations/mielto_fr.ts": _file("&amp;Garder : %1", *GOOD[1:])}),
    rules.Plant("a context that nothing asks for", TS, {
        "app/b.cpp": "namespace m { QString tr(const char *); QString c() { return tr(\"C\"); } }",
        TS: _file(*GOOD, extra=(
            "</context><context><name>m</name>"
            "<message><source>C</source><translation>C</translation></message>"
            "</context><context><name>A</name>"))}),
    *(rules.Plant(f"a mnemonic before {letter}", TS, {TS: _file(f"&amp;{letter} %1", *GOOD[1:])})
      for letter in "حあ保"),
    rules.Plant("a lost placeholder in a plural", TS, {TS: _file(*GOOD[:2], "%Ln Zeilen")}),
]

if __name__ == "__main__":
    rules.main(check, CLEAN, PLANTS)
