# SPDX-FileCopyrightText: 2026 The Mielto Connections authors
# SPDX-License-Identifier: Apache-2.0
"""What the programs must not use, with the reason; comments and literals are not read."""
import pathlib
import re

import rules

IN_SOURCES = [
    (r"\bignoreSslErrors\b", "certificates are never waved through"),
    (r"\bprocessEvents\b", "no waiting inside a handler"),
    (r"\bQEventLoop\b", "no nested event loop"),
    (r"\bQSortFilterProxyModel\b", "too slow for long lists; order and find over the list itself"),
    (r"\bQSaveFile\b", "its commit() does not see every failed write; use SafeFile"),
    (r"\bQSettings\b", "reports success on a full disk; settings are our own JSON"),
    (r"\bQt::(RichText|AutoText|MarkdownText)\b", "server text is plain text everywhere"),
    (r"\b(setHtml|insertHtml|appendHtml|setMarkdown)\b", "server text is plain text everywhere"),
    (r"\b(foreach|Q_FOREACH)\s*\(", "use a range-based for"),
    (r"\bnew QComboBox\b", "its value changes by the wheel while it is closed; use PopupCombo"),
    (r"\b(std::)?s?rand\s*\(", "not random enough, and not injected"),
]
# The manual is our own text and part of the program; the file reads nothing else.
ALLOWED = {("ui/help/helpbrowser.cpp", "setMarkdown"), ("app/base/safefile.cpp", "QSaveFile")}
IN_CMAKE = [(r"\bGLOB(_RECURSE)?\b", "list files explicitly")]


def _find(path: pathlib.Path, root: pathlib.Path, text: str, words: list) -> list:
    name = path.relative_to(root).as_posix()
    return [
        rules.Finding(name, rules.line_of(text, match.start()), f"{match.group().strip()}: {why}")
        for pattern, why in words
        for match in re.finditer(pattern, text)
        if (name, match.group()) not in ALLOWED
    ]


def check(root: pathlib.Path) -> list:
    found = []
    for path in rules.sources(root, "app", "ui"):
        found += _find(path, root, rules.code_only(rules.read(path)), IN_SOURCES)
    for path in rules.cmake_files(root):
        found += _find(path, root, rules.cmake_code_only(rules.read(path)), IN_CMAKE)
    return found


CLEAN = {
    "app/base/a.cpp": '// QSaveFile lies\n/* QSettings\n too */ auto a = "QSettings // x";\n'
                      "auto b = R\"(processEvents)\"; int operand(int); int n = 1'000;\n",
    "ui/help/helpbrowser.cpp": "document()->setMarkdown(ours);\n",
    "CMakeLists.txt": "# no file(GLOB …)\nforeach(folder app ui)\n",
    "tests/unit/tst_a.cpp": "QEventLoop loop;\n",
}
PLANTS = [
    rules.Plant(name, name, {name: code + "\n"})
    for name, code in [
        ("app/api/ssl.cpp", "reply->ignoreSslErrors();"),
        ("ui/events.cpp", "QCoreApplication::processEvents();"),
        ("ui/loop.cpp", 'auto x = u"//"; QEventLoop loop;'),
        ("ui/proxy.h", "#include <QSortFilterProxyModel>"),
        ("app/base/save.cpp", "/* fine */ QSaveFile file(name);"),
        ("app/session/settings.cpp", "QSettings settings;"),
        ("ui/rich.cpp", "label->setTextFormat(Qt::RichText);"),
        ("ui/auto.cpp", "label->setTextFormat(Qt::AutoText);"),
        ("ui/html.cpp", "edit->setHtml(text);"),
        ("ui/markdown.cpp", "document()->setMarkdown(text);"),
        ("ui/help/helpwindow.cpp", "browser->setMarkdown(text);"),
        ("ui/help/helpbrowser.cpp", "document()->setMarkdown(ours); setHtml(text);"),
        ("ui/help/helpbrowser.h", "void f() { setMarkdown(text); }"),
        ("ui/each.cpp", "foreach (int i, list) {}"),
        ("app/list/rand.cpp", "int n = std::rand();"),
        ("app/CMakeLists.txt", "file(GLOB sources *.cpp)"),
        ("app/x.cmake", "file(GLOB_RECURSE sources *.cpp)"),
    ]
]

if __name__ == "__main__":
    rules.main(check, CLEAN, PLANTS)
