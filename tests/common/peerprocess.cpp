// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/common/peerprocess.h"

#include <utility>

#include <QDeadlineTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcessEnvironment>
#include <QTest>
#include <QUuid>

namespace mielto::testing {
using namespace Qt::StringLiterals;

namespace {

constexpr int kStartMilliseconds = 30'000; // on a busy machine, with Python's start
constexpr int kStopMilliseconds = 10'000;

} // namespace

PeerProcess::PeerProcess(QStringList arguments)
    : m_arguments(std::move(arguments))
{
}

PeerProcess::~PeerProcess() { stop(); }

bool PeerProcess::start()
{
    stop();
    m_token = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PEER_TOKEN"_s, QString::fromLatin1(m_token));
    m_process.setProcessEnvironment(environment);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const QString script = qEnvironmentVariable("MIELTO_SOURCE_DIR") + u"/tests/contract/peer.py"_s;
    // The distribution's Python: FastAPI is one of its packages.
    m_process.start(u"/usr/bin/python3"_s,
        QStringList{u"-B"_s, script, u"--log"_s, m_folder.filePath(u"log"_s)} + m_arguments);
    return readReadyLine();
}

bool PeerProcess::readReadyLine()
{
    const QDeadlineTimer deadline(kStartMilliseconds);
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(static_cast<int>(deadline.remainingTime()))) {
            m_error = u"The peer did not get ready: "_s + m_process.errorString();
            return false;
        }
    }
    const QList<QByteArray> words = m_process.readLine().trimmed().split(' ');
    if (words.size() != 3 || words[0] != "READY" || words[2] != m_token) {
        m_error = u"The peer's first line is not READY PORT TOKEN."_s;
        return false;
    }
    m_port = words[1].toUShort();
    m_error.clear();
    return m_port != 0;
}

bool PeerProcess::stop()
{
    if (m_process.state() == QProcess::NotRunning) {
        return false;
    }
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(kStopMilliseconds)) {
        m_process.kill();
        m_process.waitForFinished(kStopMilliseconds);
        return false;
    }
    return m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 0;
}

QUrl PeerProcess::url() const
{
    QUrl url;
    url.setScheme(u"http"_s);
    url.setHost(u"127.0.0.1"_s);
    url.setPort(m_port);
    return url;
}

QList<QJsonObject> PeerProcess::requests() const
{
    QList<QJsonObject> found;
    QFile log(m_folder.filePath(u"log"_s));
    if (!log.open(QIODevice::ReadOnly)) {
        return found;
    }
    const QList<QByteArray> lines = log.readAll().split('\n');
    for (const QByteArray &line : lines) {
        // The last one may be half written.
        const QJsonDocument document = QJsonDocument::fromJson(line);
        if (document.isObject()) {
            found.append(document.object());
        }
    }
    return found;
}

bool PeerProcess::waitForRequests(qsizetype count) const
{
    return QTest::qWaitFor([&] { return requests().size() >= count; });
}

QString sentHeader(const QJsonObject &request, QStringView name)
{
    const QJsonArray headers = request[u"headers"_s].toArray();
    for (const auto &header : headers) {
        const QJsonArray pair = header.toArray();
        if (pair[0].toString() == name) {
            return pair[1].toString();
        }
    }
    return {};
}

} // namespace mielto::testing
