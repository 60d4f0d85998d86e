// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/api/pagerequest.h"

#include "app/api/endpoint.h"
#include "app/api/httpclient.h"
#include "app/api/httpreply.h"
#include "app/api/pagedecoder.h"
#include "app/api/proxyerror.h"
#include "app/api/replycheck.h"
#include "app/api/tokenmask.h"

namespace mielto {
namespace {

/// Gives back what growing left over.
void tighten(QByteArray &body)
{
    if (body.capacity() > body.size() + body.size() / 16) {
        body.squeeze();
    }
}

} // namespace

PageRequest::PageRequest(
    HttpClient &client, PageDecoder &decoder, const Deadlines &deadlines, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_decoder(decoder)
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
    m_clock.start();
    m_reply = m_client.get(request);
    m_reply->setParent(this);
    m_totalTimer.start(m_deadlines.total);
    m_idleTimer.start(m_deadlines.connect);
    const auto stillAlive = [this] { m_idleTimer.start(m_deadlines.idle); };
    connect(m_reply, &QNetworkReply::requestSent, this, [this, stillAlive] {
        ++m_wireRequests;
        stillAlive();
    });
    connect(m_reply, &QNetworkReply::metaDataChanged, this, stillAlive);
    connect(m_reply, &QNetworkReply::readyRead, this, [this, stillAlive] {
        stillAlive();
        readBody();
    });
    connect(m_reply, &QNetworkReply::sslErrors, this,
        [this](const QList<QSslError> &errors) { m_tlsErrors = errors; });
    connect(m_reply, &QNetworkReply::finished, this, &PageRequest::finish);
}

void PageRequest::cancel()
{
    m_totalTimer.stop();
    m_idleTimer.stop();
    if (m_reply) {
        // abort() emits finished() at once.
        m_reply->disconnect(this);
        m_reply->abort();
        m_reply->deleteLater();
        m_reply = nullptr;
    }
}

void PageRequest::readBody()
{
    // Appended in place: on a page of known length, one buffer from the first byte to the block.
    const qint64 announced = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    if (m_body.isEmpty() && announced > 0 && announced <= kMaxReplyBytes) {
        m_body.reserve(announced);
    }
    while (const qint64 ready = m_reply->bytesAvailable()) {
        const qsizetype before = m_body.size();
        m_body.resize(before + ready);
        const qint64 got = m_reply->read(m_body.data() + before, ready);
        m_body.resize(before + qMax(qint64(0), got));
        if (got <= 0) {
            break;
        }
        if (m_body.size() > kMaxReplyBytes) {
            m_body.clear();
            stop(makeApiError(ApiErrorKind::TooLarge));
            return;
        }
    }
}

void PageRequest::timeOut()
{
    const Route &route = m_client.route();
    const bool isAtProxy = m_reply && m_reply->isWaiting() && route.isThroughProxy();
    ApiError error = isAtProxy ? proxyError(route.proxy, ProxyTrouble::Silent)
                               : makeApiError(ApiErrorKind::Timeout);
    error.isPageTooLarge = !isAtProxy && !m_totalTimer.isActive();
    stop(error);
}

void PageRequest::stop(const ApiError &error)
{
    if (!m_stopped && m_reply) {
        m_stopped = error;
        m_reply->abort(); // Comes back through finish().
    }
}

void PageRequest::finish()
{
    if (m_elapsed) {
        return;
    }
    m_totalTimer.stop();
    m_idleTimer.stop();
    if (!m_stopped) {
        readBody();
    }
    if (m_elapsed) {
        return; // The body was too large, and stopping it has brought us here already.
    }
    m_elapsed = std::chrono::milliseconds(m_clock.elapsed());
    Q_EMIT finished();
}

PageReply PageRequest::reply() { return {evaluate(), m_wireRequests, *m_elapsed}; }

Result<BlockPointer, ApiError> PageRequest::evaluate()
{
    if (m_stopped) {
        return *m_stopped;
    }
    if (m_reply->proxyFault()) {
        return *m_reply->proxyFault();
    }
    if (m_reply->hasLargeHead()) {
        return makeApiError(ApiErrorKind::UnexpectedAnswer,
            Sentence::translate("PageRequest",
                "The answer's headers are larger than 256 KiB and were not read. Ask the server's "
                "administrator."));
    }
    m_body = withoutToken(std::move(m_body), tokenOf(m_reply->request()));
    if (auto error = checkReply(*m_reply, m_body, m_tlsErrors)) {
        return *error;
    }
    tighten(m_body);
    const QByteArray start = m_body; // Shared, for the words of an error alone.
    auto block = m_decoder.decode(std::move(m_body));
    if (!block) {
        return decodeError(block.error(), start);
    }
    return std::move(block).value();
}

} // namespace mielto
