// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "app/list/userlist.h"

using namespace Qt::StringLiterals;
using namespace mielto;

namespace {

QByteArray utf16(const QString &text)
{
    return "\xFF\xFE" + QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
}

} // namespace

class TestUserList final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void takesTheIdsAlone_data();
    void takesTheIdsAlone();
    void saysWhatItTook_data();
    void saysWhatItTook();
    void refusesWhatItDoesNotKnow_data();
    void refusesWhatItDoesNotKnow();
    void warnsOfBlanksThatBelongToAnId();
    void gathersFromSeveralTexts();
    void takesALongList();
    void keepsNothingOfBlankLines();
};

void TestUserList::takesTheIdsAlone_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QStringList>("users");
    const QStringList ab{u"a"_s, u"b"_s};
    const auto row = [](const char *name, const QByteArray &text, const QStringList &users,
                         const QString &column = {}) {
        QTest::newRow(name) << text << column << users;
    };
    row("lines", "a\nb\r\nc\rd", {u"a"_s, u"b"_s, u"c"_s, u"d"_s});
    row("lines below a heading", "user_id\na\nb\n", ab);
    row("one line of all", "a,b,c", {u"a"_s, u"b"_s, u"c"_s});
    row("one line that goes on", "a, b,\nc,\nd", {u"a"_s, u"b"_s, u"c"_s, u"d"_s});
    row("a separator behind each", "a,\nb,\n", ab);
    row("blank columns around", "\ta\t\n\tb\t\n", ab);
    row("quoted", "\"a\"\n\"b\"\n", ab);
    row("one line quoted", "\"a\", \"b\"", ab);
    row("a separator inside quotes", "\"a,1\"\n\"b\"\n", {u"a,1"_s, u"b"_s});
    row("csv", "User_ID,name\na,Ann\nb,\"Bo,b\"\n", ab);
    row("csv with semicolons", "id;name\na;Ann\nb;Bob", ab);
    row("tsv", "user\tname\na\tAnn\n b \tBob", ab);
    row("a pasted range", "name\tuser_id\tage\nAnn\ta\t7\nBob\tb\t8\n", ab);
    row("a separator line", "sep=;\nuser_id;name\na;Ann\nb;Bob\n", ab);
    row("a separator line for a tab", "\xEF\xBB\xBFsep=\t\r\nuser_id\tname, first\r\na\tx\r\nb\ty",
        ab);
    row("commas inside quotes", "user_id;\"Name, first\"\na;\"Doe, J\"\nb;\"Roe, R\"\n", ab);
    row("commas outside quotes", "user_id;sum\na;1,5\nb;2,5\n", ab);
    row("a heading of another spelling", "Name,User ID\nAnn,a\nBob,b\n", ab);
    row("userId", "name,userId\nAnn,a\nBob,b\n", ab);
    row("user-id", "name,USER-ID\nAnn,a\nBob,b\n", ab);
    row("the requested user first", "user_id,requested_user,user\nx,a,y\nx,b,y\n", ab);
    row("the user's id before the user", "id,user,user_id\nx,y,a\nx,y,b\n", ab);
    row("an id beside other headings", "id,email\na,a@x\nb,b@x\n", ab);
    row("our own export with user_id",
        "id,label,user_id,config\r\nc1,\"x\r\ny\",a,\"{\"\"k\"\":1}\"\r\nc2,,b,\r\n", ab);
    row("our own export with requested_user", "requested_user,id,user_id\r\na,c1,\r\nb,c2,x\r\n",
        ab);
    row("an apostrophe of our export", "id,user_id\nc1,'@a\nc2,b\n", {u"@a"_s, u"b"_s});
    row("an apostrophe of somebody else", "'@a\n", {u"'@a"_s});
    row("a heading behind blank lines", "\n\nuser_id,name\na,Ann\nb,Bob\n", ab);
    row("joined files",
        "user_id\na\n\xEF\xBB\xBFuser_id\n\xEF\xBB\xBF"
        "b\n",
        ab);
    row("joined tables", "\xEF\xBB\xBF\"user_id\",n\na,1\n\xEF\xBB\xBF\"user_id\",n\nb,2\n", ab);
    row("joined with separator lines", "sep=;\nuser_id;n\na;1\nsep=;\nuser_id;n\nb;2\n", ab);
    row("zero-width characters at the edges",
        "\xE2\x80\x8B"
        "a\xEF\xBB\xBF\n \xE2\x81\xA0\tb\xC2\xAD\xE2\x80\x8E\n",
        ab);
    row("a zero-width joiner inside",
        "a\xE2\x80\x8D"
        "b\n",
        {u"a\u200Db"_s});
    row("other scripts", "mül\n東京", {u"mül"_s, u"東京"_s});
    row("UTF-16", utf16(u"user_id\tName\na\tMüller\nb\tx\n"_s), ab);
    row("Latin-1 beside the ids", "user_id;name\na;M\xFCller\nb;\x80\n", ab);
    row("rows that end early", "user_id,name\na,Ann\nb\n", ab);
    row("empty cells at the end", "user_id,name\na,Ann,,\nb,,\n", ab);
    row("a blank id at the end of a line", "name,user_id\nAnn,a\nBo,\nBob,b\n", ab);
    row("by name", "Kunde,user_id\na,x\nb,y\n", ab, u"kunde"_s);
    row("by the exact name", "KEY,key\nx,a\ny,b\n", ab, u"key"_s);
    row("by number", "a,Ann\nb,Bob\n", ab, u"1"_s);
    row("by number below a heading", "name,user_id\nAnn,a\nBob,b\n", ab, u"2"_s);
    row("by number beside a heading", "name,user_id\na,x\nb,y\n", ab, u"1"_s);
    row("id by name from connections", "id,label\na,x\nb,y\n", ab, u"id"_s);
    row("empty", "", {});
    row("a heading alone", "user_id,name\n", {});
    row("blank", " \n\t\n\n", {});
}

