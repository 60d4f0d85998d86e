// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>
#include <QUrl>

namespace mielto::testing {

/// The FastAPI peer (tests/contract/peer.py) as a process of its own. All calls block; tests only.
class PeerProcess final {
public:
    /// `arguments` as `peer.py --help` lists them; --log and the token are seen to here.
    explicit PeerProcess(QStringList arguments = {});
    ~PeerProcess();
    Q_DISABLE_COPY_MOVE(PeerProcess)

    /// True when the peer listens; otherwise error() says why. Again after stop(): a new port.
    [[nodiscard]] bool start();
    /// Closes the peer's standard input and waits; true when it then ended by itself with 0.
    bool stop();

    [[nodiscard]] QString error() const { return m_error; }
    /// `http://127.0.0.1:PORT`, still so after stop().
    [[nodiscard]] QUrl url() const;
    [[nodiscard]] QByteArray token() const { return m_token; }

    /// The requests answered so far, in that order, as the peer wrote them down; see Journal there.
    [[nodiscard]] QList<QJsonObject> requests() const;
    /// Waits until there are at least `count` of them, at most five seconds.
    [[nodiscard]] bool waitForRequests(qsizetype count) const;

private:
    bool readReadyLine();

    QStringList m_arguments;
    QTemporaryDir m_folder;
    QProcess m_process;
    QString m_error;
    QByteArray m_token;
    quint16 m_port = 0;
};

/// The value of a header that the client sent, or a null string. `name` in lower case.
[[nodiscard]] QString sentHeader(const QJsonObject &request, QStringView name);

} // namespace mielto::testing
