// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <QProcess>
#include <QTest>

#include "ui/page/commandtext.h"

using namespace mielto;
using namespace Qt::StringLiterals;

class CommandTextTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void quotesForAShell_data();
    void quotesForAShell();
    void curlTakesTheTokenFromTheEnvironment();
    void commandsNameTheServerTheFiltersAndTheUsers();
    void manyUsersComeFromStandardInput();

private:
    const Endpoint m_endpoint{*ServerUrl::parse(u"https://a.example"_s, PlainHttp::Refused),
        u"it's w"_s, PastedToken::parse("canary")->token, {}};
    const FilterValues m_filters{{Status::Error, Status::Expired}, {IntegrationType::Mcp}};
};

void CommandTextTest::quotesForAShell_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"plain", "", "two words", "it's", "$(touch x)", "`x`", "a\"b", "a\\b",
             "!!", "*", "~", "-rf", "ünï", "a;b|c&d>e"}) {
        QTest::newRow(text) << QString::fromUtf8(text);
    }
}

void CommandTextTest::quotesForAShell()
{
    QFETCH(QString, text);
    QProcess shell;
    shell.start(u"sh"_s, {u"-c"_s, "printf %s "_L1 + shellQuoted(text)});
    QVERIFY(shell.waitForFinished());
    QCOMPARE(QString::fromUtf8(shell.readAllStandardOutput()), text);
}

void CommandTextTest::curlTakesTheTokenFromTheEnvironment()
{
    const QString curl = asCurl(m_endpoint, m_filters.queriesOf(u"al ice"_s));
    QVERIFY(!curl.contains(u"canary"_s));
    QVERIFY(curl.contains(u"$MIELTO_TOKEN"_s));
    QCOMPARE(curl.count(u"users/al%20ice"_s), 2);
    QVERIFY(curl.contains(u"status=error"_s));
    QVERIFY(curl.contains(u"status=expired"_s));
}

void CommandTextTest::commandsNameTheServerTheFiltersAndTheUsers()
{
    const QString options = u" --status error --status expired --type mcp -- 'al ice' bob"_s;
    const QStringList users{u"al ice"_s, u"bob"_s};
    QCOMPARE(asCommand({false, {}, m_endpoint}, users, m_filters),
        "mielto-connections-cli list --server https://a.example --workspace 'it'\\''s w'"_L1
            + options);
    QCOMPARE(asCommand({false, u"East"_s, m_endpoint}, users, m_filters),
        "mielto-connections-cli list --profile East"_L1 + options);
    QCOMPARE(asCommand({true, {}, m_endpoint}, users, m_filters),
        "mielto-connections-cli list --demo"_L1 + options);
}

void CommandTextTest::manyUsersComeFromStandardInput()
{
    const QStringList users(51, u"u"_s);
    QVERIFY(
        asCommand({true, {}, m_endpoint}, users, {}).endsWith(" --users-file - < users.txt"_L1));
    QVERIFY(asCommand({true, {}, m_endpoint}, users.mid(1), {}).endsWith(" u u"_L1));
}

QTEST_GUILESS_MAIN(CommandTextTest)
#include "tst_commandtext.moc"
