// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "ui/window/startoptions.h"

using namespace mielto;
using namespace Qt::StringLiterals;

class StartOptionsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void takesWhatTheHelpNames();
    void aLinkFillsIn();
    void aLinkMayComeWithAServer();
    void refuses_data();
    void refuses();
};

void StartOptionsTest::init()
{
    qunsetenv("MIELTO_SERVER");
    qunsetenv("MIELTO_WORKSPACE");
}

void StartOptionsTest::takesWhatTheHelpNames()
{
    const auto options = StartOptions::parse(
        {u"--server"_s, u"http://127.0.0.1:8000/api/v1/"_s, u"--allow-http"_s, u"--workspace"_s,
            u"w"_s, u"--user"_s, u"alice"_s, u"--status"_s, u"error"_s, u"--type"_s, u"mcp"_s});
    QVERIFY2(options, qPrintable(options ? QString() : options.error()));
    QCOMPARE(options->server->server.text(), u"http://127.0.0.1:8000"_s);
    QCOMPARE(options->server->workspace, u"w"_s);
    QCOMPARE(options->user, u"alice"_s);
    QCOMPARE(options->filters.statuses, std::vector{Status::Error});
    QCOMPARE(options->filters.types, std::vector{IntegrationType::Mcp});
    QVERIFY(!options->isLink);
    QVERIFY(!options->isPlain);
    QVERIFY(StartOptions::parse({})->isPlain);
}

void StartOptionsTest::aLinkFillsIn()
{
    const auto options = StartOptions::parse(
        {u"mielto-connections://user/a%20b%2Fc?status=expired&type=api&profile=East"_s});
    QVERIFY(options);
    QVERIFY(options->isLink);
    QCOMPARE(options->user, u"a b/c"_s);
    QCOMPARE(options->filters.statuses, std::vector{Status::Expired});
    QCOMPARE(options->filters.types, std::vector{IntegrationType::Api});
    QCOMPARE(options->profile, u"East"_s);
}

void StartOptionsTest::aLinkMayComeWithAServer()
{
    const auto options = StartOptions::parse(
        {u"--server"_s, u"https://east.example"_s, u"mielto-connections://user/alice"_s});
    QVERIFY(options);
    QVERIFY(options->isLink);
    QCOMPARE(options->server->server.text(), u"https://east.example"_s);
}

void StartOptionsTest::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const QString &words) {
        QTest::newRow(qPrintable(words)) << words.split(u' ', Qt::SkipEmptyParts);
    };
    row(u"--demo --server https://a.example"_s);
    row(u"--demo --profile East"_s);
    row(u"--server http://a.example --allow-http"_s);
    row(u"--server http://127.0.0.1"_s);
    row(u"--server https://u:p@a.example"_s);
    row(u"--user .."_s);
    row(u"--status sleepy"_s);
    row(u"--type none"_s);
    row(u"--nothing"_s);
    row(u"https://a.example"_s);
    row(u"mielto-connections://other/alice"_s);
    row(u"mielto-connections://user/"_s);
    row(u"mielto-connections://user/.."_s);
    row(u"mielto-connections://user/a%0Ab"_s);
    row(u"mielto-connections://user/alice?server=https://evil.example"_s);
    row(u"mielto-connections://user/alice?token=x"_s);
    row(u"mielto-connections://user:pw@user/alice"_s);
    row(u"mielto-connections://user:80/alice"_s);
    row(u"mielto-connections://user/alice?status=sleepy"_s);
    row(u"mielto-connections://user/alice --user bob"_s);
    row(u"mielto-connections://user/alice mielto-connections://user/bob"_s);
}

void StartOptionsTest::refuses()
{
    QFETCH(QStringList, arguments);
    const auto options = StartOptions::parse(arguments);
    QVERIFY(!options);
    QVERIFY(!options.error().isEmpty());
}

QTEST_GUILESS_MAIN(StartOptionsTest)
#include "tst_startoptions.moc"
