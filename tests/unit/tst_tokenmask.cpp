// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "app/api/tokenmask.h"

using namespace mielto;

class TestTokenMask final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyEchoIsMasked_data();
    void everyEchoIsMasked();
    void shortTokensAreLeft();
    void aTextFullOfEchoesIsMasked();
};

void TestTokenMask::everyEchoIsMasked_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("masked");
    const auto row = [](const char *name, const char *token, const char *text, const char *masked) {
        QTest::newRow(name) << QByteArray(token) << QByteArray(text) << QByteArray(masked);
    };
    row("none", "canary-4711", R"({"a":"canary-4712"})", R"({"a":"canary-4712"})");
    row("alone", "canary-4711", "canary-4711", "***");
    row("twice", "canary-4711", "<canary-4711canary-4711>", "<******>");
    row("header", "canary-4711", "Bearer canary-4711, x", "Bearer ***, x");
    row("unicode escape", "canary-4711", R"("\u0063anary-\u00347\u0031\u0031")", R"("***")");
    row("capital digits", "canary/4711", R"("canary\u002F4711")", R"("***")");
    row("slash", "canary/4711", R"(["canary\/4711","canary/4711","x\/y"])",
        R"(["***","***","x\/y"])");
    row("quote and backslash", R"(ca"na\ry-1)", R"("ca\"na\\ry-1")", R"("***")");
    const QByteArray longest(16'383, 'x'); // Tokens are no longer than 16,384.
    QTest::newRow("a long one") << longest + '/' << longest + "\\/" << QByteArray("***");
    row("cut short", "canary-4711", R"("canary-\u003)", R"("canary-\u003)");
    row("ends in a backslash", "canary-4711", R"(canary-\)", R"(canary-\)");
}

void TestTokenMask::everyEchoIsMasked()
{
    QFETCH(QByteArray, token);
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, masked);
    QCOMPARE(withoutToken(text, token), masked);
}

void TestTokenMask::shortTokensAreLeft()
{
    QCOMPARE(withoutToken(R"({"total":1})", "total"), QByteArray(R"({"total":1})"));
    QCOMPARE(withoutToken("anything", ""), QByteArray("anything"));
}

void TestTokenMask::aTextFullOfEchoesIsMasked()
{
    for (const QByteArray &echo :
        {QByteArray("canary-4711"), QByteArray(R"(canary-\u00347\u00311)")}) {
        const QByteArray text = echo.repeated(100'000);
        QVERIFY(withoutToken(text, "canary-4711") == QByteArray("***").repeated(100'000));
    }
}

QTEST_GUILESS_MAIN(TestTokenMask)
#include "tst_tokenmask.moc"
