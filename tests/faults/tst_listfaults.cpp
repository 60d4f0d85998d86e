// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
// What a network does to a whole list that is being read: nothing half is kept, nothing is lost.
#include <QPointer>
#include <QRegularExpression>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

#include "app/list/listreader.h"
#include "tests/common/fetchone.h"
#include "tests/common/scriptedpeer.h"

using namespace Qt::StringLiterals;
using namespace mielto;
using namespace mielto::testing;

namespace {

constexpr int kRows = 10;
constexpr int kCap = 4;
constexpr int kPages = 1 + (kRows - 1) / (kCap - 1);

/// The page that is asked for, of a list of kRows that the server gives out kCap at a time.
QByteArray pageFor(const QByteArray &request)
{
    static const QRegularExpression skip(u"skip=(\\d+)"_s);
    const int first = skip.match(QString::fromLatin1(request)).captured(1).toInt();
    return ScriptedPeer::reply(ScriptedPeer::page(std::min(kCap, kRows - first), kRows, first));
}

/// Reads as users do; waits are over at once.
class Sweep final {
public:
    explicit Sweep(const ScriptedPeer &peer)
        : m_source(m_thread, endpointAt(peer.url()), quickOptions())
        , m_reader(m_source, {},
              {[](auto /*time*/, QObject *context, std::function<void()> call) {
                   QMetaObject::invokeMethod(context, std::move(call), Qt::QueuedConnection);
               },
                  [] { return 0.5; }})
    {
    }
    /// False when it does not come to rest.
    bool start()
    {
        m_reader.start({u"u"_s, {}, {}}, ListReader::kAllRows);
        return rest();
    }
    bool resume()
    {
        m_reader.resume();
        return rest();
    }
    const ListState &state() const { return m_reader.state(); }
    QStringList ids() const
    {
        QStringList ids;
        for (int row = 0; row < m_reader.list().rowCount(); ++row) {
            ids << m_reader.list().at(row).text(Field::Id);
        }
        return ids;
    }

private:
    bool rest()
    {
        return QTest::qWaitFor([this] { return !m_reader.state().isBusy(); }, 20'000);
    }

    NetworkThread m_thread;
    NetworkPageSource m_source;
    ListReader m_reader;
};

QStringList idsTo(int end)
{
    QStringList ids;
    for (int i = 0; i < end; ++i) {
        ids << u"conn-%1"_s.arg(i);
    }
    return ids;
}

/// Ends the connection with a reset once half of the bytes are gone.
void resetInTheMiddle(QTcpSocket *socket, const QByteArray &bytes)
{
    socket->write(bytes.left(bytes.size() / 2));
    socket->flush();
#ifdef Q_OS_UNIX
    constexpr linger atOnce{1, 0};
    ::setsockopt(int(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
#endif
    socket->abort();
}

} // namespace

class ListFaultsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aResetInTheMiddleOfAPageIsRetried();
    void goingOfflineKeepsTheRowsAndResumes();
    void sleepingInTheMiddleCostsOneRetry();
    void aRejectedTokenOnALaterPageEndsTheList();
};

void ListFaultsTest::aResetInTheMiddleOfAPageIsRetried() // N07
{
    ScriptedPeer peer([](QTcpSocket *socket, const QByteArray &request, int number) {
        if (number == 3) {
            resetInTheMiddle(socket, pageFor(request));
        } else {
            socket->write(pageFor(request));
        }
    });
    Sweep reading(peer);
    QVERIFY(reading.start());
    QCOMPARE(verdictWord(reading.state().verdict), u"complete"_s);
    QCOMPARE(reading.ids(), idsTo(kRows));
    QCOMPARE(peer.requests().size(), kPages + 1);
    QCOMPARE(reading.state().requests, kPages + 1);
}

void ListFaultsTest::goingOfflineKeepsTheRowsAndResumes() // N24
{
    bool isOffline = false;
    ScriptedPeer peer([&](QTcpSocket *socket, const QByteArray &request, int number) {
        isOffline = isOffline || number == 3;
        if (isOffline) {
            socket->abort();
        } else {
            socket->write(pageFor(request));
        }
    });
    Sweep reading(peer);
    QVERIFY(reading.start());
    QCOMPARE(reading.state().phase, ListState::Phase::Failed);
    QCOMPARE(verdictWord(reading.state().verdict), u"partial"_s);
    QVERIFY(reading.state().error->isNetworkFault());
    const QStringList kept = reading.ids();
    QCOMPARE(kept, idsTo(2 * kCap - 1));
    // Qt sends once more by itself when a connection ends without an answer.
    QVERIFY(peer.requests().size() <= 2 + 2 * (1 + RetryPolicy().retriesPerPage));

    isOffline = false;
    const auto before = peer.requests().size();
    QVERIFY(reading.resume());
    QCOMPARE(verdictWord(reading.state().verdict), u"complete"_s);
    QCOMPARE(reading.ids(), idsTo(kRows));
    QCOMPARE(peer.requests().size() - before, kPages - 2);
}

/// The machine slept: the connection is there, but nothing comes over it any more, until long
/// after the retry.
void ListFaultsTest::sleepingInTheMiddleCostsOneRetry() // N25
{
    QPointer<QTcpSocket> asleep;
    QByteArray late;
    ScriptedPeer peer([&](QTcpSocket *socket, const QByteArray &request, int number) {
        if (number == 2) {
            asleep = socket;
            late = pageFor(request);
            socket->write(late.left(late.size() / 2));
            return;
        }
        if (asleep) {
            asleep->write(late.mid(late.size() / 2));
        }
        socket->write(pageFor(request));
    });
    Sweep reading(peer);
    QVERIFY(reading.start());
    QCOMPARE(verdictWord(reading.state().verdict), u"complete"_s);
    QCOMPARE(reading.ids(), idsTo(kRows));
    QCOMPARE(peer.requests().size(), kPages + 1);
}

void ListFaultsTest::aRejectedTokenOnALaterPageEndsTheList() // H09
{
    ScriptedPeer peer([](QTcpSocket *socket, const QByteArray &request, int number) {
        socket->write(number < 3 ? pageFor(request)
                                 : ScriptedPeer::reply(R"({"detail":"no"})", "401 Unauthorized"));
    });
    Sweep reading(peer);
    QVERIFY(reading.start());
    QCOMPARE(reading.state().phase, ListState::Phase::Failed);
    QCOMPARE(reading.state().error->kind, ApiErrorKind::Unauthorized);
    QCOMPARE(reading.state().error->exitStatus, 3);
    QCOMPARE(verdictWord(reading.state().verdict), u"partial"_s);
    QCOMPARE(reading.ids(), idsTo(2 * kCap - 1));
    QCOMPARE(peer.requests().size(), 3);
}

QTEST_GUILESS_MAIN(ListFaultsTest)
#include "tst_listfaults.moc"
