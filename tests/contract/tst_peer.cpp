// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
// The peer itself, by the plainest client there is: what the contract tests stand on.
#include <memory>

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

#include "tests/common/peerprocess.h"

using namespace Qt::StringLiterals;
using mielto::testing::PeerProcess;

namespace {

struct Answer {
    int status = 0;
    QJsonObject body;
};

Answer get(const PeerProcess &peer, const QByteArray &pathAndQuery, const QByteArray &token,
    const QByteArray &workspace = {})
{
    QNetworkAccessManager manager;
    manager.setProxy(QNetworkProxy::NoProxy);
    QNetworkRequest request(
        QUrl::fromEncoded(peer.url().toEncoded() + "/api/v1/connections/users/" + pathAndQuery));
    if (!token.isEmpty()) {
        request.setRawHeader("Authorization", "Bearer " + token);
    }
    if (!workspace.isEmpty()) {
        request.setRawHeader("X-Workspace-Id", workspace);
    }
    const std::unique_ptr<QNetworkReply> reply(manager.get(request));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    finished.wait(5000);
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
        QJsonDocument::fromJson(reply->readAll()).object()};
}

} // namespace

class TestPeer final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void answersWithTheStatusOfTheContract_data();
    void answersWithTheStatusOfTheContract();
    void pagesAndFiltersWithTheTotalOfTheFilter();
    void namesTheParameterThatIsWrong();
    void neverWritesTheTokenDown();
    void endsWithItsStandardInput();

private:
    PeerProcess m_peer{{u"--user"_s, u"alice=240"_s, u"--user"_s, u"a b/ü=3"_s, u"--status"_s,
        u"broken=503"_s, u"--cap"_s, u"50"_s}};
};

void TestPeer::initTestCase() { QVERIFY2(m_peer.start(), qPrintable(m_peer.error())); }

void TestPeer::answersWithTheStatusOfTheContract_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QByteArray>("workspace");
    QTest::addColumn<int>("status");
    const QByteArray good = m_peer.token();
    const auto row = [](const char *name, const QByteArray &path, const QByteArray &token,
                         const QByteArray &workspace, int status) {
        QTest::newRow(name) << path << token << workspace << status;
    };
    row("all is well", "alice", good, {}, 200);
    row("its own workspace", "alice", good, "ws-main", 200);
    row("a blank, a slash and a letter beyond ASCII", "a%20b%2F%C3%BC", good, {}, 200);
    row("a bare slash", "a%20b/%C3%BC", good, {}, 404);
    row("no token", "alice", {}, {}, 401);
    row("another token", "alice", "other", {}, 401);
    row("a foreign workspace", "alice", good, "ws-other", 403);
    row("nobody", "bob", good, {}, 404);
    row("forced", "broken", good, {}, 503);
    row("limit 0", "alice?limit=0", good, {}, 422);
    row("limit 1000", "alice?limit=1000", good, {}, 200);
    row("limit 1001", "alice?limit=1001", good, {}, 422);
    row("skip -1", "alice?skip=-1", good, {}, 422);
    row("skip in words", "alice?skip=one", good, {}, 422);
    row("an unknown status", "alice?status=Active", good, {}, 422);
    row("an unknown type", "alice?integration_type=", good, {}, 422);
}

void TestPeer::answersWithTheStatusOfTheContract()
{
    QFETCH(const QByteArray, path);
    QFETCH(const QByteArray, token);
    QFETCH(const QByteArray, workspace);
    QFETCH(const int, status);
    QCOMPARE(get(m_peer, path, token, workspace).status, status);
}

void TestPeer::pagesAndFiltersWithTheTotalOfTheFilter()
{
    const auto all = get(m_peer, "alice?skip=230&limit=20", m_peer.token()).body;
    QCOMPARE(all[u"connections"_s].toArray().size(), 10);
    QCOMPARE(all[u"total"_s].toInt(), 240);
    const auto capped = get(m_peer, "alice?limit=1000", m_peer.token()).body;
    QCOMPARE(capped[u"connections"_s].toArray().size(), 50);
    const auto some = get(m_peer, "alice?status=error&integration_type=mcp", m_peer.token()).body;
    const QJsonArray rows = some[u"connections"_s].toArray();
    QCOMPARE(some[u"total"_s].toInt(), 7);
    QCOMPARE(rows.size(), 7);
    QCOMPARE(rows[0][u"status"_s].toString(), u"error"_s);
    QCOMPARE(rows[0][u"integration_type"_s].toString(), u"mcp"_s);
}

void TestPeer::namesTheParameterThatIsWrong()
{
    const auto body = get(m_peer, "alice?limit=0", m_peer.token()).body;
    const QJsonValue first = body[u"detail"_s].toArray().first();
    QCOMPARE(first[u"loc"_s].toArray(), (QJsonArray{u"query"_s, u"limit"_s}));
    QVERIFY(first[u"msg"_s].toString().contains(u"greater than or equal to 1"));
}

void TestPeer::neverWritesTheTokenDown()
{
    const auto before = m_peer.requests().size();
    get(m_peer, "alice?limit=1", m_peer.token(), "ws-main");
    QVERIFY(m_peer.waitForRequests(before + 1));
    const QJsonObject line = m_peer.requests().at(before);
    QCOMPARE(line[u"query"_s].toString(), u"limit=1"_s);
    QCOMPARE(line[u"authorization"_s].toString(), u"ok"_s);
    QCOMPARE(mielto::testing::sentHeader(line, u"x-workspace-id"), u"ws-main"_s);
    QVERIFY(!QJsonDocument(line).toJson().contains(m_peer.token()));
}

void TestPeer::endsWithItsStandardInput()
{
    PeerProcess other;
    QVERIFY2(other.start(), qPrintable(other.error()));
    QCOMPARE(get(other, "alice?limit=1", other.token()).status, 200);
    QVERIFY(other.stop());
    QCOMPARE(get(other, "alice?limit=1", other.token()).status, 0);
}

QTEST_GUILESS_MAIN(TestPeer)
#include "tst_peer.moc"
