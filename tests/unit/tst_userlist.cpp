// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <QElapsedTimer>
#include <QTest>

#include "app/list/userlist.h"

using namespace Qt::StringLiterals;
using namespace mielto;

class TestUserList final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsEveryFormat_data();
    void readsEveryFormat();
    void countsWhatItDrops();
    void refusesWhatIsNotUtf8();
    void refusesWhatEndsInsideQuotes();
    void knowsFormatsByTheirEnding();
    void takesAHundredThousand();
};

void TestUserList::readsEveryFormat_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("users");
    const auto row = [](const char *name, UserListFormat format, const char *text,
                         const QStringList &users) {
        QTest::newRow(name) << int(format) << QByteArray(text) << users;
    };
    using enum UserListFormat;
    row("lines", Lines, "a\nb\r\nc", {u"a"_s, u"b"_s, u"c"_s});
    row("a line is whole", Lines, "a,b;c\n", {u"a,b;c"_s});
    row("no header in lines", Lines, "user_id\na", {u"user_id"_s, u"a"_s});
    row("csv", Csv, "User_ID,name\na,Ann\nb,\"Bo,b\"\n", {u"a"_s, u"b"_s});
    row("csv without header", Csv, "a,Ann\nb,Bob", {u"a"_s, u"b"_s});
    row("csv with quotes", Csv, "id,x\n\"a\"\"1\",\"two\nlines\"\n\"b,2\",y",
        {u"a\"1"_s, u"b,2"_s});
    row("a quote inside a cell is text", Csv, "user_id,note\nusr_a,5\" disk\nb\"c,\"x\"y\"\n",
        {u"usr_a"_s, u"b\"c"_s});
    row("quotes in the last cell", Csv, "a,\"\"\nb,\"\"\"\"", {u"a"_s, u"b"_s});
    row("a header alone", Csv, "user_id", {});
    row("csv with semicolons", Csv, "id;name\na;Ann", {u"a"_s});
    row("tsv", Tsv, "user\tname\na\tAnn\n b \tBob", {u"a"_s, u"b"_s});
    row("pasted", Pasted, "a, b;c\td\n\ne", {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s});
    row("byte order mark", Lines,
        "\xef\xbb\xbf"
        "a",
        {u"a"_s});
    row("other scripts", Lines, "mül\n東京", {u"mül"_s, u"東京"_s});
    row("empty", Lines, "", {});
}

void TestUserList::readsEveryFormat()
{
    QFETCH(int, format);
    QFETCH(QByteArray, text);
    QFETCH(QStringList, users);
    UserList list;
    QCOMPARE(list.add(text, static_cast<UserListFormat>(format)), QString());
    QCOMPARE(list.users(), users);
    QVERIFY(list.unfit().isEmpty());
}

void TestUserList::countsWhatItDrops()
{
    UserList list;
    list.add(u"a"_s);
    QVERIFY(list.add("a\n\n \nb\n..\nb\n", UserListFormat::Lines).isEmpty());
    QCOMPARE(list.users(), (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(list.duplicates(), 2);
    QCOMPARE(list.blanks(), 2);
    QCOMPARE(list.unfit(), QStringList{u".."_s});
}

void TestUserList::refusesWhatIsNotUtf8()
{
    UserList list;
    QVERIFY(!list.add("a\xff\n", UserListFormat::Lines).isEmpty());
    QVERIFY(list.users().isEmpty());
}

void TestUserList::refusesWhatEndsInsideQuotes()
{
    UserList list;
    for (const char *text :
        {"user_id,note\nusr_a,\"5 disk\nusr_b,ok", "user_id\n\"usr_a\nusr_b\n", "a\nb,\"\"\""}) {
        const QString fault = list.add(text, UserListFormat::Csv);
        QVERIFY2(fault.contains(u"2 "_s), qPrintable(fault));
        QVERIFY(list.users().isEmpty());
    }
}

void TestUserList::knowsFormatsByTheirEnding()
{
    QCOMPARE(userListFormatOf(u"x/Users.CSV"_s), UserListFormat::Csv);
    QCOMPARE(userListFormatOf(u"users.tsv"_s), UserListFormat::Tsv);
    QCOMPARE(userListFormatOf(u"users.txt"_s), UserListFormat::Lines);
    QCOMPARE(userListFormatOf(u"-"_s), UserListFormat::Lines);
}

void TestUserList::takesAHundredThousand()
{
    QByteArray text;
    for (int i = 0; i < 100'000; ++i) {
        text += "user-" + QByteArray::number(i) + (i % 2 == 0 ? ", " : "\n");
    }
    UserList list;
    QVERIFY(list.add(text + text, UserListFormat::Pasted).isEmpty());
    QCOMPARE(list.users().size(), 100'000);
    QCOMPARE(list.duplicates(), 100'000);
}

QTEST_GUILESS_MAIN(TestUserList)
#include "tst_userlist.moc"
