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

class QNetworkAccessManager;
class QNetworkReply;

namespace mielto {

class PageDecoder;

/// One request for one page, from start() to exactly one finished(), whatever the network does:
/// beside Qt's own errors it ends at the connect, idle and total deadlines and at the body cap.
/// Lives in the thread of its manager; decoding happens there too.
class PageRequest final : public QObject {
    Q_OBJECT
public:
    /// The manager and the decoder outlive the request.
    PageRequest(QNetworkAccessManager &manager, PageDecoder &decoder, const Deadlines &deadlines,
        QObject *parent = nullptr);
    ~PageRequest() override;

    /// Once.
    void start(const QNetworkRequest &request);
    /// No finished() comes after this.
    void cancel();
    /// After finished().
    const PageReply &reply() const { return *m_result; }

Q_SIGNALS:
    void finished();

private:
    void readBody();
    void stop(const ApiError &error);
    void finish();
    Result<BlockPointer, ApiError> evaluate();

    QNetworkAccessManager &m_manager;
    PageDecoder &m_decoder;
    Deadlines m_deadlines;
    QPointer<QNetworkReply> m_reply;
    QTimer m_totalTimer;
    QTimer m_idleTimer; ///< Counts the connect deadline until the request is sent.
    QElapsedTimer m_clock;
    QByteArray m_body;
    QList<QSslError> m_tlsErrors;
    std::optional<ApiError> m_stopped; ///< Why we ended it ourselves.
    std::optional<PageReply> m_result;
    int m_wireRequests = 0;
};

} // namespace mielto
