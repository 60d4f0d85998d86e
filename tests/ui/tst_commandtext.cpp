// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <QDir>
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
    void whatTheStartGaveGoesIntoTheCommand();
    void curlGoesAsTheWindowDoes();
    void manyUsersStandBelowTheCommand();

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

void CommandTextTest::whatTheStartGaveGoesIntoTheCommand()
{
    const Endpoint here{*ServerUrl::parse(u"http://127.0.0.1:8080"_s, PlainHttp::LoopbackOnly), {},
        m_endpoint.token, u"certificates/it's.pem"_s};
    const QString file = shellQuoted(QDir::current().filePath(here.caFile));
    QCOMPARE(asCommand({false, {}, here}, {u"bob"_s}, {}),
        "mielto-connections-cli list --server http://127.0.0.1:8080 --allow-http --ca-file "_L1
            + file + " -- bob"_L1);
    // A profile knows it.
    QCOMPARE(asCommand({false, u"East"_s, here}, {u"bob"_s}, {}),
        u"mielto-connections-cli list --profile East -- bob"_s);
    QVERIFY(asCurl(here, FilterValues().queriesOf(u"bob"_s)).contains(" --cacert "_L1 + file));
}

void CommandTextTest::curlGoesAsTheWindowDoes()
{
    const auto curl = [this](const Endpoint &endpoint, const NetworkOptions &options) {
        return asCurl(endpoint, m_filters.queriesOf(u"bob"_s), options);
    };
    const QString none = u" --noproxy '*'"_s;
    NetworkOptions options;
    QVERIFY(!curl(m_endpoint, options).contains(u"proxy"_s));
    Endpoint here = m_endpoint;
    here.server = *ServerUrl::parse(u"http://127.0.0.1:8080"_s, PlainHttp::LoopbackOnly);
    QVERIFY(curl(here, options).contains(none));
    options.proxyMode = ProxyMode::Own;
    options.ownProxy =
        QNetworkProxy(QNetworkProxy::HttpProxy, u"p.example"_s, 3128, u"name"_s, u"canary"_s);
    QVERIFY(curl(m_endpoint, options).contains(u" --proxy http://p.example:3128 "_s));
    QVERIFY(!curl(m_endpoint, options).contains(u"canary"_s));
    options.proxyMode = ProxyMode::None;
    QVERIFY(curl(m_endpoint, options).contains(none));
}

void CommandTextTest::manyUsersStandBelowTheCommand()
{
    QStringList users{u"a,b"_s, u"it's \"so\""_s, u"END"_s, u"$(id)"_s};
    for (int i = 0; i < 50; ++i) {
        users << QString::number(i);
    }
    const QString command = asCommand({true, {}, m_endpoint}, users, {});
    const QString program = u"mielto-connections-cli list --demo --users-file -"_s;
    QVERIFY(command.startsWith(program));
    QProcess shell;
    shell.start(u"sh"_s, {u"-c"_s, u"cat"_s + command.mid(program.size())});
    QVERIFY(shell.waitForFinished());
    // A list in CSV; no first line is taken for a heading by mistake.
    const QList<QByteArray> lines = shell.readAllStandardOutput().split('\n');
    const QList<QByteArray> first{
        "user_id", "\"a,b\"", "\"it's \"\"so\"\"\"", "\"END\"", "\"$(id)\"", "\"0\""};
    QCOMPARE(lines.mid(0, 6), first);
    QCOMPARE(lines.size(), users.size() + 2);
    QVERIFY(asCommand({true, {}, m_endpoint}, users.mid(4), {}).endsWith(" 48 49"_L1));
}

QTEST_GUILESS_MAIN(CommandTextTest)
#include "tst_commandtext.moc"
