// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
// The client against another implementation of the contract, over a socket: what was sent is read
// in the peer's own log.
#include <memory>

#include <QRandomGenerator>
#include <QTest>
#include <QUrlQuery>

#include "app/list/listreader.h"
#include "tests/common/fetchone.h"
#include "tests/common/peerprocess.h"

using namespace Qt::StringLiterals;
using namespace mielto;
using namespace mielto::testing;

class ContractTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyParameterGoesOverTheWire();
    void generatedParametersAreAllAccepted();
    void headersAreSentAsTheyMust();
    void errorsHaveTheirKinds_data();
    void errorsHaveTheirKinds();
    void completeListsTakeTheirRequests_data();
    void completeListsTakeTheirRequests();
    void aServerThatGivesLessIsFollowed();
    void anIdIsEncodedOnce_data();
    void anIdIsEncodedOnce();
    void theReplyToAnOldChoiceNeverShows();
    void whatWasStoppedGoesOn();

private:
    Endpoint endpoint(const PeerProcess &peer, const QString &workspace = u"ws-main"_s);
    /// Blocks until the reader rests.
    ListState readAll(
        const PeerProcess &peer, const ListQuery &query, ConnectionList *list = nullptr);

    std::unique_ptr<PeerProcess> m_peer;
};

namespace {

QString queryOf(const QJsonObject &request) { return request.value("query"_L1).toString(); }

bool rests(const ListReader &reader)
{
    return !reader.state().isBusy() && reader.state().phase != ListState::Phase::Idle;
}

} // namespace

void ContractTest::initTestCase()
{
    m_peer = std::make_unique<PeerProcess>(QStringList{u"--user"_s, u"alice=240"_s, u"--user"_s,
        u"empty=0"_s, u"--user"_s, u"one=1"_s, u"--user"_s, u"u999=999"_s, u"--user"_s,
        u"u1000=1000"_s, u"--user"_s, u"u1001=1001"_s, u"--user"_s, u"u2000=2000"_s, u"--user"_s,
        u"a b/c?d#e%f=3"_s, u"--user"_s, u"ümläut東=2"_s, u"--status"_s, u"broke=402"_s,
        u"--status"_s, u"busy=429"_s, u"--status"_s, u"down=500"_s, u"--status"_s, u"away=503"_s,
        u"--delay-query"_s, u"status=error=700"_s});
    QVERIFY2(m_peer->start(), qPrintable(m_peer->error()));
}

Endpoint ContractTest::endpoint(const PeerProcess &peer, const QString &workspace)
{
    Endpoint endpoint = endpointAt(peer.url());
    const auto token = PastedToken::parse(peer.token());
    endpoint.token = token ? token->token : Token();
    endpoint.workspace = workspace;
    return endpoint;
}

