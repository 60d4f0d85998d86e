// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "app/list/typedusers.h"

using namespace Qt::StringLiterals;
using namespace mielto;

class TestTypedUsers final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsTheIds_data();
    void findsTheIds();
};

void TestTypedUsers::findsTheIds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("users");
    const auto row = [](const char *name, const QString &text, const QStringList &users) {
        QTest::newRow(name) << text << users;
    };
    row("nothing", u" \t"_s, {});
    row("only separators", u",;\n"_s, {});
    row("one", u"usr_1"_s, {u"usr_1"_s});
    row("blanks around", u" \tusr_1\r\n"_s, {u"usr_1"_s});
    row("byte order mark and zero width", u"\uFEFFusr_1\u200B"_s, {u"usr_1"_s});
    row("a trailing comma", u"usr_0034,"_s, {u"usr_0034"_s});
    row("a trailing semicolon", u"usr_0034 ; "_s, {u"usr_0034"_s});
    row("quotes", u"\"usr_1\""_s, {u"usr_1"_s});
    row("quotes and a comma", u"  \"usr_1\","_s, {u"usr_1"_s});
    row("single quotes", u"'usr_1';"_s, {u"usr_1"_s});
    row("typographic quotes", u"“usr_1”"_s, {u"usr_1"_s});
    row("one quote belongs to it", u"o'neill"_s, {u"o'neill"_s});
    row("a quote that does not end", u"\"usr_1"_s, {u"\"usr_1"_s});
    row("other blanks belong to it", u"\u00A0usr_1\u2028"_s, {u"\u00A0usr_1\u2028"_s});
    row("a slash and a colon", u"org:4/usr"_s, {u"org:4/usr"_s});
    row("commas", u"a,b, c"_s, {u"a"_s, u"b"_s, u"c"_s});
    row("lines", u"usr_1\nusr_2\r\nusr_3\n"_s, {u"usr_1"_s, u"usr_2"_s, u"usr_3"_s});
    row("tabs and semicolons", u"a\tb;c"_s, {u"a"_s, u"b"_s, u"c"_s});
    row("quoted ones", u"\"a\", \"b\"\n'c'"_s, {u"a"_s, u"b"_s, u"c"_s});
    row("a comma in quotes", u"\"a,b\""_s, {u"a,b"_s});
    row("commas in and between quotes", u"\"a,b\", \"c\""_s, {u"a,b"_s, u"c"_s});
    row("each once", u"a,b,a"_s, {u"a"_s, u"b"_s});
    row("blanks between IDs", u"usr_1 usr_2  usr_3"_s, {u"usr_1"_s, u"usr_2"_s, u"usr_3"_s});
    row("a name with a blank", u"alice smith"_s, {u"alice smith"_s});
    row("an ID with a blank in quotes", u"\"usr 1 2\""_s, {u"usr 1 2"_s});
}

void TestTypedUsers::findsTheIds()
{
    QFETCH(QString, text);
    QFETCH(QStringList, users);
    QCOMPARE(typedUsers(text), users);
}

QTEST_GUILESS_MAIN(TestTypedUsers)
#include "tst_typedusers.moc"
