// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "app/session/token.h"
#include "app/session/tokenstore.h"

using namespace Qt::StringLiterals;
using namespace mielto;

class TestToken final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPastedTextBecomesAToken_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("secret");
        QTest::addColumn<bool>("cleaned");
        const auto row = [](const char *name, const QByteArray &text, const QByteArray &secret,
                             bool cleaned) { QTest::newRow(name) << text << secret << cleaned; };
        row("as it is", "abc.DEF-1_~+/=", "abc.DEF-1_~+/=", false);
        row("one character", "x", "x", false);
        row("first and last of the allowed", "!~", "!~", false);
        row("trailing newline", "abc\n", "abc", true);
        row("blanks around", " \t\r\nabc\r\n ", "abc", true);
        row("Bearer before", "Bearer abc", "abc", true);
        row("bearer in other case", "bEARER \t abc", "abc", true);
        row("Bearer and blanks", "  Bearer abc\n", "abc", true);
        row("begins like Bearer", "Bearerabc", "Bearerabc", false);
        row("longest", QByteArray(16'384, 'x'), QByteArray(16'384, 'x'), false);
    }
    void aPastedTextBecomesAToken()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, secret);
        const auto pasted = PastedToken::parse(text);
        QVERIFY(pasted);
        QCOMPARE(pasted->token.secret(), secret);
        QCOMPARE(pasted->token.authorization(), "Bearer " + secret);
        QTEST(pasted->cleaned, "cleaned");
    }

    void whatIsNoTokenIsRefusedAndNotRepeated_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("word");
        const auto row = [](const char *name, const QByteArray &text, const QString &word) {
            QTest::newRow(name) << text << word;
        };
        row("nothing", {}, u"contains no token"_s);
        row("only blanks", " \r\n", u"contains no token"_s);
        row("only Bearer", "Bearer", u"contains no token"_s);
        row("only Bearer and a blank", "Bearer ", u"contains no token"_s);
        row("line break inside", "abc\r\nX-Evil: 1", u"spaces or line breaks"_s);
        row("blank inside", "abc def", u"spaces or line breaks"_s);
        row("zero", QByteArray("abc\0def", 7), u"tokens can't have"_s);
        row("control character", "abc\x1b[31m", u"tokens can't have"_s);
        row("delete", "abc\x7f", u"tokens can't have"_s);
        row("zero-width space at the end", "abc\xE2\x80\x8B", u"tokens can't have"_s);
        row("no-break space before",
            "\xC2\xA0"
            "abc",
            u"tokens can't have"_s);
        row("byte order mark",
            "\xEF\xBB\xBF"
            "abc",
            u"tokens can't have"_s);
        row("umlaut", "abc\xC3\xBC", u"tokens can't have"_s);
        row("one too long", QByteArray(16'385, 'x'), u"too long"_s);
        row("64 KiB", QByteArray(65'536, 'x'), u"too long"_s);
    }
    void whatIsNoTokenIsRefusedAndNotRepeated()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, word);
        const auto pasted = PastedToken::parse(text);
        QVERIFY(!pasted);
        QVERIFY2(pasted.error().contains(word), qPrintable(pasted.error()));
        QVERIFY(!pasted.error().contains(u"abc"));
    }

    void noTwoKeysShareAKeychainEntry()
    {
        const QString origin = u"https://a.example"_s;
        const QList<TokenKey> keys{{{}, origin}, {u"A"_s, origin}, {u"B"_s, origin},
            {u"A"_s, u"https://b.example"_s}, {u"A"_s, u"https://a.example:8443"_s},
            {u"A @ https://b.example"_s, origin}, {u"A @"_s, origin}, {u"@"_s, origin}};
        QSet<QString> texts;
        for (const TokenKey &key : keys)
            texts.insert(key.text());
        QCOMPARE(texts.size(), keys.size());
        QCOMPARE((TokenKey{u"Production"_s, origin}.text()), u"Production @ https://a.example"_s);
    }

    void everyKeychainFaultHasASentence()
    {
        QVERIFY(keychainFaultText(KeychainFault::None).isEmpty());
        QSet<QString> sentences;
        for (const auto fault : {KeychainFault::NotFound, KeychainFault::NoService,
                 KeychainFault::Locked, KeychainFault::Denied, KeychainFault::Unresponsive,
                 KeychainFault::Mismatch, KeychainFault::Other}) {
            const QString text = keychainFaultText(fault);
            QVERIFY(text.endsWith(u'.'));
            sentences.insert(text);
        }
        QCOMPARE(sentences.size(), 7);
    }
};

QTEST_GUILESS_MAIN(TestToken)
#include "tst_token.moc"