void TestUserList::takesTheIdsAlone()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, column);
    QFETCH(QStringList, users);
    UserList list;
    const TakenUsers taken = list.addText(text, ColumnChoice::parse(column));
    QCOMPARE(taken.fault, QString());
    QCOMPARE(list.users(), users);
    QCOMPARE(qsizetype(taken.ids), users.size());
    QCOMPARE(taken.warnings, QStringList());
}

void TestUserList::saysWhatItTook_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("words");
    QTest::newRow("table") << QByteArray("n,User ID,x\n1,a,\n2,b,\n3,a,\n4,,\n") << QString()
                           << u"column User ID of 3, 2 ID"_s;
    QTest::newRow("number") << QByteArray("a,x\nb,y\n") << u"1"_s << u"column 1 of 2, 2 ID"_s;
    QTest::newRow("list") << QByteArray("a\nb\n") << QString() << u"2 ID"_s;
}

void TestUserList::saysWhatItTook()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, column);
    QFETCH(QString, words);
    UserList list;
    const TakenUsers taken = list.addText(text, ColumnChoice::parse(column));
    QVERIFY2(taken.text().startsWith(words), qPrintable(taken.text()));
    QCOMPARE(taken.text().contains(u"1 duplicate"), taken.duplicates == 1);
    QCOMPARE(taken.text().contains(u"1 blank"), taken.blanks == 1);
}