ListState ContractTest::readAll(
    const PeerProcess &peer, const ListQuery &query, ConnectionList *list)
{
    NetworkThread network;
    NetworkPageSource source(network, endpoint(peer), NetworkOptions{});
    ListReader reader(source, RetryPolicy{}, Timing::real());
    reader.start(query, ListReader::kAllRows);
    [[maybe_unused]] const bool ended = QTest::qWaitFor([&] { return rests(reader); }, 20'000);
    if (list != nullptr) {
        *list = reader.list();
    }
    return reader.state();
}

void ContractTest::everyParameterGoesOverTheWire()
{
    for (const KnownValue<Status> &status : knownStatuses()) {
        const qsizetype before = m_peer->requests().size();
        const auto reply =
            fetchOne(endpoint(*m_peer), NetworkOptions{}, {{u"alice"_s, status.value, {}}, 7, 13});
        QVERIFY(reply && reply->page);
        const QUrlQuery sent(queryOf(m_peer->requests().at(before)));
        QCOMPARE(sent.queryItemValue(u"skip"_s), u"7"_s);
        QCOMPARE(sent.queryItemValue(u"limit"_s), u"13"_s);
        QCOMPARE(sent.queryItemValue(u"status"_s), statusWord(status.value));
        QVERIFY(!sent.hasQueryItem(u"integration_type"_s));
        for (int row = 0; row < (*reply->page)->rowCount(); ++row) {
            QCOMPARE((*reply->page)->row(row).status, status.value);
        }
    }
    for (const KnownValue<IntegrationType> &type : knownTypes()) {
        const qsizetype before = m_peer->requests().size();
        const auto reply = fetchOne(endpoint(*m_peer), NetworkOptions{},
            {{u"alice"_s, Status::Active, type.value}, 0, 1000});
        QVERIFY(reply && reply->page);
        QVERIFY((*reply->page)->rowCount() > 0);
        const QUrlQuery sent(queryOf(m_peer->requests().at(before)));
        QCOMPARE(sent.queryItemValue(u"integration_type"_s), typeWord(type.value));
        QCOMPARE(sent.queryItemValue(u"status"_s), u"active"_s);
        for (int row = 0; row < (*reply->page)->rowCount(); ++row) {
            QCOMPARE((*reply->page)->row(row).type, type.value);
        }
    }
}

void ContractTest::generatedParametersAreAllAccepted() // A27
{
    QRandomGenerator random(20261123);
    NetworkThread network;
    NetworkPageSource source(network, endpoint(*m_peer), NetworkOptions{});
    constexpr int sets = 1000;
    int accepted = 0;
    int answered = 0;
    for (int i = 0; i < sets; ++i) {
        PageQuery query{{u"alice"_s, {}, {}}, static_cast<qint64>(random.bounded(5000)),
            random.bounded(kMaxPageSize) + 1};
        // Every status but error, which this peer delays.
        const int status = random.bounded(5);
        if (status != static_cast<int>(Status::Error)) {
            query.list.status = static_cast<Status>(status);
        }
        const int type = random.bounded(8);
        if (type < 7) {
            query.list.type = static_cast<IntegrationType>(type);
        }
        source.fetch(query, [&](const PageReply &reply) {
            ++answered;
            accepted += reply.page ? 1 : 0;
        });
        if (i % 6 == 5) {
            QTRY_COMPARE_WITH_TIMEOUT(answered, i + 1, 20'000);
        }
    }
    QTRY_COMPARE_WITH_TIMEOUT(answered, sets, 20'000);
    QCOMPARE(accepted, sets);
}

void ContractTest::headersAreSentAsTheyMust()
{
    qsizetype before = m_peer->requests().size();
    QVERIFY(
        bool(fetchOne(endpoint(*m_peer), NetworkOptions{}, {{u"alice"_s, {}, {}}, 0, 1})->page));
    const QJsonObject with = m_peer->requests().at(before);
    QCOMPARE(with.value("authorization"_L1).toString(), u"ok"_s);
    QCOMPARE(sentHeader(with, u"x-workspace-id"), u"ws-main"_s);
    QCOMPARE(sentHeader(with, u"accept"), u"application/json"_s);
    QVERIFY(sentHeader(with, u"user-agent").startsWith("mielto-connections/"_L1));
    QVERIFY(sentHeader(with, u"cookie").isNull());

    before = m_peer->requests().size();
    QVERIFY(bool(
        fetchOne(endpoint(*m_peer, {}), NetworkOptions{}, {{u"alice"_s, {}, {}}, 0, 1})->page));
    QVERIFY(sentHeader(m_peer->requests().at(before), u"x-workspace-id").isNull());
}

void ContractTest::errorsHaveTheirKinds_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("workspace");
    QTest::addColumn<bool>("rightToken");
    QTest::addColumn<int>("limit");
    QTest::addColumn<ApiErrorKind>("kind");
    QTest::addColumn<QString>("serverText");
    const QString here = u"ws-main"_s;
    QTest::newRow("401") << u"alice"_s << here << false << 10 << ApiErrorKind::Unauthorized
                         << u"Invalid token"_s;
    QTest::newRow("402") << u"broke"_s << here << true << 10 << ApiErrorKind::PaymentRequired
                         << u"Forced 402"_s;
    QTest::newRow("403") << u"alice"_s << u"ws-foreign"_s << true << 10 << ApiErrorKind::Forbidden
                         << u"Access to this workspace"_s;
    QTest::newRow("404") << u"nobody"_s << here << true << 10 << ApiErrorKind::NotFound
                         << u"User not found"_s;
    QTest::newRow("422") << u"alice"_s << here << true << 5000 << ApiErrorKind::BadRequest
                         << u"query.limit:"_s;
    QTest::newRow("429") << u"busy"_s << here << true << 10 << ApiErrorKind::Busy
                         << u"Forced 429"_s;
    QTest::newRow("500") << u"down"_s << here << true << 10 << ApiErrorKind::ServerTrouble
                         << u"Forced 500"_s;
    QTest::newRow("503") << u"away"_s << here << true << 10 << ApiErrorKind::ServerTrouble
                         << u"Forced 503"_s;
}

void ContractTest::errorsHaveTheirKinds()
{
    QFETCH(QString, user);
    QFETCH(QString, workspace);
    QFETCH(bool, rightToken);
    QFETCH(int, limit);
    QFETCH(ApiErrorKind, kind);
    QFETCH(QString, serverText);
    Endpoint at = endpoint(*m_peer, workspace);
    if (!rightToken) {
        at.token = PastedToken::parse("another-token")->token;
    }
    const auto reply = fetchOne(at, NetworkOptions{}, {{user, {}, {}}, 0, limit});
    QVERIFY(reply && !reply->page);
    const ApiError error = reply->page.error();
    QVERIFY2(error.kind == kind, qPrintable(error.sentence));
    QVERIFY2(error.serverText.contains(serverText), qPrintable(error.serverText));
    QVERIFY(!error.sentence.contains(serverText));
}

void ContractTest::completeListsTakeTheirRequests_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("requests");
    QTest::newRow("0 rows") << u"empty"_s << 0 << 1;
    QTest::newRow("1 row") << u"one"_s << 1 << 1;
    QTest::newRow("240 rows") << u"alice"_s << 240 << 1;
    QTest::newRow("P01 999 rows") << u"u999"_s << 999 << 1;
    QTest::newRow("P01 1000 rows") << u"u1000"_s << 1000 << 2;
    QTest::newRow("P01 1001 rows") << u"u1001"_s << 1001 << 2;
    QTest::newRow("P01 2000 rows") << u"u2000"_s << 2000 << 3;
}

void ContractTest::completeListsTakeTheirRequests()
{
    QFETCH(QString, user);
    QFETCH(int, rows);
    QFETCH(int, requests);
    const qsizetype before = m_peer->requests().size();
    const ListState state = readAll(*m_peer, {user, {}, {}});
    QCOMPARE(state.phase, ListState::Phase::Finished);
    QCOMPARE(state.verdict, Verdict::Complete);
    QCOMPARE(state.rows, rows);
    QCOMPARE(state.requests, requests);
    QCOMPARE(m_peer->requests().size() - before, requests);
}

void ContractTest::aServerThatGivesLessIsFollowed() // P10
{
    PeerProcess capped({u"--user"_s, u"alice=240"_s, u"--cap"_s, u"100"_s});
    QVERIFY2(capped.start(), qPrintable(capped.error()));
    ConnectionList list;
    const ListState state = readAll(capped, {u"alice"_s, {}, {}}, &list);
    QCOMPARE(state.verdict, Verdict::Complete);
    QCOMPARE(list.rowCount(), 240);
    QCOMPARE(state.requests, 3);
}

void ContractTest::anIdIsEncodedOnce_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<int>("rows");
    QTest::addColumn<QString>("rawPath");
    const QString prefix = u"/api/v1/connections/users/"_s;
    QTest::newRow("X06 reserved characters")
        << u"a b/c?d#e%f"_s << 3 << prefix + u"a%20b%2Fc%3Fd%23e%25f"_s;
    QTest::newRow("X06 not Latin") << u"ümläut東"_s << 2 << prefix + u"%C3%BCml%C3%A4ut%E6%9D%B1"_s;
}

