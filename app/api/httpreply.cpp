// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/api/httpreply.h"

#include <algorithm>

#include <QNetworkAccessManager>

#include "app/api/httpclient.h"
#include "app/api/tokenmask.h"

namespace mielto {
namespace {

QByteArray requestHead(const QNetworkRequest &request)
{
    const QUrl url = request.url();
    QByteArray head = "GET " + url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority)
        + " HTTP/1.1\r\nHost: " + url.authority(QUrl::FullyEncoded).toLatin1()
        + "\r\nAccept-Encoding: gzip\r\n";
    const auto names = request.rawHeaderList();
    for (const QByteArray &name : names) {
        head += name + ": " + request.rawHeader(name) + "\r\n";
    }
    return head + "\r\n";
}

} // namespace

HttpReply::HttpReply(const QNetworkRequest &request, HttpClient &client)
    : m_client(&client)
{
    setRequest(request);
    setUrl(request.url());
    setOperation(QNetworkAccessManager::GetOperation);
    open(ReadOnly | Unbuffered);
}

HttpReply::~HttpReply() { detach(false); }

void HttpReply::begin(HttpConnection &connection, bool wasUsed)
{
    m_connection = &connection;
    m_wasUsed = wasUsed;
    connect(&connection, &HttpConnection::received, this, &HttpReply::receive);
    connect(&connection, &HttpConnection::closed, this, &HttpReply::closed);
    connection.write(requestHead(request()));
    Q_EMIT requestSent();
}

void HttpReply::receive()
{
    QByteArray bytes = m_connection->readAll();
    m_hasBytes = m_hasBytes || !bytes.isEmpty();
    if (!m_body) {
        switch (m_headReader.read(bytes)) {
        case HttpHeadReader::State::Unfinished:
            return;
        case HttpHeadReader::State::TooLarge:
            m_hasLargeHead = true;
            return finish(ProtocolFailure);
        case HttpHeadReader::State::NotHttp:
            return finish(ProtocolFailure);
        case HttpHeadReader::State::Done:
            break;
        }
        takeHead();
    }
    if (!isFinished()) {
        receiveBody(bytes);
    }
}

void HttpReply::takeHead()
{
    const HttpHead &head = m_headReader.head();
    m_body.emplace(head);
    setAttribute(QNetworkRequest::HttpStatusCodeAttribute, head.status);
    const QByteArray token = tokenOf(request());
    for (const auto &[name, value] : head.fields) {
        setRawHeader(name, withoutToken(value, token));
    }
    Q_EMIT metaDataChanged();
}

void HttpReply::receiveBody(QByteArray &bytes)
{
    const auto take = [this](QByteArrayView piece) {
        m_buffer += piece;
        Q_EMIT readyRead();
        return !isFinished();
    };
    switch (m_body->read(bytes, take)) {
    case HttpBody::State::Unfinished:
    case HttpBody::State::Refused:
        break;
    case HttpBody::State::Done:
        detach(bytes.isEmpty());
        finish(NoError);
        break;
    case HttpBody::State::Cut:
        finish(RemoteHostClosedError);
        break;
    case HttpBody::State::Broken:
        finish(UnknownContentError);
        break;
    }
}

void HttpReply::closed(const HttpConnection::Fault &fault)
{
    if (m_connection->hasBytes()) {
        receive();
    }
    if (isFinished()) {
        return;
    }
    // It was not a new one: the server may have closed it before the request came.
    if (m_client && m_wasUsed && !m_hasBytes) {
        detach(false);
        m_wasUsed = false;
        return m_client->sendAgain(*this);
    }
    if (!m_body) {
        return fail(fault);
    }
    const bool isAll =
        fault.error == RemoteHostClosedError && m_body->end() == HttpBody::State::Done;
    finish(isAll ? NoError : RemoteHostClosedError, fault.text);
}

void HttpReply::fail(const HttpConnection::Fault &fault)
{
    m_proxyFault = fault.proxy;
    if (!fault.tlsErrors.isEmpty()) {
        Q_EMIT sslErrors(fault.tlsErrors);
    }
    finish(fault.error, fault.text);
}

void HttpReply::abort()
{
    if (!isFinished()) {
        finish(OperationCanceledError);
    }
}

void HttpReply::finish(NetworkError error, const QString &text)
{
    detach(false);
    setFinished(true);
    if (error != NoError) {
        setError(error, text);
    }
    Q_EMIT finished();
}

/// Gives the connection back, open only if it can carry another request.
void HttpReply::detach(bool mayReuse)
{
    HttpConnection *connection = m_connection;
    m_connection = nullptr;
    if (connection != nullptr) {
        connection->disconnect(this);
    }
    if (m_client) {
        const HttpHead &head = m_headReader.head();
        const bool isKept =
            mayReuse && !head.isHttp10 && !head.value("Connection").toLower().contains("close");
        m_client->release(*this, connection, isKept);
    }
}

qint64 HttpReply::bytesAvailable() const { return m_buffer.size(); }

qint64 HttpReply::readData(char *data, qint64 maxSize)
{
    const qint64 size = std::min<qint64>(maxSize, m_buffer.size());
    std::copy_n(m_buffer.constData(), size, data);
    m_buffer.remove(0, size);
    return size;
}

} // namespace mielto
