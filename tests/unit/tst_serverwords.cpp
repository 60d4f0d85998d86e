// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "app/api/serverwords.h"

using namespace Qt::StringLiterals;
using namespace mielto;

class TestServerWords final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void quotesWhatTheServerSays_data();
    void quotesWhatTheServerSays();
    void isNeverLong_data();
    void isNeverLong();
};

void TestServerWords::quotesWhatTheServerSays_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const char *body, const QString &words) {
        QTest::newRow(name) << QByteArray(body) << words;
    };
    row("detail as text", R"({"detail":"Connection not found"})", u"Connection not found"_s);
    row("H12 detail as list",
        R"({"detail":[{"loc":["query","limit"],"msg":"too big","type":"x"},{"loc":["path",0],"msg":"no"}]})",
        u"query.limit: too big\npath.0: no"_s);
    row("H12 without loc", R"({"detail":[{"msg":"bad"},{"loc":[],"msg":"worse"}]})",
        u"bad\nworse"_s);
    row("H12 list of texts", R"({"detail":["one","two"]})", u"one\ntwo"_s);
    row("H12 object", R"({"detail":{"message":"No","errors":[{"loc":["a"],"msg":"b"},"c"]}})",
        u"No\na: b\nc"_s);
    row("H12 object without message", R"({"detail":{"errors":["c"]}})", u"c"_s);
    row("H12 five lines at the most", R"({"detail":["1","2","3","4","5","6","7"]})",
        u"1\n2\n3\n4\n5"_s);
    row("H12 five lines with the message",
        R"({"detail":{"message":"m","errors":["1","2","3","4","5","6"]}})", u"m\n1\n2\n3\n4"_s);
    row("H12 line breaks in one msg", R"({"detail":[{"msg":"1\n2\n3\n4\n5\n6"}]})",
        u"1\n2\n3\n4\n5"_s);
    row("H12 markup is text", R"({"detail":"<b>a</b>&amp;%1"})", u"<b>a</b>&amp;%1"_s);
    row("H13 controls are visible", R"({"detail":"a\u001b[31m\u202eb\u0000"})",
        u"a␛[31m⟨U+202E⟩b␀"_s);
    row("H13 malformed", R"({"detail":)", u"{\"detail\":"_s);
    row("H13 no detail", R"({"error":"x"})", u"{\"error\":\"x\"}"_s);
    row("H13 detail of another type", R"({"detail":5})", u"{\"detail\":5}"_s);
    row("H13 problems of another type", R"({"detail":[1,null,[]]})", u"{\"detail\":[1,null,[]]}"_s);
    row("H13 text", "  Bad gateway\n", u"Bad gateway"_s);
    row("H13 empty", "", QString());
    row("H13 no UTF-8", "caf\xE9", u"caf\uFFFD"_s);
}

void TestServerWords::quotesWhatTheServerSays()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, words);
    QCOMPARE(serverWords(body), words);
}

void TestServerWords::isNeverLong_data()
{
    QTest::addColumn<QByteArray>("body");
    const QByteArray mebi(1024LL * 1024, 'x');
    QTest::newRow("H13 1 MiB msg") << R"({"detail":[{"loc":["a"],"msg":")" + mebi + R"("}]})";
    QTest::newRow("H13 200 KiB msg") << R"({"detail":")" + mebi.left(200000) + R"("})";
    QTest::newRow("H13 many problems")
        << R"({"detail":[)" + QByteArray(R"("abc",)").repeated(40000) + R"(""]})";
    QTest::newRow("H13 escapes") << QByteArray("\xE2\x80\xAE").repeated(5000);
    QTest::newRow("H13 lines") << QByteArray("a\n").repeated(5000);
    QTest::newRow("H13 binary") << QByteArray(5000, '\x01');
    QTest::newRow("H13 deep") << QByteArray(100000, '[');
}

void TestServerWords::isNeverLong()
{
    QFETCH(QByteArray, body);
    const QString words = serverWords(body);
    QVERIFY(!words.isEmpty());
    QVERIFY(words.size() <= 500);
    QVERIFY(words.count(u'\n') < 5);
}

QTEST_GUILESS_MAIN(TestServerWords)
#include "tst_serverwords.moc"
