// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/api/pagerequest.h"

#include "app/api/pagedecoder.h"
#include "app/api/proxyerror.h"
#include "app/api/replycheck.h"
#include "app/api/retryafter.h"
#include "app/api/tokenmask.h"

namespace mielto {
namespace {

QByteArray headOf(const QNetworkRequest &request)
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

PageRequest::PageRequest(HttpClient &client, const Deadlines &deadlines, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_deadlines(deadlines)
{
    for (QTimer *timer : {&m_totalTimer, &m_idleTimer}) {
        timer->setSingleShot(true);
        timer->setTimerType(Qt::PreciseTimer);
        connect(timer, &QTimer::timeout, this, &PageRequest::timeOut);
    }
}

PageRequest::~PageRequest() { cancel(); }

void PageRequest::start(const QNetworkRequest &request)
{
    m_request = request;
    m_clock.start();
    m_totalTimer.start(m_deadlines.total);
    m_idleTimer.start(m_deadlines.connect);
    m_client.enqueue(*this);
}

void PageRequest::cancel()
{
    m_totalTimer.stop();
    m_idleTimer.stop();
    m_client.dequeue(*this);
    giveBack(false);
}

void PageRequest::begin(HttpClient::Connection connection)
{
    m_connection = std::move(connection);
    connect(m_connection.get(), &HttpConnection::opened, this, &PageRequest::send);
    connect(m_connection.get(), &HttpConnection::received, this, &PageRequest::receive);
    connect(m_connection.get(), &HttpConnection::closed, this, &PageRequest::closed);
    m_wasUsed = m_connection->isOpen();
    m_wasUsed ? send() : m_connection->open();
}

void PageRequest::send()
{
    m_connection->write(headOf(m_request));
    ++m_wireRequests;
    m_idleTimer.start(m_deadlines.idle);
}

void PageRequest::receive()
{
    QByteArray bytes = m_connection->readAll();
    m_hasBytes = m_hasBytes || !bytes.isEmpty();
    m_idleTimer.start(m_deadlines.idle);
    const auto state = m_reader.read(bytes);
    endAs(state, bytes.isEmpty());
}

void PageRequest::closed(const HttpFault &fault)
{
    if (m_connection->hasBytes()) {
        receive();
    }
    if (m_elapsed) {
        return;
    }
    if (m_wasUsed && !m_hasBytes) {
        // The server may have closed it before the request came.
        giveBack(false);
        m_client.enqueueAgain(*this);
    } else if (!m_reader.hasHead()) {
        fail(fault);
    } else {
        const bool isEnd = fault.error == QNetworkReply::RemoteHostClosedError;
        endAs(isEnd ? m_reader.end() : HttpReader::State::Cut);
    }
}

void PageRequest::fail(const HttpFault &fault)
{
    m_stopped = fault.proxy;
    m_reader.answer().fault = fault;
    finish();
}

void PageRequest::timeOut()
{
    const Route &route = m_client.route();
    const bool isAtProxy = route.isThroughProxy() && !(m_connection && m_connection->isOpen());
    ApiError error = isAtProxy
        ? proxyError(route.proxy, QAbstractSocket::ProxyConnectionTimeoutError)
        : makeApiError(ApiErrorKind::Timeout);
    error.isPageTooLarge = !isAtProxy && !m_totalTimer.isActive();
    stop(error);
}

void PageRequest::endAs(HttpReader::State state, bool mayReuse)
{
    QNetworkReply::NetworkError &error = m_reader.answer().fault.error;
    switch (state) {
    case HttpReader::State::Unfinished:
        return;
    case HttpReader::State::Done:
        return finish(mayReuse);
    case HttpReader::State::LargeHead:
        return stop(makeApiError(ApiErrorKind::UnexpectedAnswer,
            Sentence::translate("PageRequest",
                "The response headers are larger than 256 KiB and were not read. Ask the server's "
                "administrator.")));
    case HttpReader::State::LargeBody:
        return stop(makeApiError(ApiErrorKind::TooLarge));
    case HttpReader::State::NotHttp:
        error = QNetworkReply::ProtocolFailure;
        break;
    case HttpReader::State::Cut:
        error = QNetworkReply::RemoteHostClosedError;
        break;
    case HttpReader::State::Broken:
        error = QNetworkReply::UnknownContentError;
        break;
    }
    finish();
}

void PageRequest::stop(const ApiError &error)
{
    m_stopped = error;
    finish();
}

void PageRequest::finish(bool mayReuse)
{
    if (m_elapsed) {
        return;
    }
    m_elapsed = std::chrono::milliseconds(m_clock.elapsed());
    m_totalTimer.stop();
    m_idleTimer.stop();
    m_client.dequeue(*this);
    giveBack(mayReuse);
    Q_EMIT finished();
}

/// The connection, open only if it can carry another request.
void PageRequest::giveBack(bool mayReuse)
{
    if (m_connection) {
        const HttpAnswer &answer = m_reader.answer();
        const bool isKept =
            mayReuse && !answer.isHttp10 && !answer.field("connection").toLower().contains("close");
        m_connection->disconnect(this);
        m_client.takeBack(std::move(m_connection), isKept);
    }
}

PageReply PageRequest::reply()
{
    auto page = evaluate();
    return {std::move(page), m_wireRequests, *m_elapsed,
        parseHttpDate(m_reader.answer().field("date"))};
}

Result<BlockPointer, ApiError> PageRequest::evaluate()
{
    if (m_stopped) {
        return *m_stopped;
    }
    HttpAnswer &answer = m_reader.answer();
    answer.url = m_request.url();
    const QByteArray token = tokenOf(m_request);
    for (auto &[name, value] : answer.fields) {
        value = withoutToken(value, token);
    }
    answer.body = withoutToken(std::move(answer.body), token);
    if (auto error = checkReply(answer)) {
        return *error;
    }
    answer.body.squeeze();
    const QByteArray start = answer.body; // Shared, for the words of an error alone.
    auto block = decodePage(std::move(answer.body));
    if (!block) {
        return decodeError(block.error(), start);
    }
    return std::move(block).value();
}

} // namespace mielto