void ContractTest::anIdIsEncodedOnce()
{
    QFETCH(QString, user);
    QFETCH(int, rows);
    QFETCH(QString, rawPath);
    const qsizetype before = m_peer->requests().size();
    const auto reply = fetchOne(endpoint(*m_peer), NetworkOptions{}, {{user, {}, {}}, 0, 10});
    QVERIFY(reply);
    QCOMPARE(m_peer->requests().at(before).value("raw_path"_L1).toString(), rawPath);
    // A slash in an id is no path of FastAPI's: its own 404 is what servers of this kind answer.
    if (!user.contains(u'/')) {
        QVERIFY(bool(reply->page));
        QCOMPARE((*reply->page)->rowCount(), rows);
    }
}

void ContractTest::theReplyToAnOldChoiceNeverShows() // U01, P14
{
    NetworkThread network;
    NetworkPageSource source(network, endpoint(*m_peer), NetworkOptions{});
    ListReader reader(source, RetryPolicy{}, Timing::real());
    int wrong = 0;
    connect(&reader, &ListReader::rowsAdded, this, [&] {
        for (int row = 0; row < reader.list().rowCount(); ++row) {
            wrong += reader.list().at(row).data().status == reader.query().status ? 0 : 1;
        }
    });
    reader.start({u"alice"_s, Status::Error, {}}); // Answered after 700 ms.
    QTest::qWait(50);
    reader.start({u"alice"_s, Status::Expired, {}});
    QTRY_COMPARE(reader.state().phase, ListState::Phase::Finished);
    const int rows = reader.list().rowCount();
    QTest::qWait(1000);
    QCOMPARE(reader.list().rowCount(), rows);
    QCOMPARE(wrong, 0);
}

void ContractTest::whatWasStoppedGoesOn()
{
    NetworkThread network;
    NetworkPageSource source(network, endpoint(*m_peer), NetworkOptions{});
    ListReader reader(source, RetryPolicy{}, Timing::real());
    reader.start({u"u2000"_s, {}, {}});
    QTRY_COMPARE(reader.state().phase, ListState::Phase::MoreToRead);
    reader.readAll();
    reader.stop();
    QCOMPARE(reader.state().phase, ListState::Phase::Stopped);
    QCOMPARE(reader.list().rowCount(), 1000);
    reader.resume();
    QTRY_COMPARE(reader.state().phase, ListState::Phase::Finished);
    QCOMPARE(reader.state().verdict, Verdict::Complete);
    QCOMPARE(reader.list().rowCount(), 2000);
}

QTEST_GUILESS_MAIN(ContractTest)
#include "tst_contract.moc"
