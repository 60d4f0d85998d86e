// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QElapsedTimer>
#include <QNetworkRequest>
#include <QObject>
#include <QPointer>
#include <QSslError>
#include <QTimer>

#include "app/api/pagesource.h"
#include "app/session/settings.h"

namespace mielto {

class HttpClient;
class HttpReply;
class PageDecoder;

/// One request for one page, from start() to exactly one finished(), whatever the network does:
/// it ends at the connect, idle and total deadlines and at the body cap at the latest. Lives in the
/// thread of its client.
class PageRequest final : public QObject {
    Q_OBJECT
public:
    /// The client and the decoder outlive the request.
    PageRequest(HttpClient &client, PageDecoder &decoder, const Deadlines &deadlines,
        QObject *parent = nullptr);
    ~PageRequest() override;

    /// Once.
    void start(const QNetworkRequest &request);
    /// No finished() comes after this.
    void cancel();
    /// Once, after finished(): what came, decoded. That takes a while, and the owner may have
    /// something to do that others wait for.
    PageReply reply();

Q_SIGNALS:
    void finished();

private:
    void readBody();
    void timeOut();
    void stop(const ApiError &error);
    void finish();
    Result<BlockPointer, ApiError> evaluate();

    HttpClient &m_client;
    PageDecoder &m_decoder;
    Deadlines m_deadlines;
    QPointer<HttpReply> m_reply;
    QTimer m_totalTimer;
    QTimer m_idleTimer; ///< Counts the connect deadline until the request is sent.
    QElapsedTimer m_clock;
    std::optional<std::chrono::milliseconds> m_elapsed; ///< Until finished().
    QByteArray m_body;
    QList<QSslError> m_tlsErrors;
    std::optional<ApiError> m_stopped; ///< Why we ended it ourselves.
    int m_wireRequests = 0;
};

} // namespace mielto
