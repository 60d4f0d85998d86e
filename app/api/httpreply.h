// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QNetworkReply>
#include <QPointer>

#include "app/api/apierror.h"
#include "app/api/httpbody.h"
#include "app/api/httpconnection.h"
#include "app/api/httphead.h"

namespace mielto {

class HttpClient;

/// The answer to one GET request of an HttpClient. Emits requestSent() each time the request goes
/// out. The token of the request is masked in the fields of the answer.
class HttpReply final : public QNetworkReply {
    Q_OBJECT
public:
    HttpReply(const QNetworkRequest &request, HttpClient &client);
    ~HttpReply() override;

    /// Where no request was sent because of the proxy.
    const std::optional<ApiError> &proxyFault() const { return m_proxyFault; }
    bool hasLargeHead() const { return m_hasLargeHead; }
    bool isWaiting() const { return !m_connection && !isFinished(); }

    void abort() override;
    qint64 bytesAvailable() const override;
    bool isSequential() const override { return true; }

    /// For the client: sends the request. @param wasUsed the connection has carried another one.
    void begin(HttpConnection &connection, bool wasUsed);
    void fail(const HttpConnection::Fault &fault);

protected:
    qint64 readData(char *data, qint64 maxSize) override;

private:
    void receive();
    void receiveBody(QByteArray &bytes);
    void takeHead();
    void closed(const HttpConnection::Fault &fault);
    void finish(NetworkError error, const QString &text = {});
    void detach(bool mayReuse);

    QPointer<HttpClient> m_client;
    QPointer<HttpConnection> m_connection;
    bool m_wasUsed = false;
    bool m_hasBytes = false;
    bool m_hasLargeHead = false;
    HttpHeadReader m_headReader;
    std::optional<HttpBody> m_body;
    QByteArray m_buffer;
    std::optional<ApiError> m_proxyFault;
};

} // namespace mielto