void TestUserList::refusesWhatItDoesNotKnow_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QByteArray &text, const QString &words,
                         const QString &column = {}) {
        QTest::newRow(name) << text << column << words;
    };
    row("several lines of several cells", "a,Ann\nb,Bob\n", u"Line 1"_s);
    row("a line of several cells", "a\nb\nc,Carl\n", u"Line 3"_s);
    row("an unknown heading", "customer;name\na;Ann\n", u"Line 1"_s);
    row("a far line of several cells", QByteArray("a\n").repeated(80) + "b;c\n", u"Line 81"_s);
    row("two separators", "a,b;c\n", u"Line 1"_s);
    row("connections without their users", "id,label,status\nc1,x,error\n", u"user_id"_s);
    row("more cells than the heading", "user_id,name\na,Doe, J\n", u"Line 2"_s);
    row("a line that ends before the column", "name,user_id\nAnn,a\nb\n", u"Line 3"_s);
    row("a heading of other columns", "user_id,name\na,Ann\nname,user_id\nBob,b\n", u"Line 3"_s);
    row("a heading among ids", "a\nuser_id\nb\n", u"Line 2"_s);
    row("a bad id", "user_id\na\n..\nb\n", u"Line 3"_s);
    row("a control character",
        "a\nb\x01"
        "c\n",
        u"Line 2"_s);
    row("a line break in an id", "a\n\"b\nc\"\n", u"Line 2"_s);
    row("open quotes", "user_id,note\na,\"5 disk\nb,ok", u"Line 2"_s);
    row("open quotes in a list", "a\nb\n\"c\nd\n", u"Line 3"_s);
    row("Latin-1 in an id", "a\nM\xFCller\n", u"Line 2"_s);
    row("NUL", QByteArray("a\0b\n", 4), u"not a text"_s);
    row("UTF-16 without a mark", utf16(u"a\nb\n"_s).sliced(2), u"not a text"_s);
    row("half a character of UTF-16", utf16(u"a\n"_s) + "x", u"UTF-16"_s);
    row("JSON", "{\"id\": \"a\"}\n", u"JSON"_s);
    row("a JSON array", "\n[ \"a\", \"b\"]", u"JSON"_s);
    row("an unknown separator line", "sep=|\na|b\n", u"Line 1"_s);
    row("no such name", "user_id,name\na,Ann\n", u"“mail”"_s, u"mail"_s);
    row("no such number", "user_id,name\na,Ann\n", u"column 3"_s, u"3"_s);
    row("two of a name", "user_id,key,Key\na,1,2\n", u"more than one"_s, u"KEY"_s);
    row("two of user_id", "user_id,User ID\na,1\n", u"more than one"_s);
}

void TestUserList::refusesWhatItDoesNotKnow()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, column);
    QFETCH(QString, words);
    UserList list;
    const TakenUsers taken = list.addText(text, ColumnChoice::parse(column));
    QVERIFY2(taken.fault.contains(words), qPrintable(taken.fault));
}

void TestUserList::warnsOfBlanksThatBelongToAnId()
{
    UserList list;
    const TakenUsers taken = list.addText("a\nb\xC2\xA0\n\xE2\x80\xA8"
                                          "c\n",
        {});
    QCOMPARE(taken.fault, QString());
    QCOMPARE(list.users(), (QStringList{u"a"_s, u"b\u00A0"_s, u"\u2028c"_s}));
    QCOMPARE(taken.warnings.size(), 2);
    QVERIFY2(taken.warnings[0].contains(u"Line 2"), qPrintable(taken.warnings[0]));
    QVERIFY2(taken.warnings[0].contains(u"U+00A0"), qPrintable(taken.warnings[0]));
    QVERIFY2(taken.warnings[1].contains(u"Line 3"), qPrintable(taken.warnings[1]));
    QVERIFY2(taken.warnings[1].contains(u"U+2028"), qPrintable(taken.warnings[1]));
}

void TestUserList::gathersFromSeveralTexts()
{
    UserList list;
    QVERIFY(*list.add(u" a "_s));
    QVERIFY(!*list.add(u"a"_s));
    QVERIFY(!list.add(u".."_s));
    const TakenUsers taken = list.addText("a\n\n \nb\nb\n");
    QCOMPARE(list.users(), (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(taken.ids, 1);
    QCOMPARE(taken.duplicates, 2);
    QCOMPARE(taken.blanks, 2);
}

void TestUserList::takesALongList()
{
    QByteArray lines;
    QByteArray cells;
    for (int i = 0; i < 100'000; ++i) {
        lines += "user-" + QByteArray::number(i) + '\n';
        cells += "user-" + QByteArray::number(i) + ", ";
    }
    UserList list;
    QCOMPARE(list.addText(lines).ids, 100'000);
    QCOMPARE(list.addText(cells).duplicates, 100'000);
    QCOMPARE(list.users().size(), 100'000);
}

void TestUserList::keepsNothingOfBlankLines()
{
    UserList list;
    const TakenUsers taken = list.addText(QByteArray(2'000'000, '\n') + "a\n");
    QCOMPARE(list.users(), QStringList{u"a"_s});
    QCOMPARE(taken.blanks, 2'000'000);
}

QTEST_GUILESS_MAIN(TestUserList)
#include "tst_userlist.moc"
